import {
  actionsWithStatuses,
  latestUpdate,
  planChanges,
  previewOf,
  relativeHeadings,
  type ActionGroup,
  type CalendarDate,
  type Change,
  type PlanRefusal,
  type Planned,
  type PreviewEntry,
  type Recommendation,
  type Register,
  type StatusCategory,
} from "../recommendations";
import { categoriesOf } from "./status-categories";
import { changesOf, startDraft, type Draft } from "./draft";
import { monthOf } from "./timing";

/** What this document has room for under one recommendation. */
export interface WritableParts {
  /** What an action update can be for; empty where there is nothing to choose. */
  readonly targets: readonly Target[];
  /** The statuses to choose from; where the table has no status column, one is written below the action update. */
  readonly categories: readonly StatusCategory[];
  readonly canComplete: boolean;
  /** True where updates in this table are dated to the day. */
  readonly isDatedByDay: boolean;
  /** The latest heading where it says "current" and could be dated for a new one; null where it has a date or cannot get one. */
  readonly freezable: Freezable | null;
}

/** A heading that says "current", and how it would read with the date it stands for. */
export interface Freezable {
  readonly heading: string;
  readonly asAt: CalendarDate;
  readonly becomes: string;
}

/** What an action update is for: a group of actions that holds updates, or one action that is to get its first. */
export interface Target {
  readonly group: number | null;
  readonly action: number | null;
  readonly label: string;
}

/** What drafts would write, as far as that can be said. */
export type Proposal =
  | { readonly kind: "empty" }
  | { readonly kind: "refused"; readonly refusal: PlanRefusal }
  | {
      readonly kind: "ready";
      readonly planned: Planned;
      readonly preview: readonly PreviewEntry[];
    };

/** Finds out what can be written under a recommendation. */
export function writablePartsOf(register: Register, recommendation: Recommendation): WritableParts {
  const table = register.tables.find(({ index }) => index === recommendation.table);
  const hasColumn = (role: string): boolean =>
    table?.columns.some((column) => column.role === role) === true;
  return {
    targets: targetsOf(register, recommendation),
    categories: categoriesOf(register, recommendation),
    canComplete: hasColumn("complete"),
    isDatedByDay: register.recommendations.some(
      (other) => other.table === recommendation.table && isDatedByDay(other),
    ),
    freezable: freezableIn(register, recommendation),
  };
}

/** A draft with nothing in it yet, dated today as this document dates its action updates. */
export function startDraftFor(
  recommendation: Recommendation,
  parts: WritableParts,
  today: CalendarDate,
): Draft {
  return startDraft(recommendation, parts.isDatedByDay ? today : monthOf(today));
}

/** Plans what the drafts hold, all together, and shows it. Nothing is written. */
export function proposeDrafts(
  register: Register,
  drafts: readonly Draft[],
  today: CalendarDate,
): Proposal {
  return proposeChanges(register, drafts.flatMap(changesOf), today);
}

/** Plans changes, all together, and shows what they would write. Nothing is written. */
export function proposeChanges(
  register: Register,
  changes: readonly Change[],
  today: CalendarDate,
): Proposal {
  if (changes.length === 0) return { kind: "empty" };
  const planned = planChanges(register, changes, today);
  if (planned.kind === "refused") return { kind: "refused", refusal: planned };
  return { kind: "ready", planned, preview: previewOf(register, planned.plan) };
}

/** True where the draft's action group already has an action update for the draft's month. */
export function hasUpdateForMonth(recommendation: Recommendation, draft: Draft): boolean {
  const group = draft.group === null ? undefined : recommendation.groups[draft.group];
  return recommendation.updates.some(
    ({ asAt }, index) =>
      asAt !== null &&
      monthOf(asAt) === monthOf(draft.asAt) &&
      (group === undefined || group.updates.includes(index)),
  );
}

function freezableIn(register: Register, recommendation: Recommendation): Freezable | null {
  const latest = latestUpdate(recommendation);
  if (latest === null) return null;
  const found = relativeHeadings(register).find(
    ({ recommendation: key, update }) =>
      key === recommendation.key && recommendation.updates[update] === latest,
  );
  if (found?.asAt == null || found.becomes === null) return null;
  return { heading: found.heading, asAt: found.asAt, becomes: found.becomes };
}

function targetsOf(register: Register, recommendation: Recommendation): readonly Target[] {
  const { groups, actions, updates } = recommendation;
  const assessed = actionsWithStatuses(register, recommendation);
  if (assessed.length > 1) {
    return assessed.map((action) => ({ group: null, action, label: actions[action]?.text ?? "" }));
  }
  const holders = groups.flatMap((group, index) =>
    group.updates.length > 0
      ? [{ group: index, action: null, label: labelOf(recommendation, group) }]
      : [],
  );
  if (holders.length > 1) return holders;
  const haveRowsOfTheirOwn = actions.some(
    ({ lead, timescale }) => lead.length + timescale.length > 0,
  );
  if (updates.length > 0 || actions.length < 2 || !haveRowsOfTheirOwn) return [];
  return actions.map(({ text }, action) => ({ group: null, action, label: text }));
}

function labelOf({ actions }: Recommendation, group: ActionGroup): string {
  const [first] = group.actions;
  return (first === undefined ? undefined : actions[first]?.text) ?? "";
}

function isDatedByDay(recommendation: Recommendation): boolean {
  return recommendation.updates.some(({ asAt }) => asAt !== null && asAt.length === 10);
}
