import { createRoot } from "react-dom/client";
import type { CalendarDate } from "../recommendations";
import {
  hostLanguage,
  hostTheme,
  isWordHost,
  openWordDocument,
  openWordFiles,
  readPaper,
  storagePrefix,
} from "../word";
import { App } from "./App";
import { createListMemory } from "./shared/list-memory";
import { createPreferenceStore } from "./shared/preferences";
import { ReviewSourcesProvider } from "./shared/review-sources";
import { createDraftStore, type KeptStorage } from "./shared/storage-draft-store";
import { firstWay } from "./shared/way";
import { OutsideWord } from "./shell/OutsideWord";
import { fetchTheme } from "./shell/themes";
import { ways } from "./ways";
import { fetchLanguage, languageOf } from "./wording";

const root = createRoot(requireElement("pane"));

// The code of the likeliest page comes while Word gets ready.
firstWay(ways, location.search, null).Page.prefetch();

void Office.onReady().then(async () => {
  if (!isWordHost()) {
    root.render(<OutsideWord />);
    return;
  }
  const word = openWordDocument();
  const storage = browserStorage();
  const preferences = createPreferenceStore(storage, storagePrefix());
  const language = languageOf(hostLanguage());
  const theme = hostTheme();
  // Words and colours that do not come are no reason to show nothing.
  await Promise.allSettled([
    fetchLanguage(preferences.load().language ?? language),
    fetchTheme(theme),
  ]);
  const first = firstWay(ways, location.search, preferences.load().way);
  root.render(
    <ReviewSourcesProvider
      value={{
        storage,
        prefix: storagePrefix(),
        documentId: word.id,
        readPaper,
        openFiles: openWordFiles,
      }}
    >
      <App
        document={word}
        drafts={createDraftStore(storage, storagePrefix(), {
          id: word.id,
          formerId: word.identity.formerId,
          // Where Word does not take it, the draft lasts as long as the pane.
          remember: () => void word.identity.remember().catch(() => undefined),
        })}
        memory={createListMemory(
          word.identity.isLasting ? storage : undefined,
          storagePrefix(),
          word.id,
        )}
        preferences={preferences}
        today={today}
        theme={theme}
        language={language}
        ways={ways}
        first={first}
      />
    </ReviewSourcesProvider>,
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
