import type { Frame, Page } from "playwright-core";
import { openBrowser, paneUrl, type TestBrowser } from "./support";
import { faultsIn, overflowOf } from "./support/axe";

/** What a person can bring the real pane into with a sample, and how; pane-states.test.ts looks at every state. */
const STATES: readonly {
  readonly state: string;
  readonly reach: (pane: Frame) => Promise<void>;
}[] = [
  { state: "the first visit", reach: () => Promise.resolve() },
  {
    state: "the places that need checking",
    reach: (pane) =>
      pane
        .getByText(/places? needs? checking/)
        .last()
        .click(),
  },
  {
    state: "a complaint about an empty draft",
    reach: async (pane) => {
      await openRecommendation(pane);
      await pane.getByRole("button", { name: "Insert into the table" }).click();
      await pane.getByText(/^There is nothing to insert yet/).waitFor();
    },
  },
  {
    state: "a correction of the reading",
    reach: async (pane) => {
      await openReading(pane);
      await pane.getByRole("combobox", { name: "Complete", exact: true }).selectOption("Lead");
      await pane.getByText("You said so.").waitFor();
    },
  },
  {
    state: "a table left alone",
    reach: async (pane) => {
      await openReading(pane);
      await pane.getByRole("button", { name: "This is not a recommendation table" }).click();
      await pane.getByRole("heading", { name: "Other tables" }).waitFor();
    },
  },
  {
    state: "an insertion",
    reach: async (pane) => {
      await openRecommendation(pane);
      await write(pane, "The review is finished.");
      await pane.getByRole("button", { name: "Insert into the table" }).click();
      await pane.getByRole("button", { name: "Take back" }).waitFor();
    },
  },
];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.startAfresh());
afterAll(() => browser.close());

test.each(STATES)("$state has no accessibility faults and fits", async ({ reach }) => {
  await inPane("?sample=external-placements-2012&theme=light&width=320", async (pane) => {
    await reach(pane);
    expect(await faultsIn(pane)).toEqual([]);
    expect(await overflowOf(pane)).toBe(0);
  });
});

async function inPane(query: string, use: (pane: Frame) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  await page.goto(paneUrl(query));
  await use(await paneOf(page));
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the workbench shows no pane");
  await frame.getByText(/^\d+ recommendations?$/).waitFor();
  return frame;
}

async function openRecommendation(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: /^Recommendation 9,/ }).click();
  await pane.getByRole("heading", { name: "Recommendation 9" }).waitFor();
}

async function openReading(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "How this was read" }).click();
  await pane.getByRole("heading", { name: "How this was read" }).waitFor();
}

async function write(pane: Frame, text: string): Promise<void> {
  await pane.getByRole("textbox", { name: "Action update" }).fill(text);
  const [first = ""] = text.split("\n");
  await pane.getByRole("paragraph").filter({ hasText: first }).waitFor();
}
