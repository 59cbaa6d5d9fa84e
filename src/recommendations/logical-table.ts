import type { TableColumn } from "./register";
import type { TableCell } from "./table-content";

/** One row with its cells sorted by the table's columns. */
export interface LogicalRow {
  /** `TableContent.index` of the piece. */
  readonly piece: number;
  /** 0-based in the piece. */
  readonly rowInPiece: number;
  /** 0-based over all pieces. */
  readonly index: number;
  readonly cells: readonly LogicalCell[];
  /** True for the first row below a header: text may go on from the page before. */
  readonly isFirstInPiece: boolean;
  /** Every row of the piece it stands in, 0-based, `rowInPiece` among them; not given where that is the only one. */
  readonly rowsInPiece?: readonly number[] | undefined;
  /** The reference that stands in a label; not given where the cells hold it. */
  readonly ref?: string | null | undefined;
}

export interface LogicalCell {
  /** Indexes into `LogicalTable.columns` of the columns it covers, left to right. */
  readonly columns: readonly number[];
  readonly cell: TableCell;
  /** Single spaced text of the whole cell. */
  readonly text: string;
  /** Where its vertical merge starts; the cell itself where it starts one or is in none. */
  readonly origin: TableCell;
}

/** A recommendation table before its rows are understood. */
export interface LogicalTable {
  readonly pieces: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly LogicalRow[];
  /** True where the labels stand on the left, so that no Word row is a row of it. */
  readonly isForm: boolean;
  /** True where each piece tracks the recommendation that stands above it, outside the table. */
  readonly isTitled: boolean;
  readonly evidence: string;
  readonly fingerprint: string;
}

/** The cell a column's text is in, or undefined where the row has none there. */
export function cellAt(row: LogicalRow, column: number): LogicalCell | undefined {
  return row.cells.find(({ columns }) => columns.includes(column));
}
