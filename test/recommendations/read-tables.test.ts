import { readRegister } from "../../src/recommendations";
import { recommendationOf } from "../support/decisions";
import { below, documentOf, numbered, row, table, wide } from "../support/document";

const HEADER = row("", "Recommendation", "Action taken", "Responsibility");
const WITHOUT_NUMBER = row("Recommendation", "Action taken", "Responsibility");
const four = row("4", "That the roof is repaired.", "Get quotes", "Director of Housing");

describe("a table cut in pieces", () => {
  test.each([
    ["nothing", []],
    ["a blank line", [""]],
    ["a page number", ["- 12 -"]],
    ["“Appendix 1”", ["", "Appendix 1", ""]],
  ])("by %s is one table", (_what, between) => {
    const second = table(HEADER, row("5", "That the school is surveyed.", "Visit", "Head"));
    const register = readRegister(documentOf(table(HEADER, four), ...between, second));
    expect(register.tables).toHaveLength(1);
    expect(register.tables[0]?.pieces).toEqual([0, 1]);
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["4", "5"]);
  });

  test("by a paragraph of text is two tables", () => {
    const second = table(HEADER, row("5", "That the school is surveyed.", "Visit", "Head"));
    const between = "The Board then turned to the recommendations of the second inquiry.";
    const register = readRegister(documentOf(table(HEADER, four), between, second));
    expect(register.tables.map(({ pieces }) => pieces)).toEqual([[0], [1]]);
    expect(register.recommendations.map(({ table: index }) => index)).toEqual([0, 1]);
  });

  test("goes on where the later piece lacks the number column", () => {
    const second = table(
      WITHOUT_NUMBER,
      row("", "Quotes came in.", ""),
      row("5. That the school is surveyed.", "Visit", "Head of Property"),
    );
    const register = readRegister(documentOf(table(HEADER, four), "Appendix 1", second));
    expect(register.recommendations.map(({ ref, text }) => [ref, text])).toEqual([
      ["4", "That the roof is repaired."],
      ["5", "That the school is surveyed."],
    ]);
    expect(recommendationOf(register, "4").rows).toEqual([
      { piece: 0, row: 1 },
      { piece: 1, row: 1 },
    ]);
    expect(recommendationOf(register, "5").actions[0]?.lead).toEqual(["Head of Property"]);
  });

  test("goes on where the later piece has no header of its own", () => {
    const second = table(row("5", "That the school is surveyed.", "Visit", "Head"));
    const register = readRegister(documentOf(table(HEADER, four), "", second));
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["4", "5"]);
  });

  test("does not take in another table of another width", () => {
    const attendance = table(row("Name", "Present"), row("Cllr B Smith", "✓"));
    const register = readRegister(documentOf(table(HEADER, four), "", attendance));
    expect(register.tables).toHaveLength(1);
    expect(register.tables[0]?.pieces).toEqual([0]);
  });

  test("counts the rows of all pieces, headers included", () => {
    const second = table(HEADER, row("", "", "1 4", ""));
    const register = readRegister(documentOf(table(HEADER, four), "", second));
    expect(register.problems).toEqual([
      expect.objectContaining({ kind: "stray-text", table: 0, row: 3 }),
    ]);
  });
});

describe("header rows", () => {
  test("repeated inside a table are no recommendations", () => {
    const register = readRegister(
      documentOf(table(HEADER, four, HEADER, row("5", "That the school is surveyed.", "", ""))),
    );
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["4", "5"]);
  });

  test("may stand below a title row", () => {
    const title = row(wide(4, "Recommendations of the Housing inquiry"));
    const register = readRegister(documentOf(table(title, HEADER, four)));
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["4"]);
  });

  test("alone make no recommendation", () => {
    const register = readRegister(documentOf(table(HEADER)));
    expect(register.recommendations).toEqual([]);
    expect(register.tables).toEqual([]);
  });
});

describe("rows that go on", () => {
  test("a sentence cut by a row is one update of two paragraphs", () => {
    const register = readRegister(
      documentOf(
        table(
          HEADER,
          row(
            "4",
            "That the roof is repaired.",
            ["Action update (July 2006)", "Done during the"],
            "Head",
          ),
          row("", "", "October and November cycles.", ""),
        ),
      ),
    );
    const [update] = recommendationOf(register, "4").updates;
    expect(update?.text).toBe("Done during the\nOctober and November cycles.");
    expect(update?.paragraphs).toEqual(["t0.6", "t0.7", "t0.11"]);
  });

  test("a recommendation cut by a repeated header goes on below it", () => {
    const register = readRegister(
      documentOf(
        table(
          HEADER,
          row("6", "That the Leader asks the partnership to look", "Write", "Leader"),
          HEADER,
          row("", "hard at its costs.", "", ""),
        ),
      ),
    );
    expect(recommendationOf(register, "6").text).toBe(
      "That the Leader asks the partnership to look hard at its costs.",
    );
  });

  test("merged cells below belong to the recommendation above", () => {
    const register = readRegister(
      documentOf(
        table(
          HEADER,
          row("4", "That the roof is repaired.", "Get quotes", "Director of Housing"),
          row(below(), below(), "Choose a builder", "Head of Property"),
        ),
      ),
    );
    expect(register.recommendations).toHaveLength(1);
    expect(recommendationOf(register, "4").actions).toMatchObject([
      { text: "Get quotes", lead: ["Director of Housing"] },
      { text: "Choose a builder", lead: ["Head of Property"] },
    ]);
  });

  test("“Ongoing” beside the last continuation row joins the timescales", () => {
    const register = readRegister(
      documentOf(
        table(
          row("", "Recommendation", "Action taken", "Timescale"),
          row("4", "That the roof is repaired.", "Get quotes", "Autumn 2006 Winter 2006"),
          row("", "", "Quotes came in.", "Ongoing"),
        ),
      ),
    );
    const { actions, timescale } = recommendationOf(register, "4");
    const all = [...timescale, ...actions.flatMap((action) => action.timescale)];
    expect([...new Set(all.map(({ raw }) => raw))].sort()).toEqual([
      "Autumn 2006",
      "Ongoing",
      "Winter 2006",
    ]);
  });
});

describe("section rows", () => {
  const header = row("Paragraph", "Responsibilities", "Action taken");
  const register = readRegister(
    documentOf(
      table(
        header,
        row("5.5", "To set the course for adult care.", "-"),
        row(wide(3, "Functions and Services")),
        row("5.6", "To give a lead to all services.", "-"),
        row("5.6", "To speak up for services.", ""),
        row(wide(3, "Leadership and Accountability")),
        row("", "To take the chair of the Board.", "-"),
      ),
    ),
  );

  test("name the section of what follows, and are no recommendations", () => {
    expect(register.recommendations.map(({ section }) => section)).toEqual([
      null,
      "Functions and Services",
      "Functions and Services",
      "Leadership and Accountability",
    ]);
  });

  test("end the inheritance of a reference", () => {
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["5.5", "5.6", "5.6", null]);
  });

  test("a dash means none, an empty cell nothing, and neither is an action", () => {
    expect(register.recommendations.flatMap(({ actions }) => actions)).toEqual([]);
  });

  test("references that repeat get keys of their own", () => {
    expect(register.recommendations.map(({ key }) => key)).toEqual([
      "0/5.5/1",
      "0/5.6/1",
      "0/5.6/2",
      "0/-/1",
    ]);
  });
});

describe("references", () => {
  test("stay as written: 5.10 is not 5.1", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Paragraph", "Recommendation", "Action"),
          row("5.1", "Repair the roof", ""),
          row("5.10", "Survey the school", ""),
        ),
      ),
    );
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["5.1", "5.10"]);
  });

  test("may be automatic numbers in the number cell", () => {
    const register = readRegister(
      documentOf(
        table(
          row("No", "Recommendation", "Action"),
          row(numbered("1.", ""), "Repair the roof", ""),
          row(numbered("2.", ""), "Survey the school", ""),
        ),
      ),
    );
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["1", "2"]);
  });

  test("may be automatic numbers in front of the text", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Recommendation", "Action"),
          row(numbered("1.", "Repair the roof"), ""),
          row(numbered("2.", "Survey the school"), ""),
        ),
      ),
    );
    expect(register.recommendations.map(({ ref, text }) => [ref, text])).toEqual([
      ["1", "Repair the roof"],
      ["2", "Survey the school"],
    ]);
  });

  test("may be missing altogether", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Recommendation", "Update"),
          row("Repair the roof.", ""),
          row("Survey the school.", ""),
        ),
      ),
    );
    expect(register.recommendations.map(({ ref, text }) => [ref, text])).toEqual([
      [null, "Repair the roof."],
      [null, "Survey the school."],
    ]);
  });
});

describe("noise is reported and not repaired", () => {
  const header = row("Recommendation", "Evidence of progress", "Status", "Complete");
  const one = row(
    "Recommendation 1 That the roof is repaired.",
    ["Current position:", "Quotes came in."],
    "2",
    "",
  );

  test("a phantom row is no recommendation", () => {
    const register = readRegister(
      documentOf(table(header, one, row("December of the 7", "ooth Lubus saidism", "4", ""))),
    );
    expect(register.recommendations).toHaveLength(1);
    expect(recommendationOf(register, "1").updates).toHaveLength(1);
    expect(register.problems).toEqual([
      expect.objectContaining({
        kind: "unread-row",
        row: 2,
        message:
          "A row without a reference was left unread: “December of the 7 | ooth Lubus saidism | 4”.",
      }),
      expect.objectContaining({ kind: "undated-update" }),
    ]);
  });

  test("stray characters are neither text nor status", () => {
    const register = readRegister(documentOf(table(header, one, row("", "1 4", "I .", ""))));
    const { updates, status } = recommendationOf(register, "1");
    expect(updates.map(({ text }) => text)).toEqual(["Quotes came in."]);
    expect(status?.raw).toBe("2");
    expect(register.problems.map(({ kind, row: at }) => [kind, at])).toContainEqual([
      "stray-text",
      2,
    ]);
  });

  test("a doubled line stays in the text twice", () => {
    const doubled = "involvement as a part of every hub plan.";
    const register = readRegister(
      documentOf(
        table(
          header,
          row(
            "Recommendation 1 That x.",
            ["Update March 2012", "We seek", doubled, doubled],
            "2",
            "",
          ),
        ),
      ),
    );
    expect(recommendationOf(register, "1").updates[0]?.text).toBe(
      `We seek\n${doubled}\n${doubled}`,
    );
    expect(register.problems).toEqual([
      expect.objectContaining({
        kind: "doubled-line",
        row: 1,
        place: "t0.8",
        message: `“${doubled}” stands twice in a row, perhaps from a page break.`,
      }),
    ]);
  });

  test("a short line that repeats is not reported", () => {
    const register = readRegister(
      documentOf(
        table(
          header,
          row("Recommendation 1 That x.", ["Update March 2012", "No.", "No."], "2", ""),
        ),
      ),
    );
    expect(register.problems).toEqual([]);
  });

  test("text in the status column that is no status is left unread", () => {
    const register = readRegister(
      documentOf(
        table(
          header,
          row("Recommendation 1 That x.", ["Update March 2012", "Text."], ["2", "."], ""),
        ),
      ),
    );
    expect(recommendationOf(register, "1").status?.raw).toBe("2");
    expect(register.problems.map(({ kind }) => kind)).toEqual(["stray-text"]);
  });
});
