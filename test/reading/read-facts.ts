import type {
  ExpectedAction,
  ExpectedReading,
  ExpectedRecommendation,
  ExpectedStatus,
  ExpectedTable,
  ExpectedTimescale,
  ExpectedUpdate,
} from "../fixtures/expected-reading";

/** A document nobody tuned the reader for, with what a careful person reads in it. */
export interface TruthDocument {
  readonly name: string;
  /** What sets it apart from the others, one line. */
  readonly unusual: string;
  /** The bytes of a .docx; the same at every call. */
  readonly file: () => Uint8Array;
  readonly truth: Truth;
}

/** What is to be read: the shape of `list --json` without keys and message texts. */
export interface Truth extends Omit<ExpectedReading, "problems"> {
  /** Where something must be reported; a reader may report more. */
  readonly problems: readonly TruthProblem[];
}

export interface TruthProblem {
  /** Index of the recommendation table; not given where it is about the document. */
  readonly table?: number;
  /** 0-based over all pieces of the table, headers included; not given where it is about the table. */
  readonly row?: number;
  /** What is doubtful there, for the person who reads the report. */
  readonly about: string;
}

/** Something read that is right or wrong by itself; null where nothing is said. */
export interface Fact {
  readonly fact: string;
  readonly value: string | null;
}

/** An ordered list of things in a recommendation, each with facts of its own. */
export interface FactList {
  readonly name: string;
  /** By what an entry is recognised although some of its facts are wrong. */
  readonly entries: readonly { readonly sign: string; readonly facts: readonly Fact[] }[];
}

type Recommendation = Omit<ExpectedRecommendation, "updates"> & {
  readonly updates: readonly ExpectedUpdate[];
};

/** The facts of a document as a whole. */
export function documentFacts(reading: {
  readonly reportDate: string | null;
  readonly statusScheme: ExpectedReading["statusScheme"];
  readonly tables: readonly unknown[];
  readonly recommendations: readonly unknown[];
}): Fact[] {
  const { reportDate, statusScheme, tables, recommendations } = reading;
  const categories = statusScheme?.categories.map(({ code, label }) => `${code} = ${label}`) ?? [];
  // A built-in scheme has no printed order.
  const ordered = statusScheme?.source === "built-in" ? [...categories].sort() : categories;
  return [
    { fact: "reportDate", value: reportDate },
    { fact: "statusScheme", value: folded(ordered.join("; ")) },
    { fact: "number of tables", value: String(tables.length) },
    { fact: "number of recommendations", value: String(recommendations.length) },
  ];
}

/** The facts of a table: its order of updates, and the role of each column. */
export function tableFacts({ columns, updateOrder }: Omit<ExpectedTable, "table">): Fact[] {
  return [
    ...columns.map(({ role }, index) => ({ fact: `role of column ${index + 1}`, value: role })),
    { fact: "updateOrder", value: updateOrder === "unknown" ? null : updateOrder },
  ];
}

/** The facts of a recommendation beside its lists. */
export function recommendationFacts(recommendation: Recommendation): Fact[] {
  const { ref, section, text, lead, timescale, status, complete } = recommendation;
  return [
    { fact: "ref", value: folded(ref) },
    { fact: "section", value: folded(section) },
    { fact: "text", value: folded(text) },
    ...ownFacts({ lead, timescale, status }),
    { fact: "complete", value: complete === null ? null : String(complete) },
  ];
}

/**
 * The lists of a recommendation. `actionNames` gives each action's index the name by which updates point to it, so that
 * one missing action does not make every pointer wrong.
 */
export function recommendationLists(
  { actions, responses, updates }: Recommendation,
  actionName: (index: number) => string,
): FactList[] {
  return [
    {
      name: "action",
      entries: actions.map((action) => ({
        sign: action.text,
        facts: [{ fact: "text", value: folded(action.text) }, ...ownFacts(action)],
      })),
    },
    {
      name: "response",
      entries: responses.map(({ heading, asAt, text }) => ({
        sign: text,
        facts: [
          { fact: "heading", value: folded(heading) },
          { fact: "asAt", value: asAt },
          { fact: "text", value: folded(text) },
        ],
      })),
    },
    {
      name: "update",
      entries: updates.map((update) => ({
        sign: `${update.heading ?? ""} ${update.text}`,
        facts: updateFacts(update, actionName),
      })),
    },
  ];
}

/** White space folded to single spaces, none at the ends; null for nothing. */
export function folded(text: string | null | undefined): string | null {
  const single = (text ?? "").replace(/\s+/g, " ").trim();
  return single === "" ? null : single;
}

function updateFacts(update: ExpectedUpdate, actionName: (index: number) => string): Fact[] {
  const { heading, asAt, inferred, action, text, status } = update;
  return [
    { fact: "heading", value: folded(heading) },
    { fact: "asAt", value: asAt },
    { fact: "inferred", value: inferred ? "inferred" : null },
    { fact: "action", value: action === null ? null : actionName(action) },
    { fact: "text", value: folded(text) },
    ...statusFacts(status),
  ];
}

function ownFacts({
  lead,
  timescale,
  status,
}: Pick<ExpectedAction, "lead" | "timescale" | "status">): Fact[] {
  return [
    { fact: "lead", value: folded(lead.join(" | ")) },
    { fact: "timescale raw", value: folded(timescale.map(({ raw }) => raw).join(" | ")) },
    { fact: "timescale dates", value: folded(timescale.map(datesOf).join(" | ")) },
    ...statusFacts(status),
  ];
}

function statusFacts(status: Omit<ExpectedStatus, "draft"> | null): Fact[] {
  const category = [status?.code, status?.label].filter((part) => part != null);
  return [
    { fact: "status raw", value: folded(status?.raw) },
    { fact: "status category", value: folded(category.join(" = ")) },
  ];
}

function datesOf({ earliest, latest, certain }: ExpectedTimescale): string {
  const dates = earliest === latest ? (latest ?? "no date") : `${earliest ?? ""}..${latest ?? ""}`;
  return certain ? dates : `${dates} (uncertain)`;
}
