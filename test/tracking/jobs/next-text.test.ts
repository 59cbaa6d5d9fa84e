import { readFileSync } from "node:fs";
import { readDocx } from "../../../src/docx";
import { readRegister, type Register } from "../../../src/recommendations";
import { draftsOfChanges, factsWithin, holdSame, planNextText } from "../../../src/tracking";
import { docxOf, documentXml, p, r, tbl, tc, tr } from "../../support/docx";
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

test("whoever has no update yet gets a heading like the others of the table, and what the paper says of itself is told", () => {
  const row = (...cells: readonly string[]): string => tr(cells.map((text) => tc(text)).join(""));
  const dated = `${p(r("Update: 4 December 2024", "<w:b/>"))}${p("Both libraries opened on Sunday.")}`;
  const table = (update: string): string =>
    tbl(
      row("Ref.", "Recommendation", "Lead", "Update") +
        tr(tc("1") + tc("That libraries open on Sundays.") + tc("Head of Libraries") + tc(update)) +
        row("2", "That fines for children are ended.", "Head of Libraries", ""),
    );
  const read = (body: string): Register =>
    readRegister(readDocx(docxOf(documentXml(p("Meeting date: 4 December 2024") + body))).content);
  const planned = (register: Register) =>
    planNextText(
      register,
      {
        recommendations: register.recommendations,
        reporting: register.recommendations,
        meeting: "2025-03-12",
        frozenAt: null,
      },
      "2025-01-02",
    );
  const { plan, notes } = planned(read(table(dated)));
  expect(JSON.stringify(plan.edits).match(/Update: 12 March 2025/g)).toHaveLength(2);
  expect(notes).toEqual([
    "2 get an empty heading for the meeting.",
    "The paper itself still gives 4 December 2024 as its date. Change that in the new document, or its new headings seem to come after it.",
  ]);
  const without = planned(read(table("Both libraries opened on Sunday.")));
  expect(without.plan.edits).toEqual([]);
  expect(without.notes[0]).toBe(
    "2 get no heading: no action update in the same table shows what one looks like.",
  );
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
