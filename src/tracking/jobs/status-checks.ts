import { latestUpdate, nameOf, type Recommendation, type Register } from "../../recommendations";
import type { RecommendationRow } from "../recommendation-row";
import { isFinished, standingOfLabel } from "../standing";
import type { Finding } from "./findings";
import { signsIn, type FoundSign } from "./narrative-signs";

/** Recommendations without a status, tick or finished standing in a table that has a status column. */
export function findMissingStatuses(
  register: Register,
  rows: readonly RecommendationRow[],
): readonly Finding[] {
  const withColumn = new Set(
    register.tables
      .filter(({ columns }) => columns.some(({ role }) => role === "status"))
      .map(({ index }) => index),
  );
  return pairs(register, rows).flatMap(([recommendation, row]) => {
    const hasSome =
      row.standing !== "unassessed" || recommendation.actions.some(({ status }) => status !== null);
    if (hasSome || !withColumn.has(recommendation.table)) return [];
    return [
      statusFinding("missing-status", recommendation, `${nameOf(recommendation)} has no status.`),
    ];
  });
}

/** Statuses that the latest action update, or the timescale, contradicts. */
export function findContradictedStatuses(
  register: Register,
  rows: readonly RecommendationRow[],
): readonly Finding[] {
  return pairs(register, rows).flatMap(([recommendation, row]) => {
    const { status, standing } = row;
    if (status === null) return [];
    const name = `${nameOf(recommendation)} has the status “${statusName(row)}”`;
    if (/\bnot for review\b|\bnot (?:yet )?due\b/i.test(status.label)) {
      if (!row.isOverdue || row.timescale === null) return [];
      const message = `${name}, but is ${row.timescale.words}.`;
      return [statusFinding("status-against-narrative", recommendation, message)];
    }
    const update = latestUpdate(recommendation);
    const signs = update === null ? [] : signsIn(update);
    const against = contradictions(standing, signs);
    const [first] = against;
    if (first === undefined) return [];
    const message = `${name}, but its latest action update says: “${first.quote}”`;
    return [
      {
        ...statusFinding("status-against-narrative", recommendation, message),
        place: first.place ?? recommendation.place,
      },
    ];
  });
}

/** Ticks that say something else than the status. While statuses are drafts, a missing tick says nothing. */
export function findContradictedTicks(
  register: Register,
  rows: readonly RecommendationRow[],
): readonly Finding[] {
  const ticked = new Set(
    register.recommendations.filter(({ complete }) => complete !== null).map(({ table }) => table),
  );
  return pairs(register, rows).flatMap(([recommendation, row]) => {
    const standingOfStatus = row.status === null ? null : standingOfLabel(row.status.label);
    if (standingOfStatus === null || row.status === null) return [];
    const name = nameOf(recommendation);
    const isDone = isFinished(standingOfStatus);
    if (recommendation.complete === true && !isDone) {
      const message = `${name} is ticked as complete, but has the status “${statusName(row)}”.`;
      return [statusFinding("tick-against-status", recommendation, message)];
    }
    const lacksTick =
      recommendation.complete !== true &&
      ticked.has(recommendation.table) &&
      standingOfStatus === "achieved" &&
      !row.status.draft;
    if (!lacksTick) return [];
    const message = `${name} has the status “${statusName(row)}”, but is not ticked as complete.`;
    return [statusFinding("tick-against-status", recommendation, message)];
  });
}

function contradictions(
  standing: RecommendationRow["standing"],
  signs: readonly FoundSign[],
): readonly FoundSign[] {
  const having = (...wanted: readonly FoundSign["sign"][]): readonly FoundSign[] =>
    signs.filter(({ sign }) => wanted.includes(sign));
  switch (standing) {
    case "achieved":
      return having("notStarted", "underWay");
    case "open":
      return having("noLongerRelevant").length > 0
        ? having("noLongerRelevant")
        : having("underWay", "notStarted", "obstacle").length > 0
          ? []
          : having("done");
    case "stopped":
    case "unassessed":
      return [];
    default:
      return standing satisfies never;
  }
}

function statusName({ status }: RecommendationRow): string {
  if (status === null) return "";
  const { code, shortLabel } = status;
  return code === null || code === shortLabel ? shortLabel : `${code} ${shortLabel}`;
}

function statusFinding(
  kind: Finding["kind"],
  recommendation: Recommendation,
  message: string,
): Finding {
  return {
    kind,
    message,
    place: recommendation.status?.place ?? recommendation.place,
    recommendation: recommendation.key,
    table: recommendation.table,
  };
}

function pairs(
  register: Register,
  rows: readonly RecommendationRow[],
): readonly (readonly [Recommendation, RecommendationRow])[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return register.recommendations.flatMap((recommendation) => {
    const row = byKey.get(recommendation.key);
    return row === undefined ? [] : [[recommendation, row] as const];
  });
}
