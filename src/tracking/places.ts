import {
  everyTableOf,
  type ParagraphId,
  type Recommendation,
  type Register,
  type TableRow,
} from "../recommendations";
import type { TrackedReading } from "./tracked-reading";

/** Which recommendation each paragraph belongs to, by recommendation key. */
export type PlaceIndex = ReadonlyMap<ParagraphId, string>;

const known = new WeakMap<Register, PlaceIndex>();

/** Which recommendation every paragraph in a recommendation's rows is in; worked out once for each reading. */
export function indexPlaces(register: Register): PlaceIndex {
  const index = known.get(register) ?? buildIndex(register);
  known.set(register, index);
  return index;
}

function buildIndex(register: Register): PlaceIndex {
  const pieces = new Map(everyTableOf(register.content).map((table) => [table.index, table.rows]));
  const index = new Map<ParagraphId, string>();
  for (const recommendation of register.recommendations) {
    for (const { piece, row } of recommendation.rows) {
      for (const id of paragraphIdsOf(pieces.get(piece)?.[row])) index.set(id, recommendation.key);
    }
    index.set(recommendation.place, recommendation.key);
  }
  return index;
}

/** The recommendations that hold a place that needs checking, with the number of such places. */
export function countProblems(reading: TrackedReading): ReadonlyMap<string, number> {
  const places = indexPlaces(reading.register);
  const counts = new Map<string, number>();
  for (const problem of reading.problems) {
    const key =
      problem.place === null
        ? keyAtRow(reading.register, problem.table, problem.row)
        : places.get(problem.place);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The recommendation whose rows hold the place; undefined outside all of them. */
export function findRecommendationAt(
  register: Register,
  place: ParagraphId,
): Recommendation | undefined {
  const key = indexPlaces(register).get(place);
  return register.recommendations.find((recommendation) => recommendation.key === key);
}

function keyAtRow(
  register: Register,
  tableIndex: number | null,
  row: number | null,
): string | undefined {
  const table = register.tables.find(({ index }) => index === tableIndex);
  if (table === undefined || row === null) return undefined;
  let rowInPiece = row;
  for (const piece of table.pieces) {
    const rowCount =
      everyTableOf(register.content).find(({ index }) => index === piece)?.rows.length ?? 0;
    if (rowInPiece < rowCount) return keyAtPieceRow(register, piece, rowInPiece);
    rowInPiece -= rowCount;
  }
  return undefined;
}

function keyAtPieceRow(register: Register, piece: number, row: number): string | undefined {
  return register.recommendations.find(({ rows }) =>
    rows.some((place) => place.piece === piece && place.row === row),
  )?.key;
}

function paragraphIdsOf(row: TableRow | undefined): readonly ParagraphId[] {
  return row?.cells.flatMap((cell) => cell.paragraphs.map(({ id }) => id)) ?? [];
}
