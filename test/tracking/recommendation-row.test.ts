import {
  findNextAwaiting,
  readTracked,
  recommendationRows,
  type RecommendationRow,
} from "../../src/tracking";
import { documentWith, grants, lease, roof, survey, TODAY, town } from "./sample-document";

describe("a row of the list", () => {
  test("shows reference, first words, lead, status and the date of the last update", async () => {
    const [, row] = await rowsOf(town());
    expect(row).toMatchObject({
      ref: "4",
      firstWords: "That the Head of Property surveys every school building.",
      leads: ["Head of Property"],
      lastUpdate: "2026-07",
      updateCount: 1,
    });
    expect(row?.status).toMatchObject({ code: "4", shortLabel: "Not achieved" });
  });

  test("says an open recommendation's timescale in words", async () => {
    const [, overdue, due] = await rowsOf(town());
    expect(overdue?.timescale).toEqual({
      raw: "August 2026",
      timing: { kind: "overdue", since: "2026-08" },
      words: "overdue since August 2026",
    });
    expect(due?.timescale?.timing).toEqual({ kind: "due", count: 4, unit: "month" });
  });

  test("does not call a finished recommendation overdue", async () => {
    const [finished] = await rowsOf(town());
    expect(finished).toMatchObject({
      isOverdue: false,
      timescale: {
        raw: "September 2026",
        timing: { kind: "as-written", words: "September 2026" },
        words: "September 2026",
      },
    });
  });

  test("has no timescale where none is written", async () => {
    const [, , , unscheduled] = await rowsOf(town());
    expect(unscheduled?.timescale).toBeNull();
  });

  test("long text is cut between words", async () => {
    const text = `That the Head of Property ${"considers and ".repeat(20)}reports.`;
    const [row] = await rowsOf(documentWith(["4", text, ...survey.slice(2)], lease));
    expect(row?.firstWords).toMatch(/(considers|and) …$/);
    expect(row?.firstWords.length).toBeLessThan(165);
  });

  test("an uncertain timescale is never overdue", async () => {
    const [row] = await rowsOf(
      documentWith([...survey.slice(0, 4), "August 2026?", ...survey.slice(5)], lease),
    );
    expect(row?.isOverdue).toBe(false);
  });
});

describe("awaiting an update", () => {
  test("an open recommendation without an update this month awaits one", async () => {
    const rows = await rowsOf(town());
    expect(rows.map((row) => [row.ref, row.awaitsUpdate])).toEqual([
      ["1", false],
      ["4", true],
      ["5", false],
      ["5.10", true],
    ]);
  });

  test("in a new month everything open awaits an update again", async () => {
    const rows = await rowsOf(town(), "2026-12-01");
    expect(rows.filter((row) => row.awaitsUpdate).map((row) => row.ref)).toEqual([
      "4",
      "5",
      "5.10",
    ]);
  });

  test("an update without a date does not count as this month's", async () => {
    const undated = [...survey.slice(0, 2), ["Action update", "Some text."], ...survey.slice(3)];
    const [row] = await rowsOf(documentWith(undated, lease));
    expect(row).toMatchObject({ awaitsUpdate: true, lastUpdate: null, updateCount: 1 });
  });

  test("the next one is the next below, and after the last the first above", async () => {
    const rows = await rowsOf(documentWith(survey, roof, grants, lease));
    const next = (ref: string): string | null | undefined =>
      findNextAwaiting(rows, rows.find((row) => row.ref === ref)?.key ?? "")?.ref;
    expect([next("4"), next("1"), next("5.10"), next("5")]).toEqual(["5.10", "5.10", "4", "4"]);
  });

  test("there is no next one where only the open recommendation awaits an update", async () => {
    const rows = await rowsOf(documentWith(roof, survey, lease));
    expect(findNextAwaiting(rows, rows[1]?.key ?? "")).toBeUndefined();
  });
});

test("a draft is marked on its recommendation only", async () => {
  const reading = await readTracked(town());
  const key = reading.register.recommendations[2]?.key ?? "";
  const rows = recommendationRows(reading, new Set([key]), TODAY);
  expect(rows.map((row) => row.hasDraft)).toEqual([false, false, true, false]);
});

test("a place that needs checking is counted at the recommendation that holds it", async () => {
  const reading = await readTracked(town());
  const place = reading.register.recommendations[1]?.updates[0]?.paragraphs[1] ?? null;
  const problems = [
    { kind: "doubt", message: "By place.", table: 0, row: null, place },
    { kind: "doubt", message: "By row.", table: 0, row: 4, place: null },
    { kind: "doubt", message: "Of the document.", table: null, row: null, place: null },
  ];
  const rows = recommendationRows({ ...reading, problems }, new Set(), TODAY);
  expect(rows.map((row) => row.toCheck)).toEqual([0, 1, 0, 1]);
});

async function rowsOf(
  document: ReturnType<typeof documentWith>,
  today = TODAY,
): Promise<readonly RecommendationRow[]> {
  return recommendationRows(await readTracked(document), new Set(), today);
}
