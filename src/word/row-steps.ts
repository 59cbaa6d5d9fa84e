import {
  tablesOf,
  textOf,
  type DocumentContent,
  type Edit,
  type ParagraphId,
  type TableCell,
  type TableContent,
  type TableRow,
} from "../recommendations";
import { PlanRefused } from "./plan-refused";
import {
  doubtfulRefusal,
  PARAGRAPHS_JOINED,
  ROW_IN_MERGE,
  ROW_IN_NESTED_TABLE,
  ROW_TO_REMOVE_STARTS_MERGE,
  staleRefusal,
} from "./writing-wording";
import type { InsertRowStep, MergedCell, RowCell, WriteStep } from "./write-script";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/**
 * A row below the anchor's. Cells are told by their order, which a row has in common with the one made from it. Refused where
 * the text would go into a cell that is merged down the table.
 */
export function insertRowStep(content: DocumentContent, edit: EditOf<"insertRow">): InsertRowStep {
  const place = requireRow(content, edit.anchor.id, edit.anchor.expects);
  const { cells } = place.row;
  const merged = mergedCells(place);
  const isOwn = (position: number): boolean => !merged.some((cell) => cell.position === position);
  const filled = edit.cells.map((cell) => rowCell(place.row, cell, edit.anchor.expects));
  const anchor = anchorIn(place.row, isOwn, edit.anchor.id);
  if (anchor === null || !filled.every(({ position }) => isOwn(position))) {
    throw new PlanRefused(doubtfulRefusal(ROW_IN_MERGE));
  }
  const row = cells.flatMap(({ paragraphs, continuesAbove }) =>
    paragraphs.map(({ id }) => ({ id, isContinuation: continuesAbove })),
  );
  return { kind: "insertRow", anchor, row, cellCount: cells.length, merged, cells: filled };
}

/** Removes the row of the paragraphs; nothing where the plan names none. Refused where the row holds other text too. */
export function removeRowStep(
  content: DocumentContent,
  edit: EditOf<"removeRow">,
): readonly WriteStep[] {
  const [first] = edit.paragraphs;
  if (first === undefined) return [];
  const place = requireRow(content, first.id, first.expects);
  const startsMerge = place.row.cells.some(
    (cell) => !cell.continuesAbove && isContinued(cell, place.below),
  );
  if (startsMerge) throw new PlanRefused(doubtfulRefusal(ROW_TO_REMOVE_STARTS_MERGE));
  const named = new Set(edit.paragraphs.map(({ id }) => id));
  const other = place.row.cells
    .flatMap((cell) => cell.paragraphs)
    .find((paragraph) => !named.has(paragraph.id) && textOf(paragraph) !== "");
  if (other !== undefined) throw new PlanRefused(staleRefusal(first.expects, textOf(other)));
  return [{ kind: "deleteRow", paragraph: first.id }];
}

interface RowPlace {
  readonly row: TableRow;
  readonly below: TableRow | undefined;
}

function requireRow(content: DocumentContent, id: ParagraphId, text: string): RowPlace {
  const place = tablesOf(content)
    .map((table) => findRow(table, id))
    .find((found) => found !== null);
  if (place === undefined) throw new PlanRefused(staleRefusal(text, null));
  const isNested = place.row.cells.some((cell) =>
    cell.paragraphs.some((paragraph) => paragraph.id === id && paragraph.nestingLevel > 1),
  );
  if (isNested) throw new PlanRefused(doubtfulRefusal(ROW_IN_NESTED_TABLE));
  return place;
}

function findRow(table: TableContent, id: ParagraphId): RowPlace | null {
  const index = table.rows.findIndex((row) =>
    row.cells.some((cell) => cell.paragraphs.some((paragraph) => paragraph.id === id)),
  );
  const row = table.rows[index];
  return row === undefined ? null : { row, below: table.rows[index + 1] };
}

function mergedCells({ row, below }: RowPlace): readonly MergedCell[] {
  return row.cells.flatMap((cell, position) => {
    const endsMerge = !isContinued(cell, below);
    return cell.continuesAbove || !endsMerge ? [{ position, endsMerge }] : [];
  });
}

function isContinued({ gridColumn }: TableCell, below: TableRow | undefined): boolean {
  return (below?.cells ?? []).some((cell) => cell.continuesAbove && cell.gridColumn === gridColumn);
}

function rowCell(
  row: TableRow,
  { gridColumn, paragraphs, shading }: EditOf<"insertRow">["cells"][number],
  text: string,
): RowCell {
  const position = row.cells.findIndex((cell) => cell.gridColumn === gridColumn);
  const model = row.cells[position]?.paragraphs[0];
  if (model === undefined) throw new PlanRefused(staleRefusal(text, null));
  // Which of the joined paragraphs a new row's own is made like has not been seen.
  if (model.joinedFrom !== undefined) throw new PlanRefused(doubtfulRefusal(PARAGRAPHS_JOINED));
  return { position, model: model.id, paragraphs, ...(shading === undefined ? {} : { shading }) };
}

/** The plan's own anchor, unless its cell is merged; then the first paragraph with text of a cell that is not. */
function anchorIn(
  row: TableRow,
  isOwn: (position: number) => boolean,
  preferred: ParagraphId,
): ParagraphId | null {
  const candidates = row.cells
    .filter((_, position) => isOwn(position))
    .flatMap((cell) => cell.paragraphs)
    .filter(({ nestingLevel }) => nestingLevel === 1);
  const own = candidates.find(({ id }) => id === preferred);
  const withText = candidates.find((paragraph) => textOf(paragraph) !== "");
  return (own ?? withText ?? candidates[0])?.id ?? null;
}
