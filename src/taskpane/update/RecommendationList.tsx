import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { RecommendationRow } from "../../tracking";
import { ListRow } from "./ListRow";
import { useWords } from "../wording";

/** The rows to show, and which one is open. */
export interface RecommendationListProps {
  readonly rows: readonly RecommendationRow[];
  readonly open: string | null;
  /** The recommendation the cursor is in. */
  readonly cursor: string | null;
  /** The row to put the keyboard focus on, after coming back from it. */
  readonly focusOn: string | null;
  readonly onOpen: (recommendation: string) => void;
}

/** The recommendations: one stop for Tab, arrows from row to row, Enter opens. */
export function RecommendationList({
  rows,
  open,
  cursor,
  focusOn,
  onOpen,
}: RecommendationListProps) {
  const styles = useStyles();
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const tabStop = rows.find(({ key }) => key === (current ?? open)) ?? rows[0];

  useEffect(() => {
    if (focusOn !== null)
      buttonOf(
        list.current,
        rows.findIndex(({ key }) => key === focusOn),
      )?.focus();
    // The rows may change while the focus stays where the person has moved it since.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusOn]);

  const handleKeyDown = useCallback((event: KeyboardEvent<HTMLButtonElement>, index: number) => {
    const last = (list.current?.children.length ?? 0) - 1;
    const target = targetOf(event.key, index, last);
    if (target === undefined) return;
    event.preventDefault();
    buttonOf(list.current, target)?.focus();
  }, []);

  return (
    <ul ref={list} aria-label={words.list} className={styles.root}>
      {rows.map((row, index) => (
        <ListRow
          key={row.key}
          row={row}
          index={index}
          isOpen={row.key === open}
          isAtCursor={row.key === cursor}
          isTabStop={row === tabStop}
          onOpen={onOpen}
          onFocus={setCurrent}
          onKeyDown={handleKeyDown}
        />
      ))}
    </ul>
  );
}

function targetOf(key: string, index: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, last);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

function buttonOf(list: HTMLUListElement | null, index: number): HTMLButtonElement | null {
  return list?.children[index]?.querySelector("button") ?? null;
}

const useStyles = makeStyles({
  root: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
