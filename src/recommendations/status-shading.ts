import { statusesIn } from "./categories";
import type { Edit } from "./edit-plan";
import { cellAt, type LogicalRow } from "./logical-table";
import { comparable, singleSpaced } from "./plain-text";
import { isBlank, nameOf, type RecommendationView } from "./recommendation-view";
import type { StatusAssessment, StatusCategory } from "./register";
import { DRAFT_MARK } from "./status-scheme";
import { tablesOf, textOf, type TableCell } from "./table-content";

/** A status as it is to be written. */
export interface WantedStatus {
  readonly text: string;
  readonly category: StatusCategory;
}

/** The colour that goes with a status, and what to say of it. */
interface PlannedShading {
  readonly shading: string | null;
  readonly note: string | null;
}

/** The edits that colour the cells in which a status is written, where the column's cells show their status in colour. */
export function shadeStatusCell(
  view: RecommendationView,
  edits: readonly Edit[],
  wanted: WantedStatus,
): { readonly edits: readonly Edit[]; readonly notes: readonly string[] } {
  for (const edit of edits) {
    const paragraph = writtenBeside(edit);
    const place = paragraph === null ? undefined : view.places.get(paragraph.id);
    if (paragraph === null || place === undefined) continue;
    const { cell } = place;
    const others = cell.paragraphs.filter(
      (each) => edit.kind !== "setText" || each.id !== paragraph.id,
    );
    if (cell.shading === undefined || !others.every(isBlank)) continue;
    const planned = colourFor(view, wanted, cell);
    if (planned === null) continue;
    const isShaded = planned.shading === cell.shading;
    const shading: Edit = { kind: "setShading", paragraph, shading: planned.shading };
    return {
      edits: isShaded ? [] : [shading],
      notes: planned.note === null ? [] : [planned.note],
    };
  }
  return { edits: [], notes: [] };
}

function writtenBeside(edit: Edit): { readonly id: string; readonly expects: string } | null {
  if (edit.kind === "setText") return edit.paragraph;
  return edit.kind === "insertParagraphs" ? edit.anchor : null;
}

/**
 * The colour for a cell that is to hold a status: that of the other cells with it, of the column first, else of a printed key. Null
 * where the column's cells do not show their status in colour.
 */
export function colourFor(
  view: RecommendationView,
  wanted: WantedStatus,
  own: TableCell | null,
): PlannedShading | null {
  const examples = examplesIn(view);
  if (!examples.some(({ shading }) => shading !== null)) return null;
  const key = comparable(wanted.category.code);
  const alike = examples.filter((each) => each.key === key && each.cell !== own);
  const shading = alike.length === 0 ? keyColour(view, wanted) : mostCommon(alike);
  if (shading !== undefined) return { shading, note: null };
  const loses = examples.some((each) => each.cell === own && each.shading !== null);
  const end = loses ? " and loses the colour of the status before" : "";
  const note = `No cell of this document shows “${wanted.text}” in a colour, so the cell of ${nameOf(view.recommendation)} gets the words alone${end}.`;
  return { shading: loses ? null : (own?.shading ?? null), note };
}

interface Example {
  readonly key: string;
  readonly cell: TableCell;
  readonly shading: string | null;
}

/** The cells of the column that hold one status and nothing else, with their own colour: one that its row shares is the row's. */
function examplesIn(view: RecommendationView): readonly Example[] {
  return statusesIn(view.register, view.recommendation.table).flatMap((status): Example[] => {
    const place = view.places.get(status.place);
    if (place === undefined || !isInStatusColumn(view, place.row, place.cell)) return [];
    const { shading } = place.cell;
    const isAlone = place.cell.paragraphs.every(
      (each) => each.id === status.place || isBlank(each),
    );
    if (shading === undefined || !isAlone) return [];
    const isOfRow =
      shading !== null &&
      place.row.cells.some(({ cell }) => cell !== place.cell && cell.shading === shading);
    return isOfRow ? [] : [{ key: keyOf(status), cell: place.cell, shading }];
  });
}

function isInStatusColumn(view: RecommendationView, row: LogicalRow, cell: TableCell): boolean {
  return view.table.columns.some(
    ({ role }, column) => role === "status" && cellAt(row, column)?.cell === cell,
  );
}

function keyOf({ code, raw }: StatusAssessment): string {
  return comparable(code ?? raw.replace(DRAFT_MARK, ""));
}

function mostCommon(examples: readonly Example[]): string | null | undefined {
  const counts = new Map<string | null, number>();
  for (const { shading } of examples) counts.set(shading, (counts.get(shading) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0];
}

/** The colour of a cell anywhere that says nothing but the status, as keys have them. */
function keyColour(
  { register, table }: RecommendationView,
  { text, category }: WantedStatus,
): string | undefined {
  const words = new Set([text, category.code, category.label].map(comparable));
  for (const { index, rows } of tablesOf(register.content)) {
    if (table.pieces.includes(index)) continue;
    for (const { paragraphs, shading } of rows.flatMap((row) => row.cells)) {
      if (shading == null) continue;
      if (words.has(comparable(singleSpaced(paragraphs.map(textOf).join(" "))))) return shading;
    }
  }
  return undefined;
}
