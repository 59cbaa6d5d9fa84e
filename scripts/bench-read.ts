/**
 * How fast recommendation tables are read, and that the time grows no faster than the document: `npm run bench:read`.
 * The same file goes through mammoth, which turns a .docx into HTML, for comparison.
 */
import mammoth from "mammoth";
import { zipSync, strToU8 } from "fflate";
import { readDocx } from "../src/docx";
import { readRegister } from "../src/recommendations";

const ROWS = [100, 1000, 10_000] as const;
const RUNS = 3;

interface Measured {
  readonly rows: number;
  readonly megabytes: number;
  readonly reading: number;
  readonly understanding: number;
  readonly mammoth: number;
}

const results: Measured[] = [];
for (const rows of ROWS) results.push(await measure(rows));

say("rows    MB XML   read .docx   into recommendations   MB/s     mammoth");
for (const { rows, megabytes, reading, understanding, mammoth: other } of results) {
  say(
    [
      String(rows).padEnd(7),
      megabytes.toFixed(2).padStart(6),
      `${reading.toFixed(0)} ms`.padStart(12),
      `${understanding.toFixed(0)} ms`.padStart(22),
      (megabytes / ((reading + understanding) / 1000)).toFixed(1).padStart(7),
      `${other.toFixed(0)} ms`.padStart(11),
    ].join(" "),
  );
}
const [first, , last] = results;
if (first !== undefined && last !== undefined) {
  const growth = perRow(last) / perRow(first);
  say(`Time a row, 10,000 rows against 100: ${growth.toFixed(2)} times (1 or less is linear).`);
  if (growth > 1.5) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function perRow({ rows, reading, understanding }: Measured): number {
  return (reading + understanding) / rows;
}

async function measure(rows: number): Promise<Measured> {
  const xml = documentOf(rows);
  const file = packageOf(xml);
  const buffer = Buffer.from(file);
  let content = readDocx(file).content;
  const reading = await fastest(() => {
    content = readDocx(file).content;
  });
  const understanding = await fastest(() => {
    // A new object: what was found in a content is remembered for it.
    if (readRegister({ ...content }).recommendations.length !== rows)
      throw new Error("not all rows were read");
  });
  const other = await fastest(() => mammoth.convertToHtml({ buffer }));
  return { rows, megabytes: xml.length / 1e6, reading, understanding, mammoth: other };
}

async function fastest(job: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await job();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function documentOf(rows: number): string {
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

function packageOf(documentXml: string): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relationships),
    "word/document.xml": strToU8(documentXml),
  });
}
