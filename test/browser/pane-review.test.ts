import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { readDocx } from "../../src/docx";
import { readRegister, type Recommendation } from "../../src/recommendations";
import { openBrowser, paneUrl, type TestBrowser } from "./support";
import { faultsIn, overflowOf } from "./support/axe";
import type {} from "./support/workbench-window";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.startAfresh());
afterAll(() => browser.close());

/** What a reviewer does in each layout, and what the saved file must say. */
const JOBS: readonly {
  readonly sample: string;
  /** The keys, from the first recommendation on. */
  readonly keys: readonly string[];
  readonly count: number;
  readonly statuses: Readonly<Record<string, string>>;
}[] = [
  {
    sample: "external-placements-2012",
    keys: ["5", "n", "3", "c", "n", "n", "1", "Backspace", "p", "6"],
    count: 3,
    statuses: { "1": "5", "4": "3 (confirmed)", "6": "6", "7": "4" },
  },
  {
    sample: "recommendation-tracking-2010",
    keys: ["n", "4"],
    count: 1,
    statuses: {
      "5": "2 (Achieved)",
      "6": "4 (Not achieved (Progress made acceptable. Continue monitoring))",
    },
  },
];

describe.each(JOBS)("a reviewer with $sample and the keyboard alone", (job) => {
  test("chooses statuses, sees them, writes them together and takes them back", async () => {
    const { page, pane } = await openReview(job.sample);
    for (const key of job.keys) await page.keyboard.press(key);
    const write = `Write ${String(job.count)} status`;
    await tabTo(page, pane, `Write ${String(job.count)} …`);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Chosen statuses" }).waitFor();
    expect(await focused(pane)).toBe("Chosen statuses");
    await tabTo(page, pane, write);
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Take back" }).waitFor();
    const saved = await statusesIn(page);
    expect(saved).toMatchObject(job.statuses);

    expect(await focused(pane)).toBe("Take back");
    await page.keyboard.press("Enter");
    await pane
      .getByText(/^Taken back/)
      .first()
      .waitFor();
    expect(await statusesIn(page)).toEqual(statusesOf(readFileSync(fixture(job.sample))));
  });
});

test("going on takes the focus to the recommendation and says where one is", async () => {
  const { page, pane } = await openReview("external-placements-2012");
  await page.keyboard.press("n");
  expect(await focused(pane)).toBe("Recommendation 4, 2 of 6");
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  await pane.getByText("This is the first one.").waitFor({ state: "attached" });
});

test("a choice is announced, and is there again when the pane is opened again", async () => {
  const { page, pane } = await openReview("external-placements-2012");
  await page.keyboard.press("3");
  await pane
    .getByText("3 Not achieved (Obstacle). Chosen as a draft, not written yet.")
    .waitFor({ state: "attached" });
  await page.reload();
  const again = await paneOf(page);
  expect(await again.getByRole("radio", { name: /Obstacle/ }).isChecked()).toBe(true);
});

test("keys do nothing in a list of choices, and nothing anywhere once they are switched off", async () => {
  const { page, pane } = await openReview("external-placements-2012");
  await pane.getByRole("combobox", { name: "Show" }).focus();
  await page.keyboard.press("3");
  expect(await pane.getByRole("button", { name: /^Write \d+ …/ }).count()).toBe(0);
  await pane.getByText("Keys", { exact: true }).click();
  await pane.getByRole("checkbox", { name: /^Single keys/ }).uncheck();
  await page.keyboard.press("3");
  expect(await pane.getByRole("button", { name: /^Write \d+ …/ }).count()).toBe(0);
});

test("the flowchart shows what its answers rest on, and its proposal becomes the choice", async () => {
  const { page, pane } = await openReview("external-placements-2012");
  await page.keyboard.press("h");
  const help = pane.getByRole("region", { name: "Help me decide" });
  const achieved = help.getByRole("radiogroup", { name: "Has the recommendation been achieved?" });
  if ((await achieved.count()) === 0) {
    await help.getByRole("radiogroup").first().getByRole("radio", { name: "Yes" }).check();
  }
  await achieved.getByRole("radio", { name: "Yes" }).check();
  await help.getByText("Proposed: 2 Achieved").waitFor();
  await page.keyboard.press("5");
  await help.getByRole("button", { name: "Choose this" }).click();
  expect(await pane.getByRole("radio", { name: /Achieved In the paper/ }).isChecked()).toBe(true);
});

test("320 pixels wide, the pages on the way through a review have no accessibility faults and fit", async () => {
  const { page, pane } = await openReview("external-placements-2012", 320);
  const press = (name: RegExp): Promise<void> => pane.getByRole("button", { name }).click();
  const steps: readonly (readonly [page: string, reach: () => Promise<void>])[] = [
    ["a recommendation", () => Promise.resolve()],
    ["a choice and the questions", () => page.keyboard.type("5h")],
    ["what will be written", () => press(/^Write \d+ …/)],
    ["what changed", () => press(/^Back/).then(() => press(/^What changed/))],
    ["the minutes", () => press(/^For the Board/).then(() => press(/^Note the statuses/))],
    ["every draft confirmed", () => press(/^Confirm all/)],
  ];
  for (const [step, reach] of steps) {
    await reach();
    expect([step, await faultsIn(pane), await overflowOf(pane)]).toEqual([step, [], 0]);
  }
});

test("what the Board changed against the noted drafts is a text for the minutes", async () => {
  const { page, pane } = await openReview("external-placements-2012");
  await pane.getByRole("button", { name: "For the Board" }).click();
  await pane.getByRole("button", { name: "Note the statuses as proposed" }).click();
  await pane.getByRole("button", { name: "One by one" }).click();
  await page.keyboard.press("3");
  await page.keyboard.press("c");
  await pane.getByRole("button", { name: /^Write 1 …/ }).click();
  await pane.getByRole("button", { name: "Write 1 status" }).click();
  await pane.getByRole("button", { name: "Take back" }).waitFor();
  await pane.getByRole("button", { name: "Back to Review" }).click();
  await pane.getByRole("button", { name: "For the Board" }).click();
  const minutes = pane.getByRole("textbox", { name: "What the Board changed" });
  expect(await minutes.inputValue()).toContain(
    "Recommendation 1: 2 Achieved → 3 Not achieved (Obstacle)",
  );
});

test("what changed against an earlier paper from disk is listed", async () => {
  const { pane } = await openReview("external-placements-2012");
  await pane.getByRole("button", { name: "What changed" }).click();
  const file = pane.getByLabel("Earlier paper (.docx)");
  await file.setInputFiles(fixture("external-placements-2012"));
  await pane.getByText("No changes against “external-placements-2012.docx”.").waitFor();
  await file.setInputFiles(fixture("recommendation-tracking-2010"));
  await pane.getByRole("heading", { name: /^Added recommendations/ }).waitFor();
  await pane.getByRole("heading", { name: /^Removed recommendations/ }).waitFor();
});

async function openReview(sample: string, width = 350): Promise<{ page: Page; pane: Frame }> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00"));
  await page.goto(paneUrl(`?sample=${sample}&width=${String(width)}`));
  const frame = await frameOf(page);
  await frame.getByRole("button", { name: "Review", exact: true }).focus();
  await page.keyboard.press("Enter");
  return { page, pane: await paneOf(page) };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the workbench shows no pane");
  return frame;
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await frameOf(page);
  await frame.getByRole("group", { name: "Status" }).waitFor();
  return frame;
}

/** Presses Tab until the element whose words begin so has the focus. */
async function tabTo(page: Page, pane: Frame, words: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(pane)).startsWith(words)) return;
  }
  throw new Error(`Tab never comes to “${words}”.`);
}

/** The words of the element that has the keyboard focus. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}

async function statusesIn(page: Page): Promise<Readonly<Record<string, string>>> {
  const saved = await page.evaluate(() => window.workbench.saveBase64());
  return statusesOf(Buffer.from(saved, "base64"));
}

function statusesOf(file: Uint8Array): Readonly<Record<string, string>> {
  const { recommendations } = readRegister(readDocx(file).content);
  return Object.fromEntries(
    recommendations.map(({ ref, status }: Recommendation) => [ref ?? "", status?.raw ?? ""]),
  );
}

function fixture(sample: string): string {
  return `test/fixtures/${sample}.docx`;
}
