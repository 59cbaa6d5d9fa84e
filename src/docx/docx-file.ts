import type { EditPlan } from "../recommendations";
import { readNumbering } from "./numbering";
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

function partOf(source: DocxPackage, name: string): XmlPart {
  const bytes = source.parts.get(name);
  if (bytes === undefined) throw new DocxUnreadable(`The part ${name} is missing in this file.`);
  return decodeXmlPart(bytes);
}
