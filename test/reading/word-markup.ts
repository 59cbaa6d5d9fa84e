import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { docxOf, documentXml, p, tc } from "../support/docx";
import type { ExpectedStatus, ExpectedTimescale } from "../fixtures/expected-reading";

/** A paragraph is a text, or markup that begins with `<`. */
export type Line = string;

/** The lists of these documents: 1 numbers "1.", 2 has bullets, 3 numbers "(a)", 4 numbers "R1". */
const NUMBERING = (
  [
    ["decimal", "%1."],
    ["bullet", "•"],
    ["lowerLetter", "(%1)"],
    ["decimal", "R%1"],
  ] as const
)
  .map(
    ([format, text], index) =>
      `<w:abstractNum w:abstractNumId="${index + 1}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>`,
  )
  .join("");
const INSTANCES = [1, 2, 3, 4]
  .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
  .join("");

const STYLES = ["Heading1", "Heading2", "Title"]
  .map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/(\d)/, " $1").toLowerCase()}"/><w:rPr><w:b/></w:rPr></w:style>`,
  )
  .join("");

/** The bytes of a document with these blocks. */
export function wordFile(...blocks: readonly Line[]): Uint8Array {
  const body = withOwnIds(blocks.map((block) => (isMarkup(block) ? block : para(block))).join(""));
  const bytes = docxOf(documentXml(`${body}<w:sectPr/>`), {
    styles: STYLES,
    numbering: NUMBERING + INSTANCES,
  });
  return finished(bytes, body.includes("w:footnoteReference"));
}

/** Gives each bookmark and each tracked change an id of its own. */
function withOwnIds(body: string): string {
  const counts = { start: 0, end: 0, change: 900 };
  return body
    .replace(/<w:bookmarkStart [^>]*>/g, () => {
      const id = ++counts.start;
      return `<w:bookmarkStart w:id="${id}" w:name="_Hlk${id}"/>`;
    })
    .replace(/<w:bookmarkEnd [^>]*>/g, () => `<w:bookmarkEnd w:id="${++counts.end}"/>`)
    .replace(/<w:(ins|del) w:id="\d+"/g, (_tag, name: string) => {
      return `<w:${name} w:id="${++counts.change}"`;
    });
}

/** A mark that points to the one footnote. */
export const FOOTNOTE_MARK =
  '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';

export const NO_BREAK_HYPHEN = "<w:r><w:noBreakHyphen/></w:r>";

/** Names the types of the parts, as Word insists on, and adds the part that holds the footnote. */
function finished(bytes: Uint8Array, hasFootnote: boolean): Uint8Array {
  const files = unzipSync(bytes);
  const insert = (name: string, before: string, addition: string): void => {
    const text = strFromU8(files[name] ?? new Uint8Array());
    files[name] = strToU8(text.replace(before, addition + before));
  };
  const parts = ["styles", "numbering", ...(hasFootnote ? ["footnotes"] : [])];
  const types = parts.map(
    (part) =>
      `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml"/>`,
  );
  insert("[Content_Types].xml", "</Types>", types.join(""));
  if (hasFootnote) {
    const relationship =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";
    insert(
      "word/_rels/document.xml.rels",
      "</Relationships>",
      `<Relationship Id="rIdNotes" Type="${relationship}" Target="footnotes.xml"/>`,
    );
    files["word/footnotes.xml"] = strToU8(
      `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${para("As amended at Council.")}</w:footnote></w:footnotes>`,
    );
  }
  return zipSync(files);
}

/** A run with a text, cut in two by the spelling checker where it is long; days and months do not break apart. */
export function run(text: string, properties = ""): string {
  const head = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  const whole = text.replace(/\b(\d{1,2}) (?=[A-Z][a-z]{2,8} \d{4})/g, "$1\u00a0");
  const cut = whole.length > 24 ? whole.indexOf(" ", 11) : -1;
  const pieces = cut < 0 ? [whole] : [whole.slice(0, cut + 1), whole.slice(cut + 1)];
  return pieces
    .map((piece) => `<w:r>${head}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`)
    .join('<w:proofErr w:type="gramStart"/>');
}

export function bold(text: string): string {
  return run(text, "<w:b/>");
}

export function raised(text: string): string {
  return run(text, '<w:vertAlign w:val="superscript"/>');
}

/** Text that was inserted with changes tracked. */
export function inserted(text: string): string {
  return `<w:ins w:id="901" w:author="A" w:date="2024-01-08T09:00:00Z">${run(text)}</w:ins>`;
}

/** Text that was deleted with changes tracked. */
export function deleted(text: string): string {
  return `<w:del w:id="902" w:author="A" w:date="2024-01-08T09:00:00Z"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
}

export const LINE_BREAK = "<w:r><w:br/></w:r>";
export const TICK = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';

export function hyperlink(text: string): string {
  return `<w:hyperlink w:anchor="_Ref1" w:history="1">${run(text, '<w:u w:val="single"/>')}</w:hyperlink>`;
}

/** A content control inside a paragraph that offers a list. */
export function dropdown(text: string, ...choices: readonly string[]): string {
  const items = choices
    .map((each) => `<w:listItem w:displayText="${each}" w:value="${each}"/>`)
    .join("");
  return `<w:sdt><w:sdtPr><w:dropDownList>${items}</w:dropDownList></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
}

export function checkBox(isChecked: boolean): string {
  return `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${isChecked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(isChecked ? "☒" : "☐")}</w:sdtContent></w:sdt>`;
}

/** A content control around a cell. */
export function controlledCell(cellMarkup: string, isPlaceholder = false): string {
  const placeholder = isPlaceholder ? "<w:showingPlcHdr/>" : "";
  return `<w:sdt><w:sdtPr><w:tag w:val="status"/>${placeholder}</w:sdtPr><w:sdtContent>${cellMarkup}</w:sdtContent></w:sdt>`;
}

/** A paragraph of text, or of runs. */
export function para(content: Line, properties = ""): string {
  return p(isMarkup(content) || content === "" ? content : run(content), properties);
}

export function heading(text: string, level: 1 | 2 = 1): string {
  return para(text, `<w:pStyle w:val="Heading${level}"/>`);
}

/** A paragraph of one of the lists. */
export function listed(numberId: number, text: Line): string {
  return para(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numberId}"/></w:numPr>`);
}

/** A cell of paragraphs: texts, runs, or whole paragraphs. */
export function cell(...lines: readonly Line[]): string {
  return cellWith("", ...lines);
}

export function spanning(columns: number, ...lines: readonly Line[]): string {
  return cellWith(`<w:gridSpan w:val="${columns}"/>`, ...lines);
}

/** The top cell of a vertical merge. */
export function merged(...lines: readonly Line[]): string {
  return cellWith('<w:vMerge w:val="restart"/>', ...lines);
}

/** A lower cell of a vertical merge. */
export const BELOW = tc("<w:p/>", "<w:vMerge/>");

export function cellWith(properties: string, ...lines: readonly Line[]): string {
  const all = lines.length === 0 ? [""] : lines;
  return tc(all.map((each) => (each.startsWith("<w:p>") ? each : para(each))).join(""), properties);
}

/** A row of cells; a text is a cell of one paragraph. */
export function row(...cells: readonly Line[]): string {
  return rowWith("", ...cells);
}

/** A row that is marked to repeat on each page. */
export function headerRow(...texts: readonly Line[]): string {
  return rowWith(
    "<w:tblHeader/>",
    ...texts.map((text) => (isCell(text) ? text : cell(text === "" ? "" : bold(text)))),
  );
}

export function rowWith(properties: string, ...cells: readonly Line[]): string {
  const head = properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`;
  const all = cells.map((each) => (isCell(each) ? each : cell(each)));
  return `<w:tr>${head}${all.join("")}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid/>${bookmarked(rows)}</w:tbl>`;
}

/** A table of texts, its first row the header. */
export function plainTable(...rows: readonly (readonly string[])[]): string {
  return table(...rows.map((texts, index) => (index === 0 ? headerRow(...texts) : row(...texts))));
}

/** A timescale that is certain; without dates it has none. */
export function due(
  raw: string,
  earliest: string | null = null,
  latest: string | null = earliest,
): ExpectedTimescale {
  return { raw, earliest, latest, certain: true };
}

/** A status of which the document does not say whether it is a draft. */
export function status(
  raw: string,
  code: string | null = null,
  label: string | null = null,
): ExpectedStatus {
  return { raw, code, label, draft: null };
}

function isMarkup(text: string): boolean {
  return text.startsWith("<");
}

function isCell(text: string): boolean {
  return text.startsWith("<w:tc>") || (text.startsWith("<w:sdt>") && text.includes("<w:tc>"));
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** A small line at the end of a report. */
export function footer(text: string): string {
  return `<w:p>${run(text, '<w:sz w:val="16"/>')}</w:p>`;
}

/** Word leaves bookmarks between rows where a row was once selected. */
function bookmarked([first = "", second = "", ...others]: readonly string[]): string {
  const start = '<w:bookmarkStart w:id="77" w:name="_Hlk77"/>';
  return `${first}${start}${second}<w:bookmarkEnd w:id="77"/>${others.join("")}`;
}
