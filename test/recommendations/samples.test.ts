import { toReadingJson } from "../../src/tracking";
import { expectedReadingOf, SAMPLES, sampleRegister } from "../support/samples";

describe.each(SAMPLES)("the reading of %s", (sample) => {
  const expected = folded(expectedReadingOf(sample));
  const actual = folded(toReadingJson("", sampleRegister(sample)));

  test("has the report date and the status scheme", () => {
    expect(actual.reportDate).toBe(expected.reportDate);
    expect(actual.statusScheme).toEqual(expected.statusScheme);
  });

  test("has the tables, their columns and their order", () => {
    expect(actual.tables).toEqual(expected.tables);
  });

  test("has these recommendations and no others", () => {
    const names = (recommendations: readonly { table: number; ref: string | null }[]) =>
      recommendations.map(({ table, ref }) => `${table}/${String(ref)}`);
    expect(names(actual.recommendations)).toEqual(names(expected.recommendations));
  });

  test.each(expected.recommendations.map((recommendation, index) => [recommendation.ref, index]))(
    "has everything of recommendation %s (no. %d)",
    (_ref, index) => {
      const { key, ...read } = actual.recommendations[index] ?? { key: "" };
      expect(key).not.toBe("");
      expect(read).toEqual(expected.recommendations[index]);
    },
  );

  test("reports what must be reported", () => {
    const reported = actual.problems.map(({ table, row }) => ({ table, row }));
    for (const { table, row } of expected.problems) {
      expect(reported).toContainEqual({ table, row });
    }
  });

  test("gives every recommendation a key of its own", () => {
    const keys = actual.recommendations.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test("the clean sample has nothing to check", () => {
  expect(sampleRegister("recommendation-tracking-2010").problems).toEqual([]);
});

/** No-break spaces as spaces, as the fixtures' README allows. */
function folded<Value>(value: Value): Value {
  // Safe: only characters inside strings change.
  return JSON.parse(JSON.stringify(value).replaceAll("\u00a0", " ")) as Value;
}
