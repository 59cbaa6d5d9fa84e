import { textOf, type DocumentContent, type Register } from "../../src/recommendations";
import {
  appendTo,
  carriedOut,
  cellParagraphs,
  cellTexts,
  planFor,
  recommendationOf,
  refusalOf,
  TODAY,
} from "../support/decisions";
import {
  below,
  bold,
  bullet,
  documentOf,
  italic,
  plain,
  raised,
  row,
  runs,
  table,
  underlined,
  wide,
  withLink,
  type CellLike,
} from "../support/document";
import { applyToContent, planChanges, readRegister } from "../../src/recommendations";

const HEADER = row("No", "Recommendation", "Action taken/proposed", "Responsibility");

describe("an update where the oldest stands first", () => {
  const steps = ["Get quotes", "Action update (July 2006)", "Quotes came in."];

  test("goes to the end under a heading in the house form", () => {
    expect(appended(steps, "2026-11", "Work began.", "It ends in May.")).toEqual([
      ...steps,
      "Action update (November 2026)",
      "Work began.",
      "It ends in May.",
    ]);
  });

  test.each([
    ["March 2010 update", "2026-11", "November 2026 update"],
    ["Update as at 31/03/24", "2026-11-02", "Update as at 02/11/26"],
    ["Update: 4 Nov 2025", "2026-09-22", "Update: 22 Sept 2026"],
    ["Position at 31 March 2024:", "2026-11-22", "Position at 22 November 2026:"],
    ["Q2 2023/24 update", "2026-11", "Q3 2026/27 update"],
  ])("after “%s” the heading for %s is “%s”", (heading, asAt, expected) => {
    expect(appended(["Get quotes", heading, "Done."], asAt, "Work began.")[3]).toBe(expected);
  });

  test("copies the typeface of the heading and of the text below it", () => {
    const { content } = carriedOut(
      plan(["Get quotes", [underlined("Action update (July 2006)")], italic("Quotes came in.")]),
      (register) => [appendTo(register, "4", "2026-11", "Work began.")],
    );
    const [heading, body] = cellParagraphs(content, 0, 1, 2).slice(3);
    expect(heading?.runs).toEqual([underlined("Action update (November 2026)")]);
    expect(body?.runs).toEqual([italic("Work began.")]);
  });

  test("runs its heading into the text where the other does", () => {
    const steps = ["Get quotes", "Action update (July 2006) Quotes came in."];
    expect(appended(steps, "2026-11", "Work began.", "It ends in May.")).toEqual([
      ...steps,
      "Action update (November 2026) Work began.",
      "It ends in May.",
    ]);
  });

  test("keeps the bold of a run-in heading to the heading", () => {
    const { content } = carriedOut(
      plan(["Get quotes", runs(bold("Update: May 2009:"), plain(" Quotes came in."))]),
      (register) => [appendTo(register, "4", "2026-11", "Work began.")],
    );
    expect(cellParagraphs(content, 0, 1, 2)[2]?.runs).toEqual([
      bold("Update: November 2026:"),
      plain(" Work began."),
    ]);
  });

  test("stands apart by a blank line where the others do", () => {
    const steps = [
      "Get quotes",
      "",
      "Action update (July 2006)",
      "Quotes came in.",
      "",
      "Action update (October 2006)",
      "A builder was chosen.",
    ];
    expect(appended(steps, "2026-11", "Work began.")).toEqual([
      ...steps,
      "",
      "Action update (November 2026)",
      "Work began.",
    ]);
  });

  test("keeps a blank line below the heading where the others do", () => {
    const steps = ["Get quotes", "Action update (July 2006)", "", "Quotes came in."];
    expect(appended(steps, "2026-11", "Work began.").slice(4)).toEqual([
      "Action update (November 2026)",
      "",
      "Work began.",
    ]);
  });

  test("writes two updates of one breath in the order given", () => {
    const { content } = carriedOut(plan(steps), (register) => [
      appendTo(register, "4", "2026-10", "Work began."),
      appendTo(register, "4", "2026-11", "Work ended."),
    ]);
    expect(cellTexts(content, 0, 1, 2).slice(3)).toEqual([
      "Action update (October 2026)",
      "Work began.",
      "Action update (November 2026)",
      "Work ended.",
    ]);
  });

  test("follows the last update even where that ends in a row further down", () => {
    const content = documentOf(
      table(
        HEADER,
        row("4", "That the roof is repaired.", steps, "Head"),
        row("", "", "They were high.", ""),
        row("5", "That the school is surveyed.", "Visit", "Head"),
      ),
    );
    const after = carriedOut(content, (register) => [appendTo(register, "4", "2026-11", "Done.")]);
    expect(cellTexts(after.content, 0, 2, 2)).toEqual([
      "They were high.",
      "Action update (November 2026)",
      "Done.",
    ]);
  });

  test("dates an update that says no date by today", () => {
    expect(appended(steps, "", "Work began.")[3]).toBe("Action update (November 2026)");
  });
});

describe("the house form of a position", () => {
  const report = (...cells: CellLike[]): DocumentContent =>
    documentOf(
      "Date: 8 November 2012",
      table(row("Recommendation", "Evidence of progress", "Complete"), row(...cells)),
    );

  test("raises the ordinal and leaves the year out where the report tells it", () => {
    const heading = runs(bold("26"), { ...raised("th"), bold: true }, bold(" July position:"));
    const { content, register } = carriedOut(
      report("Recommendation 1 That x.", [heading, "Begun."], ""),
      (known) => [appendTo(known, "1", "2012-11-02", "Done.")],
    );
    expect(cellParagraphs(content, 0, 1, 1)[2]?.runs).toEqual([
      bold("2"),
      { ...bold("nd"), superscript: true },
      bold(" November position:"),
    ]);
    expect(recommendationOf(register, "1").updates[1]).toMatchObject({
      asAt: "2012-11-02",
      inferred: true,
      text: "Done.",
    });
  });

  test("is dated, not “current”, and the current one of the report stays as it is", () => {
    const { content } = carriedOut(
      report(
        "Recommendation 1 That x.",
        ["26th July position:", "Begun.", "Current position:", "Done."],
        "",
      ),
      (known) => [appendTo(known, "1", "2026-11-22", "Closed.")],
    );
    expect(cellTexts(content, 0, 1, 1)).toEqual([
      "26th July position:",
      "Begun.",
      "Current position:",
      "Done.",
      "22nd November 2026 position:",
      "Closed.",
    ]);
  });

  test("is month and year beside a lone “Current position:”", () => {
    const { content } = carriedOut(
      report("Recommendation 1 That x.", ["Current position:", "Done."], ""),
      (known) => [appendTo(known, "1", "2026-11", "Closed.")],
    );
    expect(cellTexts(content, 0, 1, 1)[2]).toBe("November 2026 position:");
  });
});

describe("bullets", () => {
  test("copy a real bullet that is there, and their text loses the dash", () => {
    const { content, plan: made } = carriedOut(
      plan(["Get quotes", "Action update (July 2006)", "Quotes:", bullet("one"), bullet("two")]),
      (register) => [appendTo(register, "4", "2026-11", "Builders:", "- three", "• four")],
    );
    const written = cellParagraphs(content, 0, 1, 2).slice(6);
    expect(written.map((each) => [each.listMarker, textOf(each)])).toEqual([
      [null, "Builders:"],
      ["•", "three"],
      ["•", "four"],
    ]);
    const [edit] = made.edits;
    if (edit?.kind !== "insertParagraphs") throw new Error("paragraphs were not inserted");
    expect(edit.paragraphs[2]?.exemplar).toBe("t0.9");
    expect(edit.paragraphs[1]?.exemplar).not.toBe("t0.9");
  });

  test("copy a bullet from another row of the same column where the cell has none", () => {
    const content = documentOf(
      table(
        HEADER,
        row("4", "That x.", ["Get quotes", "Action update (July 2006)", "Done."], ""),
        row("5", "That y.", [bullet("Visit")], ""),
      ),
    );
    const after = carriedOut(content, (register) => [appendTo(register, "4", "2026-11", "- one")]);
    expect(cellParagraphs(after.content, 0, 1, 2).map(({ listMarker }) => listMarker)).toEqual([
      null,
      null,
      null,
      null,
      "•",
    ]);
  });

  test("are typed where the table has no list", () => {
    const steps = ["Get quotes", "Action update (July 2006)", "Done."];
    expect(appended(steps, "2026-11", "Builders:", "- three").slice(4)).toEqual([
      "Builders:",
      "•\u00a0three",
    ]);
  });

  test("do not run into a heading", () => {
    const steps = ["Get quotes", "Action update (July 2006) Quotes came in."];
    expect(appended(steps, "2026-11", "- three").slice(2)).toEqual([
      "Action update (November 2026)",
      "•\u00a0three",
    ]);
  });
});

describe("an update where the newest is pinned on top", () => {
  test("goes on top, and the one that was there turns italic and moves down", () => {
    const { content, register } = carriedOut(tracking(plain("The guidance is out.")), (known) => [
      appendTo(known, "5", "2026-11", "The guidance was revised."),
    ]);
    expect(cellParagraphs(content, 0, 2, 1).map(({ runs: all }) => all)).toEqual([
      [bold("November 2026 update")],
      [plain("The guidance was revised.")],
      [bold("Update on Latest Position/Activity May 2009")],
      [italic("Work began.")],
      [bold("December 2009 update")],
      [italic("A draft is ready.")],
      [bold("March 2010 update")],
      [italic("The guidance is out.")],
    ]);
    expect(register.tables[0]?.updateOrder).toBe("newestPinned");
    expect(recommendationOf(register, "5").updates.map(({ asAt }) => asAt)).toEqual([
      "2026-11",
      "2009-05",
      "2009-12",
      "2010-03",
    ]);
  });

  test("says so beforehand", () => {
    const register = readRegister(tracking(plain("The guidance is out.")));
    expect(planFor(register, appendTo(register, "5", "2026-11", "Revised.")).notes).toEqual([
      "“March 2010 update” becomes history: it turns italic and moves below the older updates.",
    ]);
  });

  test("leaves the other in place where moving it would lose formatting, and says so", () => {
    const content = tracking(withLink("The guidance is out."));
    const register = readRegister(content);
    const planned = planFor(register, appendTo(register, "5", "2026-11", "Revised."));
    expect(planned.notes).toEqual([
      "“March 2010 update” turns italic but stays where it is: moving it down to the other history would lose some of its formatting.",
    ]);
    const after = applyToContent(content, planned.plan).content;
    expect(cellTexts(after, 0, 2, 1).slice(0, 4)).toEqual([
      "November 2026 update",
      "Revised.",
      "March 2010 update",
      "The guidance is out.",
    ]);
    expect(cellParagraphs(after, 0, 2, 1)[3]?.runs).toEqual([italic("The guidance is out.")]);
  });

  test("turns headings italic, too, where the headings of the history are", () => {
    const content = tracked(
      bold("March 2010 update"),
      plain("The guidance is out."),
      { ...bold("May 2009 update"), italic: true },
      italic("Work began."),
      { ...bold("December 2009 update"), italic: true },
      italic("A draft is ready."),
    );
    const after = carriedOut(content, (known) => [appendTo(known, "5", "2026-11", "Revised.")]);
    expect(cellParagraphs(after.content, 0, 2, 1)[6]?.runs).toEqual([
      { ...bold("March 2010 update"), italic: true },
    ]);
  });

  test("moves the blank line along where the updates stand apart", () => {
    const content = tracked(
      bold("March 2010 update"),
      plain("The guidance is out."),
      "",
      bold("May 2009 update"),
      italic("Work began."),
      "",
      bold("December 2009 update"),
      italic("A draft is ready."),
    );
    const after = carriedOut(content, (known) => [appendTo(known, "5", "2026-11", "Revised.")]);
    expect(cellTexts(after.content, 0, 2, 1)).toEqual([
      "November 2026 update",
      "Revised.",
      "",
      "May 2009 update",
      "Work began.",
      "",
      "December 2009 update",
      "A draft is ready.",
      "",
      "March 2010 update",
      "The guidance is out.",
    ]);
  });
});

test("an update where the newest stands first goes on top and moves nothing", () => {
  const steps = [
    "March 2010 update",
    "Out.",
    "December 2009 update",
    "Drafted.",
    "May 2009 update",
    "Begun.",
  ];
  const content = documentOf(
    table(row("Ref", "Recommendation", "Progress"), row("R1", "Issue guidance", steps)),
  );
  const after = carriedOut(content, (known) => [appendTo(known, "R1", "2026-11", "Revised.")]);
  expect(cellTexts(after.content, 0, 1, 2)).toEqual(["November 2026 update", "Revised.", ...steps]);
});

describe("the first update of a recommendation", () => {
  test("goes below the steps in the form of the nearest one that has updates", () => {
    const content = documentOf(
      table(
        HEADER,
        row("3", "That w.", ["Ask", bold("March 2010 update"), "Asked."], ""),
        row("4", "That x.", ["Get quotes"], ""),
      ),
    );
    const after = carriedOut(content, (known) => [appendTo(known, "4", "2026-11", "Done.")]);
    expect(cellParagraphs(after.content, 0, 2, 2).map(({ runs: all }) => all)).toEqual([
      [plain("Get quotes")],
      [bold("November 2026 update")],
      [plain("Done.")],
    ]);
  });

  test("has a bold default heading where the document shows none", () => {
    const { content } = carriedOut(plan(["Get quotes"]), (known) => [
      appendTo(known, "4", "2026-11-22", "Done."),
    ]);
    expect(cellParagraphs(content, 0, 1, 2).map(({ runs: all }) => all)).toEqual([
      [plain("Get quotes")],
      [bold("Action update (November 2026)")],
      [plain("Done.")],
    ]);
  });

  test("fills a blank cell instead of leaving a blank line above", () => {
    const { content, register } = carriedOut(plan(""), (known) => [
      appendTo(known, "4", "2026-11", "Done."),
    ]);
    expect(cellTexts(content, 0, 1, 2)).toEqual(["Action update (November 2026)", "Done."]);
    expect(recommendationOf(register, "4").updates).toMatchObject([
      { asAt: "2026-11", text: "Done." },
    ]);
  });

  test("goes into the update column where there is one", () => {
    const content = documentOf(
      table(
        row("Ref", "Recommendation", "Action", "Progress"),
        row("R1", "Repair", "Get quotes", ""),
      ),
    );
    const after = carriedOut(content, (known) => [appendTo(known, "R1", "2026-11", "Done.")]);
    expect(cellTexts(after.content, 0, 1, 3)).toEqual(["Action update (November 2026)", "Done."]);
    expect(cellTexts(after.content, 0, 1, 2)).toEqual(["Get quotes"]);
  });

  test("goes into the row of the action it is for", () => {
    const content = documentOf(
      table(
        row("", "Actions", "Lead", "Timing"),
        row("1: That x is done.", "Write to them", "Leader", "May 10"),
        row(below(), "Meet them", "Owen Tate", "June 10"),
      ),
    );
    const register = readRegister(content);
    const change = { ...appendTo(register, "1", "2026-11", "Done."), action: 0 };
    const after = applyToContent(content, planFor(register, change).plan).content;
    expect(cellTexts(after, 0, 1, 1)).toEqual([
      "Write to them",
      "Action update (November 2026)",
      "Done.",
    ]);
    expect(cellTexts(after, 0, 2, 1)).toEqual(["Meet them"]);
  });
});

describe("updates in rows of their own", () => {
  const header = row("Recommendation", "Evidence of progress", "Status", "Complete");
  const content = documentOf(
    "Date: 8 November 2012",
    table(
      header,
      row("Recommendation 1 That x.", ["26th July position:", "Begun."], "4", ""),
      row(below(), ["Current position:", "Done."], "2", ""),
      row("Recommendation 4 That y.", ["Current position:", "Late."], "5", ""),
    ),
  );

  test("a new one gets a row of its own, the recommendation merged downwards", () => {
    const after = carriedOut(content, (known) => [appendTo(known, "1", "2026-11-22", "Closed.")]);
    expect(cellTexts(after.content, 0, 3, 1)).toEqual(["22nd November 2026 position:", "Closed."]);
    const rows = after.content.blocks[1];
    if (rows?.kind !== "table") throw new Error("the table is gone");
    expect(rows.table.rows[3]?.cells.map(({ continuesAbove }) => continuesAbove)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(recommendationOf(after.register, "1").updates).toHaveLength(3);
    expect(recommendationOf(after.register, "4").updates).toHaveLength(1);
  });

  test("a status of the same breath goes into the new row", () => {
    const after = carriedOut(content, (known) => [
      appendTo(known, "1", "2026-11-22", "Closed."),
      { kind: "setStatus", recommendation: "0/1/1", code: "1", draft: true },
    ]);
    expect(cellTexts(after.content, 0, 3, 2)).toEqual(["1"]);
    expect(cellTexts(after.content, 0, 2, 2)).toEqual(["2"]);
    expect(recommendationOf(after.register, "1").status?.code).toBe("1");
  });
});

describe("two groups of steps", () => {
  const steps = [
    "List bodies",
    "Action update (July 2006)",
    "Begun.",
    "Action update (October 2006)",
    "Done.",
    "Prepare a report",
    "Action update (July 2006)",
    "Drafted.",
    "Action update (October 2006)",
    "Backed.",
  ];
  const register = readRegister(plan(steps));
  const change = appendTo(register, "4", "2026-11", "Closed.");

  test("must be told apart", () => {
    expect(refusalOf(register, change)).toMatchObject({
      reason: "ambiguous-group",
      recommendation: "0/4/1",
      message:
        "Nothing was changed. Several actions of Recommendation 4 have updates of their own; say which one this is for: 0 “List bodies”, 1 “Prepare a report”.",
    });
  });

  test.each([
    ["group", { group: 0 }, 5],
    ["group", { group: 1 }, 10],
    ["action", { action: 0 }, 5],
    ["action", { action: 1 }, 10],
  ])("are told apart by %s %j", (_by, which, at) => {
    const { plan: made } = planFor(register, { ...change, ...which });
    const after = applyToContent(plan(steps), made).content;
    expect(cellTexts(after, 0, 1, 2).slice(at, at + 2)).toEqual([
      "Action update (November 2026)",
      "Closed.",
    ]);
  });
});

describe("an update that cannot be written", () => {
  const steps = ["Get quotes", "Action update (July 2006)", "Quotes came in."];
  const register = readRegister(plan(steps));

  test.each([[[]], [[""]], [["  ", "\u0007"]]])("has no text: %j", (text) => {
    expect(refusalOf(register, appendTo(register, "4", "2026-11", ...text))).toMatchObject({
      reason: "empty-text",
      message:
        "Nothing was changed. The update for Recommendation 4 has no text. Type what has happened, then insert.",
    });
  });

  test.each(["2026-13", "November 2026", "22/11/2026"])("is dated “%s”", (asAt) => {
    expect(refusalOf(register, appendTo(register, "4", asAt, "Done."))).toMatchObject({
      reason: "unknown-date",
      message: `Nothing was changed. “${asAt}” is no date; write it as 2026-11 or 2026-11-22.`,
    });
  });

  test("is for a recommendation that is not there", () => {
    const change = { ...appendTo(register, "4", "2026-11", "Done."), recommendation: "0/9/1" };
    expect(refusalOf(register, change)).toEqual({
      kind: "refused",
      reason: "unknown-recommendation",
      message: "Nothing was changed. There is no recommendation “0/9/1” in this document.",
      recommendation: "0/9/1",
    });
  });

  test("has updates before it in no order", () => {
    const muddled = [
      "Ask",
      "May 2009 update",
      "a",
      "March 2010 update",
      "b",
      "December 2009 update",
      "c",
    ];
    const known = readRegister(plan(muddled));
    expect(refusalOf(known, appendTo(known, "4", "2026-11", "Done."))).toMatchObject({
      reason: "unknown-order",
      message:
        "Nothing was changed. The updates of Recommendation 4 are neither oldest first nor newest first, so there is no telling where a new one belongs.",
    });
  });

  test("has no cell to go to", () => {
    const known = readRegister(
      documentOf(table(row("Ref", "Recommendation", "Status"), row("R1", "Repair the roof", "2"))),
    );
    expect(refusalOf(known, appendTo(known, "R1", "2026-11", "Done."))).toMatchObject({
      reason: "no-place",
      message:
        "Nothing was changed. The table of Recommendation R1 has no cell for an update. Add a column for updates in Word, then read the document again.",
    });
  });

  test("keeps the others of the same breath from being written", () => {
    const planned = planChanges(
      register,
      [appendTo(register, "4", "2026-11", "Done."), appendTo(register, "4", "2026-12", "")],
      TODAY,
    );
    expect(planned.kind).toBe("refused");
  });
});

describe("text as it is pasted", () => {
  const steps = ["Get quotes", "Action update (July 2006)", "Quotes came in."];

  test("is cut into paragraphs at its line ends, blank lines left out", () => {
    expect(appended(steps, "2026-11", "One.\r\n\r\nTwo.\u000bThree.\n").slice(4)).toEqual([
      "One.",
      "Two.",
      "Three.",
    ]);
  });

  test("loses what XML cannot hold, and keeps everything else", () => {
    expect(appended(steps, "2026-11", "A\u0007 <b> & “c” 😀 \ud800d\u0000").slice(4)).toEqual([
      "A <b> & “c” 😀 d",
    ]);
  });
});

/** A recommendation 4 with these paragraphs under “Action taken/proposed”. */
function plan(actions: CellLike): DocumentContent {
  return documentOf(table(HEADER, row("4", "That the roof is repaired.", actions, "Head")));
}

function appended(actions: CellLike, asAt: string, ...text: string[]): string[] {
  const { content } = carriedOut(plan(actions), (register: Register) => [
    appendTo(register, "4", asAt, ...text),
  ]);
  return cellTexts(content, 0, 1, 2);
}

/** A recommendation 5 with an upright newest update above italic history. */
function tracking(newest: CellLike & (ReturnType<typeof plain> | ReturnType<typeof withLink>)) {
  return tracked(
    bold("March 2010 update"),
    newest,
    bold("Update on Latest Position/Activity May 2009"),
    italic("Work began."),
    bold("December 2009 update"),
    italic("A draft is ready."),
  );
}

function tracked(...narrative: Parameters<typeof wide>[1][]): DocumentContent {
  return documentOf(
    table(
      row("", "Recommendation", "Stage", "Complete"),
      row("5", "That the Director issues guidance.", "2 (Achieved)", ""),
      row("", wide(3, ...narrative)),
    ),
  );
}
