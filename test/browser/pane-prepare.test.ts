import { readFileSync } from "node:fs";
import type { Download, Frame, Page } from "playwright-core";
import { readDocx, readFacts } from "../../src/docx";
import {
  readRegister,
  textOf,
  type Recommendation,
  type Register,
} from "../../src/recommendations";
import { readCells } from "../../src/spreadsheets";
import {
  chaseAsRows,
  chaseList,
  checkBeforePublication,
  countFindings,
  EXPORT_COLUMNS,
  registerRows,
} from "../../src/tracking";
import { openBrowser, workbenchUrl, type TestBrowser } from "./support";
import type {} from "./support/workbench-window";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.startAfresh());
afterAll(() => browser.close());

/** What a clerk starts a cycle with in each layout, and what the next appendix must hold. */
const CYCLES: readonly {
  readonly sample: string;
  readonly meeting: string;
  /** Recommendations whose proposal the clerk turns round. */
  readonly turned: readonly string[];
  /** Every reference of the next appendix with the headings of its updates. */
  readonly next: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    sample: "external-placements-2012",
    meeting: "2013-01-17",
    turned: ["Recommendation 4"],
    next: {
      "4": ["26 th July position:", "8th November position:", "Current Position:"],
      "7": ["26th July position:", "8th November position:", "Current position:"],
      "9": ["26th July position:", "8th November position:", "Current position:"],
    },
  },
  {
    sample: "recommendation-tracking-2010",
    meeting: "2010-06-15",
    turned: ["Recommendation 6"],
    next: {
      "6": [
        "June 2010 update",
        "Update on Latest Position/Activity May 2009",
        "September 2009 update",
        "December 2009 update",
        "March 2010 update",
      ],
    },
  },
];

describe.each(CYCLES)("a cycle started from $sample", ({ sample, meeting, turned, next }) => {
  test("opens the next appendix as a new document and leaves the old paper as it was", async () => {
    const { page, pane } = await openPrepare(sample);
    await page.keyboard.press("Tab");
    await pane.getByRole("button", { name: /^Start a cycle/ }).focus();
    await page.keyboard.press("Enter");
    expect(await focused(pane)).toBe("Start a cycle");
    await pane.getByLabel("Date of the next meeting").fill(meeting);
    for (const name of turned) {
      const box = pane.getByRole("checkbox", { name: new RegExp(`^${name}`) });
      await box.focus();
      await page.keyboard.press("Space");
    }
    await pane.getByRole("button", { name: "Build the next appendix" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("region", { name: "The next appendix" }).waitFor();
    const copy = await download(page, pane, "Save it as a file");
    await pane.getByRole("button", { name: "Open it in Word" }).click();
    await pane.getByText("It is open as a new document.").waitFor();

    expect(await savedText(page)).toEqual(textIn(readFileSync(fixture(sample))));
    expect(await page.evaluate(() => window.workbench.documents.length)).toBe(2);
    await page.evaluate(() => window.workbench.show(1));
    const opened = await savedFile(page);
    expect(headingsIn(opened)).toEqual(next);
    expect(textIn(copy)).toEqual(textIn(opened));
  });
});

const TODAY = "2012-11-22";

describe.each(["draft-action-plan-2010", "scrutiny-action-plan-2006"])(
  "chasing on %s",
  (sample) => {
    test("is a text for each lead, and a file with all of them", async () => {
      const { page, pane } = await openJob(sample, "Chase");
      const groups = chaseList(registerOf(sample), { since: TODAY, nearInDays: 42 }, TODAY);
      expect(groups.length).toBeGreaterThan(1);
      const leads = pane.getByRole("list", { name: "Chase" }).getByRole("listitem");
      expect(await leads.count()).toBe(groups.length);
      const [first] = groups;
      await leads
        .first()
        .getByText(`${first?.lead ?? ""} (`)
        .click();
      const text = await leads.first().getByRole("textbox").inputValue();
      expect(text).toContain(`To: ${first?.lead ?? ""}`);
      const file = await download(page, pane, "Save all as CSV");
      expect(readCells(file.toString("utf8"))).toEqual(chaseAsRows(groups, TODAY));
    });
  },
);

describe.each(["external-placements-2012", "draft-action-plan-2010"])(
  "before publication of %s",
  (sample) => {
    test("every place the core finds is listed, what the file holds too", async () => {
      const { pane } = await openJob(sample, "Before publication");
      const file = readDocx(readFileSync(fixture(sample)));
      const register = readRegister(file.content);
      const reading = { register, problems: register.problems };
      const results = checkBeforePublication(reading, readFacts(file), TODAY);
      await pane.getByText(`${String(countFindings(results))} to look at`).waitFor();
      for (const { check, findings } of results.filter((each) => each.findings.length > 0)) {
        const title = `${check.title} (${String(findings.length)})`;
        expect(await pane.getByRole("heading", { name: title }).count()).toBe(1);
      }
      const places = pane.locator("section section").getByRole("button");
      expect(await places.count()).toBeGreaterThan(3);
    });
  },
);

describe.each(["external-placements-2012", "draft-action-plan-2010"])("exporting %s", (sample) => {
  test("gives the same rows as CSV, as a workbook and everything as JSON", async () => {
    const { page, pane } = await openJob(sample, "Export");
    const register = registerOf(sample);
    const csv = await download(page, pane, "Save as CSV");
    expect(readCells(csv.toString("utf8"))).toEqual([EXPORT_COLUMNS, ...registerRows(register)]);
    const workbook = await download(page, pane, "Save as Excel");
    expect(workbook.subarray(0, 2).toString()).toBe("PK");
    const json: unknown = JSON.parse((await download(page, pane, "Save as JSON")).toString());
    expect(json).toMatchObject({
      recommendations: register.recommendations.map(({ ref, text }) => ({ ref, text })),
    });
  });
});

async function openJob(sample: string, job: string): Promise<{ page: Page; pane: Frame }> {
  const { page, pane } = await openPrepare(sample);
  await pane.getByRole("button", { name: new RegExp(`^${job}`) }).click();
  await pane.getByRole("heading", { name: job }).waitFor();
  return { page, pane };
}

async function download(page: Page, pane: Frame, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: button }).click(),
  ]);
  return bytesOf(file);
}

function registerOf(sample: string): Register {
  return readRegister(readDocx(readFileSync(fixture(sample))).content);
}

async function openPrepare(sample: string, width = 350): Promise<{ page: Page; pane: Frame }> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`));
  await page.goto(workbenchUrl(`?sample=${sample}&width=${String(width)}`));
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (pane === null) throw new Error("the workbench shows no pane");
  await pane.getByRole("button", { name: "Prepare", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("list", { name: "Jobs" }).waitFor();
  return { page, pane };
}

/** The words of the element that has the keyboard focus. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}

async function savedFile(page: Page): Promise<Uint8Array> {
  return Buffer.from(await page.evaluate(() => window.workbench.saveBase64()), "base64");
}

async function savedText(page: Page): Promise<readonly string[]> {
  return textIn(await savedFile(page));
}

/** Every paragraph of a file, in order. */
function textIn(file: Uint8Array): readonly string[] {
  return readDocx(file).content.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [textOf(block.paragraph)]
      : block.table.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs.map(textOf)),
        ),
  );
}

function recommendationsIn(file: Uint8Array): readonly Recommendation[] {
  return readRegister(readDocx(file).content).recommendations;
}

function headingsIn(file: Uint8Array): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    recommendationsIn(file).map(({ ref, updates }) => [
      ref ?? "",
      updates.flatMap(({ heading }) => heading ?? []),
    ]),
  );
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

function fixture(sample: string): string {
  return `test/fixtures/${sample}.docx`;
}
