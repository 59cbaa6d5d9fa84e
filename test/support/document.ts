import type {
  Block,
  DocumentContent,
  Paragraph,
  RunFormat,
  TableRow,
  TextRun,
} from "../../src/recommendations";

/** A paragraph before it has its id: text and what else matters of it. */
export interface ParagraphSource {
  readonly runs: readonly TextRun[];
  readonly listMarker: string | null;
  readonly isPlain: boolean;
}

export interface CellSource {
  readonly paragraphs: readonly ParagraphSource[];
  readonly columnSpan: number;
  readonly continuesAbove: boolean;
}

export interface RowSource {
  readonly isMarkedHeader: boolean;
  readonly gridBefore: number;
  readonly cells: readonly CellSource[];
}

export interface TableSource {
  readonly rows: readonly RowSource[];
}

/** A paragraph is its text, its runs, or made by `bullet` and the like. */
export type ParagraphLike = string | TextRun | readonly TextRun[] | ParagraphSource;
/** A cell is its one text, a list of paragraphs, or made by `wide` or `below`. */
export type CellLike = string | TextRun | ParagraphSource | CellSource | readonly ParagraphLike[];

const UPRIGHT: RunFormat = { bold: false, italic: false, underline: false, superscript: false };

export function plain(text: string): TextRun {
  return { ...UPRIGHT, text };
}

export function bold(text: string): TextRun {
  return { ...UPRIGHT, text, bold: true };
}

export function italic(text: string): TextRun {
  return { ...UPRIGHT, text, italic: true };
}

export function underlined(text: string): TextRun {
  return { ...UPRIGHT, text, underline: true };
}

export function raised(text: string): TextRun {
  return { ...UPRIGHT, text, superscript: true };
}

/** A paragraph of several runs: `runs(bold("26"), raised("th"))`. */
export function runs(...pieces: readonly TextRun[]): ParagraphSource {
  return { runs: pieces, listMarker: null, isPlain: true };
}

/** A paragraph of a real bulleted list. */
export function bullet(text: string): ParagraphSource {
  return { runs: [plain(text)], listMarker: "•", isPlain: false };
}

/** A paragraph with automatic numbering. */
export function numbered(marker: string, text: string): ParagraphSource {
  return { runs: text === "" ? [] : [plain(text)], listMarker: marker, isPlain: false };
}

/** A paragraph that holds more than text: a link, a field, a comment. */
export function withLink(text: ParagraphLike): ParagraphSource {
  return { ...paragraphSource(text), isPlain: false };
}

/** A cell across several columns. */
export function wide(columnSpan: number, ...paragraphs: readonly ParagraphLike[]): CellSource {
  return { paragraphs: paragraphs.map(paragraphSource), columnSpan, continuesAbove: false };
}

/** A lower cell of a vertical merge. */
export function below(...paragraphs: readonly ParagraphLike[]): CellSource {
  const texts = paragraphs.length === 0 ? [""] : paragraphs;
  return { paragraphs: texts.map(paragraphSource), columnSpan: 1, continuesAbove: true };
}

export function row(...cells: readonly CellLike[]): RowSource {
  return { isMarkedHeader: false, gridBefore: 0, cells: cells.map(cellSource) };
}

export function table(...rows: readonly RowSource[]): TableSource {
  return { rows };
}

/** A document of paragraphs and tables, its paragraphs numbered as a reading numbers them. */
export function documentOf(
  ...blocks: readonly (string | TextRun | TableSource)[]
): DocumentContent {
  let tables = 0;
  let paragraphs = 0;
  return {
    blocks: blocks.map((block): Block => {
      if (typeof block !== "string" && "rows" in block) return tableBlock(block, tables++);
      const paragraph = toParagraph(paragraphSource(block), `b${paragraphs++}`, 0);
      return { kind: "paragraph", paragraph };
    }),
  };
}

function tableBlock({ rows }: TableSource, index: number): Block {
  let next = 0;
  const numberedRows = rows.map(({ isMarkedHeader, gridBefore, cells }): TableRow => {
    let gridColumn = gridBefore;
    return {
      isMarkedHeader,
      cells: cells.map(({ paragraphs, columnSpan, continuesAbove }) => {
        const at = gridColumn;
        gridColumn += columnSpan;
        return {
          gridColumn: at,
          columnSpan,
          continuesAbove,
          paragraphs: paragraphs.map((each) => toParagraph(each, `t${index}.${next++}`, 1)),
        };
      }),
    };
  });
  return { kind: "table", table: { index, rows: numberedRows } };
}

function toParagraph(source: ParagraphSource, id: string, nestingLevel: number): Paragraph {
  const filled = source.runs.filter(({ text }) => text !== "");
  return { ...source, runs: filled, id, nestingLevel };
}

function cellSource(cell: CellLike): CellSource {
  if (typeof cell === "object" && "paragraphs" in cell) return cell;
  const paragraphs = typeof cell === "object" && "length" in cell ? cell : [cell];
  return { paragraphs: paragraphs.map(paragraphSource), columnSpan: 1, continuesAbove: false };
}

function paragraphSource(paragraph: ParagraphLike): ParagraphSource {
  if (typeof paragraph === "string") return runs(plain(paragraph));
  if ("length" in paragraph) return runs(...paragraph);
  return "runs" in paragraph ? paragraph : runs(paragraph);
}
