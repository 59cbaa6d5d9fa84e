import { hasMark, type Mark } from "./list-filter";
import type { RecommendationRow } from "./recommendation-row";
import type { Standing } from "./standing";

/** The facts above the list. They are counted from its rows, so that each agrees with what its filter shows. */
export interface RegisterSummary {
  readonly total: number;
  readonly standings: Readonly<Record<Standing, number>>;
  /** False where no recommendation has a status or a tick: there is nothing to chart. */
  readonly hasStatuses: boolean;
  readonly marks: Readonly<Record<Mark, number>>;
  /** Everyone who leads something, in alphabetical order, with the number of recommendations. */
  readonly leads: readonly { readonly name: string; readonly count: number }[];
}

/** Counts the rows. */
export function summarise(
  rows: readonly RecommendationRow[],
  mine: string | null,
): RegisterSummary {
  const count = (passes: (row: RecommendationRow) => boolean): number => rows.filter(passes).length;
  const standing = (wanted: Standing): number => count((row) => row.standing === wanted);
  const mark = (wanted: Mark): number => count((row) => hasMark(row, wanted, mine));
  const unassessed = standing("unassessed");
  return {
    total: rows.length,
    standings: {
      achieved: standing("achieved"),
      stopped: standing("stopped"),
      open: standing("open"),
      unassessed,
    },
    hasStatuses: unassessed < rows.length,
    marks: {
      awaiting: mark("awaiting"),
      overdue: mark("overdue"),
      due: mark("due"),
      changed: mark("changed"),
      checking: mark("checking"),
      draft: mark("draft"),
      mine: mark("mine"),
    },
    leads: countLeads(rows),
  };
}

function countLeads(rows: readonly RecommendationRow[]): RegisterSummary["leads"] {
  const counts = new Map<string, number>();
  for (const name of rows.flatMap((row) => row.leads))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
}
