import { childNamed, contentOf, elementsOf, valueAt, type Element } from "./element";
import { findingAt, type Finding } from "./finding";

const ROWS = new Set(["w:tr"]);
const CELLS = new Set(["w:tc"]);
const BLOCKS = new Set(["w:p", "w:tbl", "w:altChunk"]);

/** Rows, cells and merges of every table, nested ones too. */
export function checkTables(part: string, root: Element): readonly Finding[] {
  return [...elementsOf(root)]
    .filter(({ name }) => name === "w:tbl")
    .flatMap((table) => checkTable(part, table));
}

interface PlacedCell {
  readonly cell: Element;
  readonly start: number;
  readonly span: number;
  /** Null where the cell is in no vertical merge. */
  readonly merge: "starts" | "continues" | null;
}

function checkTable(part: string, table: Element): readonly Finding[] {
  const rows = contentOf(table, ROWS);
  if (rows.length === 0) return [findingAt("table-without-rows", part, table)];
  return [
    ...rows.flatMap((row) => checkRow(part, row)),
    ...checkGrid(part, table, rows),
    ...checkMerges(part, rows),
  ];
}

function checkRow(part: string, row: Element): readonly Finding[] {
  const cells = contentOf(row, CELLS);
  if (cells.length === 0) return [findingAt("row-without-cells", part, row)];
  return cells.flatMap((cell) => {
    const blocks = contentOf(cell, BLOCKS);
    if (!blocks.some(({ name }) => name !== "w:tbl")) {
      return [findingAt("cell-without-paragraph", part, cell)];
    }
    return blocks.at(-1)?.name === "w:tbl" ? [findingAt("cell-ends-in-table", part, cell)] : [];
  });
}

/** Without a grid (Word works it out then) the widest row stands in for it; rows without cells are found as such. */
function checkGrid(part: string, table: Element, rows: readonly Element[]): readonly Finding[] {
  const grid = childNamed(table, "w:tblGrid");
  const columns = grid?.children.filter(({ name }) => name === "w:gridCol").length ?? 0;
  const widths = rows.map(widthOf);
  const expected = columns > 0 ? columns : Math.max(...widths);
  return rows.flatMap((row, index) =>
    widths[index] === expected || widths[index] === 0
      ? []
      : [
          findingAt(
            "cells-against-grid",
            part,
            row,
            `${String(widths[index])} of ${String(expected)}`,
          ),
        ],
  );
}

function widthOf(row: Element): number {
  const spans = placeCells(row).reduce((sum, { span }) => sum + span, 0);
  return (
    number(valueAt(row, "w:trPr", "w:gridBefore")) +
    spans +
    number(valueAt(row, "w:trPr", "w:gridAfter"))
  );
}

/** A cell that goes on from above needs one above, over the same columns of the grid, that is merged too. */
function checkMerges(part: string, rows: readonly Element[]): readonly Finding[] {
  let above: readonly PlacedCell[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const cells = placeCells(row);
    for (const { cell, start, span, merge } of cells) {
      const goesOn = above.some(
        (other) => other.merge !== null && other.start === start && other.span === span,
      );
      if (merge === "continues" && !goesOn) {
        findings.push(findingAt("orphan-vertical-merge", part, cell));
      }
    }
    above = cells;
  }
  return findings;
}

function placeCells(row: Element): readonly PlacedCell[] {
  let start = number(valueAt(row, "w:trPr", "w:gridBefore"));
  return contentOf(row, CELLS).map((cell) => {
    const span = Math.max(1, number(valueAt(cell, "w:tcPr", "w:gridSpan")));
    const placed = { cell, start, span, merge: mergeOf(cell) };
    start += span;
    return placed;
  });
}

function mergeOf(cell: Element): PlacedCell["merge"] {
  const merge = childNamed(childNamed(cell, "w:tcPr"), "w:vMerge");
  if (merge === undefined) return null;
  return merge.attributes.get("w:val") === "restart" ? "starts" : "continues";
}

function number(value: string | undefined): number {
  return Number(value ?? "0") || 0;
}
