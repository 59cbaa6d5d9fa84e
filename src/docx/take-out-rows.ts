import type { DocxFile } from "./docx-file";
import type { Span } from "./read-content";
import { localName } from "./names";
import {
  childElements,
  childNamed,
  escapeXmlText,
  parseXmlElement,
  serializeXml,
  setChildren,
  type XmlElement,
} from "./xml-tree";
import { cellsOf, copyOf, marksIn, mergeOf, rangeOf, rowsOf, startMergeLike } from "./table-tree";

/** Rows to take out of one Word table. */
export interface RowsToTakeOut {
  /** `TableContent.index` */
  readonly table: number;
  /** 0-based, ascending. */
  readonly rows: readonly number[];
}

/** Where rows that were taken out go on standing. */
export interface MovedTo {
  /** A line above the new table. */
  readonly title: string;
  /** Where the title stands whose look that line has; null: there is none. */
  readonly titledLike: Span | null;
  /** `TableContent.index` of the tables whose rows go there. */
  readonly from: readonly number[];
  /** `TableContent.index` of the table whose look and headings it has. */
  readonly model: number;
  /** `TableContent.index` of the table behind which it goes. */
  readonly behind: number;
  /** Rows of the model that are its headings, 0-based. */
  readonly headings: readonly number[];
}

/** What goes, and where to. */
export interface TakeOutRequest {
  readonly rows: readonly RowsToTakeOut[];
  readonly movedTo: readonly MovedTo[];
  /** Tables that need not stay once their rows are out. */
  readonly bare: readonly number[];
}

/**
 * Text of the main part without the rows; all characters outside the touched tables stay as they are. Bare tables go where
 * that leaves paragraphs on both sides and tears nothing; `dropped` says which did.
 */
export function takeOutRows(
  file: DocxFile,
  { rows: removals, movedTo, bare }: TakeOutRequest,
): { readonly text: string; readonly dropped: ReadonlySet<number> } {
  const tables = new Map<number, XmlElement>();
  for (const index of new Set([
    ...removals.map(({ table }) => table),
    ...movedTo.flatMap(({ behind, model }) => [behind, model]),
  ])) {
    tables.set(index, parseXmlElement(sourceOfTable(file, index)));
  }
  const moved = movedTo.map((target) => ({
    ...target,
    table: startMovedTable(requireTable(tables, target.model), target),
  }));
  const leaving = removals.map(({ table, rows }) => ({
    table,
    ...sortRows(requireTable(tables, table), new Set(rows)),
  }));
  const halves = halfRangesIn(leaving.flatMap((each) => each.leaving));
  for (const { table, ...rows } of leaving) {
    takeOut(rows, halves, moved.find(({ from }) => from.includes(table))?.table ?? null);
  }
  const parts: string[] = [];
  let from = 0;
  const dropped = new Set<number>();
  for (const [index, table] of [...tables].sort(([one], [other]) => one - other)) {
    const span = file.tables[index];
    if (span === undefined) continue;
    const targets = moved.filter(({ behind }) => behind === index);
    const isBare = bare.includes(index) && targets.length === 0;
    if (isBare && canDrop(file, span, table)) dropped.add(index);
    parts.push(
      file.main.text.slice(from, span.start),
      dropped.has(index) ? "" : serializeXml(table),
    );
    for (const [at, target] of targets.entries()) {
      const rest = at < targets.length - 1 ? null : file.main.text.slice(span.end);
      parts.push(
        movedSource(target.table, { title: target.title, like: titleAbove(file, target) }, rest),
      );
    }
    from = span.end;
  }
  parts.push(file.main.text.slice(from));
  return { text: parts.join(""), dropped };
}

/** True between two paragraphs, where no bookmark or comment has one end in the table only. */
function canDrop(file: DocxFile, { start, end }: Span, table: XmlElement): boolean {
  const isBehindParagraph = /(?:<\/\w+:p>|<\w+:p(?:\s[^<>]*)?\/>)\s*$/.test(
    file.main.text.slice(Math.max(0, start - 2000), start),
  );
  const isBeforeParagraph = /^\s*<\w+:p[\s>/]/.test(file.main.text.slice(end, end + 200));
  return isBehindParagraph && isBeforeParagraph && halfRangesIn([table]).size === 0;
}

/** The paragraph that is the title of the table whose look the new one has; null for none. */
function titleAbove({ main }: DocxFile, { titledLike }: MovedTo): XmlElement | null {
  return titledLike === null
    ? null
    : parseXmlElement(main.text.slice(titledLike.start, titledLike.end));
}

function sourceOfTable(file: DocxFile, index: number): string {
  const span = file.tables[index];
  if (span === undefined) throw new Error(`Table ${String(index)} was not read.`);
  return file.main.text.slice(span.start, span.end);
}

function requireTable(tables: ReadonlyMap<number, XmlElement>, index: number): XmlElement {
  const table = tables.get(index);
  if (table === undefined) throw new Error(`Table ${String(index)} was not parsed.`);
  return table;
}

interface SortedRows {
  readonly all: readonly XmlElement[];
  readonly leaving: readonly XmlElement[];
}

function sortRows(table: XmlElement, indexes: ReadonlySet<number>): SortedRows {
  const all = rowsOf(table);
  return { all, leaving: all.filter((_, index) => indexes.has(index)) };
}

/** Takes rows out of a table, or over into another; merges are mended in both. */
function takeOut(
  { all, leaving }: SortedRows,
  halves: ReadonlySet<string>,
  moved: XmlElement | null,
): void {
  const origins = originsOf(all);
  const kept = all.filter((row) => !leaving.includes(row));
  // Copied before anything changes: the cell that starts a merge may be among those that go.
  const models = new Map([...new Set(origins.values())].map((cell) => [cell, copyOf(cell)]));
  mendMerges(kept, origins, models);
  mendMerges(leaving, origins, models);
  for (const row of leaving) {
    const marks = marksIn(row).filter((mark) => halves.has(rangeOf(mark)));
    for (const mark of marks) replaceIn(mark.parent, mark, []);
    replaceRow(row, marks);
    if (moved !== null) moved.children.push(row);
  }
}

/** The cell that starts the merge each continuing cell is in. */
function originsOf(rows: readonly XmlElement[]): ReadonlyMap<XmlElement, XmlElement> {
  const origins = new Map<XmlElement, XmlElement>();
  let open = new Map<number, XmlElement>();
  for (const row of rows) {
    const next = new Map<number, XmlElement>();
    for (const { cell, gridColumn } of cellsOf(row)) {
      const merge = mergeOf(cell);
      const origin =
        merge === "starts" ? cell : merge === "continues" ? open.get(gridColumn) : undefined;
      if (origin === undefined) continue;
      next.set(gridColumn, origin);
      if (origin !== cell) origins.set(cell, origin);
    }
    open = next;
  }
  return origins;
}

/** A merge whose first row is not among the rows starts at the first of its rows that is, with the same content. */
function mendMerges(
  rows: readonly XmlElement[],
  origins: ReadonlyMap<XmlElement, XmlElement>,
  models: ReadonlyMap<XmlElement, XmlElement>,
): void {
  const started = new Set(rows.flatMap((row) => cellsOf(row).map(({ cell }) => cell)));
  for (const row of rows) {
    for (const { cell } of cellsOf(row)) {
      const origin = origins.get(cell);
      const model = origin === undefined ? undefined : models.get(origin);
      if (origin === undefined || model === undefined || started.has(origin)) continue;
      startMergeLike(cell, model);
      started.add(origin);
    }
  }
}

/** Puts marks where a row stood; a content control that held nothing else goes with it. */
function replaceRow(row: XmlElement, marks: readonly XmlElement[]): void {
  let element = row;
  while (element.parent !== null && isOnlyIn(element, element.parent)) element = element.parent;
  replaceIn(element.parent, element, marks);
}

/** True where a wrapper holds an element and nothing else but its own properties. */
function isOnlyIn(element: XmlElement, parent: XmlElement): boolean {
  const isWrapper = ["sdt", "sdtContent", "customXml", "ins"].includes(localName(parent.name));
  return (
    isWrapper &&
    parent.children.every(
      (child) =>
        child === element ||
        child.kind === "text" ||
        ["sdtPr", "sdtEndPr", "customXmlPr"].includes(localName(child.name)),
    )
  );
}

function replaceIn(
  parent: XmlElement | null,
  element: XmlElement,
  others: readonly XmlElement[],
): void {
  if (parent === null) return;
  setChildren(
    parent,
    parent.children.flatMap((child) => (child === element ? [...others] : [child])),
  );
}

/** Ranges with one end only in the rows that go: their other end stays, so this one has to. */
function halfRangesIn(rows: readonly XmlElement[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const mark of rows.flatMap(marksIn)) {
    counts.set(rangeOf(mark), (counts.get(rangeOf(mark)) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([range, count]) => (count === 1 ? [range] : [])));
}

/** An empty table with the look and the headings of another. */
function startMovedTable(model: XmlElement, { headings }: MovedTo): XmlElement {
  const table = copyOf(model);
  const heads = rowsOf(table).filter((_, index) => headings.includes(index));
  const kept = ["tblPr", "tblGrid"].flatMap((name) => childNamed(table, name) ?? []);
  setChildren(table, [...kept, ...heads]);
  return table;
}

/** The title and the table; a paragraph follows where none does, since two tables in a row become one. */
function movedSource(
  table: XmlElement,
  { title, like }: { readonly title: string; readonly like: XmlElement | null },
  rest: string | null,
): string {
  const prefix = table.name.slice(0, table.name.indexOf(":") + 1);
  const isFollowed = rest === null || new RegExp(`^\\s*<${prefix}p[\\s>/]`).test(rest);
  return `${titleSource(title, like, prefix)}${serializeXml(table)}${isFollowed ? "" : `<${prefix}p/>`}`;
}

/** Kept with the table below it: the look of the model, or bold with room above. */
function titleSource(title: string, like: XmlElement | null, prefix: string): string {
  const text = `<${prefix}t xml:space="preserve">${escapeXmlText(title)}</${prefix}t>`;
  const look = like === null ? null : lookOf(like, prefix);
  const properties =
    look?.paragraph ?? `<${prefix}keepNext/><${prefix}spacing ${prefix}before="240"/>`;
  const run = look?.run ?? `<${prefix}rPr><${prefix}b/></${prefix}rPr>`;
  return `<${prefix}p><${prefix}pPr>${properties}</${prefix}pPr><${prefix}r>${run}${text}</${prefix}r></${prefix}p>`;
}

/** Of a title: what its paragraph and its first text state, without what holds for that one place only. */
function lookOf(title: XmlElement, prefix: string): { paragraph: string; run: string } {
  const properties = childNamed(title, "pPr");
  const stated = properties === undefined ? [] : childElements(properties);
  const kept = stated.filter(({ name }) => !OF_ONE_PLACE.has(localName(name)));
  const style = kept.filter(({ name }) => localName(name) === "pStyle");
  const others = kept.filter((each) => !style.includes(each));
  const runs = childElements(title).filter(({ name }) => localName(name) === "r");
  const run = runs.find((each) => childNamed(each, "t") !== undefined);
  const format = run === undefined ? undefined : childNamed(run, "rPr");
  const formats = format === undefined ? [] : childElements(format);
  const own = formats.filter(({ name }) => !CHANGES.has(localName(name))).map(serializeXml);
  return {
    paragraph: [
      ...style.map(serializeXml),
      `<${prefix}keepNext/>`,
      ...others.map(serializeXml),
    ].join(""),
    run: own.length === 0 ? "" : `<${prefix}rPr>${own.join("")}</${prefix}rPr>`,
  };
}

/** Marks of tracked changes among run properties (ECMA-376 17.13.5). */
const CHANGES = new Set(["ins", "del", "moveFrom", "moveTo", "rPrChange"]);

/** Paragraph properties that a copy must not have: what is said anew, its numbering, breaks, sections and changes. */
const OF_ONE_PLACE = new Set([
  "keepNext",
  "numPr",
  "pageBreakBefore",
  "sectPr",
  "rPr",
  "pPrChange",
]);
