import type { DocumentContent, ParagraphId } from "./table-content";

/** `"2012-11-08"` or `"2012-11"`: a calendar date without a clock or zone. */
export type CalendarDate = string;

export type ColumnRole =
  | "reference"
  | "recommendation"
  | "action"
  | "response"
  | "update"
  | "future-action"
  | "lead"
  | "timescale"
  | "status"
  | "complete"
  | "other";

export interface TableColumn {
  readonly gridColumn: number;
  readonly columnSpan: number;
  /** The header as printed, single spaces; empty where the column is unlabelled. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Why the column was given this role, one sentence for the person. */
  readonly evidence: string;
  /** The same where the role is a guess that needs checking. */
  readonly doubt?: string | undefined;
}

export type UpdateOrder = "oldestFirst" | "newestFirst" | "newestPinned" | "unknown";

/** A table that tracks recommendations; several Word tables where page furniture cut it. */
export interface RecommendationTable {
  /** 0-based among the recommendation tables. */
  readonly index: number;
  /** `TableContent.index` of each piece, in order. */
  readonly pieces: readonly number[];
  readonly columns: readonly TableColumn[];
  /** True where the labels stand on the left: a column is what one label says, and a recommendation has several rows. */
  readonly isForm: boolean;
  /** True where each piece tracks one recommendation, which stands above it, outside the table. */
  readonly isTitled: boolean;
  readonly updateOrder: UpdateOrder;
  /** Why this is the order, one sentence for the person. */
  readonly orderEvidence: string;
  /** Why this is taken for a recommendation table, one sentence for the person. */
  readonly evidence: string;
  /** What corrections of its reading are kept under. */
  readonly fingerprint: string;
}

export interface Timescale {
  /** As written. */
  readonly raw: string;
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate | null;
  readonly certain: boolean;
}

export interface StatusCategory {
  readonly code: string;
  readonly label: string;
}

/** The list of allowed assessments. */
export interface StatusScheme {
  readonly source: "document" | "built-in";
  readonly categories: readonly StatusCategory[];
}

export interface StatusAssessment {
  readonly raw: string;
  readonly code: string | null;
  readonly label: string | null;
  /** Null where the document does not say whether it is a draft. */
  readonly draft: boolean | null;
  /** The paragraph that holds it. */
  readonly place: ParagraphId;
}

/** One step under a recommendation. */
export interface Action {
  readonly text: string;
  readonly lead: readonly string[];
  readonly timescale: readonly Timescale[];
  readonly status: StatusAssessment | null;
  readonly place: ParagraphId;
}

/** The executive's first answer. */
export interface FormalResponse {
  readonly heading: string;
  readonly asAt: CalendarDate | null;
  readonly text: string;
  readonly place: ParagraphId;
}

/** Where a heading stands in its paragraph, UTF-16 units of the paragraph's text. */
export interface HeadingPlace {
  readonly paragraph: ParagraphId;
  readonly start: number;
  readonly end: number;
  /** True where nothing but the heading is in the paragraph. */
  readonly isOwnLine: boolean;
}

/** Dated progress text in a cell. */
export interface ActionUpdate {
  /** The heading as written; null where text stands without one. */
  readonly heading: string | null;
  readonly headingPlace: HeadingPlace | null;
  readonly asAt: CalendarDate | null;
  /** True where the year or the date came from elsewhere in the document. */
  readonly inferred: boolean;
  /** Index into `Recommendation.actions` of the action it reports on; null where it is about the whole. */
  readonly action: number | null;
  /** The text without the heading; paragraphs joined by `"\n"`. */
  readonly text: string;
  /** Every paragraph it stands in, in order, the heading's first. */
  readonly paragraphs: readonly ParagraphId[];
  readonly status: StatusAssessment | null;
}

/** Actions that share a stretch of updates. Most recommendations have one group. */
export interface ActionGroup {
  /** Indexes into `Recommendation.actions`. */
  readonly actions: readonly number[];
  /** Indexes into `Recommendation.updates`. */
  readonly updates: readonly number[];
}

/** The committee's numbered request, with all that is tracked under it. */
export interface Recommendation {
  /** Unique in the register; the same for the same document content. */
  readonly key: string;
  /** `RecommendationTable.index`. */
  readonly table: number;
  /** `"4"`, `"5.10"`, `"SR (25/26) 01"`; never a number. */
  readonly ref: string | null;
  readonly section: string | null;
  /** Without the reference, single spaces. */
  readonly text: string;
  readonly actions: readonly Action[];
  readonly groups: readonly ActionGroup[];
  readonly responses: readonly FormalResponse[];
  /** In document order. */
  readonly updates: readonly ActionUpdate[];
  readonly updateOrder: UpdateOrder;
  readonly lead: readonly string[];
  readonly timescale: readonly Timescale[];
  /** The current one: that of the latest update, or of the recommendation's own row. */
  readonly status: StatusAssessment | null;
  /** Null where there is no such column or it is blank. */
  readonly complete: boolean | null;
  /** Its first paragraph with text. */
  readonly place: ParagraphId;
  /** Every row it stands in: piece (`TableContent.index`) and 0-based row of that Word table. */
  readonly rows: readonly { readonly piece: number; readonly row: number }[];
}

/** What could not be read with confidence. */
export interface ReadingProblem {
  readonly kind: string;
  /** One sentence: what is doubtful and where. */
  readonly message: string;
  /** `RecommendationTable.index`, or null where it is about the document. */
  readonly table: number | null;
  /** 0-based over the rows of all pieces of that table. */
  readonly row: number | null;
  readonly place: ParagraphId | null;
}

/** What a person said about how the tables of a document are to be read; it is kept with the document. */
export interface Corrections {
  readonly tables: readonly TableCorrection[];
}

/** What was said about the tables with certain headings; null wherever the reader decides. */
export interface TableCorrection {
  /** The `fingerprintOf` each table it is about. */
  readonly fingerprint: string;
  readonly isRecommendationTable: boolean | null;
  readonly roles: readonly RoleCorrection[];
  readonly updateOrder: UpdateOrder | null;
}

export interface RoleCorrection {
  /** One of the table's `columnKeys`. */
  readonly column: string;
  readonly role: ColumnRole;
}

/** Everything read from one document. */
export interface Register {
  readonly content: DocumentContent;
  /** What the person said about the reading; it is followed. */
  readonly corrections: Corrections;
  readonly reportDate: CalendarDate | null;
  readonly statusScheme: StatusScheme | null;
  readonly tables: readonly RecommendationTable[];
  readonly recommendations: readonly Recommendation[];
  readonly problems: readonly ReadingProblem[];
}
