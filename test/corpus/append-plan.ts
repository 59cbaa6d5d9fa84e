import {
  tablesOf,
  textOf,
  type DocumentContent,
  type EditPlan,
  type Paragraph,
  type TableCell,
  type TableContent,
} from "../../src/recommendations";
import { plain } from "../support/document";

/** A paragraph to be appended to a cell, by a text that is found again. */
export interface Appended {
  readonly text: string;
  readonly anchor: Paragraph;
  /** What the cell says as it is. */
  readonly cellText: string;
}

/** Where to write in a document, and the plan for it. */
export interface AppendPlan {
  readonly tables: number;
  readonly appended: readonly Appended[];
  readonly plan: EditPlan;
}

/**
 * A paragraph at the end of a cell of the first, the widest and the most deeply nested table, each like the paragraph above it.
 * The cell is the one that says most. Null where there is no table in the body.
 */
export function planAppending(content: DocumentContent): AppendPlan | null {
  const tables = tablesOf(content).filter(({ rows }) => rows.some(({ cells }) => cells.length > 0));
  const [first] = tables;
  if (first === undefined) return null;
  const widest = largestOf(tables, widthOf);
  const deepest = largestOf(tables, depthOf);
  const places = [placeIn(first, 1), placeIn(widest, 1), placeIn(deepest, depthOf(deepest))].filter(
    (place) => place !== null,
  );
  const distinct = places.filter(
    ({ anchor }, index) => places.findIndex((other) => other.anchor.id === anchor.id) === index,
  );
  const appended = distinct.map((place, index) => ({ ...place, text: `Qzx${String(index + 1)}` }));
  return { tables: tables.length, appended, plan: planOf(appended) };
}

function planOf(appended: readonly Appended[]): EditPlan {
  return {
    edits: appended.map(({ text, anchor }) => ({
      kind: "insertParagraphs",
      anchor: { id: anchor.id, expects: textOf(anchor) },
      side: "after",
      paragraphs: [{ runs: [plain(text)], exemplar: anchor.id }],
    })),
  };
}

function placeIn(table: TableContent, level: number): Omit<Appended, "text"> | null {
  const cells = table.rows
    .flatMap((row) => row.cells)
    .filter((cell) => !cell.continuesAbove && paragraphsAt(cell, level).length > 0);
  const [some] = cells;
  if (some === undefined) return null;
  const cell = largestOf([some, ...cells.slice(1)], (each) => textAt(each, level).length);
  const anchor = paragraphsAt(cell, level).at(-1);
  return anchor === undefined ? null : { anchor, cellText: textAt(cell, level) };
}

function paragraphsAt({ paragraphs }: TableCell, level: number): readonly Paragraph[] {
  return paragraphs.filter(({ nestingLevel }) => nestingLevel === level);
}

function textAt(cell: TableCell, level: number): string {
  return paragraphsAt(cell, level).map(textOf).join("");
}

function widthOf({ rows }: TableContent): number {
  const ends = rows.flatMap(({ cells }) =>
    cells.map(({ gridColumn, columnSpan }) => gridColumn + columnSpan),
  );
  return Math.max(0, ...ends);
}

function depthOf({ rows }: TableContent): number {
  const levels = rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs.map(({ nestingLevel }) => nestingLevel)),
  );
  return Math.max(1, ...levels);
}

/** The first of the largest. */
function largestOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item {
  return items.reduce((best, item) => (sizeOf(item) > sizeOf(best) ? item : best));
}
