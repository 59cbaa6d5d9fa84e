import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import {
  everything,
  filterRows,
  isUnfiltered,
  summarise,
  toggleMark,
  toggleStanding,
  type ListFilter,
  type RecommendationRow,
} from "../../tracking";
import { FactsLine } from "./FactsLine";
import { ControlsPlace } from "./ControlsPlace";
import { RecommendationList, type RecommendationListProps } from "./RecommendationList";
import { lazily } from "../components/lazily";
import { StatusBar } from "../components/StatusBar";
import { useWords } from "../wording";

/** The list comes first: nobody searches before it is there. */
const ListControls = lazily(
  async () => (await import(/* webpackChunkName: "controls" */ "./ListControls")).ListControls,
  ControlsPlace,
);

/** Every recommendation, and what the list is narrowed to. */
export interface ListPaneProps extends Pick<RecommendationListProps, "scroller"> {
  readonly rows: readonly RecommendationRow[];
  /** Stops the reading of which these rows are only the beginning; null where they are all. */
  readonly onStop: (() => void) | null;
  readonly filter: ListFilter;
  readonly mine: string | null;
  readonly open: string | null;
  /** The recommendation the cursor is in. */
  readonly cursor: string | null;
  readonly focusOn: string | null;
  readonly onFilter: (filter: ListFilter) => void;
  readonly onMine: (lead: string | null) => void;
  readonly onOpen: (recommendation: string) => void;
}

/** The facts, the filters and the list. */
export function ListPane(props: ListPaneProps) {
  const { scroller, rows, onStop, filter, mine, open, cursor, focusOn } = props;
  const { onFilter, onMine, onOpen } = props;
  const styles = useStyles();
  const words = useWords();
  const isMine = filter.lead !== null && filter.lead === mine;
  const summary = useMemo(() => summarise(rows, mine), [rows, mine]);
  // What is typed shows at once; the list may be a moment behind.
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => filterRows(rows, settled, mine), [rows, settled, mine]);
  return (
    <>
      <div className={styles.head}>
        {onStop === null ? (
          <p className={styles.total}>{words.recommendationCount(summary.total)}</p>
        ) : (
          <p className={styles.showing}>
            <span>{words.soFar(summary.total)}</span>
            <Link as="button" onClick={onStop}>
              {words.cancel}
            </Link>
          </p>
        )}
        {summary.hasStatuses && (
          <StatusBar
            standings={summary.standings}
            chosen={filter.standing}
            onToggle={(standing) => {
              onFilter(toggleStanding(filter, standing));
            }}
          />
        )}
        <FactsLine
          marks={summary.marks}
          chosen={filter.marks}
          onToggle={(mark) => {
            onFilter(toggleMark(filter, mark));
          }}
        />
        <ListControls filter={filter} leads={summary.leads} onFilter={onFilter} />
        {!isUnfiltered(filter) && (
          <p className={styles.showing}>
            <span role="status">
              {shown.length === 0 ? words.noneMatch : words.showing(shown.length, summary.total)}
            </span>
            <Link
              as="button"
              onClick={() => {
                onFilter(everything);
              }}
            >
              {words.showAll}
            </Link>
            {filter.lead !== null && (
              <Link
                as="button"
                onClick={() => {
                  onMine(isMine ? null : filter.lead);
                }}
              >
                {isMine ? words.forgetMine : words.rememberMine}
              </Link>
            )}
          </p>
        )}
      </div>
      <RecommendationList
        scroller={scroller}
        rows={shown}
        open={open}
        cursor={cursor}
        focusOn={focusOn}
        onOpen={onOpen}
      />
    </>
  );
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  total: { ...typographyStyles.body1Strong, margin: 0 },
  showing: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
});
