import {
  comparable,
  isOverdue,
  type Action,
  type ActionUpdate,
  type CalendarDate,
  type Recommendation,
  type Register,
  type Timescale,
} from "../../recommendations";
import { leadsOf } from "../recommendation-row";
import { isFinished, standingOf, statusInWords, type StatusInWords } from "../standing";
import { categoriesOf } from "../status-categories";
import { bindingTimescales, timescalesOf } from "../timing";
import { matchRecommendations } from "./match-recommendations";
import { likeness, wordsOf } from "./text-likeness";

/** Something about a recommendation that is other than it was. */
export type RecommendationChange =
  | { readonly kind: "new-update"; readonly update: ActionUpdate }
  | {
      /** An update of the earlier paper whose text is another now. */
      readonly kind: "edited-update";
      readonly before: ActionUpdate;
      readonly after: ActionUpdate;
    }
  | { readonly kind: "removed-update"; readonly update: ActionUpdate }
  | {
      readonly kind: "status";
      readonly before: StatusInWords | null;
      readonly after: StatusInWords | null;
      /** Text of the action it belongs to; null where it is the recommendation's own. */
      readonly action: string | null;
    }
  | {
      /** The same status, which was a draft. */
      readonly kind: "confirmed";
      readonly status: StatusInWords;
    }
  | { readonly kind: "tick"; readonly complete: boolean }
  | { readonly kind: "reworded"; readonly before: string; readonly after: string }
  | {
      readonly kind: "renumbered";
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: "timescale";
      readonly before: readonly Timescale[];
      readonly after: readonly Timescale[];
      /** True where the latest date moved back. */
      readonly hasSlipped: boolean;
    }
  | { readonly kind: "timescale-passed"; readonly timescale: Timescale }
  | {
      readonly kind: "lead";
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/** A recommendation that is in both papers, with what is other now; nothing where all is as it was. */
export interface ComparedRecommendation {
  readonly before: Recommendation;
  readonly after: Recommendation;
  /** Why it might be another one, one sentence; null where it is the same without doubt. */
  readonly doubt: string | null;
  readonly changes: readonly RecommendationChange[];
}

/** What changed from one paper to the next. */
export interface RegisterComparison {
  /** Every recommendation that is in both, in the order of the later paper. */
  readonly both: readonly ComparedRecommendation[];
  readonly added: readonly Recommendation[];
  readonly removed: readonly Recommendation[];
}

/** Compares an earlier paper with a later one. */
export function compareRegisters(earlier: Register, later: Register): RegisterComparison {
  const { pairs, onlyBefore, onlyAfter } = matchRecommendations(
    earlier.recommendations,
    later.recommendations,
  );
  return {
    both: pairs.map(({ before, after, doubt }) => ({
      before,
      after,
      doubt,
      changes: changesBetween(earlier, before, later, after),
    })),
    added: onlyAfter,
    removed: onlyBefore,
  };
}

/** Why the earlier paper may be the wrong one, one sentence; null where it has something in common with the later. */
export function doubtOfEarlier({ both, removed }: RegisterComparison): string | null {
  if (both.length > 0) return null;
  return removed.length === 0
    ? "No recommendation was read in the earlier paper. Is it the right file?"
    : "No recommendation is in both papers. Is the earlier one the right file?";
}

/** What one paper itself says has happened since a date. */
export interface ChangesSince {
  readonly recommendation: Recommendation;
  readonly changes: readonly RecommendationChange[];
}

/**
 * Finds what one paper says of the time after a date: updates dated later, statuses that differ from that of the last update on or
 * before it, timescales that have passed since. An update dated to the month of the date itself is not later.
 */
export function changesSince(
  register: Register,
  since: CalendarDate,
  today: CalendarDate,
): readonly ChangesSince[] {
  return register.recommendations.map((recommendation) => ({
    recommendation,
    changes: [
      ...recommendation.updates
        .filter(({ asAt }) => asAt !== null && isLater(asAt, since))
        .map((update) => ({ kind: "new-update", update }) as const),
      ...statusSince(register, recommendation, since),
      ...passedSince(register, recommendation, since, today),
    ],
  }));
}

function changesBetween(
  earlier: Register,
  before: Recommendation,
  later: Register,
  after: Recommendation,
): readonly RecommendationChange[] {
  const wordsBefore = statusInWords(before.status, categoriesOf(earlier, before));
  const wordsAfter = statusInWords(after.status, categoriesOf(later, after));
  return [
    ...renumbered(before, after),
    ...reworded(before, after),
    ...updateChanges(before.updates, after.updates),
    ...statusChange(wordsBefore, wordsAfter, null),
    ...actionStatusChanges(earlier, before, later, after),
    ...tickChange(before, after),
    ...timescaleChange(timescalesOf(before), timescalesOf(after)),
    ...leadChange(leadsOf(before), leadsOf(after)),
  ];
}

function renumbered(before: Recommendation, after: Recommendation): RecommendationChange[] {
  const isSame = comparable(before.ref ?? "") === comparable(after.ref ?? "");
  return isSame ? [] : [{ kind: "renumbered", before: before.ref, after: after.ref }];
}

function reworded(before: Recommendation, after: Recommendation): RecommendationChange[] {
  const isSame = comparable(before.text) === comparable(after.text);
  return isSame ? [] : [{ kind: "reworded", before: before.text, after: after.text }];
}

/** Half the words in common make an update of the same date the same update, edited. */
const LEAST_OF_EDITED = 0.5;

function updateChanges(
  before: readonly ActionUpdate[],
  after: readonly ActionUpdate[],
): RecommendationChange[] {
  const left = [...before];
  const take = (fits: (update: ActionUpdate) => boolean): ActionUpdate | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  // A heading that was frozen or put right makes no other update of the text.
  const unmatched = after.filter(
    (update) => take((each) => isSameText(each.text, update.text)) === undefined,
  );
  const changes = unmatched.map((update): RecommendationChange => {
    const earlier = take((each) => isEdited(each, update));
    if (earlier === undefined) return { kind: "new-update", update };
    return { kind: "edited-update", before: earlier, after: update };
  });
  return [
    ...changes,
    ...left.map((update): RecommendationChange => ({ kind: "removed-update", update })),
  ];
}

function isEdited(before: ActionUpdate, after: ActionUpdate): boolean {
  const alike = likeness(wordsOf(before.text), wordsOf(after.text));
  const hasSameDate = before.asAt === after.asAt;
  return hasSameDate && alike >= LEAST_OF_EDITED;
}

function isSameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function statusChange(
  before: StatusInWords | null,
  after: StatusInWords | null,
  action: string | null,
): RecommendationChange[] {
  if (before === null && after === null) return [];
  const isSame = before !== null && after !== null && isSameStatus(before, after);
  if (!isSame) return [{ kind: "status", before, after, action }];
  return before.draft && !after.draft ? [{ kind: "confirmed", status: after }] : [];
}

function isSameStatus(one: StatusInWords, other: StatusInWords): boolean {
  return one.code === null || other.code === null
    ? comparable(one.label) === comparable(other.label)
    : comparable(one.code) === comparable(other.code);
}

function actionStatusChanges(
  earlier: Register,
  before: Recommendation,
  later: Register,
  after: Recommendation,
): RecommendationChange[] {
  return after.actions.flatMap((action) => {
    const former = before.actions.find((each: Action) => isSameText(each.text, action.text));
    if (former === undefined) return [];
    return statusChange(
      statusInWords(former.status, categoriesOf(earlier, before)),
      statusInWords(action.status, categoriesOf(later, after)),
      action.text,
    );
  });
}

function tickChange(before: Recommendation, after: Recommendation): RecommendationChange[] {
  const isTicked = after.complete === true;
  return (before.complete === true) === isTicked ? [] : [{ kind: "tick", complete: isTicked }];
}

function timescaleChange(
  before: readonly Timescale[],
  after: readonly Timescale[],
): RecommendationChange[] {
  const isSame =
    before.length === after.length &&
    before.every(({ raw }, index) => isSameText(raw, after[index]?.raw ?? ""));
  if (isSame) return [];
  const was = latestOf(before);
  const is = latestOf(after);
  const hasSlipped = was !== null && is !== null && isLater(is, was);
  return [{ kind: "timescale", before, after, hasSlipped }];
}

function leadChange(before: readonly string[], after: readonly string[]): RecommendationChange[] {
  const isSame =
    [...before].map(comparable).sort().join("\n") === [...after].map(comparable).sort().join("\n");
  return isSame ? [] : [{ kind: "lead", before, after }];
}

function latestOf(timescales: readonly Timescale[]): CalendarDate | null {
  const dates = timescales.flatMap(({ latest }) => latest ?? []).sort();
  return dates[dates.length - 1] ?? null;
}

function statusSince(
  register: Register,
  recommendation: Recommendation,
  since: CalendarDate,
): RecommendationChange[] {
  const assessed = recommendation.updates.filter(({ status }) => status !== null);
  const isOfUpdate = assessed.some(({ status }) => status === recommendation.status);
  if (!isOfUpdate) return [];
  const upTo = assessed
    .filter(({ asAt }) => asAt !== null && !isLater(asAt, since))
    .sort((one, other) => (one.asAt ?? "").localeCompare(other.asAt ?? ""));
  const former = upTo[upTo.length - 1]?.status ?? null;
  if (former === recommendation.status) return [];
  const categories = categoriesOf(register, recommendation);
  return statusChange(
    statusInWords(former, categories),
    statusInWords(recommendation.status, categories),
    null,
  );
}

function passedSince(
  register: Register,
  recommendation: Recommendation,
  since: CalendarDate,
  today: CalendarDate,
): RecommendationChange[] {
  if (isFinished(standingOf(register, recommendation))) return [];
  return bindingTimescales(register, recommendation)
    .filter((timescale) => isOverdue(timescale, today) && !isOverdue(timescale, since))
    .map((timescale) => ({ kind: "timescale-passed", timescale }));
}

/** A month is later than a day only where all of it is. */
function isLater(one: CalendarDate, other: CalendarDate): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
