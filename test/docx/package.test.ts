import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  decodeXmlPart,
  DocxUnreadable,
  encodeXmlPart,
  openPackage,
  readDocx,
  relationshipsOf,
  savePackage,
} from "../../src/docx";
import { textOf } from "../../src/recommendations";
import { allParagraphs } from "../support/decisions";
import { docxOf, documentXml, p } from "../support/docx";
import { SAMPLES, samplePath } from "../support/samples";
import { readFileSync } from "node:fs";

const PROTECTED =
  "This file is protected with a password or is in the old .doc format, so it was not read and nothing was changed. Open it in Word, save it as .docx without a password, and try again.";
const NOT_DOCX =
  "This is not a .docx file, so nothing was read or changed. Choose a document that Word saved as .docx.";
const CUT_SHORT =
  "This .docx file is damaged or cut short, so it was not read and nothing was changed. Get a new copy of it, or let Word repair it, and try again.";
const NO_DOCUMENT =
  "This file is a zip archive without a Word document in it, so nothing was read or changed. Choose a document that Word saved as .docx.";
const DAMAGED =
  "The text of this .docx file is damaged, so it was not read and nothing was changed. Get a new copy of it, or let Word repair it, and try again.";
const TOO_LARGE =
  "This file unpacks to more than 512 MB, which no Word document does, so it was not read and nothing was changed.";

describe("a file that cannot be used is refused with a sentence", () => {
  const good = docxOf(documentXml(p("a")));

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), NOT_DOCX],
    ["text", strToU8("Recommendation 1"), NOT_DOCX],
    ["a PDF", strToU8("%PDF-1.7"), NOT_DOCX],
    ["a file with a password", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), PROTECTED],
    ["half a file", good.subarray(0, good.length / 2), CUT_SHORT],
    ["a file without its end", good.subarray(0, good.length - 4), CUT_SHORT],
    ["an empty archive", zipSync({}), NO_DOCUMENT],
    ["a spreadsheet", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), NO_DOCUMENT],
    [
      "a package with damaged relationships",
      zipSync({ "_rels/.rels": strToU8("<R") }),
      NO_DOCUMENT,
    ],
    ["text that is not well formed", docxOf(documentXml("<w:p>")), DAMAGED],
    ["text that is cut", docxOf(documentXml(p("a")).slice(0, -20)), DAMAGED],
    ["text with an unknown reference", docxOf(documentXml(p("a&nbsp;b"))), DAMAGED],
    [
      "styles that are not well formed",
      docxOf(documentXml(p("a")), { styles: "<w:style>" }),
      DAMAGED,
    ],
    ["numbering that is not well formed", docxOf(documentXml(p("a")), { numbering: "<" }), DAMAGED],
    ["an archive that unpacks without end", claimingToHold(good, 0x7fffffff), TOO_LARGE],
  ])("%s", (_what, bytes, message) => {
    const started = performance.now();
    expect(refusalOf(bytes)).toBe(message);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("an archive that holds more than it says", () => {
    const bytes = claimingToHold(docxOf(documentXml(p("a".repeat(50_000)))), 10);
    expect([CUT_SHORT, DAMAGED]).toContain(refusalOf(bytes));
  });
});

describe("the main part", () => {
  const relationship = (target: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`,
    );
  const main = strToU8(documentXml(p("a")));

  test.each(["word/document2.xml", "/word/document2.xml", "./word/x/../document2.xml"])(
    "is where the relationship says: %s",
    (target) => {
      const bytes = zipSync({ "_rels/.rels": relationship(target), "word/document2.xml": main });
      expect(openPackage(bytes).mainPart).toBe("word/document2.xml");
      expect(allParagraphs(readDocx(bytes).content).map(textOf)).toEqual(["a"]);
    },
  );

  test("is the usual one where no relationship says", () => {
    expect(openPackage(zipSync({ "word/document.xml": main })).mainPart).toBe("word/document.xml");
  });

  test("does not need styles, even where it points to some", () => {
    const parts = unzipSync(docxOf(documentXml(p("a")), { styles: "" }));
    const { "word/styles.xml": styles, ...others } = parts;
    expect(styles).toBeDefined();
    expect(allParagraphs(readDocx(zipSync(others)).content).map(textOf)).toEqual(["a"]);
  });
});

test("relationships to the outside are not followed", () => {
  const rels = `<Relationships><Relationship Id="a" Type="t" Target="http://example.org/x" TargetMode="External"/><Relationship Id="b" Type="t" Target="media/x.png"/></Relationships>`;
  const parts = new Map([["word/_rels/document.xml.rels", strToU8(rels)]]);
  expect(relationshipsOf(parts, "word/document.xml")).toEqual([
    { id: "b", type: "t", target: "word/media/x.png" },
  ]);
});

describe("a saved package", () => {
  test.each(SAMPLES)("keeps every part of %s, its order and its time", (sample) => {
    const source = openPackage(readFileSync(samplePath(sample)));
    const saved = openPackage(savePackage(source, new Map()));
    expect([...saved.parts.keys()]).toEqual([...source.parts.keys()]);
    for (const [name, bytes] of source.parts) {
      expect(Buffer.compare(saved.parts.get(name) ?? new Uint8Array(), bytes)).toBe(0);
    }
    expect([...saved.modified]).toEqual([...source.modified]);
    expect(saved.modified.size).toBe(source.parts.size);
  });

  test("has the replaced part, and only that, anew", () => {
    const source = openPackage(docxOf(documentXml(p("a")), { styles: "" }));
    const saved = openPackage(
      savePackage(source, new Map([["word/document.xml", strToU8("<x/>")]])),
    );
    const changed = [...source.parts.keys()].filter(
      (name) =>
        strFromU8(source.parts.get(name) ?? new Uint8Array()) !==
        strFromU8(saved.parts.get(name) ?? new Uint8Array()),
    );
    expect(changed).toEqual(["word/document.xml"]);
    expect(strFromU8(saved.parts.get("word/document.xml") ?? new Uint8Array())).toBe("<x/>");
  });
});

describe("a part is encoded the way it was", () => {
  const text = '<?xml version="1.0"?>\r\n<a>é😀</a>';
  const utf16 = (isLittle: boolean, mark: boolean): Uint8Array => {
    const units = [
      ...(mark ? [0xfeff] : []),
      ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    ];
    const bytes = new Uint8Array(units.length * 2);
    const view = new DataView(bytes.buffer);
    units.forEach((unit, at) => {
      view.setUint16(at * 2, unit, isLittle);
    });
    return bytes;
  };

  test.each<[string, Uint8Array]>([
    ["UTF-8", strToU8(text)],
    ["UTF-8 with a byte order mark", strToU8(`\ufeff${text}`)],
    ["UTF-16 little-endian", utf16(true, true)],
    ["UTF-16 big-endian", utf16(false, true)],
    ["UTF-16 little-endian without a mark", utf16(true, false)],
    ["UTF-16 big-endian without a mark", utf16(false, false)],
  ])("%s", (_how, bytes) => {
    const part = decodeXmlPart(bytes);
    expect(part.text).toBe(text);
    expect(Buffer.compare(encodeXmlPart(part.text, part), bytes)).toBe(0);
  });
});

function refusalOf(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxUnreadable) return error.message;
    throw error;
  }
  return "it was read";
}

/** The archive with another unpacked size in its directory for the main part (APPNOTE 4.3.12). */
function claimingToHold(archive: Uint8Array, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === "word/document.xml") view.setUint32(at + 24, size, true);
  }
  return bytes;
}
