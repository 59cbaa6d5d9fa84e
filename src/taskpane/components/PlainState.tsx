import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** What a plain state says and offers. */
export interface PlainStateProps {
  readonly title: string;
  /** 1 where the page has no other heading. */
  readonly level?: 1 | 2;
  readonly sentences: readonly string[];
  readonly action?: { readonly label: string; readonly onChoose: () => void };
  readonly children?: ReactNode;
}

/** A whole-pane message where there is no list: what is so, and what to do. */
export function PlainState({ title, level = 2, sentences, action, children }: PlainStateProps) {
  const styles = useStyles();
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className={styles.root}>
      <Heading className={styles.title}>{title}</Heading>
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
