import type { Frame, Page } from "playwright-core";
import { readDocx } from "../../../../src/docx";
import type { DocumentContent, EditPlan } from "../../../../src/recommendations";
import type { DocumentReading, Receipt, WritingOptions } from "../../../../src/tracking";
import type { WordDocumentOptions } from "../../../../src/word";
import type { HostCounters, HostVariant } from "../../../../src/workbench/host";
import { openBrowser, type TestBrowser } from "../open-browser";
import { secureWorkbenchUrl, workbenchUrl } from "../workbench";

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
  /** How many objects Word holds for the adapter. */
  heldObjects(): Promise<number>;
  setVariant(change: Partial<HostVariant>): Promise<void>;
  /** The file as it stands. */
  saved(): Promise<Uint8Array>;
  /** What the file holds as it stands, read without Word. */
  savedContent(): Promise<DocumentContent>;
}

/** Starts a browser. The caller closes it. */
export async function openWordBrowser(): Promise<WordBrowser> {
  const browser = await openBrowser();
  return {
    open: (docx, variant = {}, channel = "desktop") =>
      openPage(browser, { docx, variant, channel }),
    close: () => browser.close(),
  };
}

async function openPage(
  browser: TestBrowser,
  { docx, variant, channel }: Setup,
): Promise<WordPage> {
  const page = await browser.newPage();
  const setup = { docx: base64(docx), variant, channel };
  await page.addInitScript((given) => {
    window.wordSetup = given;
  }, setup);
  await page.goto(
    channel === "web" ? secureWorkbenchUrl("word-page/web.html") : workbenchUrl("word-page/"),
  );
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
    heldObjects: () => page.evaluate(() => window.playedWord.heldObjects()),
    counters: () => page.evaluate(() => window.playedWord.counters()),
    setVariant: (change) =>
      page.evaluate((given) => {
        window.playedWord.setVariant(given);
      }, change),
    saved,
    savedContent: async () => readDocx(await saved()).content,
  };
}
