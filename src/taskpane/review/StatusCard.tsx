import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";
import type { StatusCategory } from "../../recommendations";
import { shortLabelOf } from "../../tracking";
import { Unseen } from "../components/Unseen";
import { CLEAR_OF_LOWER_EDGE } from "./layout";

/** One category to choose. */
export interface StatusCardProps {
  readonly category: StatusCategory;
  /** The key that chooses it; null where it has none. */
  readonly keyName: string | null;
  /** The name of the radio group. */
  readonly group: string;
  readonly isChecked: boolean;
  /** True where it is chosen and does not stand in the document. */
  readonly isNew: boolean;
  /** What it is at the moment: in the paper, chosen; null: neither. */
  readonly mark: string | null;
  readonly onChoose: (code: string) => void;
}

/** A category as a large radio button: its key, its label, and in words whether it stands in the paper or is chosen. */
export function StatusCard(props: StatusCardProps) {
  const { category, keyName, group, isChecked, isNew, mark, onChoose } = props;
  const { code, label } = category;
  const styles = useStyles();
  const short = shortLabelOf(label);
  const rest = label.slice(short.length).trim();
  const root = useSeenOnceChosen(isNew);
  return (
    <label
      ref={root}
      className={mergeClasses(styles.root, isChecked && styles.checked, isNew && styles.chosen)}
    >
      <input
        type="radio"
        className={styles.input}
        name={group}
        value={code}
        checked={isChecked}
        {...(keyName !== null && { "aria-keyshortcuts": keyName })}
        onChange={() => {
          onChoose(code);
        }}
      />
      <span className={styles.key} aria-hidden>
        {keyName?.toUpperCase() ?? "·"}
      </span>
      <span className={styles.words}>
        {code !== label && <Unseen>{code} </Unseen>}
        <span className={styles.label}>{short}</span>
        {rest !== "" && <span className={styles.rest}>{rest}</span>}
        {mark !== null && <span className={styles.mark}>{mark}</span>}
      </span>
    </label>
  );
}

/** Brings the card into view when it is chosen: a key chooses it wherever the page is. */
function useSeenOnceChosen(isNew: boolean): RefObject<HTMLLabelElement> {
  const root = useRef<HTMLLabelElement>(null);
  const wasNew = useRef(isNew);
  useEffect(() => {
    if (isNew && !wasNew.current) root.current?.scrollIntoView({ block: "nearest" });
    wasNew.current = isNew;
  }, [isNew]);
  return root;
}

const useStyles = makeStyles({
  root: {
    position: "relative",
    scrollMarginBottom: CLEAR_OF_LOWER_EDGE,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  checked: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  input: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
  },
  key: {
    ...typographyStyles.body1Strong,
    flexShrink: 0,
    alignSelf: "flex-start",
    minWidth: "24px",
    lineHeight: "24px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  label: {
    ...typographyStyles.body1Strong,
    display: "block",
    color: tokens.colorNeutralForeground1,
  },
  rest: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground1,
  },
  mark: {
    ...typographyStyles.caption1,
    display: "block",
    fontStyle: "italic",
    color: tokens.colorNeutralForeground1,
  },
});
