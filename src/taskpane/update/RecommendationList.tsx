import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { findByTyping, type RecommendationRow } from "../../tracking";
import { useWords } from "../wording";
import { ListRow } from "./ListRow";

/** The rows to show, and which one is open. */
export interface RecommendationListProps {
  /** The element that scrolls; null before it is there. */
  readonly scroller: HTMLElement | null;
  readonly rows: readonly RecommendationRow[];
  readonly open: string | null;
  /** The recommendation the cursor is in. */
  readonly cursor: string | null;
  /** The row to put the keyboard focus on, after coming back from it. */
  readonly focusOn: string | null;
  readonly onOpen: (recommendation: string) => void;
}

/**
 * The recommendations: one stop for Tab, arrows from row to row, Enter opens, typing goes to the row that begins so.
 * Only the rows in sight are in the page, and the one that Tab stops at; each says which of how many it is.
 */
export function RecommendationList(props: RecommendationListProps) {
  const { scroller, rows, open, cursor, focusOn, onOpen } = props;
  const styles = useStyles();
  const words = useWords();
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const tabStop = Math.max(indexOf(rows, current ?? open), 0);
  const virtualizer = useRowsInSight({ scroller, list, rows, tabStop });
  const { focusRow, focusWanted } = useRowFocus(list, virtualizer);
  useEffect(focusWanted);

  useEffect(() => {
    const index = indexOf(rows, focusOn);
    if (index >= 0) focusRow(index);
    // The rows may change while the focus stays where the person has moved it since.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusOn]);

  useEffect(() => {
    const index = indexOf(rows, cursor);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
    // It follows the cursor, not the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cursor]);

  const typed = useRef({ text: "", at: 0 });
  const handleKeyDown = useCallback(
    (event: KeyboardEvent<HTMLButtonElement>, index: number) => {
      const target = targetOf(event, index, rows, typed.current);
      if (target === undefined) return;
      event.preventDefault();
      focusRow(target);
    },
    [rows, focusRow],
  );

  return (
    <ul
      ref={setList}
      aria-label={words.list}
      className={styles.root}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row && (
            <ListRow
              key={key}
              ref={virtualizer.measureElement}
              row={row}
              index={index}
              total={rows.length}
              top={start - virtualizer.options.scrollMargin}
              isOpen={row.key === open}
              isAtCursor={row.key === cursor}
              isTabStop={index === tabStop}
              onOpen={onOpen}
              onFocus={setCurrent}
              onKeyDown={handleKeyDown}
            />
          )
        );
      })}
    </ul>
  );
}

interface RowsInSight {
  readonly scroller: HTMLElement | null;
  readonly list: HTMLElement | null;
  readonly rows: readonly RecommendationRow[];
  readonly tabStop: number;
}

function useRowsInSight({ scroller, list, rows, tabStop }: RowsInSight) {
  const [margin, setMargin] = useState(0);
  // What stands above the list comes and goes with what is rendered.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (list === null || scroller === null) return;
    const above = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setMargin(Math.round(above + scroller.scrollTop));
  });
  // Its functions always see the latest state, so nothing that the compiler would keep goes stale.
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: () => USUAL_HEIGHT,
    scrollMargin: margin,
    overscan: 6,
    // A row that has the focus must not leave the page while it is scrolled away.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (tabStop >= range.count || shown.includes(tabStop)) return shown;
      return [...shown, tabStop].sort((one, other) => one - other);
    },
  });
}

/** Pixels; rows are measured once they are in sight. */
const USUAL_HEIGHT = 93;

/** A row that is out of sight is brought into the page first, and gets the focus when it is there. */
function useRowFocus(
  list: HTMLElement | null,
  virtualizer: { readonly scrollToIndex: (index: number) => void },
) {
  const wanted = useRef<number | null>(null);
  const focusWanted = useCallback(() => {
    if (wanted.current === null) return;
    const button = list?.querySelector<HTMLElement>(
      `[data-index="${String(wanted.current)}"] button`,
    );
    if (button == null) return;
    wanted.current = null;
    button.focus();
  }, [list]);
  const focusRow = useCallback(
    (index: number) => {
      wanted.current = index;
      virtualizer.scrollToIndex(index);
      focusWanted();
    },
    [virtualizer, focusWanted],
  );
  return { focusRow, focusWanted };
}

function targetOf(
  { key, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent,
  index: number,
  rows: readonly RecommendationRow[],
  typed: { text: string; at: number },
): number | undefined {
  const last = rows.length - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, last);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "PageDown":
      return Math.min(index + PAGE, last);
    case "PageUp":
      return Math.max(index - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      break;
  }
  if (key.length !== 1 || key === " " || key === "?" || key === "/") return undefined;
  if (ctrlKey || altKey || metaKey) return undefined;
  typed.text = timeStamp - typed.at > TYPING_REST ? key : typed.text + key;
  typed.at = timeStamp;
  const found = findByTyping(rows, typed.text, index);
  return found < 0 ? undefined : found;
}

const PAGE = 8;
/** Milliseconds after which typing starts anew. */
const TYPING_REST = 800;

function indexOf(rows: readonly RecommendationRow[], key: string | null): number {
  return key === null ? -1 : rows.findIndex((row) => row.key === key);
}

const useStyles = makeStyles({
  root: {
    position: "relative",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
