import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { CalendarDate } from "../recommendations";
import type { DraftStore, PaneState, RecommendationDocument } from "../tracking";
import { Announcer } from "./Announcer";
import { Frame, type PaneTheme } from "./Frame";
import { beside } from "./layout";
import { PaneContent } from "./PaneContent";
import { PaneHeader } from "./PaneHeader";
import type { Preferences, PreferenceStore } from "./preferences";
import { useTracking } from "./use-tracking";
import { readingFinished, resultMessage, wording } from "./wording";

/** Everything the pane gets from outside. */
export interface AppProps {
  readonly document: RecommendationDocument;
  readonly drafts: DraftStore;
  readonly preferences: PreferenceStore;
  readonly today: () => CalendarDate;
  readonly theme: PaneTheme;
}

/** The task pane. */
export function App({ document, drafts, preferences, today, theme }: AppProps) {
  const styles = useStyles();
  const tracking = useTracking({ document, drafts, today });
  const [preferred, prefer] = usePreferences(preferences);
  const { state } = tracking;
  return (
    <Frame theme={theme}>
      <PaneHeader
        isBusy={state.job !== null}
        showsProgress={state.reading !== null}
        onRefresh={tracking.read}
      />
      <Announcer message={announcementOf(state)} />
      <main className={styles.main}>
        <PaneContent
          tracking={tracking}
          canReveal={document.capabilities.canReveal}
          preferred={preferred}
          onPrefer={prefer}
        />
      </main>
    </Frame>
  );
}

function usePreferences(
  store: PreferenceStore,
): readonly [Preferences, (part: Partial<Preferences>) => void] {
  const [preferred, setPreferred] = useState(() => store.load());
  const prefer = useCallback(
    (part: Partial<Preferences>) => {
      const next = { ...store.load(), ...part };
      setPreferred((now) => ({ ...now, ...part }));
      store.keep(next);
    },
    [store],
  );
  return [preferred, prefer];
}

function announcementOf({ job, result, reading }: PaneState): string {
  if (job?.kind === "inserting") return wording.inserting;
  if (job?.kind === "taking-back") return wording.takingBack;
  if (job?.kind === "reading") return wording.reading;
  if (result !== null) return resultMessage(result);
  if (reading === null) return "";
  return readingFinished(reading.register.recommendations.length, reading.problems.length);
}

const useStyles = makeStyles({
  main: { [beside]: { flex: "1 1 0", minHeight: 0, overflow: "hidden" } },
});
