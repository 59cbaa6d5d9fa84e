import { setShading, type FoundShading } from "./cell-shading";
import { gridColumns } from "./grid";
import { localName } from "./names";
import { copiedProperties, prefixOf } from "./paragraph-writer";
import {
  childElements,
  parseXmlElement,
  serializeXml,
  setChildren,
  type XmlElement,
  type XmlNode,
} from "./xml-tree";

/** Row properties that are about the one row only. */
const NOT_COPIED: ReadonlySet<string> = new Set([
  "tblHeader",
  "ins",
  "del",
  "trPrChange",
  "cellIns",
  "cellDel",
  "cellMerge",
  "tcPrChange",
  "cnfStyle",
]);

/** What a cell of a new row holds. */
interface FilledCell {
  /** `w:p` source. */
  readonly paragraphs: string;
  /** Its colour, null for none; not given: that of the cell above. */
  readonly shading?: string | null;
  readonly example: FoundShading | null;
}

/**
 * A `w:tr` (ECMA-376 17.4.78) like another: same cells and properties, vertical merges going on, and the given
 * paragraphs by grid column; the other cells hold one empty paragraph.
 */
export function cloneRow(source: string, cells: ReadonlyMap<number, FilledCell>): string {
  const model = parseXmlElement(source);
  const prefix = prefixOf(model);
  let gridColumn = gridBefore(model);
  const written = findCells(model).map((cell) => {
    const text = cloneCell(cell, prefix, cells.get(gridColumn));
    gridColumn += spanOf(cell);
    return text;
  });
  const heads = childElements(model)
    .filter(({ name }) => ["tblPrEx", "trPr"].includes(localName(name)))
    .map((element) => serializeXml(withoutTheRowsOwn(element)));
  return `<${prefix}tr>${heads.join("")}${written.join("")}</${prefix}tr>`;
}

function cloneCell(cell: XmlElement, prefix: string, filled: FilledCell | undefined): string {
  const properties = childElements(cell).find(({ name }) => localName(name) === "tcPr");
  const head = properties === undefined ? "" : cellProperties(properties, prefix, filled);
  const paragraphs = filled?.paragraphs ?? emptyParagraph(cell, prefix);
  return `<${prefix}tc>${head}${paragraphs}</${prefix}tc>`;
}

/** A merged cell goes on below; one that is given text of its own starts anew, so that what is merged below it has a beginning. */
function cellProperties(
  properties: XmlElement,
  prefix: string,
  filled: FilledCell | undefined,
): string {
  const copy = withoutTheRowsOwn(properties);
  const children = copy.children.flatMap((child): XmlNode[] => {
    if (child.kind === "text" || localName(child.name) !== "vMerge") return [child];
    const start = filled === undefined ? "" : ` ${prefix}val="restart"`;
    return [parseXmlElement(`<${prefix}vMerge${start}/>`)];
  });
  setChildren(copy, children);
  if (filled?.shading !== undefined) setShading(copy, filled.shading, filled.example);
  return serializeXml(copy);
}

function emptyParagraph(cell: XmlElement, prefix: string): string {
  const first = findParagraph(cell);
  const properties =
    first === undefined
      ? undefined
      : childElements(first).find(({ name }) => localName(name) === "pPr");
  const head = properties === undefined ? "" : serializeXml(withoutList(properties));
  return `<${prefix}p>${head}</${prefix}p>`;
}

function withoutList(properties: XmlElement): XmlElement {
  const copy = copiedProperties(properties);
  setChildren(
    copy,
    copy.children.filter((child) => child.kind === "text" || localName(child.name) !== "numPr"),
  );
  return copy;
}

function withoutTheRowsOwn(properties: XmlElement): XmlElement {
  const copy = parseXmlElement(serializeXml(properties));
  setChildren(
    copy,
    copy.children.filter(
      (child) => child.kind === "text" || !NOT_COPIED.has(localName(child.name)),
    ),
  );
  return copy;
}

/** Cells of a row, those inside content controls too, those whose deletion is tracked left out. */
function findCells(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    const name = localName(child.name);
    if (name === "tc") return isDeleted(child) ? [] : [child];
    return ["sdt", "sdtContent", "customXml"].includes(name) ? findCells(child) : [];
  });
}

function isDeleted(cell: XmlElement): boolean {
  const properties = childElements(cell).find(({ name }) => localName(name) === "tcPr");
  if (properties === undefined) return false;
  return childElements(properties).some(({ name }) => localName(name) === "cellDel");
}

function findParagraph(element: XmlElement): XmlElement | undefined {
  for (const child of childElements(element)) {
    if (localName(child.name) === "p") return child;
    const inner = ["sdt", "sdtContent"].includes(localName(child.name))
      ? findParagraph(child)
      : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function gridBefore(row: XmlElement): number {
  return gridColumns(valueIn(row, "trPr", "gridBefore"), 0);
}

function spanOf(cell: XmlElement): number {
  return gridColumns(valueIn(cell, "tcPr", "gridSpan"), 1);
}

function valueIn(element: XmlElement, properties: string, name: string): string | undefined {
  const holder = childElements(element).find((child) => localName(child.name) === properties);
  const property =
    holder === undefined
      ? undefined
      : childElements(holder).find((child) => localName(child.name) === name);
  return Object.entries(property?.attributes ?? {}).find(([key]) => localName(key) === "val")?.[1];
}
