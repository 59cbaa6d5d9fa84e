import type { CalendarDate, Corrections, EditPlan, ParagraphId } from "../recommendations";
import { remainderOf, withTakenBack, type Draft } from "./draft";
import { matchDrafts, withDraft } from "./draft-store";
import type { WritingOutcome } from "./insert-drafts";
import { everything, type ListFilter } from "./list-filter";
import { findRecommendationAt } from "./places";
import { rereadTracked, type TrackedReading } from "./tracked-reading";

/** Work that occupies the document; only one at a time. */
export type Job =
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "inserting" }
  | { readonly kind: "taking-back" };

/** What the person is told after a job; it stays until the next one or until it is put away. */
export type Result =
  | {
      readonly kind: "inserted";
      /** What was inserted; taking it back makes these drafts again. */
      readonly drafts: readonly Draft[];
      readonly takeBack: EditPlan;
      /** False where the document could not be read again afterwards. */
      readonly wasReadAgain: boolean;
    }
  | { readonly kind: "taken-back"; readonly wasReadAgain: boolean }
  | {
      /** The document is now read in another way. */
      readonly kind: "corrected";
      /** How many recommendations are read now. */
      readonly recommendations: number;
      /** True where nothing of what the person said is left. */
      readonly isForgotten: boolean;
    }
  | {
      readonly kind: "trouble";
      readonly cause: "refused" | "partial" | "uncertain" | "reading" | "revealing" | "correcting";
      /** A sentence from whoever met the trouble. */
      readonly message: string;
      /** True where reading the document again is the way on. */
      readonly canRead: boolean;
    };

/** Everything the pane shows, as plain data. */
export interface PaneState {
  readonly today: CalendarDate;
  /** The last good reading; null before the first. */
  readonly reading: TrackedReading | null;
  /** False while `reading` is only the beginning of a document that is being read for the first time. */
  readonly isWhole: boolean;
  readonly job: Job | null;
  /** Why nothing could be read; null once something was. */
  readonly failure: string | null;
  /** True where the person stopped the first reading. */
  readonly isStopped: boolean;
  readonly drafts: readonly Draft[];
  /** Drafts whose recommendation is not in the document. */
  readonly homeless: readonly Draft[];
  readonly filter: ListFilter;
  /** Key of the recommendation that is open; null: the list. */
  readonly open: string | null;
  /** True where all unsent drafts are laid out to be inserted together. */
  readonly isReviewingDrafts: boolean;
  /** True where it is laid out how the document was read. */
  readonly isCheckingReading: boolean;
  readonly result: Result | null;
  /** Key of the recommendation the cursor is in, as far as the document tells. */
  readonly cursor: string | null;
}

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "reading-started"; readonly today: CalendarDate }
  | { readonly kind: "reading-progressed"; readonly done: number; readonly total: number }
  | { readonly kind: "reading-begun"; readonly beginning: TrackedReading }
  | { readonly kind: "reading-finished"; readonly reading: TrackedReading }
  | { readonly kind: "reading-failed"; readonly message: string }
  | { readonly kind: "reading-stopped" }
  | { readonly kind: "filter-changed"; readonly filter: ListFilter }
  | { readonly kind: "opened"; readonly recommendation: string }
  | { readonly kind: "drafts-opened" }
  | { readonly kind: "reading-opened" }
  | { readonly kind: "corrected"; readonly corrections: Corrections }
  | { readonly kind: "corrections-not-kept"; readonly message: string }
  | { readonly kind: "closed" }
  | { readonly kind: "draft-edited"; readonly draft: Draft }
  | { readonly kind: "draft-discarded"; readonly draft: Draft }
  | { readonly kind: "insertion-started" }
  | {
      readonly kind: "insertion-finished";
      readonly outcome: WritingOutcome;
      readonly drafts: readonly Draft[];
    }
  | { readonly kind: "taking-back-started" }
  | { readonly kind: "taking-back-finished"; readonly outcome: WritingOutcome }
  | { readonly kind: "revealing-failed"; readonly message: string }
  | { readonly kind: "result-dismissed" }
  | { readonly kind: "cursor-moved"; readonly place: ParagraphId | null };

/** The pane before anything was read. */
export function startPane(
  today: CalendarDate,
  keptDrafts: readonly Draft[],
  filter: ListFilter = everything,
): PaneState {
  return {
    today,
    reading: null,
    isWhole: true,
    job: null,
    failure: null,
    isStopped: false,
    drafts: keptDrafts,
    homeless: [],
    filter,
    open: null,
    isReviewingDrafts: false,
    isCheckingReading: false,
    result: null,
    cursor: null,
  };
}

/** True where a job may start now. */
export function isFree(state: PaneState): boolean {
  return state.job === null;
}

/** What the pane is after an event. Events of a job that is not under way change nothing. */
export function nextPane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "reading-started":
      return isFree(state) ? startReading(state, event.today) : state;
    case "reading-progressed":
    case "reading-begun":
    case "reading-finished":
    case "reading-failed":
    case "reading-stopped":
      return state.job?.kind === "reading" ? goOnReading(state, event) : state;
    case "filter-changed":
      return { ...state, filter: event.filter };
    case "opened":
      return openRecommendation(state, event.recommendation);
    case "drafts-opened":
      return { ...toList(state), isReviewingDrafts: true, result: null };
    case "reading-opened":
      return { ...toList(state), isCheckingReading: true, result: null };
    case "corrected":
      return correct(state, event.corrections);
    case "corrections-not-kept":
      return { ...state, result: trouble("correcting", event.message, false) };
    case "closed":
      return toList(state);
    case "draft-edited":
      // What is being written must stay what was shown.
      if (state.job?.kind === "inserting") return state;
      return { ...state, drafts: withDraft(state.drafts, event.draft) };
    case "draft-discarded":
      return {
        ...state,
        drafts: state.drafts.filter((draft) => draft !== event.draft),
        homeless: state.homeless.filter((draft) => draft !== event.draft),
      };
    case "insertion-started":
      return isFree(state) ? { ...state, job: { kind: "inserting" }, result: null } : state;
    case "insertion-finished":
      return finishInsertion(state, event.outcome, event.drafts);
    case "taking-back-started":
      return isFree(state) ? { ...state, job: { kind: "taking-back" } } : state;
    case "taking-back-finished":
      return finishTakingBack(state, event.outcome);
    case "revealing-failed":
      return { ...state, result: trouble("revealing", event.message, true) };
    case "result-dismissed":
      return { ...state, result: null };
    case "cursor-moved":
      return moveCursor(state, event.place);
    default:
      return event satisfies never;
  }
}

function toList(state: PaneState): PaneState {
  return { ...state, open: null, isReviewingDrafts: false, isCheckingReading: false };
}

/** What is being read or written belongs to the reading as it was. */
function correct(state: PaneState, corrections: Corrections): PaneState {
  if (state.reading === null || !isFree(state)) return state;
  const reading = rereadTracked(state.reading, corrections);
  const result: Result = {
    kind: "corrected",
    recommendations: reading.register.recommendations.length,
    isForgotten: corrections.tables.length === 0,
  };
  return { ...adopt(state, reading), result };
}

function moveCursor(state: PaneState, place: ParagraphId | null): PaneState {
  const register = state.reading?.register;
  if (register === undefined) return state;
  const cursor = place === null ? null : (findRecommendationAt(register, place)?.key ?? null);
  return cursor === state.cursor ? state : { ...state, cursor };
}

/** What was inserted elsewhere can still be taken back; other messages were about what is left now. */
function openRecommendation(state: PaneState, recommendation: string): PaneState {
  const result = state.result?.kind === "inserted" ? state.result : null;
  return { ...toList(state), open: recommendation, result };
}

function startReading(state: PaneState, today: CalendarDate): PaneState {
  const job: Job = { kind: "reading", done: 0, total: 0 };
  return { ...state, today, job, failure: null, isStopped: false, result: null };
}

type ReadingEvent = Extract<
  PaneEvent,
  { kind: `reading-${"progressed" | "begun" | "finished" | "failed" | "stopped"}` }
>;

function goOnReading(state: PaneState, event: ReadingEvent): PaneState {
  switch (event.kind) {
    case "reading-progressed":
      return { ...state, job: { kind: "reading", done: event.done, total: event.total } };
    case "reading-begun":
      // What was read before is more than a beginning.
      return state.reading === null
        ? { ...state, reading: event.beginning, isWhole: false }
        : state;
    case "reading-finished":
      return { ...adopt(state, event.reading), job: null };
    case "reading-failed":
      return failReading(withoutBeginning(state), event.message);
    case "reading-stopped":
      return stopReading(withoutBeginning(state));
    default:
      return event satisfies never;
  }
}

/** A beginning alone would pass for a short document. */
function withoutBeginning(state: PaneState): PaneState {
  return state.isWhole ? state : { ...toList(state), reading: null, isWhole: true };
}

function stopReading(state: PaneState): PaneState {
  return { ...state, job: null, isStopped: state.reading === null };
}

function failReading(state: PaneState, message: string): PaneState {
  if (state.reading === null) return { ...state, job: null, failure: message };
  return { ...state, job: null, result: trouble("reading", message, true) };
}

/** Takes up a new reading: drafts find their recommendations again and so does the one that is open. */
function adopt(state: PaneState, reading: TrackedReading | null): PaneState {
  if (reading === null) return state;
  const { drafts, homeless } = matchDrafts(reading.register, [...state.drafts, ...state.homeless]);
  const open = findAgain(state, reading);
  return {
    ...state,
    reading,
    isWhole: true,
    failure: null,
    isStopped: false,
    drafts,
    homeless,
    open,
  };
}

function findAgain(state: PaneState, reading: TrackedReading): string | null {
  const before = state.reading?.register.recommendations.find(({ key }) => key === state.open);
  const alike = reading.register.recommendations.filter(
    ({ key, ref, text }) => key === state.open || (ref === before?.ref && text === before.text),
  );
  return (alike.find(({ key }) => key === state.open) ?? alike[0])?.key ?? null;
}

function finishInsertion(
  state: PaneState,
  outcome: WritingOutcome,
  inserted: readonly Draft[],
): PaneState {
  const free = { ...state, job: null };
  if (outcome.kind !== "written") return withTrouble(free, outcome);
  const drafts = state.drafts.flatMap((draft) => {
    if (!wrote(outcome, draft.recommendation)) return [draft];
    const written = inserted.find((each) => isForSame(each, draft)) ?? draft;
    return remainderOf(draft, written) ?? [];
  });
  const result: Result = {
    kind: "inserted",
    drafts: inserted,
    takeBack: outcome.takeBack,
    wasReadAgain: outcome.reading !== null,
  };
  return { ...adopt({ ...free, drafts }, outcome.reading), isReviewingDrafts: false, result };
}

function wrote(
  outcome: Extract<WritingOutcome, { kind: "written" }>,
  recommendation: string,
): boolean {
  return outcome.recommendations.includes(recommendation);
}

function finishTakingBack(state: PaneState, outcome: WritingOutcome): PaneState {
  const free = { ...state, job: null };
  if (outcome.kind !== "written") return withTrouble(free, outcome);
  const takenBack = state.result?.kind === "inserted" ? state.result.drafts : [];
  const kept = state.drafts.map((draft) => {
    const part = takenBack.find((each) => isForSame(each, draft));
    return part === undefined ? draft : withTakenBack(draft, part);
  });
  const restored = takenBack.filter((part) => !kept.some((draft) => isForSame(part, draft)));
  const result: Result = { kind: "taken-back", wasReadAgain: outcome.reading !== null };
  return { ...adopt({ ...free, drafts: [...kept, ...restored] }, outcome.reading), result };
}

function isForSame(one: Draft, other: Draft): boolean {
  return one.recommendation === other.recommendation;
}

function withTrouble(
  state: PaneState,
  outcome: Exclude<WritingOutcome, { kind: "written" }>,
): PaneState {
  const canRead = outcome.kind !== "refused" || canReadingHelp(outcome.reason);
  const reading = outcome.kind === "refused" ? null : outcome.reading;
  return { ...adopt(state, reading), result: trouble(outcome.kind, outcome.message, canRead) };
}

function canReadingHelp(reason: Extract<WritingOutcome, { kind: "refused" }>["reason"]): boolean {
  return reason === "stale" || reason === "not-aligned" || reason === "unknown-recommendation";
}

function trouble(
  cause: Extract<Result, { kind: "trouble" }>["cause"],
  message: string,
  canRead: boolean,
): Result {
  return { kind: "trouble", cause, message, canRead };
}
