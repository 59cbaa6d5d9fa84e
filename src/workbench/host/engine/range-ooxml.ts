import { childElements, findChild, serializeXml, type XmlElement } from "../../../docx";
import { cellOf, containerOf, rowOf, rowsOf, tableOf } from "./blocks";
import { flatPackage } from "./flat-package";
import type { LiveRange } from "./live-range";
import { coveredBlocks, spanIn } from "./range-operations";
import { cutAt } from "./split";
import type { WordDocument } from "./word-document";
import { cloneElement, isWithin } from "./xml-edit";

export interface OoxmlOptions {
  /** A single cell is answered with its whole row. */
  readonly cellGivesRow: boolean;
  /** A table at the end is followed by an empty paragraph. */
  readonly endsWithParagraph: boolean;
}

/**
 * The flat package `getOoxml` answers for a range: whole blocks where it covers them, the covered rows of a table
 * where it spans cells, the covered text where it lies in one paragraph. Every paragraph gets another `w14:paraId`
 * at each call, as Word's do.
 */
export function ooxmlOfRange(
  document: WordDocument,
  range: LiveRange,
  options: OoxmlOptions,
): string {
  const blocks = range.table === null ? blocksOfRange(range, options) : [range.table];
  const markup = blocks.map(serializeXml).map(withFreshParagraphIds);
  if (options.endsWithParagraph && blocks.at(-1)?.name === "w:tbl") markup.push("<w:p/>");
  return flatPackage(document, markup);
}

function blocksOfRange(range: LiveRange, options: OoxmlOptions): XmlElement[] {
  const { start, end } = range;
  const cell = cellOf(start.paragraph);
  if (start.paragraph === end.paragraph) {
    if (cell !== null && options.cellGivesRow) return [tableOfRows(cell, cell)];
    return [coveredPart(range)];
  }
  const container = sharedContainer(start.paragraph, end.paragraph);
  if (container !== null) {
    if (cell !== null && container === cell && options.cellGivesRow)
      return [tableOfRows(cell, cell)];
    return coveredBlocks(container, range);
  }
  const [first, last] = sharedTableCells(start.paragraph, end.paragraph);
  return [tableOfRows(first, last)];
}

/** The nearest cell or body that holds both. */
function sharedContainer(one: XmlElement, other: XmlElement): XmlElement | null {
  for (let container = containerOf(one); ;) {
    if (isWithin(other, container)) return sharesRowOnly(container, one, other) ? null : container;
    const outer = tableOf(container);
    if (outer === null) return null;
    container = containerOf(outer);
  }
}

/** Both stand in one table that the container holds, so that rows rather than the whole table are meant. */
function sharesRowOnly(container: XmlElement, one: XmlElement, other: XmlElement): boolean {
  const table = tableBelow(container, one);
  return table !== null && table === tableBelow(container, other);
}

function sharedTableCells(one: XmlElement, other: XmlElement): [XmlElement, XmlElement] {
  for (let table = tableOf(one); table !== null; table = tableOf(table)) {
    if (isWithin(other, table)) return [cellIn(table, one), cellIn(table, other)];
  }
  throw new Error("two paragraphs outside one container share a table");
}

function cellIn(table: XmlElement, paragraph: XmlElement): XmlElement {
  let cell = cellOf(paragraph);
  while (cell !== null && tableOf(cell) !== table) cell = cellOf(cell);
  if (cell === null) throw new Error("the paragraph is not in the table");
  return cell;
}

/** The table directly in a container that holds a paragraph; null where the paragraph is the container's own. */
function tableBelow(container: XmlElement, paragraph: XmlElement): XmlElement | null {
  let table = tableOf(paragraph);
  while (table !== null && containerOf(table) !== container) table = tableOf(table);
  return table;
}

function tableOfRows(first: XmlElement, last: XmlElement): XmlElement {
  const table = tableOf(first);
  const [from, to] = [rowOf(first), rowOf(last)];
  if (table === null || from === null || to === null) throw new Error("a cell stands in a row");
  const rows = rowsOf(table);
  const covered = new Set(rows.slice(rows.indexOf(from), rows.indexOf(to) + 1));
  if (covered.size === rows.length) return table;
  const copy = cloneElement(table);
  copy.children = childElements(table)
    .filter((child) => child.name !== "w:tr" || covered.has(child))
    .map(cloneElement);
  return copy;
}

/** The paragraph, cut down to what the range covers of it. */
function coveredPart(range: LiveRange): XmlElement {
  const { paragraph } = range.start;
  const { from, to } = spanIn(range, paragraph);
  if (from === 0 && range.includesMark) return paragraph;
  const copy = cloneElement(paragraph);
  keepBetween(copy, from, to);
  return copy;
}

function keepBetween(paragraph: XmlElement, from: number, to: number): void {
  const before = cutAt(paragraph, from);
  const last = cutAt(paragraph, to);
  const properties = findChild(paragraph, "w:pPr");
  const inline = childElements(paragraph).filter((child) => child !== properties);
  const start = before === null ? 0 : inline.findIndex((child) => isWithin(before.run, child)) + 1;
  const end = last === null ? 0 : inline.findIndex((child) => isWithin(last.run, child)) + 1;
  const kept = inline.slice(start, end);
  paragraph.children = properties === undefined ? kept : [properties, ...kept];
}

let nextParagraphId = 0x10000000;

function withFreshParagraphIds(markup: string): string {
  return markup.replace(/\bw14:paraId="[0-9A-Fa-f]{8}"/g, () => {
    nextParagraphId = nextParagraphId >= 0x7ffffff0 ? 0x10000000 : nextParagraphId + 1;
    return `w14:paraId="${nextParagraphId.toString(16).toUpperCase()}"`;
  });
}
