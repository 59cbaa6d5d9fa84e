import { readDocx } from "../../src/docx";
import { readRegister, type Register } from "../../src/recommendations";
import { cell, headerRow, row, table, wordFile } from "../reading/word-markup";

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

  test("that is itself a tracker is not read, and that is reported", () => {
    const tracker = table(
      headerRow("No", "Recommendation", "Lead", "Status"),
      row("1", "That the roof is repaired.", "Head of Property", "Open"),
    );
    const register = read(table(row(cellAround("Progress", tracker, ""))));
    expect(register.tables).toEqual([]);
    expect(register.problems.map(({ kind }) => kind)).toEqual(["unread-table"]);
  });
});

function read(markup: string): Register {
  return readRegister(readDocx(wordFile(markup)).content);
}

/** A cell with a table between two paragraphs. */
function cellAround(before: string, inner: string, after: string): string {
  return cell(before, "@", after).replace(/<w:p>(?:(?!<w:p>).)*@.*?<\/w:p>/, inner);
}
