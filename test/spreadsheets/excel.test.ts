import { strFromU8, unzipSync } from "fflate";
import { writeExcel } from "../../src/spreadsheets";

describe("a workbook", () => {
  test("holds every cell as text, formulas too", async () => {
    const parts = unzipSync(await writeExcel("Register", [["Ref"], ["=1+1"], ["5.10"]]));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const strings = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f>");
    expect(sheet.match(/t="(?:s|inlineStr)"/g)).toHaveLength(3);
    expect(strings + sheet).toContain("=1+1");
    expect(strings + sheet).toContain("5.10");
  });

  test("keeps its heading row in view", async () => {
    const parts = unzipSync(await writeExcel("Register", [["Ref"], ["4"]]));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"/);
  });

  test("a name that Excel does not allow is made one it does", async () => {
    const parts = unzipSync(
      await writeExcel("Register: 2026/27 [all] of the Scrutiny Board", [["Ref"]]),
    );
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const name = /<sheet [^>]*name="([^"]*)"/.exec(workbook)?.[1] ?? "";
    expect(name).toMatch(/^Register {2}2026 27/);
    expect(name.length).toBeLessThanOrEqual(31);
  });
});
