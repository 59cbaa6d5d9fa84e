import { useCallback, useEffect, useState } from "react";
import type { CalendarDate } from "../../recommendations";
import type { DraftStore, RecommendationDocument } from "../../tracking";
import { lazily } from "../components/lazily";
import { whenIdle } from "../components/when-idle";
import type { ListMemory } from "../shared/list-memory";
import type { Preferences } from "../shared/preferences";
import { useTracking } from "../shared/use-tracking";
import type { Way } from "../shared/way";
import type { WayId } from "../shared/way-id";
import { PaneView } from "./PaneView";
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
  const tracking = useTracking({ document, drafts, memory, today });
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => {
    setHelpOpen(true);
  }, []);
  usePaneKeys(openHelp);
  const hasRead = tracking.state.reading !== null;

  useEffect(() => {
    if (!hasRead) return;
    return whenIdle(() => {
      for (const { Page } of ways) Page.prefetch();
      HelpDialog.prefetch();
    });
  }, [hasRead, ways]);

  return (
    <>
      <PaneView
        ways={ways.map(({ id }) => id)}
        current={current.id}
        Page={current.Page}
        document={document}
        tracking={tracking}
        preferred={preferred}
        onPrefer={onPrefer}
        onWay={onWay}
        onHelp={openHelp}
      />
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
