import type { Frame, Page } from "playwright-core";
import { documentFile } from "../../scripts/bench-document";
import { openBrowser, paneUrl, type TestBrowser } from "./support";
import type {} from "./support/workbench-window";

const TOTAL = 1000;

let browser: TestBrowser;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addInitScript(noteBeginning);
  await page.goto(paneUrl());
  await page.evaluate(() => window.workbench.ready);
  const file = Buffer.from(documentFile(TOTAL)).toString("base64");
  await page.evaluate((base64) => window.workbench.open(base64, "long.docx"), file);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the workbench shows no pane");
  pane = frame;
  await pane.getByText(`${String(TOTAL)} recommendations`, { exact: true }).waitFor();
});
afterAll(() => browser.close());

test("the list begins while the document is being read, and nothing jumps when the rest comes", async () => {
  const { begins, shift } = await pane.evaluate(() => window.longReading);
  expect(begins).toMatch(/^\d\d so far, reading the rest …$/);
  expect(shift).toBeLessThan(0.02);
});

test("only the rows in sight are in the page, and each says which of how many it is", async () => {
  const rows = pane.getByRole("list", { name: "Recommendations" }).getByRole("listitem");
  expect(await rows.count()).toBeLessThan(40);
  expect(await rows.first().getAttribute("aria-setsize")).toBe(String(TOTAL));
});

test("the keyboard reaches rows that are not in the page yet", async () => {
  await pane.getByRole("button", { name: /^Recommendation 1,/ }).focus();
  await page.keyboard.press("End");
  await expectFocus(/^Recommendation 1000,/);
  await page.keyboard.press("ArrowUp");
  await expectFocus(/^Recommendation 999,/);
  await page.keyboard.type("123");
  await expectFocus(/^Recommendation 123,/);
  await page.keyboard.press("Home");
  await expectFocus(/^Recommendation 1,/);
});

test("a row keeps the focus while it is scrolled away", async () => {
  await pane.getByRole("button", { name: /^Recommendation 1,/ }).focus();
  await page.mouse.move(1100, 600);
  await page.mouse.wheel(0, 15_000);
  await pane
    .getByRole("button", { name: /^Recommendation 1[0-9]{2},/ })
    .first()
    .waitFor();
  await expectFocus(/^Recommendation 1,/);
});

test("a search narrows the whole list, not only what is in sight", async () => {
  await pane.getByRole("searchbox").fill("estate 399 ");
  await pane.getByText(`Showing 1 of ${String(TOTAL)}`).waitFor();
  await pane.getByRole("button", { name: /^Recommendation 399,/ }).waitFor();
});

async function expectFocus(name: RegExp): Promise<void> {
  await pane.waitForFunction(
    (source) => new RegExp(source).test(document.activeElement?.textContent ?? ""),
    name.source,
  );
}

declare global {
  interface Window {
    /** What stood above the list at first, and how much has moved that nobody touched. */
    longReading: { begins: string; shift: number };
  }
}

/** Runs in every frame before its own scripts. */
function noteBeginning(): void {
  const noted = (window.longReading = { begins: "", shift: 0 });
  new MutationObserver((_, observer) => {
    const [first] = document.querySelectorAll("li[aria-posinset]");
    if (first === undefined) return;
    noted.begins = document.querySelector("main p > span")?.textContent ?? "";
    observer.disconnect();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ("value" in entry && typeof entry.value === "number") noted.shift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  }).observe(document, { childList: true, subtree: true });
}
