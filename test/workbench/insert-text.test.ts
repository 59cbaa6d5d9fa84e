import { bodyMarkup, open, SyncFailed } from "./support/client";
import { p, r } from "./support/docx-file";

test.each([
  ["Start", "new one"],
  ["End", "onenew "],
  ["Replace", "new "],
])("text at %s of a paragraph", (where, text) => {
  const client = open(p("one"));
  client.find("one").call("InsertText", "new ", where);
  expect(client.texts()).toEqual([text]);
});

test("text at the end looks like the character before it", () => {
  const client = open(`<w:p>${r("a", "<w:b/>")}${r("b", "<w:i/>")}</w:p>`);
  const range = client.find("ab").call("InsertText", "c", "End");
  const font = range.get("Font").load("bold", "italic");
  client.sync();
  expect(font.value).toMatchObject({ Bold: false, Italic: true });
});

test("replacing keeps the properties of the paragraph and the look of its first text", () => {
  const client = open(
    `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r("a", "<w:b/>")}${r("b")}</w:p>`,
  );
  client.find("ab").call("InsertText", "new", "Replace");
  client.sync();
  expect(bodyMarkup(client)).toBe(
    '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">new</w:t></w:r></w:p>',
  );
});

test("an empty paragraph gives text the look of its mark", () => {
  const client = open(p("", '<w:rPr><w:sz w:val="30"/></w:rPr>'));
  const range = client.paragraphs("text")[0]?.call("InsertText", "x", "Start");
  expect(range?.get("Font").read("Size")).toBe(15);
});

test("a line feed splits the paragraph and both parts keep its properties", () => {
  const client = open(p("onetwo", '<w:jc w:val="center"/>'));
  const found = client.find("onetwo").call("Search", "two");
  const [two] = client.items(found, "text");
  two?.call("InsertText", "\n", "Start");
  const parts = client
    .paragraphs("text", "alignment")
    .map(({ value }) => [value.Text, value.Alignment]);
  expect(parts).toEqual([
    ["one", "Centered"],
    ["two", "Centered"],
  ]);
});

test("tabs and line breaks become elements and read back the same", () => {
  const client = open(p("one"));
  client.find("one").call("InsertText", "a\tb\vc", "Replace");
  expect(client.texts()).toEqual(["a\tb\vc"]);
  expect(bodyMarkup(client)).toContain("<w:tab/>");
});

test("the range that insertText gives is the new text", () => {
  const client = open(p("one"));
  const range = client.find("one").call("InsertText", "two", "End");
  expect(range.read("Text")).toBe("two");
});

test("text in the middle of a run leaves the run's two halves alike", () => {
  const client = open(p("abcd", "", "<w:b/>"));
  const [range] = client.items(client.find("abcd").call("Search", "b"), "text");
  range?.call("InsertText", "X", "After");
  expect(client.texts()).toEqual(["abXcd"]);
  expect(client.find("abXcd").get("Font").read("Bold")).toBe(true);
});

test("a range that was found stays on its words while text comes in before them", () => {
  const client = open(p("the word here"));
  const [range] = client.items(client.find("the word here").call("Search", "word"), "text");
  client.find("the word here").call("InsertText", "in ", "Start");
  client.sync();
  expect(range?.read("Text")).toBe("word");
});

test("text outside a link at the end of a paragraph is not in the link", () => {
  const client = open(`<w:p><w:hyperlink w:anchor="a">${r("link")}</w:hyperlink></w:p>`);
  client.find("link").call("InsertText", " more", "End");
  client.sync();
  expect(bodyMarkup(client)).toMatch(/<\/w:hyperlink><w:r>/);
});

test("a line break stands behind the range and text goes on behind it", () => {
  const client = open(p("one"));
  const paragraph = client.find("one");
  paragraph.call("InsertText", "two", "End").call("InsertBreak", "Line", "After");
  paragraph.call("InsertText", "three", "End");
  client.sync();
  expect(client.texts()).toEqual(["onetwo\vthree"]);
});

test("breaks of pages are refused by name", () => {
  const client = open(p("one"));
  client.find("one").get("Font");
  client.find("one").call("GetRange", "Whole").call("InsertBreak", "Page", "After");
  expect(() => {
    client.sync();
  }).toThrow(SyncFailed);
});
