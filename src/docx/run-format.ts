import { localName } from "./names";
import { childElements, type XmlElement } from "./xml-tree";

/** Run properties as one `w:rPr` states them; undefined where it says nothing. */
export interface StatedFormat {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  superscript?: boolean;
  hidden?: boolean;
  characterStyle?: string;
  /** The font of letters and signs of ASCII; empty where the theme decides. */
  asciiFont?: string;
  /** The font of other characters of Latin scripts, symbols too. */
  otherFont?: string;
}

/** Takes one child of `w:rPr`, by local name and `w:val`, into the stated format (ECMA-376 17.3.2, 17.17.4). */
export function stateProperty(
  stated: StatedFormat,
  name: string,
  value: string | undefined,
): StatedFormat {
  switch (name) {
    case "b":
      stated.bold = isOn(value);
      break;
    case "i":
      stated.italic = isOn(value);
      break;
    case "u":
      stated.underline = value !== undefined && value !== "none";
      break;
    case "vertAlign":
      stated.superscript = value === "superscript";
      break;
    case "vanish":
      stated.hidden = isOn(value);
      break;
    case "rStyle":
      if (value !== undefined) stated.characterStyle = value;
      break;
  }
  return stated;
}

/** Takes the attributes of `w:rFonts` into the stated format (ECMA-376 17.3.2.26); a font of the theme goes before a named one. */
export function stateFonts(
  stated: StatedFormat,
  attributes: Readonly<Record<string, string>>,
): void {
  for (const name in attributes) {
    const local = localName(name);
    if (local === "ascii") stated.asciiFont ??= attributes[name] ?? "";
    else if (local === "hAnsi") stated.otherFont ??= attributes[name] ?? "";
    else if (local === "asciiTheme") stated.asciiFont = "";
    else if (local === "hAnsiTheme") stated.otherFont = "";
  }
}

/** What a `w:rPr` element states. */
export function statedFormat(properties: XmlElement | undefined): StatedFormat {
  const stated: StatedFormat = {};
  if (properties === undefined) return stated;
  for (const child of childElements(properties)) {
    const name = localName(child.name);
    if (name === "rFonts") stateFonts(stated, child.attributes);
    else stateProperty(stated, name, valueOf(child));
  }
  return stated;
}

/** The `val` attribute, whatever its prefix. */
export function valueOf(element: XmlElement): string | undefined {
  return attributeOf(element, "val");
}

function attributeOf({ attributes }: XmlElement, local: string): string | undefined {
  const usual = attributes[`w:${local}`];
  if (usual !== undefined) return usual;
  const name = Object.keys(attributes).find((key) => localName(key) === local);
  return name === undefined ? undefined : attributes[name];
}

/** An on/off value, on when it is not said (ECMA-376 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
