import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import {
  findNextAwaiting,
  recommendationRows,
  startDraft,
  monthOf,
  type TrackedReading,
} from "../tracking";
import { Composer } from "./Composer";
import { HomelessDrafts } from "./HomelessDrafts";
import { beside } from "./layout";
import { ListPane } from "./ListPane";
import type { Preferences } from "./preferences";
import { ProblemList } from "./ProblemList";
import { RecommendationDetail } from "./RecommendationDetail";
import { ResultMessage } from "./ResultMessage";
import type { Tracking } from "./use-tracking";
import { Welcome } from "./Welcome";

/** A document that was read, and what can be done to it. */
export interface UpdatePageProps {
  readonly reading: TrackedReading;
  readonly tracking: Tracking;
  readonly canReveal: boolean;
  readonly preferred: Preferences;
  readonly onPrefer: (part: Partial<Preferences>) => void;
}

/** The officer's page: the list, and one recommendation in front of it or, where there is room, beside it. */
export function UpdatePage({ reading, tracking, canReveal, preferred, onPrefer }: UpdatePageProps) {
  const { state, send, reveal } = tracking;
  const { register } = reading;
  const styles = useStyles();
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const rows = useRows(tracking, reading);
  const recommendation = register.recommendations.find(({ key }) => key === state.open);
  const draft = state.drafts.find((each) => each.recommendation === state.open);

  const handleOpen = useCallback(
    (key: string) => {
      setCameFrom(null);
      send({ kind: "opened", recommendation: key });
    },
    [send],
  );
  const handleBack = useCallback(() => {
    setCameFrom(state.open);
    send({ kind: "closed" });
  }, [send, state.open]);

  const insertedHere =
    state.result?.kind === "inserted" &&
    state.result.drafts.some((each) => each.recommendation === state.open);
  const result = state.result && (
    <ResultMessage
      result={state.result}
      next={findNextAwaiting(rows, state.open ?? "")}
      isBusy={state.job !== null}
      onNext={handleOpen}
      onTakeBack={tracking.takeBack}
      onRead={tracking.read}
      onDismiss={() => {
        send({ kind: "result-dismissed" });
      }}
    />
  );
  const isOpen = recommendation !== undefined;
  const isResultInDetail = isOpen && (insertedHere || state.result?.kind !== "inserted");

  return (
    <div className={styles.root}>
      {!isResultInDetail && <div className={styles.result}>{result}</div>}
      <div className={styles.columns}>
        <div className={mergeClasses(styles.list, isOpen && styles.behind)}>
          {!preferred.hasSeenWelcome && (
            <Welcome
              onClose={() => {
                onPrefer({ hasSeenWelcome: true });
              }}
            />
          )}
          <ListPane
            rows={rows}
            filter={state.filter}
            mine={preferred.mine}
            open={state.open}
            focusOn={isOpen ? null : cameFrom}
            onFilter={(filter) => {
              send({ kind: "filter-changed", filter });
            }}
            onMine={(mine) => {
              onPrefer({ mine });
            }}
            onOpen={handleOpen}
          />
          <HomelessDrafts
            drafts={state.homeless}
            onDiscard={(each) => {
              send({ kind: "draft-discarded", draft: each });
            }}
          />
          <ProblemList problems={reading.problems} canReveal={canReveal} onReveal={reveal} />
        </div>
        {isOpen && (
          <div className={styles.detail}>
            <RecommendationDetail
              register={register}
              recommendation={recommendation}
              today={state.today}
              canReveal={canReveal}
              onBack={handleBack}
              onReveal={() => {
                reveal(recommendation.place);
              }}
            >
              <Composer
                key={recommendation.key}
                register={register}
                recommendation={recommendation}
                draft={draft ?? startDraft(recommendation, monthOf(state.today))}
                today={state.today}
                isBusy={state.job !== null}
                isInserting={state.job?.kind === "inserting"}
                areDraftsKept={tracking.areDraftsKept}
                result={isResultInDetail ? result : null}
                onDraft={(each) => {
                  send({ kind: "draft-edited", draft: each });
                }}
                onInsert={(each) => {
                  tracking.insert([each]);
                }}
              />
            </RecommendationDetail>
          </div>
        )}
      </div>
    </div>
  );
}

function useRows({ state }: Tracking, reading: TrackedReading) {
  const keys = state.drafts.map(({ recommendation }) => recommendation).join("\n");
  return useMemo(
    () => recommendationRows(reading, new Set(keys.split("\n")), state.today),
    [reading, keys, state.today],
  );
}

const useStyles = makeStyles({
  root: { [beside]: { height: "100%", display: "flex", flexDirection: "column", minHeight: 0 } },
  result: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ":empty": { display: "none" },
  },
  columns: {
    [beside]: { display: "flex", flex: "1 1 0", minHeight: 0 },
  },
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
