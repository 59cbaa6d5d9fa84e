import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** What a plain state says and offers. */
export interface PlainStateProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly action?: { readonly label: string; readonly onChoose: () => void };
  readonly children?: ReactNode;
}

/** A whole-pane message where there is no list: what is so, and what to do. */
export function PlainState({ title, sentences, action, children }: PlainStateProps) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {action && (
        <Button appearance="primary" onClick={action.onChoose}>
          {action.label}
        </Button>
      )}
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  sentence: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});
