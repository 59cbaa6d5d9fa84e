import { useMemo, type ReactNode } from "react";
import type { Recommendation } from "../../recommendations";
import { startDraftFor, writablePartsOf, type TrackedReading } from "../../tracking";
import { Composer } from "./Composer";
import { RecommendationDetail } from "./RecommendationDetail";
import type { Tracking } from "../shared/use-tracking";

/** The recommendation that is open. */
export interface OpenRecommendationProps {
  readonly reading: TrackedReading;
  readonly recommendation: Recommendation;
  readonly tracking: Tracking;
  readonly canReveal: boolean;
  /** What came of the last job, where it is about this recommendation. */
  readonly result: ReactNode;
  readonly onBack: () => void;
}

/** One recommendation and the draft for it. */
export function OpenRecommendation(props: OpenRecommendationProps) {
  const { reading, recommendation, tracking, canReveal, result, onBack } = props;
  const { register } = reading;
  const { state, send } = tracking;
  const parts = useMemo(
    () => writablePartsOf(register, recommendation),
    [register, recommendation],
  );
  const blank = useMemo(
    () => startDraftFor(recommendation, parts, state.today),
    [recommendation, parts, state.today],
  );
  const kept = state.drafts.find((draft) => draft.recommendation === recommendation.key);
  return (
    <RecommendationDetail
      register={register}
      recommendation={recommendation}
      today={state.today}
      canReveal={canReveal}
      onBack={onBack}
      onReveal={() => {
        tracking.reveal(recommendation.place);
      }}
    >
      <Composer
        key={recommendation.key}
        register={register}
        recommendation={recommendation}
        parts={parts}
        draft={kept ?? blank}
        today={state.today}
        isBusy={state.job !== null}
        isInserting={state.job?.kind === "inserting"}
        areDraftsKept={tracking.areDraftsKept}
        isTracked={tracking.isTracked}
        result={result}
        onDraft={(draft) => {
          send({ kind: "draft-edited", draft });
        }}
        onTracked={tracking.setTracked}
        onInsert={(draft) => {
          tracking.insert([draft]);
        }}
      />
    </RecommendationDetail>
  );
}
