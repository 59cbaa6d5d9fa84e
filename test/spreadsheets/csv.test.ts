import fc from "fast-check";
import { readCells, writeCsv } from "../../src/spreadsheets";

describe("writing CSV", () => {
  test("commas, quotation marks and line breaks are quoted, lines end as RFC 4180 says", () => {
    expect(writeCsv([["a,b", 'say "yes"', "one\ntwo"]])).toBe('"a,b","say ""yes""","one\ntwo"\r\n');
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])("%j is disarmed", (formula) => {
    expect(writeCsv([[formula]])).toMatch(/^"?'/);
  });
});

describe("reading cells", () => {
  test("what was written is read back, formulas included", () => {
    const cell = fc
      .string({
        unit: fc.constantFrom("a", "é", "€", ",", '"', "'", "\n", "=", "+", "-", "@", " "),
        maxLength: 12,
      })
      .filter((text) => !text.startsWith("'"));
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      )
      .filter((all) => all.every((row) => row.join("") !== ""));
    fc.assert(
      fc.property(rows, (all) => {
        expect(readCells(writeCsv(all))).toEqual(all);
      }),
    );
  });

  test("cells pasted from Excel have tabs between them and may hold line breaks", () => {
    const pasted = 'Ref\tUpdate\r\n4\t"First paragraph.\nSecond, with a comma."\r\n5\tDone\r\n';
    expect(readCells(pasted)).toEqual([
      ["Ref", "Update"],
      ["4", "First paragraph.\nSecond, with a comma."],
      ["5", "Done"],
    ]);
  });

  test("semicolons divide cells where a European Excel wrote them", () => {
    expect(readCells("Ref;Update\n4;Done, nearly\n")).toEqual([
      ["Ref", "Update"],
      ["4", "Done, nearly"],
    ]);
  });

  test("a byte order mark is no part of the first cell", () => {
    expect(readCells("\uFEFFRef,Update\n")).toEqual([["Ref", "Update"]]);
  });

  test("a quotation mark that closes nothing is text", () => {
    expect(readCells('4\t"Open\n5\tDone')).toEqual([
      ["4", '"Open'],
      ["5", "Done"],
    ]);
  });

  test("rows may differ in length", () => {
    expect(readCells("a,b,c\nd\n")).toEqual([["a", "b", "c"], ["d"]]);
  });
});
