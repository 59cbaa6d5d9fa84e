import {
  firstWords,
  formatDate,
  nameOf,
  type ActionUpdate,
  type Recommendation,
  type Register,
} from "../../recommendations";
import type { RecommendationRow } from "../recommendation-row";
import type { CheckKind, Finding } from "./findings";

/** Unfinished recommendations without an update for this meeting; they are those the list counts. */
export function findMissingUpdates(
  register: Register,
  rows: readonly RecommendationRow[],
): readonly Finding[] {
  return findingsOf(register, rows, "missing-update", (recommendation, row) => {
    if (!row.awaitsUpdate) return null;
    const name = nameOf(recommendation);
    if (row.updateCount === 0) return `${name} has no action update.`;
    return row.lastUpdate === null
      ? `${name} has no dated action update.`
      : `${name} has no action update since ${formatDate(row.lastUpdate)}.`;
  });
}

/** Unfinished recommendations that the list counts as overdue. */
export function findPassedTimescales(
  register: Register,
  rows: readonly RecommendationRow[],
): readonly Finding[] {
  return findingsOf(
    register,
    rows,
    "passed-timescale",
    (recommendation, { isOverdue, timescale }) =>
      isOverdue && timescale !== null ? `${nameOf(recommendation)} is ${timescale.words}.` : null,
  );
}

/** Updates that stand without a heading among others that have one. What headings lack, the reader reports. */
export function findHeadless(register: Register): readonly Finding[] {
  return register.recommendations.flatMap((recommendation) => {
    const isHeaded = recommendation.updates.some(({ heading }) => heading !== null);
    if (!isHeaded) return [];
    return recommendation.updates
      .filter(({ heading }) => heading === null)
      .map((update) =>
        finding(
          "undated-heading",
          `${nameOf(recommendation)}: “${firstWords(update.text, 60)}” stands without a heading beside action updates that have one.`,
          recommendation,
          update,
        ),
      );
  });
}

/** Headings that are dated only by the report's date. */
export function findInferredDates(register: Register): readonly Finding[] {
  return register.recommendations.flatMap((recommendation) =>
    recommendation.updates.flatMap((update) => {
      const { heading, asAt, inferred } = update;
      if (!inferred || heading === null || asAt === null) return [];
      const message = `${nameOf(recommendation)}: “${heading}” means ${formatDate(asAt)} only as long as this report's date is known.`;
      return [finding("inferred-date", message, recommendation, update)];
    }),
  );
}

function findingsOf(
  register: Register,
  rows: readonly RecommendationRow[],
  kind: CheckKind,
  tell: (recommendation: Recommendation, row: RecommendationRow) => string | null,
): readonly Finding[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return register.recommendations.flatMap((recommendation) => {
    const row = byKey.get(recommendation.key);
    const message = row === undefined ? null : tell(recommendation, row);
    return message === null ? [] : [finding(kind, message, recommendation, null)];
  });
}

function finding(
  kind: CheckKind,
  message: string,
  recommendation: Recommendation,
  update: ActionUpdate | null,
): Finding {
  return {
    kind,
    message,
    place: update?.paragraphs[0] ?? recommendation.place,
    recommendation: recommendation.key,
    table: recommendation.table,
  };
}
