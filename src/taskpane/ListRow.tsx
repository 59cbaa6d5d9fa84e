import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { memo, type KeyboardEvent } from "react";
import type { RecommendationRow } from "../tracking";
import { lastUpdate, placesToCheck, rowName, shortStatus, wording } from "./wording";

/** One row of the list. */
export interface ListRowProps {
  readonly row: RecommendationRow;
  readonly index: number;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly onOpen: (recommendation: string) => void;
  readonly onFocus: (recommendation: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>, index: number) => void;
}

/** A recommendation in the list. Rows out of sight are not laid out, so that long tables stay quick. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, index, isOpen, isTabStop, onOpen, onFocus, onKeyDown } = props;
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.button, isOpen && styles.open)}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={rowName(row)}
        aria-current={isOpen ? "true" : undefined}
        onClick={() => {
          onOpen(row.key);
        }}
        onFocus={() => {
          onFocus(row.key);
        }}
        onKeyDown={(event) => {
          onKeyDown(event, index);
        }}
      >
        <span className={styles.text}>
          {row.ref !== null && <strong className={styles.ref}>{row.ref}</strong>}
          {row.firstWords}
        </span>
        <LeadAndTime row={row} />
        <span className={styles.facts}>
          {row.status && (
            <span>
              {shortStatus(row.status)}
              {row.status.draft && ` · ${wording.draftWord}`}
            </span>
          )}
          <span>{lastUpdate(row)}</span>
          {row.hasDraft && (
            <span className={styles.mark}>
              <EditRegular /> {wording.unsent}
            </span>
          )}
          {row.toCheck > 0 && (
            <span className={styles.mark}>
              <WarningRegular /> {placesToCheck(row.toCheck)}
            </span>
          )}
        </span>
      </button>
    </li>
  );
});

function LeadAndTime({ row }: { readonly row: RecommendationRow }) {
  const styles = useStyles();
  const time = row.timescale && (row.timescale.words || row.timescale.raw);
  if (row.leads.length === 0 && !time) return null;
  return (
    <span className={styles.facts}>
      {row.leads.length > 0 && <span>{row.leads.join(", ")}</span>}
      {time && <span className={row.isOverdue ? styles.overdue : undefined}>{time}</span>}
    </span>
  );
}

const useStyles = makeStyles({
  item: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 92px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderLeft: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  ref: { marginRight: tokens.spacingHorizontalS },
  facts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
});
