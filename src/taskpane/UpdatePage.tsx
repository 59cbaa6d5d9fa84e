import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import {
  findNextAwaiting,
  isEmptyDraft,
  recommendationRows,
  type Draft,
  type PaneState,
  type RecommendationRow,
  type TrackedReading,
} from "../tracking";
import { DraftsPage } from "./DraftsPage";
import { beside } from "./layout";
import { ListColumn } from "./ListColumn";
import { OpenRecommendation } from "./OpenRecommendation";
import type { Preferences } from "./preferences";
import { ReadingPage } from "./ReadingPage";
import { ResultMessage } from "./ResultMessage";
import type { Tracking } from "./use-tracking";

/** A document that was read, and what can be done to it. */
export interface UpdatePageProps {
  readonly reading: TrackedReading;
  readonly tracking: Tracking;
  readonly canReveal: boolean;
  readonly preferred: Preferences;
  readonly onPrefer: (part: Partial<Preferences>) => void;
}

/** The officer's page: the list, and one recommendation in front of it or, where there is room, beside it. */
export function UpdatePage(props: UpdatePageProps) {
  const { reading, tracking, canReveal, preferred, onPrefer } = props;
  const { state, send } = tracking;
  const styles = useStyles();
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [wasCheckingReading, setWasCheckingReading] = useState(false);
  const unsent = useUnsent(state.drafts);
  const rows = useRows(reading, unsent, state.today);

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
        <div className={mergeClasses(styles.list, detail !== null && styles.behind)}>
          <ListColumn
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

interface DetailParts extends UpdatePageProps {
  readonly unsent: readonly Draft[];
  readonly result: ReactNode;
  readonly onBack: () => void;
  readonly onOpen: (recommendation: string) => void;
}

/** What stands in front of the list or beside it; null: nothing. */
function detailOf({ reading, tracking, canReveal, unsent, result, onBack, onOpen }: DetailParts) {
  const { state, insert, correct } = tracking;
  const { register } = reading;
  const recommendation = register.recommendations.find(({ key }) => key === state.open);
  if (recommendation !== undefined) {
    return (
      <OpenRecommendation
        reading={reading}
        recommendation={recommendation}
        tracking={tracking}
        canReveal={canReveal}
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

/** The rows do not change with every keystroke, only when a draft comes or goes. */
function useRows(
  reading: TrackedReading,
  unsent: readonly Draft[],
  today: string,
): readonly RecommendationRow[] {
  const keys = unsent.map(({ recommendation }) => recommendation).join("\n");
  return useMemo(
    () => recommendationRows(reading, new Set(keys.split("\n")), today),
    [reading, keys, today],
  );
}

const useStyles = makeStyles({
  root: { [beside]: { height: "100%", display: "flex", flexDirection: "column", minHeight: 0 } },
  result: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  columns: { [beside]: { display: "flex", flex: "1 1 0", minHeight: 0 } },
  list: { minWidth: 0, [beside]: { flex: "2 1 0", overflowY: "auto" } },
  behind: { display: "none", [beside]: { display: "block" } },
  detail: {
    minWidth: 0,
    [beside]: {
      flex: "3 1 0",
      overflowY: "auto",
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});
