import type { Frame, Locator, Page } from "playwright-core";
import { readDocx } from "../../src/docx";
import { latestUpdate, readRegister } from "../../src/recommendations";
import { openBrowser, paneUrl, type TestBrowser } from "./support";
import { CLERKS_DAY, savedFile } from "./support/prepare";

const SAMPLE = "external-placements-2012";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.startAfresh());
afterAll(() => browser.close());

/** The reviewer's own walk is in pane-review.test.ts. */
describe("with the keyboard alone, from opening the pane on,", () => {
  test("an officer chooses a recommendation, writes and inserts", async () => {
    const { page, pane } = await openPane("update");
    await tabTo(page, pane, /^Recommendation 1,/);
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Recommendation 7" }).waitFor();
    await tabToField(page, pane.getByRole("textbox", { name: "Action update" }));
    await page.keyboard.type("The review is finished.");
    await tabTo(page, pane, /^Insert into the table/);
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Take back" }).waitFor();
    const { recommendations } = readRegister(readDocx(await savedFile(page)).content);
    const written = recommendations.find(({ ref }) => ref === "7");
    expect(written === undefined ? null : latestUpdate(written)?.text).toBe(
      "The review is finished.",
    );
  });

  test("a clerk builds the next appendix and opens it, and finds Review's keys in the help", async () => {
    const { page, pane } = await openPane("prepare");
    await page.keyboard.press("?");
    await pane.getByRole("dialog", { name: "Keys" }).waitFor();
    const row = pane.getByRole("term").filter({ hasText: /^Backspace$/ });
    expect(await row.count()).toBe(1);
    await page.keyboard.press("Escape");

    await tabTo(page, pane, /^Start a cycle/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Start a cycle" }).waitFor();
    await tabToField(page, pane.getByRole("checkbox", { name: /^Recommendation 4/ }));
    await page.keyboard.press("Space");
    await tabTo(page, pane, /^Build the next appendix/);
    await page.keyboard.press("Enter");
    await pane.getByRole("region", { name: "The next appendix" }).waitFor();
    await tabTo(page, pane, /^Open it in Word/);
    await page.keyboard.press("Enter");
    await pane.getByText("It is open as a new document.").waitFor();
    await page.evaluate(() => window.workbench.show(1));
    const next = readRegister(readDocx(await savedFile(page)).content);
    expect(next.recommendations.map(({ ref }) => ref)).toEqual(["4", "7", "9"]);
  });
});

test("nothing on the screen shifts while the document is read, nor when it is read again", async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shifts?.push(JSON.stringify({ ...entry.toJSON(), sources: undefined }));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(paneUrl(`?sample=${SAMPLE}&latency=150`));
  const pane = await paneOf(page);
  await pane.getByText("6 recommendations", { exact: true }).waitFor();
  // Not a key or a click: what shifts soon after those does not count.
  await pane.evaluate(() => {
    document.querySelector<HTMLElement>('[aria-label="Read the document again"]')?.click();
  });
  await pane.getByRole("progressbar").waitFor({ state: "attached" });
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  expect(await pane.evaluate(() => window.shifts)).toEqual([]);

  // What does shift would have been noticed.
  await pane.evaluate(() => {
    const block = document.createElement("div");
    block.style.cssText = "flex: none; height: 100px";
    document.querySelector("main")?.before(block);
  });
  await pane.waitForFunction(() => (window.shifts ?? []).length > 0);
});

declare global {
  interface Window {
    shifts?: string[];
  }
}

async function openPane(way: string): Promise<{ page: Page; pane: Frame }> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date(`${CLERKS_DAY}T10:00:00`));
  await page.goto(paneUrl(`?sample=${SAMPLE}&pane=taskpane.html?way=${way}`));
  const pane = await paneOf(page);
  const first = way === "prepare" ? "Start a cycle" : "Recommendation 1,";
  await pane.getByRole("button", { name: new RegExp(`^${first}`) }).waitFor();
  // As Ctrl+F6 does it in Word: the focus is in the pane, on nothing yet.
  await pane.evaluate(() => {
    window.focus();
  });
  return { page, pane };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the workbench shows no pane");
  return frame;
}

/** Presses Tab until the focus is on words that fit. */
function tabTo(page: Page, pane: Frame, words: RegExp): Promise<void> {
  return tabUntil(page, async () => {
    const now = await pane.evaluate(() => document.activeElement?.textContent ?? "");
    return words.test(now);
  });
}

/** Presses Tab until the focus is in the field. */
function tabToField(page: Page, field: Locator): Promise<void> {
  return tabUntil(page, () => field.evaluate((element) => element === document.activeElement));
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if (await isThere()) return;
  }
  throw new Error("Tab never comes there.");
}
