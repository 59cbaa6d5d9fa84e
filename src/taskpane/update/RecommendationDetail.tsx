import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { ReactNode } from "react";
import { type CalendarDate, type Recommendation, type Register } from "../../recommendations";
import { categoriesOf } from "../../tracking";
import { FoldedText } from "../components/FoldedText";
import { RecommendationFacts } from "../components/RecommendationFacts";
import { useEscape } from "../components/use-escape";
import { useFocusOnArrival } from "../components/use-focus-on-arrival";
import { UpdateTimeline } from "../components/UpdateTimeline";
import { useWords } from "../wording";

/** One recommendation. */
export interface RecommendationDetailProps {
  readonly register: Register;
  readonly recommendation: Recommendation;
  readonly today: CalendarDate;
  readonly canReveal: boolean;
  readonly onBack: () => void;
  readonly onReveal: () => void;
  /** The composer. */
  readonly children: ReactNode;
}

/** One recommendation: what is known, what was reported, and what to add. Its heading takes the focus; Esc goes back. */
export function RecommendationDetail(props: RecommendationDetailProps) {
  const { register, recommendation, today, canReveal, onBack, onReveal, children } = props;
  const styles = useStyles();
  const words = useWords();
  const heading = useFocusOnArrival<HTMLHeadingElement>(recommendation.key);
  const categories = categoriesOf(register, recommendation);
  const name = words.recommendationName(recommendation.ref, recommendation.text);
  useEscape(onBack);
  return (
    <article aria-label={name} className={styles.root}>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.back}
          title={words.back}
          onClick={onBack}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {name}
        </h2>
        {canReveal && (
          <Button size="small" onClick={onReveal}>
            {words.showInWord}
          </Button>
        )}
      </div>
      <div className={styles.body}>
        <FoldedText key={recommendation.text} text={recommendation.text} lines={3} name={name} />
        <RecommendationFacts register={register} recommendation={recommendation} today={today} />
        <UpdateTimeline recommendation={recommendation} categories={categories} />
        {children}
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  root: { minWidth: 0 },
  top: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
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
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});
