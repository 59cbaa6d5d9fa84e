import type { XmlElement } from "../../../docx";
import { cellOf, cellsOf, paragraphsOf } from "../engine/blocks";
import { continuesAbove } from "../engine/table-grid";
import type { Model } from "./model";

/** The paragraphs Word lists for a part of the document; those of merged-away cells as the variant says. */
export function listedParagraphs(model: Model, container: XmlElement): XmlElement[] {
  return onlyListed(model, paragraphsOf(container));
}

export function onlyListed(model: Model, paragraphs: XmlElement[]): XmlElement[] {
  if (model.variant().continuationCellsListed) return paragraphs;
  const hidden = new Map<XmlElement, boolean>();
  return paragraphs.filter((paragraph) => {
    const cell = cellOf(paragraph);
    return cell === null || !isMergedAway(cell, hidden);
  });
}

/** The cells Word lists for a row. */
export function listedCells(model: Model, row: XmlElement): XmlElement[] {
  const cells = cellsOf(row);
  return model.variant().continuationCellsListed
    ? cells
    : cells.filter((cell) => !continuesAbove(cell));
}

function isMergedAway(cell: XmlElement, known: Map<XmlElement, boolean>): boolean {
  const answer = known.get(cell);
  if (answer !== undefined) return answer;
  const outer = cellOf(cell);
  const isAway = continuesAbove(cell) || (outer !== null && isMergedAway(outer, known));
  known.set(cell, isAway);
  return isAway;
}
