import { readFileSync } from "node:fs";
import { readDocx } from "../../../src/docx";
import { readRegister, type Register } from "../../../src/recommendations";
import { draftsOfChanges, factsWithin, holdSame, planNextText } from "../../../src/tracking";
import { samplePath } from "../../support/samples";

const placements = readRegister(
  readDocx(readFileSync(samplePath("external-placements-2012"))).content,
);
const TODAY = "2012-11-22";

test("what says current gets its date, and nothing else changes where there is no meeting", () => {
  const { recommendations } = placements;
  const { plan, notes } = planNextText(
    placements,
    { recommendations, reporting: recommendations, meeting: null, frozenAt: "2012-10-02" },
    TODAY,
  );
  expect(plan.edits.length).toBeGreaterThan(1);
  expect(new Set(plan.edits.map(({ kind }) => kind))).toEqual(new Set(["setText"]));
  expect(notes.every((note) => note.includes("2nd October"))).toBe(true);
});

test("a heading whose date nobody knows keeps its words, and that is said", () => {
  const undated: Register = {
    ...placements,
    reportDate: null,
    recommendations: placements.recommendations.map((each) => ({
      ...each,
      updates: each.updates.map((update) => ({ ...update, asAt: null })),
    })),
  };
  const { recommendations } = undated;
  const { plan, notes } = planNextText(
    undated,
    { recommendations, reporting: [], meeting: null, frozenAt: null },
    TODAY,
  );
  expect(plan.edits).toEqual([]);
  expect(notes[0]).toContain("the document does not say which date it stands for");
});

test("two readings of one paper hold the same, those of two papers do not", () => {
  const other = readRegister(readDocx(readFileSync(samplePath("draft-action-plan-2010"))).content);
  expect(holdSame(placements, { ...placements })).toBe(true);
  expect(holdSame(placements, other)).toBe(false);
});

test("a place that is not the same text in both readings is left out", () => {
  const [first, second] = placements.recommendations;
  if (first === undefined || second === undefined) throw new Error("too few");
  const leftover = { kind: "comment", text: "", author: null, where: null } as const;
  const facts = { leftovers: [{ ...leftover, place: first.place }] };
  expect(factsWithin(placements, facts, placements)).toEqual(facts);
  const other = readRegister(readDocx(readFileSync(samplePath("draft-action-plan-2010"))).content);
  expect(factsWithin(other, facts, placements).leftovers[0]?.place).toBeNull();
});

test("answers for one recommendation become one draft that holds all their text", () => {
  const key = placements.recommendations[0]?.key ?? "";
  const [draft, ...more] = draftsOfChanges(
    placements,
    [
      { kind: "appendUpdate", recommendation: key, group: null, asAt: "2012-12", text: ["One."] },
      { kind: "appendUpdate", recommendation: key, group: null, asAt: "2012-12", text: ["Two."] },
      { kind: "setStatus", recommendation: key, code: "2", draft: true },
    ],
    "2012-12",
  );
  expect(more).toEqual([]);
  expect(draft).toMatchObject({ text: "One.\nTwo.", status: { code: "2", draft: true } });
});
