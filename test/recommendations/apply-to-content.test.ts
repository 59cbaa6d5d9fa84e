import fc from "fast-check";
import {
  applyToContent,
  findDifferences,
  PlanDoesNotFit,
  readRegister,
  textOf,
  type DocumentContent,
  type Edit,
  type EditPlan,
  type NewParagraph,
} from "../../src/recommendations";
import { allParagraphs, appendTo, cellParagraphs, cellTexts, planFor } from "../support/decisions";
import {
  below,
  bold,
  documentOf,
  italic,
  plain,
  row,
  runs,
  table,
  type RowSource,
} from "../support/document";

const content = documentOf(
  "Appendix 1",
  table(
    row("Ref", "Recommendation", "Progress"),
    row("R1", "Repair the roof", [bold("March 2010 update"), "Begun.", "Ended."]),
    row(below(), below(), "Paid."),
    row("R2", "Survey the school", ["One.", italic("Two."), ""]),
  ),
  "Contact: the clerk",
);

describe("each edit", () => {
  test("inserts paragraphs after one", () => {
    const after = apply({
      kind: "insertParagraphs",
      anchor: { id: "t0.6", expects: "Begun." },
      side: "after",
      paragraphs: [written("In May."), written("In June.")],
    });
    expect(cellTexts(after, 0, 1, 2)).toEqual([
      "March 2010 update",
      "Begun.",
      "In May.",
      "In June.",
      "Ended.",
    ]);
  });

  test("inserts paragraphs before one", () => {
    const after = apply({
      kind: "insertParagraphs",
      anchor: { id: "t0.5", expects: "March 2010 update" },
      side: "before",
      paragraphs: [written("Revised.")],
    });
    expect(cellTexts(after, 0, 1, 2)[0]).toBe("Revised.");
  });

  test("at one anchor several times keeps the order of the edits", () => {
    const after = apply(
      ...["one", "two"].map((text): Edit => ({
        kind: "insertParagraphs",
        anchor: { id: "t0.6", expects: "Begun." },
        side: "after",
        paragraphs: [written(text)],
      })),
    );
    expect(cellTexts(after, 0, 1, 2).slice(1, 4)).toEqual(["Begun.", "one", "two"]);
  });

  test("sets a text", () => {
    const after = apply({
      kind: "setText",
      paragraph: { id: "t0.6", expects: "Begun." },
      runs: [bold("Begun"), plain(" in May.")],
      exemplar: null,
    });
    expect(cellParagraphs(after, 0, 1, 2)[1]?.runs).toEqual([bold("Begun"), plain(" in May.")]);
  });

  test("turns italic from an offset on", () => {
    const after = apply({
      kind: "setItalic",
      paragraph: { id: "t0.5", expects: "March 2010 update" },
      from: 6,
      italic: true,
    });
    expect(cellParagraphs(after, 0, 1, 2)[0]?.runs).toEqual([
      bold("March "),
      { ...bold("2010 update"), italic: true },
    ]);
  });

  test("moves paragraphs in their order", () => {
    const after = apply({
      kind: "moveParagraphs",
      paragraphs: [
        { id: "t0.5", expects: "March 2010 update" },
        { id: "t0.6", expects: "Begun." },
      ],
      anchor: { id: "t0.7", expects: "Ended." },
    });
    expect(cellTexts(after, 0, 1, 2)).toEqual(["Ended.", "March 2010 update", "Begun."]);
  });

  test("removes paragraphs", () => {
    const paragraphs = [{ id: "t0.6", expects: "Begun." }];
    expect(cellTexts(apply({ kind: "removeParagraphs", paragraphs }), 0, 1, 2)).toEqual([
      "March 2010 update",
      "Ended.",
    ]);
  });

  test("inserts a row below, vertical merges going on", () => {
    const after = apply({
      kind: "insertRow",
      anchor: { id: "t0.10", expects: "Paid." },
      cells: [{ gridColumn: 2, paragraphs: [written("Closed.")] }],
    });
    expect(cellTexts(after, 0, 3, 2)).toEqual(["Closed."]);
    expect(cellTexts(after, 0, 3, 0)).toEqual([""]);
    expect(cellTexts(after, 0, 4, 0)).toEqual(["R2"]);
    const [, , , added] = requireTable(after).rows;
    expect(added?.cells.map(({ continuesAbove }) => continuesAbove)).toEqual([true, true, false]);
  });

  test("removes a row", () => {
    const after = apply({ kind: "removeRow", paragraphs: [{ id: "t0.10", expects: "Paid." }] });
    expect(requireTable(after).rows).toHaveLength(3);
    expect(cellTexts(after, 0, 2, 0)).toEqual(["R2"]);
  });

  test("names the paragraphs of the result in document order", () => {
    const after = apply({
      kind: "insertParagraphs",
      anchor: { id: "t0.5", expects: "March 2010 update" },
      side: "before",
      paragraphs: [written("Revised.")],
    });
    const ids = allParagraphs(after).map(({ id }) => id);
    expect(ids).toEqual(["b0", ...ids.slice(1, -1).map((_, index) => `t0.${index}`), "b1"]);
  });

  test("leaves the content it is applied to as it is", () => {
    const before = JSON.stringify(content);
    apply({ kind: "removeParagraphs", paragraphs: [{ id: "t0.6", expects: "Begun." }] });
    expect(JSON.stringify(content)).toBe(before);
  });
});

describe("a plan that is stale", () => {
  test.each<Edit>([
    {
      kind: "insertParagraphs",
      anchor: { id: "t0.6", expects: "Begun" },
      side: "after",
      paragraphs: [written("x")],
    },
    { kind: "setText", paragraph: { id: "t0.6", expects: "" }, runs: [], exemplar: null },
    { kind: "setItalic", paragraph: { id: "t0.6", expects: "x" }, from: 0, italic: true },
    { kind: "removeParagraphs", paragraphs: [{ id: "t0.6", expects: "x" }] },
    { kind: "removeRow", paragraphs: [{ id: "t0.6", expects: "x" }] },
    {
      kind: "moveParagraphs",
      paragraphs: [{ id: "t0.5", expects: "March 2010 update" }],
      anchor: { id: "t0.6", expects: "x" },
    },
    { kind: "insertRow", anchor: { id: "t0.6", expects: "x" }, cells: [] },
  ])("is refused: $kind", (edit) => {
    expect(() => applyToContent(content, { edits: [edit] })).toThrow(PlanDoesNotFit);
  });

  test("says which edit and which paragraph do not fit", () => {
    const good: Edit = {
      kind: "setItalic",
      paragraph: { id: "t0.7", expects: "Ended." },
      from: 0,
      italic: true,
    };
    const bad: Edit = { kind: "removeParagraphs", paragraphs: [{ id: "t0.99", expects: "" }] };
    expect(refusal({ edits: [good, bad] })).toMatchObject({
      name: "PlanDoesNotFit",
      paragraph: "t0.99",
      edit: 1,
      message: "The paragraph is no longer there.",
    });
  });

  test("made before somebody added a row is refused", () => {
    const register = readRegister(content);
    const { plan } = planFor(register, appendTo(register, "R2", "2026-11", "Done."));
    const edited = documentOf(
      "Appendix 1",
      table(
        row("Ref", "Recommendation", "Progress"),
        row("R0", "Ask", "Asked."),
        row("R1", "Repair the roof", [bold("March 2010 update"), "Begun.", "Ended."]),
      ),
    );
    expect(() => applyToContent(edited, plan)).toThrow(PlanDoesNotFit);
  });
});

describe("laws of every plan", () => {
  test("what is taken back leaves no trace of text or typeface", () => {
    fc.assert(
      fc.property(contents(), fc.infiniteStream(fc.nat()), (document, choices) => {
        const plan = planOn(document, choices);
        const { content: after, takeBack } = applyToContent(document, plan);
        const { content: restored } = applyToContent(after, takeBack);
        expect(findDifferences(document, restored)).toEqual([]);
        expect(allParagraphs(restored).map(textOf)).toEqual(allParagraphs(document).map(textOf));
      }),
      { numRuns: 300 },
    );
  });

  test("a plan sent as JSON does the same", () => {
    fc.assert(
      fc.property(contents(), fc.infiniteStream(fc.nat()), (document, choices) => {
        const plan = planOn(document, choices);
        // Safe: a plan is plain data.
        const sent = JSON.parse(JSON.stringify(plan)) as EditPlan;
        expect(sent).toEqual(plan);
        expect(applyToContent(document, sent)).toEqual(applyToContent(document, plan));
      }),
      { numRuns: 100 },
    );
  });

  test("an empty plan changes nothing", () => {
    const { content: after, takeBack } = applyToContent(content, { edits: [] });
    expect(findDifferences(content, after)).toEqual([]);
    expect(takeBack.edits).toEqual([]);
  });
});

describe("differences", () => {
  test("name the row of a table and the paragraph outside", () => {
    const other = documentOf(
      "Appendix 2",
      table(
        row("Ref", "Recommendation", "Progress"),
        row("R1", "Repair the roof", [bold("March 2010 update"), "Begun.", "Ended."]),
        row(below(), below(), bold("Paid.")),
        row("R2", "Survey the school", ["One.", italic("Two."), ""]),
      ),
      "Contact: the clerk",
    );
    expect(findDifferences(content, other)).toEqual(["paragraph 1", "table 1, row 3"]);
  });

  test("do not count how text is cut into runs", () => {
    const one = documentOf(table(row(runs(plain("Repair "), plain("the roof")))));
    const other = documentOf(table(row("Repair the roof")));
    expect(findDifferences(one, other)).toEqual([]);
  });

  test("do not count the format of white space between runs, however it is cut", () => {
    const one = documentOf(table(row(runs(plain("May "), bold("\tBegun.")))));
    const other = documentOf(table(row(runs(plain("May"), italic(" "), bold("\tBegun.")))));
    expect(findDifferences(one, other)).toEqual([]);
    const broken = documentOf(table(row(runs(plain("\n"), bold("Begun.")))));
    expect(findDifferences(broken, documentOf(table(row(bold("\nBegun.")))))).toEqual([]);
    expect(findDifferences(broken, documentOf(table(row(bold("Begun.")))))).not.toEqual([]);
  });
});

function apply(...edits: readonly Edit[]): DocumentContent {
  return applyToContent(content, { edits }).content;
}

function refusal(plan: EditPlan): unknown {
  try {
    applyToContent(content, plan);
  } catch (error) {
    return error;
  }
  return null;
}

function written(text: string): NewParagraph {
  return { runs: [plain(text)], exemplar: "t0.6" };
}

function requireTable(document: DocumentContent) {
  const found = document.blocks.find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error("the table is gone");
  return found.table;
}

function contents(): fc.Arbitrary<DocumentContent> {
  const run = fc
    .record({
      text: fc.constantFrom("Begun. ", "In May", "2010 update", "x"),
      bold: fc.boolean(),
      italic: fc.boolean(),
    })
    .map((format) => ({ ...plain(format.text), ...format }));
  const paragraph = fc.array(run, { maxLength: 3 }).map((pieces) => runs(...pieces));
  const cell = fc.array(paragraph, { minLength: 1, maxLength: 5 });
  const line: fc.Arbitrary<RowSource> = fc.tuple(cell, cell).map((cells) => row(...cells));
  return fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((rows) => documentOf("Appendix", table(...rows), "End"));
}

/** Edits as planning makes them: one to a paragraph, each with the text that is there. */
function planOn(document: DocumentContent, choices: fc.Stream<number>): EditPlan {
  const number = (below_: number): number => (choices.next().value ?? 0) % below_;
  const cells = requireTable(document).rows.flatMap((each) => each.cells);
  const edits = cells.flatMap(({ paragraphs }): Edit[] => {
    const [first] = paragraphs;
    const last = paragraphs[paragraphs.length - 1];
    if (first === undefined || last === undefined) return [];
    const expected = (id: string) => ({
      id,
      expects: textOf(paragraphs.find((each) => each.id === id) ?? { runs: [] }),
    });
    const added = ["Revised.", "Closed."].map((text): NewParagraph => ({
      runs: [bold(text), italic(" Yes.")],
      exemplar: first.id,
    }));
    switch (number(7)) {
      case 0:
        return [
          { kind: "insertParagraphs", anchor: expected(last.id), side: "after", paragraphs: added },
        ];
      case 1:
        return [
          { kind: "setText", paragraph: expected(last.id), runs: [bold("2")], exemplar: first.id },
          { kind: "insertParagraphs", anchor: expected(last.id), side: "after", paragraphs: added },
        ];
      case 2: {
        const length = textOf(last).length;
        const from = number(length + 1);
        return [{ kind: "setItalic", paragraph: expected(last.id), from, italic: number(2) === 0 }];
      }
      case 3:
        return paragraphs.length < 2
          ? []
          : [
              {
                kind: "insertParagraphs",
                anchor: expected(first.id),
                side: "before",
                paragraphs: added,
              },
              { kind: "setItalic", paragraph: expected(first.id), from: 0, italic: true },
              {
                kind: "moveParagraphs",
                paragraphs: [expected(first.id)],
                anchor: expected(last.id),
              },
            ];
      case 4:
        return [
          {
            kind: "insertRow",
            anchor: expected(last.id),
            cells: [{ gridColumn: 0, paragraphs: added }],
          },
        ];
      default:
        return [];
    }
  });
  return { edits };
}
