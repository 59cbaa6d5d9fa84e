import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Draft } from "../../tracking";
import { useWords } from "../wording";

/** Drafts whose recommendation is not in the document as it was. */
export interface HomelessDraftsProps {
  readonly drafts: readonly Draft[];
  readonly onDiscard: (draft: Draft) => void;
}

/** Keeps such drafts readable until the person has put them elsewhere. */
export function HomelessDrafts({ drafts, onDiscard }: HomelessDraftsProps) {
  const styles = useStyles();
  const words = useWords();
  if (drafts.length === 0) return null;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.homeless}</h2>
      <p className={styles.hint}>{words.homelessHint}</p>
      {drafts.map((draft) => {
        const name = words.recommendationName(draft.about.ref, draft.about.text);
        return (
          <div key={JSON.stringify(draft)} className={styles.draft}>
            <strong>{name}</strong>
            <p className={styles.text}>{draft.text}</p>
            <Button
              size="small"
              aria-label={`${words.discard}: ${name}`}
              onClick={() => {
                onDiscard(draft);
              }}
            >
              {words.discard}
            </Button>
          </div>
        );
      })}
    </section>
  );
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  draft: { padding: `${tokens.spacingVerticalS} 0` },
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});
