import { findChild, type XmlElement } from "../../../docx";
import { cellsOf, rowsOf, rowOf, tableOf } from "./blocks";

/** The first grid column of a cell, 0-based (ECMA-376 17.4.15, 17.4.17). */
export function gridColumnOf(cell: XmlElement): number {
  const row = rowOf(cell);
  if (row === null) return 0;
  let column = numberIn(findChild(row, "w:trPr"), "w:gridBefore");
  for (const sibling of cellsOf(row)) {
    if (sibling === cell) break;
    column += columnSpanOf(sibling);
  }
  return column;
}

export function columnSpanOf(cell: XmlElement): number {
  return Math.max(1, numberIn(findChild(cell, "w:tcPr"), "w:gridSpan", 1));
}

/** True for the lower cells of a vertical merge: `w:vMerge` without a value or with `continue` (17.4.84). */
export function continuesAbove(cell: XmlElement): boolean {
  const merge = mergeOf(cell);
  return merge !== undefined && (merge.attributes["w:val"] ?? "continue") === "continue";
}

/** True for the upper cell of a vertical merge. */
export function startsMerge(cell: XmlElement): boolean {
  return mergeOf(cell)?.attributes["w:val"] === "restart";
}

export function hasMergedCells(table: XmlElement): boolean {
  return hasVerticalMerge(table) || allCells(table).some((cell) => columnSpanOf(cell) > 1);
}

export function hasVerticalMerge(table: XmlElement): boolean {
  return allCells(table).some((cell) => mergeOf(cell) !== undefined);
}

/** True where every row has the same cells, none of them merged. */
export function isUniform(table: XmlElement): boolean {
  const counts = new Set(rowsOf(table).map((row) => cellsOf(row).length));
  return counts.size <= 1 && !hasMergedCells(table);
}

/** The cell that shows a vertical merge's content: the upper one; the cell itself where it is not merged. */
export function shownCellOf(cell: XmlElement): XmlElement {
  let shown = cell;
  while (continuesAbove(shown)) {
    const above = cellAbove(shown);
    if (above === undefined) break;
    shown = above;
  }
  return shown;
}

/** How many rows at the top repeat on each page. */
export function headerRowCount(table: XmlElement): number {
  const rows = rowsOf(table);
  const firstOther = rows.findIndex((row) => !isHeaderRow(row));
  return firstOther < 0 ? rows.length : firstOther;
}

export function isHeaderRow(row: XmlElement): boolean {
  const properties = findChild(row, "w:trPr");
  const mark = properties === undefined ? undefined : findChild(properties, "w:tblHeader");
  return mark !== undefined && !["0", "false", "off"].includes(mark.attributes["w:val"] ?? "1");
}

function cellAbove(cell: XmlElement): XmlElement | undefined {
  const row = rowOf(cell);
  const table = row === null ? null : tableOf(row);
  if (row === null || table === null) return undefined;
  const rows = rowsOf(table);
  const above = rows[rows.indexOf(row) - 1];
  const column = gridColumnOf(cell);
  return above === undefined
    ? undefined
    : cellsOf(above).find((candidate) => gridColumnOf(candidate) === column);
}

function allCells(table: XmlElement): XmlElement[] {
  return rowsOf(table).flatMap(cellsOf);
}

function mergeOf(cell: XmlElement): XmlElement | undefined {
  const properties = findChild(cell, "w:tcPr");
  return properties === undefined ? undefined : findChild(properties, "w:vMerge");
}

function numberIn(properties: XmlElement | undefined, name: string, otherwise = 0): number {
  const value = properties === undefined ? undefined : findChild(properties, name);
  const number = Number(value?.attributes["w:val"] ?? otherwise);
  return Number.isInteger(number) ? number : otherwise;
}
