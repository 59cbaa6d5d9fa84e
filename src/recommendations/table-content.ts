/**
 * Names one paragraph of the document that was read: `"t2.17"` is the eighteenth paragraph (document order,
 * nested tables included, text boxes left out) of the third top-level table; `"b5"` is the sixth paragraph
 * outside tables. Paragraphs that are one once tracked changes are accepted have the name of the last. Valid for one reading only: an
 * edit renumbers what follows it.
 */
export type ParagraphId = string;

/** The toggles that carry meaning in these tables; they are effective values, styles already resolved. */
export interface RunFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly superscript: boolean;
}

/** True where the four toggles agree. */
export function isSameFormat(one: RunFormat, other: RunFormat): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.superscript === other.superscript
  );
}

/** A character of a symbol font, as the document holds it. */
export interface Sign {
  readonly font: string;
  /** The character in the font, on the F0 page or not. */
  readonly code: number;
  /** True where it is a letter set in the font, false where it is a symbol of its own. */
  readonly isTyped: boolean;
}

/** A stretch of equally formatted text. A line break is `"\n"`, a tab is `"\t"`. */
export interface TextRun extends RunFormat {
  readonly text: string;
  /** What the text stands for where it is the paragraph's only character, and one of a symbol font. */
  readonly sign?: Sign;
}

/** A content control that holds some of a paragraph's text, from `start` to before `end` (UTF-16 units of it). */
export type TextControl = ListControl | BoxControl;

export interface ListControl {
  readonly kind: "list";
  readonly start: number;
  readonly end: number;
  /** What it offers, in its order. */
  readonly items: readonly string[];
  /** True where other text may be typed. */
  readonly takesOthers: boolean;
}

export interface BoxControl {
  readonly kind: "box";
  readonly start: number;
  readonly end: number;
  /** What it shows when ticked, and when not. */
  readonly checked: string;
  readonly unchecked: string;
}

export interface Paragraph {
  readonly id: ParagraphId;
  readonly runs: readonly TextRun[];
  /** What automatic numbering shows in front of the text (`"5."`, `"•"`); it is not part of the text. */
  readonly listMarker: string | null;
  /** True where text and the four toggles are all there is: no list, field, link, image, control or tracked change. */
  readonly isPlain: boolean;
  /** 1 in a cell of a top-level table, 2 in a table inside a cell, 0 outside tables. */
  readonly nestingLevel: number;
  /** The cell of the nested table it stands in; not given in a top-level table's own cells and outside tables. */
  readonly innerCell?: InnerCell | undefined;
  /** The text with the prompts that empty content controls show ("Choose an item."); only where it differs from the text. */
  readonly shownText?: string;
  /** What each of several paragraphs shows that are this one once tracked changes are accepted, in order; only where it is several. */
  readonly joinedFrom?: readonly string[];
  /** Its end is deleted as a tracked change, and no paragraph follows that it could be one with. */
  readonly isEndDeleted?: boolean;
  /** It stands in a content control that is still empty: whatever is in there counts as its prompt. */
  readonly isPrompt?: boolean;
  /** It holds hidden text beside what is read of it. */
  readonly hidesText?: boolean;
  /** The lists and check boxes that hold some of its text, in order; only where there are any. */
  readonly controls?: readonly TextControl[];
}

/** A cell of a table inside a cell. All paragraphs of one cell have the same object. */
export interface InnerCell {
  /** Which of the nested tables of its top-level table, 0-based in the order in which they begin. */
  readonly table: number;
  /** 0-based in its table. */
  readonly row: number;
  readonly isMarkedHeader: boolean;
  readonly gridColumn: number;
  readonly columnSpan: number;
  readonly continuesAbove: boolean;
  /** The cell of a nested table in which its own table stands; null where that is a top-level table's cell. */
  readonly within: InnerCell | null;
}

export interface TableCell {
  /** First grid column the cell covers, 0-based. */
  readonly gridColumn: number;
  /** Number of grid columns covered, at least 1. */
  readonly columnSpan: number;
  /** True for the lower cells of a vertical merge. */
  readonly continuesAbove: boolean;
  /** At least one in well-formed documents; paragraphs of nested tables are included. */
  readonly paragraphs: readonly Paragraph[];
  /** The colour it is filled with, `"FF0000"`; null for none, not given where that is not known. */
  readonly shading?: string | null;
}

export interface TableRow {
  /** True where the document marks the row as a header that repeats on each page. */
  readonly isMarkedHeader: boolean;
  readonly cells: readonly TableCell[];
}

/** One Word table, as it stands. */
export interface TableContent {
  /** Position among the document's top-level tables, 0-based; nested tables are numbered behind all of those. */
  readonly index: number;
  readonly rows: readonly TableRow[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph }
  | { readonly kind: "table"; readonly table: TableContent };

/** What a document holds, in order. Everything the core knows of a document it knows from this. */
export interface DocumentContent {
  readonly blocks: readonly Block[];
  /** What of the document could not be read for certain, in order; only where there is something. */
  readonly problems?: readonly ContentProblem[];
}

/** Something in the document's own making that leaves its text in doubt. */
export interface ContentProblem {
  readonly kind: string;
  /** What is doubtful, and what to do. */
  readonly message: string;
  readonly place: ParagraphId | null;
}

/** The text of a paragraph as a person sees it typed, without its list marker. */
export function textOf(paragraph: Pick<Paragraph, "runs">): string {
  return paragraph.runs.map((run) => run.text).join("");
}

/** The top-level tables in document order. */
export function tablesOf(content: DocumentContent): readonly TableContent[] {
  return content.blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** Every paragraph of a table, in document order. */
export function paragraphsOf(table: TableContent): readonly Paragraph[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
}

/** Every paragraph of a document, by its name. */
export function paragraphsById(content: DocumentContent): ReadonlyMap<ParagraphId, Paragraph> {
  const paragraphs = content.blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.paragraph] : paragraphsOf(block.table),
  );
  return new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
}

/** The cells of the top-level tables, in document order. */
export function cellsOf(content: DocumentContent): readonly TableCell[] {
  return tablesOf(content).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
}

/** The cell of a top-level table that holds a paragraph; undefined where none does. */
export function cellAround(content: DocumentContent, id: ParagraphId): TableCell | undefined {
  return cellsOf(content).find(({ paragraphs }) => paragraphs.some((each) => each.id === id));
}
