import { findChild, type XmlElement } from "../../../docx";
import { markProperties } from "./blocks";
import { isOn, type Formatting } from "./formatting";
import { requireMarkProperties } from "./paragraph-markup";
import { element, prepend, putInOrder, removeChild } from "./xml-edit";

/** What carries character formatting: a run, or a paragraph mark (`run` is null). */
export interface FontTarget {
  readonly paragraph: XmlElement;
  readonly run: XmlElement | null;
}

/** Order of the children of `w:rPr` (ECMA-376 17.3.2.28, CT_RPr). */
const RUN_PROPERTY_ORDER: readonly string[] = [
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:rStyle",
  "w:rFonts",
  "w:b",
  "w:bCs",
  "w:i",
  "w:iCs",
  "w:caps",
  "w:smallCaps",
  "w:strike",
  "w:dstrike",
  "w:outline",
  "w:shadow",
  "w:emboss",
  "w:imprint",
  "w:noProof",
  "w:snapToGrid",
  "w:vanish",
  "w:webHidden",
  "w:color",
  "w:spacing",
  "w:w",
  "w:kern",
  "w:position",
  "w:sz",
  "w:szCs",
  "w:highlight",
  "w:u",
  "w:effect",
  "w:bdr",
  "w:shd",
  "w:fitText",
  "w:vertAlign",
  "w:rtl",
  "w:cs",
  "w:em",
  "w:lang",
  "w:eastAsianLayout",
  "w:specVanish",
  "w:oMath",
  "w:rPrChange",
];

/** The `w:rPr` of a target as it stands. */
export function propertiesOf({ paragraph, run }: FontTarget): XmlElement | undefined {
  return run === null ? markProperties(paragraph) : findChild(run, "w:rPr");
}

/** Writes a toggle; what the styles already give is not stated again. */
export function setToggle(
  formatting: Formatting,
  target: FontTarget,
  name: string,
  isWanted: boolean,
): void {
  const existing = propertiesOf(target);
  if (existing !== undefined) removeChild(existing, name);
  if (formatting.toggle(target.paragraph, propertiesOf(target), name) === isWanted) return;
  setProperty(target, element(isWanted ? `<${name}/>` : `<${name} w:val="0"/>`));
}

/** Writes one property. */
export function setProperty(target: FontTarget, property: XmlElement): void {
  putInOrder(requireProperties(target), property, RUN_PROPERTY_ORDER);
}

/** Takes a directly written property away, so that the styles decide. */
export function removeProperty(target: FontTarget, name: string): void {
  const properties = propertiesOf(target);
  if (properties !== undefined) removeChild(properties, name);
}

/** Whether a property such as underline is stated with another value than none. */
export function isStated(found: XmlElement | undefined): boolean {
  return found !== undefined && isOn(found);
}

function requireProperties(target: FontTarget): XmlElement {
  const existing = propertiesOf(target);
  if (existing !== undefined) return existing;
  if (target.run === null) return requireMarkProperties(target.paragraph);
  const properties = element("<w:rPr></w:rPr>");
  prepend(target.run, [properties]);
  return properties;
}
