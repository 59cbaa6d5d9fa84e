import {
  comparable,
  nameOf,
  type Change,
  type Recommendation,
  type Register,
} from "../../recommendations";
import { statusInWords, type StatusInWords } from "../standing";
import { categoriesOf } from "../status-categories";
import { matchRecommendations, type Described } from "./match-recommendations";

/** A recommendation whose current status is a draft. */
export interface DraftStatus {
  readonly recommendation: Recommendation;
  readonly status: StatusInWords;
}

/** The recommendations whose current status is a draft, in document order. */
export function draftStatuses(register: Register): readonly DraftStatus[] {
  return register.recommendations.flatMap((recommendation) => {
    const status = statusInWords(recommendation.status, categoriesOf(register, recommendation));
    return status?.draft === true ? [{ recommendation, status }] : [];
  });
}

/** Confirms a draft as it stands. */
export function confirmationOf({ recommendation, status }: DraftStatus): Change {
  const code = status.code ?? status.label;
  return { kind: "setStatus", recommendation: recommendation.key, code, draft: false };
}

/** Confirms every draft as it stands. */
export function confirmAll(register: Register): readonly Change[] {
  return draftStatuses(register).map(confirmationOf);
}

/** A status as it was proposed, noted before the Board met; plain data that can be kept. */
export interface NotedStatus extends Described {
  /** Null: none was proposed. */
  readonly status: StatusInWords | null;
}

/** Notes every status as it stands now, to be compared with what the Board makes of it. */
export function noteStatuses(register: Register): readonly NotedStatus[] {
  return register.recommendations.map((recommendation) => ({
    ref: recommendation.ref,
    text: recommendation.text,
    status: statusInWords(recommendation.status, categoriesOf(register, recommendation)),
  }));
}

/** What the Board decided otherwise than proposed. */
export interface BoardChange {
  readonly recommendation: Recommendation;
  readonly proposed: StatusInWords | null;
  readonly decided: StatusInWords | null;
}

/** What the Board made of the noted statuses. */
export interface BoardOutcome {
  readonly changed: readonly BoardChange[];
  /** Confirmed as proposed. */
  readonly confirmed: readonly Recommendation[];
  /** Still drafts as they were. */
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
    const decided = statusInWords(after.status, categoriesOf(register, after));
    if (!isSame(before.status, decided)) {
      changed.push({ recommendation: after, proposed: before.status, decided });
    } else if (before.status?.draft === true) {
      (decided?.draft === true ? open : confirmed).push(after);
    }
  }
  return { changed, confirmed, open, lost: onlyBefore };
}

/** What the minutes say: each change against the draft, then what was confirmed. */
export function minutesAsText({ changed, confirmed, open, lost }: BoardOutcome): string {
  const lines = [
    changed.length === 0
      ? "The Board made no change to the proposed statuses."
      : "The Board changed the proposed status of:",
    ...changed.map(
      ({ recommendation, proposed, decided }) =>
        `- ${nameOf(recommendation)}: ${named(proposed)} → ${named(decided)}`,
    ),
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
