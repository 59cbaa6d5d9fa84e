import {
  chromium,
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  type ViewportSize,
} from "playwright-core";
import { requireBrowser } from "./find-browser";

/** Keeps the browser from asking for anything but what the tests ask for. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser without a window and without a profile. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(options());
}

/** Starts one that keeps its profile in a folder, and takes the certificates made for the tests. */
export function launchProfile(folder: string, viewport: ViewportSize): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...options(),
    viewport,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
  });
}

function options(): LaunchOptions {
  // Chromium's sandbox refuses to start for root, which is who container builds run as.
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath: requireBrowser(),
    args: isRoot ? [...QUIET, "--no-sandbox"] : QUIET,
  };
}
