import { bodyMarkup, open, type Client, type ClientObject } from "./support/client";
import { cell, p, row, table } from "./support/docx-file";

function firstTable(client: Client): ClientObject {
  return client.body.get("Tables").call("GetFirst");
}

test("a table tells its size, header rows, level and whether it is uniform", () => {
  const header = row("a", "b").replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>");
  const client = open(table(header, row("c", "d")) + p("end"));
  const found = firstTable(client).load("rowCount", "headerRowCount", "nestingLevel", "isUniform");
  client.sync();
  expect(found.value).toMatchObject({
    RowCount: 2,
    HeaderRowCount: 1,
    NestingLevel: 1,
    IsUniform: true,
  });
});

test("values are the texts of the cells", () => {
  const client = open(table(row("a", "b"), row("c", cell(p("d") + p("e")))) + p("end"));
  expect(firstTable(client).read("Values")).toEqual([
    ["a", "b"],
    ["c", "d\ne"],
  ]);
});

test("a body lists its own tables, and a table those in its cells", () => {
  const inner = table(row("inner"));
  const client = open(table(row(cell(inner + p("outer")))) + p("end"));
  expect(client.items(client.body.get("Tables"), "rowCount")).toHaveLength(1);
  expect(client.items(firstTable(client).get("Tables"), "nestingLevel")[0]?.value).toMatchObject({
    NestingLevel: 2,
  });
});

test("a cell outside the table is not found, or null", () => {
  const client = open(table(row("a")) + p("end"));
  const missing = firstTable(client).call("GetCellOrNullObject", 5, 5);
  client.sync();
  expect(missing.isNull).toBe(true);
  firstTable(client).call("GetCell", 5, 5);
  expect(client.failure()).toMatchObject({ code: "ItemNotFound", location: "Table.getCell" });
});

test("a paragraph knows its cell, row and table", () => {
  const client = open(table(row("a", "b"), row("c", "d")) + p("end"));
  const found = client.find("d").get("ParentTableCell").load("rowIndex", "cellIndex", "value");
  client.sync();
  expect(found.value).toMatchObject({ RowIndex: 1, CellIndex: 1, Value: "d" });
});

test("rows are added with the properties of the row and its cells", () => {
  const model = row(
    cell(p("a", '<w:jc w:val="center"/>', "<w:b/>"), '<w:tcW w:w="900" w:type="dxa"/>'),
  );
  const client = open(table(model) + p("end"));
  client
    .find("a")
    .get("ParentTableCell")
    .get("ParentRow")
    .call("InsertRows", "After", 1, [["b"]]);
  client.sync();
  expect(bodyMarkup(client)).toContain(
    '<w:tr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">b</w:t></w:r></w:p></w:tc></w:tr>',
  );
});

test("using the added rows later does not add them again", () => {
  const client = open(table(row("a")) + p("end"));
  const added = firstTable(client).call("AddRows", "End", 2, [["b"], ["c"]]);
  client.sync();
  expect(client.items(added, "values").map(({ value }) => value.Values)).toEqual([
    [["b"]],
    [["c"]],
  ]);
  expect(firstTable(client).read("RowCount")).toBe(3);
});

test("values of a cell can be replaced and lose their look, as in Word", () => {
  const client = open(table(row(cell(p("a", "", "<w:b/>")))) + p("end"));
  client.find("a").get("ParentTableCell").set("Value", "b");
  expect(client.find("b").get("Font").read("Bold")).toBe(false);
});

test("rows and tables can be deleted", () => {
  const client = open(table(row("a"), row("b")) + p("end"));
  client.find("a").get("ParentTableCell").invoke("DeleteRow");
  expect(client.texts()).toEqual(["b", "end"]);
  firstTable(client).invoke("Delete");
  expect(client.texts()).toEqual(["end"]);
});

describe("vertically merged cells", () => {
  const merged = table(
    row(cell("a", '<w:vMerge w:val="restart"/>'), "b"),
    row(cell("", "<w:vMerge/>"), "d"),
  );

  test("lower cells and their paragraphs are not listed", () => {
    const client = open(merged + p("end"));
    expect(client.texts()).toEqual(["a", "b", "d", "end"]);
    const rows = client.items(firstTable(client).get("Rows"), "cellCount");
    expect(rows.map(({ value }) => value.CellCount)).toEqual([2, 1]);
  });

  test("they are listed where the variant says so", () => {
    const client = open(merged + p("end"), { continuationCellsListed: true });
    expect(client.texts()).toEqual(["a", "b", "", "d", "end"]);
  });

  test("cellIndex fails the whole sync", () => {
    const client = open(merged + p("end"));
    client.find("d").get("ParentTableCell").load("cellIndex");
    expect(client.failure()).toMatchObject({
      code: "GeneralException",
      location: "TableCell.cellIndex",
    });
  });

  test("cellIndex answers where the variant says so", () => {
    const variant = { cellIndexThrowsOnMergedTables: false, continuationCellsListed: true };
    const client = open(merged + p("end"), variant);
    expect(client.find("d").get("ParentTableCell").read("CellIndex")).toBe(1);
  });

  test("the table is not uniform", () => {
    expect(firstTable(open(merged + p("end"))).read("IsUniform")).toBe(false);
  });

  test("a row inserted below carries the merge on", () => {
    const client = open(merged + p("end"));
    client.find("b").get("ParentTableCell").get("ParentRow").call("InsertRows", "After", 1);
    client.sync();
    expect(bodyMarkup(client).match(/<w:vMerge\/>/g)).toHaveLength(2);
    expect(bodyMarkup(client).match(/restart/g)).toHaveLength(1);
  });

  test("a row inserted above the merge is not part of it", () => {
    const client = open(merged + p("end"));
    client.find("b").get("ParentTableCell").get("ParentRow").call("InsertRows", "Before", 1);
    client.sync();
    expect(bodyMarkup(client).match(/<w:vMerge\/>/g)).toHaveLength(1);
  });
});
