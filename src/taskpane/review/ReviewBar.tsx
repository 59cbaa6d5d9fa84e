import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { REVIEW_FILTERS, type ReviewFilter } from "../../tracking";
import { useReviewWords } from "./wording";

/** How far the review is, and what it is narrowed to. */
export interface ReviewBarProps {
  readonly filter: ReviewFilter;
  readonly counts: Readonly<Record<ReviewFilter, number>>;
  /** 1-based; 0 where nothing is left. */
  readonly at: number;
  readonly total: number;
  readonly onFilter: (filter: ReviewFilter) => void;
}

/** Progress in words and as a bar, and the filter. */
export function ReviewBar({ filter, counts, at, total, onFilter }: ReviewBarProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const done = counts.all - counts.unassessed;
  return (
    <div className={styles.root}>
      <p className={styles.progress}>{words.progress(at, total, counts.unassessed)}</p>
      <div className={styles.track} aria-hidden>
        <span className={styles.done} style={{ flexGrow: done }} />
        <span style={{ flexGrow: counts.unassessed }} />
      </div>
      <Field label={words.show} orientation="horizontal" size="small" className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          value={filter}
          onChange={(_, { value }) => {
            const chosen = REVIEW_FILTERS.find((each) => each === value);
            if (chosen !== undefined) onFilter(chosen);
          }}
        >
          {REVIEW_FILTERS.map((each) => (
            <option key={each} value={each}>
              {words.filterCount(each, counts[each])}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  progress: { ...typographyStyles.body1Strong, margin: 0 },
  track: {
    display: "flex",
    height: "4px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  done: { backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: "none" },
  field: {
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  select: { minWidth: 0 },
});
