import type { ParagraphId, RunFormat, Sign } from "./table-content";

/** Text to be written with the four toggles stated; font, size, colour and language come from the exemplar. */
export interface NewRun extends RunFormat {
  readonly text: string;
  /** The character of a symbol font that the text stands for. */
  readonly sign?: Sign;
}

/** A paragraph to be written. */
export interface NewParagraph {
  readonly runs: readonly NewRun[];
  /** The paragraph whose style, spacing, indent, list membership and run font are copied; it exists in the reading. */
  readonly exemplar: ParagraphId;
}

/** A paragraph the plan relies on, with the whole text it must still have (`textOf`). */
export interface ExpectedParagraph {
  readonly id: ParagraphId;
  readonly expects: string;
}

/**
 * One thing the document must do. All ids are those of the reading the plan was made from, in every edit:
 * an earlier edit of the same plan does not renumber them. Edits are carried out in order; paragraphs inserted
 * at the same anchor and side by several edits end up in the order of the edits.
 */
export type Edit =
  | {
      readonly kind: "insertParagraphs";
      readonly anchor: ExpectedParagraph;
      readonly side: "before" | "after";
      readonly paragraphs: readonly NewParagraph[];
    }
  | {
      /** Replaces the whole text of a paragraph and keeps its paragraph properties. */
      readonly kind: "setText";
      readonly paragraph: ExpectedParagraph;
      readonly runs: readonly NewRun[];
      /** Where the run font comes from when the paragraph has no text of its own; null: its own mark. */
      readonly exemplar: ParagraphId | null;
    }
  | {
      /** Turns italic on or off from a character offset (UTF-16 units of the text) to the end of the paragraph. */
      readonly kind: "setItalic";
      readonly paragraph: ExpectedParagraph;
      readonly from: number;
      readonly italic: boolean;
    }
  | {
      /** Fills the cell that holds the paragraph, one of a top-level table, with a colour such as `"FF0000"`; null: with none. */
      readonly kind: "setShading";
      readonly paragraph: ExpectedParagraph;
      readonly shading: string | null;
    }
  | {
      /**
       * Moves plain paragraphs of one cell, in their order, to behind the anchor in the same cell. A plan changes a paragraph before it
       * moves it.
       */
      readonly kind: "moveParagraphs";
      readonly paragraphs: readonly ExpectedParagraph[];
      readonly anchor: ExpectedParagraph;
    }
  | {
      /** Removes paragraphs; never the last paragraph of a cell. */
      readonly kind: "removeParagraphs";
      readonly paragraphs: readonly ExpectedParagraph[];
    }
  | {
      /**
       * Inserts a row below the one that holds the anchor, with that row's cells and properties. Cells of a vertical
       * merge go on; every other cell not named in `cells` holds one empty paragraph.
       */
      readonly kind: "insertRow";
      readonly anchor: ExpectedParagraph;
      readonly cells: readonly {
        readonly gridColumn: number;
        readonly paragraphs: readonly NewParagraph[];
        /** As in `setShading`; not given: that of the cell above. */
        readonly shading?: string | null;
      }[];
    }
  | {
      /** Removes the row that holds the paragraphs, which are all of the row's paragraphs that have text. */
      readonly kind: "removeRow";
      readonly paragraphs: readonly ExpectedParagraph[];
    };

/** Plain data: shown as a preview, tested without a document, sent as JSON, refused when stale. */
export interface EditPlan {
  readonly edits: readonly Edit[];
  /** What else a plan that takes back knows of a file; where all of it is still as written, the file becomes what it was. */
  readonly restores?: readonly RestoredSource[];
}

/** A stretch of a file's source that was written, and what stood there before. */
export interface RestoredSource {
  /** Where it begins in the source as written, in UTF-16 units. */
  readonly start: number;
  readonly written: string;
  readonly before: string;
}
