import fc from "fast-check";
import { strToU8 } from "fflate";
import { applyToDocx, encodeXmlPart, readDocx, type DocxFile, type XmlPart } from "../../src/docx";
import { applyToContent, findDifferences } from "../../src/recommendations";
import { docxOf } from "../support/docx";
import { RANDOM_PARTS, randomMain } from "../support/random-body";
import { choices, randomPlan, type Choices } from "../support/random-plan";
import { checkStructure, newFindings, sentenceOf } from "../support/structure";

/** More for a long search: `RUNS=20000 npx jest random-plans`. */
const numRuns = Number(process.env.RUNS ?? 60);
const encodings = fc.constantFrom<XmlPart["encoding"]>("utf-8", "utf-16le", "utf-16be");

const sources = fc.record({ main: randomMain(), encoding: encodings });

/** A source is shown where a law is broken; bytes would say nothing. */
function fileOf({ main, encoding }: { main: string; encoding: XmlPart["encoding"] }): Uint8Array {
  if (encoding === "utf-8") return docxOf(strToU8(main), RANDOM_PARTS);
  const text = main.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  return docxOf(encodeXmlPart(text, { text, encoding, hasByteOrderMark: true }), RANDOM_PARTS);
}

describe("of documents and plans at random", () => {
  test("the documents are sound to begin with", () => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(checkStructure(fileOf(source)).map(sentenceOf)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("what is written reads as foretold, and no structure breaks", () => {
    fc.assert(
      fc.property(sources, choices(), (source, chosen) => {
        const bytes = fileOf(source);
        const file = readDocx(bytes);
        const plan = randomPlan(file.content, chosen);
        const written = applyToDocx(file, plan);
        const foretold = applyToContent(file.content, plan).content;
        expect(findDifferences(foretold, readDocx(written.bytes).content)).toEqual([]);
        expect(newFindings(bytes, written.bytes).map(sentenceOf)).toEqual([]);
        expectOtherParts(file, written.file);
      }),
      { numRuns },
    );
  });

  test("what is taken back from the saved file leaves every part as it was", () => {
    fc.assert(
      fc.property(sources, choices(), (source, chosen) => {
        const { original, saved, takeBack } = writeAndSave(source, chosen);
        const restored = applyToDocx(saved, takeBack);
        expect(findDifferences(original.content, restored.file.content)).toEqual([]);
        expect(mainBytes(restored.file)).toEqual(mainBytes(original));
        expectOtherParts(original, restored.file);
      }),
      { numRuns },
    );
  });

  test("what somebody wrote since keeps the texts and their typeface right, and breaks no structure", () => {
    fc.assert(
      fc.property(sources, choices(), (source, chosen) => {
        const { bytes, original, saved, takeBack } = writeAndSave(source, chosen);
        const restored = applyToDocx(saved, { edits: takeBack.edits });
        expect(findDifferences(original.content, restored.file.content)).toEqual([]);
        expect(newFindings(bytes, restored.bytes).map(sentenceOf)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("what is taken back leaves the very bytes, one plan after the other", () => {
    fc.assert(
      fc.property(sources, fc.array(choices(), { minLength: 1, maxLength: 3 }), (source, plans) => {
        const original = readDocx(fileOf(source));
        let file = original;
        const undo = plans.map((chosen) => {
          const written = applyToDocx(file, randomPlan(file.content, chosen, "reversible"));
          file = written.file;
          return written.takeBack;
        });
        for (const takeBack of undo.reverse()) file = applyToDocx(file, takeBack).file;
        expect(file.main.text).toBe(original.main.text);
        expect(mainBytes(file)).toEqual(mainBytes(original));
      }),
      { numRuns },
    );
  });
});

/** Writes what can be taken back into a source, and opens what was saved. */
function writeAndSave(source: Parameters<typeof fileOf>[0], chosen: Choices) {
  const bytes = fileOf(source);
  const original = readDocx(bytes);
  const written = applyToDocx(original, randomPlan(original.content, chosen, "reversible"));
  return { bytes, original, saved: readDocx(written.bytes), takeBack: written.takeBack };
}

function mainBytes({ source }: DocxFile): Uint8Array | undefined {
  return source.parts.get(source.mainPart);
}

function expectOtherParts(before: DocxFile, after: DocxFile): void {
  for (const [name, bytes] of before.source.parts) {
    if (name === before.source.mainPart) continue;
    expect(Buffer.compare(after.source.parts.get(name) ?? strToU8(""), bytes)).toBe(0);
  }
}
