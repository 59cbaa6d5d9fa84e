import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { readDocx } from "../../../../src/docx";
import type { DocumentContent, EditPlan } from "../../../../src/recommendations";
import type { DocumentReading, Receipt } from "../../../../src/tracking";
import type { HostCounters, HostVariant } from "../../../../src/workbench/host";
import { launchBrowser } from "../launch-browser";
import { serveFolder, type ServedFolder } from "../serve-folder";

export { docxOf } from "./docx-of";

/** A browser in which pages can be opened that hold office.js, the host and the adapter. */
export interface WordBrowser {
  /** Opens a .docx in a page of its own; the adapter is `window.wordDocument` there. */
  open(docx: Uint8Array, variant?: Partial<HostVariant>): Promise<WordPage>;
  close(): Promise<void>;
}

/** The adapter and the host behind it, in a page. */
export interface WordPage {
  readonly page: Page;
  read(): Promise<DocumentReading>;
  apply(plan: EditPlan): Promise<Receipt>;
  /** Counts from here on; also the syncs that a variant numbers. */
  resetCounters(): Promise<void>;
  counters(): Promise<HostCounters>;
  setVariant(change: Partial<HostVariant>): Promise<void>;
  /** The file as it stands. */
  saved(): Promise<Uint8Array>;
  /** What the file holds as it stands, read without Word. */
  savedContent(): Promise<DocumentContent>;
}

const OFFICE_JS = resolve("node_modules/@microsoft/office-js/dist");

const PAGE = `<!doctype html><meta charset="utf-8"><title>Word adapter</title>
<script src="/host.js"></script><script src="/office-js/office.js"></script><script src="/adapter.js"></script>`;

/** Bundles the page and starts a browser. The caller closes both. */
export async function openWordBrowser(): Promise<WordBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "word-page-"));
  await bundle(folder);
  await writeFile(join(folder, "index.html"), PAGE);
  const served = await serveFolder(folder);
  const browser = await launchBrowser();
  return {
    open: (docx, variant = {}) => openPage(browser, served, docx, variant),
    close: async () => {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  served: ServedFolder,
  docx: Uint8Array,
  variant: Partial<HostVariant>,
): Promise<WordPage> {
  const page = await browser.newPage();
  const setup = { docx: Buffer.from(docx).toString("base64"), variant };
  await page.addInitScript((given) => {
    window.wordSetup = given;
  }, setup);
  await page.route("**/office-js/**", async (route) => {
    const path = new URL(route.request().url()).pathname.replace("/office-js/", "");
    await route.fulfill({
      body: readFileSync(join(OFFICE_JS, path)),
      contentType: "text/javascript",
    });
  });
  await page.goto(served.url);
  await page.evaluate(() => window.wordReady);
  const opened = wordPage(page);
  // office.js asks something of its own while it starts.
  await opened.resetCounters();
  return opened;
}

function wordPage(page: Page): WordPage {
  const saved = async (): Promise<Uint8Array> =>
    Buffer.from(await page.evaluate(() => window.playedWord.save()), "base64");
  return {
    page,
    read: () => page.evaluate(() => window.wordDocument.read()),
    apply: (plan) => page.evaluate((given) => window.wordDocument.apply(given), plan),
    resetCounters: () =>
      page.evaluate(() => {
        window.playedWord.resetCounters();
      }),
    counters: () => page.evaluate(() => window.playedWord.counters()),
    setVariant: (change) =>
      page.evaluate((given) => {
        window.playedWord.setVariant(given);
      }, change),
    saved,
    savedContent: async () => readDocx(await saved()).content,
  };
}

function bundle(folder: string): Promise<void> {
  const here = resolve("test/browser/support/word-page");
  const configuration: Configuration = {
    mode: "development",
    target: ["web", "es2022"],
    devtool: false,
    entry: { host: join(here, "host.ts"), adapter: join(here, "adapter.ts") },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: TYPESCRIPT }] },
  };
  return new Promise((done, fail) => {
    webpack(configuration, (error, result) => {
      if (error !== null) fail(error);
      else if (result?.hasErrors() === true) fail(new Error(result.toString("errors-only")));
      else done();
    });
  });
}

const TYPESCRIPT = { jsc: { target: "es2022", parser: { syntax: "typescript" } } };
