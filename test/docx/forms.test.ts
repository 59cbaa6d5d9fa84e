import { applyToDocx, carryForward, readDocx } from "../../src/docx";
import {
  findDifferences,
  NO_CORRECTIONS,
  planChanges,
  readRegister,
  withCorrection,
  type Change,
  type Register,
} from "../../src/recommendations";
import { cell, para, row, spanning, table, wordFile } from "../reading/word-markup";

describe("a table with its labels on the left", () => {
  test("holds one recommendation, and its labels are columns", () => {
    const register = read(form("1", "That the roof is repaired."));
    expect(
      register.tables.map(({ columns }) => columns.map(({ header, role }) => [header, role])),
    ).toEqual([
      [
        ["Recommendation", "recommendation"],
        ["Response", "response"],
        ["Lead officer", "lead"],
        ["Timescale", "timescale"],
        ["Status", "status"],
        ["Progress update", "update"],
      ],
    ]);
    expect(summaryOf(register)).toEqual([
      {
        ref: "1",
        section: null,
        text: "That the roof is repaired.",
        responses: ["Accepted"],
        lead: ["Head of Property"],
        timescale: ["March 2025"],
        status: "On track",
        updates: [["Update July 2024", "Quotes came in."]],
      },
    ]);
    expect(register.problems).toEqual([]);
  });

  test("is one table with its like, whatever stands between them", () => {
    const register = read(
      form("1", "That the roof is repaired.") +
        para("The second matter is about schools.") +
        form("2", "That the school is surveyed."),
    );
    expect(register.tables.map(({ pieces }) => pieces)).toEqual([[0, 1]]);
    expect(register.recommendations.map(({ ref, text }) => [ref, text])).toEqual([
      ["1", "That the roof is repaired."],
      ["2", "That the school is surveyed."],
    ]);
    expect(register.recommendations[1]?.rows).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => ({ piece: 1, row: at })),
    );
  });

  test("may hold many, each beginning with the same label", () => {
    const register = read(
      table(
        row("Ref", "SR1"),
        row("Recommendation", "That the roof is repaired."),
        row("Lead:", "Head of Property"),
        row("Status:", "Complete"),
        row("Ref", "SR2"),
        row("Recommendation", "That the school is surveyed."),
        row("Lead:", "Head of Schools"),
        row("Status:", "In progress"),
      ),
    );
    expect(
      register.recommendations.map(({ ref, text, lead, status }) => [ref, text, lead, status?.raw]),
    ).toEqual([
      ["SR1", "That the roof is repaired.", ["Head of Property"], "Complete"],
      ["SR2", "That the school is surveyed.", ["Head of Schools"], "In progress"],
    ]);
  });

  test("may be titled across, and have dividers", () => {
    const register = read(
      table(
        row(spanning(2, "Property")),
        row(spanning(2, "Recommendation 1: That the roof is repaired.")),
        row("Lead", "Head of Property"),
        row("Deadline", "May 2025"),
        row("Latest position", "Begun."),
        row(spanning(2, "Schools")),
        row(spanning(2, "Recommendation 2: That the school is surveyed.")),
        row("Lead", "Head of Schools"),
        row("Deadline", "June 2025"),
        row("Latest position", ""),
      ),
    );
    expect(
      register.recommendations.map(({ ref, section, text, lead, timescale }) => [
        ref,
        section,
        text,
        lead,
        timescale[0]?.latest,
      ]),
    ).toEqual([
      ["1", "Property", "That the roof is repaired.", ["Head of Property"], "2025-05"],
      ["2", "Schools", "That the school is surveyed.", ["Head of Schools"], "2025-06"],
    ]);
  });

  test("takes its recommendation from the lines above where they hold it", () => {
    const register = read(
      para("Recommendation 4") +
        para("That the roof is repaired.") +
        table(
          row("Executive response", "Agreed"),
          row("Responsible officer", "Head of Property"),
          row("Target date", "May 2025"),
          row("Update", "Begun."),
        ),
    );
    expect(register.recommendations.map(({ ref, text, lead }) => [ref, text, lead])).toEqual([
      ["4", "That the roof is repaired.", ["Head of Property"]],
    ]);
  });

  test("pairs labels and values along a row too", () => {
    const register = read(
      table(
        row("Recommendation 1", spanning(3, "That the roof is repaired.")),
        row("Lead", "Head of Property", "Due date", "May 2025"),
        row("Status", "On track", "Response", "Accepted"),
      ),
    );
    expect(
      register.recommendations.map(({ ref, lead, status, timescale }) => [
        ref,
        lead,
        status?.raw,
        timescale[0]?.raw,
      ]),
    ).toEqual([["1", ["Head of Property"], "On track", "May 2025"]]);
  });

  test("gives each of several steps its own lead and date", () => {
    const register = read(
      table(
        row("Recommendation 1", "That the roof is repaired."),
        row("Action 1", "Get quotes"),
        row("Lead", "Surveyor"),
        row("Deadline", "May 2025"),
        row("Action 2", "Choose a builder"),
        row("Lead", "Head of Property"),
        row("Deadline", "June 2025"),
        row("Status", "On track"),
      ),
    );
    expect(
      register.recommendations.map(({ actions, status }) => [
        actions.map(({ text, lead, timescale }) => [text, lead, timescale[0]?.latest]),
        status?.raw,
      ]),
    ).toEqual([
      [
        [
          ["Get quotes", ["Surveyor"], "2025-05"],
          ["Choose a builder", ["Head of Property"], "2025-06"],
        ],
        "On track",
      ],
    ]);
  });

  test("that explains words is no recommendation table", () => {
    const register = read(
      table(
        row("Recommendation", "A proposal of the Board."),
        row("Action", "A step somebody has agreed to take"),
        row("Status", "How far something has been carried out"),
      ),
    );
    expect(register.tables).toEqual([]);
  });

  test("is left alone where the person says so", () => {
    const { content, tables } = read(form("1", "That the roof is repaired."));
    const corrections = withCorrection(NO_CORRECTIONS, tables[0]?.fingerprint ?? "", {
      isRecommendationTable: false,
    });
    expect(readRegister(content, corrections).tables).toEqual([]);
    expect(readRegister(content, corrections).problems).toEqual([]);
  });

  test("takes an update and a status in its value cells and gives them back", () => {
    const file = readDocx(
      wordFile(form("1", "That the roof is repaired.") + form("2", "That the school is surveyed.")),
    );
    const register = readRegister(file.content);
    const [first = "", second = ""] = register.recommendations.map(({ key }) => key);
    const changes: readonly Change[] = [
      {
        kind: "appendUpdate",
        recommendation: second,
        group: null,
        asAt: "2025-06-30",
        text: ["Work has begun."],
      },
      { kind: "setStatus", recommendation: first, code: "2", draft: false },
    ];
    const planned = planChanges(register, changes, "2025-06-30");
    if (planned.kind === "refused") throw new Error(planned.message);
    const written = applyToDocx(file, planned.plan);
    const reread = readRegister(readDocx(written.bytes).content);
    expect(
      reread.recommendations.map(({ updates, status }) => [
        updates.map(({ text }) => text),
        status?.raw,
      ]),
    ).toEqual([
      [["Quotes came in."], "Achieved"],
      [["Quotes came in.", "Work has begun."], "On track"],
    ]);
    const restored = applyToDocx(readDocx(written.bytes), written.takeBack);
    expect(findDifferences(file.content, restored.file.content)).toEqual([]);
  });

  test("keeps its rows when the next appendix is made, with a sentence that says so", () => {
    const file = readDocx(wordFile(form("1", "That the roof is repaired.")));
    const request = {
      plan: { edits: [] },
      leaving: readRegister(file.content).recommendations.map(({ key }) => key),
      completed: { kind: "removed" as const },
      corrections: NO_CORRECTIONS,
    };
    expect(() => carryForward(file, request)).toThrow(/labels on the left/);
  });
});

function form(number: string, text: string): string {
  return table(
    row(`Recommendation ${number}`, text),
    row("Response", "Accepted"),
    row("Lead officer", "Head of Property"),
    row("Timescale", "March 2025"),
    row("Status", "On track"),
    row("Progress update", cell("Update July 2024", "Quotes came in.")),
  );
}

function read(markup: string): Register {
  return readRegister(readDocx(wordFile(markup)).content);
}

function summaryOf({ recommendations }: Register): readonly unknown[] {
  return recommendations.map((each) => ({
    ref: each.ref,
    section: each.section,
    text: each.text,
    responses: each.responses.map(({ text }) => text),
    lead: each.lead,
    timescale: each.timescale.map(({ raw }) => raw),
    status: each.status?.raw ?? null,
    updates: each.updates.map((update) => [update.heading, update.text]),
  }));
}
