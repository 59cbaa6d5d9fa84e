import { strToU8, zipSync } from "fflate";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

/** List 1 has bullets, list 2 numbers. */
const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

/** A small .docx with the given content of `w:body`. */
export function docxOf(body: string, { tracksChanges = false } = {}): Uint8Array {
  const part = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${NAMESPACE}">${content}</w:${name}>`;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (content: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="${WORD_TYPE}.numbering+xml"/>
<Override PartName="/word/settings.xml" ContentType="${WORD_TYPE}.settings+xml"/></Types>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relationships(
      relationship("rId1", "settings", "settings.xml") +
        relationship("rId2", "styles", "styles.xml") +
        relationship("rId3", "numbering", "numbering.xml"),
    ),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/styles.xml": part("styles", STYLES),
    "word/numbering.xml": part("numbering", NUMBERING),
    "word/settings.xml": part("settings", tracksChanges ? "<w:trackRevisions/>" : ""),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}
