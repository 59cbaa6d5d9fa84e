import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import {
  findNextAwaiting,
  isEmptyDraft,
  recommendationRows,
  withDraftMarks,
  type Draft,
  type PaneState,
  type RecommendationRow,
  type TrackedReading,
} from "../../tracking";
import { lazily } from "../components/lazily";
import { beside } from "../components/layout";
import { whenIdle } from "../components/when-idle";
import type { Tracking } from "../shared/use-tracking";
import type { WayPageProps } from "../shared/way";
import { ListColumn } from "./ListColumn";

const OpenRecommendation = lazily(
  async () => (await import(/* webpackChunkName: "writing" */ "./writing")).OpenRecommendation,
);
const DraftsPage = lazily(
  async () => (await import(/* webpackChunkName: "writing" */ "./writing")).DraftsPage,
);
const ResultMessage = lazily(
  async () => (await import(/* webpackChunkName: "writing" */ "./writing")).ResultMessage,
);
const ReadingPage = lazily(
  async () => (await import(/* webpackChunkName: "reading" */ "../reading")).ReadingPage,
);
const usedLater = [OpenRecommendation, DraftsPage, ResultMessage, ReadingPage];

/** The officer's page: the list, and one recommendation in front of it or, where there is room, beside it. */
export function UpdatePage(props: WayPageProps) {
  const { document, reading, tracking, preferred, onPrefer } = props;
  const { canReveal } = document.capabilities;
  const { state, send } = tracking;
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [wasCheckingReading, setWasCheckingReading] = useState(false);
  const unsent = useUnsent(state.drafts);
  const rows = useRows(reading, unsent, { today: state.today, seen: tracking.seen });
  useEffect(
    () =>
      whenIdle(() => {
        for (const { prefetch } of usedLater) prefetch();
      }),
    [],
  );

  const handleOpen = useCallback(
    (key: string) => {
      setCameFrom(null);
      setWasCheckingReading(false);
      send({ kind: "opened", recommendation: key });
    },
    [send],
  );
  const handleBack = useCallback(() => {
    setCameFrom(state.open);
    setWasCheckingReading(state.isCheckingReading);
    send({ kind: "closed" });
  }, [send, state.open, state.isCheckingReading]);

  const result = resultOf(tracking, rows, handleOpen);
  const belongsToDetail = isAboutOpen(state);
  const detail = detailOf({
    ...props,
    unsent,
    result: belongsToDetail ? result : null,
    onBack: handleBack,
    onOpen: handleOpen,
  });

  return (
    <div className={styles.root}>
      {!belongsToDetail && result && <div className={styles.result}>{result}</div>}
      <div className={styles.columns}>
        <div
          ref={setScroller}
          className={mergeClasses(styles.list, detail !== null && styles.behind)}
        >
          <ListColumn
            scroller={scroller}
            reading={reading}
            rows={rows}
            tracking={tracking}
            unsentCount={unsent.length}
            canReveal={canReveal}
            preferred={preferred}
            focusOn={detail === null ? cameFrom : null}
            isFocusOnReading={detail === null && wasCheckingReading}
            onPrefer={onPrefer}
            onOpen={handleOpen}
          />
        </div>
        {detail !== null && <div className={styles.detail}>{detail}</div>}
      </div>
    </div>
  );
}

interface DetailParts extends WayPageProps {
  readonly unsent: readonly Draft[];
  readonly result: ReactNode;
  readonly onBack: () => void;
  readonly onOpen: (recommendation: string) => void;
}

/** What stands in front of the list or beside it; null: nothing. */
function detailOf({ document, reading, tracking, unsent, result, onBack, onOpen }: DetailParts) {
  const { state, insert, correct } = tracking;
  const { register } = reading;
  const recommendation = register.recommendations.find(({ key }) => key === state.open);
  if (recommendation !== undefined) {
    return (
      <OpenRecommendation
        reading={reading}
        recommendation={recommendation}
        tracking={tracking}
        canReveal={document.capabilities.canReveal}
        result={result}
        onBack={onBack}
      />
    );
  }
  if (state.isCheckingReading) {
    return (
      <ReadingPage
        register={register}
        result={state.result}
        isBusy={state.job !== null}
        onBack={onBack}
        onCorrect={correct}
      />
    );
  }
  if (!state.isReviewingDrafts) return null;
  return (
    <DraftsPage
      register={register}
      drafts={unsent}
      today={state.today}
      isBusy={state.job !== null}
      isInserting={state.job?.kind === "inserting"}
      onBack={onBack}
      onOpen={onOpen}
      onInsert={insert}
    />
  );
}

function resultOf(
  tracking: Tracking,
  rows: readonly RecommendationRow[],
  onNext: (recommendation: string) => void,
): ReactNode {
  const { state, send } = tracking;
  // The page that corrects says itself what came of it, and the focus stays there.
  if (state.result === null || state.result.kind === "corrected") return null;
  return (
    <ResultMessage
      result={state.result}
      next={findNextAwaiting(rows, state.open ?? "")}
      isBusy={state.job !== null}
      onNext={onNext}
      onTakeBack={tracking.takeBack}
      onRead={tracking.read}
      onDismiss={() => {
        send({ kind: "result-dismissed" });
      }}
    />
  );
}

/** A message stands beside what it is about: in the open recommendation, unless it tells of another one. */
function isAboutOpen({ open, result }: PaneState): boolean {
  if (open === null || result === null) return false;
  if (result.kind !== "inserted") return true;
  return result.drafts.some(({ recommendation }) => recommendation === open);
}

function useUnsent(drafts: readonly Draft[]): readonly Draft[] {
  return useMemo(() => drafts.filter((draft) => !isEmptyDraft(draft)), [drafts]);
}

/** The rows do not change with every keystroke; when a draft comes or goes only its own does. */
function useRows(
  reading: TrackedReading,
  unsent: readonly Draft[],
  { today, seen }: { readonly today: string; readonly seen: Tracking["seen"] },
): readonly RecommendationRow[] {
  const plain = useMemo(
    () => recommendationRows(reading, new Set(), today, seen),
    [reading, today, seen],
  );
  const keys = unsent.map(({ recommendation }) => recommendation).join("\n");
  return useMemo(() => withDraftMarks(plain, new Set(keys.split("\n"))), [plain, keys]);
}

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", minHeight: 0 },
  result: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  columns: { position: "relative", display: "flex", flex: "1 1 0", minHeight: 0 },
  list: { flex: "2 1 0", minWidth: 0, overflowY: "auto" },
  // Out of sight it keeps its place, so that nothing moves when the person comes back.
  behind: {
    position: "absolute",
    inset: 0,
    visibility: "hidden",
    [beside]: { position: "static", visibility: "visible" },
  },
  detail: {
    flex: "1 1 0",
    minWidth: 0,
    overflowY: "auto",
    [beside]: { flex: "3 1 0", borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});
