import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

/** Rows as CSV (RFC 4180). Cells that a spreadsheet would take for a formula are disarmed with an apostrophe. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: "windows" },
  );
}

/** Excel takes a file without this mark for one in an old encoding, and spoils every dash and accent. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The same as the text of a file that Excel opens with every accent. */
export function writeCsvFile(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + writeCsv(rows);
}

/**
 * The cells of CSV, or of what Excel puts on the clipboard: tabs between cells, quotation marks around cells with line breaks.
 * The apostrophe that disarms a formula is taken off again. Rows may differ in length. Never throws: a quotation mark that closes nothing is text.
 */
export function readCells(text: string): readonly (readonly string[])[] {
  const rows = parseQuoted(text, '"') ?? parseQuoted(text, false) ?? [];
  return rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, "")));
}

/** Undefined where a quotation mark is never closed. */
function parseQuoted(text: string, quote: string | false): string[][] | undefined {
  try {
    // Without columns and casts every record is a list of strings.
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      quote,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** The most frequent separator outside quotation marks; a tab goes before the others, since text holds none. */
function delimiterOf(text: string): string {
  const bare = text.replace(/"[^"]*"/g, "");
  if (bare.includes("\t")) return "\t";
  const count = (separator: string): number => bare.split(separator).length;
  const firstLine = bare.split(/\r?\n/)[0] ?? "";
  return firstLine.includes(";") && count(";") > count(",") ? ";" : ",";
}
