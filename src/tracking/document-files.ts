import type { DocumentFacts, EditPlan } from "../recommendations";
import type { ReportBlock } from "./jobs/covering-report";
import type { TrackedReading } from "./tracked-reading";

/** How the next appendix is made from the open document. */
export interface NextAppendix {
  /** Edits of the text, such as frozen headings; carried out first. */
  readonly plan: EditPlan;
  /** Keys of the recommendations that leave. */
  readonly leaving: readonly string[];
  /** A title above the table they move to; null: they are taken out. */
  readonly moveUnder: string | null;
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

/** Whole files: the open document's own, others chosen from disk, and new ones. */
export interface DocumentFiles {
  /** The open document as a .docx, as it stands now. Throws `DocumentUnavailable`. */
  readOpenDocument(): Promise<Uint8Array>;
  /** Reads a .docx. Throws `DocumentUnavailable` with a sentence about what is wrong with the file. */
  readFile(bytes: Uint8Array): Promise<ReadFile>;
  /** Makes the next appendix; nothing is opened or saved. Throws `DocumentUnavailable` where it cannot be made. */
  buildNextAppendix(bytes: Uint8Array, next: NextAppendix): Promise<BuiltAppendix>;
  /** Opens a file as a new document, unsaved. Throws `DocumentUnavailable`. */
  openAsNew(bytes: Uint8Array): Promise<void>;
  /** Puts blocks in at the cursor, in the look of the paragraph it is in. Throws `DocumentUnavailable`. */
  insertAtCursor(blocks: readonly ReportBlock[]): Promise<void>;
}
