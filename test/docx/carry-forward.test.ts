import { readFileSync } from "node:fs";
import { carryForward, readDocx, type CarriedForward, type DocxFile } from "../../src/docx";
import {
  NO_CORRECTIONS,
  readRegister,
  tablesOf,
  textOf,
  type Recommendation,
  type Register,
} from "../../src/recommendations";
import { planNextText, proposeLeaving } from "../../src/tracking";
import { documents as firstPapers } from "../reading/a";
import { documents as secondPapers } from "../reading/b";
import { docxOf, documentXml, p, r, tbl, tc, tr } from "../support/docx";
import { newFaults } from "../support/docx-faults";
import { samplePath, SAMPLES } from "../support/samples";
import { newFindings, sentenceOf } from "../support/structure";

interface Paper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The samples and every reading paper with two recommendations or more. */
const EVERY_PAPER: readonly Paper[] = [
  ...SAMPLES.map((sample) => ({
    name: sample,
    bytes: new Uint8Array(readFileSync(samplePath(sample))),
  })),
  ...[...firstPapers, ...secondPapers].map(({ name, file }) => ({ name, bytes: file() })),
].filter(({ bytes }) => readRegister(readDocx(bytes).content).recommendations.length > 1);

const PAPERS = EVERY_PAPER.filter((paper) => !hasForm(paper));
const FORMS = EVERY_PAPER.filter(hasForm);

const REQUEST = {
  plan: { edits: [] },
  leaving: [],
  completed: { kind: "removed" },
  corrections: NO_CORRECTIONS,
} as const;

/** The validator takes its time: the samples and five more are enough. */
const MOST_VALIDATED = SAMPLES.length + 5;

test("there are enough papers to tell", () => {
  expect(PAPERS.length).toBeGreaterThanOrEqual(15);
});

test.each(FORMS)("no rows are taken out of the forms of $name", ({ bytes }) => {
  const file = readDocx(bytes);
  const leaving = someOf(readRegister(file.content));
  expect(() => carry(file, leaving, null)).toThrow(
    /^Nothing was written: .* labels on the left.* Delete its rows in Word\.$/,
  );
});

describe.each(PAPERS)("the next appendix of $name", ({ name, bytes }) => {
  const file = readDocx(bytes);
  const register = readRegister(file.content);
  const leaving = someOf(register);
  const removed = carry(file, leaving, null);
  const moved = carry(file, leaving, "Completed recommendations");

  test("has every row but those of the ones that leave", () => {
    const gone = rowsOf(leaving).size;
    const count = (each: DocxFile): number =>
      tablesOf(each.content).reduce((sum, { rows }) => sum + rows.length, 0);
    const headings = count(file) - gone - count(removed.file);
    const pieces = register.tables.reduce((sum, table) => sum + table.pieces.length, 0);
    expect(headings).toBeGreaterThanOrEqual(0);
    // Only repeated headings that head nothing any more go besides.
    expect(headings).toBeLessThan(pieces);
  });

  test("reads as those that stay, with all they hold, references and gaps as they were", () => {
    const staying = register.recommendations.filter((each) => !leaving.includes(each));
    const after = readRegister(removed.file.content).recommendations;
    const told = removed.notes.filter((note) => /read differently|is taken for/.test(note)).length;
    const known = after.filter((each) => staying.some((other) => other.text === each.text));
    expect(after.length - known.length).toBeLessThanOrEqual(told);
    expect(known.map(contentsOf)).toEqual(staying.map(contentsOf));
  });

  test("keeps every other part of the file, byte for byte", () => {
    for (const [part, content] of file.source.parts) {
      if (part === file.source.mainPart) continue;
      expect(removed.file.source.parts.get(part)).toEqual(content);
      expect(moved.file.source.parts.get(part)).toEqual(content);
    }
  });

  test("keeps the text before the first table and behind the last, character for character", () => {
    const [first, last] = [file.tables[0], file.tables[file.tables.length - 1]];
    const head = file.main.text.slice(0, first?.start);
    const tail = file.main.text.slice(last?.end);
    if (
      file.content.blocks.some(
        (block) => block.kind === "paragraph" && block.paragraph.listMarker !== null,
      )
    )
      return;
    expect(removed.file.main.text.startsWith(head)).toBe(true);
    expect(removed.file.main.text.endsWith(tail)).toBe(true);
  });

  test("is as sound in its structure as the paper was", () => {
    expect(newFindings(bytes, removed.bytes).map(sentenceOf)).toEqual([]);
    expect(newFindings(bytes, moved.bytes).map(sentenceOf)).toEqual([]);
  });

  const validated =
    PAPERS.findIndex((each) => each.name === name) < MOST_VALIDATED ? test : test.skip;
  validated(
    "Microsoft's validator finds no fault that was not there",
    async () => {
      expect(await newFaults(bytes, removed.bytes)).toEqual([]);
      expect(await newFaults(bytes, moved.bytes)).toEqual([]);
    },
    60_000,
  );

  test("with completed ones moved, their rows stand in a table of their own below", () => {
    const all = moved.file.content.blocks.flatMap((block) =>
      block.kind === "paragraph" ? [textOf(block.paragraph)] : [],
    );
    expect(all).toContain("Completed recommendations");
    const words = (each: DocxFile): string =>
      tablesOf(each.content)
        .flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
        )
        .map(textOf)
        .join("\n");
    for (const { text } of register.recommendations) {
      if (words(file).includes(text)) expect(words(moved.file)).toContain(text);
    }
  });
});

describe("what stands around rows", () => {
  const header = tr(tc("No") + tc("Recommendation") + tc("Action taken") + tc("Lead"));
  const one = row("1", "That the roof of the town hall is repaired.", "Done.", "A Officer");
  const two = row("2", "That the walls of the town hall are painted.", "Begun.", "B Officer");
  const three = row("3", "That the cellar of the town hall is drained.", "Begun.", "C Officer");

  test("a merge that loses its first row goes on with the same words", () => {
    const theme = (properties: string, text: string): string => tc(p(text), properties);
    const start = theme('<w:vMerge w:val="restart"/>', "Buildings");
    const on = theme("<w:vMerge/>", "");
    const head = tr(
      tc("Theme") + tc("No") + tc("Recommendation") + tc("Action taken") + tc("Lead"),
    );
    const rows = [one, two, three].map((each, index) =>
      each.replace("<w:tr>", `<w:tr>${index === 0 ? start : on}`),
    );
    const { file } = carryBody(head + rows.join(""), ["1"]);
    const [, first, second] = tablesOf(file.content)[0]?.rows ?? [];
    expect(first?.cells[0]).toMatchObject({ continuesAbove: false });
    expect(first?.cells[0]?.paragraphs.map(textOf)).toEqual(["Buildings"]);
    expect(second?.cells[0]).toMatchObject({ continuesAbove: true });
  });

  test("a bookmark that ends in a row that stays keeps both its ends", () => {
    const starts = one.replace("<w:r>", '<w:bookmarkStart w:id="5" w:name="here"/><w:r>');
    const ends = two.replace("</w:r>", '</w:r><w:bookmarkEnd w:id="5"/>');
    const { file } = carryBody(header + starts + ends + three, ["1"]);
    expect(file.main.text.indexOf("w:bookmarkStart")).toBeGreaterThan(0);
    expect(file.main.text.indexOf("w:bookmarkStart")).toBeLessThan(
      file.main.text.indexOf("w:bookmarkEnd"),
    );
  });

  test("a bookmark inside a row goes with it", () => {
    const inside = one.replace(
      "<w:r>",
      '<w:bookmarkStart w:id="5" w:name="here"/><w:bookmarkEnd w:id="5"/><w:r>',
    );
    expect(carryBody(header + inside + two + three, ["1"]).file.main.text).not.toContain(
      "bookmark",
    );
  });

  test("a content control around a row goes with it, one around several stays for the others", () => {
    const control = (rows: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${rows}</w:sdtContent></w:sdt>`;
    expect(carryBody(header + control(one) + two + three, ["1"]).file.main.text).not.toContain(
      "w:sdt",
    );
    const { file } = carryBody(header + control(one + two) + three, ["1"]);
    expect(file.main.text).toContain("w:sdtContent");
    expect(readRegister(file.content).recommendations.map(({ ref }) => ref)).toEqual(["2", "3"]);
  });

  test("a section that loses all its recommendations is kept, and said", () => {
    const section = (title: string): string => tr(tc(title, '<w:gridSpan w:val="4"/>'));
    const body =
      header + section("Roofs and gutters") + one + section("Walls and cellars") + two + three;
    const { file, notes } = carryBody(body, ["1"]);
    expect(notes).toEqual([
      "No recommendation is left under “Roofs and gutters”; its row was kept.",
    ]);
    expect(file.main.text).toContain("Roofs and gutters");
  });

  test("a recommendation that is not there refuses the whole appendix", () => {
    const file = readDocx(docxOf(documentXml(tbl(header + one + two))));
    expect(() => carryForward(file, { ...REQUEST, leaving: ["0/99/1"] })).toThrow(
      /Nothing was written/,
    );
  });

  test("with nobody leaving, the text is what it was", () => {
    const file = readDocx(docxOf(documentXml(tbl(header + one + two))));
    expect(carryForward(file, REQUEST).file.main.text).toBe(file.main.text);
  });

  test("the title of the completed ones looks as the one above the table does, without its break and its changes", () => {
    const above = p(
      r("Monitoring of recommendations", '<w:i/><w:color w:val="1F3864"/>'),
      '<w:pStyle w:val="Heading2"/><w:pageBreakBefore/><w:spacing w:before="120"/><w:pPrChange w:id="1" w:author="A"><w:pPr/></w:pPrChange>',
    );
    const moved = moveBelow(`${above}${p("")}`);
    expect(moved).toContain(
      '<w:p><w:pPr><w:pStyle w:val="Heading2"/><w:keepNext/><w:spacing w:before="120"/></w:pPr><w:r><w:rPr><w:i/><w:color w:val="1F3864"/></w:rPr><w:t xml:space="preserve">Completed recommendations</w:t></w:r></w:p><w:tbl>',
    );
  });

  test.each([
    ["a sentence", p("The table below says what was done.")],
    [
      "a numbered line",
      p("Monitoring", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    ],
    ["nothing", ""],
  ])("with %s above the table, that title is bold with room above it", (_, above) => {
    expect(moveBelow(above)).toContain(
      '<w:p><w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Completed recommendations</w:t></w:r></w:p><w:tbl>',
    );
  });

  function moveBelow(above: string): string {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = `${above}${tbl(header + one + two + three)}${p("End")}`;
    const file = readDocx(docxOf(documentXml(body), { numbering }));
    const { recommendations } = readRegister(file.content);
    return carry(file, recommendations.slice(0, 1), "Completed recommendations").file.main.text;
  }

  function row(...cells: readonly string[]): string {
    return tr(cells.map((text) => tc(p(r(text)))).join(""));
  }

  function carryBody(rows: string, refs: readonly string[]): CarriedForward {
    const file = readDocx(docxOf(documentXml(p("Appendix 1") + tbl(rows) + p("End"))));
    const { recommendations } = readRegister(file.content);
    return carry(
      file,
      recommendations.filter(({ ref }) => refs.includes(ref ?? "")),
      null,
    );
  }
});

test("the next meeting's headings stand empty in house style for those that stay", () => {
  const file = readDocx(readFileSync(samplePath("recommendation-tracking-2010")));
  const register = readRegister(file.content);
  const { recommendations } = register;
  const planned = planNextText(
    register,
    { recommendations, reporting: recommendations, meeting: "2010-06", frozenAt: null },
    "2010-04-01",
  );
  const { file: next } = carryForward(file, { ...REQUEST, plan: planned.plan });
  const updates = readRegister(next.content).recommendations.map((each) =>
    each.updates.find(({ asAt }) => asAt === "2010-06"),
  );
  expect(updates.map((update) => update?.heading)).toEqual([
    "June 2010 update",
    "June 2010 update",
  ]);
  expect(updates.map((update) => update?.text.trim())).toEqual(["", ""]);
});

function carry(
  file: DocxFile,
  leaving: readonly Recommendation[],
  title: string | null,
): CarriedForward {
  return carryForward(file, {
    ...REQUEST,
    leaving: leaving.map(({ key }) => key),
    completed: title === null ? { kind: "removed" } : { kind: "moved", title },
  });
}

/** Those that are proposed to leave; every other one where that is nobody or everybody. */
function someOf(register: Register): readonly Recommendation[] {
  const proposed = proposeLeaving(register).filter(({ leaves }) => leaves);
  const isSome = proposed.length > 0 && proposed.length < register.recommendations.length;
  return isSome
    ? proposed.map(({ recommendation }) => recommendation)
    : register.recommendations.filter((_, index) => index % 2 === 0);
}

function rowsOf(recommendations: readonly Recommendation[]): ReadonlySet<string> {
  return new Set(
    recommendations.flatMap(({ rows }) =>
      rows.map(({ piece, row }) => `${String(piece)}/${String(row)}`),
    ),
  );
}

/** All that is read of a recommendation, without where it stands: what belongs to an action may depend on other rows. */
function contentsOf({
  ref,
  text,
  actions,
  updates,
  lead,
  timescale,
  status,
  complete,
}: Recommendation) {
  const all = [
    ...actions.map((action) => action.status),
    ...updates.map((update) => update.status),
    status,
  ];
  return {
    ref,
    text,
    actions: actions.map((action) => action.text),
    updates: updates.map((update) => [update.heading, update.asAt, update.text]),
    leads: [...new Set([...lead, ...actions.flatMap((action) => action.lead)])],
    timescales: [...timescale, ...actions.flatMap((action) => action.timescale)].map(
      ({ raw }) => raw,
    ),
    statuses: [...new Set(all.flatMap((each) => each?.raw ?? []))],
    complete,
  };
}

/** True where recommendations stand in tables with their labels on the left. */
function hasForm({ bytes }: Paper): boolean {
  return readRegister(readDocx(bytes).content).tables.some(({ isForm }) => isForm);
}
