import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Parts beside the main one, by the last step of their relationship type: `{ styles: "<w:style …/>" }`. */
export interface OtherParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
}

/** A .docx with this markup in its body. */
export function docx(body: string, others: OtherParts = {}): Uint8Array {
  const names = (Object.keys(others) as (keyof OtherParts)[]).filter(
    (name) => others[name] !== undefined,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships(names.map((name) => [name, `${name}.xml`])),
    "word/document.xml": documentXml(body),
  };
  for (const name of names) {
    files[`word/${name}.xml`] = `<w:${name} xmlns:w="${W}">${others[name] ?? ""}</w:${name}>`;
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** The main part around this markup. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${W}" xmlns:w14="${W14}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`;
}

/** A paragraph of one run; `properties` goes into `w:pPr`, `format` into the run's `w:rPr`. */
export function p(text: string, properties = "", format = ""): string {
  const pPr = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}${text === "" ? "" : r(text, format)}</w:p>`;
}

export function r(text: string, format = ""): string {
  const rPr = format === "" ? "" : `<w:rPr>${format}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

/** A row of cells; plain text becomes a cell with one paragraph. */
export function row(...cells: string[]): string {
  return `<w:tr>${cells.map((content) => (content.startsWith("<w:tc") ? content : cell(content))).join("")}</w:tr>`;
}

/** A cell; plain text becomes one paragraph, `properties` goes into `w:tcPr`. */
export function cell(content: string, properties = ""): string {
  const tcPr = properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`;
  return `<w:tc>${tcPr}${content.startsWith("<w:") ? content : p(content)}</w:tc>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${entries.join("")}</Relationships>`;
}
