import { applyToDocx, readDocx, refusalToWrite } from "../../src/docx";
import { newFindings, sentenceOf } from "../support/structure";
import { planAppending } from "./append-plan";
import { bytesOf, CORPUS, hasCorpus, wordFilesIn } from "./corpus-files";
import { unplannedDifferences } from "./exact-difference";
import { docxOf, documentXml, p, tbl, tc, tr } from "../support/docx";

/** Every so manieth file keeps this short; `npm run corpus` takes them all. */
const STEP = 8;

describe("what is appended to real files of other people", () => {
  if (!hasCorpus) {
    test.skip("(skipped: the folder shared/corpus beside the repository is not there)", () =>
      undefined);
    return;
  }

  test("is all that changes, and leaves their structure as sound as it was", () => {
    const names = wordFilesIn(CORPUS).filter((_, index) => index % STEP === 0);
    for (const name of names) {
      const original = bytesOf(CORPUS, name);
      const file = readDocx(original);
      const appending = planAppending(file.content);
      if (appending === null) continue;
      if (refusalToWrite(file, appending.plan) !== null) continue;
      const { bytes } = applyToDocx(file, appending.plan);
      const texts = appending.appended.map(({ text }) => text);
      const differences = unplannedDifferences(file, original, bytes, texts);
      const findings = newFindings(original, bytes).map(sentenceOf);
      expect([name, ...differences, ...findings]).toEqual([name]);
    }
  }, 60_000);
});

describe("the comparison", () => {
  const original = docxOf(documentXml(tbl(tr(tc("a") + tc("b")))));
  const file = readDocx(original);
  const written = (body: string): readonly string[] =>
    unplannedDifferences(file, original, docxOf(documentXml(body)), ["Qzx1"]);

  test("is content with a new paragraph", () => {
    expect(written(tbl(tr(tc(p("a") + p("Qzx1")) + tc("b"))))).toEqual([]);
  });

  test("sees a text that went into an old paragraph", () => {
    expect(written(tbl(tr(tc("aQzx1") + tc("b"))))).toHaveLength(1);
  });

  test("sees a change beside the new paragraph", () => {
    expect(written(tbl(tr(tc(p("a") + p("Qzx1")) + tc("B"))))).toEqual([
      expect.stringMatching(/^The main part differs at \d+:/),
    ]);
  });

  test("sees that the paragraph is missing", () => {
    expect(written(tbl(tr(tc("a") + tc("b"))))).toHaveLength(1);
  });

  test("sees another part change", () => {
    const other = docxOf(documentXml(tbl(tr(tc("a") + tc("b")))), { styles: "<w:style/>" });
    expect(unplannedDifferences(file, original, other, [])).toEqual([
      "The entries of the archive are others.",
    ]);
  });
});
