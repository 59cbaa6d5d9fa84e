import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type {
  ExpectedAction,
  ExpectedStatus,
  ExpectedTable,
  ExpectedTimescale,
  ExpectedUpdate,
} from "../../fixtures/expected-reading";
import type { Truth } from "../read-facts";
import { bold, cell, headerRow, para, row, run, wordFile, type Line } from "../word-markup";

const LANDSCAPE =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
const PAGE_WIDTH = 14570;

const BORDERS = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("")}</w:tblBorders>`;

/** The bytes of a report on landscape pages; runs that stand alone are a paragraph. */
export function report(...blocks: readonly Line[]): Uint8Array {
  const whole = blocks.map((block) => (/^<w:(p|tbl|sdt)>/.test(block) ? block : para(block)));
  return rewritten(wordFile(...whole), (name, text) =>
    name === "word/document.xml" ? text.replace("<w:sectPr/>", LANDSCAPE) : text,
  );
}

/** The same package with each part's text rewritten. */
export function rewritten(
  bytes: Uint8Array,
  rewrite: (name: string, text: string) => string | Uint8Array,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const text = rewrite(name, strFromU8(part));
    return [name, typeof text === "string" ? strToU8(text) : text] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** A bordered table whose columns have these shares of its width; `look` comes first in its properties. */
export function grid(
  shares: readonly number[],
  rows: readonly string[],
  look = "",
  width = PAGE_WIDTH,
): string {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const columns = shares.map((share) => Math.floor((width * share) / whole));
  return `<w:tbl><w:tblPr>${look}<w:tblW w:w="${width}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** A table of texts, as every report has beside the tracker: header first, columns alike. */
export function aside(headers: readonly string[], ...rows: readonly (readonly string[])[]): string {
  return grid(
    headers.map(() => 1),
    [headerRow(...headers), ...rows.map((texts) => row(...texts))],
  );
}

/** A cell of updates: each heading as a paragraph in the given form, then its text. */
export function narrative(
  updates: readonly Pick<ExpectedUpdate, "heading" | "text">[],
  headingForm: (text: string) => string = bold,
): string {
  return cell(
    ...updates.flatMap(({ heading, text }) => [
      ...(heading === null ? [] : [headingForm(heading)]),
      ...text.split("\n"),
    ]),
  );
}

export function italic(text: string): string {
  return run(text, "<w:i/>");
}

export function underlined(text: string): string {
  return run(text, '<w:u w:val="single"/>');
}

/** The raw texts of several timescales or statuses, one paragraph each. */
export function rawLines(values: readonly (Pick<ExpectedStatus, "raw"> | null)[]): string {
  return cell(...values.map((value) => value?.raw ?? ""));
}

/** A table whose columns are given as "header=role". */
export function tracked(
  table: number,
  updateOrder: ExpectedTable["updateOrder"],
  ...columns: readonly string[]
): ExpectedTable {
  return {
    table,
    columns: columns.map((column) => {
      const at = column.lastIndexOf("=");
      return { header: column.slice(0, at), role: column.slice(at + 1) };
    }),
    updateOrder,
  };
}

/** An update; what is not given is none. */
export function progress(
  heading: string | null,
  asAt: string | null,
  text: string,
  more: Partial<ExpectedUpdate> = {},
): ExpectedUpdate {
  return { heading, asAt, inferred: false, action: null, text, status: null, ...more };
}

/** An action with what stands beside it. */
export function step(
  text: string,
  lead: readonly string[] = [],
  timescale: readonly ExpectedTimescale[] = [],
  status: ExpectedStatus | null = null,
): ExpectedAction {
  return { text, lead, timescale, status };
}

/** The reading of a document that tracks no recommendation. */
export function nothingTracked(reportDate: string | null): Truth {
  return { reportDate, statusScheme: null, tables: [], recommendations: [], problems: [] };
}
