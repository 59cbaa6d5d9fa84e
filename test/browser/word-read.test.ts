import { readFileSync } from "node:fs";
import { readDocx } from "../../src/docx";
import { tablesOf } from "../../src/recommendations";
import { openWordBrowser, type WordBrowser } from "./support/word-page";

let word: WordBrowser;
beforeAll(async () => {
  word = await openWordBrowser();
});
afterAll(async () => {
  await word.close();
});

const FIXTURES = [
  "scrutiny-action-plan-2006",
  "recommendation-tracking-2010",
  "responsibilities-2007",
  "external-placements-2012",
  "draft-action-plan-2010",
];

describe.each(FIXTURES)("%s", (name) => {
  const file = readFileSync(`test/fixtures/${name}.docx`);

  test("reads the same tables through Word as from the file", async () => {
    const page = await word.open(file);
    const { content, problems } = await page.read();
    expect(problems).toEqual([]);
    expect(tablesOf(content)).toEqual(tablesOf(readDocx(file).content));
  });

  test("reads the same text outside tables", async () => {
    const page = await word.open(file);
    const { content } = await page.read();
    const texts = (blocks: typeof content.blocks): string[] =>
      blocks.map((block) =>
        block.kind === "table"
          ? `table ${String(block.table.index)}`
          : `${block.paragraph.id} ${block.paragraph.runs.map(({ text }) => text).join("")}`,
      );
    expect(texts(content.blocks)).toEqual(texts(readDocx(file).content.blocks));
  });

  test("takes two syncs", async () => {
    const page = await word.open(file);
    await page.read();
    const counters = await page.counters();
    expect(counters).toMatchObject({ syncs: 2, failures: 0 });
  });
});
