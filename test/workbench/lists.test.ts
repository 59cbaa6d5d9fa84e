import { open, type Client } from "./support/client";
import { p } from "./support/docx-file";

const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1.%2)")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}</w:abstractNum>` +
  '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>';

const item = (text: string, list: string, depth = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${list}"/></w:numPr>`);

function listed(body: string): Client {
  return open(body, {}, { numbering: NUMBERING });
}

test("list items show their number", () => {
  const client = listed(
    item("a", "5") + item("b", "5") + item("c", "5", 1) + item("d", "5", 1) + item("e", "5"),
  );
  const strings = client
    .paragraphs("listItemOrNullObject/listString")
    .map(({ value }) => (value.ListItemOrNullObject as { ListString: string }).ListString);
  expect(strings).toEqual(["1.", "2.", "2.a)", "2.b)", "3."]);
});

test("a bullet shows itself", () => {
  const client = listed(item("a", "6"));
  const found = client.find("a").get("ListItem").load("listString", "level", "siblingIndex");
  client.sync();
  expect(found.value).toMatchObject({ ListString: "•", Level: 0, SiblingIndex: 0 });
});

test("a paragraph outside lists has no list item", () => {
  const client = listed(p("a"));
  const found = client.find("a").get("ListItemOrNullObject");
  client.sync();
  expect(found.isNull).toBe(true);
  client.find("a").get("ListItem");
  expect(client.failure().code).toBe("ItemNotFound");
});

test("a paragraph can be attached to a list and detached again", () => {
  const client = listed(item("a", "5") + p("b"));
  const list = client.find("a").get("List");
  const id = Number(list.read("Id"));
  client.find("b").call("AttachToList", id, 0);
  expect(client.find("b").get("ListItem").read("ListString")).toBe("2.");
  client.find("b").invoke("DetachFromList");
  expect(client.find("b").read("IsListItem")).toBe(false);
});

describe("the indents of a list item", () => {
  const indent = (left: number) =>
    `<w:ind w:left="${String(left * 20)}" w:hanging="${String(left * 10)}"/>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr>${indent(36)}</w:pPr></w:lvl></w:abstractNum>` +
    '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>';
  const styles =
    `<w:style w:type="paragraph" w:styleId="Indented"><w:pPr>${indent(50)}</w:pPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="Listed"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="ListedIndented"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr>${indent(50)}</w:pPr></w:style>`;
  const joined = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>';

  test.each([
    ["joined directly, are its list's", joined, 36],
    ["joined directly, outdo the style's", `<w:pStyle w:val="Indented"/>${joined}`, 36],
    ["joined directly, give way to its own", `${joined}${indent(70)}`, 70],
    ["joined by its style, are the list's", '<w:pStyle w:val="Listed"/>', 36],
    ["joined by its style, give way to the style's", '<w:pStyle w:val="ListedIndented"/>', 50],
    [
      "that leaves its style's list, are none",
      '<w:pStyle w:val="Listed"/><w:numPr><w:numId w:val="0"/></w:numPr>',
      0,
    ],
  ])("%s", (_, properties, left) => {
    const client = open(p("a", properties), {}, { numbering, styles });
    const item = client.find("a");
    expect([item.read("LeftIndent"), item.read("FirstLineIndent")]).toEqual([left, 0 - left / 2]);
  });
});
