import type { NewParagraph, NewRun, ParagraphId } from "../recommendations";

/** What distinguishes the front of a paragraph when the whole of it is set the other way. */
export interface ParagraphHead {
  /** One line without the line break, at most 255 characters: what Word can search for. */
  readonly text: string;
  readonly italic: boolean;
}

/**
 * One thing to do in Word. A script is ordered so that nothing is removed before what replaces it stands: should Word stop
 * half-way, text is there twice, never lost.
 */
export type WriteStep =
  | {
      readonly kind: "setText";
      readonly paragraph: ParagraphId;
      readonly runs: readonly NewRun[];
      /** Where the run font comes from. */
      readonly lookFrom: ParagraphId;
      /** Whether style, spacing and list membership are taken over too. */
      readonly takesParagraphLook: boolean;
    }
  | {
      readonly kind: "setItalic";
      readonly paragraph: ParagraphId;
      readonly italic: boolean;
      readonly head: ParagraphHead | null;
    }
  | {
      /** Fills the cell that holds the paragraph with a colour such as `"FF0000"`; null: with none. */
      readonly kind: "setShading";
      readonly paragraph: ParagraphId;
      readonly shading: string | null;
    }
  | {
      readonly kind: "insert";
      readonly anchor: ParagraphId;
      readonly side: "before" | "after";
      readonly paragraphs: readonly NewParagraph[];
    }
  | InsertRowStep
  | {
      /** Joins the last paragraph of a cell, emptied, to the one above it, which keeps its look. */
      readonly kind: "foldIntoAbove";
      readonly paragraph: ParagraphId;
      readonly above: ParagraphId;
    }
  | { readonly kind: "delete"; readonly paragraph: ParagraphId }
  | { readonly kind: "deleteRow"; readonly paragraph: ParagraphId };

/** Adds a row below the one that holds the anchor and fills some of its cells. */
export interface InsertRowStep {
  readonly kind: "insertRow";
  /** In a cell of that row that is not merged with one above or below. */
  readonly anchor: ParagraphId;
  /** All paragraphs of that row, in order; they also name it. */
  readonly row: readonly RowParagraph[];
  readonly cellCount: number;
  /** The cells that are merged with one above or below: Word may or may not go on with the merge. */
  readonly merged: readonly MergedCell[];
  readonly cells: readonly RowCell[];
}

export interface MergedCell {
  readonly position: number;
  /** True for the lowest cell of its merge. */
  readonly endsMerge: boolean;
}

export interface RowParagraph {
  readonly id: ParagraphId;
  /** In a lower cell of a vertical merge, which Word may not list. */
  readonly isContinuation: boolean;
}

/** A cell of a new row that is to be filled. */
export interface RowCell {
  /** Counts the cells of the row from 0. */
  readonly position: number;
  /** The first paragraph of the cell above, whose properties the new cell starts out with. */
  readonly model: ParagraphId;
  readonly paragraphs: readonly NewParagraph[];
  /** The colour it gets, null for none; not given: that which Word gives it. */
  readonly shading?: string | null;
}

export type WriteScript = readonly WriteStep[];

/** The paragraphs a step writes to, beside or into: they have to be found again without doubt. */
export function targetsOf(step: WriteStep): readonly ParagraphId[] {
  switch (step.kind) {
    case "insert":
    case "insertRow":
      return [step.anchor];
    case "foldIntoAbove":
      return [step.paragraph, step.above];
    case "setText":
    case "setItalic":
    case "setShading":
    case "delete":
    case "deleteRow":
      return [step.paragraph];
  }
}

/** The paragraphs whose look a step has to know: what it copies, and what new text starts out like. */
export function looksNeededBy(step: WriteStep): readonly ParagraphId[] {
  switch (step.kind) {
    case "setText":
      return [step.paragraph, step.lookFrom];
    case "insert":
      return [step.anchor, ...step.paragraphs.map(({ exemplar }) => exemplar)];
    case "insertRow":
      return step.cells.flatMap(({ model, paragraphs }) => [
        model,
        ...paragraphs.map(({ exemplar }) => exemplar),
      ]);
    case "foldIntoAbove":
      return [step.above, step.paragraph];
    case "setItalic":
    case "setShading":
    case "delete":
    case "deleteRow":
      return [];
  }
}

/** The script with every exemplar that cannot be found replaced by the paragraph the step is about. */
export function withFoundExemplars(
  script: WriteScript,
  isFound: (id: ParagraphId) => boolean,
): WriteScript {
  return script.map((step) => {
    const [own] = targetsOf(step);
    const choose = (exemplar: ParagraphId): ParagraphId =>
      isFound(exemplar) || own === undefined ? exemplar : own;
    const dress = (paragraphs: readonly NewParagraph[]): NewParagraph[] =>
      paragraphs.map(({ runs, exemplar }) => ({ runs, exemplar: choose(exemplar) }));
    switch (step.kind) {
      case "setText":
        return { ...step, lookFrom: choose(step.lookFrom) };
      case "insert":
        return { ...step, paragraphs: dress(step.paragraphs) };
      case "insertRow":
        return {
          ...step,
          cells: step.cells.map((cell) => ({
            ...cell,
            model: choose(cell.model),
            paragraphs: dress(cell.paragraphs),
          })),
        };
      case "foldIntoAbove":
      case "setItalic":
      case "setShading":
      case "delete":
      case "deleteRow":
        return step;
    }
  });
}
