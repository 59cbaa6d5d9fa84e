import { comparable, countWords, singleSpaced } from "./plain-text";
import { findInlineReference, isReference } from "./reference";
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

interface HeaderRule {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
}

/** Tried in order against the comparable header; the first that fits wins. */
const HEADERS: readonly HeaderRule[] = [
  {
    role: "reference",
    pattern:
      /^(?:(?:rec(?:ommendation)?|item|action|paragraph|para|report|audit|minute)?\.? ?(?:ref(?:erence)?|no|number|num|#|id)\.?(?: no\.?)?|para(?:graph)?s?|#|item|minute|rec\.?)$/,
  },
  { role: "update", pattern: /\bstatus (?:update|report|comment)/ },
  {
    role: "status",
    pattern:
      /\bstatus\b|^statws|\bwhere (?:it|this|we) stands?\b|^(?:current |draft |overall |b?rag |progress |action |implementation )*(?:stage|rag|brag|assessment|rating)\b/,
  },
  {
    role: "complete",
    pattern:
      /^(?:completed?|done|closed|signed off|completed? ?\?|implemented ?\?)(?: ?\(?y(?:es)? ?\/ ?n(?:o)?\)?)?$/,
  },
  {
    role: "future-action",
    pattern: /^(?:future|further|next|outstanding|remaining) (?:actions?|steps?|work)\b/,
  },
  {
    role: "timescale",
    pattern:
      /\b(?:time-?scales?|timing|time-?frame|deadline|due(?: date)?|target(?: date)?|by when|completion date|implementation date|date for completion|when)\b|\b(?:original|revised|agreed|expected|planned|review) date\b|^dates?$|^amserlen|^dyddiad/,
  },
  {
    role: "response",
    pattern:
      /\bresponse\b|\bymateb\b|\bexecutive(?:'s)? (?:decision|reply)|\baccept(?:ed|ance)?\b|\bagreed ?\?|\bdecision\b/,
  },
  {
    role: "lead",
    pattern:
      /^(?:lead|leads|responsible|responsibility|responsibilities|accountable|owner|by whom|who|officer|organisation)\b|\b(?:responsible|accountable) (?:officer|member|person|department|service|director|owner)|\bowner\b|\bofficer\b|\blead\b|^swyddog|^arweinydd/,
  },
  {
    role: "update",
    pattern:
      /\bupdates?\b|\bprogress\b|\bcynnydd\b|\bdiweddariad\b|\b(?:latest|current) position\b|\bevidence\b|\bwhat (?:has|have) (?:happened|been done)\b|^position\b|\bcomments?\b|\bcommentary\b/,
  },
  {
    role: "action",
    pattern:
      /\bactions?\b|\bwhat (?:we|officers|they) will do\b|\bimplementation plan\b|^steps?\b|\bmilestones?\b/,
  },
  {
    role: "recommendation",
    pattern:
      /\brecommendations?\b|\bargymhelli(?:ad|on)\b|\bresolution\b|\brequest of the\b|\bwhat .{1,40}(?:recommended|asked for)\b|^recommended (?:action|improvement)/,
  },
];

const OBLIGATION = /^(?:to|that|ensuring|assuring)\b/i;
const POST_OR_NAME =
  /\b(?:director|head|manager|officer|cllr|councillor|leader|chief|executive|member|team|service|board|chair|lead)\b|^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}'\u2019-]+$/iu;

/** Gives every column its role, from its header and from what stands under it. */
export function assignRoles(columns: readonly ColumnEvidence[]): readonly TableColumn[] {
  const labelled = columns.map((column) => ({ column, ...roleOf(column) }));
  const hasRecommendation = labelled.some(({ role }) => role === "recommendation");
  const result = labelled.map(({ column, role, evidence }) => ({
    gridColumn: column.gridColumn,
    columnSpan: column.columnSpan,
    header: column.header,
    role,
    evidence,
  }));
  if (hasRecommendation) return result;
  return withFoundRecommendation(columns, result);
}

function roleOf(column: ColumnEvidence): { role: ColumnRole; evidence: string } {
  const header = comparable(column.header);
  if (header === "") return roleOfUnlabelled(column);
  const label = comparable(column.label);
  // A bilingual heading says the same twice: "Statws / Status".
  const wordings = [label, header, ...label.split(/\s*[/|]\s*/)];
  const rule = firstOf(wordings, (wording) => HEADERS.find(({ pattern }) => pattern.test(wording)));
  if (rule === undefined) {
    return { role: "other", evidence: `“${column.header}” is a heading we do not know.` };
  }
  if (rule.role === "lead" && readsAsObligations(column)) {
    return {
      role: "recommendation",
      evidence: `“${column.header}” holds obligations, not people or posts.`,
    };
  }
  if (rule.role === "reference" && !readsAsReferences(column)) {
    return { role: "other", evidence: `“${column.header}” does not hold references.` };
  }
  return { role: rule.role, evidence: `The heading “${column.header}”.` };
}

function firstOf<Value>(
  wordings: readonly string[],
  find: (wording: string) => Value | undefined,
): Value | undefined {
  for (const wording of wordings) {
    const found = find(wording);
    if (found !== undefined) return found;
  }
  return undefined;
}

function roleOfUnlabelled(column: ColumnEvidence): { role: ColumnRole; evidence: string } {
  if (column.values.length > 0 && readsAsReferences(column)) {
    return { role: "reference", evidence: "No heading; the cells hold references." };
  }
  const withReference = column.values.filter((value) => findInlineReference(value) !== null);
  if (withReference.length > 0 && withReference.length * 2 >= column.values.length) {
    return { role: "recommendation", evidence: "No heading; the cells open with a reference." };
  }
  return { role: "other", evidence: "No heading, and the content does not say what it is." };
}

/** Where no heading says so, the first column of running text may be the recommendations. */
function withFoundRecommendation(
  columns: readonly ColumnEvidence[],
  roles: readonly TableColumn[],
): readonly TableColumn[] {
  const found = roles.findIndex(
    ({ role, header }, index) =>
      role === "other" && header === "" && averageWords(columns[index]?.values ?? []) >= 6,
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

function readsAsObligations({ values }: ColumnEvidence): boolean {
  if (values.length === 0) return false;
  const obligations = values.filter(
    (value) => OBLIGATION.test(value) || (countWords(value) > 9 && !POST_OR_NAME.test(value)),
  );
  return obligations.length * 2 > values.length || averageWords(values) > 12;
}

function readsAsReferences({ values }: ColumnEvidence): boolean {
  if (values.length === 0) return true;
  const references = values.filter((value) => isReference(singleSpaced(value)));
  return references.length * 2 > values.length;
}

function averageWords(values: readonly string[]): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, value) => sum + countWords(value), 0) / values.length;
}
