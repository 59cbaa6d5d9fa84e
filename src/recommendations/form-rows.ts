import { assignRoles, promoteRequests, type ColumnEvidence } from "./column-roles";
import { readTick } from "./cell-values";
import {
  areAnswers,
  areDatedReports,
  arePeople,
  areReferences,
  areStatuses,
  areTimescales,
} from "./column-content";
import { correctRoles, findCorrection, fingerprintOf } from "./corrections";
import type { FormDivider, FormEntry, FormField, FormPart } from "./forms";
import type { LogicalCell, LogicalRow, LogicalTable } from "./logical-table";
import { singleSpaced } from "./plain-text";
import type { ColumnRole, Corrections, TableColumn } from "./register";
import { textOf, type TableCell, type TableContent } from "./table-content";

/** A table with its labels on the left. */
export interface Form {
  readonly table: TableContent;
  readonly parts: readonly FormPart[];
}

/** True where more than half of a form's labels are among those of earlier ones. */
export function haveSameLabels(earlier: readonly Form[], form: Form): boolean {
  const known = new Set(earlier.flatMap(fieldsOf).map(({ key }) => key));
  const keys = [...new Set(fieldsOf(form).map(({ key }) => key))];
  return keys.filter((key) => known.has(key)).length * 2 > keys.length;
}

/** What corrections of the reading of a form are kept under. */
export function describeForm(form: Form): {
  readonly fingerprint: string;
  readonly headers: readonly string[];
} {
  const columns = evidenceOf([form]);
  return { fingerprint: fingerprintOf(columns), headers: columns.map(({ header }) => header) };
}

/** True where the person said that forms with these labels are no recommendation tables. */
export function isFormLeftAlone(form: Form, { tables }: Corrections): boolean {
  const keys = describeForm(form).fingerprint.split("|");
  return tables.some(({ fingerprint, isRecommendationTable }) => {
    const known = new Set(fingerprint.split("|"));
    return isRecommendationTable === false && keys.every((key) => known.has(key));
  });
}

/**
 * Forms as one recommendation table, each label a column. Null where the person said that it is none, or no label is a
 * recommendation's.
 */
export function joinForms(forms: readonly Form[], corrections: Corrections): LogicalTable | null {
  const evidence = evidenceOf(forms);
  const assigned = promoteRequests(evidence, assignRoles(evidence));
  const fingerprint = fingerprintOf(assigned);
  const correction = findCorrection(corrections, fingerprint);
  if (correction?.isRecommendationTable === false) return null;
  const columns = correctRoles(assigned, correction?.roles ?? []);
  if (correction?.isRecommendationTable !== true && !areFilledIn(forms, columns, evidence))
    return null;
  const keys = [...new Set(forms.flatMap(fieldsOf).map(({ key }) => key))];
  const rows: LogicalRow[] = [];
  let before = 0;
  for (const { table, parts } of forms) {
    for (const part of parts) {
      const made = part.kind === "entry" ? rowsOfEntry(part, keys) : [dividerRow(part, columns)];
      for (const row of made) {
        rows.push({ ...row, piece: table.index, index: before + row.rowInPiece });
      }
    }
    before += table.rows.length;
  }
  const headings = columns.filter(({ header }) => header !== "").map(({ header }) => `“${header}”`);
  return {
    pieces: forms.map(({ table }) => table.index),
    columns,
    rows,
    isForm: true,
    isTitled: false,
    evidence: `Its labels on the left are ${headings.join(", ")}.`,
    fingerprint,
  };
}

/** A glossary explains the same labels: its entry has no number, and nobody, no date and no status stands in it. */
function areFilledIn(
  forms: readonly Form[],
  columns: readonly TableColumn[],
  evidence: readonly ColumnEvidence[],
): boolean {
  const entries = forms.flatMap(({ parts }) => parts.filter(({ kind }) => kind === "entry"));
  const isNumbered = entries.some((part) => part.kind === "entry" && part.ref !== null);
  const asks = columns.some(({ role }) => role === "recommendation");
  const fits = columns.some(({ role }, index) => {
    const values = evidence[index]?.values ?? [];
    const test = FITTING[role];
    return values.length > 0 && test?.(values) === true;
  });
  return isNumbered || (asks && fits);
}

const FITTING: Partial<Record<ColumnRole, (values: readonly string[]) => boolean>> = {
  reference: areReferences,
  lead: arePeople,
  timescale: areTimescales,
  status: areStatuses,
  complete: (values) => values.some((value) => readTick(value) !== null),
  response: areAnswers,
  update: areDatedReports,
};

type RowInForm = Omit<LogicalRow, "piece" | "index">;

function fieldsOf({ parts }: Form): readonly FormField[] {
  return parts.flatMap((part) => (part.kind === "entry" ? part.fields : []));
}

function evidenceOf(forms: readonly Form[]): readonly ColumnEvidence[] {
  const byKey = new Map<string, { label: string; values: string[] }>();
  for (const { key, label, cell } of forms.flatMap(fieldsOf)) {
    const known = byKey.get(key) ?? { label, values: [] };
    byKey.set(key, known);
    const text = textOfCell(cell);
    if (text !== "") known.values.push(text);
  }
  return [...byKey.values()].map(({ label, values }, gridColumn) => ({
    gridColumn,
    columnSpan: 1,
    header: label,
    label,
    values,
  }));
}

/**
 * The fields of an entry in rows: where a label comes again, another row begins. What is said once is said for all of them, as a
 * cell merged down is.
 */
function rowsOfEntry(
  { fields, rows, ref }: FormEntry,
  keys: readonly string[],
): readonly RowInForm[] {
  const counts = new Map<string, number>();
  for (const { key } of fields) counts.set(key, (counts.get(key) ?? 0) + 1);
  const once = fields.filter(({ key }) => counts.get(key) === 1);
  const shared = once.map((field) => cellFor(field, keys));
  const levels = splitWhereRepeated(fields.filter((field) => !once.includes(field)));
  const [first = [], ...others] = levels;
  const head: RowInForm = {
    rowInPiece: rows[0] ?? 0,
    rowsInPiece: rows,
    cells: inOrder([...shared, ...first.map((field) => cellFor(field, keys))]),
    isFirstInPiece: false,
    ref,
  };
  return [
    head,
    ...others.map((level): RowInForm => {
      const places = [...new Set(level.flatMap(({ row }) => (row === null ? [] : [row])))];
      return {
        rowInPiece: places[0] ?? head.rowInPiece,
        rowsInPiece: places,
        cells: inOrder([...shared.map(goingOn), ...level.map((field) => cellFor(field, keys))]),
        isFirstInPiece: false,
      };
    }),
  ];
}

function splitWhereRepeated(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  const levels: FormField[][] = [];
  for (const field of fields) {
    const last = levels[levels.length - 1];
    if (last === undefined || last.some(({ key }) => key === field.key)) levels.push([field]);
    else last.push(field);
  }
  return levels;
}

function cellFor({ key, cell }: FormField, keys: readonly string[]): LogicalCell {
  const column = keys.indexOf(key);
  const own = { ...cell, gridColumn: column, columnSpan: 1, continuesAbove: false };
  return { columns: [column], cell: own, text: textOfCell(cell), origin: own };
}

/** The cell as a vertical merge shows it further down. */
function goingOn({ columns, origin }: LogicalCell): LogicalCell {
  const cell = { ...origin, continuesAbove: true, paragraphs: [] };
  return { columns, cell, text: "", origin };
}

/** A text across the form, as a cell across all columns. */
function dividerRow({ cell, row }: FormDivider, columns: readonly TableColumn[]): RowInForm {
  const wide = { ...cell, gridColumn: 0, columnSpan: columns.length };
  const cells = [
    { columns: columns.map((_, index) => index), cell: wide, text: textOfCell(cell), origin: wide },
  ];
  return { rowInPiece: row, cells, isFirstInPiece: false };
}

function inOrder(cells: readonly LogicalCell[]): readonly LogicalCell[] {
  return [...cells].sort((one, other) => (one.columns[0] ?? 0) - (other.columns[0] ?? 0));
}

function textOfCell({ paragraphs }: TableCell): string {
  return singleSpaced(paragraphs.map(textOf).join(" "));
}
