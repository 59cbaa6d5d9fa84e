import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useWords } from "../wording";

/** Sentences a person should know, under a title. */
export interface NoteListProps {
  readonly title: string;
  readonly notes: readonly string[];
}

/** Notes, folded where there are many; nothing where there are none. */
export function NoteList({ title, notes }: NoteListProps) {
  const styles = useStyles();
  const { sentence } = useWords();
  if (notes.length === 0) return null;
  return (
    <details open={notes.length <= FEW}>
      <summary className={styles.title}>{title}</summary>
      <ul className={styles.list}>
        {notes.map((note, index) => (
          <li key={index}>{sentence(note)}</li>
        ))}
      </ul>
    </details>
  );
}

const FEW = 3;

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
  },
});
