import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { atLowerEdge } from "./layout";
import { useReviewWords } from "./wording";

/** The way on. */
export interface StepBarProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How many recommendations have a chosen status that is not written. */
  readonly chosenCount: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onWrite: () => void;
}

/** Previous and next, and what is waiting to be written; it stays in sight where there is room. */
export function StepBar(props: StepBarProps) {
  const { isFirst, isLast, chosenCount, onPrevious, onNext, onWrite } = props;
  const styles = useStyles();
  const words = useReviewWords();
  return (
    <nav aria-label={words.steps} className={styles.root}>
      <Button
        icon={<ChevronLeftRegular />}
        disabledFocusable={isFirst}
        aria-keyshortcuts="p"
        onClick={onPrevious}
      >
        {words.previous}
      </Button>
      <Button
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabledFocusable={isLast}
        aria-keyshortcuts="n"
        onClick={onNext}
      >
        {words.next}
      </Button>
      {chosenCount > 0 && (
        <Button appearance="primary" className={styles.write} onClick={onWrite}>
          {words.reviewCount(chosenCount)}
        </Button>
      )}
    </nav>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ...atLowerEdge,
  },
  write: { flex: "1 1 auto" },
});
