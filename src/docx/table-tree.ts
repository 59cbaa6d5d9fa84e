import { gridColumns } from "./grid";
import { localName } from "./names";
import {
  childElements,
  childNamed,
  parseXmlElement,
  serializeXml,
  setChildren,
  type XmlElement,
} from "./xml-tree";

/** Wrappers that rows and cells may stand in (ECMA-376 17.5, 17.13.5). */
const WRAPPERS: ReadonlySet<string> = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);

/** The rows of a `w:tbl` as they are read: those in content controls too, those tracked as deleted left out. */
export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return inWrappers(table, "tr").filter((row) => !isDeleted(row));
}

/** The cells of a `w:tr` with the grid column each begins at, those tracked as deleted left out. */
export function cellsOf(
  row: XmlElement,
): readonly { readonly cell: XmlElement; readonly gridColumn: number }[] {
  let gridColumn = gridColumns(valueIn(row, "trPr", "gridBefore"), 0);
  const cells = inWrappers(row, "tc").filter((cell) => !isCellDeleted(cell));
  return cells.map((cell) => {
    const at = gridColumn;
    gridColumn += gridColumns(valueIn(cell, "tcPr", "gridSpan"), 1);
    return { cell, gridColumn: at };
  });
}

function isCellDeleted(cell: XmlElement): boolean {
  const properties = childNamed(cell, "tcPr");
  return properties !== undefined && childNamed(properties, "cellDel") !== undefined;
}

/** Where a cell stands in a vertical merge (ECMA-376 17.4.84). */
export function mergeOf(cell: XmlElement): "none" | "starts" | "continues" {
  const properties = childNamed(cell, "tcPr");
  const merge = properties === undefined ? undefined : childNamed(properties, "vMerge");
  if (merge === undefined) return "none";
  const value = Object.entries(merge.attributes).find(([key]) => localName(key) === "val")?.[1];
  return value === "restart" ? "starts" : "continues";
}

/** Lets a cell start a vertical merge with what another cell holds. */
export function startMergeLike(cell: XmlElement, origin: XmlElement): void {
  const prefix = cell.name.slice(0, cell.name.indexOf(":") + 1);
  const properties = childNamed(cell, "tcPr");
  if (properties !== undefined) {
    setChildren(
      properties,
      properties.children.map((child) =>
        child.kind === "element" && localName(child.name) === "vMerge"
          ? parseXmlElement(`<${prefix}vMerge ${prefix}val="restart"/>`, properties)
          : child,
      ),
    );
  }
  const content = childElements(origin)
    .filter(({ name }) => localName(name) !== "tcPr")
    .map((child) => copyOf(child));
  setChildren(cell, [...(properties === undefined ? [] : [properties]), ...content]);
}

/** A copy that can stand in the same document: without ids that may be there only once, bookmarks and comment marks. */
export function copyOf(element: XmlElement): XmlElement {
  return withoutIdentity(parseXmlElement(serializeXml(element)));
}

/** Marks of ranges that may begin in one row and end in another (ECMA-376 17.13). */
export function marksIn(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) => (isMark(child.name) ? [child] : marksIn(child)));
}

/** `"bookmark 3"`: what the two marks of a range share. */
export function rangeOf({ name, attributes }: XmlElement): string {
  const id = Object.entries(attributes).find(([key]) => localName(key) === "id")?.[1] ?? "";
  return `${localName(name).replace(/(?:Range)?(?:Start|End)$/, "")} ${id}`;
}

function isMark(name: string): boolean {
  return /^(?:bookmark|perm|commentRange|moveFromRange|moveToRange|customXml\w+Range)(?:Start|End)$/.test(
    localName(name),
  );
}

function inWrappers(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => {
    const own = localName(child.name);
    if (own === name) return [child];
    return WRAPPERS.has(own) ? inWrappers(child, name) : [];
  });
}

function isDeleted(row: XmlElement): boolean {
  const properties = childNamed(row, "trPr");
  return properties !== undefined && childNamed(properties, "del") !== undefined;
}

function valueIn(element: XmlElement, properties: string, name: string): string | undefined {
  const holder = childNamed(element, properties);
  const property = holder === undefined ? undefined : childNamed(holder, name);
  return Object.entries(property?.attributes ?? {}).find(([key]) => localName(key) === "val")?.[1];
}

/** `w14:paraId` and `w14:textId` are unique in a document, and so are the ids of content controls. */
function withoutIdentity(element: XmlElement): XmlElement {
  element.startTag = element.startTag.replace(
    /\s(?:\w+:)?(?:paraId|textId)\s*=\s*(?:"[^"]*"|'[^']*')/g,
    "",
  );
  const kept = element.children.filter(
    (child) =>
      child.kind === "text" ||
      !(
        isMark(child.name) ||
        localName(child.name) === "commentReference" ||
        (localName(element.name) === "sdtPr" && localName(child.name) === "id")
      ),
  );
  if (kept.length < element.children.length) setChildren(element, kept);
  for (const child of childElements(element)) withoutIdentity(child);
  return element;
}
