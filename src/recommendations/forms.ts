import { headsOtherThings, headsRequests, rolesOfHeading } from "./column-headings";
import { comparable, countWords, singleSpaced } from "./plain-text";
import { findInlineReference, readReference } from "./reference";
import type { ColumnRole } from "./register";
import { findTitle, titleAbove } from "./titles";
import { textOf, type Paragraph, type TableCell, type TableContent } from "./table-content";

/** A value of a form, and the label that says what it is. */
export interface FormField {
  /** As printed, without the number or colon at its end; empty where a reference stands in its place. */
  readonly label: string;
  /** The same for labels that mean the same field. */
  readonly key: string;
  readonly cell: TableCell;
  /** 0-based in the table; null for what stands above the table. */
  readonly row: number | null;
}

/** What a form says of one recommendation. */
export interface FormEntry {
  readonly kind: "entry";
  /** What its title or label says; null where its text does, or nothing. */
  readonly ref: string | null;
  readonly fields: readonly FormField[];
  /** Every row it stands in. */
  readonly rows: readonly number[];
}

/** A text across the table that is no field of a form. */
export interface FormDivider {
  readonly kind: "divider";
  readonly cell: TableCell;
  readonly row: number;
}

export type FormPart = FormEntry | FormDivider;

/**
 * Reads a table with its labels on the left, entry by entry; null where it is no form about recommendations. `above` are the
 * paragraphs right above it: where they hold the recommendation, the form need not.
 */
export function readForm(
  table: TableContent,
  above: readonly Paragraph[],
  isAboutRecommendations: boolean,
): readonly FormPart[] | null {
  const title = titleAbove(above);
  if (!isForm(table, isAboutRecommendations, title.length > 0)) return null;
  const transposed = readTransposed(table);
  if (transposed !== null) return transposed;
  if (table.rows.some(({ cells }) => cells.length > 2 && asksInEach(cells))) return null;
  const reader = new FormReader(table);
  for (const [row, { cells }] of table.rows.entries()) reader.take(row, cells);
  return withTitle(reader.finish(), title);
}

/** True where the left column holds labels that tell of a recommendation and of what came of it. */
function isForm(
  table: TableContent,
  isAboutRecommendations: boolean,
  hasTitleAbove: boolean,
): boolean {
  const left = table.rows.flatMap(({ cells: [first, ...values] }) =>
    first === undefined || values.length === 0 || first.continuesAbove ? [] : [textOfCell(first)],
  );
  const labels = left.filter((text) => text !== "");
  const known = labels.filter(isKnownLabel);
  if (known.length < LEAST_LABELS || known.length * 5 < labels.length * 3) return false;
  if (headsColumns(table) >= known.length) return false;
  const roles = known.map((label) => rolesOfLabel(label)[0] ?? "other");
  const told = new Set(roles.filter((role) => TOLD.has(role)));
  const asks =
    roles.includes("recommendation") ||
    labels.some((label) => isNumbered(label)) ||
    table.rows.some(({ cells }) => titleOf(cells) !== null) ||
    hasTitleAbove ||
    namesEntries(table) ||
    (isAboutRecommendations && labels.some(headsRequests));
  return asks && told.size >= 2;
}

const LEAST_LABELS = 3;
const TOLD: ReadonlySet<ColumnRole> = new Set([
  "action",
  "response",
  "update",
  "future-action",
  "lead",
  "timescale",
  "status",
  "complete",
]);

/** How many headings a header row would have beside its first; "R1" and "R2" are no headings. */
function headsColumns({ rows: [first] }: TableContent): number {
  const texts = (first?.cells.slice(1) ?? []).map(textOfCell);
  return texts.filter((text) => isKnownLabel(text) && !namesEntry(text)).length;
}

/** "R1", "Recommendation 2": a reference, which in a first row stands above what is said of one recommendation. */
function namesEntry(text: string): boolean {
  return isNumbered(text) || /^(?:recommendation|rec\.?)\s*\d/i.test(text);
}

/** "Recommendation 1" and "Recommendation 2" beside each other in the first row. */
function namesEntries({ rows: [first] }: TableContent): boolean {
  const names = (first?.cells.slice(1) ?? []).map(textOfCell);
  return names.length >= 2 && names.every(namesEntry);
}

/**
 * Reads a table with its labels on the left and a recommendation in each of the columns beside them; null where it has no such
 * columns. Rows across the table divide nothing there, and are left out only where they are blank.
 */
function readTransposed({ rows }: TableContent): readonly FormPart[] | null {
  const filled = rows.flatMap(({ cells }, row) =>
    cells.some((cell) => textOfCell(cell) !== "") ? [{ cells, row }] : [],
  );
  const width = filled[0]?.cells.length ?? 0;
  const isGrid = filled.every(
    ({ cells }) =>
      cells.length === width &&
      cells.every(({ columnSpan, continuesAbove }) => columnSpan === 1 && !continuesAbove),
  );
  if (width < 3 || !isGrid || !holdsEntries(filled.map(({ cells }) => cells))) return null;
  const columns = Array.from({ length: width - 1 }, (_, index) => index + 1);
  return columns.flatMap((column): FormEntry[] => {
    const fields = filled.flatMap(({ cells, row }): FormField[] => {
      const [head, cell] = [cells[0], cells[column]];
      if (head === undefined || cell === undefined) return [];
      const label = withoutColon(textOfCell(head));
      return [{ label, key: keyOf(label), cell, row }];
    });
    const isBlank = fields.every(({ cell }) => textOfCell(cell) === "");
    return isBlank
      ? []
      : [{ kind: "entry", ref: null, fields, rows: filled.map(({ row }) => row) }];
  });
}

/** What was asked for, or a reference, stands in every column, each label comes once, and values are no labels of further values. */
function holdsEntries(rows: readonly (readonly TableCell[])[]): boolean {
  const labels = rows.map(([label]) => (label === undefined ? "" : keyOf(textOfCell(label))));
  return (
    rows.some(asksInEach) && new Set(labels).size === labels.length && !rows.every(standInPairs)
  );
}

function asksInEach([label, ...values]: readonly TableCell[]): boolean {
  const texts = values.map(textOfCell);
  const isAsking = label !== undefined && asksFor(readLabel(textOfCell(label)).plain);
  return texts.every(namesEntry) || (isAsking && texts.every((text) => countWords(text) >= 3));
}

/** Label, value, label, value. */
function standInPairs(cells: readonly TableCell[]): boolean {
  return (
    cells.length % 2 === 0 &&
    cells.length > 2 &&
    cells.every((cell, index) => index % 2 > 0 || isLabelOrBlank(cell))
  );
}

interface OpenEntry {
  ref: string | null;
  readonly fields: FormField[];
  readonly rows: Set<number>;
}

/** Sorts the rows of a form into entries. */
class FormReader {
  private readonly parts: (OpenEntry | FormDivider)[] = [];
  private readonly startKey: string | null;
  private readonly hasTitles: boolean;
  private current: OpenEntry | null = null;
  private label: string | null = null;
  /** A label across the table, for what stands across it below. */
  private labelAbove: string | null = null;

  constructor(table: TableContent) {
    this.hasTitles = table.rows.some(({ cells }) => titleOf(cells) !== null);
    this.startKey = this.hasTitles ? null : startKeyOf(table);
  }

  take(row: number, cells: readonly TableCell[]): void {
    if (cells.every((cell) => textOfCell(cell) === "" && cell.columnSpan > 1)) return;
    const title = titleOf(cells);
    if (title !== null) this.startTitled(row, title);
    else if (cells.length === 1 && cells[0] !== undefined) this.takeWide(row, cells[0]);
    else this.takeFields(row, cells);
  }

  finish(): readonly FormPart[] {
    return this.parts.map((part) =>
      "kind" in part
        ? part
        : { kind: "entry", ref: part.ref, fields: part.fields, rows: [...part.rows] },
    );
  }

  private startTitled(row: number, { ref, cell }: Title): void {
    const entry = this.start(ref);
    entry.rows.add(row);
    this.label = null;
    if (cell !== null) {
      entry.fields.push({ label: RECOMMENDATION, key: keyOf(RECOMMENDATION), cell, row });
    }
  }

  /** A cell across the table: a label for what stands below it, what stands below one, or neither. */
  private takeWide(row: number, cell: TableCell): void {
    const text = textOfCell(cell);
    if (text === "") return;
    const label = this.labelAbove;
    this.labelAbove = null;
    if (isKnownLabel(text)) {
      this.labelAbove = text;
      this.current?.rows.add(row);
    } else if (label !== null) {
      this.add(label, cell, row, false);
    } else {
      this.parts.push({ kind: "divider", cell, row });
    }
  }

  private takeFields(row: number, cells: readonly TableCell[]): void {
    const width = standInPairs(cells) ? 2 : cells.length;
    for (let at = 0; at < cells.length; at += width) {
      const [head, ...values] = cells.slice(at, at + width);
      if (head === undefined) continue;
      const own = head.continuesAbove ? "" : textOfCell(head);
      const label = own === "" ? this.label : own;
      if (label === null) continue;
      for (const [index, value] of values.entries()) {
        const isContinuation = index > 0 || own === "";
        if (index === 0 || textOfCell(value) !== "") this.add(label, value, row, isContinuation);
      }
      this.label = label;
    }
    this.current?.rows.add(row);
  }

  private add(label: string, cell: TableCell, row: number, isContinuation: boolean): void {
    const { plain, ref } = readLabel(label);
    const key = keyOf(plain);
    const begins = !isContinuation && !this.hasTitles && this.beginsAnew(plain, ref);
    const entry = this.current === null || begins ? this.start(null) : this.current;
    if (ref !== null && asksFor(plain)) entry.ref ??= ref;
    entry.rows.add(row);
    entry.fields.push({ label: plain, key, cell, row });
  }

  private beginsAnew(label: string, ref: string | null): boolean {
    const known = this.current;
    if (known === null) return true;
    if (ref !== null && asksFor(label) && known.ref !== null) return known.ref !== ref;
    const key = keyOf(label);
    return key === this.startKey && known.fields.some((field) => field.key === key);
  }

  private start(ref: string | null): OpenEntry {
    const entry: OpenEntry = { ref, fields: [], rows: new Set() };
    this.parts.push(entry);
    this.current = entry;
    return entry;
  }
}

const RECOMMENDATION = "Recommendation";

/** The label with which each entry begins: the first of all where it comes as often as the recommendation's, else that one. */
function startKeyOf(table: TableContent): string | null {
  const keys = table.rows.flatMap(({ cells: [first, ...values] }) =>
    first === undefined || values.length === 0 || first.continuesAbove || textOfCell(first) === ""
      ? []
      : [readLabel(textOfCell(first)).plain],
  );
  const count = (label: string): number =>
    keys.filter((other) => keyOf(other) === keyOf(label)).length;
  const asking = keys.find((label) => asksFor(label) || rolesOfLabel(label)[0] === "reference");
  const [first] = keys;
  if (first === undefined) return null;
  return keyOf(asking === undefined || count(first) === count(asking) ? first : asking);
}

/** True for the label of the recommendation's own text. */
function asksFor(label: string): boolean {
  return label === "" || rolesOfLabel(label)[0] === "recommendation";
}

interface Title {
  readonly ref: string;
  /** Where text stands behind the reference. */
  readonly cell: TableCell | null;
}

/** "Recommendation 3" or "Recommendation 3: That …" across the table. */
function titleOf(cells: readonly TableCell[]): Title | null {
  const [only] = cells;
  if (only === undefined || cells.length > 1) return null;
  const text = textOfCell(only);
  const inline = findTitle(text);
  if (inline !== null) return { ref: inline.ref, cell: inline.rest === "" ? null : only };
  const number = NAMED_TITLE.exec(text)?.[1];
  return number === undefined ? null : { ref: number, cell: null };
}

/** "Matter of concern 1" and "Finding 3" name one entry; "Theme 2" divides. */
const NAMED_TITLE =
  /^(?!(?:theme|section|part|chapter|appendix|annex|objective|priority|strand|table|page|year|phase)\b)(?:\p{L}+ ){1,4}(\d{1,3}(?:\.\d{1,2})*[a-z]?)$/iu;

/** What stands above a form goes to its only entry that has no text of its own. */
function withTitle(parts: readonly FormPart[], title: readonly Paragraph[]): readonly FormPart[] {
  const entries = parts.filter((part) => part.kind === "entry");
  const [only] = entries;
  const [first] = title;
  if (first === undefined || only === undefined || entries.length > 1) return parts;
  const inline = findInlineReference(textOf(first));
  const hasText = only.fields.some(({ label }) => asksFor(label));
  if (hasText) {
    return parts.map((part) =>
      part === only && only.ref === null ? { ...only, ref: inline?.ref ?? null } : part,
    );
  }
  const cell = { gridColumn: 0, columnSpan: 1, continuesAbove: false, paragraphs: title };
  const field = { label: RECOMMENDATION, key: keyOf(RECOMMENDATION), cell, row: null };
  return parts.map((part) => (part === only ? { ...only, fields: [field, ...only.fields] } : part));
}

/** "Recommendation 4:" is "Recommendation" with the reference 4; "R4" has a reference only. */
function readLabel(label: string): { readonly plain: string; readonly ref: string | null } {
  if (isNumbered(label)) return { plain: "", ref: readReference(label) };
  const bare = withoutColon(label);
  const number = TRAILING_NUMBER.exec(bare)?.[1] ?? null;
  const plain = bare.replace(TRAILING_NUMBER, "");
  return { plain, ref: number };
}

const TRAILING_NUMBER = /(?:\s+(?:no\.?|number))?\s+(\d{1,3}(?:\.\d{1,2})*[a-z]?)$/i;

/** True where a reference stands where a label would. */
function isNumbered(label: string): boolean {
  const bare = withoutColon(label);
  return /^[A-Z]{0,4}[ -]?\d{1,3}(?:\.\d{1,2})*[a-z]?\.?$/.test(bare);
}

function withoutColon(label: string): string {
  return singleSpaced(label).replace(/\s*:$/, "");
}

function keyOf(label: string): string {
  return comparable(label);
}

function isLabelOrBlank(cell: TableCell): boolean {
  const text = textOfCell(cell);
  return text === "" || isKnownLabel(text);
}

/** True for what heads a field of a tracker, or of what is kept beside it. */
function isKnownLabel(text: string): boolean {
  const isShort = text !== "" && countWords(text) <= LONGEST_LABEL && text.length <= 60;
  if (!isShort || /[.;,]$/.test(text)) return false;
  return isNumbered(text) || rolesOfLabel(text).length > 0 || headsOtherThings(text);
}

const LONGEST_LABEL = 6;

/** "Recommendation 1" and "Lead:" as a header would have them. */
function rolesOfLabel(label: string): readonly ColumnRole[] {
  const { plain } = readLabel(label);
  return plain === "" ? [] : rolesOfHeading(plain, plain);
}

function textOfCell(cell: TableCell): string {
  return singleSpaced(cell.paragraphs.map(textOf).join(" "));
}
