import { readRegister } from "../../../src/recommendations";
import {
  requestOfLabel,
  summariseCycle,
  type CycleSummary,
  type RecommendationRow,
} from "../../../src/tracking";
import { SAMPLES, sampleRegister, type Sample } from "../../support/samples";
import { contentWith, grants, lease, roof, survey, TODAY } from "../sample-document";

describe("the numbers of a meeting", () => {
  test("every category is counted, those that nothing has too", () => {
    const { statuses, withoutStatus } = summaryOf(achieved, survey, lease, grants);
    expect(statuses.map(({ code, count }) => [code, count])).toEqual([
      ["1", 0],
      ["2", 1],
      ["3", 0],
      ["4", 2],
      ["5", 0],
      ["6", 0],
    ]);
    expect(withoutStatus).toBe(1);
  });

  test("drafts are counted apart", () => {
    const { statuses } = summariseSample("external-placements-2012");
    expect(statuses.find(({ code }) => code === "2")).toMatchObject({ count: 4, drafts: 4 });
  });

  test("who awaits an update and what is overdue are the rows that the list marks", () => {
    const { awaiting, overdue, facts } = summaryOf(achieved, survey, lease, grants);
    expect(refs(awaiting)).toEqual(["4", "5.10"]);
    expect(refs(overdue)).toEqual(["4"]);
    expect(facts.marks).toMatchObject({ awaiting: 2, overdue: 1 });
  });

  test.each(SAMPLES)("%s: statuses and lists add up to all recommendations", (sample) => {
    const { facts, statuses, withoutStatus, lists, unlisted } = summariseSample(sample);
    const counted = statuses.reduce((sum, { count }) => sum + count, withoutStatus);
    expect(counted).toBe(facts.total);
    const listed = [...lists.agree, ...lists.identify, ...lists.note, ...unlisted];
    expect(new Set(listed.map(({ key }) => key)).size).toBe(facts.total);
    expect(listed).toHaveLength(facts.total);
  });

  test("a document without any status has no categories to count", () => {
    expect(summariseSample("responsibilities-2007").statuses).toEqual([]);
  });
});

describe("what Members are asked", () => {
  test("the scrutiny categories answer as the covering report does", () => {
    const { lists, unlisted } = summaryOf(
      ...["1", "2 (Achieved)", "3", "4", "5", "6"].map((status, at) => [
        ...[String(at + 1), `That the Director reports on matter ${String(at + 1)}.`],
        ...["", "", "", status, ""],
      ]),
    );
    expect(refs(lists.agree)).toEqual(["1", "2"]);
    expect(refs(lists.identify)).toEqual(["3", "5"]);
    expect(refs(lists.note)).toEqual(["4"]);
    expect(refs(unlisted)).toEqual(["6"]);
  });

  test("a tick asks for agreement whatever the status", () => {
    const { lists } = summaryOf(achieved, [...survey.slice(0, 6), "✓"]);
    expect(refs(lists.agree)).toEqual(["1", "4"]);
  });

  test("nothing is asked about what has no status", () => {
    expect(refs(summaryOf(achieved, grants).unlisted)).toEqual(["5.10"]);
  });

  test.each([
    ["Red", "identify"],
    ["Amber", "identify"],
    ["Green", "note"],
    ["Blue", "agree"],
    ["Implemented", "agree"],
    ["Not implemented", "identify"],
    ["Work in progress", "note"],
    ["Partially achieved", "note"],
    ["Behind target", "identify"],
    ["Delayed, revised date agreed", "identify"],
    ["Not yet due", null],
    ["Now in workplan", "note"],
    ["Accepted", null],
  ])("“%s” asks Members to %s", (label, request) => {
    expect(requestOfLabel(label)).toBe(request);
  });
});

/** The built-in categories are recognised by a label. */
const achieved = [...roof.slice(0, 5), "2 (Achieved)", ""];

function summaryOf(...rows: (readonly (string | readonly string[])[])[]): CycleSummary {
  return summarise(readRegister(contentWith(...rows)));
}

function summariseSample(sample: Sample): CycleSummary {
  return summarise(sampleRegister(sample));
}

function summarise(register: ReturnType<typeof readRegister>): CycleSummary {
  return summariseCycle({ register, problems: register.problems }, TODAY);
}

function refs(rows: readonly RecommendationRow[]): (string | null)[] {
  return rows.map(({ ref }) => ref);
}
