import { bodyMarkup, open } from "./support/client";
import { cell, p, r, row, table } from "./support/docx-file";

test("a paragraph after another one has its properties and the look of its last text", () => {
  const client = open(
    `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r("a", "<w:b/>")}${r("b", "<w:i/>")}</w:p>`,
  );
  client.find("ab").call("InsertParagraph", "c", "After");
  client.sync();
  expect(bodyMarkup(client)).toContain(
    '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">c</w:t></w:r></w:p>',
  );
});

test("after an empty paragraph the new text looks like its mark", () => {
  const client = open(p("", "<w:rPr><w:b/></w:rPr>"));
  const added = client.paragraphs("text")[0]?.call("InsertParagraph", "x", "After");
  expect(added?.get("Font").read("Bold")).toBe(true);
});

test("identities, section breaks and recorded changes are not copied", () => {
  const client = open(
    '<w:p w14:paraId="0A0B0C0D" w:rsidR="00112233"><w:pPr><w:keepNext/><w:rPr><w:ins w:id="1" w:author="A"/></w:rPr><w:sectPr/><w:pPrChange w:id="2" w:author="A"><w:pPr/></w:pPrChange></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
  );
  client.find("a").call("InsertParagraph", "b", "After");
  client.sync();
  expect(bodyMarkup(client)).toMatch(
    /<w:p><w:pPr><w:keepNext\/><\/w:pPr><w:r><w:t xml:space="preserve">b<\/w:t><\/w:r><\/w:p>$/,
  );
});

test("list membership goes on", () => {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>';
  const client = open(p("one", list));
  const added = client.find("one").call("InsertParagraph", "two", "After");
  expect(added.read("IsListItem")).toBe(true);
});

test("paragraphs inserted one after another at one anchor stand in the reverse order", () => {
  const client = open(p("one"));
  const anchor = client.find("one");
  anchor.call("InsertParagraph", "two", "After");
  anchor.call("InsertParagraph", "three", "After");
  expect(client.texts()).toEqual(["one", "three", "two"]);
});

test("before puts it in front", () => {
  const client = open(p("one"));
  client.find("one").call("InsertParagraph", "zero", "Before");
  expect(client.texts()).toEqual(["zero", "one"]);
});

test("a line feed begins another paragraph", () => {
  const client = open(p("one"));
  client.find("one").call("InsertParagraph", "two\nthree", "After");
  expect(client.texts()).toEqual(["one", "two", "three"]);
});

test("a cell's body takes a paragraph at its end, behind the empty one it has", () => {
  const client = open(table(row("a", "")) + p("end"));
  const cells = client.body.get("Tables").call("GetFirst").call("GetCell", 0, 1);
  cells.get("Body").call("InsertParagraph", "b", "End");
  expect(client.texts()).toEqual(["a", "", "b", "end"]);
});

test("beside a table a paragraph is plain", () => {
  const client = open(table(row(cell(p("a", '<w:jc w:val="right"/>', "<w:b/>")))) + p("end"));
  const added = client.body.get("Tables").call("GetFirst").call("InsertParagraph", "x", "After");
  added.load("alignment", "font/bold", "tableNestingLevel");
  client.sync();
  expect(added.value).toMatchObject({ Alignment: "Left", TableNestingLevel: 0 });
  expect(client.texts()).toEqual(["a", "x", "end"]);
});

test("characters that mean something in XML are kept", () => {
  const client = open(p("one"));
  client.find("one").call("InsertParagraph", `R&D <"O'Neill"> £5 — 😀`, "After");
  expect(client.texts()).toEqual(["one", `R&D <"O'Neill"> £5 — 😀`]);
});
