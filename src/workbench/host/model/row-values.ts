import { findChild, type XmlElement } from "../../../docx";
import { paragraphsOf } from "../engine/blocks";
import { insertTextAt } from "../engine/insert-text";
import { append, element, prepend, removeChild } from "../engine/xml-edit";
import { invalidArgument } from "../request/host-error";
import { clearBody } from "./body-type";
import { listedCells } from "./listing";
import type { Model } from "./model";

/** Replaces the text of a row's cells, from the first on. */
export function setRowValues(model: Model, row: XmlElement, texts: readonly string[]): void {
  const cells = listedCells(model, row);
  if (texts.length > cells.length) throw invalidArgument("values has more cells than the row");
  for (const [index, text] of texts.entries()) {
    const cell = cells[index];
    if (cell !== undefined) setCellValue(model, cell, text);
  }
}

/** Replaces everything in a cell. The text takes the default formatting of its style, as Word does (js#5221). */
export function setCellValue(model: Model, cell: XmlElement, text: string): void {
  clearBody(model, cell);
  const paragraph = paragraphsOf(cell)[0];
  if (paragraph === undefined) return;
  insertTextAt(model.document, { paragraph, offset: 0 }, text, element("<w:rPr/>"));
}

/** Marks a row as one that repeats on each page, or takes the mark away (ECMA-376 17.4.49). */
export function setHeader(row: XmlElement, isHeader: boolean): void {
  const existing = findChild(row, "w:trPr");
  if (existing !== undefined) removeChild(existing, "w:tblHeader");
  if (!isHeader) return;
  const properties = existing ?? element("<w:trPr></w:trPr>");
  if (existing === undefined) prepend(row, [properties]);
  append(properties, [element("<w:tblHeader/>")]);
}
