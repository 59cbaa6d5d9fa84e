import { createRoot } from "react-dom/client";
import type { CalendarDate } from "../recommendations";
import { isWordHost, openWordDocument } from "../word";
import { App } from "./App";
import type { PaneTheme } from "./Frame";
import { findThemeOf } from "./office-theme";
import { OutsideWord } from "./OutsideWord";
import { createPreferenceStore } from "./preferences";
import { createDraftStore, type KeptStorage } from "./storage-draft-store";
import { wording } from "./wording";

const root = createRoot(requireElement("pane"));

void Office.onReady().then(start);

async function start(): Promise<void> {
  const theme = currentTheme();
  if (!isWordHost()) {
    root.render(<OutsideWord theme={theme} />);
    return;
  }
  try {
    const word = await openWordDocument();
    const storage = browserStorage();
    // Undefined on hosts that do not partition their storage, whatever the type says.
    const prefix = (Office.context.partitionKey as string | undefined) ?? "";
    root.render(
      <App
        document={word}
        drafts={createDraftStore(storage, prefix, word.id)}
        preferences={createPreferenceStore(storage, prefix)}
        today={today}
        theme={theme}
      />,
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : wording.unexpected;
    root.render(<OutsideWord theme={theme} message={message} />);
  }
}

function requireElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`taskpane.html has no element with the id "${id}"`);
  return element;
}

/** The person's own calendar day. */
function today(): CalendarDate {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${String(now.getFullYear())}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}

/** Undefined where the browser forbids storage to framed pages; even naming it throws there. */
function browserStorage(): KeptStorage | undefined {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Word's own theme; where it tells none, the system's. */
function currentTheme(): PaneTheme {
  const officeTheme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return findThemeOf(officeTheme?.bodyBackgroundColor) ?? (isDark ? "dark" : "light");
}
