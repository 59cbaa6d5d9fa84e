import type { RunFormat } from "../recommendations";
import { localName } from "./names";
import {
  childElements,
  escapeXmlAttribute,
  parseXmlElement,
  setChildren,
  type XmlElement,
} from "./xml-tree";

/** The sequence `w:rPr` must keep (ECMA-376 17.3.2.28, CT_RPr). */
const ORDER: readonly string[] = [
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid",
  "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs",
  "em lang eastAsianLayout specVanish oMath",
].flatMap((line) => line.split(" "));

/** Makes a run that looks like `now` look like `wanted`, touching only the toggles that differ. */
export function setFormat(run: XmlElement, now: RunFormat, wanted: RunFormat): void {
  if (now.bold !== wanted.bold) setToggle(run, ["b", "bCs"], wanted.bold);
  if (now.italic !== wanted.italic) setItalicOnly(run, wanted.italic);
  if (now.underline !== wanted.underline) {
    setProperty(run, "u", wanted.underline ? "single" : "none");
  }
  if (now.superscript !== wanted.superscript) {
    setProperty(run, "vertAlign", wanted.superscript ? "superscript" : "baseline");
  }
}

/** States italic for a run, for complex scripts too. */
export function setItalicOnly(run: XmlElement, italic: boolean): void {
  setToggle(run, ["i", "iCs"], italic);
}

/** States a font for all characters of a run (ECMA-376 17.3.2.26). */
export function setFonts(run: XmlElement, font: string): void {
  const prefix = run.name.slice(0, run.name.indexOf(":") + 1);
  const name = escapeXmlAttribute(font);
  const fonts = ["ascii", "hAnsi", "eastAsia", "cs"].map((each) => ` ${prefix}${each}="${name}"`);
  putProperty(run, "rFonts", `<${prefix}rFonts${fonts.join("")}/>`);
}

function setToggle(run: XmlElement, names: readonly string[], on: boolean): void {
  for (const name of names) setProperty(run, name, on ? null : "0");
}

function setProperty(run: XmlElement, name: string, value: string | null): void {
  const prefix = run.name.slice(0, run.name.indexOf(":") + 1);
  const attribute = value === null ? "" : ` ${prefix}val="${value}"`;
  putProperty(run, name, `<${prefix}${name}${attribute}/>`);
}

function putProperty(run: XmlElement, name: string, xml: string): void {
  const prefix = run.name.slice(0, run.name.indexOf(":") + 1);
  const properties = requireProperties(run, prefix);
  const element = parseXmlElement(xml, properties);
  const others = properties.children.filter(
    (child) => child.kind === "text" || localName(child.name) !== name,
  );
  const rank = ORDER.indexOf(name);
  const next = others.findIndex((child) => child.kind === "element" && rankOf(child.name) > rank);
  others.splice(next < 0 ? others.length : next, 0, element);
  setChildren(properties, others);
}

function rankOf(name: string): number {
  const rank = ORDER.indexOf(localName(name));
  return rank < 0 ? ORDER.length : rank;
}

function requireProperties(run: XmlElement, prefix: string): XmlElement {
  const known = childElements(run).find(({ name }) => localName(name) === "rPr");
  if (known !== undefined) return known;
  const added = parseXmlElement(`<${prefix}rPr/>`, run);
  run.children.unshift(added);
  return added;
}
