import { bodyMarkup, open, type Client } from "./support/client";
import { p, r, row, table } from "./support/docx-file";

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/><w:color w:val="1f3763"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';

function styled(body: string): Client {
  return open(body, {}, { styles: STYLES });
}

test("a font shows what styles and defaults give", () => {
  const client = styled(p("Title", '<w:pStyle w:val="H1"/>'));
  const font = client.find("Title").get("Font").load("bold", "size", "color", "name", "underline");
  client.sync();
  expect(font.value).toMatchObject({
    Bold: true,
    Size: 16,
    Color: "#1F3763",
    Name: "Calibri",
    Underline: "None",
  });
});

test("bold in a bold style switches it off", () => {
  const client = styled(p("x", '<w:pStyle w:val="H1"/>', '<w:rStyle w:val="Strong"/>'));
  expect(client.find("x").get("Font").read("Bold")).toBe(false);
});

test("text that is not all alike has null and empty values", () => {
  const client = styled(
    `<w:p>${r("a", '<w:b/><w:sz w:val="20"/><w:color w:val="FF0000"/>')}${r("b")}</w:p>`,
  );
  const font = client.find("ab").get("Font").load("bold", "size", "color", "italic");
  client.sync();
  expect(font.value).toMatchObject({ Bold: null, Size: null, Color: "", Italic: false });
});

test("bold reaches every run and the mark", () => {
  const client = styled(`<w:p>${r("a")}${r("b", "<w:i/>")}</w:p>`);
  client.find("ab").get("Font").set("Bold", true);
  client.sync();
  expect(bodyMarkup(client)).toBe(
    `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${r("a", "<w:b/>")}${r("b", "<w:b/><w:i/>")}</w:p>`,
  );
});

test("what the style gives is not written again", () => {
  const client = styled(p("x", '<w:pStyle w:val="H1"/>'));
  client.find("x").get("Font").set("Bold", true);
  client.sync();
  expect(bodyMarkup(client)).not.toContain("<w:b");
});

test("bold is switched off against the style", () => {
  const client = styled(p("x", '<w:pStyle w:val="H1"/>'));
  client.find("x").get("Font").set("Bold", false);
  client.sync();
  expect(bodyMarkup(client)).toContain('<w:b w:val="0"/>');
  expect(client.find("x").get("Font").read("Bold")).toBe(false);
});

test("formatting of found words cuts the run and leaves the rest", () => {
  const client = styled(p("one two three"));
  const [range] = client.items(client.find("one two three").call("Search", "two"), "text");
  range?.get("Font").set("Italic", true);
  client.sync();
  expect(bodyMarkup(client)).toBe(`<w:p>${r("one ")}${r("two", "<w:i/>")}${r(" three")}</w:p>`);
});

test.each([
  ["Underline", "Single", "Single"],
  ["Superscript", true, true],
  ["Subscript", true, true],
  ["StrikeThrough", true, true],
  ["Size", 13.5, 13.5],
  ["Name", "Arial", "Arial"],
  ["Color", "#00aa00", "#00AA00"],
  ["Color", "red", "#FF0000"],
  ["HighlightColor", "#FFFF00", "#FFFF00"],
])("%s can be set to %s", (name, value, shown) => {
  const client = styled(p("x"));
  const font = client.find("x").get("Font");
  font.set(name, value);
  expect(font.read(name)).toBe(shown);
});

test("the first row's condition of a table style counts", () => {
  const styles =
    STYLES +
    '<w:style w:type="table" w:styleId="G"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';
  const markup = table(row("a"), row("b")).replace(
    "<w:tblPr/>",
    '<w:tblPr><w:tblStyle w:val="G"/><w:tblLook w:firstRow="1"/></w:tblPr>',
  );
  const client = open(markup + p("end"), {}, { styles });
  expect(client.find("a").get("Font").read("Bold")).toBe(true);
  expect(client.find("b").get("Font").read("Bold")).toBe(false);
});

test("a style goes by the name Word shows", () => {
  const client = styled(p("x", '<w:pStyle w:val="H1"/>') + p("y"));
  const [x, y] = client.paragraphs("style", "styleBuiltIn", "outlineLevel", "spaceBefore");
  expect(x?.value).toMatchObject({
    Style: "Heading 1",
    StyleBuiltIn: "Heading1",
    OutlineLevel: 1,
    SpaceBefore: 12,
  });
  expect(y?.value).toMatchObject({ Style: "Normal", StyleBuiltIn: "Normal", OutlineLevel: 10 });
});

test("a style can be set by that name, and one that is not there is not found", () => {
  const client = styled(p("x"));
  client.find("x").set("Style", "Heading 1");
  expect(client.find("x").read("StyleBuiltIn")).toBe("Heading1");
  client.find("x").set("Style", "No such style");
  expect(client.failure()).toMatchObject({ code: "ItemNotFound", location: "Paragraph.style" });
});

test.each([
  ["Alignment", "Centered"],
  ["LeftIndent", 36],
  ["FirstLineIndent", -18],
  ["RightIndent", 12],
  ["SpaceAfter", 6],
  ["SpaceBefore", 3],
  ["LineSpacing", 18],
  ["OutlineLevel", 2],
])("%s can be set to %s", (name, value) => {
  const client = styled(p("x"));
  const paragraph = client.find("x");
  paragraph.set(name, value);
  expect(paragraph.read(name)).toBe(value);
});
