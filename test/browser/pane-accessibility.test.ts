import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser, workbenchUrl } from "./support";

/** Every state a person can bring the pane into with a sample, and how. */
const STATES: readonly {
  readonly state: string;
  readonly reach: (pane: Frame) => Promise<void>;
}[] = [
  { state: "the first visit", reach: () => Promise.resolve() },
  { state: "the list", reach: dismissWelcome },
  {
    state: "the list narrowed to nothing",
    reach: async (pane) => {
      await pane.getByRole("searchbox").fill("zebra");
      await pane.getByText("No recommendation matches.").waitFor();
    },
  },
  {
    state: "the places that need checking",
    reach: (pane) =>
      pane
        .getByText(/places? needs? checking/)
        .last()
        .click(),
  },
  { state: "one recommendation", reach: openRecommendation },
  {
    state: "a draft as it will appear",
    reach: async (pane) => {
      await openRecommendation(pane);
      await write(pane, "The review is finished.\n- It was short.");
    },
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
    state: "all drafts together",
    reach: async (pane) => {
      await openRecommendation(pane);
      await write(pane, "The review is finished.");
      await pane.getByRole("button", { name: "Back to the list" }).click();
      await pane.getByRole("button", { name: "Review and insert 1 draft" }).click();
    },
  },
  { state: "how the document was read", reach: openReading },
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

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  { theme: "light", width: 320 },
  { theme: "dark", width: 450 },
])("$width pixels wide in the $theme theme", ({ theme, width }) => {
  test.each(STATES)("$state has no accessibility faults and fits", async ({ reach }) => {
    const query = `?sample=external-placements-2012&theme=${theme}&width=${String(width)}`;
    await inPane(query, async (pane) => {
      await reach(pane);
      expect(await faultsIn(pane)).toEqual([]);
      expect(await overflowOf(pane)).toBe(0);
    });
  });
});

async function inPane(query: string, use: (pane: Frame) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(workbenchUrl(query));
    await use(await paneOf(page));
  } finally {
    await context.close();
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the workbench shows no pane");
  await frame.getByText(/^\d+ recommendations?$/).waitFor();
  return frame;
}

async function dismissWelcome(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Got it" }).click();
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

/** How many pixels stick out to the right. */
function overflowOf(pane: Frame): Promise<number> {
  return pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Axe's violations, each with the elements it is about. */
async function faultsIn(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    // The script above defines it; its own types are for modules.
    const { axe: checker } = window as unknown as { axe: typeof Axe };
    const { violations } = await checker.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
