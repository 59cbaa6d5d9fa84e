import { readRegister, type Register } from "../../../src/recommendations";
import {
  changesSince,
  compareRegisters,
  doubtOfEarlier,
  listChangesSince,
  listComparison,
} from "../../../src/tracking";
import { contentWith, lease, roof, survey, TODAY } from "../sample-document";

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

test("a heading that waits for its text is no new action update", () => {
  const update = ["Action update (July 2026)", "Half of the schools are surveyed."];
  const waiting = [...survey.slice(0, 2), [...update, "Action update (January 2027)"]];
  const after = readRegister(contentWith(roof, [...waiting, ...survey.slice(3)]));
  const lists = listComparison(compareRegisters(before, after));
  expect(lists.map(({ kind }) => kind)).toEqual(["others"]);
  expect(lists[0]?.lines[0]?.sentence).toBe(
    "New heading for an action update of January 2027, without text yet.",
  );
  const [back] = listComparison(compareRegisters(after, before));
  expect(back?.lines[0]?.sentence).toBe(
    "The heading for an action update of January 2027, which had no text, was taken out.",
  );
});

test("a pair that may be two recommendations comes first, with the reason", () => {
  const text = "That the Head of Property closes two depots and lets them.";
  const after = readRegister(contentWith(roof, ["4", text, ...survey.slice(2)]));
  const lists = listComparison(compareRegisters(before, after));
  expect(lists.map(({ kind }) => kind)).toEqual(["doubtful", "reworded"]);
  expect(lists[0]?.lines[0]?.sentence).toBe(
    "The reference is the same, but the text is largely another.",
  );
});

test("an earlier paper with nothing in common is doubted, and why", () => {
  const doubt = (earlier: Register) => doubtOfEarlier(compareRegisters(earlier, before));
  expect(doubt(before)).toBeNull();
  expect(doubt(readRegister(contentWith(roof)))).toBeNull();
  expect(doubt(readRegister(contentWith(lease)))).toMatch(/^No recommendation is in both papers/);
  expect(doubt(readRegister({ blocks: [] }))).toMatch(/^No recommendation was read in the earlier/);
});
