import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../src/docx";
import { textOf, type DocumentContent, type Paragraph } from "../../src/recommendations";
import { allParagraphs } from "./decisions";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a .docx beside the text; the source inside `w:styles`, `w:numbering` and `w:settings`. */
export interface OtherParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
}

/** The main part with this markup in its body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${W}" xmlns:m="${MATH}" xmlns:mc="${MC}" xmlns:w14="${W14}"><w:body>${body}</w:body></w:document>`;
}

/** A .docx with this main part, given as markup or as bytes. */
export function docxOf(
  main: string | Uint8Array,
  { styles, numbering, settings }: OtherParts = {},
): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": relationships({ officeDocument: "word/document.xml" }),
    "word/document.xml": typeof main === "string" ? strToU8(main) : main,
    "word/_rels/document.xml.rels": relationships({
      ...(styles === undefined ? {} : { styles: "styles.xml" }),
      ...(numbering === undefined ? {} : { numbering: "numbering.xml" }),
      ...(settings === undefined ? {} : { settings: "settings.xml" }),
    }),
  };
  if (styles !== undefined) {
    files["word/styles.xml"] = strToU8(`<w:styles xmlns:w="${W}">${styles}</w:styles>`);
  }
  if (numbering !== undefined) {
    files["word/numbering.xml"] = strToU8(`<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`);
  }
  if (settings !== undefined) {
    files["word/settings.xml"] = strToU8(`<w:settings xmlns:w="${W}">${settings}</w:settings>`);
  }
  return zipSync(files);
}

/** What is read of a body. */
export function readBody(body: string, parts: OtherParts = {}): DocumentContent {
  return readDocx(docxOf(documentXml(body), parts)).content;
}

/** The one paragraph of a body that holds one. */
export function readParagraph(body: string, parts: OtherParts = {}): Paragraph {
  const [only, ...others] = allParagraphs(readBody(body, parts));
  if (only === undefined || others.length > 0) throw new Error("not one paragraph was read");
  return only;
}

/** The texts of a body's paragraphs. */
export function readTexts(body: string, parts: OtherParts = {}): string[] {
  return allParagraphs(readBody(body, parts)).map(textOf);
}

/** `w:p` around runs, or around a text. */
export function p(content: string, properties = ""): string {
  const head = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${head}${content.startsWith("<") || content === "" ? content : r(content)}</w:p>`;
}

/** `w:r` with a text. */
export function r(text: string, properties = ""): string {
  const head = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${head}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** `w:tc` around paragraphs; a text gets a paragraph. */
export function tc(content: string, properties = ""): string {
  const head = properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`;
  return `<w:tc>${head}${content.startsWith("<") ? content : p(content)}</w:tc>`;
}

/** `w:tr` around cells, with row properties. */
export function tr(cells: string, properties = ""): string {
  const head = properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`;
  return `<w:tr>${head}${cells}</w:tr>`;
}

export function tbl(rows: string): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
}

function relationships(targets: Readonly<Record<string, string>>): Uint8Array {
  const all = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return strToU8(`<Relationships xmlns="${RELATIONSHIPS}">${all.join("")}</Relationships>`);
}
