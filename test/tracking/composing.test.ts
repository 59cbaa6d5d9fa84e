import type { Action, Recommendation } from "../../src/recommendations";
import {
  hasUpdateForMonth,
  proposeDrafts,
  readTracked,
  startDraft,
  startDraftFor,
  timelineOf,
  writablePartsOf,
  type TrackedReading,
} from "../../src/tracking";
import { documentWith, lease, survey, TODAY, town } from "./sample-document";

let reading: TrackedReading;
let recommendation: Recommendation;

beforeAll(async () => {
  reading = await readTracked(town());
  const found = reading.register.recommendations[1];
  if (found === undefined) throw new Error("the sample has four recommendations");
  recommendation = found;
});

describe("what can be written", () => {
  test("statuses and the tick are offered where the table has columns for them", () => {
    const parts = writablePartsOf(reading.register, recommendation);
    expect(parts.categories.map(({ code }) => code)).toContain("2");
    expect(parts.canComplete).toBe(true);
  });

  test("without a status column a status is offered all the same, without a tick column no tick", () => {
    const tables = reading.register.tables.map((table) => ({
      ...table,
      columns: table.columns.filter(({ role }) => role !== "status" && role !== "complete"),
    }));
    const register = { ...reading.register, tables };
    const parts = writablePartsOf(register, { ...recommendation, status: null });
    expect(parts.categories.map(({ code }) => code)).toContain("2");
    expect(parts.canComplete).toBe(false);
  });

  test("groups are offered only where several hold updates", () => {
    const actions = [action("First step"), action("Second step"), action("Third step")];
    const groups = [
      { actions: [0, 1], updates: [0] },
      { actions: [2], updates: [0] },
    ];
    expect(targetsOf({ actions, groups })).toEqual([
      { group: 0, action: null, label: "First step" },
      { group: 1, action: null, label: "Third step" },
    ]);
    expect(targetsOf({ actions, groups: groups.slice(0, 1) })).toEqual([]);
  });

  test("actions with leads of their own are offered for a first update", () => {
    const actions = [
      { ...action("First step"), lead: ["Head of Property"] },
      { ...action("Second step"), lead: ["Director of Finance"] },
    ];
    expect(targetsOf({ actions, groups: [], updates: [] })).toEqual([
      { group: null, action: 0, label: "First step" },
      { group: null, action: 1, label: "Second step" },
    ]);
  });

  test("a draft is dated to the month, or to the day where the document's updates are", () => {
    const parts = writablePartsOf(reading.register, recommendation);
    expect(startDraftFor(recommendation, parts, TODAY).asAt).toBe("2026-11");
    const byDay = { ...parts, isDatedByDay: true };
    expect(startDraftFor(recommendation, byDay, TODAY).asAt).toBe(TODAY);
  });
});

describe("what will be written", () => {
  test("an empty draft proposes nothing", () => {
    const draft = startDraft(recommendation, "2026-11");
    expect(proposeDrafts(reading.register, [draft], TODAY)).toEqual({ kind: "empty" });
  });

  test("a proposal shows the very paragraphs", () => {
    const draft = { ...startDraft(recommendation, "2026-11"), text: "All surveyed." };
    const proposal = proposeDrafts(reading.register, [draft], TODAY);
    if (proposal.kind !== "ready") throw new Error(proposal.kind);
    const lines = proposal.preview[0]?.paragraphs.map(({ runs }) =>
      runs.map(({ text }) => text).join(""),
    );
    expect(lines).toEqual(["Action update (November 2026)", "All surveyed."]);
  });

  test("what cannot be written is refused with a sentence", () => {
    const status = { code: "nonsense", draft: true };
    const draft = { ...startDraft(recommendation, "2026-11"), status };
    const proposal = proposeDrafts(reading.register, [draft], TODAY);
    expect(proposal).toMatchObject({ kind: "refused", refusal: { reason: "unknown-category" } });
  });

  test("a second update for a month is noticed", async () => {
    const { register } = await readTracked(documentWith(survey, lease));
    const [, published] = register.recommendations;
    if (published === undefined) throw new Error("two recommendations were written");
    expect(hasUpdateForMonth(published, startDraft(published, "2026-11"))).toBe(true);
    expect(hasUpdateForMonth(published, startDraft(published, "2026-12"))).toBe(false);
  });
});

describe("the timeline", () => {
  const dates = ["2026-03", "2026-01", "2026-02"];

  test("dated updates are newest first whatever the page's order", () => {
    expect(timelineDates(dates, "newestPinned")).toEqual(["2026-03", "2026-02", "2026-01"]);
    expect(timelineDates(dates, "oldestFirst")).toEqual(["2026-03", "2026-02", "2026-01"]);
  });

  test("an undated update keeps its place among the others", () => {
    expect(timelineDates(["2026-01", null, "2026-02"], "oldestFirst")).toEqual([
      "2026-02",
      null,
      "2026-01",
    ]);
    expect(timelineDates(["2026-03", "2026-01", null], "newestPinned")).toEqual([
      "2026-03",
      null,
      "2026-01",
    ]);
  });
});

function timelineDates(
  dates: readonly (string | null)[],
  updateOrder: Recommendation["updateOrder"],
): readonly (string | null)[] {
  const [model] = recommendation.updates;
  if (model === undefined) throw new Error("the sample has an update");
  const updates = dates.map((asAt) => ({ ...model, asAt }));
  return timelineOf({ ...recommendation, updates, updateOrder }).map(({ update }) => update.asAt);
}

function targetsOf(part: Partial<Recommendation>) {
  return writablePartsOf(reading.register, { ...recommendation, ...part }).targets;
}

function action(text: string): Action {
  return { text, lead: [], timescale: [], status: null, place: "t0.0" };
}
