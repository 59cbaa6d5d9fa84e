import type { DocumentContent, EditPlan, ParagraphId, ReadingProblem } from "../recommendations";

/** What was read, and what could not be. */
export interface DocumentReading {
  readonly content: DocumentContent;
  /** Tables the host could not hand out and the like; reading troubles of the core are in the register. */
  readonly problems: readonly ReadingProblem[];
}

export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Called with work done so far, `done <= total`. */
  readonly onProgress?: (done: number, total: number) => void;
  /**
   * Called once where reading takes long, early in it, with a beginning of the document: its first recommendations as they will be in
   * the whole, most tables without their rows.
   */
  readonly onBeginning?: (beginning: DocumentReading) => void;
}

export type RefusalReason =
  | "stale" // the text is no longer what the plan expects
  | "not-aligned" // the place cannot be found again without doubt
  | "read-only" // viewing mode, protection, final
  | "host-failed"; // the host answered with an error and nothing landed

/** What came of applying a plan. The document was read again before this was made. */
export type Receipt =
  | {
      readonly kind: "applied";
      /** Removes what was added; its ids are those of a reading made after applying. */
      readonly takeBack: EditPlan;
      /** How many paragraphs were written. */
      readonly paragraphsWritten: number;
    }
  | { readonly kind: "refused"; readonly reason: RefusalReason; readonly message: string }
  | {
      readonly kind: "partial";
      /** Indexes into `plan.edits` that are in the document. */
      readonly landed: readonly number[];
      readonly missing: readonly number[];
      readonly message: string;
    };

/** How changes are to be written. */
export interface WritingOptions {
  /**
   * True: as tracked changes, whether or not the person tracks theirs; only where the document `canTrackChanges`, refused elsewhere, and for plans that remove text.
   * Otherwise the document's own mode holds. The mode is as it was afterwards.
   */
  readonly tracked?: boolean;
}

export interface DocumentCapabilities {
  /** Whether `WritingOptions.tracked` may be asked for. */
  readonly canTrackChanges: boolean;
  readonly canReveal: boolean;
  readonly canFollowSelection: boolean;
}

/** The open document, whatever holds it: Word, a .docx file, or memory. */
export interface RecommendationDocument {
  /** Identifies the document to the drafts kept for it; the same when it is opened again, if it will be known again. */
  readonly id: string;
  readonly capabilities: DocumentCapabilities;
  /** Throws `DocumentUnavailable` where nothing could be read. */
  read(options?: ReadingOptions): Promise<DocumentReading>;
  /** Checks every expectation, writes in one batch, reads back and compares. Never throws for what a host may refuse. */
  apply(plan: EditPlan, options?: WritingOptions): Promise<Receipt>;
  /** Scrolls to a paragraph and selects it. Ids are those of the last reading. */
  reveal(place: ParagraphId): Promise<void>;
  /** Reports the paragraph the cursor is in (null: none that was read); a hint that may be missing. Returns how to stop. */
  followSelection(listener: (place: ParagraphId | null) => void): () => void;
  /** What was last saved as corrections, as it stands; null where nothing was. Throws `DocumentUnavailable`. */
  readCorrections(): Promise<string | null>;
  /**
   * Keeps a short text with the document. Throws `DocumentUnavailable` where the document does not keep it; it may
   * still be read until the document is closed.
   */
  saveCorrections(text: string): Promise<void>;
}

/** Nothing could be read; `message` says what to do. */
export class DocumentUnavailable extends Error {
  override readonly name = "DocumentUnavailable";
}
