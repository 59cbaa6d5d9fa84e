import { readDocx } from "../../src/docx";
import { readRegister } from "../../src/recommendations";
import { documents as batchA } from "./a";
import { documents as batchB } from "./b";
import { documents as batchC } from "./c";
import { documents as batchD } from "./d";
import { documents as batchE } from "./e";
import { documents as batchF } from "./f";
import { documents as batchG } from "./g";
import { documents as batchH } from "./h";
import type { TruthDocument } from "./read-facts";
import { scoreReading, type ReadingScore } from "./score";

/** The sets of documents; each document of the last six was written before it was first read. */
const SETS = {
  a: batchA,
  b: batchB,
  c: batchC,
  d: batchD,
  e: batchE,
  f: batchF,
  g: batchG,
  h: batchH,
} as const satisfies Readonly<Record<string, readonly TruthDocument[]>>;

export const SET_NAMES = [
  "a",
  "b",
  "c",
  "d",
  "e",
  "f",
  "g",
  "h",
] as const satisfies readonly (keyof typeof SETS)[];

/** The documents of all sets. */
export function everyDocument(): readonly TruthDocument[] {
  return SET_NAMES.flatMap((set) => SETS[set]);
}

/** A document and how well it was read. */
export interface ScoredDocument {
  readonly set: keyof typeof SETS | "all";
  readonly name: string;
  readonly score: ReadingScore;
}

/** Reads every document and scores it. */
export function scoreDocuments(): ScoredDocument[] {
  return SET_NAMES.flatMap((set) =>
    SETS[set].map(({ name, file, truth }) => ({
      set,
      name,
      score: scoreReading(truth, readRegister(readDocx(file()).content)),
    })),
  );
}

/** A table of the scores, then every wrong fact; `*` marks a silent one. */
export function formatReport(documents: readonly ScoredDocument[]): string {
  const sets = SET_NAMES.map((set) => totalOf(documents, set));
  return [
    ...[...documents, ...sets, totalOf(documents)].map(scoreLine),
    ...documents.filter(({ score }) => score.wrong.length > 0).map(wrongLines),
  ].join("\n");
}

/** The scores of all documents, or of those of one set, as one. */
export function totalOf(
  documents: readonly ScoredDocument[],
  set: ScoredDocument["set"] = "all",
): ScoredDocument {
  const scores = documents
    .filter((each) => set === "all" || each.set === set)
    .map(({ score }) => score);
  return {
    set,
    name: set === "all" ? "all" : `all of ${set}`,
    score: {
      right: scores.reduce((sum, { right }) => sum + right, 0),
      total: scores.reduce((sum, { total }) => sum + total, 0),
      wrong: scores.flatMap(({ wrong }) => wrong),
    },
  };
}

export function silentCount({ wrong }: ReadingScore): number {
  return wrong.filter(({ isSilent }) => isSilent).length;
}

function scoreLine({ name, score }: ScoredDocument): string {
  const share = ((100 * score.right) / score.total).toFixed(1);
  return `${name.padEnd(44)} ${`${score.right}/${score.total}`.padStart(10)} ${share.padStart(6)} %  silent ${silentCount(score)}`;
}

function wrongLines({ name, score }: ScoredDocument): string {
  const lines = score.wrong.map(
    ({ fact, expected, got, isSilent }) =>
      `${isSilent ? "*" : " "} ${fact}\n    expected ${shown(expected)}\n    got      ${shown(got)}`,
  );
  return `\n${name}\n${lines.join("\n")}`;
}

function shown(value: string | null): string {
  return value === null ? "nothing" : JSON.stringify(value);
}

const script = process.argv[1] ?? "";
if (script.endsWith("report.ts")) process.stdout.write(`${formatReport(scoreDocuments())}\n`);
