import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { CalendarDate } from "../../recommendations";
import type { DraftStore, PaneState, RecommendationDocument } from "../../tracking";
import { Announcer } from "../components/Announcer";
import { lazily } from "../components/lazily";
import { whenIdle } from "../components/when-idle";
import type { ListMemory } from "../shared/list-memory";
import type { Preferences } from "../shared/preferences";
import { useTracking } from "../shared/use-tracking";
import type { Way } from "../shared/way";
import type { WayId } from "../shared/way-id";
import { useWords, type Words } from "../wording";
import { PaneContent } from "./PaneContent";
import { PaneHeader } from "./PaneHeader";
import { usePaneKeys } from "./use-pane-keys";

const HelpDialog = lazily(
  async () => (await import(/* webpackChunkName: "help" */ "./HelpDialog")).HelpDialog,
);

/** A document and the way of working on it. */
export interface PaneProps {
  readonly document: RecommendationDocument;
  readonly drafts: DraftStore;
  readonly memory: ListMemory;
  readonly today: () => CalendarDate;
  readonly ways: readonly Way[];
  readonly current: Way;
  readonly preferred: Preferences;
  readonly onPrefer: (part: Partial<Preferences>) => void;
  readonly onWay: (way: WayId) => void;
}

/** The header with the ways of working, and the page of the current one. */
export function Pane(props: PaneProps) {
  const { document, drafts, memory, today, ways, current, preferred, onPrefer, onWay } = props;
  const styles = useStyles();
  const words = useWords();
  const tracking = useTracking({ document, drafts, memory, today });
  const { state } = tracking;
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => {
    setHelpOpen(true);
  }, []);
  usePaneKeys(openHelp);
  const hasRead = state.reading !== null;

  useEffect(() => {
    if (!hasRead) return;
    return whenIdle(() => {
      for (const { Page } of ways) Page.prefetch();
      HelpDialog.prefetch();
    });
  }, [hasRead, ways]);

  return (
    <>
      <PaneHeader
        ways={ways.map(({ id }) => id)}
        current={current.id}
        isBusy={state.job !== null}
        showsProgress={hasRead}
        onWay={onWay}
        onRefresh={tracking.read}
        onHelp={openHelp}
      />
      <Announcer message={announcementOf(state, words)} />
      <main className={styles.main}>
        <PaneContent
          Page={current.Page}
          document={document}
          tracking={tracking}
          preferred={preferred}
          onPrefer={onPrefer}
        />
      </main>
      {isHelpOpen && (
        <HelpDialog
          onLanguage={(language) => {
            onPrefer({ language });
          }}
          onClose={() => {
            setHelpOpen(false);
          }}
        />
      )}
    </>
  );
}

function announcementOf({ job, result, reading }: PaneState, words: Words): string {
  if (job?.kind === "inserting") return words.inserting;
  if (job?.kind === "taking-back") return words.takingBack;
  if (job?.kind === "reading") return words.reading;
  if (result !== null) return words.resultMessage(result);
  if (reading === null) return "";
  return words.readingFinished(reading.register.recommendations.length, reading.problems.length);
}

const useStyles = makeStyles({
  main: { position: "relative", flex: "1 1 0", minHeight: 0, overflowY: "auto" },
});
