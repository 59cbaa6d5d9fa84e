import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { readDocx } from "../../src/docx";
import { latestUpdate, readRegister, type Recommendation } from "../../src/recommendations";
import { openBrowser, paneUrl, type TestBrowser } from "./support";
import { compareDocx, textOfSource } from "./support/changed-paragraphs";
import { newFaults } from "../support/docx-faults";
import { newFindings, sentenceOf } from "../support/structure";
import type {} from "./support/workbench-window";

const TEXT = "The working group has met twice & will report in the spring.";

interface Job {
  readonly sample: string;
  readonly ref: string;
  /** Words of the action the update is for, where the pane asks. */
  readonly action?: RegExp;
  readonly heading: string;
  /** Texts of the paragraphs that must come, in document order. */
  readonly added: readonly string[];
  /** Texts of the paragraphs that are written over or move. */
  readonly removed: readonly string[];
  readonly status: string;
  readonly hasNewRow?: true;
}

/** In November 2026, category 3 as a draft, from the pane's own defaults. */
const JOBS: readonly Job[] = [
  {
    sample: "scrutiny-action-plan-2006",
    ref: "4",
    action: /Set out options/,
    heading: "Action update (November 2026)",
    added: ["Action update (November 2026)", TEXT, "Status (draft): 3 – Not achieved (Obstacle)"],
    removed: [],
    status: "3",
  },
  {
    sample: "recommendation-tracking-2010",
    ref: "6",
    heading: "November 2026 update",
    added: [
      "3 (Not achieved (Obstacle))",
      "November 2026 update",
      TEXT,
      "March 2010 update",
      "The Deputy Director for Community Safety",
    ],
    removed: ["2 (Achieved)", "March 2010 update", "The Deputy Director for Community Safety"],
    status: "3",
  },
  {
    sample: "responsibilities-2007",
    ref: "5.9",
    heading: "Action update (November 2026)",
    added: ["Action update (November 2026)", TEXT, "Status (draft): 3 – Not achieved (Obstacle)"],
    removed: [],
    status: "3",
  },
  {
    sample: "external-placements-2012",
    ref: "1",
    heading: "22nd November 2026 position:",
    added: ["", "22nd November 2026 position:", "", TEXT, "3", ""],
    removed: [],
    status: "3",
    hasNewRow: true,
  },
  {
    sample: "draft-action-plan-2010",
    ref: "9",
    heading: "Action update (November 2026)",
    added: ["Action update (November 2026)", TEXT, "Not achieved (Obstacle)"],
    removed: [""],
    status: "3",
  },
];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(JOBS)("an officer with $sample", (job) => {
  const original = readFileSync(`test/fixtures/${job.sample}.docx`);
  let page: Page;
  let saved: Uint8Array;

  beforeAll(async () => {
    page = await browser.newPage();
    await page.clock.setFixedTime(new Date("2026-11-22T10:00:00"));
    await page.goto(paneUrl(`?sample=${job.sample}`));
    const pane = page.frameLocator("iframe");
    await pane.getByText(/^\d+ recommendations?$/).waitFor();
    await writeUpdate(pane, job);
    await page.evaluate(() => {
      window.workbench.resetCounters();
    });
    await pane.getByRole("button", { name: "Insert into the table" }).click();
    await pane
      .getByText(/^Inserted in recommendation/)
      .first()
      .waitFor();
    saved = Buffer.from(await page.evaluate(() => window.workbench.saveBase64()), "base64");
  });
  afterAll(() => browser.startAfresh());

  test("inserts an update and a status, and nothing but the intended paragraphs differs", () => {
    const change = compareDocx(original, saved);
    expect(change.added.map(textOfSource).map(startOf)).toEqual(job.added.map(startOf));
    expect(change.removed.map(textOfSource).map(startOf)).toEqual(job.removed.map(startOf));
    expect(change.otherParts).toEqual([]);
    const frame = job.hasNewRow ? withoutOneRow(change.frameAfter) : change.frameAfter;
    expect(frame).toContain(change.frameBefore);
  });

  test("has a document in which the update and the status are read again", () => {
    const recommendation = findRecommendation(saved, job.ref);
    expect(latestUpdate(recommendation)).toMatchObject({ heading: job.heading, text: TEXT });
    expect(statusIn(recommendation)).toBe(job.status);
  });

  test("gets a file without faults that the original did not have", async () => {
    expect(await newFaults(original, saved)).toEqual([]);
    expect(newFindings(original, saved).map(sentenceOf)).toEqual([]);
  });

  test("waits for three syncs at the most, and for three to read the document again", async () => {
    const { syncs, failures } = await page.evaluate(() => window.workbench.counters);
    expect(syncs).toBeLessThanOrEqual(6);
    expect(failures).toBe(0);
  });

  test("takes it back, and the text is what it was", async () => {
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: "Take back" }).click();
    await pane
      .getByText(/^Taken back/)
      .first()
      .waitFor();
    const restored = Buffer.from(
      await page.evaluate(() => window.workbench.saveBase64()),
      "base64",
    );
    expect(readRegister(readDocx(restored).content).recommendations).toEqual(
      readRegister(readDocx(original).content).recommendations,
    );
  });
});

async function writeUpdate(pane: FrameLocator, job: Job): Promise<void> {
  const row = new RegExp(`^Recommendation ${job.ref.replace(".", "\\.")},`);
  await pane.getByRole("button", { name: row }).first().click();
  if (job.action !== undefined) {
    const options = pane.getByLabel("For", { exact: true }).getByRole("option");
    const label = await options.filter({ hasText: job.action }).first().textContent();
    await pane.getByLabel("For", { exact: true }).selectOption({ label: label ?? "" });
  }
  await pane.getByRole("textbox", { name: "Action update" }).fill(TEXT);
  await pane.getByLabel("Status", { exact: true }).selectOption("3");
  await pane.getByRole("paragraph").filter({ hasText: TEXT }).waitFor();
}

function findRecommendation(file: Uint8Array, ref: string): Recommendation {
  const found = readRegister(readDocx(file).content).recommendations.find(
    (recommendation) => recommendation.ref === ref,
  );
  if (found === undefined) throw new Error(`Recommendation ${ref} is not in the saved file.`);
  return found;
}

function statusIn({ status, actions }: Recommendation): string | null {
  return status?.code ?? actions.find((action) => action.status !== null)?.status?.code ?? null;
}

function startOf(text: string): string {
  return text.slice(0, 40);
}

/** The frame without the row that is there once more. */
function withoutOneRow(frame: string): string {
  const rows = [...frame.matchAll(/<w:tr>.*?<\/w:tr>/gs)];
  const [added] = rows;
  if (rows.length !== 1 || added === undefined) {
    throw new Error(`${String(rows.length)} rows were added instead of one.`);
  }
  return frame.slice(0, added.index) + frame.slice(added.index + added[0].length);
}
