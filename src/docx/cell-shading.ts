import type { ChangeTracker } from "./change-tracker";
import { localName } from "./names";
import {
  childNamed,
  parseXmlElement,
  serializeXml,
  setChildren,
  type XmlElement,
} from "./xml-tree";

/** What `w:tcPr` holds before `w:shd` (ECMA-376 17.4.69, CT_TcPr). */
const BEFORE_SHADING: ReadonlySet<string> = new Set([
  "cnfStyle",
  "tcW",
  "gridSpan",
  "hMerge",
  "vMerge",
  "tcBorders",
]);

/** A `w:shd` of the document, as its source has it. */
export type FoundShading = string;

/** How a cell (`w:tc` source) says its colour; null where it says none. */
export function findShading(cell: string): FoundShading | null {
  const properties = childNamed(parseXmlElement(cell), "tcPr");
  const shading = properties === undefined ? undefined : childNamed(properties, "shd");
  return shading === undefined ? null : serializeXml(shading);
}

/** The properties of a cell with another colour, and which stretch of the cell's source they replace. */
export function shadedProperties(
  cell: string,
  shading: string | null,
  example: FoundShading | null,
  tracker: ChangeTracker | null,
): { readonly at: number; readonly length: number; readonly text: string } {
  const root = parseXmlElement(cell);
  const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
  const known = childNamed(root, "tcPr");
  const properties = known ?? parseXmlElement(`<${prefix}tcPr/>`);
  const before = serializeXml(properties);
  const at =
    known === undefined ? root.startTag.length : cell.indexOf(before, root.startTag.length);
  setShading(properties, shading, example);
  tracker?.recordCell(properties, before, prefix);
  return { at, length: known === undefined ? 0 : before.length, text: serializeXml(properties) };
}

/** Gives cell properties a colour as an example has it, or none. */
export function setShading(
  properties: XmlElement,
  shading: string | null,
  example: FoundShading | null,
): void {
  const prefix = properties.name.slice(0, properties.name.indexOf(":") + 1);
  const others = properties.children.filter(
    (child) => child.kind === "text" || localName(child.name) !== "shd",
  );
  if (shading !== null) {
    const plain = `<${prefix}shd ${prefix}val="clear" ${prefix}color="auto" ${prefix}fill="${shading}"/>`;
    const next = others.findIndex(
      (child) => child.kind === "element" && !BEFORE_SHADING.has(localName(child.name)),
    );
    others.splice(next < 0 ? others.length : next, 0, parseXmlElement(example ?? plain));
  }
  setChildren(properties, others);
}
