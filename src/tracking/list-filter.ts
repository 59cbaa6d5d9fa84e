import type { RecommendationRow } from "./recommendation-row";
import { STANDINGS, type Standing } from "./standing";

/** A fact about a row that the list can be narrowed to. */
export type Mark = (typeof MARKS)[number];

const MARKS = ["awaiting", "overdue", "due", "changed", "mine", "draft", "checking"] as const;

/** What the list is narrowed to; everything that is set must hold. */
export interface ListFilter {
  readonly search: string;
  readonly lead: string | null;
  readonly standing: Standing | null;
  readonly marks: readonly Mark[];
}

/** Shows every recommendation. */
export const everything: ListFilter = { search: "", lead: null, standing: null, marks: [] };

/** A filter as it was kept, from whatever was found in its place; what cannot be read leaves nothing out. */
export function parseFilter(value: unknown): ListFilter {
  if (typeof value !== "object" || value === null) return everything;
  const { search, lead, standing, marks } = value as Record<keyof ListFilter, unknown>;
  return {
    search: typeof search === "string" ? search : "",
    lead: typeof lead === "string" ? lead : null,
    standing: STANDINGS.find((known) => known === standing) ?? null,
    marks: Array.isArray(marks) ? MARKS.filter((mark) => marks.includes(mark)) : [],
  };
}

/** True where the filter leaves nothing out by itself. */
export function isUnfiltered(filter: ListFilter): boolean {
  const { search, lead, standing, marks } = filter;
  return search.trim() === "" && lead === null && standing === null && marks.length === 0;
}

/** Turns one mark on or off. */
export function toggleMark(filter: ListFilter, mark: Mark): ListFilter {
  const marks = filter.marks.includes(mark)
    ? filter.marks.filter((other) => other !== mark)
    : [...filter.marks, mark];
  return { ...filter, marks };
}

/** Narrows to one standing, or widens again where it already is that one. */
export function toggleStanding(filter: ListFilter, standing: Standing): ListFilter {
  return { ...filter, standing: filter.standing === standing ? null : standing };
}

/**
 * The rows that pass, in their order. A search that begins some reference finds by reference only, so that "5"
 * does not find every text with a five in it.
 * @param mine the lead whose recommendations are "mine"; null where nobody has been named
 */
export function filterRows(
  rows: readonly RecommendationRow[],
  filter: ListFilter,
  mine: string | null,
): readonly RecommendationRow[] {
  const narrowed = rows.filter(
    (row) =>
      (filter.lead === null || hasLead(row, filter.lead)) &&
      (filter.standing === null || row.standing === filter.standing) &&
      filter.marks.every((mark) => hasMark(row, mark, mine)),
  );
  return searchRows(narrowed, filter.search);
}

/** True where the fact holds for the row. */
export function hasMark(row: RecommendationRow, mark: Mark, mine: string | null): boolean {
  switch (mark) {
    case "awaiting":
      return row.awaitsUpdate;
    case "overdue":
      return row.isOverdue;
    case "due":
      return row.isDueSoon;
    case "changed":
      return row.hasChanged;
    case "checking":
      return row.toCheck > 0;
    case "draft":
      return row.hasDraft;
    case "mine":
      return mine !== null && hasLead(row, mine);
    default:
      return mark satisfies never;
  }
}

/**
 * The row that typing goes to: the first after `from` whose reference begins with what was typed, else whose text does,
 * going round to the top. A longer word may stay on its row. -1 where there is none.
 */
export function findByTyping(
  rows: readonly RecommendationRow[],
  typed: string,
  from: number,
): number {
  const start = typed.toLowerCase();
  const first = start.length > 1 ? from : from + 1;
  const order = rows.map((_, index) => (index + first) % rows.length);
  const begins = (text: string | null | undefined): boolean =>
    text?.toLowerCase().startsWith(start) === true;
  return (
    order.find((index) => begins(rows[index]?.ref)) ??
    order.find((index) => begins(rows[index]?.firstWords)) ??
    -1
  );
}

function hasLead(row: RecommendationRow, lead: string): boolean {
  return row.leads.some((name) => name.toLowerCase() === lead.toLowerCase());
}

function searchRows(
  rows: readonly RecommendationRow[],
  search: string,
): readonly RecommendationRow[] {
  const query = search.trim().toLowerCase();
  if (query === "") return rows;
  const ref = query.replace(/^rec(ommendation|\.)?\s+/, "");
  const byRef = rows.filter((row) => row.ref?.toLowerCase().startsWith(ref));
  if (byRef.length > 0) return byRef;
  const words = query.split(/\s+/);
  return rows.filter((row) => words.every((word) => row.searchText.includes(word)));
}
