import { applyToDocx, PlaceNotWritable, readDocx, type DocxFile } from "../../src/docx";
import { textOf, type Edit, type NewRun, type ParagraphId } from "../../src/recommendations";
import { allParagraphs } from "../support/decisions";
import { bold, italic, plain } from "../support/document";
import { docxOf, documentXml, p, r, tbl, tc, tr } from "../support/docx";
import { newFindings } from "../support/structure";

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/><w:style w:type="paragraph" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>';

const fileOf = (body: string, settings?: string): DocxFile =>
  readDocx(
    docxOf(documentXml(body), { styles: STYLES, ...(settings === undefined ? {} : { settings }) }),
  );

const oneCell = (content: string): DocxFile => fileOf(tbl(tr(tc(content))));
const by = ' w:author="A" w:date="2026-11-22T00:00:00Z"';
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = "<w:r><w:instrText>PAGE</w:instrText></w:r>";

describe("a text is set", () => {
  test("in the typeface asked for, although its model stands in a paragraph of another style", () => {
    const file = oneCell(p("", '<w:pStyle w:val="Strong"/>') + p("model"));
    const written = write(file, setText(file, "t0.0", [plain("2")], "t0.1"));
    expect(runsOf(written, "t0.0")).toEqual([plain("2")]);
    expect(written.main.text).toContain('<w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr>');
  });

  test("between the ends of ranges that end elsewhere", () => {
    const file = oneCell(
      p(`<w:permStart w:id="1" w:edGrp="everyone"/>${r("old")}`) + p('<w:permEnd w:id="1"/>'),
    );
    const written = write(file, setText(file, "t0.0", [plain("new")]));
    expect(written.main.text).toContain('<w:permStart w:id="1" w:edGrp="everyone"/><w:r>');
  });

  test("in place of a link, the end of a range in it kept", () => {
    const file = oneCell(
      p(
        `<w:hyperlink w:anchor="a"><w:bookmarkStart w:id="1" w:name="b"/>${r("old")}</w:hyperlink>`,
      ) + p('<w:bookmarkEnd w:id="1"/>'),
    );
    const written = write(file, setText(file, "t0.0", [plain("new")]));
    expect(written.main.text).toContain('<w:bookmarkStart w:id="1" w:name="b"/><w:r>');
    expect(written.main.text).not.toContain("hyperlink");
  });

  test("beside a comment, a footnote and what somebody has deleted, which all stay", () => {
    const deleted = `<w:del w:id="9"${by}><w:r><w:delText>gone</w:delText></w:r></w:del>`;
    const file = oneCell(
      p(
        `<w:commentRangeStart w:id="1"/>${r("old")}${deleted}<w:commentRangeEnd w:id="1"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="1"/></w:r><w:r><w:t>also old</w:t><w:footnoteReference w:id="2"/></w:r>`,
      ),
    );
    const written = write(file, setText(file, "t0.0", [plain("new")]));
    expect(written.main.text).toContain(
      `<w:commentRangeStart w:id="1"/>${deleted}<w:r><w:t xml:space="preserve">new</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
    );
  });
});

describe("italic is turned on", () => {
  const on = (file: DocxFile, from: number): Edit => ({
    kind: "setItalic",
    paragraph: expected(file, "t0.0"),
    from,
    italic: true,
  });

  test("from where the eye counts, when spaces at the ends of the source are not shown", () => {
    const file = oneCell("<w:p><w:r><w:t>  Begun: </w:t><w:t>\r\n in May</w:t></w:r></w:p>");
    expect(runsOf(write(file, on(file, 6)), "t0.0")).toEqual([plain("Begun:"), italic("in May")]);
  });

  test("behind a tab that is set by the margin", () => {
    const file = oneCell(
      '<w:p><w:r><w:t>a</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:t>b</w:t></w:r></w:p>',
    );
    expect(runsOf(write(file, on(file, 2)), "t0.0")).toEqual([plain("a\t"), italic("b")]);
  });
});

test("a paragraph that goes leaves behind the end of a range that ends elsewhere", () => {
  const file = oneCell(
    p(`<w:bookmarkStart w:id="1" w:name="b"/>${r("goes")}`) +
      p(`${r("stays")}<w:bookmarkEnd w:id="1"/>`),
  );
  const edit: Edit = { kind: "removeParagraphs", paragraphs: [expected(file, "t0.0")] };
  const written = write(file, edit);
  expect(written.main.text).toContain('<w:tc><w:bookmarkStart w:id="1" w:name="b"/><w:p>');
  expect(newFindings(docxOf(file.main.text), docxOf(written.main.text))).toEqual([]);
});

test("text in a row put into a vertical merge begins a merge of its own", () => {
  const merged = (text: string, value: string): string => tc(text, `<w:vMerge w:val="${value}"/>`);
  const file = fileOf(
    tbl(tr(merged("a", "restart") + tc("b")) + tr(merged("", "continue") + tc("c"))),
  );
  const written = write(file, {
    kind: "insertRow",
    anchor: expected(file, "t0.1"),
    cells: [{ gridColumn: 0, paragraphs: [{ runs: [plain("new")], exemplar: "t0.0" }] }],
  });
  expect(written.main.text.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
  expect(newFindings(docxOf(file.main.text), docxOf(written.main.text))).toEqual([]);
});

describe("what is taken back", () => {
  const body = p(`${r("old", '<w:color w:val="FF0000"/>')}${r(" text")}`);

  test("leaves the very source, colours and all", () => {
    const file = oneCell(body);
    const { file: written, takeBack } = applyToDocx(file, {
      edits: [setText(file, "t0.0", [bold("2")])],
    });
    expect(applyToDocx(written, takeBack).file.main.text).toBe(file.main.text);
  });

  test("leaves it after several plans, the last one first", () => {
    const file = oneCell(body);
    const first = applyToDocx(file, { edits: [setText(file, "t0.0", [bold("2")])] });
    const second = applyToDocx(first.file, {
      edits: [setText(first.file, "t0.0", [plain("3")])],
    });
    const back = applyToDocx(second.file, second.takeBack);
    expect(back.file.main.text).toBe(first.file.main.text);
    expect(applyToDocx(back.file, first.takeBack).file.main.text).toBe(file.main.text);
  });

  test("is what the plan says where it does not take everything back", () => {
    const file = oneCell(p("goes") + p("stays"));
    const removed = applyToDocx(file, {
      edits: [{ kind: "removeParagraphs", paragraphs: [expected(file, "t0.0")] }],
    });
    expect(removed.takeBack.edits).toEqual([]);
    expect(applyToDocx(removed.file, removed.takeBack).file.main.text).toBe(removed.file.main.text);
  });
});

describe("nothing is written, and a sentence says why,", () => {
  const bound = '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>';
  const locked = '<w:lock w:val="contentLocked"/>';
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const append = (file: DocxFile, id: ParagraphId): Edit => ({
    kind: "insertParagraphs",
    anchor: expected(file, id),
    side: "after",
    paragraphs: [{ runs: [plain("new")], exemplar: id }],
  });

  test.each([
    ["around the paragraph", tbl(tr(tc(control(bound, p("a")) + p(""))))],
    ["around the cell", tbl(tr(control(bound, tc("a"))))],
    ["around the row", tbl(control(bound, tr(tc("a"))))],
    ["around the table", control(bound, tbl(tr(tc("a"))))],
  ])("in a control filled from elsewhere %s", (_, body) => {
    const file = fileOf(body);
    expect(refusal(file, append(file, "t0.0"))).toMatch(
      /content control that takes its text from data/,
    );
    expect(refusal(file, setText(file, "t0.0", [plain("x")]))).toMatch(
      /would put the old text back/,
    );
  });

  test("in place of such a control, though beside it one may write", () => {
    const file = oneCell(p(control(bound, r("a"))));
    expect(refusal(file, setText(file, "t0.0", [plain("x")]))).toMatch(/content control/);
    expect(refusal(file, append(file, "t0.0"))).toBeNull();
  });

  test("in a control whose content is locked", () => {
    const file = fileOf(control(locked, tbl(tr(tc("a")))));
    expect(refusal(file, append(file, "t0.0"))).toMatch(/content is locked/);
  });

  test("beside the prompt of an empty control, though in its place one may write", () => {
    const file = oneCell(
      control("<w:showingPlcHdr/>", p("Click here.") + p("Then type.")) + p("after"),
    );
    expect(refusal(file, append(file, "t0.0"))).toMatch(/still empty/);
    expect(refusal(file, append(file, "t0.1"))).toMatch(/still empty/);
    expect(refusal(file, append(file, "t0.2"))).toBeNull();
    const edits = [setText(file, "t0.0", [plain("x")]), append(file, "t0.1")];
    const written = write(file, ...edits);
    expect(allParagraphs(written.content).map(textOf)).toEqual(["x", "", "new", "after"]);
    expect(written.main.text).not.toContain("Then type.");
  });

  test("into paragraphs that a tracked change joins, though below the last of them one may write", () => {
    const joined = p(r("one "), `<w:rPr><w:del w:id="1"${by}/></w:rPr>`);
    const file = oneCell(joined + p("two") + p("after"));
    expect(refusal(file, setText(file, "t0.1", [plain("x")]))).toMatch(/one with the next/);
    expect(refusal(file, { ...append(file, "t0.1"), side: "before" } as Edit)).toMatch(/Accept/);
    expect(refusal(file, setText(file, "t0.2", [plain("x")]))).toBeNull();
    const written = write(file, append(file, "t0.1"));
    expect(allParagraphs(written.content).map(textOf)).toEqual(["one two", "new", "after"]);
    expect(written.main.text).toContain(joined);
  });

  test("not so behind a paragraph that is deleted as a whole: nothing of it is left to join", () => {
    const mark = `<w:rPr><w:del w:id="1"${by}/></w:rPr>`;
    const gone = p(`<w:del w:id="2"${by}>${r("one").replaceAll("w:t", "w:delText")}</w:del>`, mark);
    const file = oneCell(gone + p("two") + p("after"));
    const before = { ...append(file, "t0.1"), side: "before" } as Edit;
    const written = write(file, before, setText(file, "t0.1", [plain("x")]));
    expect(allParagraphs(written.content).map(textOf)).toEqual(["new", "x", "after"]);
    expect(written.main.text).toContain(gone);
  });

  test("below a paragraph whose end is deleted at the end of a cell", () => {
    const file = oneCell(p("one") + p(r("two"), `<w:rPr><w:del w:id="1"${by}/></w:rPr>`));
    expect(refusal(file, append(file, "t0.1"))).toMatch(/one with the next/);
    expect(refusal(file, append(file, "t0.0"))).toBeNull();
  });

  test("in the middle of a field, though in front of and behind it one may write", () => {
    const file = oneCell(
      p("before") +
        p(field("begin") + code + field("separate") + r("one")) +
        p("two") +
        p(r("three") + field("end")) +
        p("after"),
    );
    for (const id of ["t0.1", "t0.2"]) {
      expect(refusal(file, append(file, id))).toMatch(/middle of a field/);
    }
    for (const id of ["t0.1", "t0.2", "t0.3"]) {
      expect(refusal(file, setText(file, id, [plain("x")]))).toMatch(/middle of a field/);
    }
    expect(refusal(file, append(file, "t0.0"))).toBeNull();
    expect(refusal(file, append(file, "t0.3"))).toBeNull();
    expect(refusal(file, setText(file, "t0.4", [plain("x")]))).toBeNull();
  });

  test("in place of a form field, though beside it one may write", () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>';
    const file = oneCell(p(begin + field("end") + r(" Done")) + p("after"));
    expect(refusal(file, setText(file, "t0.0", [plain("x")]))).toMatch(/form field/);
    expect(refusal(file, append(file, "t0.0"))).toBeNull();
    expect(refusal(file, setText(file, "t0.1", [plain("x")]))).toBeNull();
  });

  test("in place of a field within one paragraph nothing stands against it", () => {
    const file = oneCell(p(field("begin") + code + field("separate") + r("7") + field("end")));
    expect(refusal(file, setText(file, "t0.0", [plain("x")]))).toBeNull();
  });

  test.each([
    ["readOnly", "1", true],
    ["forms", "true", true],
    ["comments", "on", true],
    ["trackedChanges", "1", true],
    ["readOnly", "0", false],
    ["none", "1", false],
  ])("in a document with protection %s, enforced %s: %s", (edit, enforcement, isRefused) => {
    const settings = `<w:documentProtection w:edit="${edit}" w:enforcement="${enforcement}"/>`;
    const file = fileOf(tbl(tr(tc("a"))), settings);
    const said = refusal(file, append(file, "t0.0"));
    if (isRefused) expect(said).toMatch(/protected against editing.*Stop Protection/);
    else expect(said).toBeNull();
  });

  test("in a document whose settings cannot be read", () => {
    const file = fileOf(tbl(tr(tc("a"))), "<w:broken>");
    expect(refusal(file, append(file, "t0.0"))).toMatch(/settings of this file are damaged/);
  });

  test("but a document that only recommends to be opened read-only is written", () => {
    const file = fileOf(tbl(tr(tc("a"))), '<w:writeProtection w:recommended="1"/>');
    expect(refusal(file, append(file, "t0.0"))).toBeNull();
  });
});

function write(file: DocxFile, ...edits: readonly Edit[]): DocxFile {
  return applyToDocx(file, { edits }).file;
}

function refusal(file: DocxFile, edit: Edit): string | null {
  try {
    applyToDocx(file, { edits: [edit] });
    return null;
  } catch (error) {
    if (error instanceof PlaceNotWritable) return error.message;
    throw error;
  }
}

function setText(
  file: DocxFile,
  id: ParagraphId,
  runs: readonly NewRun[],
  exemplar: ParagraphId | null = null,
): Edit {
  return { kind: "setText", paragraph: expected(file, id), runs, exemplar };
}

function expected(file: DocxFile, id: ParagraphId) {
  const paragraph = allParagraphs(file.content).find((each) => each.id === id);
  return { id, expects: paragraph === undefined ? "" : textOf(paragraph) };
}

function runsOf(file: DocxFile, id: ParagraphId) {
  return allParagraphs(file.content).find((each) => each.id === id)?.runs;
}
