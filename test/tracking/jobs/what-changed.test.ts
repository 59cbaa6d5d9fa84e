import { readRegister } from "../../../src/recommendations";
import {
  changesSince,
  compareRegisters,
  listChangesSince,
  listComparison,
} from "../../../src/tracking";
import { contentWith, roof, survey, TODAY } from "../sample-document";

const before = readRegister(contentWith(roof, survey));

test("a paper compared with itself has no lists", () => {
  expect(listComparison(compareRegisters(before, before))).toEqual([]);
});

test("a changed status is listed with its sentence and its place in the open paper", () => {
  const after = readRegister(contentWith([...roof.slice(0, 5), "4", ""], survey));
  const [list, ...others] = listComparison(compareRegisters(before, after));
  expect(others).toEqual([]);
  expect(list).toMatchObject({ kind: "statuses", lines: [{ recommendation: { ref: "1" } }] });
  expect(list?.lines[0]?.sentence).toMatch(/^Status: 2 Achieved → 4 Not achieved/);
  expect(list?.lines[0]?.place).toBe(after.recommendations[0]?.place);
});

test("what was taken out has no place, and what came has one", () => {
  const without = readRegister(contentWith(survey));
  expect(listComparison(compareRegisters(before, without))).toMatchObject([
    { kind: "removed", lines: [{ recommendation: { ref: "1" }, place: null }] },
  ]);
  expect(listComparison(compareRegisters(without, before))).toMatchObject([
    { kind: "added", lines: [{ place: before.recommendations[0]?.place }] },
  ]);
});

test("since a date, the updates dated later are listed at their own place", () => {
  const lists = listChangesSince(changesSince(before, "2026-09-01", TODAY));
  const updates = lists.find(({ kind }) => kind === "updates");
  expect(updates?.lines.map(({ recommendation }) => recommendation.ref)).toEqual(["1"]);
  expect(updates?.lines[0]?.place).toBe(before.recommendations[0]?.updates[0]?.paragraphs[0]);
});
