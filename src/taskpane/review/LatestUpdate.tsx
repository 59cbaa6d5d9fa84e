import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Recommendation } from "../../recommendations";
import { timelineOf } from "../../tracking";
import { FoldedText } from "../components/FoldedText";
import { useWords } from "../wording";
import { useReviewWords } from "./wording";

/** Whose latest action update is shown. */
export interface LatestUpdateProps {
  readonly recommendation: Recommendation;
}

/** What was reported last, at length: it is what the status is decided on. */
export function LatestUpdate({ recommendation }: LatestUpdateProps) {
  const styles = useStyles();
  const shared = useWords();
  const words = useReviewWords();
  const update = timelineOf(recommendation)[0]?.update;
  if (update === undefined) {
    return (
      <section>
        <h3 className={styles.title}>{words.latest}</h3>
        <p className={styles.none}>{words.noUpdate}</p>
      </section>
    );
  }
  return (
    <section>
      <h3 className={styles.title}>
        {words.latest}: {shared.updateDate(update)}
        {update.inferred && <span className={styles.aside}> ({shared.inferredDate})</span>}
      </h3>
      <FoldedText
        key={update.text}
        text={update.text}
        lines={12}
        name={shared.updateDate(update)}
      />
    </section>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  aside: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});
