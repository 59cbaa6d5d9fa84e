import type { DocumentContent, EditPlan } from "../recommendations";
import { readNumbering, type ListCounter } from "./numbering";
import {
  decodeXmlPart,
  DocxUnreadable,
  openPackage,
  relationshipsOf,
  type DocxPackage,
  type XmlPart,
} from "./package";
import { readContent, type ContentWithPlaces } from "./read-content";
import { readStyles, type StyleSheet } from "./styles";

/** An opened .docx: its content, and what is needed to write into it. */
export interface DocxFile extends ContentWithPlaces {
  readonly source: DocxPackage;
  readonly main: XmlPart;
  readonly styles: StyleSheet;
  /** What it was before a plan was carried out on it, and the plan that takes that back; null where it was read from bytes. */
  readonly before: { readonly file: DocxFile; readonly takeBack: EditPlan } | null;
}

/** Reads a .docx. Throws `DocxUnreadable` with a sentence for the person. */
export function readDocx(bytes: Uint8Array): DocxFile {
  const source = openPackage(bytes);
  const main = partOf(source, source.mainPart);
  try {
    const related = relationshipsOf(source.parts, source.mainPart);
    const text = (type: string): string | undefined => {
      const target = related.find((each) => each.type.endsWith(`/${type}`))?.target;
      return target === undefined || !source.parts.has(target)
        ? undefined
        : partOf(source, target).text;
    };
    const styles = readStyles(text("styles"));
    const lists = readNumbering(text("numbering"))();
    return { source, main, styles, before: null, ...readContent(main.text, styles, lists) };
  } catch (cause) {
    throw new DocxUnreadable(
      "The text of this .docx file is damaged, so it was not read and nothing was changed. Get a new copy of it, or let Word repair it, and try again.",
      { cause },
    );
  }
}

/**
 * Reads a flat package (`pkg:package`, as Word's `getOoxml` gives it): content of its main part, with ids counted within the
 * package. Throws `XmlNotWellFormed`.
 */
export function readFlatPackage(flatOpc: string): DocumentContent {
  const styles = readStyles(flatPart(flatOpc, "/styles"));
  const lists: ListCounter = readNumbering(flatPart(flatOpc, "/numbering"))();
  return readContent(flatPart(flatOpc, "/officeDocument") ?? "", styles, lists).content;
}

function partOf(source: DocxPackage, name: string): XmlPart {
  const bytes = source.parts.get(name);
  if (bytes === undefined) throw new DocxUnreadable(`The part ${name} is missing in this file.`);
  return decodeXmlPart(bytes);
}

/** The part that some relationship of that type points to; a flat package holds one of each. */
function flatPart(flatOpc: string, relationshipType: string): string | undefined {
  for (const [tag] of flatOpc.matchAll(/<Relationship\b[^>]*>/g)) {
    if (!attribute(tag, "Type")?.endsWith(relationshipType)) continue;
    const target = attribute(tag, "Target")?.replace(/^\/?(word\/)?/, "");
    const part = target === undefined ? undefined : findFlatPart(flatOpc, `/word/${target}`);
    if (part !== undefined) return part;
  }
  return undefined;
}

function findFlatPart(flatOpc: string, name: string): string | undefined {
  for (const match of flatOpc.matchAll(/<pkg:part\b[^>]*>/g)) {
    if (attribute(match[0], "pkg:name") !== name) continue;
    const start = flatOpc.indexOf("<pkg:xmlData", match.index);
    const end = flatOpc.indexOf("</pkg:xmlData>", start);
    if (start < 0 || end < 0) return undefined;
    return flatOpc.slice(flatOpc.indexOf(">", start) + 1, end);
  }
  return undefined;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}
