import { bodyMarkup, open, type Client } from "./support/client";
import { p, r, row, table } from "./support/docx-file";

/** A client of a document in which changes are tracked. */
function tracked(body: string): Client {
  return open(body, { wordApi: "1.4" }, { settings: "<w:trackRevisions/>" });
}

test("a document that tracks changes says so", () => {
  expect(tracked(p("one")).document.read("ChangeTrackingMode")).toBe("TrackAll");
});

test("an inserted paragraph is marked with its mark", () => {
  const client = tracked(p("one"));
  client.find("one").call("InsertParagraph", "two", "After");
  client.sync();
  expect(bodyMarkup(client)).toMatch(
    /<w:p><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:t xml:space="preserve">two<\/w:t><\/w:r><\/w:ins><\/w:p>$/,
  );
  expect(client.texts()).toEqual(["one", "two"]);
});

test("replaced text is marked as deleted and stays", () => {
  const client = tracked(p("one"));
  client.find("one").call("InsertText", "two", "Replace");
  client.sync();
  expect(bodyMarkup(client)).toContain('<w:delText xml:space="preserve">one</w:delText>');
  expect(client.texts()).toEqual(["two"]);
});

test("a run with tabs and breaks is marked as deleted in one piece", () => {
  const client = tracked("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/></w:r></w:p>");
  client.find("a\tb\v").invoke("Clear");
  client.sync();
  expect(bodyMarkup(client).match(/<w:del /g)).toHaveLength(1);
  expect(client.texts()).toEqual([""]);
});

test("what was inserted in the same session is simply taken out again", () => {
  const client = tracked(p("one"));
  client.find("one").call("InsertText", " two", "End");
  client.find("one two").invoke("Clear");
  client.sync();
  expect(bodyMarkup(client)).not.toContain(" two");
});

test("the two reviewed texts", () => {
  const client = tracked(
    `<w:p>${r("keep ")}<w:del w:id="1" w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${r("new")}</w:ins></w:p>`,
  );
  const paragraph = client.find("keep new");
  const original = paragraph.invoke("GetReviewedText", "Original");
  const current = paragraph.invoke("GetReviewedText", "Current");
  client.sync();
  expect([original.value, current.value]).toEqual(["keep old", "keep new"]);
});

test("an inserted row is marked", () => {
  const client = tracked(table(row("a")) + p("end"));
  client
    .find("a")
    .get("ParentTableCell")
    .get("ParentRow")
    .call("InsertRows", "After", 1, [["b"]]);
  client.sync();
  expect(bodyMarkup(client)).toMatch(/<w:tr><w:trPr><w:ins [^>]*\/><\/w:trPr>/);
});

test("tracking can be switched off", () => {
  const client = tracked(p("one"));
  client.document.set("ChangeTrackingMode", "Off");
  client.find("one").call("InsertParagraph", "two", "After");
  client.sync();
  expect(bodyMarkup(client)).not.toContain("<w:ins");
});
