import { compareDates, findDateIn } from "./calendar";
import type { LogicalTable } from "./logical-table";
import type { CalendarDate } from "./register";

/** A column whose header dates what stands under it: "Q1 2024/25 update", "Progress at 31 March 2024". */
export interface DatedColumn {
  /** Index into `LogicalTable.columns`. */
  readonly index: number;
  readonly header: string;
  readonly asAt: CalendarDate;
  readonly isQuarter: boolean;
}

/** The dated update columns of a table in their order; none where one of several update columns has no date. */
export function datedColumns({ columns }: LogicalTable): readonly DatedColumn[] {
  const updates = columns.flatMap(({ role, header }, index) =>
    role === "update" ? [{ index, header, asAt: findDateIn(header) }] : [],
  );
  const dated = updates.flatMap(({ index, header, asAt }): DatedColumn[] =>
    asAt === null ? [] : [{ index, header, asAt, isQuarter: QUARTER.test(header) }],
  );
  return dated.length === updates.length ? dated : [];
}

/** True where an update of that date belongs under the column by its header. */
export function coversDate({ asAt, isQuarter }: DatedColumn, date: CalendarDate): boolean {
  return isQuarter ? quarterOf(asAt) === quarterOf(date) : asAt.slice(0, 7) === date.slice(0, 7);
}

/** The column for a date: the one that covers it, else the first that is later, else the latest; undefined without columns. */
export function columnForDate(
  columns: readonly DatedColumn[],
  date: CalendarDate,
): DatedColumn | undefined {
  const inOrder = [...columns].sort((one, other) => compareDates(one.asAt, other.asAt));
  return (
    inOrder.find((column) => coversDate(column, date)) ??
    inOrder.find((column) => compareDates(column.asAt, date) >= 0) ??
    inOrder[inOrder.length - 1]
  );
}

const QUARTER = /\b(?:Q|Quarter )[1-4]\b/i;

/** `"2024-3"` for the third quarter of the calendar year 2024; financial quarters end in the same months. */
function quarterOf(date: CalendarDate): string {
  return `${date.slice(0, 4)}-${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
}
