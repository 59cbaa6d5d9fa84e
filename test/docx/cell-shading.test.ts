import { applyToDocx, readDocx } from "../../src/docx";
import { readRegister, tablesOf } from "../../src/recommendations";
import { planFor, setStatusOf } from "../support/decisions";
import { newFindings } from "../support/structure";
import { headerRow, row, table, wordFile } from "../reading/word-markup";

const GREEN = '<w:shd w:val="clear" w:color="auto" w:fill="92D050" w:themeFill="accent6"/>';
const RED = '<w:shd w:val="clear" w:color="auto" w:fill="FF0000"/>';

function shaded(text: string, shading: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/>${shading}<w:vAlign w:val="center"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
}

function tracker(...blocks: readonly string[]): Uint8Array {
  return wordFile(
    ...blocks,
    table(
      headerRow("Ref", "Recommendation", "Progress", "RAG status"),
      row("1", "That the roof is repaired.", "Done.", shaded("Green", GREEN)),
      row("2", "That the gate is painted.", "Begun.", shaded("Red", RED)),
      row("3", "That the wall is rebuilt.", "Begun.", shaded("", "")),
      row("4", "That the path is swept.", "Begun.", "<w:tc><w:p/></w:tc>"),
    ),
  );
}

function set(bytes: Uint8Array, ref: string, code: string) {
  const opened = readDocx(bytes);
  const register = readRegister(opened.content);
  const { plan, notes } = planFor(register, setStatusOf(register, ref, code, false));
  const applied = applyToDocx(opened, plan);
  expect(newFindings(bytes, applied.bytes)).toEqual([]);
  const back = applyToDocx(applied.file, applied.takeBack).file.main.text;
  expect(back).toBe(opened.main.text);
  const cells = tablesOf(applied.file.content).at(-1)!.rows[Number(ref)]!.cells;
  const source = applied.file.main.text;
  return { colour: cells.at(-1)!.shading, notes, source, applied };
}

test("a status gets the colour that other cells with it have, as their source says it", () => {
  const { colour, notes, source } = set(tracker(), "2", "Green");
  expect(colour).toBe("92D050");
  expect(notes).toEqual([]);
  expect(source.split(GREEN)).toHaveLength(3);
});

test.each(["3", "4"])("blank cell %s gets the status with its colour", (ref) => {
  const { colour, source } = set(tracker(), ref, "Red");
  expect(colour).toBe("FF0000");
  expect(source).toMatch(
    /<w:tcPr>(?:<w:tcW[^>]*>)?<w:shd [^>]*FF0000"\/>(?:<w:vAlign[^>]*>)?<\/w:tcPr><w:p[^<]*>.*?Red/s,
  );
});

test("a status that no cell shows in colour gets the word alone, and the preview says so", () => {
  const { colour, notes } = set(tracker(), "2", "Amber");
  expect(colour).toBeNull();
  expect(notes).toEqual([
    "No cell of this document shows “Amber” in a colour, so the cell of Recommendation 2 gets the words alone and loses the colour of the status before.",
  ]);
  expect(set(tracker(), "3", "Amber").notes[0]).toMatch(/gets the words alone\.$/);
});

test("the colour of a printed key does where no status of the table has it", () => {
  const amber = '<w:shd w:val="clear" w:color="auto" w:fill="FFC000"/>';
  const key = table(
    headerRow("Status", "Meaning"),
    row(shaded("Red", RED), "Off track"),
    row(shaded("Amber", amber), "Some concern"),
    row(shaded("Green", GREEN), "On track"),
  );
  expect(set(tracker(key), "2", "Amber").colour).toBe("FFC000");
});

test("rows striped in colour do not make a status coloured", () => {
  const grey = '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>';
  const bytes = wordFile(
    table(
      headerRow("Ref", "Recommendation", "Progress", "RAG status"),
      row(
        ...["1", "That the roof is repaired.", "Done.", "Green"].map((each) => shaded(each, grey)),
      ),
      row("2", "That the gate is painted.", "Begun.", "Red"),
    ),
  );
  const opened = readDocx(bytes);
  const register = readRegister(opened.content);
  const { plan, notes } = planFor(register, setStatusOf(register, "2", "Green", false));
  expect(plan.edits.map(({ kind }) => kind)).toEqual(["setText"]);
  expect(notes).toEqual([]);
});

test("a colour that was set is taken back from a file that was opened anew", () => {
  const { applied } = set(tracker(), "4", "Red");
  const reopened = readDocx(applied.bytes);
  const back = applyToDocx(reopened, applied.takeBack).file;
  expect(tablesOf(back.content).at(-1)!.rows[4]!.cells.at(-1)!.shading).toBeNull();
  expect(back.main.text).not.toMatch(/<w:shd(?:(?!<\/w:tr>).)*<\/w:tr>\s*<\/w:tbl>/s);
});

test("a tracked colour says what it was", () => {
  const opened = readDocx(tracker());
  const register = readRegister(opened.content);
  const { plan } = planFor(register, setStatusOf(register, "2", "Green", false));
  const author = { name: "Clerk", date: "2026-11-22T09:30:00Z" };
  const { text } = applyToDocx(opened, plan, author).file.main;
  expect(text).toMatch(
    /<w:tcPrChange [^>]*w:author="Clerk"[^>]*><w:tcPr>(?:(?!<\/w:tcPr>).)*FF0000.*?<\/w:tcPr><\/w:tcPrChange><\/w:tcPr>/s,
  );
});
