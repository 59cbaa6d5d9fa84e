/**
 * How soon the pane shows its header, the first rows of its list and all of it, how soon a keystroke in the search is painted, and what memory the page takes, with
 * 20, 200 and 2,000 recommendations: `npm run bench:pane`. In a browser without a window, over the workbench, whose
 * own work (it is Word here, and draws the document on the same thread) is in the numbers.
 */
import type { Frame, Page } from "playwright-core";
import { launchBrowser } from "../test/browser/support/launch-browser";
import { serveFolder } from "../test/browser/support/serve-folder";
import { documentFile } from "./bench-document";
import type {} from "../test/browser/support/workbench-window";

const ROWS = [20, 200, 2000] as const;
const TYPED = "director of housing estate 12 survey ended";

interface Measured {
  readonly recommendations: number;
  /** Milliseconds from the start of the pane's page to its header with the ways of working. */
  readonly startToShell: number;
  /** Milliseconds from the start of the pane's page to the first row in the page. */
  readonly startToList: number;
  /** Milliseconds from the start of the pane's page to the count of all that was read. */
  readonly startToWhole: number;
  /** Milliseconds; nineteen of twenty keystrokes were painted within it. */
  readonly keystroke: number;
  readonly megabytes: number;
}

const folder = await serveFolder("dist-workbench");
const browser = await launchBrowser();
try {
  say(
    "recommendations   start to header   start to list   start to whole list   keystroke to paint, p95   memory of the page",
  );
  for (const rows of ROWS) say(lineOf(await measure(rows)));
} finally {
  await browser.close();
  await folder.close();
}

async function measure(recommendations: number): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteArrivals);
    await page.goto(folder.url);
    await page.evaluate(() => window.workbench.ready);
    const file = Buffer.from(documentFile(recommendations)).toString("base64");
    await page.evaluate((base64) => window.workbench.open(base64, "bench.docx"), file);
    const pane = await paneOf(page);
    await pane.getByText(`${String(recommendations)} recommendations`, { exact: true }).waitFor();
    const startToShell = await pane.evaluate(() => window.shellAt ?? Number.NaN);
    const startToList = await pane.evaluate(() => window.firstRowAt ?? Number.NaN);
    const startToWhole = await pane.evaluate(() => window.wholeAt ?? Number.NaN);
    const keystroke = await typeInSearch(page, pane);
    const megabytes = await memoryOf(page);
    return { recommendations, startToShell, startToList, startToWhole, keystroke, megabytes };
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    shellAt?: number;
    firstRowAt?: number;
    wholeAt?: number;
    keystrokes?: number[];
  }
}

/** Runs in every frame before its own scripts. */
function noteArrivals(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector("header nav") === null) return;
    window.shellAt ??= performance.now();
    if (document.querySelector("li[aria-posinset]") === null) return;
    window.firstRowAt ??= performance.now();
    if (!/^\d+ recommendations$/.test(document.querySelector("main p")?.textContent ?? "")) return;
    window.wholeAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** After the frame that follows a key, what it changed is on the screen. */
async function typeInSearch(page: Page, pane: Frame): Promise<number> {
  await pane.getByRole("searchbox").focus();
  await pane.evaluate(() => {
    const times: number[] = (window.keystrokes = []);
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  await page.keyboard.type(TYPED, { delay: 120 });
  await pane.waitForFunction((count) => window.keystrokes?.length === count, TYPED.length);
  const times = await pane.evaluate(() => window.keystrokes ?? []);
  return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the workbench shows no pane");
  return frame;
}

function lineOf(measured: Measured): string {
  const { recommendations, startToShell, startToList, startToWhole, keystroke, megabytes } =
    measured;
  return [
    String(recommendations).padStart(15),
    `${startToShell.toFixed(0)} ms`.padStart(17),
    `${startToList.toFixed(0)} ms`.padStart(15),
    `${startToWhole.toFixed(0)} ms`.padStart(21),
    `${keystroke.toFixed(1)} ms`.padStart(25),
    `${megabytes.toFixed(1)} MB`.padStart(20),
  ].join(" ");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
