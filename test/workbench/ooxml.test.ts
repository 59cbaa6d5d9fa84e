import { childElements, parseXmlTree, serializeXml, type XmlElement } from "../../src/docx";
import { open, type Client, type ClientObject } from "./support/client";
import { p, row, table } from "./support/docx-file";

function ooxmlOf(client: Client, object: ClientObject): string {
  const result = object.invoke("GetOoxml");
  client.sync();
  return String(result.value);
}

/** The blocks in the body of the main part, page setup left out. */
function blocksIn(flat: string): string[] {
  const body = descendants(parseXmlTree(flat).root).find(({ name }) => name === "w:body");
  return (body === undefined ? [] : childElements(body))
    .filter(({ name }) => name !== "w:sectPr")
    .map(serializeXml);
}

function descendants(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => [child, ...descendants(child)]);
}

const TABLE = table(row("a", "b"), row("c", "d"));

test("a table's OOXML holds that table as it is written, and a paragraph to end the body", () => {
  const client = open(p("before") + TABLE + p("after"));
  const range = client.body.get("Tables").call("GetFirst").call("GetRange");
  expect(blocksIn(ooxmlOf(client, range))).toEqual([TABLE, "<w:p/>"]);
});

test("the table stands alone where the variant says so", () => {
  const client = open(TABLE + p("after"), { ooxmlEndsWithParagraph: false });
  const range = client.body.get("Tables").call("GetFirst").call("GetRange");
  expect(blocksIn(ooxmlOf(client, range))).toEqual([TABLE]);
});

test("a table with a single cell is still a table", () => {
  const single = table(row("a"));
  const client = open(single + p("after"));
  const range = client.body.get("Tables").call("GetFirst").call("GetRange");
  expect(blocksIn(ooxmlOf(client, range))[0]).toBe(single);
});

test("a paragraph in a cell comes alone, or with its row where the variant says so", () => {
  const alone = open(TABLE + p("after"));
  expect(blocksIn(ooxmlOf(alone, alone.find("c")))).toEqual([p("c")]);
  const withRow = open(TABLE + p("after"), { cellOoxmlGivesRow: true });
  expect(blocksIn(ooxmlOf(withRow, withRow.find("c")))[0]).toBe(table(row("c", "d")));
});

test("a range over cells gives their rows", () => {
  const client = open(table(row("a", "b"), row("c", "d"), row("e", "f")) + p("after"));
  const range = client
    .find("b")
    .call("GetRange")
    .call("ExpandTo", client.find("c").call("GetRange"));
  expect(blocksIn(ooxmlOf(client, range))[0]).toBe(TABLE);
});

test("part of a paragraph gives that part", () => {
  const client = open(p("one two three", "<w:keepNext/>"));
  const [range] = client.items(client.body.call("Search", "two"), "text");
  if (range === undefined) throw new Error("not found");
  const [paragraph] = blocksIn(ooxmlOf(client, range));
  expect(paragraph).toBe(p("two", "<w:keepNext/>"));
});

test("the body gives everything in order", () => {
  const client = open(p("before") + TABLE + p("after"));
  expect(blocksIn(ooxmlOf(client, client.body))).toEqual([p("before"), TABLE, p("after")]);
});

test("a content control comes along where all of it is asked for, and else without it", () => {
  const control = `<w:sdt><w:sdtPr/><w:sdtContent>${p("one")}${p("two")}</w:sdtContent></w:sdt>`;
  const client = open(control + p("three"));
  expect(blocksIn(ooxmlOf(client, client.body))).toEqual([control, p("three")]);
  const part = client
    .find("two")
    .call("GetRange")
    .call("ExpandTo", client.find("three").call("GetRange"));
  expect(blocksIn(ooxmlOf(client, part))).toEqual([p("two"), p("three")]);
});

test("bookmarks between blocks come along", () => {
  const mark = '<w:bookmarkStart w:id="1" w:name="here"/>';
  const client = open(`${p("one")}${mark}${p("two")}<w:bookmarkEnd w:id="1"/>`);
  expect(blocksIn(ooxmlOf(client, client.body))).toEqual([p("one"), mark, p("two")]);
});

test("a paragraph has another identity at every call, as in Word", () => {
  const client = open('<w:p w14:paraId="0A0B0C0D"><w:r><w:t>x</w:t></w:r></w:p>');
  const identity = (): string | undefined =>
    /w14:paraId="([0-9A-F]{8})"/.exec(ooxmlOf(client, client.find("x")))?.[1];
  const [first, second] = [identity(), identity()];
  expect(first).toBeDefined();
  expect(first).not.toBe(second);
  expect(client.host.document.documentXml()).toContain('w14:paraId="0A0B0C0D"');
});

test("styles and numbering come along", () => {
  const client = open(p("x"), {}, { styles: '<w:style w:styleId="A"/>', numbering: "<w:num/>" });
  const flat = ooxmlOf(client, client.find("x"));
  expect(flat).toContain('pkg:name="/word/styles.xml"');
  expect(flat).toContain('<w:style w:styleId="A"/>');
  expect(flat).toContain('pkg:name="/word/numbering.xml"');
});

test("the table whose OOXML the variant breaks fails, the others do not", () => {
  const client = open(TABLE + p("x") + TABLE + p("y"), { getOoxmlFailsOnTable: 2 });
  const [first, second] = client.items(client.body.get("Tables"), "rowCount");
  if (first === undefined || second === undefined) throw new Error("two tables are needed");
  expect(blocksIn(ooxmlOf(client, first.call("GetRange")))[0]).toBe(TABLE);
  second.call("GetRange").invoke("GetOoxml");
  expect(client.failure()).toMatchObject({ code: "GeneralException", location: "Range.getOoxml" });
});
