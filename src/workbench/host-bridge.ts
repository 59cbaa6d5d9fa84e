import { CHANNEL_PROPERTY } from "./channel-property";
import type { DesktopChannel } from "./host";

/** Ends the names under which office.js caches the settings of the last document it saw. */
const CACHED_SETTINGS = "CachedSessionSettings";

connect();

/** Runs before office.js and makes the page look as if it were inside Word on a desktop. */
function connect(): void {
  const channel = findChannel();
  if (channel === undefined) return;
  forgetCachedSettings();
  Object.defineProperty(window, "external", { value: channel, configurable: true });
}

function findChannel(): DesktopChannel | undefined {
  // Safe: the parent is the workbench page of the same origin, which sets this property before it loads the pane.
  const parent = window.parent as unknown as Record<string, DesktopChannel | undefined>;
  return window.parent === window ? undefined : parent[CHANNEL_PROPERTY];
}

/** Word gives each document a browser session of its own; here they share one. */
function forgetCachedSettings(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.endsWith(CACHED_SETTINGS)) sessionStorage.removeItem(key);
  }
}
