import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useReviewWords } from "./wording";

/** A part of Review. */
export type ReviewView = (typeof VIEWS)[number];

const VIEWS = ["one", "board", "changes"] as const;

/** Which part is shown. */
export interface ViewTabsProps {
  readonly current: ReviewView;
  readonly onView: (view: ReviewView) => void;
}

/** The parts of Review: one by one, for the Board, what changed. */
export function ViewTabs({ current, onView }: ViewTabsProps) {
  const styles = useStyles();
  const words = useReviewWords();
  return (
    <nav aria-label={words.views} className={styles.root}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          className={mergeClasses(styles.view, view === current && styles.current)}
          aria-current={view === current ? "page" : undefined}
          onClick={() => {
            onView(view);
          }}
        >
          {words.view[view]}
        </button>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  view: {
    ...typographyStyles.caption1,
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});
