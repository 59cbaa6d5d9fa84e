import type { ParagraphId } from "../../recommendations";

/** What is looked for before a paper is published. */
export type CheckKind =
  | "missing-update"
  | "passed-timescale"
  | "undated-heading"
  | "inferred-date"
  | "missing-status"
  | "status-against-narrative"
  | "tick-against-status"
  | "numbering-gap"
  | "duplicate-reference"
  | "unread"
  | "doubtful-reading"
  | "heading-row"
  | "merged-cells"
  | "table-layout"
  | "tracked-change"
  | "comment"
  | "hidden-text";

/** Something to look at before publication; nothing is ever put right by itself. */
export interface Finding {
  readonly kind: CheckKind;
  /** One sentence for the person, which names the recommendation where there is one. */
  readonly message: string;
  /** Where to look; null where the document has no place for it. */
  readonly place: ParagraphId | null;
  /** `Recommendation.key` */
  readonly recommendation: string | null;
  /** `RecommendationTable.index` */
  readonly table: number | null;
}

/** One check as the person sees it. */
export interface Check {
  readonly kind: CheckKind;
  readonly title: string;
  /** What it looks for, one sentence. */
  readonly about: string;
  readonly group: "progress" | "statuses" | "numbering" | "reading" | "accessibility" | "leftovers";
}

/** Every check, in the order in which they are shown. */
export const CHECKS: readonly Check[] = [
  {
    kind: "missing-update",
    title: "Missing updates",
    about: "Unfinished recommendations without an action update for this meeting.",
    group: "progress",
  },
  {
    kind: "passed-timescale",
    title: "Passed timescales",
    about: "Unfinished recommendations whose timescale has passed.",
    group: "progress",
  },
  {
    kind: "undated-heading",
    title: "Undated headings",
    about: "Action updates whose heading has no date, or that have no heading.",
    group: "progress",
  },
  {
    kind: "inferred-date",
    title: "Headings that lose their date",
    about:
      "Headings such as “Current position” or “26 July position”, which say less once the paper is old.",
    group: "progress",
  },
  {
    kind: "missing-status",
    title: "Missing statuses",
    about: "Recommendations without a status in a table that has a status column.",
    group: "statuses",
  },
  {
    kind: "status-against-narrative",
    title: "Status and text disagree",
    about: "Statuses that the latest action update or the timescale seems to contradict.",
    group: "statuses",
  },
  {
    kind: "tick-against-status",
    title: "Tick and status disagree",
    about: "Recommendations ticked as complete with an open status, or the other way round.",
    group: "statuses",
  },
  {
    kind: "numbering-gap",
    title: "Numbers left out",
    about: "Gaps in the numbering; they are right where completed recommendations were taken out.",
    group: "numbering",
  },
  {
    kind: "duplicate-reference",
    title: "Numbers used twice",
    about: "References that several recommendations of a table share.",
    group: "numbering",
  },
  {
    kind: "unread",
    title: "Unread rows",
    about: "Rows and characters that belong to no recommendation as far as can be told.",
    group: "reading",
  },
  {
    kind: "doubtful-reading",
    title: "Doubtful places",
    about: "Places that could not be read with confidence.",
    group: "reading",
  },
  {
    kind: "heading-row",
    title: "Heading rows",
    about: "Tables whose first row is not marked as a heading row, which screen readers need.",
    group: "accessibility",
  },
  {
    kind: "merged-cells",
    title: "Merged and split cells",
    about: "Cells that run over several rows or columns, where screen readers lose their place.",
    group: "accessibility",
  },
  {
    kind: "table-layout",
    title: "Table layout",
    about: "Columns without a heading, blank rows, tables in tables and tables in several parts.",
    group: "accessibility",
  },
  {
    kind: "tracked-change",
    title: "Tracked changes",
    about:
      "Insertions, deletions and formatting that were tracked and not yet accepted or rejected.",
    group: "leftovers",
  },
  { kind: "comment", title: "Comments", about: "Comments in the margin.", group: "leftovers" },
  {
    kind: "hidden-text",
    title: "Hidden text",
    about: "Text that is formatted as hidden and goes out with the file.",
    group: "leftovers",
  },
];
