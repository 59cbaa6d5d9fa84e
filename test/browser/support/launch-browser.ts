import { chromium, type Browser } from "playwright-core";
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

/** Starts a browser without a window. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  // Chromium's sandbox refuses to start for root, which is who container builds run as.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: requireBrowser(),
    args: isRoot ? [...QUIET, "--no-sandbox"] : QUIET,
  });
}
