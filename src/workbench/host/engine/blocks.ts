import { childElements, findChild, type XmlElement } from "../../../docx";
import { ancestor } from "./xml-edit";

/** Elements that wrap blocks, rows or cells without being any of them (ECMA-376 17.5.1, 17.5.2, 17.13.5). */
const WRAPPERS: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "mc:AlternateContent",
  "mc:Choice",
]);

/** The paragraphs and tables of a body or cell, in order; those inside content controls count as its own. */
export function blocksOf(container: XmlElement): XmlElement[] {
  return unwrapped(container, new Set(["w:p", "w:tbl"]));
}

export function rowsOf(table: XmlElement): XmlElement[] {
  return unwrapped(table, new Set(["w:tr"]));
}

export function cellsOf(row: XmlElement): XmlElement[] {
  return unwrapped(row, new Set(["w:tc"]));
}

/** The tables directly in a body or cell. */
export function tablesOf(container: XmlElement): XmlElement[] {
  return blocksOf(container).filter((block) => block.name === "w:tbl");
}

/** Every paragraph of a body, cell, row or table, nested tables included, text boxes left out. */
export function paragraphsOf(container: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  collectParagraphs(container, found);
  return found;
}

export function tableOf(node: XmlElement): XmlElement | null {
  return ancestor(node, "w:tbl");
}

export function rowOf(node: XmlElement): XmlElement | null {
  return ancestor(node, "w:tr");
}

export function cellOf(node: XmlElement): XmlElement | null {
  return ancestor(node, "w:tc");
}

/** The cell or body a block stands in. */
export function containerOf(block: XmlElement): XmlElement {
  const container = cellOf(block) ?? ancestor(block, "w:body");
  if (container === null) throw new Error(`<${block.name}> is in no body`);
  return container;
}

/** How many tables enclose the node. */
export function nestingLevelOf(node: XmlElement): number {
  let level = 0;
  for (let table = tableOf(node); table !== null; table = tableOf(table)) level++;
  return level;
}

/** The paragraph's own properties, if it has any. */
export function paragraphProperties(paragraph: XmlElement): XmlElement | undefined {
  return findChild(paragraph, "w:pPr");
}

/** The properties of the paragraph mark, if it has any. */
export function markProperties(paragraph: XmlElement): XmlElement | undefined {
  const properties = paragraphProperties(paragraph);
  return properties === undefined ? undefined : findChild(properties, "w:rPr");
}

/** True where Word cannot take the paragraph mark away: it ends a cell or the document. */
export function endsItsContainer(paragraph: XmlElement): boolean {
  return blocksOf(containerOf(paragraph)).at(-1) === paragraph;
}

function collectParagraphs(container: XmlElement, found: XmlElement[]): void {
  for (const child of childElements(container)) {
    if (child.name === "w:p") found.push(child);
    else if (HOLDS_PARAGRAPHS.has(child.name)) collectParagraphs(child, found);
  }
}

const HOLDS_PARAGRAPHS: ReadonlySet<string> = new Set([...WRAPPERS, "w:tbl", "w:tr", "w:tc"]);

function unwrapped(container: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return childElements(container).flatMap((child) => {
    if (names.has(child.name)) return [child];
    return WRAPPERS.has(child.name) ? unwrapped(child, names) : [];
  });
}
