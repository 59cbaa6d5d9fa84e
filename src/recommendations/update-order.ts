import { compareDates } from "./calendar";
import type { CalendarDate, UpdateOrder } from "./register";

/** An entry of a cell's history as far as its order goes. */
export interface DatedEntry {
  readonly asAt: CalendarDate | null;
  /** True where all of its text is italic. */
  readonly isItalic: boolean;
}

/** The order of one cell, from dates first and typeface second; unknown where they do not tell. */
export function orderOf(entries: readonly DatedEntry[]): UpdateOrder {
  const dated = entries.filter((entry) => entry.asAt !== null);
  if (dated.length < 2) return "unknown";
  const dates = dated.map(({ asAt }) => asAt ?? "");
  if (isAscending(dates)) return "oldestFirst";
  const [first, ...history] = dates;
  const isNewestFirst =
    first !== undefined && history.every((date) => compareDates(date, first) < 0);
  if (isNewestFirst && history.length >= 2 && isAscending(history)) return "newestPinned";
  if (isNewestFirst && history.length === 1 && isPinnedByTypeface(dated)) return "newestPinned";
  return isAscending([...dates].reverse()) ? "newestFirst" : "unknown";
}

/** The order most cells of a table have. */
export function commonOrder(orders: readonly UpdateOrder[]): UpdateOrder {
  const counts = new Map<UpdateOrder, number>();
  for (const order of orders) {
    if (order !== "unknown") counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? "unknown";
}

function isAscending(dates: readonly CalendarDate[]): boolean {
  return dates.every((date, index) => {
    const before = dates[index - 1];
    return before === undefined || compareDates(before, date) <= 0;
  });
}

function isPinnedByTypeface([first, ...history]: readonly DatedEntry[]): boolean {
  return first?.isItalic === false && history.every(({ isItalic }) => isItalic);
}
