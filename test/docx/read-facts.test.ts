import { strToU8, unzipSync, zipSync } from "fflate";
import { readDocx, readFacts } from "../../src/docx";
import type { DocumentFacts } from "../../src/recommendations";
import { docxOf, documentXml, p, r, tbl, tc, tr } from "../support/docx";
import { SAMPLES, sampleFile } from "../support/samples";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const INS = 'w:id="1" w:author="A Clerk" w:date="2026-11-01T09:00:00Z"';

describe("what a document holds beside its text", () => {
  test("a tracked insertion is found with its author, text and paragraph", () => {
    const facts = factsOf(p("One") + p(`${r("Two ")}<w:ins ${INS}>${r("and three")}</w:ins>`));
    expect(facts.leftovers).toEqual([
      { kind: "tracked-change", text: "and three", author: "A Clerk", place: "b1", where: null },
    ]);
  });

  test("deleted text is quoted although it is not read", () => {
    const deleted = `<w:del ${INS}><w:r><w:delText>not this</w:delText></w:r></w:del>`;
    expect(factsOf(p(r("Kept") + deleted)).leftovers).toMatchObject([
      { kind: "tracked-change", text: "not this", place: "b0" },
    ]);
  });

  test("replaced text is shown before and after", () => {
    const deleted = `<w:del ${INS}><w:r><w:delText>old</w:delText></w:r></w:del>`;
    const inserted = `<w:ins ${INS}>${r("new")}</w:ins>`;
    expect(factsOf(p(r("The ") + deleted + inserted)).leftovers).toMatchObject([
      { kind: "tracked-change", text: "old → new" },
    ]);
  });

  test("several changes in one paragraph are one leftover", () => {
    const insertion = `<w:ins ${INS}>${r("again ")}</w:ins>`;
    expect(factsOf(p(insertion + r("and ") + insertion)).leftovers).toHaveLength(1);
  });

  test("a tracked row is found at its first paragraph", () => {
    const rows = tr(tc("One")) + tr(tc("Two"), `<w:ins ${INS}/>`);
    expect(factsOf(p("Before") + tbl(rows)).leftovers).toMatchObject([
      { kind: "tracked-change", place: "t0.1", where: null },
    ]);
  });

  test("a row tracked as deleted has no place, since it is not read", () => {
    const rows = tr(tc("One")) + tr(tc("Two"), `<w:del ${INS}/>`);
    const [leftover] = factsOf(tbl(rows)).leftovers;
    expect(leftover).toMatchObject({ kind: "tracked-change", place: null });
    expect(leftover?.where).not.toBeNull();
  });

  test("changed formatting is a leftover without a text", () => {
    const change = `<w:rPr><w:b/><w:rPrChange ${INS}><w:rPr/></w:rPrChange></w:rPr>`;
    expect(factsOf(p(`<w:r>${change}<w:t>Bold</w:t></w:r>`)).leftovers).toMatchObject([
      { kind: "tracked-change", text: "", place: "b0" },
    ]);
  });

  test("hidden text is found, by its own formatting or through its style", () => {
    const styles = `<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>`;
    const body =
      p(r("Seen ") + r("unseen", "<w:vanish/>")) + p(r("also", '<w:rStyle w:val="Secret"/>'));
    expect(factsOf(body, styles).leftovers).toMatchObject([
      { kind: "hidden-text", text: "unseen", place: "b0" },
      { kind: "hidden-text", text: "also", place: "b1" },
    ]);
  });

  test("a comment is found with its author and text", () => {
    const comments = `<w:comments xmlns:w="${W}"><w:comment w:id="7" w:author="B Member">${p("Is this")}${p("right?")}</w:comment></w:comments>`;
    const body = p(`${r("Text")}<w:r><w:commentReference w:id="7"/></w:r>`);
    const file = readDocx(withPart(docxOf(documentXml(body)), "comments", comments));
    expect(readFacts(file).leftovers).toEqual([
      { kind: "comment", text: "Is this right?", author: "B Member", place: "b0", where: null },
    ]);
  });

  test("a tracked change in a header says where it is", () => {
    const header = `<w:hdr xmlns:w="${W}">${p(`<w:ins ${INS}>${r("Draft")}</w:ins>`)}</w:hdr>`;
    const file = readDocx(withPart(docxOf(documentXml(p("Text"))), "header", header));
    expect(readFacts(file).leftovers).toMatchObject([
      { kind: "tracked-change", text: "Draft", place: null, where: "in a header" },
    ]);
  });

  test.each(SAMPLES)("%s has nothing left over", (sample) => {
    expect(readFacts(sampleFile(sample)).leftovers).toEqual([]);
  });
});

function factsOf(body: string, styles?: string): DocumentFacts {
  return readFacts(readDocx(docxOf(documentXml(body), styles === undefined ? {} : { styles })));
}

/** The document with one more part that its main part points to. */
function withPart(bytes: Uint8Array, type: string, xml: string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "word/_rels/document.xml.rels";
  const relation = `<Relationship Id="rIdMore" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${type}.xml"/>`;
  const relations = new TextDecoder().decode(parts[name]);
  parts[name] = strToU8(
    relations.endsWith("/>")
      ? relations.replace("/>", `>${relation}</Relationships>`)
      : relations.replace("</Relationships>", `${relation}</Relationships>`),
  );
  parts[`word/${type}.xml`] = strToU8(xml);
  return zipSync(parts);
}
