import { applyToDocx, readDocx } from "../../src/docx";
import { readRegister, tablesOf, textOf, type TableContent } from "../../src/recommendations";
import { allParagraphs } from "../support/decisions";
import { bold, italic, plain, raised, underlined } from "../support/document";
import {
  docxOf,
  documentXml,
  p,
  r,
  readBody,
  readParagraph,
  readTexts,
  tbl,
  tc,
  tr,
} from "../support/docx";

describe("text", () => {
  test("split over runs of one format is one run", () => {
    const { runs, isPlain } = readParagraph(
      p(r("Re") + '<w:proofErr w:type="spellStart"/>' + r("pair")),
    );
    expect(runs).toEqual([plain("Repair")]);
    expect(isPlain).toBe(true);
  });

  test("has its toggles", () => {
    const body = p(
      r("a", "<w:b/>") +
        r("b", "<w:i/>") +
        r("c", '<w:u w:val="single"/>') +
        r("d", '<w:vertAlign w:val="superscript"/>'),
    );
    expect(readParagraph(body).runs).toEqual([
      bold("a"),
      italic("b"),
      underlined("c"),
      raised("d"),
    ]);
  });

  test.each([
    '<w:b w:val="0"/>',
    '<w:b w:val="false"/>',
    '<w:u w:val="none"/>',
    '<w:vertAlign w:val="subscript"/>',
  ])("is plain under %s", (properties) => {
    expect(readParagraph(p(r("a", properties))).runs).toEqual([plain("a")]);
  });

  test("keeps its spaces only where it says so", () => {
    expect(
      readTexts("<w:p><w:r><w:t> a </w:t><w:t xml:space='preserve'> b </w:t></w:r></w:p>"),
    ).toEqual(["a b "]);
  });

  test("has tabs and line breaks", () => {
    const body = p(
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>",
    );
    expect(readTexts(body)).toEqual(["a\tb\nc\nd"]);
  });

  test("has hyphens that do not break, and those that may", () => {
    const body = p(
      "<w:r><w:t>re</w:t><w:noBreakHyphen/><w:t>issue</w:t><w:softHyphen/><w:t>d</w:t></w:r>",
    );
    expect(readTexts(body)).toEqual(["re\u2011issue\u00add"]);
  });

  test("has references and character data resolved", () => {
    expect(
      readTexts("<w:p><w:r><w:t>a &amp; b &lt;c&gt; <![CDATA[<d>]]>&#x1F600;</w:t></w:r></w:p>"),
    ).toEqual(["a & b <c> <d>😀"]);
  });

  test("is not taken from between the elements", () => {
    expect(readTexts("<w:p>x<w:r>y<w:t>a</w:t>z</w:r></w:p>")).toEqual(["a"]);
  });
});

describe("symbols", () => {
  test.each([
    ["Wingdings", "F0FC", "✓"],
    ["Wingdings", "00FC", "✓"],
    ["Wingdings", "F0FE", "☑"],
    ["Wingdings", "F0A8", "☐"],
    ["Wingdings 2", "F050", "✓"],
    ["Wingdings 2", "F052", "☑"],
    ["Symbol", "F0B7", "•"],
    ["Segoe UI Symbol", "2713", "✓"],
  ])("%s %s is %s", (font, code, text) => {
    const paragraph = readParagraph(p(`<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`));
    expect(textOf(paragraph)).toBe(text);
    expect(paragraph.isPlain).toBe(false);
  });

  test.each(["", "xyz", "0000", "1F600"])("with the code “%s” are no text", (code) => {
    expect(readTexts(p(`<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`))).toEqual([""]);
  });
});

describe("letters typed in a symbol font", () => {
  const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:cs="Arial"/>';

  test.each([
    ["\uf0fc", "Wingdings", "✓"],
    ["ü", "Wingdings", "✓"],
    ["þ", "wingdings", "☑"],
    ["o", "Wingdings", "☐"],
    ["P", "Wingdings 2", "✓"],
    ["a", "Webdings", "✓"],
    ["r", "Webdings", "✗"],
    ["ab", "Symbol", "αβ"],
    ["✓ a", "Segoe UI Symbol", "✓ a"],
  ])("“%s” in %s are read as what they show", (text, font, shown) => {
    const paragraph = readParagraph(p(r(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)));
    expect(textOf(paragraph)).toBe(shown);
  });

  test.each([
    ["character", '<w:rStyle w:val="Tick"/>', ""],
    ["paragraph", "", '<w:pStyle w:val="Tick"/>'],
  ])("may have it from a %s style, its parents' too", (type, run, paragraph) => {
    const styles = `<w:style w:type="${type}" w:styleId="Base"><w:rPr>${wingdings}</w:rPr></w:style><w:style w:type="${type}" w:styleId="Tick"><w:basedOn w:val="Base"/></w:style>`;
    expect(readTexts(p(r("ü", run), paragraph), { styles })).toEqual(["✓"]);
  });

  test("are letters where the run or its theme names another font", () => {
    const styles = `<w:style w:type="character" w:styleId="Tick"><w:rPr>${wingdings}</w:rPr></w:style>`;
    for (const fonts of ['w:ascii="Arial" w:hAnsi="Arial"', 'w:asciiTheme="a" w:hAnsiTheme="a"']) {
      const properties = `<w:rStyle w:val="Tick"/><w:rFonts ${fonts}/>`;
      expect(readTexts(p(r("fün", properties)), { styles })).toEqual(["fün"]);
    }
  });

  test("leave their font behind when a text takes their place", () => {
    const file = readDocx(docxOf(documentXml(tbl(tr(tc(p(r("ü", wingdings))))))));
    const edit = {
      kind: "setText",
      paragraph: { id: "t0.0", expects: "✓" },
      runs: [plain("Done")],
      exemplar: null,
    } as const;
    expect(applyToDocx(file, { edits: [edit] }).file.main.text).not.toContain("Wingdings");
  });

  test.each([
    ["typed", r("\uf0b9", wingdings)],
    ["put in", '<w:r><w:sym w:font="Wingdings" w:char="F0B9"/></w:r>'],
    ["of a font that is not known", r("\ue001", '<w:rFonts w:ascii="Own" w:hAnsi="Own"/>')],
  ])("that show an unknown sign, %s, are kept and reported", (_how, run) => {
    const content = readBody(tbl(tr(tc(p(run)) + tc("known"))));
    expect(allParagraphs(content).map(textOf)[0]).toMatch(/^[\ue000-\uf8ff]$/);
    expect(content.problems).toMatchObject([{ kind: "unknown-symbol", place: "t0.0" }]);
  });
});

describe("a check box", () => {
  const box = (checked: string, content: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/><w14:checkedState w14:val="00B9" w14:font="Wingdings"/></w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  test.each([
    ["1", "☒"],
    ["0", "☐"],
  ])("with signs of its own that are not known is what its state %s says", (checked, text) => {
    const sign = '<w:r><w:sym w:font="Wingdings" w:char="F0B9"/></w:r>';
    const content = readBody(tbl(tr(tc(p(box(checked, sign))))));
    expect(allParagraphs(content).map(textOf)).toEqual([text]);
    expect(content).not.toHaveProperty("problems");
  });

  test("with a sign that is known is that sign", () => {
    const sign = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    expect(readTexts(p(box("1", sign) + r(" Yes")))).toEqual(["☑ Yes"]);
  });
});

describe("a form field", () => {
  const form = (data: string, code: string, result = "") =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const entries = '<w:listEntry w:val="Open"/><w:listEntry w:val="Completed"/>';

  test.each([
    ['<w:sizeAuto/><w:default w:val="0"/><w:checked/>', "☒"],
    ['<w:default w:val="1"/><w:checked w:val="0"/>', "☐"],
    ['<w:default w:val="1"/>', "☒"],
    ["<w:default/>", "☒"],
    ['<w:size w:val="20"/>', "☐"],
  ])("that is a check box %s shows %s", (properties, shown) => {
    const body = p(form(`<w:checkBox>${properties}</w:checkBox>`, "FORMCHECKBOX") + r(" Yes"));
    expect(readTexts(body)).toEqual([`${shown} Yes`]);
  });

  test.each([
    ['<w:result w:val="1"/><w:default w:val="0"/>', "Completed"],
    ['<w:default w:val="1"/>', "Completed"],
    ["", "Open"],
    ['<w:result w:val="7"/>', ""],
  ])("that is a list %s shows “%s”", (properties, shown) => {
    const list = `<w:ddList>${properties}${entries}</w:ddList>`;
    expect(readTexts(p(form(list, "FORMDROPDOWN")))).toEqual([shown]);
    expect(readTexts(p(form(list, "FORMDROPDOWN", r("As held"))))).toEqual(["As held"]);
  });

  test("to be filled in shows its text", () => {
    const text = '<w:textInput><w:default w:val="preset"/></w:textInput>';
    expect(readTexts(p(form(text, "FORMTEXT", r("May 2026"))))).toEqual(["May 2026"]);
  });
});

describe("tracked changes", () => {
  const AUTHOR = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"';

  test("are read as if accepted", () => {
    const body = p(
      r("The roof is ") +
        `<w:del ${AUTHOR}><w:r><w:delText>not </w:delText></w:r></w:del>` +
        `<w:ins ${AUTHOR}>${r("now ")}</w:ins>` +
        r("repaired."),
    );
    expect(readTexts(body)).toEqual(["The roof is now repaired."]);
    expect(readParagraph(body).isPlain).toBe(false);
  });

  test("moved text stands where it was moved to", () => {
    const body =
      p(`<w:moveFrom ${AUTHOR}>${r("Moved.")}</w:moveFrom>${r("Here.")}`) +
      p(`<w:moveTo ${AUTHOR}>${r("Moved.")}</w:moveTo>`);
    expect(readTexts(body)).toEqual(["Here.", "Moved."]);
  });

  test("a deleted row is not there, and the next keeps the source's numbering", () => {
    const content = readBody(
      tbl(tr(tc("a"), `<w:del ${AUTHOR}/>`) + tr(tc("b")) + tr(tc("c"), `<w:ins ${AUTHOR}/>`)),
    );
    expect(allParagraphs(content).map(({ id, runs }) => [id, runs[0]?.text])).toEqual([
      ["t0.1", "b"],
      ["t0.2", "c"],
    ]);
  });

  const textsByCell = (table: string) =>
    readTable(table).rows.map(({ cells }) => cells.map((cell) => cell.paragraphs.map(textOf)));

  const endless = (mark = "w:del") => `<w:rPr><${mark} ${AUTHOR}/></w:rPr>`;

  test.each(["w:del", "w:moveFrom"])(
    "paragraphs that %s joins are one, named as the last of them",
    (mark) => {
      const content = readBody(
        p(r("one "), endless(mark)) + p("two") + p(r("three"), "<w:rPr/>") + tbl(tr(tc("four"))),
      );
      expect(allParagraphs(content).map((each) => [each.id, textOf(each), each.isPlain])).toEqual([
        ["b1", "one two", false],
        ["b2", "three", true],
        ["t0.0", "four", true],
      ]);
      expect(allParagraphs(content)[0]?.joinedFrom).toEqual(["one ", "two"]);
      expect(content).not.toHaveProperty("problems");
    },
  );

  test("a joined paragraph has the number of its last, and the others count for none", () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const list =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const content = readBody(
      p(r("a"), numbered + endless()) + p(r("b"), numbered) + p(r("c"), numbered),
      { numbering: list },
    );
    expect(allParagraphs(content).map((each) => [each.listMarker, textOf(each)])).toEqual([
      ["1.", "ab"],
      ["2.", "c"],
    ]);
  });

  test("a paragraph whose end is deleted at the end of a cell is reported", () => {
    const content = readBody(tbl(tr(tc(p(r("one"), endless())) + tc("two"))));
    expect(allParagraphs(content).map(textOf)).toEqual(["one", "two"]);
    expect(content.problems).toMatchObject([{ kind: "paragraphs-to-be-joined", place: "t0.0" }]);
  });

  test("a deleted paragraph without a text left is not there", () => {
    const deleted = `<w:del ${AUTHOR}>${r("x").replaceAll("w:t", "w:delText")}</w:del>`;
    const content = readBody(p(deleted, endless()) + p("two"));
    expect(allParagraphs(content).map(textOf)).toEqual(["two"]);
    expect(content).not.toHaveProperty("problems");
  });

  test("a deleted row of a table inside a cell is not there", () => {
    const inner = tbl(tr(tc("x"), `<w:del ${AUTHOR}/>`) + tr(tc("y")));
    expect(textsByCell(tr(tc(inner + p("z"))))).toEqual([[["y", "z"]]]);
  });

  test("a deleted cell is not there, an inserted one is", () => {
    const rows =
      tr(tc("a") + tc("x", `<w:cellDel ${AUTHOR}/>`) + tc("b", `<w:cellIns ${AUTHOR}/>`)) +
      tr(tc("y", `<w:cellDel ${AUTHOR}/>`));
    expect(textsByCell(rows)).toEqual([[["a"], ["b"]]]);
    expect(readTable(rows).rows[0]?.cells[1]?.gridColumn).toBe(1);
  });

  test("a row is written below one with a deleted cell in the columns that are left", () => {
    const body = tbl(tr(tc("a") + tc("x", `<w:cellDel ${AUTHOR}/>`) + tc("b")));
    const file = readDocx(docxOf(documentXml(body)));
    const cells = [{ gridColumn: 1, paragraphs: [{ runs: [plain("c")], exemplar: "t0.2" }] }];
    const anchor = { id: "t0.0", expects: "a" };
    const { content } = applyToDocx(file, { edits: [{ kind: "insertRow", anchor, cells }] }).file;
    expect(allParagraphs(content).map(textOf)).toEqual(["a", "b", "", "c"]);
  });

  test("a change beside a deleted row of a table inside a cell is taken back", () => {
    const inner = tbl(tr(tc("y")) + tr(tc("x"), `<w:del ${AUTHOR}/>`));
    const file = readDocx(docxOf(documentXml(tbl(tr(tc(inner + p("z")))))));
    const edit = {
      kind: "setText",
      paragraph: { id: "t0.2", expects: "z" },
      runs: [plain("new")],
      exemplar: null,
    } as const;
    const written = applyToDocx(file, { edits: [edit] });
    expect(applyToDocx(written.file, written.takeBack).file.main.text).toBe(file.main.text);
  });

  test.each([
    ["cont", true],
    ["rest", false],
  ])("a cell whose merge is tracked as “%s” is as it will be", (merge, continuesAbove) => {
    const merged = tc("b", `<w:cellMerge ${AUTHOR} w:vMerge="${merge}"/>`);
    expect(readTable(tr(tc("a")) + tr(merged)).rows[1]?.cells[0]).toMatchObject({ continuesAbove });
  });

  test("a changed format is the new one", () => {
    const body = p(r("a", `<w:b/><w:rPrChange ${AUTHOR}><w:rPr><w:i/></w:rPr></w:rPrChange>`));
    expect(readParagraph(body).runs).toEqual([bold("a")]);
  });
});

describe("fields, links and controls", () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test("a field shows its result", () => {
    const body = p(r("Page ") + field("PAGE", "3") + r(" of ten"));
    expect(readTexts(body)).toEqual(["Page 3 of ten"]);
    expect(readParagraph(body).isPlain).toBe(false);
  });

  test("text in a field's code is not shown", () => {
    const body = p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r("IF 1 = 1 ")}${field("DATE", "May")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("yes")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    );
    expect(readTexts(body)).toEqual(["yes"]);
  });

  describe("a field that is never ended", () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const problemAt = (place: string) => [
      expect.objectContaining({ kind: "field-without-end", place }) as unknown,
    ];

    test("takes no text from the next paragraph on, and is reported", () => {
      const content = readBody(p(r("a") + begin + r("DATE")) + p("b") + p(field("PAGE", "3")));
      expect(allParagraphs(content).map(textOf)).toEqual(["a", "b", "3"]);
      expect(content.problems).toEqual(problemAt("b0"));
      expect(readRegister(content).problems).toEqual(problemAt("b0"));
    });

    test("ends with its cell, even where an end stands in another", () => {
      const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
      const content = readBody(
        tbl(tr(tc(p(begin + r("IF")) + p("code")) + tc(p("b")) + tc(p(end + r("c"))))),
      );
      expect(allParagraphs(content).map(textOf)).toEqual(["", "", "b", "c"]);
      expect(content.problems).toEqual(problemAt("t0.1"));
    });

    test("shows its result, without a report", () => {
      const open = `${begin}<w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
      const content = readBody(p(open + r("a")) + p("b"));
      expect(allParagraphs(content).map(textOf)).toEqual(["a", "b"]);
      expect(content).not.toHaveProperty("problems");
    });
  });

  test("a field's code may go over several paragraphs", () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = p(mark("begin") + r("IF 1 = 1")) + p(r("x") + mark("separate") + r("yes"));
    expect(readTexts(body + p(mark("end") + r("after")))).toEqual(["", "yes", "after"]);
  });

  test.each([
    ["w:hyperlink", `<w:hyperlink w:anchor="x">${r("the plan")}</w:hyperlink>`],
    ["w:fldSimple", `<w:fldSimple w:instr="REF x">${r("the plan")}</w:fldSimple>`],
    ["w:smartTag", `<w:smartTag w:element="x">${r("the plan")}</w:smartTag>`],
    [
      "w:sdt",
      `<w:sdt><w:sdtPr><w:alias w:val="Plan"/></w:sdtPr><w:sdtContent>${r("the plan")}</w:sdtContent></w:sdt>`,
    ],
    ["w:customXml", `<w:customXml w:element="x">${r("the plan")}</w:customXml>`],
    ["w:bdo", `<w:bdo w:val="rtl">${r("the plan")}</w:bdo>`],
    ["m:oMath", `<m:oMath><m:r><m:t>the plan</m:t></m:r></m:oMath>`],
  ])("text in %s is read, and the paragraph is more than plain", (_name, inner) => {
    const paragraph = readParagraph(p(r("See ") + inner + r(".")));
    expect(textOf(paragraph)).toBe("See the plan.");
    expect(paragraph.isPlain).toBe(false);
  });

  test("a bookmark makes a paragraph more than plain, the cursor's own does not", () => {
    const marked = (name: string) =>
      p(`<w:bookmarkStart w:id="1" w:name="${name}"/>${r("a")}<w:bookmarkEnd w:id="1"/>`);
    expect(readParagraph(marked("Plan")).isPlain).toBe(false);
    expect(readParagraph(marked("_GoBack")).isPlain).toBe(true);
  });

  test("a change of font in a paragraph makes it more than plain", () => {
    expect(readParagraph(p(r("a") + r("b", '<w:color w:val="FF0000"/>'))).isPlain).toBe(false);
    expect(readParagraph(p(r("a") + r("b", "<w:b/>"))).isPlain).toBe(true);
  });
});

test("a ruby's base is read in its place, between the text of the run around it", () => {
  const ruby = `<w:ruby><w:rt>${r("guide")}</w:rt><w:rubyBase>${r("b")}</w:rubyBase></w:ruby>`;
  expect(readTexts(p(`<w:r><w:t>a</w:t>${ruby}<w:t>c</w:t></w:r>`))).toEqual(["abc"]);
});

describe("a content control that shows its prompt", () => {
  const prompting = (content: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="Status"/><w:showingPlcHdr/><w:dropDownList/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const prompt = r("Choose an item.", '<w:rStyle w:val="PlaceholderText"/>');

  test.each([
    ["in a paragraph", tbl(tr(tc(p(prompting(prompt)))))],
    ["around a paragraph", tbl(tr(tc(prompting(p(prompt)))))],
    ["around a cell", tbl(tr(prompting(tc(p(prompt)))))],
    ["around a row", tbl(prompting(tr(tc(p(prompt)))))],
  ])("%s has no text, and may be given one", (_where, body) => {
    const file = readDocx(docxOf(documentXml(body)));
    const [paragraph] = allParagraphs(file.content);
    expect(paragraph).toMatchObject({ runs: [], shownText: "Choose an item.", isPlain: false });
    const edit = {
      kind: "setText",
      paragraph: { id: "t0.0", expects: "" },
      runs: [plain("Completed")],
      exemplar: null,
    } as const;
    const written = applyToDocx(file, { edits: [edit] }).file;
    expect(allParagraphs(written.content)).toMatchObject([{ runs: [plain("Completed")] }]);
    expect(written.main.text).toContain('<w:alias w:val="Status"/><w:dropDownList/>');
    expect(written.main.text).not.toContain("PlaceholderText");
  });

  test("leaves the text around it", () => {
    const paragraph = readParagraph(p(r("Status: ") + prompting(prompt) + r(" (RAG)")));
    expect(textOf(paragraph)).toBe("Status:  (RAG)");
    expect(paragraph.shownText).toBe("Status: Choose an item. (RAG)");
  });

  test("counts as filled where the mark is off", () => {
    const filled = prompting(r("Open")).replace("PlcHdr/>", 'PlcHdr w:val="0"/>');
    expect(readParagraph(p(filled))).toMatchObject({ runs: [plain("Open")] });
    expect(readParagraph(p(filled))).not.toHaveProperty("shownText");
  });
});

describe("what is left out", () => {
  test.each([
    ["hidden text", r("x", "<w:vanish/>")],
    [
      "a text box",
      `<w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent>${p("x")}</w:txbxContent></v:textbox></w:pict></w:r>`,
    ],
    [
      "a text box in both its forms",
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p("x")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>${r("x")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
    [
      "a ruby's guide",
      `<w:r><w:ruby><w:rt>${r("x")}</w:rt><w:rubyBase></w:rubyBase></w:ruby></w:r>`,
    ],
  ])("%s", (_what, inner) => {
    expect(readTexts(p(r("a") + inner + r("b")))).toEqual(["ab"]);
  });

  test("paragraphs of text boxes are not counted", () => {
    const box = `<w:r><w:pict><w:txbxContent>${p("x")}${tbl(tr(tc("y")))}</w:txbxContent></w:pict></w:r>`;
    const content = readBody(p(box) + p("b") + tbl(tr(tc("c"))));
    expect(allParagraphs(content).map(({ id }) => id)).toEqual(["b0", "b1", "t0.0"]);
    expect(tablesOf(content)).toHaveLength(1);
  });
});

describe("text in more than one version", () => {
  const versions = (...all: string[]) =>
    `<mc:AlternateContent>${all.join("")}</mc:AlternateContent>`;
  const choice = (needs: string, text: string) =>
    `<mc:Choice Requires="${needs}">${r(text)}</mc:Choice>`;
  const fallback = (text: string) => `<mc:Fallback>${r(text)}</mc:Fallback>`;

  test.each([
    ["the first that is understood", versions(choice("w14", "a"), choice("wps", "b"))],
    ["the next where the first is not", versions(choice("future", "x"), choice("wps", "a"))],
    ["the last resort where none is", versions(choice("w14 future", "x"), fallback("a"))],
    ["the last resort where it is all there is", versions(fallback("a"))],
    ["the understood one, not the last resort", versions(choice("w16se", "a"), fallback("x"))],
  ])("is read once: %s", (_which, markup) => {
    expect(readTexts(p(markup + r(".")))).toEqual(["a."]);
  });
});

test("text that comes from another file is reported", () => {
  const content = readBody(tbl(tr(tc(p("a") + '<w:altChunk w:id="x"/>' + p("b")))));
  expect(allParagraphs(content).map(textOf)).toEqual(["a", "b"]);
  expect(content.problems).toMatchObject([{ kind: "text-not-read", place: "t0.0" }]);
});

test("a row whose end mark is hidden is shown, and read", () => {
  expect(readTexts(tbl(tr(tc("a"), "<w:hidden/>") + tr(tc("b"))))).toEqual(["a", "b"]);
});

describe("tables", () => {
  test("count their paragraphs from 0, apart from the body's", () => {
    const content = readBody(
      p("a") + tbl(tr(tc("b") + tc(p("c") + p("d")))) + p("e") + tbl(tr(tc("f"))),
    );
    expect(allParagraphs(content).map(({ id }) => id)).toEqual([
      "b0",
      "t0.0",
      "t0.1",
      "t0.2",
      "b1",
      "t1.0",
    ]);
    expect(content.blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "table",
      "paragraph",
      "table",
    ]);
  });

  test("have grid columns, spans and vertical merges", () => {
    const { rows } = readTable(
      tr(
        tc("a", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>') + tc("b"),
        '<w:gridBefore w:val="1"/>',
      ) + tr(tc("", '<w:gridSpan w:val="2"/><w:vMerge/>') + tc("c"), '<w:gridBefore w:val="1"/>'),
    );
    expect(
      rows.map(({ cells }) =>
        cells.map(({ gridColumn, columnSpan, continuesAbove }) => [
          gridColumn,
          columnSpan,
          continuesAbove,
        ]),
      ),
    ).toEqual([
      [
        [1, 2, false],
        [3, 1, false],
      ],
      [
        [1, 2, true],
        [3, 1, false],
      ],
    ]);
  });

  test.each([
    ["0", 1],
    ["-1", 1],
    ["x", 1],
    ["1.5", 1],
    ["99999", 63],
  ])("a span of “%s” counts as %i", (span, next) => {
    const { rows } = readTable(tr(tc("a", `<w:gridSpan w:val="${span}"/>`) + tc("b")));
    expect(rows[0]?.cells.map(({ gridColumn }) => gridColumn)).toEqual([0, next]);
  });

  test("mark their repeated header rows", () => {
    const { rows } = readTable(
      tr(tc("a"), "<w:tblHeader/>") + tr(tc("b"), '<w:tblHeader w:val="0"/>') + tr(tc("c")),
    );
    expect(rows.map(({ isMarkedHeader }) => isMarkedHeader)).toEqual([true, false, false]);
  });

  test("inside a cell give their paragraphs to the cell", () => {
    const { rows } = readTable(tr(tc(p("a") + tbl(tr(tc("b") + tc("c"))) + p("d")) + tc("e")));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells).toHaveLength(2);
    expect(
      rows[0]?.cells[0]?.paragraphs.map(({ id, nestingLevel, runs }) => [
        id,
        nestingLevel,
        runs[0]?.text,
      ]),
    ).toEqual([
      ["t0.0", 1, "a"],
      ["t0.1", 2, "b"],
      ["t0.2", 2, "c"],
      ["t0.3", 1, "d"],
    ]);
  });

  test("are read through content controls around cells, rows and the whole", () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const content = readBody(
      control(tbl(tr(control(tc("a")) + tc(control(p("b")))) + control(tr(tc("c"))))),
    );
    expect(
      tablesOf(content)[0]?.rows.map(({ cells }) =>
        cells.map((cell) => cell.paragraphs.map(textOf)),
      ),
    ).toEqual([[["a"], ["b"]], [["c"]]]);
  });

  test("have cells without paragraphs where the document has", () => {
    expect(readTable(tr(tc("a") + "<w:tc/>")).rows[0]?.cells[1]?.paragraphs).toEqual([]);
  });
});

describe("styles", () => {
  const styles = (inner: string) => ({ styles: inner });
  const style = (type: string, id: string, inner: string) =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;

  test("of paragraphs are inherited from what they are based on", () => {
    const parts = styles(
      style("paragraph", "Base", "<w:rPr><w:b/></w:rPr>") +
        style("paragraph", "Heading", '<w:basedOn w:val="Base"/><w:rPr><w:i/></w:rPr>'),
    );
    expect(readParagraph(p("a", '<w:pStyle w:val="Heading"/>'), parts).runs).toEqual([
      { ...bold("a"), italic: true },
    ]);
  });

  test("of characters add to those of paragraphs", () => {
    const parts = styles(style("character", "Emphasis", "<w:rPr><w:i/></w:rPr>"));
    expect(readParagraph(p(r("a", '<w:rStyle w:val="Emphasis"/>')), parts).runs).toEqual([
      italic("a"),
    ]);
  });

  test("toggles on both levels cancel each other out", () => {
    const parts = styles(
      style("paragraph", "Quote", "<w:rPr><w:i/></w:rPr>") +
        style("character", "Emphasis", "<w:rPr><w:i/></w:rPr>"),
    );
    const body = p(r("a") + r("b", '<w:rStyle w:val="Emphasis"/>'), '<w:pStyle w:val="Quote"/>');
    expect(readParagraph(body, parts).runs).toEqual([italic("a"), plain("b")]);
  });

  test("give way to what the run says itself", () => {
    const parts = styles(style("paragraph", "Heading", "<w:rPr><w:b/></w:rPr>"));
    const body = p(r("a", '<w:b w:val="0"/>'), '<w:pStyle w:val="Heading"/>');
    expect(readParagraph(body, parts).runs).toEqual([plain("a")]);
  });

  test("have defaults of the document and a default style", () => {
    const parts = styles(
      '<w:docDefaults><w:rPrDefault><w:rPr><w:u w:val="single"/></w:rPr></w:rPrDefault></w:docDefaults>' +
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:b/></w:rPr></w:style>',
    );
    expect(readParagraph(p("a"), parts).runs).toEqual([{ ...bold("a"), underline: true }]);
  });

  test("that are based on each other end", () => {
    const parts = styles(
      style("paragraph", "A", '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>') +
        style("paragraph", "B", '<w:basedOn w:val="A"/>'),
    );
    expect(readParagraph(p("a", '<w:pStyle w:val="B"/>'), parts).runs).toEqual([bold("a")]);
  });

  test("may hide text", () => {
    const parts = styles(style("character", "Hidden", "<w:rPr><w:vanish/></w:rPr>"));
    expect(readParagraph(p(r("a") + r("b", '<w:rStyle w:val="Hidden"/>')), parts).runs).toEqual([
      plain("a"),
    ]);
  });
});

describe("automatic numbering", () => {
  const level = (index: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (...levels: string[]) => ({
    numbering: `<w:abstractNum w:abstractNumId="0">${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  });
  const item = (list: string, at = 0) =>
    p("x", `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const markers = (body: string, parts: { numbering: string }) =>
    allParagraphs(readBody(body, parts)).map(({ listMarker }) => listMarker);

  test.each([
    ["decimal", "%1.", ["1.", "2.", "3."]],
    ["lowerLetter", "%1)", ["a)", "b)", "c)"]],
    ["upperLetter", "%1", ["A", "B", "C"]],
    ["lowerRoman", "(%1)", ["(i)", "(ii)", "(iii)"]],
    ["upperRoman", "%1.", ["I.", "II.", "III."]],
    ["decimalZero", "R%1", ["R01", "R02", "R03"]],
    ["bullet", "\uf0b7", ["•", "•", "•"]],
    ["none", "", [null, null, null]],
  ])("%s “%s” counts %j", (format, text, expected) => {
    const parts = numbering(level(0, format, text));
    expect(markers(item("1") + item("1") + item("1"), parts)).toEqual(expected);
  });

  test("has levels that start again below the one above", () => {
    const parts = numbering(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"));
    const body = item("1") + item("1", 1) + item("1", 1) + item("1") + item("1", 1);
    expect(markers(body, parts)).toEqual(["1.", "1.1", "1.2", "2.", "2.1"]);
  });

  test("goes on across lists of one kind, and starts again where the list says so", () => {
    const parts = numbering(level(0, "decimal", "%1.", 4));
    expect(markers(item("1") + p("between") + item("1") + item("2") + item("2"), parts)).toEqual([
      "4.",
      null,
      "5.",
      "1.",
      "2.",
    ]);
  });

  test.each([
    ["ordinal", "%1", 0, ["1st", "2nd", "3rd"]],
    ["ordinal", "%1", 10, ["11th", "12th", "13th"]],
    ["ordinal", "%1", 20, ["21st", "22nd", "23rd"]],
    ["cardinalText", "%1:", 18, ["Nineteen:", "Twenty:", "Twenty-one:"]],
    ["ordinalText", "%1", 10, ["Eleventh", "Twelfth", "Thirteenth"]],
    ["ordinalText", "%1", 19, ["Twentieth", "Twenty-first", "Twenty-second"]],
    ["cardinalText", "%1", 99, ["One hundred", "One hundred one", "One hundred two"]],
    ["lowerLetter", "%1", 25, ["z", "aa", "bb"]],
    ["upperRoman", "%1", 47, ["XLVIII", "XLIX", "L"]],
    ["numberInDash", "%1", 0, ["- 1 -", "- 2 -", "- 3 -"]],
    ["none", "Note:", 0, ["Note:", "Note:", "Note:"]],
  ])("%s “%s” from behind %i counts %j", (format, text, before, expected) => {
    const parts = numbering(level(0, format, text, before + 1));
    expect(markers(item("1") + item("1") + item("1"), parts)).toEqual(expected);
  });

  test("has zeros in front where the list has its own version of that", () => {
    const own =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const parts = numbering(
      level(0, "decimal", "R%1", 9).replace('<w:numFmt w:val="decimal"/>', own),
    );
    expect(markers(item("1") + item("1"), parts)).toEqual(["R009", "R010"]);
  });

  const threeLevels = (...others: string[]) =>
    [0, 1, 2].map((at) => {
      const text = Array.from({ length: at + 1 }, (_, index) => `%${index + 1}`).join(".");
      return level(at, "decimal", text).replace("<w:lvlText", `${others[at] ?? ""}<w:lvlText`);
    });
  const restart = (at: number) => `<w:lvlRestart w:val="${at}"/>`;
  const walk = [0, 1, 2, 2, 1, 2, 0, 2].map((at) => item("1", at)).join("");

  test.each([
    ["behind any level above it", "", ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2", "2.1.1"]],
    ["never", restart(0), ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.3", "2", "2.1.4"]],
    ["behind the first", restart(1), ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.3", "2", "2.1.1"]],
    ["as ever", restart(3), ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2", "2.1.1"]],
  ])("has a third level that starts again %s", (_when, third, expected) => {
    expect(markers(walk, numbering(...threeLevels("", "", third)))).toEqual(expected);
  });

  test("is all 1, 2, 3 on a level that is like a law's", () => {
    const lgl = level(1, "lowerLetter", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText");
    const parts = numbering(level(0, "upperRoman", "%1."), lgl);
    expect(markers(item("1") + item("1", 1), parts)).toEqual(["I.", "1.1"]);
    const off = numbering(level(0, "upperRoman", "%1."), lgl.replace("isLgl", 'isLgl w:val="0"'));
    expect(markers(item("1") + item("1", 1), off)).toEqual(["I.", "I.a"]);
  });

  const list = (id: string, of: string, overrides = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
  const abstract = (id: string, content: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;

  test("has a level of a list's own in place of the common one, and counts on", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "lowerLetter", "(%1)")}</w:lvlOverride>`;
    const parts = {
      numbering: abstract("0", level(0, "decimal", "%1.")) + list("1", "0") + list("2", "0", own),
    };
    expect(markers(item("1") + item("2") + item("1"), parts)).toEqual(["1.", "(b)", "3."]);
  });

  test("starts where a list says each time it starts again", () => {
    const start = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>';
    const parts = {
      numbering: abstract("0", threeLevels().join("")) + list("1", "0", start),
    };
    const body = [0, 1, 1, 0, 1].map((at) => item("1", at)).join("");
    expect(markers(body, parts)).toEqual(["1", "1.5", "1.6", "2", "2.5"]);
  });

  test("is defined by a list style where the list only names that, and counts with it", () => {
    const parts = {
      numbering:
        abstract("0", '<w:numStyleLink w:val="Steps"/>') +
        abstract("5", `<w:styleLink w:val="Steps"/>${level(0, "decimal", "Step %1")}`) +
        list("1", "0") +
        list("2", "5"),
    };
    expect(markers(item("1") + item("2"), parts)).toEqual(["Step 1", "Step 2"]);
  });

  test("has the level that names the paragraph's style, or that a style based on a list's names", () => {
    const linked = (at: number, style: string) =>
      level(at, "decimal", at === 0 ? "%1" : "%1.%2").replace(
        "<w:lvlText",
        `<w:pStyle w:val="${style}"/><w:lvlText`,
      );
    const style = (id: string, numPr: string, base = "") =>
      `<w:style w:type="paragraph" w:styleId="${id}">${base}<w:pPr><w:numPr>${numPr}</w:numPr></w:pPr></w:style>`;
    const parts = {
      numbering: abstract("0", linked(0, "One") + linked(1, "Two")) + list("1", "0"),
      styles:
        style("One", '<w:numId w:val="1"/>') +
        style("Two", '<w:numId w:val="1"/>') +
        style("Below", '<w:ilvl w:val="1"/>', '<w:basedOn w:val="One"/>'),
    };
    const body = ["One", "Two", "Below"].map((id) => p("x", `<w:pStyle w:val="${id}"/>`)).join("");
    expect(markers(body, parts)).toEqual(["1", "1.1", "1.2"]);
  });

  test("may come from the paragraph's style, and be turned off", () => {
    const parts = {
      ...numbering(level(0, "decimal", "%1.")),
      styles:
        '<w:style w:type="paragraph" w:styleId="List"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    };
    const styled = '<w:pStyle w:val="List"/>';
    const body =
      p("a", styled) + p("b", `${styled}<w:numPr><w:numId w:val="0"/></w:numPr>`) + p("c", styled);
    expect(markers(body, parts)).toEqual(["1.", null, "2."]);
  });

  test("does not count items in deleted rows", () => {
    const parts = numbering(level(0, "decimal", "%1."));
    const deleted = tr(tc(item("1")), '<w:del w:id="1" w:author="A"/>');
    expect(markers(tbl(deleted + tr(tc(item("1")))), parts)).toEqual(["1."]);
  });

  test("of a list that is not there is none", () => {
    expect(markers(item("9"), numbering(level(0, "decimal", "%1.")))).toEqual([null]);
  });

  test("makes a paragraph more than plain", () => {
    const [only] = allParagraphs(readBody(item("1"), numbering(level(0, "bullet", "-"))));
    expect(only?.isPlain).toBe(false);
  });
});

describe("how the part is written", () => {
  const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const texts = (main: string | Uint8Array) =>
    allParagraphs(readDocx(docxOf(main)).content).map(textOf);

  test("in the strict namespace", () => {
    const main = `<w:document xmlns:w="${STRICT}"><w:body>${tbl(tr(tc("a", '<w:gridSpan w:val="2"/>')))}</w:body></w:document>`;
    const content = readDocx(docxOf(main)).content;
    expect(tablesOf(content)[0]?.rows[0]?.cells[0]).toMatchObject({ columnSpan: 2 });
    expect(allParagraphs(content).map(textOf)).toEqual(["a"]);
  });

  test("with another prefix", () => {
    const main = documentXml(p(r("a", '<w:b w:val="0"/>')) + tbl(tr(tc("b", "<w:vMerge/>"))))
      .replace(/(<\/?)w:/g, "$1ns0:")
      .replaceAll("w:val", "ns0:val")
      .replace("xmlns:w=", "xmlns:ns0=");
    expect(texts(main)).toEqual(["a", "b"]);
    expect(tablesOf(readDocx(docxOf(main)).content)[0]?.rows[0]?.cells[0]?.continuesAbove).toBe(
      true,
    );
  });

  test("with the namespace as the default one", () => {
    const main = documentXml(p("a") + tbl(tr(tc("b"))))
      .replace(/(<\/?)w:/g, "$1")
      .replace("xmlns:w=", "xmlns=");
    expect(texts(main)).toEqual(["a", "b"]);
  });

  test.each([
    ["little-endian", true],
    ["big-endian", false],
  ])("in UTF-16, %s", (_order, isLittle) => {
    const main = documentXml(p("Größe 😀")).replace("UTF-8", "UTF-16");
    const bytes = new Uint8Array(main.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, isLittle);
    for (let index = 0; index < main.length; index++) {
      view.setUint16(index * 2 + 2, main.charCodeAt(index), isLittle);
    }
    expect(texts(bytes)).toEqual(["Größe 😀"]);
  });

  test("with a byte order mark in UTF-8", () => {
    const body = new TextEncoder().encode(`\ufeff${documentXml(p("a"))}`);
    expect(texts(body)).toEqual(["a"]);
  });
});

function readTable(rows: string): TableContent {
  const [table] = tablesOf(readBody(tbl(rows)));
  if (table === undefined) throw new Error("no table was read");
  return table;
}
