import { applyToDocx, readDocx } from "../../src/docx";
import { readRegister } from "../../src/recommendations";
import { planFor, setCompleteOf } from "../support/decisions";
import { newFindings } from "../support/structure";
import { cell, headerRow, row, table, wordFile } from "../reading/word-markup";

/** A table of which the first row is complete, the second not, the third as given, else blank. */
function tracker(done: string, open = "", third = ""): Uint8Array {
  return wordFile(
    table(
      headerRow("Ref", "Recommendation", "Progress", "Complete"),
      row("1", "That the roof is repaired.", "Done.", done),
      row("2", "That the gate is painted.", "Begun.", open),
      row("3", "That the wall is rebuilt.", "Begun.", third),
    ),
  );
}

function lastCell(xml: string, rowIndex: number): string {
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([each]) => each);
  return [...(rows[rowIndex] ?? "").matchAll(/<w:tc>.*?<\/w:tc>/gs)].at(-1)?.[0] ?? "";
}

function complete(bytes: Uint8Array, ref: string, isComplete = true) {
  const opened = readDocx(bytes);
  const register = readRegister(opened.content);
  const { plan } = planFor(register, setCompleteOf(register, ref, isComplete));
  const applied = applyToDocx(opened, plan);
  expect(newFindings(bytes, applied.bytes)).toEqual([]);
  const again = readRegister(applied.file.content);
  expect(again.recommendations.find((each) => each.ref === ref)?.complete ?? false).toBe(
    isComplete,
  );
  expect(applyToDocx(applied.file, applied.takeBack).file.main.text).toBe(opened.main.text);
  return lastCell(applied.file.main.text, Number(ref));
}

const symbol = (font: string, char: string): string =>
  `<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const typed = (font: string, letter: string): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${letter}</w:t></w:r>`;

test.each(["✓", "✔", "☑", "Yes", "Y", "Complete"])(
  "a tick is %s where that is the tick used",
  (tick) => {
    expect(complete(tracker(tick), "2")).toContain(`>${tick}</w:t>`);
  },
);

test("a tick is the symbol of a symbol font where that is the tick used", () => {
  const written = complete(tracker(cell(symbol("Wingdings", "F0FC"))), "2");
  expect(written).toContain('<w:sz w:val="20"/></w:rPr><w:sym w:font="Wingdings" w:char="F0FC"/>');
});

test("a tick is the letter in its symbol font where that is the tick used", () => {
  const written = complete(tracker(cell(typed("Wingdings 2", "P"))), "2");
  expect(written).toMatch(
    /<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"[^>]*\/><\/w:rPr><w:t xml:space="preserve">P<\/w:t>/,
  );
});

test("a ticked box of a symbol font becomes the empty box that the table has", () => {
  const bytes = tracker(cell(symbol("Wingdings", "F0FE")), cell(symbol("Wingdings", "F0A8")));
  expect(complete(bytes, "1", false)).toContain('<w:sym w:font="Wingdings" w:char="F0A8"/>');
  expect(complete(bytes, "2")).toContain('<w:sym w:font="Wingdings" w:char="F0FE"/>');
});

function box(isChecked: boolean, states = "", glyph = isChecked ? "☒" : "☐"): string {
  const content = glyph.startsWith("<") ? glyph : `<w:r><w:t>${glyph}</w:t></w:r>`;
  const checked = `<w14:checked w14:val="${isChecked ? 1 : 0}"/>`;
  return `<w:sdt><w:sdtPr><w14:checkbox>${checked}${states}</w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const OWN_STATES =
  '<w14:checkedState w14:val="00FE" w14:font="Wingdings"/><w14:uncheckedState w14:val="00A8" w14:font="Wingdings"/>';

test("a check box is ticked with its own sign, whatever ticks stand elsewhere", () => {
  const bytes = tracker(
    "✓",
    cell(box(false, OWN_STATES, symbol("Wingdings", "F0A8"))),
    cell(box(false)),
  );
  const own = complete(bytes, "2");
  expect(own).toContain('<w14:checked w14:val="1"/>');
  expect(own).toContain('<w:sym w:font="Wingdings" w:char="F0FE"/>');
  const usual = complete(bytes, "3");
  expect(usual).toContain('<w14:checked w14:val="1"/>');
  expect(usual).toMatch(/MS Gothic.*>☒<\/w:t>/);
});

test("a check box around a cell is ticked", () => {
  const states = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>';
  const around = `<w:sdt><w:sdtPr>${states}</w:sdtPr><w:sdtContent>${cell("☐")}</w:sdtContent></w:sdt>`;
  const opened = readDocx(tracker("✓", around));
  const register = readRegister(opened.content);
  const { plan } = planFor(register, setCompleteOf(register, "2"));
  const { text } = applyToDocx(opened, plan).file.main;
  expect(text).toContain('<w14:checked w14:val="1"/>');
  expect(text).toContain("☒</w:t>");
});
