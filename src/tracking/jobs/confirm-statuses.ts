import {
  comparable,
  firstWords,
  nameOf,
  type Change,
  type Recommendation,
  type Register,
} from "../../recommendations";
import { statusInWords, type StatusInWords } from "../standing";
import { categoriesOf } from "../status-categories";
import { matchRecommendations, type Described } from "./match-recommendations";

/** A current status that is a draft. */
export interface DraftStatus {
  readonly recommendation: Recommendation;
  /** Index into `Recommendation.actions` where it is that of one action; null where it is the recommendation's own. */
  readonly action: number | null;
  readonly status: StatusInWords;
}

/** The current statuses that are drafts, those of actions too, in document order. */
export function draftStatuses(register: Register): readonly DraftStatus[] {
  return register.recommendations.flatMap((recommendation) => {
    const categories = categoriesOf(register, recommendation);
    const own = { action: null, status: recommendation.status };
    const ofActions = recommendation.actions.map(({ status }, action) => ({ action, status }));
    return [own, ...ofActions].flatMap(({ action, status: assessment }) => {
      const status = statusInWords(assessment, categories);
      return status?.draft === true ? [{ recommendation, action, status }] : [];
    });
  });
}

/** Confirms a draft as it stands. */
export function confirmationOf({ recommendation, action, status }: DraftStatus): Change {
  const code = status.code ?? status.label;
  const draft = false;
  const change = { kind: "setStatus", recommendation: recommendation.key, code, draft } as const;
  return action === null ? change : { ...change, action };
}

/** Confirms every draft as it stands. */
export function confirmAll(register: Register): readonly Change[] {
  return draftStatuses(register).map(confirmationOf);
}

/** A status as it was proposed, noted before the Board met; plain data that can be kept. */
export interface NotedStatus extends Described {
  /** Null: none was proposed. */
  readonly status: StatusInWords | null;
  /** The actions, where they have statuses of their own; missing where there are none. */
  readonly actions?: readonly NotedAction[];
}

/** The status that was proposed for one action. */
export interface NotedAction {
  readonly text: string;
  readonly status: StatusInWords | null;
}

/** Notes every status as it stands now, to be compared with what the Board makes of it. */
export function noteStatuses(register: Register): readonly NotedStatus[] {
  return register.recommendations.map((recommendation) => {
    const { ref, text } = recommendation;
    const status = statusInWords(recommendation.status, categoriesOf(register, recommendation));
    const actions = actionsOf(register, recommendation);
    return actions.length === 0 ? { ref, text, status } : { ref, text, status, actions };
  });
}

/** How many statuses are among the noted. */
export function countNoted(noted: readonly NotedStatus[]): number {
  const all = noted.flatMap(({ status, actions = [] }) => [
    status,
    ...actions.map((action) => action.status),
  ]);
  return all.filter((status) => status !== null).length;
}

/** What the Board decided otherwise than proposed. */
export interface BoardChange {
  readonly recommendation: Recommendation;
  /** Text of the action whose status it is; null where it is the recommendation's own. */
  readonly action: string | null;
  readonly proposed: StatusInWords | null;
  readonly decided: StatusInWords | null;
}

/** What the Board made of the noted statuses. */
export interface BoardOutcome {
  readonly changed: readonly BoardChange[];
  /** Confirmed as proposed, all of what was. */
  readonly confirmed: readonly Recommendation[];
  /** With a draft that is still as it was. */
  readonly open: readonly Recommendation[];
  /** Noted recommendations that cannot be found any more. */
  readonly lost: readonly NotedStatus[];
}

/** Compares the noted statuses with those of now. */
export function boardOutcome(noted: readonly NotedStatus[], register: Register): BoardOutcome {
  const { pairs, onlyBefore } = matchRecommendations(noted, register.recommendations);
  const changed: BoardChange[] = [];
  const confirmed: Recommendation[] = [];
  const open: Recommendation[] = [];
  for (const { before, after } of pairs) {
    const decisions = decisionsOn(before, after, register);
    const kept = decisions.filter(({ proposed, decided }) => isSame(proposed, decided));
    for (const decision of decisions) {
      if (!kept.includes(decision)) changed.push({ recommendation: after, ...decision });
    }
    const drafts = kept.filter(({ proposed }) => proposed?.draft === true);
    if (drafts.some(({ decided }) => decided?.draft === true)) open.push(after);
    else if (drafts.length > 0) confirmed.push(after);
  }
  return { changed, confirmed, open, lost: onlyBefore };
}

/** What the minutes say: each change against the draft, then what was confirmed. */
export function minutesAsText({ changed, confirmed, open, lost }: BoardOutcome): string {
  const lines = [
    changed.length === 0
      ? "The Board made no change to the proposed statuses."
      : "The Board changed the proposed status of:",
    ...changed.map(({ recommendation, action, proposed, decided }) => {
      const of = action === null ? "" : `, “${firstWords(action, 80)}”`;
      return `- ${nameOf(recommendation)}${of}: ${named(proposed)} → ${named(decided)}`;
    }),
    ...listed("Confirmed as proposed", confirmed),
    ...listed("Still draft", open),
    ...(lost.length === 0
      ? []
      : [`No longer in the paper: ${lost.map(({ ref, text }) => ref ?? text).join(", ")}.`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Puts noted statuses in a form that can be kept as text. */
export function serialiseNoted(noted: readonly NotedStatus[]): string {
  return JSON.stringify({ version: 1, noted });
}

/** Reads kept statuses back; undefined where the text holds none of this version. */
export function parseNoted(text: string): readonly NotedStatus[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.noted)) return undefined;
  const noted: readonly unknown[] = value.noted;
  return noted.every(isNoted) ? noted : undefined;
}

type Decision = Omit<BoardChange, "recommendation">;

/** The recommendation's own status, then those of the actions that are in both. */
function decisionsOn(
  before: NotedStatus,
  after: Recommendation,
  register: Register,
): readonly Decision[] {
  const decided = statusInWords(after.status, categoriesOf(register, after));
  const left = [...(before.actions ?? [])];
  const ofActions = actionsOf(register, after).flatMap(({ text, status }): readonly Decision[] => {
    const at = left.findIndex((each) => comparable(each.text) === comparable(text));
    // Nothing was noted of any action where none had a status yet.
    const [noted] = at < 0 ? [] : left.splice(at, 1);
    if (noted === undefined && before.actions !== undefined) return [];
    return [{ action: text, proposed: noted?.status ?? null, decided: status }];
  });
  return [{ action: null, proposed: before.status, decided }, ...ofActions];
}

/** The actions with their statuses; none where no action has one. */
function actionsOf(register: Register, recommendation: Recommendation): readonly NotedAction[] {
  const categories = categoriesOf(register, recommendation);
  const actions = recommendation.actions.map(({ text, status }) => ({
    text,
    status: statusInWords(status, categories),
  }));
  return actions.some(({ status }) => status !== null) ? actions : [];
}

function isSame(proposed: StatusInWords | null, decided: StatusInWords | null): boolean {
  if (proposed === null || decided === null) return proposed === decided;
  return comparable(proposed.code ?? proposed.label) === comparable(decided.code ?? decided.label);
}

function named(status: StatusInWords | null): string {
  if (status === null) return "no status";
  const { code, label } = status;
  return code === null || code === label ? label : `${code} ${label}`;
}

function listed(title: string, recommendations: readonly Recommendation[]): readonly string[] {
  if (recommendations.length === 0) return [];
  const names = recommendations.map(({ ref, text }) => ref ?? `“${text.slice(0, 40)}”`);
  return [`${title}: ${names.join(", ")}.`];
}

function isNoted(value: unknown): value is NotedStatus {
  return (
    isObject(value) &&
    (value.ref === null || typeof value.ref === "string") &&
    typeof value.text === "string" &&
    (value.status === null || isStatus(value.status)) &&
    (value.actions === undefined ||
      (Array.isArray(value.actions) && value.actions.every(isNotedAction)))
  );
}

function isNotedAction(value: unknown): value is NotedAction {
  return (
    isObject(value) &&
    typeof value.text === "string" &&
    (value.status === null || isStatus(value.status))
  );
}

function isStatus(value: unknown): value is StatusInWords {
  return (
    isObject(value) &&
    (value.code === null || typeof value.code === "string") &&
    typeof value.label === "string" &&
    typeof value.shortLabel === "string" &&
    typeof value.draft === "boolean"
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
