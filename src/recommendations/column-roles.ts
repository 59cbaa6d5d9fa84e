import {
  areAnswers,
  areDatedReports,
  areObligations,
  arePeople,
  areReferences,
  areReports,
  areRequests,
  areResolutions,
  areStatuses,
  areTimescales,
  averageWords,
  holdsHeadingInside,
} from "./column-content";
import { headsOtherThings, headsPastDates, headsRequests, rolesOfHeading } from "./column-headings";
import { findDateIn } from "./calendar";
import { comparable } from "./plain-text";
import { findInlineReference } from "./reference";
import type { ColumnRole, TableColumn } from "./register";

/** A column before its role is known: where it is, its header, and what stands under it. */
export interface ColumnEvidence {
  readonly gridColumn: number;
  readonly columnSpan: number;
  readonly header: string;
  /** The lowest part of a header of two rows; the header itself where there is one row. */
  readonly label: string;
  /** The texts of its cells below the header, blank ones left out. */
  readonly values: readonly string[];
}

type Found = Pick<TableColumn, "role" | "evidence" | "doubt">;

/** Gives every column its role, from its header and from what stands under it. */
export function assignRoles(columns: readonly ColumnEvidence[]): readonly TableColumn[] {
  const known = columns.map((column) => place(column, roleOf(column)));
  const found = withFoundStatus(columns, withLatestStatus(withPastDates(known)));
  return byContent(columns, withFoundRecommendation(columns, found));
}

/**
 * The roles where the words above a table say that it is about recommendations and no column is headed so: the column that
 * holds what was asked for takes the role. The roles unchanged where none does.
 */
export function promoteRequests(
  columns: readonly ColumnEvidence[],
  roles: readonly TableColumn[],
): readonly TableColumn[] {
  if (roles.some(({ role }) => role === "recommendation")) return roles;
  const holds = (index: number): boolean =>
    areRequests(valuesOf(columns, index)) || averageWords(valuesOf(columns, index)) >= 6;
  const headed = roles.findIndex(
    ({ role, header }, index) => role === "other" && headsRequests(header) && holds(index),
  );
  const asking = roles.findIndex(
    ({ role }, index) => role === "other" && areRequests(valuesOf(columns, index)),
  );
  const acting = roles.findIndex(
    ({ role }, index) => role === "action" && areRequests(valuesOf(columns, index)),
  );
  const found = [headed, asking, acting].find((index) => index >= 0) ?? -1;
  return roles.map((column, index) =>
    index === found ? asRequests(column, index === headed) : column,
  );
}

/** The roles where no column is headed as recommendations, but one of steps is worded as they are: "That the Director …". */
export function promoteResolutions(
  columns: readonly ColumnEvidence[],
  roles: readonly TableColumn[],
): readonly TableColumn[] {
  if (roles.some(({ role }) => role === "recommendation")) return roles;
  const found = roles.findIndex(
    ({ role }, index) => role === "action" && areResolutions(valuesOf(columns, index)),
  );
  return roles.map((column, index) => {
    if (index !== found) return column;
    const evidence = `Most of what stands under “${column.header}” is worded as a resolution (“That …”), so it was read as the recommendations.`;
    return { ...column, role: "recommendation" as const, evidence, doubt: evidence };
  });
}

function asRequests(column: TableColumn, isHeadedSo: boolean): TableColumn {
  const evidence = `The words above the table speak of recommendations, and “${column.header}” holds what was asked for.`;
  return { ...column, role: "recommendation", evidence, doubt: isHeadedSo ? undefined : evidence };
}

function place(column: ColumnEvidence, found: Found): TableColumn {
  const { gridColumn, columnSpan, header } = column;
  return { gridColumn, columnSpan, header, ...found };
}

function roleOf(column: ColumnEvidence): Found {
  if (comparable(column.header) === "") return roleOfUnlabelled(column);
  const roles = rolesOfHeading(column.header, column.label);
  const [first] = roles;
  if (first === undefined) {
    return { role: "other", evidence: `“${column.header}” is a heading we do not know.` };
  }
  if (first === "lead" && areObligations(column.values)) {
    return {
      role: "recommendation",
      evidence: `“${column.header}” holds obligations, not people or posts.`,
    };
  }
  const fitting = preferSteps(preferRequests(roles, column), column).find(
    (role) => contradiction(role, column) === null,
  );
  if (fitting !== undefined) {
    return { role: fitting, evidence: `The heading “${column.header}”.` };
  }
  return { role: "other", evidence: contradiction(first, column) ?? "" };
}

/** "Recommendation / action" and "Recommendation and progress" head the requests. */
function preferRequests(
  roles: readonly ColumnRole[],
  { header }: ColumnEvidence,
): readonly ColumnRole[] {
  const namesThemFirst =
    /^(?:recommendations?|argymhell(?:iad|ion)) ?(?:and|&|\+|\/|with|,|a|ac)(?!\w)/i.test(
      header.trim(),
    );
  const isBoth = roles[0] === "action" || (roles[0] === "update" && namesThemFirst);
  return isBoth && roles.includes("recommendation") ? ["recommendation", ...roles] : roles;
}

/** "Actions and progress" heads the steps where what is reported on them stands below a heading further down. */
function preferSteps(
  roles: readonly ColumnRole[],
  { header, values }: ColumnEvidence,
): readonly ColumnRole[] {
  const isBoth = /^actions?\b/i.test(header) && roles[0] === "update" && roles.includes("action");
  return isBoth && values.some(holdsHeadingInside) ? ["action", ...roles] : roles;
}

/** Why what stands in the column speaks against a role its heading allows, one sentence; null where nothing does. */
function contradiction(role: ColumnRole, { header, values }: ColumnEvidence): string | null {
  switch (role) {
    case "reference":
      if (HEADS_CODES.test(header.trim()) && areRepeated(values)) {
        return `“${header}” holds the same codes again, so no references.`;
      }
      return areReferences(values) ? null : `“${header}” does not hold references.`;
    case "lead":
      return areTimescales(values) ? `“${header}” holds dates, not people or posts.` : null;
    case "timescale":
      return arePeople(values) && !areTimescales(values)
        ? `“${header}” holds people or posts, not dates.`
        : null;
    case "status":
      return contradictionToStatus(header, values);
    case "update":
      return values.length >= 2 && values.every((value) => YES_OR_NO.test(value))
        ? `“${header}” holds nothing but yes and no.`
        : null;
    case "complete":
      return averageWords(values) > 6 ? `“${header}” holds running text, not ticks.` : null;
    default:
      return null;
  }
}

function contradictionToStatus(header: string, values: readonly string[]): string | null {
  if (HEADS_CODES.test(header.trim()) && averageWords(values) > 3) {
    return `“${header}” holds text, not codes.`;
  }
  if (/^(?:progress )?category$/i.test(header.trim()) && !areStatuses(values)) {
    return `“${header}” does not hold statuses.`;
  }
  const mayReport = /^(?:where|how)\b/i.test(header.trim()) && !areStatuses(values);
  return averageWords(values) > (mayReport ? 3 : 14)
    ? `“${header}” holds running text, not statuses.`
    : null;
}

const HEADS_CODES = /^(?:\S+ )?codes?$/i;
const YES_OR_NO = /^(?:yes|no|y|n|n\/a|[\u2713\u2714\u2717\u2718-])\.?$/i;

function roleOfUnlabelled(column: ColumnEvidence): Found {
  if (column.values.length > 0 && areReferences(column.values)) {
    return { role: "reference", evidence: "No heading; the cells hold references." };
  }
  const withReference = column.values.filter((value) => findInlineReference(value) !== null);
  if (withReference.length > 0 && withReference.length * 2 >= column.values.length) {
    return { role: "recommendation", evidence: "No heading; the cells open with a reference." };
  }
  return { role: "other", evidence: "No heading, and the content does not say what it is." };
}

/**
 * "Position" over nothing but "On track" and "Late" holds statuses where no column is headed so and another one holds what is
 * reported.
 */
function withFoundStatus(
  columns: readonly ColumnEvidence[],
  roles: readonly TableColumn[],
): readonly TableColumn[] {
  if (roles.some(({ role }) => role === "status")) return roles;
  const updates = roles.filter(({ role }) => role === "update");
  const found = roles.findIndex(
    ({ role }, index) =>
      role === "update" &&
      valuesOf(columns, index).length >= 2 &&
      areStatuses(valuesOf(columns, index)) &&
      averageWords(valuesOf(columns, index)) <= 3,
  );
  if (updates.length < 2) return roles;
  return roles.map((column, index) =>
    index === found
      ? {
          ...column,
          role: "status" as const,
          evidence: `“${column.header}” holds nothing but statuses.`,
        }
      : column,
  );
}

/** "Date" in front of a recommendation is when it was made; behind it, when it is due. */
function withPastDates(roles: readonly TableColumn[]): readonly TableColumn[] {
  const asked = roles.findIndex(({ role }) => role === "recommendation");
  return roles.map((column, index) => {
    const isPast = index < asked && column.role === "timescale" && /^dates?$/i.test(column.header);
    if (!isPast) return column;
    const evidence = `“${column.header}” stands in front of what was recommended, so its dates were read as those when that was, and not as timescales.`;
    return { ...column, role: "other" as const, evidence, doubt: evidence };
  });
}

/** Of several status columns for one quarter or date after another the latest holds the status; the others are said to be left unread. */
function withLatestStatus(roles: readonly TableColumn[]): readonly TableColumn[] {
  const statuses = roles.filter(({ role }) => role === "status");
  const ages = statuses.map(({ header }) => ageOf(header));
  if (statuses.length < 2 || !ages.every((age) => age !== null)) return roles;
  const latest = statuses[ages.indexOf([...ages].sort().at(-1) ?? "")];
  return roles.map((column) => {
    if (column.role !== "status" || column === latest) return column;
    const evidence = `“${column.header}” holds earlier statuses; those under “${latest?.header ?? ""}” are later, so these were not read.`;
    return { ...column, role: "other" as const, evidence, doubt: evidence };
  });
}

/** What can be compared of the time a heading names, the latest last; null where it names none. */
function ageOf(header: string): string | null {
  if (/\b(?:previous|prev|last|earlier)\b/i.test(header)) return "0";
  if (/\b(?:current|latest|new|now)\b/i.test(header)) return "9";
  const quarter = /\bQ(?:uarter )?([1-4])\b/i.exec(header)?.[1];
  return findDateIn(header) ?? (quarter === undefined ? null : `1${quarter}`);
}

/** Where no heading says so, the first column of running text may be the recommendations. */
function withFoundRecommendation(
  columns: readonly ColumnEvidence[],
  roles: readonly TableColumn[],
): readonly TableColumn[] {
  if (roles.some(({ role }) => role === "recommendation")) return roles;
  const found = roles.findIndex(
    ({ role, header }, index) =>
      role === "other" && header === "" && averageWords(valuesOf(columns, index)) >= 6,
  );
  return roles.map((column, index) =>
    index === found
      ? {
          ...column,
          role: "recommendation" as const,
          evidence: "No heading; the first column with running text.",
        }
      : column,
  );
}

/** A heading we do not know, over content that can only be one thing, takes the role of its content, and says so. */
function byContent(
  columns: readonly ColumnEvidence[],
  roles: readonly TableColumn[],
): readonly TableColumn[] {
  const taken = new Set(roles.map(({ role }) => role));
  if (!taken.has("recommendation")) return roles;
  return roles.map((column, index) => {
    if (column.role !== "other") return column;
    const values = valuesOf(columns, index);
    const found = roleByContent(column.header, values, taken);
    return found === null ? leftUnread(column, values) : { ...column, ...found };
  });
}

function roleByContent(
  header: string,
  values: readonly string[],
  taken: ReadonlySet<ColumnRole>,
): Found | null {
  const found = (role: ColumnRole, what: string): Found => {
    const name =
      header === "" ? "A column without a heading" : `“${header}”, a heading we do not know,`;
    const evidence = `${name} was read by what stands in it: ${what}.`;
    return { role, evidence, doubt: evidence };
  };
  if (values.length < 2 || needNotBeRead(header, values)) return null;
  if (areDatedReports(values) && averageWords(values) >= 2)
    return found("update", "dated progress");
  if (!taken.has("status") && areStatuses(values)) return found("status", "statuses");
  if (!taken.has("timescale") && areTimescales(values)) {
    return found("timescale", "dates");
  }
  if (!taken.has("lead") && arePeople(values)) return found("lead", "people or posts");
  if (!taken.has("response") && areAnswers(values)) return found("response", "answers");
  if (!taken.has("update") && areReports(values)) return found("update", "reports of progress");
  return null;
}

/** What nobody will read has to be said, unless its heading says that it is something else. */
function leftUnread(column: TableColumn, values: readonly string[]): TableColumn {
  if (column.doubt !== undefined) return column;
  if (column.header === "" || values.length === 0) return column;
  if (needNotBeRead(column.header, values) && !reportsProgress(values)) return column;
  const doubt = `“${column.header}” is a heading we do not know, so what stands below it was not read.`;
  return { ...column, doubt };
}

/** What people keep beside a recommendation, and dates of what lies behind. */
function needNotBeRead(header: string, values: readonly string[]): boolean {
  const isPast = headsPastDates(header) && (areTimescales(values) || averageWords(values) <= 4);
  return headsOtherThings(header) || isPast;
}

/** Even a heading over other things may stand over what is tracked. */
function reportsProgress(values: readonly string[]): boolean {
  return (
    values.length >= 2 &&
    averageWords(values) >= 2 &&
    (areDatedReports(values) || areStatuses(values))
  );
}

/** A reference stands once. */
function areRepeated(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

function valuesOf(columns: readonly ColumnEvidence[], index: number): readonly string[] {
  return columns[index]?.values ?? [];
}
