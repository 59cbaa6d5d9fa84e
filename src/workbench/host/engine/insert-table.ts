import { findChild, type XmlElement } from "../../../docx";
import { blocksOf, cellOf } from "./blocks";
import { fillRow } from "./insert-rows";
import { plainParagraph } from "./paragraph-markup";
import type { Styles } from "./styles";
import { isTracking, trackedChange } from "./tracked-change";
import type { WordDocument } from "./word-document";
import { append, element, insertAfter, insertBefore } from "./xml-edit";

export interface NewTable {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Texts for the cells, row by row; cells beyond them stay empty. */
  readonly values: readonly (readonly string[])[];
}

/**
 * Adds a table before or after a paragraph or table: columns of one width across the text, with the lines of the style
 * "Table Grid". Tables are kept apart, and a body or cell kept from ending in one, by an empty paragraph.
 */
export function insertTableBeside(
  document: WordDocument,
  styles: Styles,
  block: XmlElement,
  side: "Before" | "After",
  table: NewTable,
): XmlElement {
  const made = makeTable(document, styles, block, table);
  if (side === "After") insertAfter(block, [made]);
  else insertBefore(block, [made]);
  keepApart(document, made);
  for (const [index, row] of [...made.children].filter(isRow).entries()) {
    fillRow(document, row, table.values[index] ?? []);
  }
  document.revision++;
  return made;
}

/** Adds a table at the start or end of a body or cell. */
export function insertTableInto(
  document: WordDocument,
  styles: Styles,
  container: XmlElement,
  side: "Start" | "End",
  table: NewTable,
): XmlElement {
  const blocks = blocksOf(container);
  let neighbour = side === "Start" ? blocks[0] : blocks.at(-1);
  if (neighbour === undefined) {
    neighbour = plainParagraph(document, "");
    append(container, [neighbour]);
  }
  const where = side === "Start" ? "Before" : "After";
  return insertTableBeside(document, styles, neighbour, where, table);
}

function isRow(node: XmlElement["children"][number]): node is XmlElement {
  return node.kind === "element" && node.name === "w:tr";
}

function keepApart(document: WordDocument, table: XmlElement): void {
  const siblings = blocksOf(parentOf(table));
  const place = siblings.indexOf(table);
  if (siblings[place - 1]?.name === "w:tbl") insertBefore(table, [plainParagraph(document, "")]);
  if (siblings[place + 1]?.name !== "w:p") insertAfter(table, [plainParagraph(document, "")]);
}

function parentOf(block: XmlElement): XmlElement {
  if (block.parent === null) throw new Error("the table was not put anywhere");
  return block.parent;
}

function makeTable(
  document: WordDocument,
  styles: Styles,
  beside: XmlElement,
  { rowCount, columnCount }: NewTable,
): XmlElement {
  const width = Math.floor(textWidth(document, beside) / columnCount);
  const column = `<w:gridCol w:w="${String(width)}"/>`;
  const cell = `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr><w:p></w:p></w:tc>`;
  const table = element(
    `<w:tbl><w:tblPr>${look(styles)}</w:tblPr><w:tblGrid>${column.repeat(columnCount)}</w:tblGrid></w:tbl>`,
  );
  for (let count = 0; count < rowCount; count++) {
    const row = element(`<w:tr>${cell.repeat(columnCount)}</w:tr>`);
    if (isTracking(document)) markInserted(row);
    append(table, [row]);
  }
  return table;
}

function markInserted(row: XmlElement): void {
  const properties = element("<w:trPr></w:trPr>");
  append(properties, [trackedChange("w:ins")]);
  const [first] = row.children;
  if (first?.kind === "element") insertBefore(first, [properties]);
}

/** The style where the document has it, its lines where it has not (ECMA-376 17.4.59: children of `w:tblPr` in order). */
function look(styles: Styles): string {
  const style = styles.findByName("table", "Table Grid");
  const width = '<w:tblW w:w="0" w:type="auto"/>';
  const marks = '<w:tblLook w:val="04A0"/>';
  if (style !== undefined) return `<w:tblStyle w:val="${style.id}"/>${width}${marks}`;
  const line = (side: string): string =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(line).join("");
  return `${width}<w:tblBorders>${borders}</w:tblBorders>${marks}`;
}

/** Between the margins of the last section, or in the cell; in twentieths of a point. */
function textWidth(document: WordDocument, beside: XmlElement): number {
  const cell = cellOf(beside);
  if (cell !== null) {
    const properties = findChild(cell, "w:tcPr");
    return numberIn(properties, "w:tcW", "w:w") ?? NARROW_COLUMN;
  }
  const section = findChild(document.body, "w:sectPr");
  const page = numberIn(section, "w:pgSz", "w:w") ?? A4_WIDTH;
  const left = numberIn(section, "w:pgMar", "w:left") ?? INCH;
  const right = numberIn(section, "w:pgMar", "w:right") ?? INCH;
  return Math.max(NARROW_COLUMN, page - left - right);
}

const A4_WIDTH = 11906;
const INCH = 1440;
const NARROW_COLUMN = 2 * INCH;

function numberIn(
  parent: XmlElement | undefined,
  name: string,
  attribute: string,
): number | undefined {
  const value = Number(parent === undefined ? NaN : findChild(parent, name)?.attributes[attribute]);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
