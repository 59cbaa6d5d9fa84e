import { readDocx } from "../../src/docx";
import {
  planChanges,
  readRegister,
  type Change,
  type DocumentContent,
  type NewRun,
  type Register,
} from "../../src/recommendations";
import { appendTo, planFor, refusalOf, setStatusOf, TODAY } from "../support/decisions";
import {
  bold,
  bullet,
  documentOf,
  italic,
  numbered,
  plain,
  raised,
  row,
  runs,
  table,
  underlined,
  type ParagraphLike,
} from "../support/document";
import { documents as oneBatch } from "../reading/a";
import { documents as otherBatch } from "../reading/b";

const LAYOUTS = [...oneBatch, ...otherBatch];

/** Runs as a line: `"*bold* _underlined_ /italic/ ^raised^"`, each mark around the whole run. */
function drawn(written: readonly NewRun[]): string {
  return written
    .map(({ text, bold, italic, underline, superscript }) => {
      const marks = `${bold ? "*" : ""}${underline ? "_" : ""}${italic ? "/" : ""}${superscript ? "^" : ""}`;
      return marks + text + Array.from(marks).reverse().join("");
    })
    .join("");
}

/** The paragraphs an update would add, in the order of the edits. */
function added(register: Register, change: Change): string[] {
  return planFor(register, change).plan.edits.flatMap((edit) => {
    if (edit.kind === "insertParagraphs") return edit.paragraphs.map((each) => drawn(each.runs));
    return edit.kind === "setText" ? [drawn(edit.runs)] : [];
  });
}

function tracker(...update: readonly ParagraphLike[]): DocumentContent {
  return documentOf(
    "1 April 2025",
    table(
      row("Ref", "Recommendation", "Progress"),
      row("R1", "That the roof is repaired.", update),
    ),
  );
}

describe("a new heading is worded and set like the one above it", () => {
  const day = "2026-11-22";
  const cases: readonly [string, readonly ParagraphLike[], string, readonly string[]][] = [
    [
      "a month in brackets",
      [bold("Action update (July 2006)"), "Begun."],
      "2026-11",
      ["*Action update (November 2026)*", "Done."],
    ],
    [
      "a month in front",
      [bold("March 2010 update"), "Begun."],
      "2026-11",
      ["*November 2026 update*", "Done."],
    ],
    [
      "a month behind",
      [underlined("Update on Latest Position/Activity May 2009"), "Begun."],
      "2026-11",
      ["_Update on Latest Position/Activity November 2026_", "Done."],
    ],
    [
      "a day with its letters raised",
      [runs(bold("26"), { ...raised("th"), bold: true }, bold(" July 2012 position:")), "Begun."],
      day,
      ["*22**^nd^** November 2026 position:*", "Done."],
    ],
    [
      "a day with its letters on the line",
      [bold("26th July 2012 position:"), "Begun."],
      day,
      ["*22nd November 2026 position:*", "Done."],
    ],
    [
      "a colon and a day",
      [bold("Update: 14 January 2025"), "Begun."],
      day,
      ["*Update: 22 November 2026*", "Done."],
    ],
    [
      "numbers",
      [bold("Update as at 05/10/23"), "Begun."],
      day,
      ["*Update as at 22/11/26*", "Done."],
    ],
    [
      "numbers with full stops and without noughts",
      ["Update as at 5.1.2023", "Begun."],
      "2026-02-03",
      ["Update as at 3.2.2026", "Done."],
    ],
    [
      "a position",
      [bold("Position at 31 March 2025"), "Begun."],
      day,
      ["*Position at 22 November 2026*", "Done."],
    ],
    [
      "a financial quarter",
      [bold("Q2 2023/24 update"), "Begun."],
      "2026-11",
      ["*Q3 2026/27 update*", "Done."],
    ],
    [
      "a quarter in words",
      [bold("Quarter 4 2023-24 update"), "Begun."],
      "2026-02",
      ["*Quarter 4 2025-26 update*", "Done."],
    ],
    [
      "capitals",
      [bold("JANUARY 2025 UPDATE"), "Begun."],
      "2026-11",
      ["*NOVEMBER 2026 UPDATE*", "Done."],
    ],
    ["a short month", ["Sept 2025 update", "Begun."], "2026-02", ["Feb 2026 update", "Done."]],
    [
      "a nought before the day",
      ["Update: 05 January 2025", "Begun."],
      "2026-02-03",
      ["Update: 03 February 2026", "Done."],
    ],
    [
      "no date",
      [bold("Progress to date:"), "Begun."],
      "2026-11",
      ["*Progress to date (November 2026):*", "Done."],
    ],
    [
      "a run-in heading",
      [runs(bold("Update 10 July 2024:"), plain(" Begun."))],
      day,
      ["*Update 22 November 2026:* Done."],
    ],
    [
      "a dash behind the date",
      [runs(plain("July 2024 – Begun."))],
      "2026-11",
      ["November 2026 – Done."],
    ],
    [
      "a line break below the heading",
      [runs(bold("Update: 14 January 2025"), plain("\nBegun."))],
      day,
      ["*Update: 22 November 2026*\nDone."],
    ],
    [
      "italic text",
      [italic("January 2025 update"), italic("Begun.")],
      "2026-11",
      ["/November 2026 update/", "/Done./"],
    ],
    [
      "a blank line between heading and text",
      [bold("January 2025 update"), "", "Begun."],
      "2026-11",
      ["*November 2026 update*", "", "Done."],
    ],
  ];
  test.each(cases)("%s", (_name, update, asAt, expected) => {
    const register = readRegister(tracker(...update));
    expect(added(register, appendTo(register, "R1", asAt, "Done."))).toEqual(expected);
  });

  test("a date without a year takes one where it would be read as another year's", () => {
    const register = readRegister(tracker(bold("26th July position:"), "Begun."));
    const write = (asAt: string) => added(register, appendTo(register, "R1", asAt, "Done."))[0];
    expect(write("2025-03-14")).toBe("*14th March position:*");
    expect(write("2026-11-22")).toBe("*22nd November 2026 position:*");
  });
});

describe("what the nearest update does not have is taken from the next one", () => {
  test("an update without a heading gets one like its neighbours'", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Ref", "Recommendation", "Progress"),
          row("R1", "That the roof is repaired.", "Nothing yet."),
          row("R2", "That the gate is painted.", [
            runs(bold("Update 10 July 2024:"), plain(" Painted.")),
          ]),
        ),
      ),
    );
    expect(added(register, appendTo(register, "R1", "2026-11-22", "Done."))).toEqual([
      "*Update 22 November 2026:* Done.",
    ]);
  });

  test("raised letters come with the heading whose date is copied", () => {
    const register = readRegister(
      tracker(
        runs(bold("26"), { ...raised("th"), bold: true }, bold(" July position:")),
        "Begun.",
        bold("Current position:"),
        "Half done.",
      ),
    );
    expect(added(register, appendTo(register, "R1", "2026-11-22", "Done."))[0]).toBe(
      "*22**^nd^** November 2026 position:*",
    );
  });

  test("text stands in a list of the cell's own where it has bullets, else behind typed ones", () => {
    const listed = readRegister(tracker(bold("July 2024 update"), "Begun:", bullet("one")));
    const plan = planFor(listed, appendTo(listed, "R1", "2026-11", "Next:", "- two")).plan;
    const [edit] = plan.edits;
    if (edit?.kind !== "insertParagraphs") throw new Error("nothing was added");
    expect(edit.paragraphs.map(({ runs, exemplar }) => [drawn(runs), exemplar])).toEqual([
      ["*November 2026 update*", "t0.5"],
      ["Next:", "t0.6"],
      ["two", "t0.7"],
    ]);
    const typed = readRegister(tracker(bold("July 2024 update"), "Begun."));
    expect(added(typed, appendTo(typed, "R1", "2026-11", "Next:", "- two"))).toEqual([
      "*November 2026 update*",
      "Next:",
      "•\u00a0two",
    ]);
  });

  test("a default is said to be one, and does not become an item of a list", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Ref", "Recommendation", "Actions", "Lead"),
          row("R1", "That the roof is repaired.", [numbered("1.", "Hire a roofer")], "AB"),
          row("R2", "That the gate is painted.", "Buy paint", "CD"),
        ),
      ),
    );
    const planned = planFor(register, appendTo(register, "R1", "2026-11", "Done."));
    expect(planned.notes).toEqual([
      "The table has no update with a heading to copy, so this one takes a default: “Action update (November 2026)”.",
    ]);
    const [edit] = planned.plan.edits;
    if (edit?.kind !== "insertParagraphs") throw new Error("nothing was added");
    expect(edit.paragraphs.map(({ exemplar }) => exemplar)).toEqual(["t0.10", "t0.10"]);
  });
});

describe("columns that their headers date", () => {
  const content = documentOf(
    table(
      row("Ref", "Recommendation", "Q1 2024/25 update", "Q2 2024/25 update", "Q3 2024/25 update"),
      row("R1", "That the roof is repaired.", "Begun.", "Half done.", ""),
      row("R2", "That the gate is painted.", italic("Paint bought."), "", "Painted."),
    ),
  );
  const register = readRegister(content);

  test("a blank cell of the date's own quarter takes the text alone", () => {
    const planned = planFor(register, appendTo(register, "R1", "2024-11", "Done."));
    expect(added(register, appendTo(register, "R1", "2024-11", "Done."))).toEqual(["Done."]);
    expect(planned.notes).toEqual([]);
    expect(planned.plan.edits).toMatchObject([{ kind: "setText", paragraph: { id: "t0.9" } }]);
  });

  test("text in the cell is not taken for the new update's", () => {
    expect(added(register, appendTo(register, "R2", "2024-11-22", "Repaired."))).toEqual([
      "*Action update (November 2024)*",
      "Repaired.",
    ]);
  });

  test("a date no column has goes under the last one, which is said", () => {
    const planned = planFor(register, appendTo(register, "R2", "2025-06", "Repainted."));
    expect(planned.notes.at(-1)).toBe(
      "There is no column for June 2025; the update goes under “Q3 2024/25 update”.",
    );
    expect(planned.plan.edits).toMatchObject([{ anchor: { expects: "Painted." } }]);
  });
});

describe("on layouts that nobody had in mind", () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ["a health-action-log", "HOSC 1", ["*Update November 2026:*", "Done."]],
    ["a labelled-cells", "2", ["*Update (November 2026):* Done."]],
    ["a newest-first-run-in", "FR1", ["*22 November 2026:* Done."]],
    ["a cut-in-three", "2", ["*Update as at 22/11/26*", "Done."]],
    ["a status-first", "i", ["*Position at 22 November 2026*", "Done."]],
    ["a loose-ends", "1.2", ["*Update (November 2026)*", "Done."]],
    ["a tracked-throughout", "2", ["*November 2026 update*", "Done."]],
    ["parish-tracker", "I", ["*Update 22 November 2026:* Done."]],
    ["parish-tracker", "II", ["*Update 22 November 2026:* Done."]],
    ["seasons-plan", "OSC-01", ["*Update: 22 November 2026*\nDone."]],
    ["draft-positions", "2", ["", "*22**^nd^** November 2026 position:*", "Done."]],
    ["a quarterly-columns", "R1", ["*Action update (November 2026)*", "Done."]],
  ];
  test.each(cases)("%s, recommendation %s", (name, ref, expected) => {
    const layout = LAYOUTS.find((each) => each.name === name);
    if (layout === undefined) throw new Error(`there is no ${name}`);
    const register = readRegister(readDocx(layout.file()).content);
    expect(added(register, appendTo(register, ref, "2026-11-22", "Done."))).toEqual(expected);
  });
});

describe("a status is written", () => {
  const statuses = (...texts: readonly string[]): Register =>
    readRegister(
      documentOf(
        "Status categories",
        "1 – Stop monitoring",
        "2 – Achieved",
        "3 – Obstacle",
        table(
          row("Ref", "Recommendation", "Progress", "Status"),
          ...texts.map((text, index) =>
            row(`R${index + 1}`, `That job ${index} is done.`, "Begun.", text),
          ),
        ),
      ),
    );
  const write = (register: Register, ref: string, code: string, draft = true): string =>
    added(register, setStatusOf(register, ref, code, draft)).join("|");

  test.each([
    ["as a bare code", ["1", ""], "2"],
    ["with its label in brackets", ["1 (Stop monitoring)", ""], "2 (Achieved)"],
    ["behind a dash", ["1 – Stop monitoring", ""], "2 – Achieved"],
    ["behind a hyphen", ["1 - Stop monitoring", ""], "2 - Achieved"],
    ["behind a colon", ["1: Stop monitoring", ""], "2: Achieved"],
    ["as a label", ["Stop monitoring", ""], "Achieved"],
    ["in capitals", ["STOP MONITORING", ""], "ACHIEVED"],
  ])("%s", (_name, texts, expected) => {
    expect(write(statuses(...texts), "R2", "2")).toBe(expected);
  });

  test("in the form most have that belong to a category, whatever else is written", () => {
    const register = statuses("3 (Obstacle)", "Report due", "See minutes", "");
    expect(write(register, "R4", "2")).toBe("2 (Achieved)");
  });

  test("marked as a draft or as confirmed where others are", () => {
    expect(write(statuses("1 (draft)", ""), "R2", "2")).toBe("2 (draft)");
    expect(write(statuses("1 (draft)", "3 (Confirmed)", ""), "R3", "2", false)).toBe(
      "2 (Confirmed)",
    );
    expect(write(statuses("1 (draft)", ""), "R1", "2", false)).toBe("2");
  });
});

describe("actions with statuses of their own", () => {
  const content = documentOf(
    table(
      row("Recommendation", "Actions", "Lead", "Timing", "Status"),
      row("1: That lessons are shared.", "Write a guide", "AB", "May 10", "Done"),
      row("", "Train staff", "CD", "Sept 10", ""),
      row("2: That rents are frozen.", "Report to Cabinet", "EF", "March 11", "Ongoing"),
    ),
  );
  const register = readRegister(content);

  test("the person is asked which is meant", () => {
    const refusal = refusalOf(register, setStatusOf(register, "1", "2"));
    expect(refusal.reason).toBe("ambiguous-action");
    expect(refusal.message).toBe(
      "Nothing was changed. Actions have statuses of their own in Recommendation 1; say which one this is for: 0 “Write a guide”, 1 “Train staff”.",
    );
  });

  test("only the chosen one's is written", () => {
    const change = { ...setStatusOf(register, "1", "2"), action: 1 };
    const planned = planChanges(register, [change], TODAY);
    if (planned.kind === "refused") throw new Error(planned.message);
    expect(planned.plan.edits).toMatchObject([{ kind: "setText", paragraph: { id: "t0.14" } }]);
  });

  test("an update for one action brings its status to the same one", () => {
    const changes = [
      { ...appendTo(register, "1", "2010-09", "Done."), action: 1 },
      setStatusOf(register, "1", "2"),
    ];
    const edits = planFor(register, ...changes).plan.edits;
    expect(edits).toMatchObject([{ anchor: { id: "t0.11" } }, { paragraph: { id: "t0.14" } }]);
  });
});
