import type { Outcome } from "./write-and-check";

/** What came of one file of the corpus. */
export type FileOutcome =
  | { readonly kind: "unreadable"; readonly name: string; readonly message: string }
  | { readonly kind: "without-table"; readonly name: string }
  | {
      readonly kind: "written";
      readonly name: string;
      readonly tables: number;
      readonly cells: number;
      readonly asFile: Outcome;
      /** Null where the file is not in the sample for Word. */
      readonly inWord: Outcome | null;
    };

type WrittenFile = Extract<FileOutcome, { kind: "written" }>;

/** Lines for a person: the counts, then every exception. */
export function reportOn(outcomes: readonly FileOutcome[]): readonly string[] {
  const written = outcomes.filter((each) => each.kind === "written");
  const unreadable = outcomes.filter((each) => each.kind === "unreadable");
  const inWord = written.flatMap(({ inWord: outcome }) => (outcome === null ? [] : [outcome]));
  const without = outcomes.filter(({ kind }) => kind === "without-table").length;
  return [
    `${count(outcomes.length, "file")}: ${String(written.length)} with a table in the body, ${String(without)} without, ${String(unreadable.length)} refused on reading.`,
    `${count(
      sum(written, ({ tables }) => tables),
      "table",
    )}; appended to ${count(
      sum(written, ({ cells }) => cells),
      "cell",
    )}.`,
    `As files:  ${summaryOf(written.map(({ asFile }) => asFile))}`,
    `In Word:   ${summaryOf(inWord)}`,
    ...unreadable.map(({ name, message }) => `${name}: ${message}`),
    ...written.flatMap(exceptionsOf),
  ];
}

/** True where nothing but the plan was done wherever something was written. */
export function isClean(outcomes: readonly FileOutcome[]): boolean {
  return outcomes.every(
    (each) => each.kind !== "written" || [each.asFile, each.inWord].every(isAsPlanned),
  );
}

function isAsPlanned(outcome: Outcome | null): boolean {
  if (outcome === null) return true;
  const { differences, findings, validator } = outcome;
  return [...differences, ...findings, ...(validator ?? [])].length === 0;
}

function summaryOf(outcomes: readonly Outcome[]): string {
  const refusals = outcomes.filter(({ refusal }) => refusal !== null).length;
  const validated = outcomes.filter(({ validator }) => validator !== null).length;
  const texts = sum(outcomes, ({ shown }) => shown?.texts ?? 0);
  const hits = sum(outcomes, ({ shown }) => shown?.hits ?? 0);
  return [
    count(outcomes.length, "file"),
    `${String(refusals)} refused`,
    `${count(
      sum(outcomes, ({ differences }) => differences.length),
      "difference",
    )} beside the plan`,
    `${count(
      sum(outcomes, ({ findings }) => findings.length),
      "new finding",
    )} of the checker`,
    `${count(
      sum(outcomes, ({ validator }) => validator?.length ?? 0),
      "change",
    )} in what the validator says (${count(validated, "file")} asked)`,
    `${String(hits)} of ${String(texts)} texts on LibreOffice's pages`,
  ].join(", ");
}

function exceptionsOf({ name, asFile, inWord }: WrittenFile): readonly string[] {
  const say = (way: string, outcome: Outcome | null): readonly string[] =>
    outcome === null
      ? []
      : [
          ...(outcome.refusal === null ? [] : [`refused: ${outcome.refusal}`]),
          ...outcome.differences,
          ...outcome.findings,
          ...(outcome.validator ?? []).map((fault) => `validator, ${fault}`),
          ...outcome.notShown,
        ].map((sentence) => `${name} ${way}: ${sentence}`);
  return [...say("as a file", asFile), ...say("in Word", inWord)];
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}

function sum<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
