import {
  isOverdue,
  describeTiming,
  latestUpdate,
  timingOf,
  type CalendarDate,
  type Recommendation,
  type Register,
  type Timescale,
  type Timing,
} from "../recommendations";
import { categoriesOf } from "./status-categories";
import { fingerprintOf } from "./fingerprint";
import { countProblems } from "./places";
import {
  isFinished,
  standingOf,
  statusInWords,
  type Standing,
  type StatusInWords,
} from "./standing";
import { bindingTimescales, isDueSoon, monthOf, mostPressing } from "./timing";
import type { TrackedReading } from "./tracked-reading";

/** One recommendation as the list shows it. */
export interface RecommendationRow {
  readonly key: string;
  readonly ref: string | null;
  readonly firstWords: string;
  readonly section: string | null;
  readonly leads: readonly string[];
  /** Null where no timescale is written. */
  readonly timescale: {
    readonly raw: string;
    readonly timing: Timing;
    /** The timing in English. */
    readonly words: string;
  } | null;
  readonly status: StatusInWords | null;
  readonly standing: Standing;
  /** Null where there is no update, or the latest has no date. */
  readonly lastUpdate: CalendarDate | null;
  readonly updateCount: number;
  readonly hasDraft: boolean;
  /** How many places in its rows need checking. */
  readonly toCheck: number;
  readonly isOverdue: boolean;
  /** Unfinished, not overdue, and due this month or next. */
  readonly isDueSoon: boolean;
  /** It reads otherwise than when this document was last open here. */
  readonly hasChanged: boolean;
  /** Unfinished, and no action update is dated this month or later. */
  readonly awaitsUpdate: boolean;
  /** Everything the search looks through, in lower case. */
  readonly searchText: string;
}

const FIRST_WORDS = 160;

/**
 * The list: one row a recommendation, in document order.
 * @param draftKeys keys of the recommendations that have an unsent draft
 * @param seen how the recommendations read when this document was last open; null where it never was
 */
export function recommendationRows(
  reading: TrackedReading,
  draftKeys: ReadonlySet<string>,
  today: CalendarDate,
  seen: ReadonlySet<string> | null = null,
): readonly RecommendationRow[] {
  const toCheck = countProblems(reading);
  return reading.register.recommendations.map((recommendation) => ({
    ...describe(reading.register, recommendation, today),
    hasChanged: seen !== null && !seen.has(fingerprintOf(recommendation)),
    hasDraft: draftKeys.has(recommendation.key),
    toCheck: toCheck.get(recommendation.key) ?? 0,
  }));
}

/** The rows with a mark where there is an unsent draft; rows that stay as they are stay the same objects. */
export function withDraftMarks(
  rows: readonly RecommendationRow[],
  draftKeys: ReadonlySet<string>,
): readonly RecommendationRow[] {
  return rows.map((row) => {
    const hasDraft = draftKeys.has(row.key);
    return row.hasDraft === hasDraft ? row : { ...row, hasDraft };
  });
}

/** The next row after `key` that awaits an action update, going round to the top; undefined where none is left. */
export function findNextAwaiting(
  rows: readonly RecommendationRow[],
  key: string,
): RecommendationRow | undefined {
  const at = rows.findIndex((row) => row.key === key);
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return inTurn.find((row) => row.awaitsUpdate);
}

/** Everyone named as a lead of the recommendation or of one of its actions, once each. */
export function leadsOf({ lead, actions }: Recommendation): readonly string[] {
  return [...new Set([...lead, ...actions.flatMap((action) => action.lead)])];
}

function describe(register: Register, recommendation: Recommendation, today: CalendarDate) {
  const standing = standingOf(register, recommendation);
  const timescales = bindingTimescales(register, recommendation);
  const pressing = mostPressing(timescales, today);
  const lastUpdate = latestUpdate(recommendation)?.asAt ?? null;
  return {
    key: recommendation.key,
    ref: recommendation.ref,
    section: recommendation.section,
    firstWords: firstWordsOf(recommendation.text),
    leads: leadsOf(recommendation),
    timescale: pressing === undefined ? null : timescaleWords(pressing, standing, today),
    status: statusInWords(recommendation.status, categoriesOf(register, recommendation)),
    standing,
    lastUpdate,
    updateCount: recommendation.updates.length,
    isOverdue: !isFinished(standing) && timescales.some((timescale) => isOverdue(timescale, today)),
    isDueSoon: !isFinished(standing) && timescales.some((timescale) => isDueSoon(timescale, today)),
    awaitsUpdate:
      !isFinished(standing) && (lastUpdate === null || monthOf(lastUpdate) < monthOf(today)),
    searchText: searchTextOf(recommendation),
  };
}

/** What is finished is neither due nor overdue: its timescale is shown as written. */
function timescaleWords(
  timescale: Timescale,
  standing: Standing,
  today: CalendarDate,
): NonNullable<RecommendationRow["timescale"]> {
  const { raw } = timescale;
  const timing: Timing = isFinished(standing)
    ? { kind: "as-written", words: raw }
    : timingOf(timescale, today);
  return { raw, timing, words: describeTiming(timing) };
}

function firstWordsOf(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  return `${text.slice(0, FIRST_WORDS).replace(/\s+\S*$/, "")} …`;
}

function searchTextOf(recommendation: Recommendation): string {
  const { ref, section, text, actions, updates, responses } = recommendation;
  const parts = [
    ref,
    section,
    text,
    ...leadsOf(recommendation),
    ...actions.map((action) => action.text),
    ...responses.map((response) => response.text),
    ...updates.flatMap((update) => [update.heading, update.text]),
  ];
  return parts
    .filter((part) => part !== null)
    .join("\n")
    .toLowerCase();
}
