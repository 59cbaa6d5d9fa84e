import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useWords } from "../wording";

/** The three sentences of a first visit. */
export function Welcome({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <section aria-label={words.welcomeTitle} className={styles.root}>
      <h2 className={styles.title}>{words.welcomeTitle}</h2>
      <ol className={styles.list}>
        {words.welcome.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <Button size="small" onClick={onClose}>
        {words.gotIt}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingLeft: "20px",
  },
});
