import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import type { HostVariant } from "../../../../src/workbench/host";
import { launchBrowser } from "../launch-browser";
import { serveFolder, type ServedFolder } from "../serve-folder";

/** A browser in which pages can be opened that hold office.js, the host and the adapter. */
export interface WordBrowser {
  /** Opens a .docx in a page of its own; the adapter is `window.wordDocument` there. */
  open(docx: Uint8Array, variant?: Partial<HostVariant>): Promise<Page>;
  close(): Promise<void>;
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
): Promise<Page> {
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
  // office.js asks something of its own while it starts.
  await page.evaluate(() => {
    window.playedWord.resetCounters();
  });
  return page;
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
