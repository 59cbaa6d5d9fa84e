import type { Recommendation, Register } from "../../src/recommendations";
import type { ExpectedRecommendation } from "../fixtures/expected-reading";
import { alignBySign } from "./align-by-sign";
import {
  documentFacts,
  recommendationFacts,
  recommendationLists,
  tableFacts,
  type Fact,
  type FactList,
  type Truth,
} from "./read-facts";

/** A fact that was misread. */
export interface WrongFact {
  readonly fact: string;
  readonly expected: string | null;
  readonly got: string | null;
  /** True where no problem was reported at its place. */
  readonly isSilent: boolean;
}

export interface ReadingScore {
  readonly right: number;
  readonly total: number;
  readonly wrong: readonly WrongFact[];
}

/** Compares a reading with the truth, fact by fact. What neither of them states is not counted. */
export function scoreReading(truth: Truth, register: Register): ReadingScore {
  const reported = new ReportedPlaces(register);
  const score = new Score();
  score.compare("", documentFacts(truth), documentFacts(register), reported.isOnDocument());
  scoreTables(truth, register, reported, score);
  scoreRecommendations(truth, register, reported, score);
  for (const { table, row, about } of truth.problems) {
    const fact = { fact: `problem ${placeName(table, row)}`, value: about };
    const got = reported.isAt(table ?? null, row ?? null) ? [fact] : [];
    score.compare("", [fact], got, false);
  }
  return score.result();
}

function scoreTables(
  truth: Truth,
  register: Register,
  reported: ReportedPlaces,
  score: Score,
): void {
  const pairs = alignBySign(truth.tables, register.tables, ({ columns }) =>
    columns.map(({ header }) => header).join(" "),
  );
  for (const [expected, got] of pairs) {
    const name = `table ${expected?.table ?? `${got?.index ?? 0} (extra)`}: `;
    const isReported = got === null ? reported.isOnDocument() : reported.isOnTable(got.index);
    score.compare(
      name,
      expected === null ? [] : tableFacts(expected),
      got === null ? [] : tableFacts(got),
      isReported,
    );
  }
}

function scoreRecommendations(
  truth: Truth,
  register: Register,
  reported: ReportedPlaces,
  score: Score,
): void {
  const pairs = alignBySign(
    truth.recommendations,
    register.recommendations,
    ({ ref, text }) => `${ref ?? ""} ${text}`,
  );
  let above: Recommendation | null = null;
  for (const [at, [expected, got]] of pairs.entries()) {
    const below = pairs.slice(at + 1).find(([, next]) => next !== null)?.[1] ?? null;
    const isReported =
      got === null ? reported.isBetween(above, below) : reported.isOnRecommendation(got);
    const name =
      expected === null
        ? `${got?.ref ?? "no ref"} (extra): `
        : `${expected.ref ?? `no ref ${at + 1}`} (table ${expected.table}): `;
    scoreRecommendation(name, expected, got, isReported, score);
    above = got ?? above;
  }
}

function scoreRecommendation(
  name: string,
  expected: ExpectedRecommendation | null,
  got: Recommendation | null,
  isReported: boolean,
  score: Score,
): void {
  const actions = alignBySign(expected?.actions ?? [], got?.actions ?? [], ({ text }) => text);
  const nameOf = (side: 0 | 1) => {
    const indexes = actions.map((pair, at) => (pair[side] === null ? [] : [at + 1])).flat();
    return (index: number) => `action ${indexes[index] ?? "missing"}`;
  };
  score.compare(
    name,
    expected === null ? [] : recommendationFacts(expected),
    got === null ? [] : recommendationFacts(got),
    isReported,
  );
  const expectedLists = expected === null ? [] : recommendationLists(expected, nameOf(0));
  const gotLists = got === null ? [] : recommendationLists(got, nameOf(1));
  scoreLists(name, expectedLists, gotLists, isReported, score);
}

function scoreLists(
  name: string,
  expected: readonly FactList[],
  got: readonly FactList[],
  isReported: boolean,
  score: Score,
): void {
  for (const [index, list] of (expected.length > 0 ? expected : got).entries()) {
    const pairs = alignBySign(
      expected[index]?.entries ?? [],
      got[index]?.entries ?? [],
      ({ sign }) => sign,
    );
    for (const [at, [one, other]] of pairs.entries()) {
      score.compare(
        `${name}${list.name} ${at + 1} `,
        one?.facts ?? [],
        other?.facts ?? [],
        isReported,
      );
    }
  }
}

function placeName(table: number | undefined, row: number | undefined): string {
  if (table === undefined) return "of the document";
  return row === undefined ? `of table ${table}` : `in table ${table}, row ${row}`;
}

class Score {
  private right = 0;
  private readonly wrong: WrongFact[] = [];

  compare(
    name: string,
    expected: readonly Fact[],
    got: readonly Fact[],
    isReported: boolean,
  ): void {
    const read = new Map(got.map(({ fact, value }) => [fact, value]));
    const stated = new Map(expected.map(({ fact, value }) => [fact, value]));
    for (const fact of new Set([...stated.keys(), ...read.keys()])) {
      const one = stated.get(fact) ?? null;
      const other = read.get(fact) ?? null;
      if (one !== other) {
        this.wrong.push({
          fact: name + fact,
          expected: one,
          got: other,
          isSilent: !isReported,
        });
      } else if (one !== null) {
        this.right++;
      }
    }
  }

  result(): ReadingScore {
    return { right: this.right, total: this.right + this.wrong.length, wrong: this.wrong };
  }
}

/** Where the reader said that something needs checking. */
class ReportedPlaces {
  constructor(private readonly register: Register) {}

  isOnDocument(): boolean {
    return this.register.problems.some(({ table }) => table === null);
  }

  isOnTable(index: number): boolean {
    return this.register.problems.some(({ table }) => table === index);
  }

  isAt(index: number | null, at: number | null): boolean {
    return this.register.problems.some(
      ({ table, row }) => table === index && (at === null || row === at),
    );
  }

  isOnRecommendation({ table, rows }: Recommendation): boolean {
    const own = rows.map(({ piece, row }) => this.rowInTable(table, piece, row));
    return this.isInRows(table, (row) => own.includes(row));
  }

  /** Whether something is reported between two recommendations, or on one of them. */
  isBetween(above: Recommendation | null, below: Recommendation | null): boolean {
    const from = above ?? below;
    if (from === null) return this.isOnDocument();
    const start = above === null ? 0 : Math.min(...this.rowsOf(above));
    const end = below?.table !== from.table ? Infinity : Math.max(...this.rowsOf(below));
    return this.isInRows(from.table, (row) => row >= start && row <= end);
  }

  private isInRows(index: number, isInside: (row: number) => boolean): boolean {
    return this.register.problems.some(
      ({ table, row }) => table === index && (row === null || isInside(row)),
    );
  }

  private rowsOf({ table, rows }: Recommendation): number[] {
    return rows.map(({ piece, row }) => this.rowInTable(table, piece, row));
  }

  private rowInTable(index: number, piece: number, row: number): number {
    const table = this.register.tables.find((each) => each.index === index);
    const before = table?.pieces.slice(0, table.pieces.indexOf(piece)) ?? [];
    return before.reduce((sum, each) => sum + this.rowCount(each), row);
  }

  private rowCount(piece: number): number {
    const block = this.register.content.blocks.find(
      (each) => each.kind === "table" && each.table.index === piece,
    );
    return block?.kind === "table" ? block.table.rows.length : 0;
  }
}
