import type { Corrections, DocumentFacts, EditPlan } from "../recommendations";
import type { ReportBlock } from "./jobs/covering-report";
import type { TrackedReading } from "./tracked-reading";

/** How the next appendix is made from the open document. */
export interface NextAppendix {
  /** Edits of the text, such as frozen headings; carried out first. They come from a reading of the same bytes. */
  readonly plan: EditPlan;
  /** Keys of the recommendations that leave. */
  readonly leaving: readonly string[];
  /** A title above the table they move to; null: they are taken out. */
  readonly moveUnder: string | null;
  /** How the person says the document is to be read. */
  readonly corrections: Corrections;
}

/** The next appendix as a file. */
export interface BuiltAppendix {
  readonly bytes: Uint8Array;
  /** What the person should know, a sentence each. */
  readonly notes: readonly string[];
}

/** A document opened from a file beside the open one. */
export interface ReadFile {
  readonly reading: TrackedReading;
  readonly facts: DocumentFacts;
}

/** The paragraph the cursor is in, the last one where several are selected. */
export interface CursorPlace {
  readonly text: string;
  readonly isInTable: boolean;
}

/** Whole files: the open document's own, others chosen from disk, and new ones. All throw `DocumentUnavailable`. */
export interface DocumentFiles {
  /** The open document as a .docx, as it stands now. */
  readOpenDocument(): Promise<Uint8Array>;
  /** Reads a .docx. What is wrong with the file is the sentence of the error. */
  readFile(bytes: Uint8Array, corrections: Corrections): ReadFile;
  /** Makes the next appendix; nothing is opened or saved. */
  buildNextAppendix(bytes: Uint8Array, next: NextAppendix): BuiltAppendix;
  /** Opens a file as a new document, unsaved. */
  openAsNew(bytes: Uint8Array): Promise<void>;
  /** Where `insertAtCursor` would put them now. */
  readCursor(): Promise<CursorPlace>;
  /** Puts blocks in behind the paragraph the cursor is in, in its look. Not inside a table. */
  insertAtCursor(blocks: readonly ReportBlock[]): Promise<void>;
}
