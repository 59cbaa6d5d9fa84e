import { escapeXmlText, serializeXml, type XmlElement } from "../../../docx";
import { element } from "./xml-edit";

/** Run properties that belong to one change or place and must not be copied to new text. */
const NOT_COPIED: ReadonlySet<string> = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:rPrChange",
]);

/** A new run with the properties of another one; tabs and line breaks become elements. Null for no text. */
export function newRun(text: string, properties: XmlElement | undefined): XmlElement | null {
  if (text === "") return null;
  return element(`<w:r>${copiedProperties(properties)}${contentMarkup(text)}</w:r>`);
}

/** `w:rPr` for new text, an empty string where there is nothing to copy. */
export function copiedProperties(properties: XmlElement | undefined): string {
  if (properties === undefined) return "";
  const inner = properties.children
    .filter((child) => child.kind === "element" && !NOT_COPIED.has(child.name))
    .map(serializeXml)
    .join("");
  return inner === "" ? "" : `<w:rPr>${inner}</w:rPr>`;
}

function contentMarkup(text: string): string {
  return text
    .split(/([\t\v\f\u001e\u001f])/)
    .filter((piece) => piece !== "")
    .map((piece) => SPECIAL[piece] ?? textMarkup(piece))
    .join("");
}

/** Characters XML 1.0 cannot hold are left out, as Word does when it saves. */
function textMarkup(text: string): string {
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return allowed === "" ? "" : `<w:t xml:space="preserve">${escapeXmlText(allowed)}</w:t>`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\t": "<w:tab/>",
  "\v": "<w:br/>",
  "\f": '<w:br w:type="page"/>',
  "\u001e": "<w:noBreakHyphen/>",
  "\u001f": "<w:softHyphen/>",
};
