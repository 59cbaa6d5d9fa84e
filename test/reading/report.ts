import { readDocx } from "../../src/docx";
import { readRegister } from "../../src/recommendations";
import { documents as batchA } from "./a";
import { documents as batchB } from "./b";
import { documents as batchC } from "./c";
import type { TruthDocument } from "./read-facts";
import { scoreReading, type ReadingScore } from "./score";

/** A document and how well it was read. */
export interface ScoredDocument {
  readonly name: string;
  readonly score: ReadingScore;
}

/** Reads every document and scores it. */
export function scoreDocuments(): ScoredDocument[] {
  const documents: readonly TruthDocument[] = [...batchA, ...batchB, ...batchC];
  return documents.map(({ name, file, truth }) => ({
    name,
    score: scoreReading(truth, readRegister(readDocx(file()).content)),
  }));
}

/** A table of the scores, then every wrong fact; `*` marks a silent one. */
export function formatReport(documents: readonly ScoredDocument[]): string {
  const all = totalOf(documents);
  return [
    ...[...documents, all].map(scoreLine),
    ...documents.filter(({ score }) => score.wrong.length > 0).map(wrongLines),
  ].join("\n");
}

/** The scores of several documents as one. */
export function totalOf(documents: readonly ScoredDocument[]): ScoredDocument {
  return {
    name: "all",
    score: {
      right: documents.reduce((sum, { score }) => sum + score.right, 0),
      total: documents.reduce((sum, { score }) => sum + score.total, 0),
      wrong: documents.flatMap(({ score }) => score.wrong),
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
