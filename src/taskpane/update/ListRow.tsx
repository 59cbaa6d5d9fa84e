import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { forwardRef, memo, type KeyboardEvent, type ReactNode } from "react";
import type { RecommendationRow } from "../../tracking";
import { clampedTo } from "../components/layout";
import { useWords } from "../wording";

/** One row of the list. */
export interface ListRowProps {
  readonly row: RecommendationRow;
  readonly index: number;
  /** How many rows the list has, those out of sight too. */
  readonly total: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly isOpen: boolean;
  readonly isAtCursor: boolean;
  readonly isTabStop: boolean;
  readonly onOpen: (recommendation: string) => void;
  readonly onFocus: (recommendation: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>, index: number) => void;
}

/** A recommendation in the list, at its place. */
export const ListRow = memo(
  forwardRef<HTMLLIElement, ListRowProps>(function ListRow(props, ref) {
    const { row, index, total, top, isOpen, isAtCursor, isTabStop, onOpen, onFocus, onKeyDown } =
      props;
    const styles = useStyles();
    const words = useWords();
    const isLongRef = (row.ref?.length ?? 0) > LONG_REF;
    return (
      <li
        ref={ref}
        data-index={index}
        aria-setsize={total}
        aria-posinset={index + 1}
        className={styles.item}
        style={{ transform: `translateY(${String(top)}px)` }}
      >
        <button
          type="button"
          className={mergeClasses(
            styles.button,
            isAtCursor && styles.atCursor,
            isOpen && styles.open,
          )}
          tabIndex={isTabStop ? 0 : -1}
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
          {row.ref !== null && (
            <strong className={isLongRef ? styles.longRef : styles.ref}>
              <Heard>{words.recommendation} </Heard>
              {row.ref}
              <Heard>, </Heard>
            </strong>
          )}
          <RowFacts row={row} />
          <LeadAndTime row={row} />
          <span className={styles.text}>
            {row.firstWords}
            {isAtCursor && <Heard>, {words.cursorHere}</Heard>}
          </span>
        </button>
      </li>
    );
  }),
);

/** Beyond this many characters a reference stands on a line of its own. */
const LONG_REF = 5;

function RowFacts({ row }: { readonly row: RecommendationRow }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <span className={mergeClasses(styles.facts, styles.status)}>
      {row.status && (
        <span>
          <Heard>{words.statusWord} </Heard>
          {words.statusWithDraft(row.status)}
          <Heard>, </Heard>
        </span>
      )}
      <span>
        {words.lastUpdate(row)}
        <Heard>, </Heard>
      </span>
      {row.hasDraft && (
        <span className={styles.mark}>
          <EditRegular /> {words.unsent}
          <Heard>, </Heard>
        </span>
      )}
      {row.toCheck > 0 && (
        <span className={styles.mark}>
          <WarningRegular /> {words.placesToCheck(row.toCheck)}
          <Heard>, </Heard>
        </span>
      )}
    </span>
  );
}

function LeadAndTime({ row }: { readonly row: RecommendationRow }) {
  const styles = useStyles();
  const words = useWords();
  if (row.leads.length === 0 && row.timescale === null) return null;
  return (
    <span className={mergeClasses(styles.facts, styles.leadAndTime)}>
      {row.timescale && (
        <span className={mergeClasses(styles.time, row.isOverdue && styles.overdue)}>
          {words.timing(row.timescale.timing)}
          <Heard>, </Heard>
        </span>
      )}
      {row.leads.length > 0 && (
        <span>
          {row.leads.join(", ")}
          <Heard>. </Heard>
        </span>
      )}
    </span>
  );
}

/** Inside a button's name the words must stand in the line, or a space would come before each comma. */
function Heard({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.heard}>{children}</span>;
}

const useStyles = makeStyles({
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    right: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    ...typographyStyles.body1,
    display: "grid",
    // Heard from top to bottom, facts first; seen with the text first.
    gridTemplateAreas: `"longRef longRef" "ref text" ". leadAndTime" ". status"`,
    gridTemplateColumns: "auto minmax(0, 1fr)",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground2Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  atCursor: {
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { borderLeftColor: "CanvasText" },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  text: {
    gridArea: "text",
    ...clampedTo(2),
    overflowWrap: "anywhere",
  },
  ref: { gridArea: "ref", minWidth: "16px", marginRight: tokens.spacingHorizontalS },
  longRef: { gridArea: "longRef" },
  status: { gridArea: "status" },
  leadAndTime: { gridArea: "leadAndTime" },
  time: { order: 1 },
  heard: { fontSize: 0, lineHeight: 0 },
  facts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: {
    color: tokens.colorNeutralForeground1,
    "& svg": { verticalAlign: "-2px" },
  },
});
