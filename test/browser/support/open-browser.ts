import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page, ViewportSize } from "playwright-core";
import { launchProfile } from "./launch-browser";
import { servedOrigins } from "./workbench";

/** A browser with a profile of its own. It keeps compiled scripts, which makes opening a page twice as fast. */
export interface TestBrowser {
  newPage(): Promise<Page>;
  /** Closes every page and forgets what they stored: the next one opens as for a new person. */
  startAfresh(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser whose pages are this large. The caller closes it. */
export async function openBrowser(
  viewport: ViewportSize = { width: 1200, height: 900 },
): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "browser-"));
  const context = await launchProfile(profile, viewport);
  // The page the browser starts with stays, because a browser without pages ends.
  const [first = await context.newPage()] = context.pages();
  const session = await context.newCDPSession(first);
  return {
    newPage: () => context.newPage(),
    async startAfresh() {
      const others = context.pages().filter((page) => page !== first);
      await Promise.all(others.map((page) => page.close()));
      for (const origin of servedOrigins()) {
        await session.send("Storage.clearDataForOrigin", { origin, storageTypes: STORED });
      }
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What pages store, without the cache. */
const STORED = "cookies,local_storage,indexeddb,service_workers,cache_storage";
