import { EXPORT_COLUMNS, guessReturnColumns, registerRows } from "../../../src/tracking";
import { SAMPLES, sampleRegister } from "../../support/samples";

test.each(SAMPLES)("%s: a row for each recommendation, a cell for each column", (sample) => {
  const register = sampleRegister(sample);
  const rows = registerRows(register);
  expect(rows.map((row) => row[EXPORT_COLUMNS.indexOf("Key")])).toEqual(
    register.recommendations.map(({ key }) => key),
  );
  for (const row of rows) expect(row).toHaveLength(EXPORT_COLUMNS.length);
});

test("a draft status is exported as one", () => {
  const [first] = registerRows(sampleRegister("external-placements-2012"));
  expect(cell(first, "Status")).toBe("2 (draft)");
});

test("a status is spelt out beside what is written, that of an action too", () => {
  const [placement] = registerRows(sampleRegister("external-placements-2012"));
  expect(cell(placement, "Status category")).toBe("2 Achieved");
  const [planned, other] = registerRows(sampleRegister("draft-action-plan-2010"));
  expect(cell(planned, "Status")).toBe("Now in workplan");
  expect(cell(planned, "Status category")).toBe("Now in workplan");
  expect(cell(other, "Status category")).toBe("");
});

test("what was exported is known again where it comes back as a return", () => {
  const register = sampleRegister("external-placements-2012");
  const { hasHeadings, columns } = guessReturnColumns(
    [EXPORT_COLUMNS, ...registerRows(register)],
    register,
  );
  expect(hasHeadings).toBe(true);
  expect(columns).toEqual({ ref: 1, text: 3, status: 7, complete: 9 });
});

function cell(row: readonly string[] | undefined, column: (typeof EXPORT_COLUMNS)[number]) {
  return row?.[EXPORT_COLUMNS.indexOf(column)];
}
