import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { applyToDocx, readDocx } from "../../src/docx";
import {
  planChanges,
  readRegister,
  type Change,
  type Recommendation,
  type Register,
} from "../../src/recommendations";
import { writeCsv } from "../../src/spreadsheets";
import { openBrowser, type TestBrowser } from "./support";
import { compareDocx, textOfSource } from "./support/changed-paragraphs";
import { CLERKS_DAY, openJob, savedFile } from "./support/prepare";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.startAfresh());
afterAll(() => browser.close());

const BRING_IN = /^Bring it in/;
const MEETING = "2013-01-17";

describe("answers to external-placements-2012 in a sheet", () => {
  const sample = "external-placements-2012";
  const original = fileOf(sample);
  const register = registerIn(original);
  const TEXT_FOR_4 = "The café in the Action Plan has opened.";
  const TEXT_FOR_9 = "The two directors have met.";
  const TEXT_FOR_10 = "The Deputy Director has written to every surgery.";
  const told = requireRecommendation(register, "7").updates.at(-1)?.text ?? "";
  const ANSWERS = [
    ["Reference", "Recommendation", "Action update", "Status"],
    ["4", textFor("4"), TEXT_FOR_4, ""],
    ["6", textFor("6"), "", ""],
    ["7", textFor("7"), told, ""],
    ["9", textFor("9"), TEXT_FOR_9, ""],
    ["9", textFor("9"), "They have not met.", ""],
    ["1", textFor("1"), "", "12"],
    ["10", "", TEXT_FOR_10, ""],
    ["98", "", "For nobody.", ""],
  ];

  test("are matched and flagged, doubtful ones asked, then inserted together and taken back", async () => {
    const { page, pane } = await openJob(browser, sample, "Bring in returns");
    await pane.getByLabel(/^File/).setInputFiles({
      name: "returns.csv",
      mimeType: "text/csv",
      // As Excel for Windows saves "CSV".
      buffer: Buffer.from(writeCsv(ANSWERS), "latin1"),
    });
    // Every update would be a second one for this month, until the date is the meeting's.
    await answersAre(pane, "8 answers, 0 ready");
    await pane.getByLabel("As at").fill(MEETING);
    await answersAre(pane, "8 answers, 1 ready");
    const flags: Record<string, string> = {
      "row 4": "Recommendation 7 already has this action update.",
      "row 5": "Recommendation 9 is answered differently in row 6.",
      "row 6": "Recommendation 9 is answered differently in row 5.",
      "row 7": "“12” is none of the status categories.",
      "row 9": "This fits no recommendation. Which one is it for?",
    };
    for (const [row, flag] of Object.entries(flags)) {
      expect(await answerIn(pane, row).innerText()).toContain(flag);
    }
    await pane.getByText("1 empty answer").waitFor();
    await pane.getByText("Recommendation 6 · row 3").waitFor();
    const offered = await pane.getByRole("checkbox", { name: BRING_IN }).count();
    expect(offered).toBe(4);

    await pane.getByRole("button", { name: "Take every only candidate for right" }).click();
    await answersAre(pane, "8 answers, 2 ready");
    await answerIn(pane, "row 5").getByRole("checkbox", { name: BRING_IN }).check();
    await answersAre(pane, "8 answers, 3 ready");
    for (const text of [TEXT_FOR_4, TEXT_FOR_9, TEXT_FOR_10]) {
      await pane.getByRole("paragraph").filter({ hasText: text }).last().waitFor();
    }

    await pane.getByRole("button", { name: "Insert 3 answers" }).click();
    await pane.getByRole("button", { name: "Take back" }).waitFor();
    const saved = await savedFile(page);
    const change = compareDocx(original, saved);
    expect(change.removed).toEqual([]);
    expect(change.otherParts).toEqual([]);
    const heading = "17th January 2013 position:";
    expect(change.added.map(textOfSource).filter((text) => text !== "")).toEqual(
      [TEXT_FOR_4, TEXT_FOR_9, TEXT_FOR_10].flatMap((text) => [heading, text]),
    );
    expect(latestIn(saved, "9")).toBe(TEXT_FOR_9);

    // What is in the paper now is not offered again.
    await answersAre(pane, "8 answers, 0 ready");
    expect(await answerIn(pane, "row 2").innerText()).toContain("already has this action update");
    await pane.getByRole("button", { name: "Take back" }).click();
    await takenBack(pane);
    expect(registerIn(await savedFile(page)).recommendations).toEqual(register.recommendations);
  });

  function textFor(ref: string): string {
    return requireRecommendation(register, ref).text;
  }
});

describe("another copy of recommendation-tracking-2010", () => {
  const sample = "recommendation-tracking-2010";
  const original = fileOf(sample);
  const register = registerIn(original);
  const TEXT = ["The guidance went to all partners.", "A second edition is being printed."];

  test("brings in what it has more, and the paper then says what the copy says", async () => {
    const copy = withChanges(original, [
      {
        kind: "appendUpdate",
        recommendation: requireRecommendation(register, "5").key,
        group: null,
        action: null,
        asAt: "2010-06",
        text: TEXT,
      },
      {
        kind: "setStatus",
        recommendation: requireRecommendation(register, "6").key,
        code: "4",
        draft: true,
      },
    ]);
    const { page, pane } = await openJob(browser, sample, "Bring in returns");
    const picker = pane.getByLabel(/^File/);
    await picker.setInputFiles(docx("same.docx", original));
    await answersAre(pane, "There is nothing new in it.");
    await picker.setInputFiles(docx("copy from Highways.docx", copy));
    await answersAre(pane, "2 answers, 2 ready");
    await pane.getByText("copy from Highways.docx").first().waitFor();
    await pane.getByRole("button", { name: "Insert 2 answers" }).click();
    await pane.getByRole("button", { name: "Take back" }).waitFor();

    const saved = await savedFile(page);
    expect(whatIsSaid(saved)).toEqual(whatIsSaid(copy));
    expect(latestIn(saved, "5")).toBe(TEXT.join("\n"));
    expect(compareDocx(copy, saved).otherParts).toEqual([]);
    await answersAre(pane, "There is nothing new in it.");
  });

  function docx(name: string, buffer: Buffer) {
    return { name, mimeType: "application/octet-stream", buffer };
  }
});

describe("cells copied from Excel for scrutiny-action-plan-2006", () => {
  const sample = "scrutiny-action-plan-2006";
  const original = fileOf(sample);

  test("are asked for the action they are for, and for what a sheet without headings holds", async () => {
    const { page, pane } = await openJob(browser, sample, "Bring in returns");
    const words = requireRecommendation(registerIn(original), "4").text;
    await paste(pane, `${words}\tTwo options were set out.\t4\n`);
    await pane.getByText("What the columns hold").click();
    await pane.getByLabel("Reference", { exact: true }).selectOption({ label: "Column 3: 4" });
    await answersAre(pane, "1 answer, 0 ready");
    await pane
      .getByText(/^Recommendation 4 has several actions with updates of their own/)
      .waitFor();
    const actions = pane.getByLabel("For", { exact: true });
    await actions.selectOption({ index: 2 });
    await answersAre(pane, "1 answer, 1 ready");
    await pane.getByRole("button", { name: "Insert 1 answer" }).click();
    await pane.getByRole("button", { name: "Take back" }).waitFor();
    const change = compareDocx(original, await savedFile(page));
    expect(change.removed).toEqual([]);
    expect(change.added.map(textOfSource)).toEqual([
      "Action update (November 2012)",
      "Two options were set out.",
    ]);
    expect(change.frameAfter).toBe(change.frameBefore);
  });

  async function paste(pane: Frame, cells: string): Promise<void> {
    await pane.getByLabel("Or cells copied from Excel").fill(cells);
    await pane.getByRole("button", { name: "Read these cells" }).click();
  }
});

function answersAre(pane: Frame, words: string): Promise<void> {
  return pane.getByRole("heading", { name: words, exact: true }).waitFor();
}

/** What the pane shows of the answer in one row of the sheet. */
function answerIn(pane: Frame, row: string) {
  return pane
    .getByRole("list", { name: "Answers" })
    .getByRole("listitem")
    .filter({ has: pane.getByText(row, { exact: true }) });
}

function takenBack(pane: Frame): Promise<void> {
  return pane
    .getByText(/^Taken back/)
    .first()
    .waitFor();
}

function withChanges(file: Buffer, changes: readonly Change[]): Buffer {
  const read = readDocx(file);
  const planned = planChanges(readRegister(read.content), changes, CLERKS_DAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  return Buffer.from(applyToDocx(read, planned.plan).bytes);
}

function fileOf(sample: string): Buffer {
  return readFileSync(`test/fixtures/${sample}.docx`);
}

function registerIn(file: Uint8Array): Register {
  return readRegister(readDocx(file).content);
}

function requireRecommendation({ recommendations }: Register, ref: string): Recommendation {
  const found = recommendations.find((each) => each.ref === ref);
  if (found === undefined) throw new Error(`There is no recommendation ${ref}.`);
  return found;
}

/** The text of the update of the latest date. */
function latestIn(file: Uint8Array, ref: string): string | undefined {
  const { updates } = requireRecommendation(registerIn(file), ref);
  return [...updates].sort((one, other) => (other.asAt ?? "").localeCompare(one.asAt ?? ""))[0]
    ?.text;
}

/** Every recommendation's updates and status, as they are read. */
function whatIsSaid(file: Uint8Array) {
  return registerIn(file).recommendations.map(({ ref, updates, status }) => ({
    ref,
    status: status?.raw,
    updates: updates.map(({ heading, asAt, text }) => ({ heading, asAt, text })),
  }));
}
