import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { TestBrowser } from "./open-browser";
import { paneUrl } from "./workbench";
import type {} from "./workbench-window";

/** The clerk's day in every walk. */
export const CLERKS_DAY = "2012-11-22";

/** A page with the pane in it. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: Frame;
}

/** Opens Prepare on a sample; the document's own pages are not drawn. */
export async function openPrepare(
  browser: TestBrowser,
  sample: string,
  width = 350,
): Promise<OpenPane> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date(`${CLERKS_DAY}T10:00:00`));
  await page.goto(paneUrl(`?sample=${sample}&width=${String(width)}`));
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (pane === null) throw new Error("the workbench shows no pane");
  await pane.getByRole("button", { name: "Prepare", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("list", { name: "Jobs" }).waitFor();
  return { page, pane };
}

/** Opens one job of Prepare on a sample. */
export async function openJob(
  browser: TestBrowser,
  sample: string,
  job: string,
): Promise<OpenPane> {
  const opened = await openPrepare(browser, sample);
  await opened.pane.getByRole("button", { name: new RegExp(`^${job}`) }).click();
  await opened.pane.getByRole("heading", { name: job }).waitFor();
  return opened;
}

/** Presses a button that saves a file, and gives the file. */
export async function download({ page, pane }: OpenPane, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await file.path());
}

/** The document as it would be saved now. */
export async function savedFile(page: Page): Promise<Buffer> {
  return Buffer.from(await page.evaluate(() => window.workbench.saveBase64()), "base64");
}
