import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Recommendation } from "../../recommendations";
import { categoriesOf, type Draft, type StandingStatus, type TrackedReading } from "../../tracking";
import { FoldedText } from "../components/FoldedText";
import { beside } from "../components/layout";
import { RecommendationFacts } from "../components/RecommendationFacts";
import { Unseen } from "../components/Unseen";
import { UpdateTimeline } from "../components/UpdateTimeline";
import { useFocusOnChange } from "../components/use-focus-on-change";
import { useKeys } from "../components/use-keys";
import type { Tracking } from "../shared/use-tracking";
import { useWords } from "../wording";
import { Decide } from "./Decide";
import { HelpMeDecide } from "./HelpMeDecide";
import { LatestUpdate } from "./LatestUpdate";
import { stack } from "./layout";
import { decisionKeys } from "./decision-keys";
import { useDecision } from "./use-decision";
import { useReviewWords } from "./wording";

/** The recommendation under review. Mount it anew for another one. */
export interface OneRecommendationProps {
  readonly reading: TrackedReading;
  readonly recommendation: Recommendation;
  readonly tracking: Tracking;
  readonly canReveal: boolean;
  /** "4 of 12" */
  readonly position: string;
  /** True where the person came here from another one or from another part of Review. */
  readonly takesFocus: boolean;
  readonly usesKeys: boolean;
  readonly onChosen: (choice: Draft["status"], standing: StandingStatus | null) => void;
}

/** One recommendation: what was asked, what was reported last, the decision, and the history. */
export function OneRecommendation(props: OneRecommendationProps) {
  const { reading, recommendation, tracking, canReveal, position, takesFocus, usesKeys } = props;
  const { register } = reading;
  const { key, ref, text } = recommendation;
  const styles = useStyles();
  const shared = useWords();
  const words = useReviewWords();
  const [deciding, setDeciding] = useState<"by-key" | "by-button" | null>(null);
  const article = useRef<HTMLElement>(null);
  const heading = useFocusOnChange<HTMLHeadingElement>(key, takesFocus);
  const decision = useDecision({ register, recommendation, tracking, onChosen: props.onChosen });
  const name = shared.recommendationName(ref, text);
  const reveal = (): void => {
    tracking.reveal(recommendation.place);
  };
  const toggleDeciding = (how: "by-key" | "by-button"): void => {
    setDeciding((was) => (was === null ? how : null));
  };
  const toggleByKey = (): void => {
    toggleDeciding("by-key");
  };
  useKeys(usesKeys ? decisionKeys(decision, toggleByKey, canReveal ? reveal : null) : {});
  const handleTake = (code: string): void => {
    decision.onChoose(code);
    // From below the questions the person is led back to what the proposal has become.
    article.current?.querySelector<HTMLElement>(`input[value="${CSS.escape(code)}"]`)?.focus();
  };

  return (
    <article ref={article} aria-label={name} className={styles.root}>
      <div className={styles.about}>
        <div className={styles.top}>
          <h2 ref={heading} tabIndex={-1} className={styles.heading}>
            {name}
            <Unseen>, {position}</Unseen>
          </h2>
          {canReveal && (
            <Button size="small" onClick={reveal}>
              {shared.showInWord}
            </Button>
          )}
        </div>
        <FoldedText text={text} lines={3} name={name} />
        <RecommendationFacts
          register={register}
          recommendation={recommendation}
          today={tracking.state.today}
        />
        <LatestUpdate recommendation={recommendation} />
      </div>
      <div className={styles.decision}>
        <Decide recommendation={recommendation} decision={decision} />
        <HelpMeDecide
          register={register}
          recommendation={recommendation}
          today={tracking.state.today}
          canReveal={canReveal}
          isOpen={deciding !== null}
          takesFocus={deciding === "by-key"}
          onToggle={() => {
            toggleDeciding("by-button");
          }}
          onReveal={tracking.reveal}
          onTake={handleTake}
        />
      </div>
      <div className={styles.history}>
        <UpdateTimeline
          recommendation={recommendation}
          categories={categoriesOf(register, recommendation)}
          olderTitle={words.earlier}
        />
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  root: {
    ...stack,
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    [beside]: {
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
      gridTemplateAreas: '"about decision" "history decision"',
      gridTemplateRows: "auto 1fr",
      columnGap: tokens.spacingHorizontalXXL,
    },
  },
  about: { ...stack, [beside]: { gridArea: "about" } },
  decision: { ...stack, [beside]: { gridArea: "decision" } },
  history: { minWidth: 0, [beside]: { gridArea: "history" } },
  top: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  heading: {
    ...typographyStyles.subtitle2,
    flex: "1 1 auto",
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
