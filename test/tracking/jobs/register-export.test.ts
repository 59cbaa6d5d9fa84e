import { EXPORT_COLUMNS, registerRows } from "../../../src/tracking";
import { SAMPLES, sampleRegister } from "../../support/samples";

test.each(SAMPLES)("%s: a row for each recommendation, a cell for each column", (sample) => {
  const register = sampleRegister(sample);
  const rows = registerRows(register);
  expect(rows.map((row) => row[EXPORT_COLUMNS.indexOf("key")])).toEqual(
    register.recommendations.map(({ key }) => key),
  );
  for (const row of rows) expect(row).toHaveLength(EXPORT_COLUMNS.length);
});

test("a draft status is exported as one", () => {
  const [first] = registerRows(sampleRegister("external-placements-2012"));
  expect(first?.[EXPORT_COLUMNS.indexOf("status")]).toBe("2 (draft)");
});
