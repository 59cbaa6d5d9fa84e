import { readFlatPackageInSteps } from "../docx";
import {
  finish,
  tablesOf,
  type ParagraphId,
  type ReadingProblem,
  type Steps,
  type TableContent,
} from "../recommendations";
import type { HandedOutTable } from "./hand-out-tables";

/** What a handed-out table holds, and what of it is in doubt. */
export interface ParsedTable {
  /** Null where the content was wanted and cannot be had. */
  readonly content: TableContent | null;
  readonly problems: readonly ReadingProblem[];
}

/** Reads the OOXML of a table. Never throws. */
export function parseTable(table: HandedOutTable): ParsedTable {
  return finish(parseTableInSteps(table));
}

/** The same in steps; `watch` is told of the rows that have been read. */
export function* parseTableInSteps(
  { index, wantsXml, ooxml }: HandedOutTable,
  watch?: (soFar: () => TableContent) => void,
): Steps<ParsedTable> {
  if (!wantsXml) return { content: withoutRows(index), problems: [] };
  if (ooxml === null) return UNREADABLE;
  try {
    const content = yield* readFlatPackageInSteps(ooxml, (soFar) =>
      watch?.(() => {
        const [table] = tablesOf(soFar());
        return table === undefined ? withoutRows(index) : numberedAs(table, index);
      }),
    );
    const [table] = tablesOf(content);
    if (table === undefined) return UNREADABLE;
    return {
      content: numberedAs(table, index),
      problems: (content.problems ?? []).flatMap(({ place, ...problem }) =>
        // What stands beside the table in its package is not the document's.
        place?.startsWith("t0.") === true
          ? [{ ...problem, table: null, row: null, place: idIn(index, place) }]
          : [],
      ),
    };
  } catch {
    // The table is reported as unreadable by the caller: what Word handed out is no XML.
    return UNREADABLE;
  }
}

const UNREADABLE: ParsedTable = { content: null, problems: [] };

/** A handed-out package counts from table 0; the document counts all of its top-level tables. */
function idIn(index: number, id: ParagraphId): ParagraphId {
  return id.replace(/^t\d+\./, `t${String(index)}.`);
}

function numberedAs(table: TableContent, index: number): TableContent {
  return {
    index,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.map((paragraph) => ({
          ...paragraph,
          id: idIn(index, paragraph.id),
        })),
      })),
    })),
  };
}

/** A table known by its place only. */
export function withoutRows(index: number): TableContent {
  return { index, rows: [] };
}
