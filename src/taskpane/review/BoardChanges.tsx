import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CalendarDate, Register } from "../../recommendations";
import { boardOutcome, countNoted, minutesAsText, noteStatuses } from "../../tracking";
import { CopyText } from "../components/CopyText";
import { useReviewSources } from "../shared/review-sources";
import { useWords } from "../wording";
import { stack } from "./layout";
import { createNotedStore } from "./noted-statuses";
import { useReviewWords } from "./wording";

/** The paper as the Board leaves it. */
export interface BoardChangesProps {
  readonly register: Register;
  readonly today: CalendarDate;
}

/** Notes the statuses before the meeting; afterwards, what the Board changed is a text for the minutes. */
export function BoardChanges({ register, today }: BoardChangesProps) {
  const styles = useStyles();
  const shared = useWords();
  const words = useReviewWords();
  const { storage, prefix, documentId } = useReviewSources();
  const store = useMemo(
    () => createNotedStore(storage, prefix, documentId),
    [storage, prefix, documentId],
  );
  const [noted, setNoted] = useState(() => store.load());
  const [isKept, setKept] = useState(true);
  const present = useMemo(() => noteStatuses(register), [register]);
  const handleNote = (): void => {
    const now = { notedOn: today, statuses: present };
    setKept(store.keep(now));
    setNoted(now);
  };
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.minutesTitle}</h2>
      <p className={styles.plain}>
        {noted === null
          ? words.noteHint
          : words.notedOn(shared.dateInWords(noted.notedOn), countNoted(noted.statuses))}
      </p>
      {!isKept && <p className={styles.plain}>{words.notedNotKept}</p>}
      {noted !== null && (
        <CopyText
          key={noted.notedOn}
          label={words.minutesTitle}
          text={minutesAsText(boardOutcome(noted.statuses, register))}
          copy={words.copy}
          copied={words.copied}
          copyByHand={words.copyByHand}
        />
      )}
      {countNoted(present) === 0 ? (
        <p className={styles.plain}>{words.nothingToNote}</p>
      ) : (
        <Button className={styles.button} onClick={handleNote}>
          {noted === null ? words.note : words.noteAgain}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  root: stack,
  title: { ...typographyStyles.body1Strong, margin: 0 },
  plain: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});
