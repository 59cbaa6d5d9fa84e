import { findChild, type XmlElement } from "../../../docx";
import { markProperties } from "./blocks";
import type { Position } from "./live-range";
import { copiedParagraphProperties, markChanged } from "./paragraph-markup";
import { newRun } from "./run-markup";
import { cutAt, takeTail } from "./split";
import { textAtoms, type TextAtom } from "./text-atoms";
import { asInsertion, isTracking } from "./tracked-change";
import type { WordDocument } from "./word-document";
import { ancestor, append, detach, element, insertAfter, insertBefore, prepend } from "./xml-edit";

/** Characters that begin a new paragraph in text handed to Word. */
export const PARAGRAPH_BREAK = /\r\n|\r|\n/;

export interface InsertedText {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Inserts text at a place; a line feed begins a new paragraph with the same properties. Without `formatting` the
 * text looks like the character before it, at the start of a paragraph like the one behind it, in an empty
 * paragraph like the paragraph mark.
 */
export function insertTextAt(
  document: WordDocument,
  at: Position,
  text: string,
  formatting: XmlElement | undefined = formattingAt(at),
): InsertedText {
  const lines = text.split(PARAGRAPH_BREAK);
  let position = at;
  for (const [index, line] of lines.entries()) {
    if (index > 0) position = splitParagraph(document, position);
    position = insertLine(document, position, line, formatting);
  }
  document.revision++;
  return { start: at, end: position };
}

/** The run properties that text typed at a place would get. */
export function formattingAt({ paragraph, offset }: Position): XmlElement | undefined {
  const atoms = textAtoms(paragraph);
  const atom = atomEndingAt(atoms, offset) ?? atoms[0];
  return atom === undefined ? markProperties(paragraph) : findChild(atom.run, "w:rPr");
}

/**
 * Ends the paragraph at a place and carries on in a new one, which takes what stood behind it and, where there is
 * one, the section break. Returns the start of the new paragraph.
 */
export function splitParagraph(document: WordDocument, at: Position): Position {
  const { paragraph, offset } = at;
  const cut = cutAt(paragraph, offset);
  const tail = element(`<w:p>${copiedParagraphProperties(paragraph)}</w:p>`);
  append(tail, takeTail(paragraph, cut?.run ?? null));
  moveSectionBreak(paragraph, tail);
  insertAfter(paragraph, [tail]);
  if (isTracking(document)) markChanged(paragraph, "w:ins");
  document.ranges.paragraphSplit(paragraph, offset, tail);
  document.revision++;
  return { paragraph: tail, offset: 0 };
}

function insertLine(
  document: WordDocument,
  at: Position,
  line: string,
  formatting: XmlElement | undefined,
): Position {
  const run = newRun(line, formatting);
  if (run === null) return at;
  place(at, [isTracking(document) ? asInsertion([run]) : run]);
  document.ranges.textInserted(at.paragraph, at.offset, line.length);
  return { paragraph: at.paragraph, offset: at.offset + line.length };
}

/** Puts inline nodes at an offset; inside a link or field they stay inside, at its end they come behind it. */
function place({ paragraph, offset }: Position, nodes: XmlElement[]): void {
  const last = textAtoms(paragraph).at(-1);
  const before = cutAt(paragraph, offset);
  if (before !== null) {
    const isAtEnd = last !== undefined && offset === last.start + last.text.length;
    insertAfter(isAtEnd ? outermost(before.run, paragraph) : outOfChange(before.run), nodes);
    return;
  }
  const first = textAtoms(paragraph)[0];
  if (first !== undefined) {
    insertBefore(outermost(first.run, paragraph), nodes);
    return;
  }
  const properties = findChild(paragraph, "w:pPr");
  if (properties === undefined) prepend(paragraph, nodes);
  else insertAfter(properties, nodes);
}

function outermost(run: XmlElement, paragraph: XmlElement): XmlElement {
  let node = run;
  while (node.parent !== null && node.parent !== paragraph) node = node.parent;
  return node;
}

/** New text must not be counted to somebody else's tracked insertion, so the insertion is closed before it. */
function outOfChange(run: XmlElement): XmlElement {
  const change = ancestor(run, "w:ins");
  if (change === null || run.parent !== change) return run;
  const place = change.children.indexOf(run);
  const behind = change.children.slice(place + 1);
  if (behind.length === 0) return change;
  change.children = change.children.slice(0, place + 1);
  const rest: XmlElement = { ...change, attributes: { ...change.attributes }, children: [] };
  append(rest, behind);
  insertAfter(change, [rest]);
  return change;
}

function moveSectionBreak(from: XmlElement, to: XmlElement): void {
  const properties = findChild(from, "w:pPr");
  const section = properties === undefined ? undefined : findChild(properties, "w:sectPr");
  if (section === undefined) return;
  detach(section);
  const target = findChild(to, "w:pPr") ?? element("<w:pPr></w:pPr>");
  if (target.parent === null) prepend(to, [target]);
  append(target, [section]);
}

function atomEndingAt(atoms: readonly TextAtom[], offset: number): TextAtom | undefined {
  return atoms.find(({ start, text }) => start < offset && offset <= start + text.length);
}
