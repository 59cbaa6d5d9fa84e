import {
  actionsWithStatuses,
  comparable,
  firstWords,
  nameOf,
  readStatus,
  type CalendarDate,
  type Change,
  type Recommendation,
  type Register,
} from "../../recommendations";
import { writablePartsOf, type Target } from "../composing";
import { categoriesOf } from "../status-categories";
import { monthOf } from "../timing";
import { isPossible, isSameReference } from "./match-recommendations";
import { statusCell } from "./register-export";
import type { ReturnedAnswer } from "./returned-answers";
import { likeness, wordsOf } from "./text-likeness";

/** A recommendation an answer may belong to, with what speaks for it. */
export interface ReturnCandidate {
  readonly recommendation: Recommendation;
  readonly why: string;
}

/** Where an answer belongs. */
export type ReturnMatch =
  | { readonly kind: "matched"; readonly recommendation: Recommendation }
  /** The person has to choose, or say that the only candidate is right. */
  | { readonly kind: "doubtful"; readonly candidates: readonly ReturnCandidate[] }
  | { readonly kind: "unknown" };

/** What a person should know of an answer before it is brought in. */
export interface ReturnFlag {
  readonly kind: "empty" | "identical" | "conflict" | "unknown-status" | "which-action" | "note";
  readonly message: string;
}

/** An answer with where it belongs and what is to be said about it. */
export interface ReviewedReturn {
  /** Index of the answer in the list that was reviewed. */
  readonly id: number;
  readonly answer: ReturnedAnswer;
  readonly match: ReturnMatch;
  readonly flags: readonly ReturnFlag[];
  /** What the update can be for, where there is a choice. */
  readonly targets: readonly Target[];
  /** True where it would be brought in as it is, without a question or a doubt. */
  readonly isReady: boolean;
  /** What bringing it in would change; none where it cannot be. */
  readonly changes: readonly Change[];
}

/** What the person said about one answer. */
export interface ReturnChoice {
  /** `Recommendation.key`; not given: as it was matched. */
  readonly recommendation?: string;
  readonly target?: Pick<Target, "group" | "action">;
  /** True brings in what is flagged too, false leaves the answer out. */
  readonly take?: boolean;
}

export type ReturnChoices = ReadonlyMap<number, ReturnChoice>;

/**
 * Sorts answers to recommendations by reference and text, and flags what is empty, already there or contradictory. Pure: after each
 * choice it is asked again.
 * @param asAt the date of answers that bring none of their own
 */
export function reviewReturns(
  register: Register,
  answers: readonly ReturnedAnswer[],
  choices: ReturnChoices,
  asAt: CalendarDate,
): readonly ReviewedReturn[] {
  const matches = answers.map((answer, id) => chosenMatch(register, answer, choices.get(id)));
  return answers.map((answer, id) => {
    const match = matches[id] ?? { kind: "unknown" };
    const choice = choices.get(id) ?? {};
    if (match.kind !== "matched") {
      return {
        id,
        answer,
        match,
        flags: notesOf(answer),
        targets: [],
        isReady: false,
        changes: [],
      };
    }
    const { recommendation } = match;
    const { targets } = writablePartsOf(register, recommendation);
    const isRival = (_: ReturnedAnswer, other: number): boolean => {
      const theirs = matches[other];
      return (
        other !== id &&
        choices.get(other)?.take !== false &&
        theirs?.kind === "matched" &&
        theirs.recommendation.key === recommendation.key
      );
    };
    const others = answers.filter(isRival);
    const earlier = answers.slice(0, id).filter(isRival);
    const text = comparable(answer.update.join(" "));
    const flags = flagsOf({
      register,
      recommendation,
      answer,
      text,
      others,
      earlier,
      choice,
      targets,
      asAt,
    });
    const changes = changesOf(register, recommendation, answer, choice, targets, asAt);
    const isSound = flags.every(({ kind }) => kind === "note") || choice.take === true;
    const isReady = choice.take !== false && isSound && changes.length > 0;
    return { id, answer, match, flags, targets, isReady, changes };
  });
}

/** The changes of everything that is ready, to be previewed and inserted together. */
export function changesOfReturns(reviewed: readonly ReviewedReturn[]): readonly Change[] {
  return reviewed.flatMap(({ isReady, changes }) => (isReady ? changes : []));
}

/** The choices that take every doubtful answer's only candidate for right. */
export function acceptOnlyCandidates(
  reviewed: readonly ReviewedReturn[],
  choices: ReturnChoices,
): ReturnChoices {
  const accepted = new Map(choices);
  for (const { id, match } of reviewed) {
    if (match.kind !== "doubtful") continue;
    const [only, ...more] = match.candidates;
    if (only === undefined || more.length > 0) continue;
    accepted.set(id, { ...choices.get(id), recommendation: only.recommendation.key });
  }
  return accepted;
}

/** Likeness from which a text alone is certain. */
const SAME_TEXT = 0.95;
/** Likeness from which a text confirms a reference. */
const CONFIRMS = 0.65;
const MOST_CANDIDATES = 5;

function chosenMatch(
  register: Register,
  answer: ReturnedAnswer,
  choice: ReturnChoice | undefined,
): ReturnMatch {
  if (choice?.recommendation === undefined) return matchAnswer(register, answer);
  const recommendation = register.recommendations.find(({ key }) => key === choice.recommendation);
  return recommendation === undefined ? { kind: "unknown" } : { kind: "matched", recommendation };
}

function matchAnswer({ recommendations }: Register, { ref, text }: ReturnedAnswer): ReturnMatch {
  const words = text === null ? null : wordsOf(text);
  const fits = recommendations
    .map((recommendation) => ({
      recommendation,
      hasSameReference: isSameReference(recommendation.ref, ref),
      likeness: words === null ? null : likeness(wordsOf(recommendation.text), words),
    }))
    .filter(
      (fit) =>
        fit.hasSameReference ||
        (fit.likeness !== null && isPossible({ ...fit, likeness: fit.likeness })),
    );
  const certain = fits.filter(
    (fit) =>
      fit.likeness !== null &&
      (fit.hasSameReference ? fit.likeness >= CONFIRMS : ref === null && fit.likeness >= SAME_TEXT),
  );
  const best = bestOf(certain);
  if (best !== undefined) return { kind: "matched", recommendation: best.recommendation };
  const candidates = [...fits]
    .sort((one, other) => (other.likeness ?? 0) - (one.likeness ?? 0))
    .slice(0, MOST_CANDIDATES)
    .map((fit) => ({ recommendation: fit.recommendation, why: whyOf(fit) }));
  return candidates.length === 0 ? { kind: "unknown" } : { kind: "doubtful", candidates };
}

interface AnswerFit {
  readonly recommendation: Recommendation;
  readonly hasSameReference: boolean;
  /** Null where the answer quotes no text. */
  readonly likeness: number | null;
}

/** The one that fits clearly better than all others. */
function bestOf(fits: readonly AnswerFit[]): AnswerFit | undefined {
  const [first, second] = [...fits].sort(
    (one, other) => (other.likeness ?? 0) - (one.likeness ?? 0),
  );
  const isClear = second === undefined || (first?.likeness ?? 0) - (second.likeness ?? 0) > 0.05;
  return isClear ? first : undefined;
}

function whyOf({ hasSameReference, likeness: text }: AnswerFit): string {
  if (!hasSameReference) return "The text is much the same, the reference is not.";
  return text === null
    ? "The reference is the same; the answer quotes no text."
    : "The reference is the same, the text is not.";
}

interface FlagContext {
  readonly register: Register;
  readonly recommendation: Recommendation;
  readonly answer: ReturnedAnswer;
  /** Comparable text of the answer's update; empty where it has none. */
  readonly text: string;
  /** The other answers for the same recommendation. */
  readonly others: readonly ReturnedAnswer[];
  /** Those of them that come before it. */
  readonly earlier: readonly ReturnedAnswer[];
  readonly choice: ReturnChoice;
  readonly targets: readonly Target[];
  readonly asAt: CalendarDate;
}

function flagsOf(context: FlagContext): readonly ReturnFlag[] {
  return [
    ...notesOf(context.answer),
    ...flagsOfAnswer(context),
    ...flagsAmongOthers(context),
    ...flagsOfMonth(context),
  ];
}

function flagsOfAnswer(context: FlagContext): readonly ReturnFlag[] {
  const { recommendation, answer, text, choice, targets } = context;
  const name = nameOf(recommendation);
  const flags: ReturnFlag[] = [];
  if (text === "" && answer.status === null && answer.complete === null) {
    flags.push({ kind: "empty", message: `The answer for ${lowerFirst(name)} is empty.` });
  }
  if (text !== "" && recommendation.updates.some((update) => isSameUpdate(update.text, text))) {
    flags.push({ kind: "identical", message: `${name} already has this action update.` });
  }
  flags.push(...flagsOfStatus(context));
  if (text !== "" && targets.length > 1 && choice.target === undefined) {
    flags.push({
      kind: "which-action",
      message: `${name} has several actions with updates of their own; say which one the answer is for.`,
    });
  }
  return flags;
}

/** What is to be said of the status or the tick that came. */
function flagsOfStatus(context: FlagContext): readonly ReturnFlag[] {
  const { register, recommendation, answer, text, choice } = context;
  const name = nameOf(recommendation);
  const flags: ReturnFlag[] = [];
  if (text === "" && standsAlready(register, recommendation, answer)) {
    const what =
      answer.status === null ? "is already marked as complete" : "already has this status";
    flags.push({ kind: "identical", message: `${name} ${what}.` });
  }
  if (answer.status !== null && codeOf(register, recommendation, answer.status) === null) {
    flags.push({
      kind: "unknown-status",
      message: `“${answer.status}” is none of the status categories.`,
    });
  }
  if (
    answer.status !== null &&
    !hasStatusAlready(register, recommendation, answer.status) &&
    actionOfStatus(register, recommendation, choice) === "unclear"
  ) {
    flags.push({
      kind: "which-action",
      message: `${name} has several actions with statuses of their own, so its status is not brought in; set it in Review.`,
    });
  }
  return flags;
}

/** True where there is a status or a tick in the answer, and the paper says the same. */
function standsAlready(
  register: Register,
  recommendation: Recommendation,
  { status, complete }: ReturnedAnswer,
): boolean {
  if (status === null && complete === null) return false;
  const hasStatus = status === null || hasStatusAlready(register, recommendation, status);
  return hasStatus && (complete === null || complete === recommendation.complete);
}

/** True where the paper says so in its own words, all that its actions have where they have statuses, or by the same code. */
function hasStatusAlready(
  register: Register,
  recommendation: Recommendation,
  status: string,
): boolean {
  if (comparable(status) === comparable(statusCell(recommendation))) return true;
  const code = codeOf(register, recommendation, status);
  return code !== null && code === recommendation.status?.code;
}

/** Which action a status is for; null: the recommendation itself. */
function actionOfStatus(
  register: Register,
  recommendation: Recommendation,
  { target }: ReturnChoice,
): number | null | "unclear" {
  const [only, ...more] = actionsWithStatuses(register, recommendation);
  if (only === undefined) return null;
  if (more.length === 0) return only;
  const chosen = target?.action ?? null;
  return chosen !== null && [only, ...more].includes(chosen) ? chosen : "unclear";
}

/** Of answers that are the same, the first is as good as if it were alone. */
function flagsAmongOthers({
  recommendation,
  answer,
  text,
  others,
  earlier,
}: FlagContext): readonly ReturnFlag[] {
  const name = nameOf(recommendation);
  const isSame = (other: ReturnedAnswer): boolean => isSameAnswer(answer, other);
  const same = text === "" ? [] : earlier.filter(isSame);
  const different = others.filter((other) => {
    const hasOtherText = text !== "" && other.update.length > 0 && !isSame(other);
    return hasOtherText || haveOtherStatus(answer, other);
  });
  return [
    ...(same.length > 0
      ? [
          {
            kind: "identical" as const,
            message: `${name} is answered the same in ${sourcesOf(same)}.`,
          },
        ]
      : []),
    ...(different.length > 0
      ? [
          {
            kind: "conflict" as const,
            message: `${name} is answered differently in ${sourcesOf(different)}.`,
          },
        ]
      : []),
  ];
}

/** True where bringing in one leaves nothing of the other to bring in. */
function isSameAnswer(one: ReturnedAnswer, other: ReturnedAnswer): boolean {
  const print = ({ update, status, complete, asAt }: ReturnedAnswer): string =>
    JSON.stringify([comparable(update.join(" ")), comparable(status ?? ""), complete, asAt]);
  return print(one) === print(other);
}

function haveOtherStatus(one: ReturnedAnswer, other: ReturnedAnswer): boolean {
  return (
    one.status !== null &&
    other.status !== null &&
    comparable(one.status) !== comparable(other.status)
  );
}

/** Another update of the same month; where several actions have updates, the other may be another action's. */
function flagsOfMonth(context: FlagContext): readonly ReturnFlag[] {
  const { recommendation, answer, text, targets, asAt } = context;
  const month = monthOf(answer.asAt ?? asAt);
  const existing = recommendation.updates.find(
    (update) => update.asAt !== null && monthOf(update.asAt) === month,
  );
  const isOther = existing !== undefined && !isSameUpdate(existing.text, text);
  if (text === "" || !isOther || targets.length > 1) return [];
  const message = `${nameOf(recommendation)} already has another action update for this month: “${firstWords(existing.text, 80)}”`;
  return [{ kind: "conflict", message }];
}

function changesOf(
  register: Register,
  recommendation: Recommendation,
  answer: ReturnedAnswer,
  choice: ReturnChoice,
  targets: readonly Target[],
  asAt: CalendarDate,
): readonly Change[] {
  const { key } = recommendation;
  const changes: Change[] = [];
  const needsTarget = targets.length > 1 && choice.target === undefined;
  if (answer.update.length > 0 && !needsTarget) {
    const { group, action } = choice.target ?? { group: null, action: null };
    const date = answer.asAt ?? asAt;
    changes.push({
      kind: "appendUpdate",
      recommendation: key,
      group,
      action,
      asAt: date,
      text: answer.update,
    });
  }
  const action = actionOfStatus(register, recommendation, choice);
  const code =
    answer.status === null || hasStatusAlready(register, recommendation, answer.status)
      ? null
      : codeOf(register, recommendation, answer.status);
  if (code !== null && action !== "unclear") {
    const change = { kind: "setStatus", recommendation: key, code, draft: true } as const;
    changes.push(action === null ? change : { ...change, action });
  }
  if (answer.complete === true && recommendation.complete !== true) {
    changes.push({ kind: "setComplete", recommendation: key, complete: true });
  }
  return changes;
}

/** The code of a status as an officer writes it; null where it is none of the categories. */
function codeOf(register: Register, recommendation: Recommendation, raw: string): string | null {
  const categories = categoriesOf(register, recommendation);
  const { code } = readStatus(raw, { source: "document", categories }) ?? { code: null };
  return categories.some((category) => category.code === code) ? code : null;
}

function isSameUpdate(existing: string, text: string): boolean {
  return withoutBullets(comparable(existing)) === withoutBullets(text);
}

/** Bullets are typed as "- " and stand in a paper as list items or as "• ". */
function withoutBullets(text: string): string {
  return text.replace(/(^|\s)[-–•] /g, "$1");
}

function notesOf({ notes }: ReturnedAnswer): readonly ReturnFlag[] {
  return notes.map((note) => ({ kind: "note", message: `Not brought in: ${note}` }));
}

function sourcesOf(answers: readonly ReturnedAnswer[]): string {
  return [...new Set(answers.map(({ source }) => source))].join(", ");
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
