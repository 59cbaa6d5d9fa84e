import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { heldBack } from "../components/layout";
import { Progress } from "../components/Progress";
import { useWords } from "../wording";

/** How far the reading is. */
export interface ReadingStateProps {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

/** Shown while a document is read for the first time; it holds back a moment, so that a quick reading shows nothing. */
export function ReadingState({ done, total, onCancel }: ReadingStateProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.progress(done, total)}</p>
      <Progress label={words.reading} {...(total > 0 && { value: done, max: total })} />
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    ...heldBack,
  },
  text: { margin: 0 },
});
