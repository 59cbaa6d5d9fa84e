import { readDocx } from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  paragraphsOf,
  tablesOf,
  textOf,
  type Edit,
  type EditPlan,
  type ExpectedParagraph,
  type NewParagraph,
  type NewRun,
  type Paragraph,
} from "../../src/recommendations";
import { docxOf as docxWithParts, documentXml } from "../support/docx";
import { RANDOM_PARTS } from "../support/random-body";
import { docxOf, openWordBrowser, type WordBrowser } from "./support/word-page";

let word: WordBrowser;
beforeAll(async () => {
  word = await openWordBrowser();
});
afterAll(async () => {
  await word.close();
});

const run = (text: string, format: Partial<NewRun> = {}): NewRun => ({
  text,
  bold: false,
  italic: false,
  underline: false,
  superscript: false,
  ...format,
});

/** Two rows: `4 | heading, first, second, last | (empty)` and `5 | one line | Open`. */
const TABLE = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>
<w:tr>${cell(p("Ref"))}${cell(p("Action update"))}${cell(p("Status"))}</w:tr>
<w:tr>${cell(p("4"))}${cell(
  p("July position", { bold: true, spacing: true }) +
    p("First paragraph.") +
    p("Second paragraph.") +
    p("Last paragraph."),
)}${cell(p(""))}</w:tr>
<w:tr>${cell(p("5"))}${cell(p("July position: nothing new ^ yet"))}${cell(p("Open"))}</w:tr>
</w:tbl>`;

function cell(content: string): string {
  return `<w:tc><w:tcPr/>${content}</w:tc>`;
}

function p(text: string, { bold = false, spacing = false } = {}): string {
  const properties = spacing ? '<w:pPr><w:spacing w:after="240"/></w:pPr>' : "";
  const format = bold ? "<w:rPr><w:b/></w:rPr>" : "";
  const content = text === "" ? "" : `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${properties}${content}</w:p>`;
}

const file = docxOf(`<w:p><w:r><w:t>Before</w:t></w:r></w:p>${TABLE}<w:p/>`);
const original = readDocx(file).content;

/** The paragraph of row and cell, with its position in the cell. */
function at(row: number, column: number, position = 0): Paragraph {
  const found = tablesOf(original)[0]?.rows[row]?.cells[column]?.paragraphs[position];
  if (found === undefined) throw new Error("there is no such paragraph");
  return found;
}

function expected(paragraph: Paragraph): ExpectedParagraph {
  return { id: paragraph.id, expects: textOf(paragraph) };
}

const heading = at(1, 1, 0);
const first = at(1, 1, 1);
const second = at(1, 1, 2);
const last = at(1, 1, 3);
const emptyStatus = at(1, 2);
const runIn = at(2, 1);

function like(exemplar: Paragraph, ...runs: NewRun[]): NewParagraph {
  return { runs, exemplar: exemplar.id };
}

const CASES: readonly (readonly [string, readonly Edit[]])[] = [
  [
    "paragraphs after the last one of a cell",
    [
      {
        kind: "insertParagraphs",
        anchor: expected(last),
        side: "after",
        paragraphs: [like(heading, run("October", { bold: true })), like(first, run("Done."))],
      },
    ],
  ],
  [
    "paragraphs before the first one of a cell, by two edits in order",
    [
      {
        kind: "insertParagraphs",
        anchor: expected(heading),
        side: "before",
        paragraphs: [like(heading, run("One"))],
      },
      {
        kind: "insertParagraphs",
        anchor: expected(heading),
        side: "before",
        paragraphs: [like(first, run("Two"))],
      },
    ],
  ],
  [
    "runs with toggles and a tab",
    [
      {
        kind: "insertParagraphs",
        anchor: expected(first),
        side: "after",
        paragraphs: [
          like(
            first,
            run("26"),
            run("th", { superscript: true }),
            run(" July: ", { bold: true, underline: true }),
            run("then\tmore", { italic: true }),
          ),
        ],
      },
    ],
  ],
  [
    "a heading that a line break divides from the text",
    [
      {
        kind: "insertParagraphs",
        anchor: expected(first),
        side: "after",
        paragraphs: [
          like(first, run("July update", { bold: true }), run("\nThe review\nhas ended.")),
        ],
      },
    ],
  ],
  [
    "text into an empty cell",
    [{ kind: "setText", paragraph: expected(emptyStatus), runs: [run("2")], exemplar: first.id }],
  ],
  [
    "text in place of other text",
    [
      {
        kind: "setText",
        paragraph: expected(heading),
        runs: [run("October", { bold: true }), run(" position")],
        exemplar: null,
      },
    ],
  ],
  [
    "no text in place of text",
    [{ kind: "setText", paragraph: expected(runIn), runs: [], exemplar: null }],
  ],
  [
    "italic for a whole paragraph",
    [{ kind: "setItalic", paragraph: expected(first), from: 0, italic: true }],
  ],
  [
    "italic behind a heading that runs in",
    [
      {
        kind: "setItalic",
        paragraph: expected(runIn),
        from: "July position:".length,
        italic: true,
      },
    ],
  ],
  [
    "italic behind text with a caret",
    [
      {
        kind: "setItalic",
        paragraph: expected(runIn),
        from: "July position: nothing new ^".length,
        italic: true,
      },
    ],
  ],
  [
    "a paragraph moved behind the last one, turned italic first",
    [
      { kind: "setItalic", paragraph: expected(first), from: 0, italic: true },
      {
        kind: "moveParagraphs",
        paragraphs: [expected(heading), expected(first)],
        anchor: expected(last),
      },
    ],
  ],
  [
    "the last paragraph moved up",
    [{ kind: "moveParagraphs", paragraphs: [expected(last)], anchor: expected(heading) }],
  ],
  [
    "the last two paragraphs removed",
    [{ kind: "removeParagraphs", paragraphs: [expected(second), expected(last)] }],
  ],
  [
    "a paragraph in the middle removed",
    [{ kind: "removeParagraphs", paragraphs: [expected(second)] }],
  ],
  [
    "two rows below one row, in order",
    [
      {
        kind: "insertRow",
        anchor: expected(heading),
        cells: [
          {
            gridColumn: 1,
            paragraphs: [like(heading, run("October", { bold: true })), like(first, run("Done."))],
          },
          { gridColumn: 2, paragraphs: [like(first, run("4"))] },
        ],
      },
      {
        kind: "insertRow",
        anchor: expected(first),
        cells: [{ gridColumn: 0, paragraphs: [like(first, run("4a"))] }],
      },
    ],
  ],
  [
    "a row removed",
    [{ kind: "removeRow", paragraphs: [expected(at(2, 0)), expected(runIn), expected(at(2, 2))] }],
  ],
];

test.each(CASES)("%s", async (_, edits) => {
  const page = await word.open(file);
  await page.read();
  await page.resetCounters();
  const receipt = await page.apply({ edits });
  expect(receipt).toMatchObject({ kind: "applied" });
  expect(await page.counters()).toMatchObject({
    syncs: 3,
    failures: 0,
  });
  expect(
    findDifferences(applyToContent(original, { edits }).content, await page.savedContent()),
  ).toEqual([]);

  if (receipt.kind !== "applied" || receipt.takeBack.edits.length === 0) return;
  expect(await page.apply(receipt.takeBack)).toMatchObject({ kind: "applied" });
  const afterwards = await page.savedContent();
  const predicted = applyToContent(applyToContent(original, { edits }).content, receipt.takeBack);
  expect(findDifferences(predicted.content, afterwards)).toEqual([]);
});

test("a new paragraph looks like its exemplar, not like its neighbour", async () => {
  const page = await word.open(file);
  await page.read();
  await page.apply({
    edits: [
      {
        kind: "insertParagraphs",
        anchor: expected(last),
        side: "after",
        paragraphs: [like(heading, run("October"))],
      },
    ],
  });

  const xml = new TextDecoder().decode(
    readDocx(await page.saved()).source.parts.get("word/document.xml"),
  );
  const added = xml.slice(xml.lastIndexOf("<w:p>", xml.indexOf("October")), xml.indexOf("October"));
  expect(added).toMatch(/w:after="240"/);
  expect(added).not.toMatch(/<w:b\/>/);
});

test("an update written while changes are tracked is applied and can be taken back", async () => {
  const tracked = docxOf(`${TABLE}<w:p/>`, { tracksChanges: true });
  const page = await word.open(tracked, { wordApi: "1.4" });
  await page.read();
  const receipt = await page.apply({
    edits: [
      {
        kind: "insertParagraphs",
        anchor: expected(last),
        side: "after",
        paragraphs: [like(first, run("Done."))],
      },
    ],
  });
  expect(receipt).toMatchObject({ kind: "applied" });
  if (receipt.kind !== "applied") return;
  expect(await page.apply(receipt.takeBack)).toMatchObject({ kind: "applied" });
});

test("revealing a paragraph selects it, and following the selection reports it", async () => {
  const page = await word.open(file);
  await page.read();
  await page.page.evaluate(async (id) => {
    window.wordDocument.followSelection((place) => {
      window.wordPlaces.push(place);
    });
    await window.wordDocument.reveal(id);
  }, second.id);
  await page.page.waitForFunction(() => window.wordPlaces.length > 0);
  expect(await page.page.evaluate(() => window.wordPlaces)).toEqual([second.id]);
});

test("a plan made from text that is not what was read is refused", async () => {
  const page = await word.open(file);
  await page.read();
  const receipt = await page.apply({
    edits: [
      {
        kind: "setText",
        paragraph: { id: first.id, expects: "Something else." },
        runs: [run("x")],
        exemplar: null,
      },
    ],
  });
  expect(receipt).toMatchObject({ kind: "refused", reason: "stale" });
  expect(await page.counters()).toMatchObject({ failures: 0 });
});

describe("list paragraphs", () => {
  const listed = (text: string, list: number): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const table = (...rows: string[]): string =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.map((content) => `<w:tr>${cell(content)}</w:tr>`).join("")}</w:tbl>`;
  const lists = docxOf(
    `${listed("Category", 2)}${table(p("Recommendation"), listed("Repair the roof", 2))}<w:p/>
${table(p("Recommendation"), listed("Paint the walls", 2), p("Plain") + listed("A point", 1))}<w:p/>`,
  );
  const content = readDocx(lists).content;
  const paragraphAt = (id: string): Paragraph =>
    tablesOf(content)
      .flatMap(paragraphsOf)
      .find((each) => each.id === id)!;

  test("are numbered through the whole document, as Word shows them", async () => {
    const page = await word.open(lists);
    expect((await page.read()).content).toEqual({
      blocks: content.blocks.map((block) =>
        block.kind === "paragraph"
          ? { ...block, paragraph: { ...block.paragraph, isPlain: false } }
          : block,
      ),
    });
    expect(await page.counters()).toMatchObject({ syncs: 2 });
  });

  test.each([
    ["after one of the same list", "t1.3", "t1.3", "•"],
    ["of a list after a plain one", "t1.2", "t1.3", "•"],
    ["that is plain after one of a list", "t1.3", "t1.2", null],
  ])("a new one %s is in the list of its exemplar", async (_, anchor, exemplar, marker) => {
    const page = await word.open(lists);
    await page.read();
    const plan: EditPlan = {
      edits: [
        {
          kind: "insertParagraphs",
          anchor: expected(paragraphAt(anchor)),
          side: "after",
          paragraphs: [like(paragraphAt(exemplar), run("Added"))],
        },
      ],
    };
    const receipt = await page.apply(plan);
    expect(receipt).toMatchObject({ kind: "applied" });
    const added = tablesOf(await page.savedContent())
      .flatMap(paragraphsOf)
      .find((each) => textOf(each) === "Added");
    expect(added?.listMarker).toBe(marker);
    if (receipt.kind !== "applied") return;
    expect(await page.apply(receipt.takeBack)).toMatchObject({ kind: "applied" });
    expect(findDifferences(content, await page.savedContent())).toEqual([]);
  });
});

test("text that moves up into a paragraph of a bold style and out of it again keeps its own bold", async () => {
  const body = `${TABLE.split("<w:tr>")[0]!}<w:tr>${cell(p("Ref"))}${cell(p("Action update"))}${cell(p("Status"))}</w:tr><w:tr>${cell(p("4"))}${cell(
    `${p("Own bold", { bold: true })}<w:p><w:pPr><w:pStyle w:val="Strong"/></w:pPr><w:r><w:t>Bold by style</w:t></w:r></w:p>`,
  )}${cell(p(""))}</w:tr></w:tbl><w:p/>`;
  const styled = docxWithParts(documentXml(body), RANDOM_PARTS);
  const page = await word.open(styled);
  await page.read();
  const { content } = readDocx(styled);
  const [above, gone] = tablesOf(content)[0]!.rows[1]!.cells[1]!.paragraphs;
  const plan: EditPlan = { edits: [{ kind: "removeParagraphs", paragraphs: [expected(gone!)] }] };
  expect(await page.apply(plan)).toMatchObject({ kind: "applied" });
  const kept = tablesOf(await page.savedContent())[0]!.rows[1]!.cells[1]!.paragraphs;
  expect(kept.map(({ runs }) => runs)).toEqual([above!.runs]);
});
