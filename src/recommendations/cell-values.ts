import { DATE_PATTERN, readWrittenDate } from "./calendar";
import { cellAt, type LogicalRow, type LogicalTable } from "./logical-table";
import { singleSpaced } from "./plain-text";
import type { ColumnRole } from "./register";
import { textOf, type Paragraph } from "./table-content";

/** A value of a cell, one a line, with its height in the cell. */
export interface CellValue {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Index of the paragraph in the cell. */
  readonly height: number;
}

/** Paragraphs of one column in one row; merged cells belong to the row where the merge starts. */
export function paragraphsIn(row: LogicalRow, column: number): readonly Paragraph[] {
  const found = cellAt(row, column);
  if (found === undefined || found.cell.continuesAbove || found.columns.length > 1) return [];
  return found.cell.paragraphs;
}

/** Paragraphs under all columns of a role in one row. */
export function paragraphsUnder(
  table: LogicalTable,
  row: LogicalRow,
  role: ColumnRole,
): readonly Paragraph[] {
  return table.columns.flatMap((column, index) =>
    column.role === role ? paragraphsIn(row, index) : [],
  );
}

/** The values under a role in one row, blank ones left out. */
export function valuesUnder(
  table: LogicalTable,
  row: LogicalRow,
  role: ColumnRole,
): readonly CellValue[] {
  return valuesOf(paragraphsUnder(table, row, role));
}

/** The values of the cells that a vertical merge carries down into a row. */
export function mergedValuesUnder(
  table: LogicalTable,
  row: LogicalRow,
  role: ColumnRole,
): readonly CellValue[] {
  return table.columns.flatMap((column, index) => {
    const found = column.role === role ? cellAt(row, index) : undefined;
    return found?.cell.continuesAbove === true ? valuesOf(found.origin.paragraphs) : [];
  });
}

/** What a cell about who and when says, taken apart: "Finance Manager, 31 July 2024". */
export interface AnsweringValues {
  readonly leads: readonly CellValue[];
  readonly times: readonly CellValue[];
}

/** The people or posts under the lead column in one row, and the dates that stand with them. */
export function leadsUnder(table: LogicalTable, row: LogicalRow): AnsweringValues {
  return parted(valuesUnder(table, row, "lead"));
}

/** The same of the lead cells that a vertical merge carries down into a row. */
export function mergedLeadsUnder(table: LogicalTable, row: LogicalRow): AnsweringValues {
  return parted(mergedValuesUnder(table, row, "lead"));
}

const DATE_BEHIND = new RegExp(
  `^(.*?)(?:\\s*[,;\u2013(-]\\s*|\\s+)?((?:by )?(?:${DATE_PATTERN}))\\)?$`,
  "i",
);

/** What says when, and is nobody's name or post. */
const HOW_OFTEN =
  /^(?:on-?going|annual(?:ly)?|quarterly|monthly|weekly|termly|continuous(?:ly)?|immediate(?:ly)?|as soon as possible|asap)\.?$/i;

function parted(values: readonly CellValue[]): AnsweringValues {
  const leads: CellValue[] = [];
  const times: CellValue[] = [];
  for (const value of values) {
    const [, who = "", when = ""] = DATE_BEHIND.exec(value.text) ?? [];
    const date = readWrittenDate(when.replace(/^by /i, ""));
    const isDated = date !== null && date.year !== null;
    if (isDated || HOW_OFTEN.test(value.text)) {
      times.push({ ...value, text: isDated ? when : value.text });
      if (isDated && who !== "") leads.push({ ...value, text: who });
    } else {
      leads.push(value);
    }
  }
  return { leads, times };
}

/** The values of some paragraphs, blank ones left out. */
export function valuesOf(paragraphs: readonly Paragraph[]): CellValue[] {
  return paragraphs.flatMap((paragraph, height) =>
    textOf(paragraph)
      .split("\n")
      .map((text) => ({ text: singleSpaced(text), paragraph, height }))
      .filter(({ text }) => text !== "" && !PLACEHOLDER.test(text)),
  );
}

/** What Word shows in a content control that nobody has filled in. */
const PLACEHOLDER = /^(?:choose an item|click (?:or tap )?(?:here )?to enter (?:text|a date))\.?$/i;

const NOT_APPLICABLE = /^(?:n\/a|n\.a\.|not applicable|none)\.?$/i;

/** True for what people write to say that there is nothing: a lone dash. */
export function isNone(text: string): boolean {
  return /^[-\u2013\u2014]$/.test(singleSpaced(text));
}

const BEFORE_TITLE = /[,\s]+(?=(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\b)/g;

/** "D/Supt" is one rank. */
const PARTS_LEADS = /;|(?<!(?:^|[^\p{L}])\p{L})\//u;

/** The leads named in one value: "Steve Hampson Cllr B Smith" names two. */
export function splitLeads(text: string, hasTwoLanguages = false): readonly string[] {
  if (NOT_APPLICABLE.test(singleSpaced(text))) return [];
  return singleSpaced(text)
    .replace(BEFORE_TITLE, ";")
    .split(hasTwoLanguages ? /;/ : PARTS_LEADS)
    .map((lead) => lead.trim())
    .filter((lead) => lead !== "" && !isNone(lead));
}

/** "12/11/2024" under "Date completed" says that it is. */
function saysWhen(text: string): boolean {
  const written = readWrittenDate(text);
  return written !== null && written.year !== null;
}

/** A tick cell: true for a tick, a crossed box (Word's own checked box) or yes, false for a cross or no, null for blank or anything else. */
export function readTick(text: string): boolean | null {
  // "Y (Oct 2024)": what is in brackets says when or why.
  const plain = singleSpaced(text)
    .toLowerCase()
    .replace(/\s*\([^)]*\)$/, "");
  if (saysWhen(plain)) return true;
  if (
    /^(?:[\u2713\u2714\u2611\u2612\u2705\u221a]+|yes|y|complete(?:d)?|done|x complete)$/.test(plain)
  )
    return true;
  if (/^(?:[\u2717\u2718\u274c\u2610]+|no|n|not complete(?:d)?|incomplete)$/.test(plain))
    return false;
  return null;
}
