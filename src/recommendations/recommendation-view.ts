import type { LogicalRow, LogicalTable } from "./logical-table";
import { findLogicalTables } from "./logical-tables";
import type { Recommendation, Register } from "./register";
import type { Paragraph, ParagraphId, TableCell } from "./table-content";
import { singleSpaced } from "./plain-text";
import { textOf } from "./table-content";

/** A recommendation with the cells it stands in: what planning needs to find a place. */
export interface RecommendationView {
  readonly register: Register;
  readonly recommendation: Recommendation;
  readonly table: LogicalTable;
  /** The rows it stands in. */
  readonly rows: readonly LogicalRow[];
  readonly places: ReadonlyMap<ParagraphId, Place>;
}

/** Where a paragraph of a recommendation table stands. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly cell: TableCell;
  /** Index of the paragraph in its cell. */
  readonly height: number;
  readonly row: LogicalRow;
}

/** Views of the register's recommendations by key; the tables are sorted once for all of them. */
export function viewsOf(
  register: Register,
): (recommendation: Recommendation) => RecommendationView {
  const tables = findLogicalTables(register);
  const places = new Map<ParagraphId, Place>();
  for (const row of tables.flatMap((table) => table.rows)) {
    for (const { cell } of row.cells) {
      for (const [height, paragraph] of cell.paragraphs.entries()) {
        places.set(paragraph.id, { paragraph, cell, height, row });
      }
    }
  }
  return (recommendation) => {
    const own = register.tables.find(({ index }) => index === recommendation.table);
    const piece = own?.pieces[0];
    const table = tables.find(({ pieces }) => pieces[0] === piece);
    if (table === undefined) throw new Error(`The table of ${recommendation.key} was not read.`);
    const rows = table.rows.filter((row) =>
      recommendation.rows.some((own) => own.piece === row.piece && own.row === row.rowInPiece),
    );
    return { register, recommendation, table, rows, places };
  };
}

/** Throws where the paragraph is not in a recommendation table: then the register and the content do not belong together. */
export function requirePlace(view: RecommendationView, id: ParagraphId): Place {
  const place = view.places.get(id);
  if (place === undefined) throw new Error(`Paragraph ${id} is in no recommendation table.`);
  return place;
}

/** True for a paragraph without visible text. */
export function isBlank(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && singleSpaced(textOf(paragraph)) === "";
}

/** The last paragraph of a cell that has text, else its last one. */
export function lastWithText(cell: TableCell): Paragraph | undefined {
  const filled = cell.paragraphs.filter((paragraph) => !isBlank(paragraph));
  return filled[filled.length - 1] ?? cell.paragraphs[cell.paragraphs.length - 1];
}

/** `"Recommendation 4"`, or its first words where it has no reference. */
export function nameOf({ ref, text }: Recommendation): string {
  return ref === null ? `“${singleSpaced(text).slice(0, 40)}”` : `Recommendation ${ref}`;
}
