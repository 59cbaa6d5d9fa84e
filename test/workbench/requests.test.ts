import { open } from "./support/client";
import { p } from "./support/docx-file";

test("an unknown method is not implemented, by name", () => {
  const client = open(p("One"));
  client.find("One").invoke("GetHtml");
  expect(client.failure()).toEqual({
    code: "NotImplemented",
    message: "This host does not implement Paragraph.getHtml.",
    location: "Paragraph.getHtml",
  });
});

test("an unknown property is not implemented, by name", () => {
  const client = open(p("One"));
  client.find("One").load("uniqueLocalId");
  expect(client.failure()).toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("uniqueLocalId") as unknown,
  });
});

test("an unknown object is not implemented, by name", () => {
  const client = open(p("One"));
  client.document.get("Sections");
  expect(client.failure()).toMatchObject({ code: "NotImplemented", location: "Document.sections" });
});

test("what was done before a failing action stays done, what follows it is not", () => {
  const client = open(p("One"));
  const paragraph = client.find("One");
  paragraph.call("InsertParagraph", "Two", "After");
  paragraph.invoke("GetHtml");
  paragraph.call("InsertParagraph", "Three", "After");
  expect(client.failure().code).toBe("NotImplemented");
  expect(client.texts()).toEqual(["One", "Two"]);
});

test("results of the actions before a failing one are there", () => {
  const client = open(p("One"));
  const paragraph = client.find("One");
  const font = paragraph.get("Font").load("bold");
  paragraph.invoke("GetHtml");
  client.failure();
  expect(font.value).toMatchObject({ Bold: false });
});

test("a paragraph that was deleted is not found any more", () => {
  const client = open(p("One") + p("Two"));
  const paragraph = client.find("One");
  paragraph.invoke("Delete");
  client.sync();
  paragraph.load("text");
  expect(client.failure()).toMatchObject({ code: "ItemNotFound", location: "Paragraph.text" });
});

test("an argument that makes no sense is named", () => {
  const client = open(p("One"));
  client.find("One").call("InsertParagraph", "Two", "Sideways");
  expect(client.failure()).toMatchObject({
    code: "InvalidArgument",
    location: "Paragraph.insertParagraph",
  });
});

test("an object that is not there is null where that was asked for", () => {
  const client = open(p("One"));
  const cell = client.find("One").get("ParentTableCellOrNullObject");
  client.sync();
  expect(cell.isNull).toBe(true);
});

test("what a null object leads to is null too", () => {
  const client = open(p("One"));
  const cell = client.find("One").get("ParentTableCellOrNullObject");
  const body = cell.get("Body");
  client.sync();
  expect(body.isNull).toBe(true);
});

test("an object that is not there is an error where it was asked for outright", () => {
  const client = open(p("One"));
  client.find("One").get("ParentTableCell");
  expect(client.failure()).toMatchObject({
    code: "ItemNotFound",
    location: "Paragraph.parentTableCell",
  });
});

test("load without names gives every plain property", () => {
  const client = open(p("One"));
  const paragraph = client.find("One").load();
  client.sync();
  expect(paragraph.value).toMatchObject({ Text: "One", Alignment: "Left", TableNestingLevel: 0 });
});

test("load reaches into objects and through items", () => {
  const client = open(p("One"));
  const collection = client.body.get("Paragraphs").load("items/font/bold", "items/text");
  client.sync();
  expect(collection.value._Items).toMatchObject([{ Text: "One", Font: { Bold: false } }]);
});

test("a released object is gone", () => {
  const client = open(p("One"));
  const paragraph = client.find("One");
  const kept = client.host.referenceCount;
  client.release(paragraph);
  client.sync();
  expect(client.host.referenceCount).toBeLessThan(kept + 1);
  paragraph.load("text");
  expect(client.failure().code).toBe("ItemNotFound");
});

test("an object stays on its paragraph while others come and go", () => {
  const client = open(p("One") + p("Two") + p("Three"));
  const [one, two, three] = client.paragraphs("text");
  one?.call("InsertParagraph", "New", "Before");
  two?.invoke("Delete");
  client.sync();
  expect(three?.read("Text")).toBe("Three");
});
