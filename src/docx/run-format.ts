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

/** What a `w:rPr` element states. */
export function statedFormat(properties: XmlElement | undefined): StatedFormat {
  const stated: StatedFormat = {};
  if (properties === undefined) return stated;
  for (const child of childElements(properties)) {
    stateProperty(stated, localName(child.name), valueOf(child));
  }
  return stated;
}

/** The `val` attribute, whatever its prefix. */
export function valueOf(element: XmlElement): string | undefined {
  const usual = element.attributes["w:val"];
  if (usual !== undefined) return usual;
  const name = Object.keys(element.attributes).find((key) => localName(key) === "val");
  return name === undefined ? undefined : element.attributes[name];
}

/** An on/off value, on when it is not said (ECMA-376 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
