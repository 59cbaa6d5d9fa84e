import { open } from "./support/client";
import { p } from "./support/docx-file";

test.each([
  ["160", 8],
  ["8pt", 8],
  ["0.5in", 36],
  ["1pc", 12],
  ["25.4mm", 72],
  ["2.54cm", 72],
])("a space of %s, as transitional and strict files write it, is %d points", (after, points) => {
  const client = open(p("One", `<w:spacing w:after="${after}"/>`));
  const paragraph = client.find("One");
  expect(paragraph.read("SpaceAfter")).toBeCloseTo(points);
  paragraph.set("SpaceBefore", Number(paragraph.value.SpaceAfter));
  client.sync();
  expect(paragraph.read("SpaceBefore")).toBeCloseTo(points);
});

test("a line height in points is read as such", () => {
  const client = open(p("One", '<w:spacing w:line="18pt" w:lineRule="exact"/>'));
  expect(client.find("One").read("LineSpacing")).toBe(18);
});
