import { childElements, findChild, serializeXml, type XmlElement } from "../../../docx";
import { cellsOf, paragraphsOf } from "./blocks";
import { insertTextAt } from "./insert-text";
import { copiedParagraphProperties } from "./paragraph-markup";
import { startsMerge } from "./table-grid";
import { isTracking, trackedChange } from "./tracked-change";
import type { WordDocument } from "./word-document";
import { append, element, insertAfter, insertBefore, setAttribute } from "./xml-edit";

/**
 * Adds rows beside a row, with its properties and cells. Vertical merges go on; every other cell holds one empty
 * paragraph with the properties of the model cell's first one, then the given text. Returns the rows in order.
 */
export function insertRowsBeside(
  document: WordDocument,
  model: XmlElement,
  side: "Before" | "After",
  count: number,
  values: readonly (readonly string[])[],
): XmlElement[] {
  const rows = Array.from({ length: count }, () => rowLike(document, model, side));
  if (side === "After") insertAfter(model, rows);
  else insertBefore(model, rows);
  for (const [index, row] of rows.entries()) fillRow(document, row, values[index] ?? []);
  document.revision++;
  return rows;
}

/** Puts text into the cells of a row, from the first cell on. */
export function fillRow(document: WordDocument, row: XmlElement, texts: readonly string[]): void {
  const cells = cellsOf(row);
  for (const [index, text] of texts.entries()) {
    const paragraph = cells[index] === undefined ? undefined : paragraphsOf(cells[index])[0];
    if (paragraph !== undefined && text !== "") {
      insertTextAt(document, { paragraph, offset: 0 }, text);
    }
  }
}

function rowLike(document: WordDocument, model: XmlElement, side: "Before" | "After"): XmlElement {
  const row = element("<w:tr></w:tr>");
  const exceptions = findChild(model, "w:tblPrEx");
  if (exceptions !== undefined) append(row, [element(serializeXml(exceptions))]);
  const properties = rowProperties(document, model);
  if (properties !== null) append(row, [properties]);
  append(
    row,
    cellsOf(model).map((cell) => cellLike(cell, side)),
  );
  return row;
}

function rowProperties(document: WordDocument, model: XmlElement): XmlElement | null {
  const source = findChild(model, "w:trPr");
  const properties = element("<w:trPr></w:trPr>");
  for (const child of source === undefined ? [] : childElements(source)) {
    if (!NOT_COPIED.has(child.name)) append(properties, [element(serializeXml(child))]);
  }
  if (isTracking(document)) append(properties, [trackedChange("w:ins")]);
  return properties.children.length === 0 ? null : properties;
}

/** Recorded changes belong to the model row alone. */
const NOT_COPIED: ReadonlySet<string> = new Set(["w:ins", "w:del", "w:trPrChange"]);

function cellLike(model: XmlElement, side: "Before" | "After"): XmlElement {
  const cell = element("<w:tc></w:tc>");
  const properties = findChild(model, "w:tcPr");
  if (properties !== undefined) append(cell, [cellProperties(model, properties, side)]);
  const [paragraph] = paragraphsOf(model);
  const markup = paragraph === undefined ? "" : copiedParagraphProperties(paragraph);
  append(cell, [element(`<w:p>${markup}</w:p>`)]);
  return cell;
}

/** A cell that begins a vertical merge is continued by the row below it; above it, a new row is not part of it. */
function cellProperties(
  model: XmlElement,
  source: XmlElement,
  side: "Before" | "After",
): XmlElement {
  const copy = element("<w:tcPr></w:tcPr>");
  for (const child of childElements(source)) {
    if (CHANGE_MARKS.has(child.name)) continue;
    const isMerge = child.name === "w:vMerge";
    if (isMerge && side === "Before" && startsMerge(model)) continue;
    const property = element(serializeXml(child));
    if (isMerge) setAttribute(property, "w:val", null);
    append(copy, [property]);
  }
  return copy;
}

const CHANGE_MARKS: ReadonlySet<string> = new Set([
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
  "w:tcPrChange",
]);
