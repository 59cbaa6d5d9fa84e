import type { CalendarDate, Register, StatusCategory } from "../../recommendations";
import { recommendationRows, type RecommendationRow } from "../recommendation-row";
import { summarise, type RegisterSummary } from "../register-summary";
import { categoriesOf } from "../status-categories";
import type { TrackedReading } from "../tracked-reading";
import { requestFor, type MemberRequest } from "./covering-lists";

/** How many recommendations have one status. */
export interface StatusCount extends StatusCategory {
  readonly count: number;
  /** How many of them are drafts. */
  readonly drafts: number;
}

/** One meeting's numbers, and the recommendations behind them. */
export interface CycleSummary {
  /** The facts above the list, counted from the same rows. */
  readonly facts: RegisterSummary;
  readonly rows: readonly RecommendationRow[];
  /** Every category of the document, those without a recommendation too, then wordings outside them. */
  readonly statuses: readonly StatusCount[];
  /** Without any status. */
  readonly withoutStatus: number;
  readonly awaiting: readonly RecommendationRow[];
  readonly overdue: readonly RecommendationRow[];
  readonly lists: Readonly<Record<MemberRequest, readonly RecommendationRow[]>>;
  /** Those that are in none of the three lists. */
  readonly unlisted: readonly RecommendationRow[];
}

/** Counts what a covering report says. */
export function summariseCycle(reading: TrackedReading, today: CalendarDate): CycleSummary {
  const { register } = reading;
  const rows = recommendationRows(reading, new Set(), today);
  const requests = new Map(
    register.recommendations.map((each) => [each.key, requestFor(register, each)]),
  );
  const askedTo = (request: MemberRequest | null): readonly RecommendationRow[] =>
    rows.filter(({ key }) => requests.get(key) === request);
  return {
    facts: summarise(rows, null),
    rows,
    statuses: countStatuses(register, rows),
    withoutStatus: rows.filter(({ status }) => status === null).length,
    awaiting: rows.filter(({ awaitsUpdate }) => awaitsUpdate),
    overdue: rows.filter(({ isOverdue }) => isOverdue),
    lists: { agree: askedTo("agree"), identify: askedTo("identify"), note: askedTo("note") },
    unlisted: askedTo(null),
  };
}

function countStatuses(
  register: Register,
  rows: readonly RecommendationRow[],
): readonly StatusCount[] {
  const counts = new Map<string, StatusCount>();
  for (const category of categoriesIn(register)) {
    counts.set(category.code, { ...category, count: 0, drafts: 0 });
  }
  for (const { status } of rows) {
    if (status === null) continue;
    const code = status.code ?? status.label;
    const known = counts.get(code) ?? { code, label: status.label, count: 0, drafts: 0 };
    const drafts = known.drafts + (status.draft ? 1 : 0);
    counts.set(code, { ...known, count: known.count + 1, drafts });
  }
  return [...counts.values()];
}

/** The categories of every table, each once; none where nothing is assessed in this document. */
function categoriesIn(register: Register): readonly StatusCategory[] {
  const all = register.tables.flatMap((table) => {
    const first = register.recommendations.find((each) => each.table === table.index);
    return first === undefined ? [] : categoriesOf(register, first);
  });
  const isAssessed =
    register.statusScheme !== null ||
    register.recommendations.some(({ status }) => status !== null);
  return isAssessed ? [...new Map(all.map((category) => [category.code, category])).values()] : [];
}
