import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useReviewKeyRows } from "./key-rows";
import { useReviewWords } from "./wording";

/** The keys, and whether they work. */
export interface KeyListProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** What single keys do in Review. They can be switched off, for people who dictate (WCAG 2.1.4). */
export function KeyList({ isOn, onSwitch }: KeyListProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const rows = useReviewKeyRows();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{words.keysTitle}</summary>
      <dl className={styles.list}>
        {rows.map(({ key, means }) => (
          <div key={key} className={styles.row}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.means}>{means}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        className={styles.checkbox}
        label={words.useKeys}
        checked={isOn}
        onChange={(_, { checked }) => {
          onSwitch(checked === true);
        }}
      />
    </details>
  );
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  summary: {
    ...typographyStyles.body1Strong,
    lineHeight: "24px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: `${tokens.spacingVerticalXS} 0` },
  row: {
    display: "grid",
    gridTemplateColumns: "80px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  key: { ...typographyStyles.body1 },
  means: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  checkbox: { marginLeft: "-8px" },
});
