import { strToU8, zipSync } from "fflate";
import { checkStructure, newFindings, sentenceOf, type FindingKind } from "../support/structure";
import { p, r, tc, tr } from "../support/docx";
import { samplePath, SAMPLES } from "../support/samples";
import { readFileSync } from "node:fs";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const grid = (columns: number): string =>
  `<w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(columns)}</w:tblGrid>`;
const tbl = (columns: number, rows: string): string => `<w:tbl>${grid(columns)}${rows}</w:tbl>`;
const merge = (value: string): string => `<w:vMerge w:val="${value}"/>`;
const mark = (name: string, id: number, more = ""): string => `<w:${name} w:id="${id}"${more}/>`;
const named = (name: string): string => ` w:name="${name}"`;
const by = ' w:author="A" w:date="2026-11-22T00:00:00Z"';
const control = (id: number): string =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${p("x")}</w:sdtContent></w:sdt>`;
const deletedRun = (inner: string): string => `<w:del w:id="1"${by}><w:r>${inner}</w:r></w:del>`;
const withId = (id: string): string => `<w:p w14:paraId="${id}"/>`;

/** A faulty body and a sound one like it. */
const BODIES: readonly (readonly [FindingKind, faulty: string, sound: string])[] = [
  ["table-without-rows", tbl(1, ""), tbl(1, tr(tc("a")))],
  ["row-without-cells", tbl(1, tr(tc("a")) + tr("")), tbl(1, tr(tc("a")) + tr(tc("b")))],
  [
    "row-without-cells",
    tbl(1, tr("<w:sdt><w:sdtContent/></w:sdt>")),
    tbl(1, tr(`<w:sdt><w:sdtContent>${tc("a")}</w:sdtContent></w:sdt>`)),
  ],
  ["cell-without-paragraph", tbl(1, tr("<w:tc><w:tcPr/></w:tc>")), tbl(1, tr(tc(p(""))))],
  [
    "cell-without-paragraph",
    tbl(1, tr(tc(tbl(1, tr(tc("a")))))),
    tbl(1, tr(tc(tbl(1, tr(tc("a"))) + p("")))),
  ],
  [
    "cell-ends-in-table",
    tbl(1, tr(tc(p("a") + tbl(1, tr(tc("b")))))),
    tbl(1, tr(tc(p("a") + tbl(1, tr(tc("b"))) + p("")))),
  ],
  [
    "cells-against-grid",
    tbl(3, tr(tc("a") + tc("b"))),
    tbl(3, tr(tc("a") + tc("b", '<w:gridSpan w:val="2"/>'))),
  ],
  [
    "cells-against-grid",
    tbl(3, tr(tc("a") + tc("b") + tc("c"), '<w:gridBefore w:val="1"/>')),
    tbl(3, tr(tc("a"), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')),
  ],
  [
    "cells-against-grid",
    tbl(0, tr(tc("a") + tc("b")) + tr(tc("c"))),
    tbl(0, tr(tc("a") + tc("b")) + tr(tc("c") + tc("d"))),
  ],
  [
    "orphan-vertical-merge",
    tbl(1, tr(tc("a")) + tr(tc("", "<w:vMerge/>"))),
    tbl(1, tr(tc("a", merge("restart"))) + tr(tc("", "<w:vMerge/>"))),
  ],
  [
    "orphan-vertical-merge",
    tbl(2, tr(tc("a", merge("restart")) + tc("b")) + tr(tc("c") + tc("", merge("continue")))),
    tbl(2, tr(tc("a") + tc("b", merge("restart"))) + tr(tc("c") + tc("", merge("continue")))),
  ],
  ["loose-text", `${p("a")}loose`, `${p("a")}\r\n  ${p("b")}`],
  ["loose-text", "<w:p><w:t>outside a run</w:t></w:p>", p("inside")],
  ["text-in-deletion", p(deletedRun("<w:t>a</w:t>")), p(deletedRun("<w:delText>a</w:delText>"))],
  ["deleted-text-outside-deletion", p("<w:r><w:delText>a</w:delText></w:r>"), p("a")],
  [
    "code-in-deletion",
    p(deletedRun("<w:instrText>PAGE</w:instrText>")),
    p(deletedRun("<w:delInstrText>PAGE</w:delInstrText>")),
  ],
  [
    "deleted-code-outside-deletion",
    p("<w:r><w:delInstrText>PAGE</w:delInstrText></w:r>"),
    p("<w:r><w:instrText>PAGE</w:instrText></w:r>"),
  ],
  ...ranges("bookmark", named("one")),
  ...ranges("perm"),
  ...ranges("commentRange"),
  [
    "range-not-closed",
    p(mark("moveFromRangeStart", 1, named("m"))) +
      p(mark("moveToRangeStart", 2, named("m")) + mark("moveToRangeEnd", 2)),
    p(mark("moveFromRangeStart", 1, named("m")) + mark("moveFromRangeEnd", 1)) +
      p(mark("moveToRangeStart", 2, named("m")) + mark("moveToRangeEnd", 2)),
  ],
  [
    "move-without-counterpart",
    p(mark("moveFromRangeStart", 1, named("m")) + mark("moveFromRangeEnd", 1)),
    p(
      mark("moveFromRangeStart", 1, named("m")) +
        mark("moveFromRangeEnd", 1) +
        mark("moveToRangeStart", 2, named("m")) +
        mark("moveToRangeEnd", 2),
    ),
  ],
  [
    "bookmark-name-twice",
    p(bookmark(1, "Plan") + bookmark(2, "plan")),
    p(bookmark(1, "Plan") + bookmark(2, "Plan2")),
  ],
  [
    "tracked-change-id-twice",
    p(`<w:ins w:id="7"${by}>${r("a")}</w:ins><w:ins w:id="7"${by}>${r("b")}</w:ins>`),
    p(`<w:ins w:id="7"${by}>${r("a")}</w:ins><w:ins w:id="8"${by}>${r("b")}</w:ins>`),
  ],
  ["paragraph-id-twice", withId("0A0A0A0A") + withId("0a0a0a0a"), withId("0A") + withId("0B")],
  ["paragraph-id-too-large", withId("80000000"), withId("7FFFFFFF")],
  ["control-id-twice", control(5) + control(5), control(5) + control(6)],
  ["missing-style", p("a", '<w:pStyle w:val="Nowhere"/>'), p("a", '<w:pStyle w:val="Normal"/>')],
  [
    "missing-style",
    p(r("a", '<w:rStyle w:val="Normal"/>')),
    p(r("a", '<w:rStyle w:val="Strong"/>')),
  ],
  ["missing-numbering", p("a", number(9)), p("a", number(1)) + p("b", number(0))],
  [
    "missing-footnote",
    p('<w:r><w:footnoteReference w:id="4"/></w:r>'),
    p('<w:r><w:footnoteReference w:id="2"/></w:r>'),
  ],
  [
    "missing-endnote",
    p('<w:r><w:endnoteReference w:id="4"/></w:r>'),
    p('<w:r><w:endnoteReference w:id="2"/></w:r>'),
  ],
  [
    "missing-comment",
    p('<w:r><w:commentReference w:id="4"/></w:r>'),
    p('<w:r><w:commentReference w:id="2"/></w:r>'),
  ],
  [
    "missing-relationship",
    p(`<w:hyperlink r:id="rId99">${r("a")}</w:hyperlink>`),
    p(`<w:hyperlink r:id="rLink">${r("a")}</w:hyperlink>`),
  ],
];

describe("in a body the checker finds", () => {
  test.each(BODIES)("%s where it is and not where it is not", (kind, faulty, sound) => {
    expect(kindsIn(packageOf(faulty))).toEqual([kind]);
    expect(checkStructure(packageOf(sound)).map(sentenceOf)).toEqual([]);
  });
});

const sound = partsOf(p("a"));

/** A package made faulty. */
const PACKAGES: readonly (readonly [FindingKind, string, Uint8Array])[] = [
  ["no-content-types", "no list of them", zipOf(without("[Content_Types].xml"))],
  [
    "part-without-content-type",
    "a part of an unknown kind",
    zipOf({ ...sound, "word/media/x.odd": "x" }),
  ],
  [
    "dangling-relationship",
    "a part that is not there",
    zipOf(without("word/styles.xml", 'PartName="/word/styles.xml"')),
  ],
  [
    "relationship-id-twice",
    "two of one id",
    zipOf(changed("word/_rels/document.xml.rels", 'Id="rLink"', 'Id="rId1"')),
  ],
  [
    "relationships-of-no-part",
    "a part that is not there has some",
    zipOf({
      ...sound,
      "word/_rels/gone.xml.rels": relationships([["rId1", "styles", "styles.xml"]]),
    }),
  ],
  [
    "no-main-part",
    "no relationship to one",
    zipOf(changed("_rels/.rels", /\/officeDocument"/, '/thumbnail"')),
  ],
  [
    "wrong-main-part",
    "one of another type",
    zipOf(changed("[Content_Types].xml", "document.main+xml", "styles+xml")),
  ],
  [
    "wrong-main-part",
    "one that is another thing",
    zipOf(changed("_rels/.rels", "word/document.xml", "word/styles.xml")),
  ],
  ["not-well-formed", "a tag not closed", zipOf(changed("word/comments.xml", "</w:comment>", ""))],
  ["entry-twice", "one name in two cases", zipOf({ ...sound, "word/Document.xml": "<a/>" })],
  ["entry-twice", "one name two times", doubleEntry()],
];

describe("in a package the checker finds", () => {
  test.each(PACKAGES)("%s: %s", (kind, _, bytes) => {
    expect(kindsIn(bytes)).toContain(kind);
  });

  test("nothing where all is well", () => {
    expect(checkStructure(zipOf(sound)).map(sentenceOf)).toEqual([]);
  });
});

test("a finding names its part, its place and where the rule stands", () => {
  const found = checkStructure(packageOf(p("a") + tbl(2, tr(tc("a") + tc("b")) + tr(tc("c")))));
  expect(found).toEqual([
    {
      kind: "cells-against-grid",
      part: "word/document.xml",
      place: "w:body/w:tbl/w:tr[2]",
      detail: "1 of 2",
      section: "ECMA-376-1 17.4.48",
    },
  ]);
  expect(found.map(sentenceOf)).toEqual([
    "word/document.xml w:body/w:tbl/w:tr[2]: cells-against-grid 1 of 2 (ECMA-376-1 17.4.48)",
  ]);
});

test("of two versions of one markup only the first counts", () => {
  const both = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w14">${bookmark(1, "a")}</mc:Choice><mc:Fallback>${bookmark(1, "a")}</mc:Fallback></mc:AlternateContent>`;
  expect(kindsIn(packageOf(p(`<w:r>${both}</w:r>`)))).toEqual([]);
});

test("strict files and any prefix are checked alike", () => {
  const strict = Object.fromEntries(
    Object.entries(partsOf(tbl(1, tr("")))).map(([name, text]) => [
      name,
      text
        .replaceAll(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
        .replaceAll(R, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        .replaceAll("w:", "x:")
        .replaceAll("xmlns:w=", "xmlns:x="),
    ]),
  );
  expect(kindsIn(zipOf(strict))).toEqual(["row-without-cells"]);
});

describe("held against the file it was made from", () => {
  const faulty = tbl(1, tr("")) + p("a");

  test("a file has no new finding where the old ones have only moved", () => {
    const moved = tbl(1, tr(tc("x"))) + faulty;
    expect(newFindings(packageOf(faulty), packageOf(moved))).toEqual([]);
  });

  test("a file has one where a fault is there once more", () => {
    const more = newFindings(packageOf(faulty), packageOf(faulty + faulty));
    expect(more.map(({ kind }) => kind)).toEqual(["row-without-cells"]);
  });
});

test.each(SAMPLES)("the checker has nothing to say of %s", (sample) => {
  expect(checkStructure(readFileSync(samplePath(sample))).map(sentenceOf)).toEqual([]);
});

function kindsIn(bytes: Uint8Array): FindingKind[] {
  return [...new Set(checkStructure(bytes).map(({ kind }) => kind))];
}

function ranges(stem: string, more = ""): readonly (readonly [FindingKind, string, string])[] {
  const start = mark(`${stem}Start`, 3, more);
  const end = mark(`${stem}End`, 3);
  const inTwoCells = tbl(2, tr(tc(p(start)) + tc(p(end))));
  return [
    ["range-not-closed", p(start), p(start) + p(end)],
    ["range-not-opened", p(end), inTwoCells],
    ["range-not-opened", p(end + start + end), p(start + end)],
    ["range-opened-twice", p(start.replace("one", "two") + end + start + end), p(start + end)],
  ];
}

function bookmark(id: number, name: string): string {
  return mark("bookmarkStart", id, named(name)) + mark("bookmarkEnd", id);
}

function number(id: number): string {
  return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
}

function packageOf(body: string): Uint8Array {
  return zipOf(partsOf(body));
}

function partsOf(body: string): Record<string, string> {
  const part = (name: string, content: string): string =>
    `<w:${name} xmlns:w="${W}" xmlns:w14="${W14}" xmlns:r="${R}">${content}</w:${name}>`;
  const notes = (name: string): string =>
    part(`${name}s`, `<w:${name} w:id="2">${p("x")}</w:${name}>`);
  const names = ["styles", "numbering", "footnotes", "endnotes", "comments"];
  const overrides = [["document", "document.main"], ...names.map((name) => [name, name])].map(
    ([name, type]) =>
      `<Override PartName="/word/${name ?? ""}.xml" ContentType="${WORD}.${type ?? ""}+xml"/>`,
  );
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationships([
      ...names.map((name, index) => [`rId${index + 1}`, name, `${name}.xml`] as const),
      ["rLink", "hyperlink", "https://example.org/"],
    ]),
    "word/styles.xml": part(
      "styles",
      '<w:style w:type="paragraph" w:styleId="Normal"/><w:style w:type="character" w:styleId="Strong"/>',
    ),
    "word/numbering.xml": part(
      "numbering",
      '<w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
    "word/footnotes.xml": notes("footnote"),
    "word/endnotes.xml": notes("endnote"),
    "word/comments.xml": notes("comment"),
  };
}

function relationships(all: readonly (readonly [string, string, string])[]): string {
  const entries = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${target.includes(":") ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

function without(name: string, override = ""): Record<string, string> {
  const parts = changed("[Content_Types].xml", new RegExp(`<Override ${override} [^>]*>`), "");
  return Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name));
}

function changed(name: string, from: string | RegExp, to: string): Record<string, string> {
  return { ...sound, [name]: (sound[name] ?? "").replace(from, to) };
}

/** No writer makes such an archive, so one letter of a name is changed in the bytes. */
function doubleEntry(): Uint8Array {
  const bytes = zipOf({ ...sound, "word/stylesX.xml": "<a/>", "word/stylesY.xml": "<a/>" });
  const text = Buffer.from(bytes).toString("latin1").replaceAll("stylesY", "stylesX");
  return Buffer.from(text, "latin1");
}
