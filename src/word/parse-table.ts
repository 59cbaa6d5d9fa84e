import { readFlatPackage } from "../docx";
import { tablesOf, type TableContent } from "../recommendations";
import type { HandedOutTable } from "./hand-out-tables";

/** Null where the content was wanted and cannot be had. */
export function parseTable({ index, wantsXml, ooxml }: HandedOutTable): TableContent | null {
  if (!wantsXml) return withoutRows(index);
  if (ooxml === null) return null;
  try {
    const [table] = tablesOf(readFlatPackage(ooxml));
    return table === undefined ? null : numberedAs(table, index);
  } catch {
    // The table is reported as unreadable by the caller: what Word handed out is no XML.
    return null;
  }
}

/** A handed-out package counts from table 0; the document counts all of its top-level tables. */
function numberedAs(table: TableContent, index: number): TableContent {
  return {
    index,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.map((paragraph) => ({
          ...paragraph,
          id: paragraph.id.replace(/^t\d+\./, `t${String(index)}.`),
        })),
      })),
    })),
  };
}

/** A table known by its place only. */
export function withoutRows(index: number): TableContent {
  return { index, rows: [] };
}
