import { createRoot } from "react-dom/client";
import type { CalendarDate } from "../recommendations";
import { hostTheme, isWordHost, openWordDocument, storagePrefix } from "../word";
import { App } from "./App";
import { OutsideWord } from "./OutsideWord";
import { createPreferenceStore } from "./preferences";
import { createDraftStore, type KeptStorage } from "./storage-draft-store";

const root = createRoot(requireElement("pane"));

void Office.onReady().then(() => {
  if (!isWordHost()) {
    root.render(<OutsideWord />);
    return;
  }
  const word = openWordDocument();
  const storage = browserStorage();
  root.render(
    <App
      document={word}
      drafts={createDraftStore(storage, storagePrefix(), word.id)}
      preferences={createPreferenceStore(storage, storagePrefix())}
      today={today}
      theme={hostTheme()}
    />,
  );
});

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
