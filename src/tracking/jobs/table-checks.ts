import {
  everyTableOf,
  paragraphsOf,
  singleSpaced,
  textOf,
  type ParagraphId,
  type RecommendationTable,
  type Register,
  type TableCell,
  type TableContent,
  type TableRow,
} from "../../recommendations";
import type { Finding } from "./findings";

/** What in the recommendation tables troubles people who hear them read out. */
export function findTableTroubles(register: Register): readonly Finding[] {
  return register.tables.flatMap((table) => {
    const pieces = everyTableOf(register.content).filter(({ index }) =>
      table.pieces.includes(index),
    );
    const finding = (
      kind: Finding["kind"],
      message: string,
      place: ParagraphId | null,
    ): Finding => ({ kind, message, place, recommendation: null, table: table.index });
    return [
      ...(table.isForm ? [] : pieces.flatMap((piece) => unmarkedHeader(piece, finding))),
      ...mergedCells(pieces, finding),
      ...pieceTroubles(table, pieces, finding),
    ];
  });
}

type MakeFinding = (kind: Finding["kind"], message: string, place: ParagraphId | null) => Finding;

function unmarkedHeader(piece: TableContent, finding: MakeFinding): readonly Finding[] {
  const [first] = piece.rows;
  if (first === undefined || first.isMarkedHeader) return [];
  const message =
    "The first row of this table is not marked as a heading row, so screen readers cannot say which column a cell is in. In Word: Table Layout, Repeat Header Rows.";
  return [finding("heading-row", message, placeOf(first))];
}

/** One finding for the table: divider rows across all columns are no trouble, cells in between are. */
function mergedCells(pieces: readonly TableContent[], finding: MakeFinding): readonly Finding[] {
  const rows = pieces.flatMap((piece) => piece.rows);
  const down = rows.flatMap(({ cells }) => cells.filter(({ continuesAbove }) => continuesAbove));
  const across = rows.flatMap(({ cells }) =>
    cells.length === 1 ? [] : cells.filter(({ columnSpan }) => columnSpan > 1),
  );
  const [first] = [...down, ...across];
  if (first === undefined) return [];
  const parts = [
    ...(down.length > 0 ? [`${counted(down.length, "cell")} merged with the one above`] : []),
    ...(across.length > 0 ? [`${counted(across.length, "cell")} across several columns`] : []),
  ];
  const message = `This table has ${parts.join(" and ")}, where screen readers lose their place.`;
  return [finding("merged-cells", message, first.paragraphs[0]?.id ?? null)];
}

/** Forms and tables below a recommendation of their own are several by nature. */
function mustBeWhole({ isForm, isTitled }: RecommendationTable): boolean {
  return !isForm && !isTitled;
}

function pieceTroubles(
  table: RecommendationTable,
  pieces: readonly TableContent[],
  finding: MakeFinding,
): readonly Finding[] {
  const findings: Finding[] = [];
  const [firstPiece, secondPiece] = pieces;
  const place = firstPiece?.rows[0] === undefined ? null : placeOf(firstPiece.rows[0]);
  if (secondPiece?.rows[0] !== undefined && mustBeWhole(table)) {
    const message = `This table stands in ${String(pieces.length)} parts, which screen readers take for separate tables.`;
    findings.push(finding("table-layout", message, placeOf(secondPiece.rows[0])));
  }
  const unlabelled = table.columns.filter(({ header }) => header === "").length;
  if (unlabelled > 0) {
    const message = `${counted(unlabelled, "column")} of this table ${unlabelled === 1 ? "has" : "have"} no heading.`;
    findings.push(finding("table-layout", message, place));
  }
  const rows = pieces.flatMap((piece) => piece.rows);
  const blank = rows.filter(isBlankRow);
  if (blank[0] !== undefined) {
    const message = `${counted(blank.length, "row")} of this table ${blank.length === 1 ? "is" : "are"} blank.`;
    findings.push(finding("table-layout", message, placeOf(blank[0])));
  }
  const nested = rows.flatMap(({ cells }) => cells).find(hasNestedTable);
  if (firstPiece !== undefined && isNested(firstPiece)) {
    const message =
      "This table stands in a cell of another table, which is hard to follow when read out.";
    findings.push(finding("table-layout", message, place));
  }
  if (nested !== undefined) {
    const message =
      "A cell of this table holds a table of its own, which is hard to follow when read out.";
    findings.push(finding("table-layout", message, nested.paragraphs[0]?.id ?? null));
  }
  return findings;
}

function isBlankRow({ cells }: TableRow): boolean {
  return (
    cells.every(({ continuesAbove }) => !continuesAbove) &&
    cells.every(({ paragraphs }) => paragraphs.every((each) => singleSpaced(textOf(each)) === ""))
  );
}

function hasNestedTable({ paragraphs }: TableCell): boolean {
  const levels = new Set(paragraphs.map(({ nestingLevel }) => nestingLevel));
  return levels.size > 1;
}

/** A table with a cell of its own level deeper than the first. */
function isNested(table: TableContent): boolean {
  return Math.min(...paragraphsOf(table).map(({ nestingLevel }) => nestingLevel)) > 1;
}

/** The row's first paragraph with text, else its first. */
function placeOf({ cells }: TableRow): ParagraphId | null {
  const paragraphs = cells.flatMap((cell) => cell.paragraphs);
  const filled = paragraphs.find((paragraph) => singleSpaced(textOf(paragraph)) !== "");
  return (filled ?? paragraphs[0])?.id ?? null;
}

function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? "" : "s"}`;
}
