import { readDocx } from "../../src/docx";
import { tablesOf, textOf } from "../../src/recommendations";
import { bodyMarkup, open, type Client } from "./support/client";
import { cell, docx, p, row, table } from "./support/docx-file";

const GRID =
  '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/></w:style><w:style w:type="table" w:styleId="Plain1"><w:name w:val="Plain Table 1"/></w:style>';
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1000" w:right="906"/></w:sectPr>';

function tableTexts(client: Client): string[][][] {
  return tablesOf(readDocx(client.host.save()).content).map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(textOf).join("|"))),
  );
}

test("a table at the cursor stands behind the cursor's paragraph with its values, as wide as the text", () => {
  const client = open(p("one") + p("two") + SECTION, {}, { styles: GRID });
  client.host.putCursorInto(0);
  const selection = client.document.call("GetSelection");
  selection.call("InsertTable", 2, 2, "After", [["A", "B"], ["c"]]);
  client.sync();
  expect(tableTexts(client)).toEqual([
    [
      ["A", "B"],
      ["c", ""],
    ],
  ]);
  expect(client.texts()).toEqual(["one", "A", "B", "c", "", "two"]);
  expect(bodyMarkup(client)).toContain('<w:tblStyle w:val="Grid"/>');
  expect(bodyMarkup(client)).toContain('<w:gridCol w:w="5000"/><w:gridCol w:w="5000"/>');
});

test("without the style in the document a table has lines of its own", () => {
  const client = open(p("one"));
  client.find("one").call("InsertTable", 1, 1, "Before", [["A"]]);
  client.sync();
  expect(bodyMarkup(client)).toContain('<w:insideH w:val="single"');
});

test("a table at the end of the body is followed by a paragraph, and kept apart from another table", () => {
  const client = open(table(row("old")) + p(""));
  client.body.call("InsertTable", 1, 1, "Start", [["first"]]);
  client.body.call("InsertTable", 1, 1, "End", [["last"]]);
  client.sync();
  expect(bodyMarkup(client).replace(/<w:tbl>.*?<\/w:tbl>/g, "T")).toMatch(
    /^T<w:p><\/w:p>T<w:p\/?>(<\/w:p>)?T<w:p><\/w:p>$/,
  );
});

test("a table in a cell leaves the cell a last paragraph", () => {
  const client = open(table(row(cell("inside"))) + p(""));
  client.find("inside").call("InsertTable", 1, 2, "After", [["x", "y"]]);
  client.sync();
  expect(bodyMarkup(client)).toMatch(/<\/w:tbl><w:p><\/w:p><\/w:tc>/);
});

test("more values than cells, or no rows, are an invalid argument", () => {
  const client = open(p("one"));
  client.find("one").call("InsertTable", 1, 1, "After", [["A", "B"]]);
  expect(client.failure().code).toBe("InvalidArgument");
  client.find("one").call("InsertTable", 0, 1, "After");
  expect(client.failure().code).toBe("InvalidArgument");
});

test("under change tracking the rows of a new table are insertions", () => {
  const client = open(p("one"), { wordApi: "1.4" });
  client.document.set("ChangeTrackingMode", "TrackAll");
  client.find("one").call("InsertTable", 2, 1, "After", [["A"]]);
  client.sync();
  expect(bodyMarkup(client).match(/<w:trPr><w:ins /g)).toHaveLength(2);
});

test("a new table takes header rows and a built-in style that the document defines", () => {
  const client = open(p("one"), {}, { styles: GRID });
  const made = client.find("one").call("InsertTable", 2, 1, "After", [["A"], ["B"]]);
  made.set("HeaderRowCount", 1);
  made.set("StyleBuiltIn", "PlainTable1");
  client.sync();
  expect(made.read("HeaderRowCount")).toBe(1);
  expect(made.read("StyleBuiltIn")).toBe("PlainTable1");
  made.set("StyleBuiltIn", "GridTable4");
  expect(client.failure().code).toBe("ItemNotFound");
});

test("text and paragraphs at the cursor go where the cursor is", () => {
  const client = open(p("one") + p("two"));
  client.host.putCursorInto(1);
  const selection = client.document.call("GetSelection");
  selection.call("InsertText", "now ", "Start");
  selection.call("InsertParagraph", "three", "After");
  client.sync();
  expect(client.texts()).toEqual(["one", "now two", "three"]);
});

test("a created document is handed over to be opened, and this one stays as it is", () => {
  const client = open(p("one"));
  const opened: Uint8Array[] = [];
  client.host.listen({ onOpen: (bytes) => opened.push(bytes) });
  const before = client.host.save();
  const application = client.proxy({
    ObjectPathType: 2,
    Name: "Microsoft.WordServices.Application",
  });
  const other = docx(p("other"));
  const created = application.call("CreateDocument", Buffer.from(other).toString("base64"));
  created.invoke("Open");
  client.sync();
  expect(opened).toEqual([other]);
  expect(client.host.save()).toEqual(before);
});

test("what is no .docx cannot be created as a document", () => {
  const client = open(p("one"));
  const application = client.proxy({
    ObjectPathType: 2,
    Name: "Microsoft.WordServices.Application",
  });
  application.call("CreateDocument", "bm90IGEgZG9jdW1lbnQ=");
  expect(client.failure().code).toBe("InvalidArgument");
});
