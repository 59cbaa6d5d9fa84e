import { open } from "./support/client";
import { p, r } from "./support/docx-file";

/** The text the host gives for a paragraph with this inline markup. */
function textOf(inline: string, variant = {}): unknown {
  return open(`<w:p>${inline}</w:p>`, variant).paragraphs("text")[0]?.value.Text;
}

test.each([
  ["runs", r("One ") + r("two"), "One two"],
  ["a tab", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"],
  ["a line break", "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "a\vb"],
  ["a page break", '<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>', "a\f"],
  ["a non-breaking hyphen", "<w:r><w:t>a</w:t><w:noBreakHyphen/></w:r>", "a\u001e"],
  ["a soft hyphen", "<w:r><w:softHyphen/><w:t>b</w:t></w:r>", "\u001fb"],
  ["a symbol", '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "("],
  ["a footnote mark", '<w:r><w:t>a</w:t><w:footnoteReference w:id="2"/></w:r>', "a\u0002"],
  ["a link", `<w:hyperlink r:id="rId9">${r("here")}</w:hyperlink>`, "here"],
  ["an insertion", `<w:ins w:id="1" w:author="A">${r("new")}</w:ins>`, "new"],
  ["a simple field", `<w:fldSimple w:instr="PAGE">${r("7")}</w:fldSimple>`, "7"],
  ["a content control", `<w:sdt><w:sdtContent>${r("in")}</w:sdtContent></w:sdt>`, "in"],
  ["outer spaces that are not preserved", "<w:r><w:t> a </w:t></w:r>", "a"],
])("%s shows in the text", (_, inline, text) => {
  expect(textOf(inline)).toBe(text);
});

const DELETED = '<w:del w:id="1" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del>';

test("deleted text does not show", () => {
  expect(textOf(r("a") + DELETED)).toBe("a");
});

test("deleted text shows where the variant says so", () => {
  expect(textOf(r("a") + DELETED, { textShowsDeleted: true })).toBe("aold");
});

test("a field shows its result and not its instruction", () => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${mark("begin")}<w:r><w:instrText> DATE </w:instrText></w:r>${mark("separate")}${r("5 May")}${mark("end")}`;
  expect(textOf(r("On ") + field)).toBe("On 5 May");
});

test("a text box is not part of the paragraph it is anchored in", () => {
  const box = `<w:r><w:pict><v:textbox xmlns:v="urn:v"><w:txbxContent>${p("Boxed")}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const client = open(`<w:p>${r("Text")}${box}</w:p>`);
  expect(client.texts()).toEqual(["Text"]);
});
