import { childElements, findChild, setChildren, type XmlElement } from "../../../docx";
import { containerOf, endsItsContainer, paragraphsOf } from "./blocks";
import type { LiveRange } from "./live-range";
import { markChanged } from "./paragraph-markup";
import { cutAt } from "./split";
import { paragraphText, textAtoms, type TextAtom } from "./text-atoms";
import { HOST_AUTHOR, isTracking, trackedChange } from "./tracked-change";
import type { WordDocument } from "./word-document";
import { ancestor, append, detach, element, insertAfter, prepend } from "./xml-edit";

/** Removes the text between two offsets of one paragraph; under change tracking it is marked instead. */
export function deleteText(
  document: WordDocument,
  paragraph: XmlElement,
  from: number,
  to: number,
): void {
  if (from >= to) return;
  cutAt(paragraph, from);
  cutAt(paragraph, to);
  const atoms = textAtoms(paragraph).filter(
    ({ start, text }) => text !== "" && start >= from && start + text.length <= to,
  );
  if (isTracking(document)) {
    for (const run of new Set(atoms.map((atom) => atom.run))) markRunDeleted(run);
  } else {
    for (const atom of atoms) removeAtom(atom);
  }
  document.ranges.textDeleted(paragraph, from, to);
  document.revision++;
}

/** Empties a paragraph but for its properties; ends of bookmarks, comments and permissions stay. */
export function clearParagraph(document: WordDocument, paragraph: XmlElement): void {
  deleteText(document, paragraph, 0, paragraphText(paragraph).length);
  if (isTracking(document)) return;
  const anchors = childElements(paragraph).filter(isAnchor);
  const properties = findChild(paragraph, "w:pPr");
  setChildren(paragraph, properties === undefined ? anchors : [properties, ...anchors]);
  document.revision++;
}

/**
 * Takes a paragraph out with its text. One that ends a cell or the document is only emptied, as in Word: its mark
 * cannot be deleted. Under change tracking text and mark are marked.
 */
export function deleteParagraph(document: WordDocument, paragraph: XmlElement): void {
  if (endsItsContainer(paragraph)) {
    clearParagraph(document, paragraph);
    return;
  }
  if (isTracking(document)) {
    clearParagraph(document, paragraph);
    markChanged(paragraph, "w:del");
    return;
  }
  const all = paragraphsOf(document.body);
  const place = all.indexOf(paragraph);
  const previous = all[place - 1];
  const next = all[place + 1];
  const before =
    previous === undefined ? null : { paragraph: previous, offset: paragraphText(previous).length };
  document.ranges.paragraphRemoved(paragraph, before, next ?? null);
  keepOpenAnchors(paragraph, next);
  detachWithEmptyWrappers(paragraph);
  document.revision++;
}

/** Deletes what a range covers: whole paragraphs, parts of paragraphs, and the marks between them. */
export function deleteRange(document: WordDocument, range: LiveRange): void {
  const { start, end, includesMark } = range;
  if (start.paragraph === end.paragraph) {
    const isWhole = includesMark && start.offset === 0;
    if (isWhole) deleteParagraph(document, start.paragraph);
    else deleteText(document, start.paragraph, start.offset, end.offset);
    return;
  }
  const covered = paragraphsBetween(document, start.paragraph, end.paragraph);
  const container = containerOf(start.paragraph);
  if (covered.every((paragraph) => containerOf(paragraph) === container)) {
    deleteAcrossParagraphs(document, covered, { ...range });
  } else {
    for (const paragraph of covered) clearParagraph(document, paragraph);
  }
}

/** Paragraphs from one to another, both included, in document order. */
export function paragraphsBetween(
  document: WordDocument,
  first: XmlElement,
  last: XmlElement,
): XmlElement[] {
  if (first === last) return [first];
  const all = paragraphsOf(document.body);
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
}

function deleteAcrossParagraphs(
  document: WordDocument,
  covered: readonly XmlElement[],
  { start, end, includesMark }: LiveRange,
): void {
  deleteText(document, end.paragraph, 0, end.offset);
  deleteText(document, start.paragraph, start.offset, paragraphText(start.paragraph).length);
  for (const paragraph of covered.slice(1, -1)) deleteParagraph(document, paragraph);
  if (start.offset > 0) {
    joinWithNext(document, start.paragraph, end.paragraph);
    return;
  }
  deleteParagraph(document, start.paragraph);
  if (includesMark) deleteParagraph(document, end.paragraph);
}

/** The later paragraph's text continues the earlier one, whose mark is gone. */
function joinWithNext(document: WordDocument, kept: XmlElement, next: XmlElement): void {
  if (isTracking(document)) {
    markChanged(kept, "w:del");
    return;
  }
  const offset = paragraphText(kept).length;
  const content = next.children.filter((child) => child.kind === "text" || child.name !== "w:pPr");
  document.ranges.paragraphsJoined(kept, next, offset);
  next.children = [];
  append(kept, content);
  detachWithEmptyWrappers(next);
}

function removeAtom({ node, run }: TextAtom): void {
  detach(node);
  const isEmpty = childElements(run).every(({ name }) => name === "w:rPr");
  if (isEmpty) detach(run);
}

/** What the host inserted itself is taken out; anything else is marked (ECMA-376 17.13.5.14). */
function markRunDeleted(run: XmlElement): void {
  const insertion = ancestor(run, "w:ins");
  if (insertion?.attributes["w:author"] === HOST_AUTHOR.name) {
    detach(run);
    if (childElements(insertion).length === 0) detach(insertion);
    return;
  }
  const deletion = trackedChange("w:del");
  insertAfter(run, [deletion]);
  detach(run);
  append(deletion, [run]);
  for (const node of childElements(run, "w:t")) renameToDeleted(node);
}

/** ECMA-376 17.3.3.7: deleted text stands in `w:delText`. */
function renameToDeleted(node: XmlElement): void {
  const deleted = element('<w:delText xml:space="preserve"></w:delText>');
  setChildren(deleted, node.children);
  insertAfter(node, [deleted]);
  detach(node);
}

/** Ends of ranges that may reach beyond one paragraph. */
function isAnchor({ name }: XmlElement): boolean {
  return /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange)(Start|End)$/.test(name);
}

/** Range ends whose other end is elsewhere move to the next paragraph, so that no range is left open. */
function keepOpenAnchors(paragraph: XmlElement, next: XmlElement | undefined): void {
  if (next === undefined) return;
  const anchors = childElements(paragraph).filter(isAnchor);
  const open = anchors.filter((anchor) => !anchors.some((other) => isOtherEnd(anchor, other)));
  for (const anchor of open) detach(anchor);
  const properties = findChild(next, "w:pPr");
  if (properties === undefined) prepend(next, open);
  else insertAfter(properties, open);
}

function isOtherEnd(one: XmlElement, other: XmlElement): boolean {
  const kind = (name: string): string => name.replace(/(Start|End)$/, "");
  return (
    one !== other &&
    kind(one.name) === kind(other.name) &&
    one.attributes["w:id"] === other.attributes["w:id"]
  );
}

/** A content control left without a block would be invalid, so it goes too. */
function detachWithEmptyWrappers(block: XmlElement): void {
  const { parent } = block;
  detach(block);
  if (parent?.name === "w:sdtContent" && childElements(parent).length === 0) {
    const control = parent.parent;
    if (control !== null) detachWithEmptyWrappers(control);
  }
}
