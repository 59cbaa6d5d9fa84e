import { readNumbering } from "../../src/docx/numbering";
import { readContent, readContentInSteps } from "../../src/docx/read-content";
import { readStyles } from "../../src/docx/styles";
import { finish, NO_CORRECTIONS, readRegisterInSteps, textOf } from "../../src/recommendations";
import { contentWith, lease, roof, survey } from "../tracking/sample-document";
import { documentXml, p, r } from "../support/docx";

const readPieces = (xml: string) =>
  readContentInSteps(xml, readStyles(undefined), readNumbering(undefined)());

function countSteps(steps: Generator<undefined>): number {
  let count = 0;
  while (steps.next().done !== true) count++;
  return count;
}

test("a long document is read in many steps, a short one in one", () => {
  const paragraphs = (count: number): string =>
    documentXml(Array.from({ length: count }, () => p(r("That the roof is repaired."))).join(""));
  const long = paragraphs(5000);
  expect(countSteps(readPieces(long))).toBe(Math.ceil(long.length / 0x10000));
  expect(countSteps(readPieces(paragraphs(5)))).toBe(1);
});

test("whatever stands where one step ends and the next begins is read as it is", () => {
  const marked = "<w:p><w:r><w:t>a😀&amp;b\r\nc]]&gt;d</w:t></w:r></w:p>";
  const start = documentXml("").indexOf("</w:body>");
  const filled = (length: number): string => `<!--${"x".repeat(length - 7)}-->`;
  for (let offset = 0; offset <= marked.length; offset++) {
    const xml = documentXml(`${filled(0x10000 - start - offset)}${marked}${p(r("next"))}`);
    expect(xml.slice(0x10000 - offset).startsWith(marked)).toBe(true);
    const { content, places } = readContent(xml, readStyles(undefined), readNumbering(undefined)());
    const texts = content.blocks.map((block) =>
      block.kind === "paragraph" ? textOf(block.paragraph) : "",
    );
    expect(texts).toEqual(["a😀&b c]]>d", "next"]);
    const placed = [...places.values()].map((place) => xml.slice(place.start, place.end));
    expect(placed).toEqual([marked, p(r("next"))]);
  }
});

test("each recommendation is found in a step of its own", () => {
  const content = contentWith(roof, survey, lease);
  expect(countSteps(readRegisterInSteps(content, NO_CORRECTIONS))).toBeGreaterThanOrEqual(3);
  const { recommendations } = finish(readRegisterInSteps(content, NO_CORRECTIONS));
  expect(recommendations.map(({ ref }) => ref)).toEqual(["1", "4", "5"]);
});
