import { findChild, type XmlElement } from "../../../docx";
import { blocksOf, markProperties } from "./blocks";
import { PARAGRAPH_BREAK } from "./insert-text";
import { paragraphLike, plainParagraph } from "./paragraph-markup";
import { textAtoms } from "./text-atoms";
import type { WordDocument } from "./word-document";
import { append, insertAfter, insertBefore } from "./xml-edit";

/**
 * Adds a paragraph beside another one, with that paragraph's properties and the formatting of its last text (of its
 * mark, where it has no text). Line feeds make further paragraphs. Returns the first new one.
 */
export function insertParagraphBeside(
  document: WordDocument,
  model: XmlElement,
  side: "Before" | "After",
  text: string,
): XmlElement {
  const formatting = lastFormatting(model);
  const paragraphs = text
    .split(PARAGRAPH_BREAK)
    .map((line) => paragraphLike(document, model, line, formatting));
  if (side === "After") insertAfter(model, paragraphs);
  else insertBefore(model, paragraphs);
  document.revision++;
  return firstOf(paragraphs);
}

/** Adds a paragraph at the start or end of a body or cell, like the one that stands there. */
export function insertParagraphInto(
  document: WordDocument,
  container: XmlElement,
  side: "Start" | "End",
  text: string,
): XmlElement {
  const blocks = blocksOf(container);
  const neighbour = side === "Start" ? blocks[0] : blocks.at(-1);
  const where = side === "Start" ? "Before" : "After";
  if (neighbour?.name === "w:p") return insertParagraphBeside(document, neighbour, where, text);
  if (neighbour !== undefined) return insertParagraphBesideTable(document, neighbour, where, text);
  const paragraph = plainParagraph(document, text);
  append(container, [paragraph]);
  document.revision++;
  return paragraph;
}

/** Adds a paragraph in the default style before or after a table. */
export function insertParagraphBesideTable(
  document: WordDocument,
  table: XmlElement,
  side: "Before" | "After",
  text: string,
): XmlElement {
  const paragraphs = text.split(PARAGRAPH_BREAK).map((line) => plainParagraph(document, line));
  if (side === "After") insertAfter(table, paragraphs);
  else insertBefore(table, paragraphs);
  document.revision++;
  return firstOf(paragraphs);
}

/** Run properties of the last text of a paragraph; of its mark where it has none. */
export function lastFormatting(paragraph: XmlElement): XmlElement | undefined {
  const atom = textAtoms(paragraph).at(-1);
  return atom === undefined ? markProperties(paragraph) : findChild(atom.run, "w:rPr");
}

function firstOf(paragraphs: readonly XmlElement[]): XmlElement {
  const [first] = paragraphs;
  if (first === undefined) throw new Error("splitting a string gives at least one piece");
  return first;
}
