import { childElements, findChild, serializeXml, type XmlElement } from "../../../docx";
import { paragraphProperties } from "./blocks";
import { copiedProperties, newRun } from "./run-markup";
import { asInsertion, isTracking, trackedChange } from "./tracked-change";
import type { WordDocument } from "./word-document";
import { append, element, prepend } from "./xml-edit";

/** Order of the children of `w:pPr` (ECMA-376 17.3.1.26, CT_PPr). */
export const PARAGRAPH_PROPERTY_ORDER: readonly string[] = [
  "w:pStyle",
  "w:keepNext",
  "w:keepLines",
  "w:pageBreakBefore",
  "w:framePr",
  "w:widowControl",
  "w:numPr",
  "w:suppressLineNumbers",
  "w:pBdr",
  "w:shd",
  "w:tabs",
  "w:suppressAutoHyphens",
  "w:kinsoku",
  "w:wordWrap",
  "w:overflowPunct",
  "w:topLinePunct",
  "w:autoSpaceDE",
  "w:autoSpaceDN",
  "w:bidi",
  "w:adjustRightInd",
  "w:snapToGrid",
  "w:spacing",
  "w:ind",
  "w:contextualSpacing",
  "w:mirrorIndents",
  "w:suppressOverlap",
  "w:jc",
  "w:textDirection",
  "w:textAlignment",
  "w:textboxTightWrap",
  "w:outlineLvl",
  "w:divId",
  "w:cnfStyle",
  "w:rPr",
  "w:sectPr",
  "w:pPrChange",
];

/**
 * A new paragraph with the properties of another one: style, spacing, indents, list membership and the formatting
 * of its mark, but neither its section break nor its recorded changes nor its identities.
 */
export function paragraphLike(
  document: WordDocument,
  model: XmlElement,
  text: string,
  formatting: XmlElement | undefined,
): XmlElement {
  const paragraph = element(`<w:p>${copiedParagraphProperties(model)}</w:p>`);
  putText(document, paragraph, newRun(text, formatting));
  if (isTracking(document)) markChanged(paragraph, "w:ins");
  return paragraph;
}

/** A new paragraph in the document's default style. */
export function plainParagraph(document: WordDocument, text: string): XmlElement {
  const paragraph = element("<w:p></w:p>");
  putText(document, paragraph, newRun(text, undefined));
  if (isTracking(document)) markChanged(paragraph, "w:ins");
  return paragraph;
}

/** `w:pPr` for a new paragraph, an empty string where there is nothing to copy. */
export function copiedParagraphProperties(model: XmlElement): string {
  const properties = paragraphProperties(model);
  if (properties === undefined) return "";
  const inner = childElements(properties)
    .filter(({ name }) => !NOT_COPIED.has(name))
    .map((child) => (child.name === "w:rPr" ? copiedProperties(child) : serializeXml(child)))
    .join("");
  return inner === "" ? "" : `<w:pPr>${inner}</w:pPr>`;
}

/** Records that the paragraph mark was inserted or deleted (ECMA-376 17.13.5.13, 17.13.5.20). */
export function markChanged(paragraph: XmlElement, change: "w:ins" | "w:del"): void {
  const mark = requireMarkProperties(paragraph);
  if (findChild(mark, change) === undefined) prepend(mark, [trackedChange(change)]);
}

/** The `w:pPr` of a paragraph, made where it has none. */
export function requireParagraphProperties(paragraph: XmlElement): XmlElement {
  const existing = paragraphProperties(paragraph);
  if (existing !== undefined) return existing;
  const properties = element("<w:pPr></w:pPr>");
  prepend(paragraph, [properties]);
  return properties;
}

/** The `w:rPr` of a paragraph mark, made where it has none. */
export function requireMarkProperties(paragraph: XmlElement): XmlElement {
  const properties = requireParagraphProperties(paragraph);
  const existing = findChild(properties, "w:rPr");
  if (existing !== undefined) return existing;
  const mark = element("<w:rPr></w:rPr>");
  const before = childElements(properties).find(
    ({ name }) => name === "w:sectPr" || name === "w:pPrChange",
  );
  if (before === undefined) append(properties, [mark]);
  else {
    properties.children.splice(properties.children.indexOf(before), 0, mark);
    mark.parent = properties;
  }
  return mark;
}

const NOT_COPIED: ReadonlySet<string> = new Set(["w:sectPr", "w:pPrChange"]);

function putText(document: WordDocument, paragraph: XmlElement, run: XmlElement | null): void {
  if (run !== null) append(paragraph, [isTracking(document) ? asInsertion([run]) : run]);
}
