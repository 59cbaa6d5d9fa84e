import { readRegister, type Change, type Register } from "../recommendations";
import { decodeText, readCells } from "../spreadsheets";
import {
  acceptOnlyCandidates,
  answersFromCopy,
  answersFromRows,
  changesOfReturns,
  guessReturnColumns,
  reviewReturns,
  type ReturnedAnswer,
  type ReviewedReturn,
} from "../tracking";
import { openFile, readBytes } from "./files";
import { Refusal } from "./refusal";
import { writeChanges, type WriteRequest, type Written } from "./write-changes";

/** How answers are taken. */
export interface ReturnsOptions {
  /** A CSV file, a text file of cells, or another copy of the paper. */
  readonly answers: string;
  /** The date of answers that bring none. */
  readonly asAt: string;
  /** True: an answer whose only candidate has its reference is taken for it, though it quotes no text. */
  readonly byReference: boolean;
  /** True: what is doubtful is left out; false: it refuses them all. */
  readonly skipsDoubtful: boolean;
}

/** Brings answers into a paper, or throws `Refusal` and writes nothing. */
export function writeReturns(request: WriteRequest, options: ReturnsOptions): Written {
  const left: string[] = [];
  const written = writeChanges(request, (register) => {
    const { changes, notes } = changesFromReturns(register, options);
    left.push(...notes);
    return changes;
  });
  return { ...written, notes: [...written.notes, ...left] };
}

/** The changes that answers come to, and what is to be said of those left out. Throws `Refusal` where one is doubtful. */
function changesFromReturns(
  register: Register,
  { answers: path, asAt, byReference, skipsDoubtful }: ReturnsOptions,
): { readonly changes: readonly Change[]; readonly notes: readonly string[] } {
  const answers = readAnswers(register, path);
  const first = reviewReturns(register, answers, new Map(), asAt);
  const choices = byReference ? acceptOnlyCandidates(first, new Map()) : new Map<number, never>();
  const reviewed = reviewReturns(register, answers, choices, asAt);
  const left = reviewed.filter(({ isReady }) => !isReady);
  const doubtful = left.filter((each) => !saysNothingNew(each));
  if (doubtful.length > 0 && !skipsDoubtful) {
    throw new Refusal(
      `Nothing was written. ${String(doubtful.length)} of ${String(answers.length)} answers are doubtful; --by-reference trusts references, --skip-doubtful leaves them out.\n${doubtful.map(sentenceOf).join("\n")}`,
    );
  }
  const changes = changesOfReturns(reviewed);
  if (changes.length === 0) {
    throw new Refusal(
      `Nothing was written. ${path} holds no answer to bring in.\n${left.map(sentenceOf).join("\n")}`.trimEnd(),
    );
  }
  return { changes, notes: left.map((each) => `Left out: ${sentenceOf(each)}`) };
}

function readAnswers(register: Register, path: string): readonly ReturnedAnswer[] {
  if (/\.docx$/i.test(path)) {
    return answersFromCopy(register, readRegister(openFile(path).content), path);
  }
  const rows = readCells(decodeText(readBytes(path)));
  return answersFromRows(rows, guessReturnColumns(rows, register));
}

/** Empty, or in the paper already. */
function saysNothingNew({ match, flags }: ReviewedReturn): boolean {
  return (
    match.kind === "matched" && flags.some(({ kind }) => kind === "empty" || kind === "identical")
  );
}

/** "row 3 (98): It fits no recommendation." */
function sentenceOf({ answer, match, flags }: ReviewedReturn): string {
  const name = answer.ref ?? answer.text?.slice(0, 40) ?? "";
  return `${answer.source}${name === "" ? "" : ` (${name})`}: ${[belonging(match), ...flags.map(({ message }) => message)].join(" ").trim()}`;
}

function belonging(match: ReviewedReturn["match"]): string {
  switch (match.kind) {
    case "matched":
      return "";
    case "unknown":
      return "It fits no recommendation.";
    case "doubtful":
      return `It may be for ${match.candidates.map(({ recommendation, why }) => `${recommendation.ref ?? recommendation.key} (${why})`).join(" or ")}`;
    default:
      return match satisfies never;
  }
}
