import { bodyMarkup, open } from "./support/client";
import { cell, p, r, row, table } from "./support/docx-file";

test("a deleted paragraph is gone", () => {
  const client = open(p("one") + p("two"));
  client.find("one").invoke("Delete");
  expect(client.texts()).toEqual(["two"]);
});

test("the last paragraph of a cell is only emptied", () => {
  const client = open(table(row(cell(p("a") + p("b")))) + p("end"));
  client.find("b").invoke("Delete");
  expect(client.texts()).toEqual(["a", "", "end"]);
});

test("clear keeps the paragraph and its properties", () => {
  const client = open(p("one", "<w:keepNext/>"));
  client.find("one").invoke("Clear");
  client.sync();
  expect(bodyMarkup(client)).toBe("<w:p><w:pPr><w:keepNext/></w:pPr></w:p>");
});

test("a bookmark that reaches into the next paragraph keeps both its ends", () => {
  const client = open(
    `<w:p><w:bookmarkStart w:id="1" w:name="x"/>${r("one")}</w:p><w:p>${r("two")}<w:bookmarkEnd w:id="1"/></w:p>`,
  );
  client.find("one").invoke("Delete");
  client.sync();
  expect(bodyMarkup(client)).toBe(
    `<w:p><w:bookmarkStart w:id="1" w:name="x"/>${r("two")}<w:bookmarkEnd w:id="1"/></w:p>`,
  );
});

test("words that were found can be deleted out of the middle", () => {
  const client = open(`<w:p>${r("one t")}${r("wo thr", "<w:b/>")}${r("ee")}</w:p>`);
  const [range] = client.items(client.find("one two three").call("Search", "two "), "text");
  range?.invoke("Delete");
  expect(client.texts()).toEqual(["one three"]);
});

test("a range over two paragraphs joins what is left of them", () => {
  const client = open(p("one two") + p("three four"));
  const [start] = client.items(client.find("one two").call("Search", "two"), "text");
  const [end] = client.items(client.find("three four").call("Search", "three "), "text");
  if (start === undefined || end === undefined) throw new Error("not found");
  start.call("ExpandTo", end).invoke("Delete");
  expect(client.texts()).toEqual(["one four"]);
});

test("whole paragraphs in a range are gone", () => {
  const client = open(p("one") + p("two") + p("three") + p("four"));
  const from = client.find("two").call("GetRange", "Whole");
  const to = client.find("three").call("GetRange", "Whole");
  from.call("ExpandTo", to).invoke("Delete");
  expect(client.texts()).toEqual(["one", "four"]);
});
