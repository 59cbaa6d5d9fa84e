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
  ROW_IN_MERGE,
  ROW_IN_NESTED_TABLE,
  ROW_TO_REMOVE_IN_MERGE,
  staleRefusal,
} from "./wording";
import type { WriteStep } from "./write-script";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/**
 * A row below the anchor's. Cells are told by their order, which a row has in common with the one made from it. Refused in
 * vertical merges: Word's API does not say which cells such a row gets.
 */
export function insertRowStep(content: DocumentContent, edit: EditOf<"insertRow">): WriteStep {
  const place = requireRow(content, edit.anchor.id, edit.anchor.expects);
  if (isMergedAround(place)) throw new PlanRefused(doubtfulRefusal(ROW_IN_MERGE));
  const cells = edit.cells.map(({ gridColumn, paragraphs }) => {
    const position = place.row.cells.findIndex((cell) => cell.gridColumn === gridColumn);
    const model = place.row.cells[position]?.paragraphs[0]?.id;
    if (model === undefined) throw new PlanRefused(staleRefusal(edit.anchor.expects, null));
    return { position, model, paragraphs };
  });
  const row = place.row.cells[0]?.paragraphs[0]?.id ?? edit.anchor.id;
  return { kind: "insertRow", anchor: edit.anchor.id, row, cells };
}

/** Removes the row of the paragraphs; nothing where the plan names none. Refused where the row holds other text too. */
export function removeRowStep(
  content: DocumentContent,
  edit: EditOf<"removeRow">,
): readonly WriteStep[] {
  const [first] = edit.paragraphs;
  if (first === undefined) return [];
  const place = requireRow(content, first.id, first.expects);
  if (isMergedAround(place)) throw new PlanRefused(doubtfulRefusal(ROW_TO_REMOVE_IN_MERGE));
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

function isMergedAround({ row, below }: RowPlace): boolean {
  const continues = (cell: TableCell): boolean => cell.continuesAbove;
  return row.cells.some(continues) || (below?.cells.some(continues) ?? false);
}
