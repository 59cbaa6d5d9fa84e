import { applyToDocx, carryForward, readDocx } from "../../src/docx";
import {
  findDifferences,
  NO_CORRECTIONS,
  planChanges,
  readRegister,
  type Register,
} from "../../src/recommendations";
import { cell, headerRow, para, row, table, wordFile } from "../reading/word-markup";

describe("a table inside a cell", () => {
  test("of a tracker is text of that cell, in its order", () => {
    const inner = table(row("Ward", "Quotes"), row("North", "3"));
    const register = read(
      table(
        headerRow("No", "Recommendation", "Progress"),
        row(
          "1",
          "That the roof is repaired.",
          cellAround("Quotes came in.", inner, "More follow."),
        ),
        row("2", "That the school is surveyed.", "Begun."),
      ),
    );
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["1", "2"]);
    expect(register.recommendations[0]?.updates.map(({ text }) => text)).toEqual([
      "Quotes came in.\nWard\nQuotes\nNorth\n3\nMore follow.",
    ]);
  });

  test("that is itself a tracker is read where it stands", () => {
    const register = read(layout(TRACKER));
    expect(register.tables.map(({ columns }) => columns.map(({ role }) => role))).toEqual([
      ["reference", "recommendation", "lead", "update"],
    ]);
    expect(
      register.recommendations.map(({ ref, lead, updates }) => [
        ref,
        lead,
        updates.map(({ heading, text }) => [heading, text]),
      ]),
    ).toEqual([
      ["1", ["Head of Property"], [["Update March 2025", "Quotes came in."]]],
      ["2", ["Head of Schools"], []],
    ]);
    expect(register.problems).toEqual([]);
  });

  test("two cells deep is read as well", () => {
    const register = read(layout(layout(TRACKER)));
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["1", "2"]);
  });

  test("goes on in the same layout table on the next page", () => {
    const second = table(
      headerRow("No", "Recommendation", "Lead", "Progress"),
      row("3", "That the bridge is painted.", "Engineer", ""),
    );
    const register = read(`${layout(TRACKER)}${para("Page 2")}${layout(second, "")}`);
    expect(register.tables.map(({ pieces }) => pieces)).toEqual([[2, 3]]);
    expect(register.recommendations.map(({ ref, rows }) => [ref, rows])).toEqual([
      ["1", [{ piece: 2, row: 1 }]],
      ["2", [{ piece: 2, row: 2 }]],
      ["3", [{ piece: 3, row: 1 }]],
    ]);
  });

  test("that tracks in the cell of a tracker is read as that cell's text, and that is reported", () => {
    const register = read(
      table(
        headerRow("No", "Recommendation", "Progress"),
        row("A", "That the plan is followed.", cellAround("See:", TRACKER, "")),
      ),
    );
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["A"]);
    expect(register.problems.map(({ kind }) => kind)).toContain("unread-table");
  });

  test("takes updates in its own cells and gives them back", () => {
    const file = readDocx(wordFile(layout(TRACKER)));
    const register = readRegister(file.content);
    const changes = register.recommendations.map(({ key }) => ({
      kind: "appendUpdate" as const,
      recommendation: key,
      group: null,
      asAt: "2025-06-30",
      text: ["Work has begun."],
    }));
    const planned = planChanges(register, changes, "2025-06-30");
    if (planned.kind === "refused") throw new Error(planned.message);
    const written = applyToDocx(file, planned.plan);
    const reread = readRegister(readDocx(written.bytes).content);
    expect(reread.recommendations.map(({ updates }) => updates.map(({ text }) => text))).toEqual([
      ["Quotes came in.", "Work has begun."],
      ["Work has begun."],
    ]);
    const restored = applyToDocx(readDocx(written.bytes), written.takeBack);
    expect(findDifferences(file.content, restored.file.content)).toEqual([]);
  });

  test("keeps its rows when the next appendix is made, with a sentence that says so", () => {
    const file = readDocx(wordFile(layout(TRACKER)));
    const leaving = readRegister(file.content).recommendations.slice(0, 1);
    const request = {
      plan: { edits: [] },
      leaving: leaving.map(({ key }) => key),
      completed: { kind: "removed" as const },
      corrections: NO_CORRECTIONS,
    };
    expect(() => carryForward(file, request)).toThrow(/inside another table's cell/);
  });
});

const TRACKER = table(
  headerRow("No", "Recommendation", "Lead", "Progress"),
  row(
    "1",
    "That the roof is repaired.",
    "Head of Property",
    cell("Update March 2025", "Quotes came in."),
  ),
  row("2", "That the school is surveyed.", "Head of Schools", ""),
);

/** A table that only puts things in their place. */
function layout(inner: string, title = "Progress"): string {
  return table(row(cellAround(title, inner, "")));
}

function read(markup: string): Register {
  return readRegister(readDocx(wordFile(markup)).content);
}

/** A cell with a table between two paragraphs. */
function cellAround(before: string, inner: string, after: string): string {
  return cell(before, "@", after).replace(/<w:p>(?:(?!<w:p>).)*@.*?<\/w:p>/, inner);
}
