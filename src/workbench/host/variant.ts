/** Versions of the requirement set WordApi that the host can claim. */
export type WordApiVersion = "1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "1.6" | "1.7" | "1.8";

/** A failure to play at one sync. */
export interface SyncFailure {
  /** Which sync fails, 1 for the first; housekeeping requests of the client do not count. */
  readonly number: number;
  /** Whether the document is changed before the failure is reported; `"midway"`: some actions are carried out, the others not. */
  readonly when: "before" | "after" | "midway";
  /** How many actions are carried out midway; half of them where that is left out. */
  readonly actions?: number;
  /** True where no answer comes at all, rather than an error. */
  readonly isSilent?: boolean;
}

/** A change another author makes while the add-in waits. */
export interface CoAuthorEdit {
  /** The sync before which it happens, 1 for the first. */
  readonly beforeSync: number;
  /** Text of the first paragraph that is changed; null for the one the cursor is in. */
  readonly find: string | null;
  /** What the paragraph says afterwards; null where it is deleted. Of no account where a row is added. */
  readonly replace: string | null;
  /** True where instead a row of one-word cells is added above the paragraph's. */
  readonly addsRowAbove?: boolean;
}

/**
 * The ways in which Word differs by platform, by document or by the moment. Every field is a plain value, so that a
 * variant can be written into a URL or a test table.
 */
export interface HostVariant {
  readonly wordApi: WordApiVersion;
  /** The error code every write gets although the document says it can be written; null for a normal session. */
  readonly readOnly: "AccessDenied" | "NotAllowed" | "GeneralException" | null;
  /** Whether paragraphs of the lower cells of vertical merges appear in collections, and those cells in rows. */
  readonly continuationCellsListed: boolean;
  /** Whether `cellIndex` in a table with vertical merges fails the whole sync. */
  readonly cellIndexThrowsOnMergedTables: boolean;
  /** Number of the top-level table, from 1, for whose OOXML the host has only an error; null for none. */
  readonly getOoxmlFailsOnTable: number | null;
  /** Whether `getOoxml` of a cell or of a paragraph in it gives the whole row. */
  readonly cellOoxmlGivesRow: boolean;
  /** Whether a paragraph follows a table at the end of `getOoxml`, where Word closes the body. */
  readonly ooxmlEndsWithParagraph: boolean;
  /** Whether `text` shows what tracked changes have deleted. */
  readonly textShowsDeleted: boolean;
  readonly failSync: SyncFailure | null;
  /** Most bytes of a request; null for no limit. */
  readonly requestSizeCap: number | null;
  /** Most bytes of a response; null for no limit. */
  readonly responseSizeCap: number | null;
  readonly coAuthorEdit: CoAuthorEdit | null;
  /** Whether the host never says that the selection changed. */
  readonly selectionEventsMissing: boolean;
  /** How long the host takes to answer, in milliseconds. */
  readonly latency: number;
}

/** Word as its documentation describes it. */
export const DOCUMENTED_WORD: HostVariant = {
  wordApi: "1.3",
  readOnly: null,
  continuationCellsListed: false,
  cellIndexThrowsOnMergedTables: true,
  getOoxmlFailsOnTable: null,
  cellOoxmlGivesRow: false,
  ooxmlEndsWithParagraph: true,
  textShowsDeleted: false,
  failSync: null,
  requestSizeCap: null,
  responseSizeCap: null,
  coAuthorEdit: null,
  selectionEventsMissing: false,
  latency: 0,
};
