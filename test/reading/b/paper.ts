import type {
  ExpectedStatus,
  ExpectedTable,
  ExpectedTimescale,
  ExpectedUpdate,
} from "../../fixtures/expected-reading";
import { cell, headerRow, paragraph, row, table } from "../../fixtures/word-content";
import type { BlockContent, CellContent, Inline, TableBlock } from "../../fixtures/word-content";
import { documentBytes, pageNumber, type DocumentFile } from "../../fixtures/word-file";
import type { Truth, TruthDocument } from "../read-facts";

/** What one of these papers sets; the rest is as Word leaves it. */
export interface PaperSettings {
  readonly title: string;
  readonly company: string;
  readonly isLandscape?: boolean;
  readonly namesFont?: boolean;
  readonly wordVersion?: DocumentFile["wordVersion"];
  readonly unknownWords?: readonly string[];
  readonly footnotes?: DocumentFile["footnotes"];
  readonly blocks: readonly BlockContent[];
}

/** A whole Word document around these blocks. */
export function paper(settings: PaperSettings): DocumentFile {
  return {
    author: "Democratic Services",
    editor: "Committee Officer",
    created: "2024-01-08T09:10:00Z",
    modified: "2024-01-19T16:45:00Z",
    revision: 9,
    wordVersion: 15,
    isLandscape: true,
    bodySize: 22,
    cellSize: 20,
    namesFont: true,
    rsids: ["00114C27", "0025E9A1", "00377D60", "0043B1F8", "00590A3D", "006C82E4"],
    unknownWords: [],
    header: [settings.company],
    footer: ["Page ", pageNumber],
    footnotes: [],
    ...settings,
  };
}

/** A table of short texts with a shaded header: the kind that every report has. */
export function plainTable(
  headers: readonly string[],
  ...rows: readonly (readonly string[])[]
): TableBlock {
  return table(
    headers.map(() => Math.floor(14000 / headers.length)),
    [headerRow(headers, false), ...rows.map((texts) => row(...texts.map((text) => cell(text))))],
  );
}

/** A cell with one paragraph of these pieces. */
export function line(...content: Inline[]): CellContent {
  return cell(paragraph(...content));
}

export function expectTable(
  index: number,
  columns: readonly (readonly [header: string, role: string])[],
  updateOrder: ExpectedTable["updateOrder"] = "unknown",
): ExpectedTable {
  return {
    table: index,
    columns: columns.map(([header, role]) => ({ header, role })),
    updateOrder,
  };
}

/** A timescale of one date, a range, or none. */
export function due(
  raw: string,
  earliest: string | null = null,
  latest: string | null = earliest,
): ExpectedTimescale {
  return { raw, earliest, latest, certain: true };
}

/** A status in words that no scheme of the document has. */
export function worded(raw: string): ExpectedStatus {
  return { raw, code: null, label: null, draft: null };
}

/** A status of a scheme. */
export function coded(raw: string, code: string, label: string): ExpectedStatus {
  return { raw, code, label, draft: null };
}

/** Progress without a heading of its own. */
export function undated(text: string): ExpectedUpdate {
  return { heading: null, asAt: null, inferred: false, action: null, text, status: null };
}

/** Progress in a column that its header dates: no heading of its own, the date from elsewhere. */
export function inDatedColumn(asAt: string, text: string): ExpectedUpdate {
  return { ...undated(text), asAt, inferred: true };
}

/** The categories of traffic lights. */
export const TRAFFIC_LIGHT_CATEGORIES = [
  { code: "B", label: "Blue" },
  { code: "R", label: "Red" },
  { code: "A", label: "Amber" },
  { code: "G", label: "Green" },
] as const;

/** The reading of a document that holds no recommendation table. */
export const NOTHING_TRACKED: Omit<Truth, "reportDate"> = {
  statusScheme: null,
  tables: [],
  recommendations: [],
  problems: [],
};

/** A document and what is to be read in it. */
export interface Paper {
  readonly name: string;
  /** What sets it apart from the others, one line. */
  readonly unusual: string;
  readonly file: DocumentFile;
  readonly reading: Truth;
}

/** The document as it is measured. */
export function truthDocument({ name, unusual, file, reading }: Paper): TruthDocument {
  return { name, unusual, file: () => documentBytes(file), truth: reading };
}
