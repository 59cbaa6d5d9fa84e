import { strToU8, zipSync } from "fflate";

/** A .docx file with one table of that many recommendations, numbered from 1. */
export function documentFile(rows: number): Uint8Array {
  return packageOf(documentXml(rows));
}

/** The main part of a report with one table of that many recommendations, with the runs and ids that Word leaves. */
export function documentXml(rows: number): string {
  const header = ["No.", "Recommendation", "Action taken", "Lead", "Timescale", "Status"];
  const body = Array.from({ length: rows }, (_, index) =>
    row([
      [String(index + 1)],
      [`That the Director of Housing reports on estate ${String(index + 1)} to the Board.`],
      [
        "Survey the estate",
        "Action update (July 2024)",
        "The survey has begun and will end in the autumn.",
        "Action update (October 2024)",
        "The survey ended in September 2024. Its findings go to the Board.",
      ],
      ["Head of Estates"],
      ["Autumn 2024"],
      ["4"],
    ]),
  );
  const table = `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(6)}</w:tblGrid>${row(header.map((text) => [text]))}${body.join("")}</w:tbl>`;
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${table}<w:p/><w:sectPr/></w:body></w:document>`;
}

function row(cells: readonly (readonly string[])[]): string {
  return `<w:tr w:rsidR="00A1B2C3">${cells.map((paragraphs) => `<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr>${paragraphs.map(paragraph).join("")}</w:tc>`).join("")}</w:tr>`;
}

/** Split in two runs, as Word does. */
function paragraph(text: string): string {
  const cut = Math.floor(text.length / 2);
  const run = (part: string): string =>
    `<w:r w:rsidRPr="00A1B2C3"><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`;
  return `<w:p w:rsidR="00A1B2C3">${run(text.slice(0, cut))}${run(text.slice(cut))}</w:p>`;
}

/** The .docx file around a main part. */
export function packageOf(mainPart: string): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relationships),
    "word/document.xml": strToU8(mainPart),
  });
}
