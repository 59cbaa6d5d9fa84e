import { type DocumentContent, type Paragraph } from "../recommendations";
import type { DocxFile } from "./docx-file";
import { localName } from "./names";
import { textElements } from "./paragraph-writer";
import { readDocx } from "./docx-file";
import { encodeXmlPart, savePackage } from "./package";
import { childElements, parseXmlElement, serializeXml, setChildren } from "./xml-tree";

/** Numbers left the list one after the other at most so often before the rest is right. */
const MOST_ROUNDS = 50;

/**
 * Writes automatic numbers out as text where they are no longer what they were, and takes those paragraphs out of their lists.
 * Gives the main part's text and how many were written out.
 * @param expected the content as it should read, marker by marker
 */
export function writeOutMarkers(
  file: DocxFile,
  expected: DocumentContent,
): { readonly text: string; readonly count: number } {
  const markers = paragraphsByPath(expected);
  let current = file;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changed = [...paragraphsByPath(current.content)].flatMap(([path, paragraph]) => {
      const marker = markers.get(path)?.listMarker ?? null;
      const isOther =
        marker !== null && paragraph.listMarker !== null && paragraph.listMarker !== marker;
      return isOther ? [{ paragraph, marker }] : [];
    });
    if (changed.length === 0) return { text: current.main.text, count };
    count += changed.length;
    const main = encodeXmlPart(replaced(current, changed), current.main);
    current = readDocx(savePackage(current.source, new Map([[current.source.mainPart, main]])));
  }
  return { text: current.main.text, count };
}

function replaced(
  file: DocxFile,
  changed: readonly { readonly paragraph: Paragraph; readonly marker: string }[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { paragraph, marker } of changed) {
    const place = file.places.get(paragraph.id);
    if (place === undefined) continue;
    const source = file.main.text.slice(place.start, place.end);
    parts.push(file.main.text.slice(from, place.start), withMarkerWritten(source, marker));
    from = place.end;
  }
  return parts.join("") + file.main.text.slice(from);
}

/** List number 0 takes a paragraph out of any list, its style's too (ECMA-376 17.9.18). */
function withMarkerWritten(source: string, marker: string): string {
  const paragraph = parseXmlElement(source);
  const prefix = paragraph.name.slice(0, paragraph.name.indexOf(":") + 1);
  const own = childElements(paragraph).find(({ name }) => localName(name) === "pPr");
  const properties = own ?? parseXmlElement(`<${prefix}pPr></${prefix}pPr>`);
  const none = parseXmlElement(
    `<${prefix}numPr><${prefix}ilvl ${prefix}val="0"/><${prefix}numId ${prefix}val="0"/></${prefix}numPr>`,
  );
  const before = properties.children.filter(
    (child) =>
      child.kind === "element" &&
      ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"].includes(
        localName(child.name),
      ),
  );
  const behind = properties.children.filter(
    (child) =>
      !before.includes(child) && !(child.kind === "element" && localName(child.name) === "numPr"),
  );
  setChildren(properties, [...before, none, ...behind]);
  const isAlone = childElements(paragraph).every(({ name }) => localName(name) === "pPr");
  const font = firstFont(source);
  const run = parseXmlElement(
    `<${prefix}r>${font}${textElements(isAlone ? marker : `${marker} `, prefix)}</${prefix}r>`,
  );
  const rest = paragraph.children.filter((child) => child !== own);
  setChildren(paragraph, [properties, run, ...rest]);
  return serializeXml(paragraph);
}

/** The formatting of the paragraph's first run; empty where it has none. */
function firstFont(source: string): string {
  const run = childElements(parseXmlElement(source)).find(({ name }) => localName(name) === "r");
  const properties =
    run === undefined
      ? undefined
      : childElements(run).find(({ name }) => localName(name) === "rPr");
  return properties === undefined ? "" : serializeXml(properties);
}

/** Every paragraph by where it stands: block, row, cell and height. In document order. */
export function paragraphsByPath({ blocks }: DocumentContent): ReadonlyMap<string, Paragraph> {
  const paths = new Map<string, Paragraph>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "paragraph") {
      paths.set(String(at), block.paragraph);
      continue;
    }
    for (const [row, { cells }] of block.table.rows.entries()) {
      for (const [cell, { paragraphs }] of cells.entries()) {
        for (const [height, paragraph] of paragraphs.entries()) {
          paths.set([at, row, cell, height].join("/"), paragraph);
        }
      }
    }
  }
  return paths;
}
