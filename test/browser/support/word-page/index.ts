import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { readDocx } from "../../../../src/docx";
import type { DocumentContent, EditPlan } from "../../../../src/recommendations";
import type { DocumentReading, Receipt, WritingOptions } from "../../../../src/tracking";
import type { WordDocumentOptions } from "../../../../src/word";
import type { HostCounters, HostVariant } from "../../../../src/workbench/host";
import { launchBrowser } from "../launch-browser";
import { serveFolder, serveFolderSecurely, type ServedFolder } from "../serve-folder";

export { docxOf } from "./docx-of";

/** A browser in which pages can be opened that hold office.js, the host and the adapter. */
export interface WordBrowser {
  /** Opens a .docx in a page of its own; the adapter is `window.wordDocument` there. */
  open(
    docx: Uint8Array,
    variant?: Partial<HostVariant>,
    channel?: "desktop" | "web",
  ): Promise<WordPage>;
  close(): Promise<void>;
}

/** The adapter and the host behind it, in a page. */
export interface WordPage {
  readonly page: Page;
  /** Opens another document with a new adapter in the same page, which is much faster than another page. */
  reopen(
    docx: Uint8Array,
    variant?: Partial<HostVariant>,
    options?: WordDocumentOptions,
  ): Promise<void>;
  read(): Promise<DocumentReading>;
  readCorrections(): Promise<string | null>;
  saveCorrections(text: string): Promise<void>;
  apply(plan: EditPlan, options?: WritingOptions): Promise<Receipt>;
  /** How the person's changes are recorded now. */
  trackingMode(): Promise<string>;
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

/** The page around the frame in which Word on the web runs an add-in. */
const HOST_PAGE = `<!doctype html><meta charset="utf-8"><title>Word on the web</title>
<script src="/host.js"></script><body></body>`;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Word adapter</title>
<script src="/host.js"></script><script src="/office-js/office.js"></script><script src="/adapter.js"></script>`;

/** Bundles the page and starts a browser. The caller closes both. */
export async function openWordBrowser(): Promise<WordBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "word-page-"));
  await bundle(folder);
  await writeFile(join(folder, "index.html"), PAGE);
  await writeFile(join(folder, "web.html"), HOST_PAGE);
  const served = { desktop: await serveFolder(folder), web: await serveFolderSecurely(folder) };
  const browser = await launchBrowser();
  return {
    open: (docx, variant = {}, channel = "desktop") =>
      openPage(browser, served[channel], { docx, variant, channel }),
    close: async () => {
      await browser.close();
      await served.desktop.close();
      await served.web.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  served: ServedFolder,
  { docx, variant, channel }: Setup,
): Promise<WordPage> {
  const page = await browser.newPage({ ignoreHTTPSErrors: channel === "web" });
  const setup = { docx: base64(docx), variant, channel };
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
  await page.goto(channel === "web" ? `${served.url}web.html` : served.url);
  const frame = channel === "web" ? await addInFrame(page) : page.mainFrame();
  await frame.evaluate(() => window.wordReady);
  const opened = wordPage(page, frame);
  // office.js asks something of its own while it starts.
  await opened.resetCounters();
  return opened;
}

async function addInFrame(page: Page): Promise<Frame> {
  const [frame] = page.frames().slice(1);
  if (frame === undefined) throw new Error("Word on the web has no add-in in its frame");
  await frame.waitForFunction(() => "wordReady" in window, null, { polling: 50 });
  return frame;
}

interface Setup {
  readonly docx: Uint8Array;
  readonly variant: Partial<HostVariant>;
  readonly channel: "desktop" | "web";
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function wordPage(page: Page, frame: Frame): WordPage {
  const saved = async (): Promise<Uint8Array> =>
    Buffer.from(await page.evaluate(() => window.playedWord.save()), "base64");
  return {
    page,
    async reopen(docx, variant = {}, options = {}) {
      await page.evaluate(
        (given) => {
          window.playedWord.open(given.docx, given.variant);
        },
        { docx: base64(docx), variant },
      );
      await frame.evaluate((given) => {
        window.openAdapter(given);
      }, options);
    },
    read: () => frame.evaluate(() => window.wordDocument.read()),
    apply: (plan, options = {}) =>
      frame.evaluate((given) => window.wordDocument.apply(given.plan, given.options), {
        plan,
        options,
      }),
    trackingMode: () => page.evaluate(() => window.playedWord.trackingMode()),
    readCorrections: () => frame.evaluate(() => window.wordDocument.readCorrections()),
    saveCorrections: (text) =>
      frame.evaluate((given) => window.wordDocument.saveCorrections(given), text),
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
