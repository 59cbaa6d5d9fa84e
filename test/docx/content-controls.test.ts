import { applyToDocx, readDocx } from "../../src/docx";
import { planChanges, readRegister, type Change } from "../../src/recommendations";
import { setCompleteOf, setStatusOf, TODAY } from "../support/decisions";
import { cell, checkBox, dropdown, headerRow, row, table, wordFile } from "../reading/word-markup";

const file = readDocx(
  wordFile(
    table(
      headerRow("Ref", "Recommendation", "Progress", "Status", "Complete"),
      row(
        "1",
        "That the roof is repaired.",
        "Begun.",
        cell(dropdown("Open", "Open", "Achieved")),
        cell(checkBox(false)),
      ),
      row(
        "2",
        "That the gate is painted.",
        "Done.",
        cell(dropdown("Open", "Open", "Achieved")),
        cell(checkBox(true)),
      ),
    ),
  ),
);
const register = readRegister(file.content);

/** The content controls of the written document, in order. */
function controls(change: Change): string[] {
  const planned = planChanges(register, [change], TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  const { text } = applyToDocx(file, planned.plan).file.main;
  return [...text.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].map(([control]) => control);
}

test("a status in a list is one of its items, and the list says so", () => {
  const [status] = controls(setStatusOf(register, "1", "2"));
  expect(status).toContain('<w:dropDownList w:lastValue="Achieved">');
  expect(status).toMatch(/<w:sdtContent><w:r>.*Achieved<\/w:t><\/w:r><\/w:sdtContent>/);
});

test("a box that is ticked is checked", () => {
  const [, box] = controls(setCompleteOf(register, "1"));
  expect(box).toContain('<w14:checked w14:val="1"/>');
  expect(box).toMatch(/☒<\/w:t>/);
});

test("a box whose tick is taken away is empty and not gone", () => {
  const box = controls(setCompleteOf(register, "2", false))[3];
  expect(box).toContain('<w14:checked w14:val="0"/>');
  expect(box).toMatch(/☐<\/w:t>/);
});

test("a status that stands there already is not written again", () => {
  const planned = planChanges(
    register,
    [
      {
        kind: "setStatus",
        recommendation: register.recommendations[0]?.key ?? "",
        code: "Open",
        draft: true,
      },
    ],
    TODAY,
  );
  expect(planned).toMatchObject({ kind: "planned", plan: { edits: [] } });
});
