import type { InnerCell } from "../recommendations";
import { gridColumns } from "./grid";
import { isOn } from "./run-format";

/** Follows a reader through the tables inside a top-level table's cells, and knows the cell it is in. */
export class NestedTables {
  private readonly open: OpenTable[] = [];
  private count = 0;

  /** The innermost nested cell; null outside nested tables. Its object stays the same from its first paragraph to its last. */
  get cell(): InnerCell | null {
    return this.open[this.open.length - 1]?.cell ?? null;
  }

  /** Another top-level table begins. */
  startOver(): void {
    this.open.length = 0;
    this.count = 0;
  }

  openTable(): void {
    const within = this.cell;
    const row = { isMarkedHeader: false, gridColumn: 0 };
    this.open.push({ index: this.count++, within, rowIndex: -1, row, cell: null });
  }

  closeTable(): void {
    this.open.pop();
  }

  openRow(): void {
    const table = this.innermost;
    if (table === undefined) return;
    table.rowIndex++;
    table.row = { isMarkedHeader: false, gridColumn: 0 };
  }

  openCell(): void {
    const table = this.innermost;
    if (table === undefined) return;
    table.cell = {
      table: table.index,
      row: table.rowIndex,
      isMarkedHeader: table.row.isMarkedHeader,
      gridColumn: table.row.gridColumn,
      columnSpan: 1,
      continuesAbove: false,
      within: table.within,
    };
  }

  /** A cell that is gone once tracked changes are accepted takes no column. */
  closeCell(isGone: boolean): void {
    const table = this.innermost;
    if (table?.cell == null) return;
    if (!isGone) table.row.gridColumn += table.cell.columnSpan;
    table.cell = null;
  }

  /** A row that is gone once tracked changes are accepted does not count. */
  closeRow(isGone: boolean): void {
    const table = this.innermost;
    if (table !== undefined && isGone) table.rowIndex--;
  }

  stateRowProperty(name: string, value: string | undefined): void {
    const row = this.innermost?.row;
    if (row === undefined) return;
    if (name === "w:gridBefore") row.gridColumn = gridColumns(value, 0);
    if (name === "w:tblHeader") row.isMarkedHeader = isOn(value);
  }

  stateCellProperty(name: string, value: string | undefined): void {
    const cell = this.innermost?.cell;
    if (cell == null) return;
    if (name === "w:gridSpan") cell.columnSpan = gridColumns(value, 1);
    if (name === "w:vMerge") cell.continuesAbove = value !== "restart";
  }

  private get innermost(): OpenTable | undefined {
    return this.open[this.open.length - 1];
  }
}

interface OpenTable {
  readonly index: number;
  readonly within: InnerCell | null;
  rowIndex: number;
  row: { isMarkedHeader: boolean; gridColumn: number };
  cell: OpenCell | null;
}

interface OpenCell extends InnerCell {
  columnSpan: number;
  continuesAbove: boolean;
}
