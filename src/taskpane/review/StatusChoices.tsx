import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Draft, KeyedCategory, StandingStatus } from "../../tracking";
import { useReviewWords } from "./wording";
import { StatusCard } from "./StatusCard";

/** The categories of the document and what is chosen of them. */
export interface StatusChoicesProps {
  readonly keyed: readonly KeyedCategory[];
  /** What stands in the document. */
  readonly standing: StandingStatus | null;
  /** What is chosen instead; null: nothing. */
  readonly choice: Draft["status"];
  readonly onChoose: (code: string) => void;
}

/** The status categories as a group of large radio buttons. */
export function StatusChoices({ keyed, standing, choice, onChoose }: StatusChoicesProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const group = useId();
  const markOf = (code: string): string | null => {
    if (choice?.code === code) return choice.draft ? words.chosenDraft : words.chosenConfirmed;
    return standing?.code === code ? words.standing[standing.firmness] : null;
  };
  return (
    <fieldset className={styles.root}>
      <legend className={styles.title}>{words.statusTitle}</legend>
      <div className={styles.cards}>
        {keyed.map(({ category, key }) => (
          <StatusCard
            key={category.code}
            category={category}
            keyName={key}
            group={group}
            isChecked={category.code === (choice?.code ?? standing?.code)}
            isNew={category.code === choice?.code}
            mark={markOf(category.code)}
            onChoose={onChoose}
          />
        ))}
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  root: { minWidth: 0, margin: 0, padding: 0, border: "none" },
  title: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalS },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(140px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});
