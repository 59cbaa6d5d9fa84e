import { readFileSync } from "node:fs";
import type { Frame, Locator, Page } from "playwright-core";
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
    await tabTo(page, pane, `${write}${job.count === 1 ? "" : "es"} …`);
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
  expect(await pane.getByRole("button", { name: /^Write \d+ status(es)? …/ }).count()).toBe(0);
  await pane.getByText("Keys", { exact: true }).click();
  await pane.getByRole("checkbox", { name: /^Single keys/ }).uncheck();
  await page.keyboard.press("3");
  expect(await pane.getByRole("button", { name: /^Write \d+ status(es)? …/ }).count()).toBe(0);
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
  const taken = pane.getByRole("radio", { name: /Achieved In the paper/ });
  expect(await taken.isChecked()).toBe(true);
  expect(await isFocused(taken)).toBe(true);
  expect(await isInSight(taken)).toBe(true);
});

test("the questions come into sight with the focus in them when a key asks for them", async () => {
  const { page, pane } = await openReview("external-placements-2012");
  await page.keyboard.press("h");
  const help = pane.getByRole("region", { name: "Help me decide" });
  const question = help.getByRole("radiogroup").last();
  expect(await isInSight(question)).toBe(true);
  expect(await isFocused(question.getByRole("radio", { name: "Yes" }))).toBe(true);
});

test("the status that a key chooses comes into sight", async () => {
  const { page, pane } = await openReview("external-placements-2012");
  const choice = pane.getByRole("radio", { name: /^6/ });
  expect(await isInSight(choice)).toBe(false);
  await page.keyboard.press("6");
  await pane.getByRole("button", { name: "Write 1 status …" }).waitFor();
  expect(await isInSight(choice)).toBe(true);
});

test("confirming all for the Board leads back to the Board's page once it is written", async () => {
  const { page, pane } = await openReview("external-placements-2012");
  await pane.getByRole("button", { name: "For the Board" }).click();
  await pane.getByRole("button", { name: "Confirm all 6 …" }).click();
  const write = pane.getByRole("button", { name: "Write 6 statuses" });
  expect(await isInSight(write)).toBe(true);
  await write.click();
  await pane.getByText("No status in this paper is marked as a draft.").waitFor();
  expect(await focused(pane)).toBe("Take back");
  expect(await statusesIn(page)).toMatchObject({ "1": "2 (confirmed)", "10": "2 (confirmed)" });
});

test("where no status is in the paper there is none to note before the Board meets", async () => {
  const { pane } = await openReview("scrutiny-action-plan-2006");
  await pane.getByRole("button", { name: "For the Board" }).click();
  await pane.getByText(/^There is no status in this paper yet/).waitFor();
  expect(await pane.getByRole("button", { name: /^Note/ }).count()).toBe(0);
});

test("320 pixels wide, the pages on the way through a review have no accessibility faults and fit", async () => {
  const { page, pane } = await openReview("external-placements-2012", 320);
  const press = (name: RegExp): Promise<void> => pane.getByRole("button", { name }).click();
  const steps: readonly (readonly [page: string, reach: () => Promise<void>])[] = [
    ["a recommendation", () => Promise.resolve()],
    ["a choice and the questions", () => page.keyboard.type("5h")],
    ["what will be written", () => press(/^Write \d+ status(es)? …/)],
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
  await pane.getByRole("button", { name: /^Write 1 status …/ }).click();
  await pane.getByRole("button", { name: "Write 1 status" }).click();
  await pane.getByRole("button", { name: "Take back" }).waitFor();
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
  await pane.getByText("No recommendation is in both papers.").waitFor();
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

function isFocused(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement);
}

/** Whether all of it can be seen, not covered by what stays at the lower edge. */
function isInSight(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return [top + 1, bottom - 1].every((y) => {
      const seen = document.elementFromPoint((left + right) / 2, y);
      return seen !== null && (element.contains(seen) || seen.contains(element));
    });
  });
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
