import type { CalendarDate, Change, Recommendation } from "../recommendations";

/** What a person is about to write about one recommendation; kept until it stands in the document. */
export interface Draft {
  /** `Recommendation.key` */
  readonly recommendation: string;
  /** What the recommendation looked like, so that a draft never attaches itself to another one. */
  readonly about: { readonly ref: string | null; readonly text: string };
  /** Plain text; a line is a paragraph, a leading "- " makes it a bullet. */
  readonly text: string;
  readonly asAt: CalendarDate;
  /** Index into `Recommendation.groups`; null where there is only one or none was chosen yet. */
  readonly group: number | null;
  /** Index into `Recommendation.actions`, where the first update or the status is for one of several actions; null: for none of them. */
  readonly action: number | null;
  /** The date that the latest heading gets where it says "Current position"; the update then takes its words over. */
  readonly freezesAt?: CalendarDate | null;
  /** Null: the status stays as it is. */
  readonly status: { readonly code: string; readonly draft: boolean } | null;
  /** Null: the "complete" tick stays as it is. */
  readonly complete: boolean | null;
  /** Statuses for single actions, where actions have statuses of their own; one an action. */
  readonly actionStatuses?: readonly ActionStatus[];
}

/** A status chosen for one action. */
export interface ActionStatus {
  /** Index into `Recommendation.actions`. */
  readonly action: number;
  readonly code: string;
  readonly draft: boolean;
}

/** A draft with nothing in it yet. */
export function startDraft(recommendation: Recommendation, asAt: CalendarDate): Draft {
  return {
    recommendation: recommendation.key,
    about: { ref: recommendation.ref, text: recommendation.text },
    text: "",
    asAt,
    group: null,
    action: null,
    status: null,
    complete: null,
  };
}

/** Tells one draft from another in a store; drafts for different texts never share it. */
export function draftIdOf({ recommendation, about }: Draft): string {
  return JSON.stringify([recommendation, about.ref, about.text.slice(0, 120)]);
}

/** True where inserting it would write nothing. */
export function isEmptyDraft(draft: Draft): boolean {
  return draft.text.trim() === "" && draft.complete === null && !hasStatus(draft);
}

/** True where it would write a status, for the recommendation or for one of its actions. */
export function hasStatus({ status, actionStatuses = [] }: Draft): boolean {
  return status !== null || actionStatuses.length > 0;
}

/** What is left of a draft once part of it stands in the document; null: nothing. */
export function remainderOf(draft: Draft, written: Draft): Draft | null {
  const rest: Draft = {
    ...draft,
    text: written.text.trim() === "" ? draft.text : "",
    status: written.status === null ? draft.status : null,
    complete: written.complete === null ? draft.complete : null,
    actionStatuses: statusesBeside(draft, written),
  };
  return isEmptyDraft(rest) ? null : rest;
}

/** A draft with what was taken back put where it has nothing itself. */
export function withTakenBack(draft: Draft, takenBack: Draft): Draft {
  const restored = [...(draft.actionStatuses ?? []), ...statusesBeside(takenBack, draft)];
  return {
    ...draft,
    text: draft.text.trim() === "" ? takenBack.text : draft.text,
    status: draft.status ?? takenBack.status,
    complete: draft.complete ?? takenBack.complete,
    ...(restored.length > 0 && { actionStatuses: restored }),
  };
}

/** The statuses for actions that the other draft has none for. */
function statusesBeside(draft: Draft, other: Draft): readonly ActionStatus[] {
  const taken = new Set(other.actionStatuses?.map(({ action }) => action));
  return (draft.actionStatuses ?? []).filter(({ action }) => !taken.has(action));
}

/** The decisions a draft holds: text, status and tick, each only where given. */
export function changesOf(draft: Draft): readonly Change[] {
  const { recommendation, group, action, asAt, freezesAt, status, complete } = draft;
  const text = paragraphsIn(draft.text);
  const changes: Change[] = [];
  if (text.length > 0) {
    const append = { kind: "appendUpdate", recommendation, group, action, asAt, text } as const;
    changes.push(freezesAt == null ? append : { ...append, freezesAt });
  }
  if (status !== null) changes.push({ kind: "setStatus", recommendation, ...status, action });
  for (const each of draft.actionStatuses ?? []) {
    changes.push({ kind: "setStatus", recommendation, ...each });
  }
  if (complete !== null) changes.push({ kind: "setComplete", recommendation, complete });
  return changes;
}

/** The paragraphs of typed or pasted text: blank lines are dropped, pasted bullet signs become "- ". */
export function paragraphsIn(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\v\u2028\u2029]/)
    .map((line) => line.replace(/\u00a0/g, " ").trim())
    .map((line) => line.replace(/^(?:[•·▪●◦]\s*|[*–]\s+)/, "- "))
    .filter((line) => line !== "" && line !== "-");
}

/** Puts a draft in a form that can be kept as text. */
export function serialiseDraft(draft: Draft): string {
  return JSON.stringify({ version: 1, ...draft });
}

/** Reads a kept draft back; undefined where the text is no draft of this version. */
export function parseDraft(text: string): Draft | undefined {
  const value = parseObject(text);
  if (value?.version !== 1 || !isDraft(value)) return undefined;
  const { recommendation, about, text: body, asAt, group, action, status, complete } = value;
  const { freezesAt = null, actionStatuses = [] } = value;
  return {
    ...{ recommendation, about, text: body, asAt, group, action, status, complete },
    ...(freezesAt !== null && { freezesAt }),
    ...(actionStatuses.length > 0 && { actionStatuses }),
  };
}

function isDraft(value: Record<string, unknown>): value is Record<string, unknown> & Draft {
  return (
    typeof value.recommendation === "string" &&
    isAbout(value.about) &&
    typeof value.text === "string" &&
    isDate(value.asAt) &&
    isIndex(value.group) &&
    isIndex(value.action) &&
    holdsDecisions(value)
  );
}

function holdsDecisions({
  freezesAt = null,
  status,
  complete,
  actionStatuses = [],
}: Record<string, unknown>): boolean {
  return (
    (freezesAt === null || isDate(freezesAt)) &&
    (status === null || isStatus(status)) &&
    (complete === null || typeof complete === "boolean") &&
    areActionStatuses(actionStatuses)
  );
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDate(value: unknown): value is CalendarDate {
  return typeof value === "string" && /^\d{4}-\d{2}(-\d{2})?$/.test(value);
}

function isIndex(value: unknown): value is number | null {
  return value === null || Number.isInteger(value);
}

function isAbout(value: unknown): value is Draft["about"] {
  return (
    isObject(value) &&
    typeof value.text === "string" &&
    (value.ref === null || typeof value.ref === "string")
  );
}

function areActionStatuses(value: unknown): value is readonly ActionStatus[] {
  return (
    Array.isArray(value) &&
    value.every((each) => isStatus(each) && "action" in each && Number.isInteger(each.action))
  );
}

function isStatus(value: unknown): value is NonNullable<Draft["status"]> {
  return isObject(value) && typeof value.code === "string" && typeof value.draft === "boolean";
}
