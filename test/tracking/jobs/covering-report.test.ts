import { readRegister } from "../../../src/recommendations";
import {
  coveringReport,
  reportAsText,
  summariseCycle,
  type ReportBlock,
} from "../../../src/tracking";
import { sampleRegister } from "../../support/samples";
import { contentWith, grants, lease, roof, survey, TODAY } from "../sample-document";

const achieved = [...roof.slice(0, 5), "2 (Achieved)", ""];

describe("the covering report", () => {
  test("opens with the numbers of the meeting", () => {
    const [first] = reportOf(achieved, survey, lease, grants);
    expect(first).toEqual({
      kind: "paragraph",
      text: "4 recommendations are being tracked at the meeting on 25 November 2026. 1 is achieved and 2 remain open. 1 has no status yet. 2 await an action update for this meeting. The timescale of 1 has passed.",
    });
  });

  test("its first numbers come to the whole, whatever has ended and how", () => {
    const stopped = [...lease.slice(0, 5), "1", ""];
    const ticked = [...grants.slice(0, 6), "Yes"];
    expect(firstOf(reportOf(achieved, survey, stopped, ticked))).toContain(
      "4 recommendations are being tracked at the meeting on 25 November 2026. 2 are achieved, 1 is no longer to be monitored and 1 remains open. 1 awaits",
    );
    expect(firstOf(reportOf(achieved))).toContain("1 is achieved and none remains open.");
    expect(firstOf(reportOf(survey))).toContain("None is achieved and 1 remains open.");
  });

  test("its table holds every category and adds up", () => {
    const table = reportOf(achieved, survey, lease, grants).find(({ kind }) => kind === "table");
    if (table?.kind !== "table") throw new Error("there is no table");
    const counts = table.rows.map(([, count]) => Number(count));
    expect(table.rows[1]).toEqual(["2 Achieved", "1"]);
    expect(table.rows.at(-1)).toEqual(["Total", "4"]);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  test("asks Members for three things, with the recommendations and their status", () => {
    const text = reportAsText(reportOf(achieved, survey));
    expect(text).toContain(
      "Agree those recommendations which no longer require monitoring:\n- Recommendation 1: That the Director of Housing repairs the roof of the town hall. (2 Achieved)",
    );
    expect(text).toContain(
      "Note those recommendations where progress is satisfactory:\n- Recommendation 4:",
    );
    expect(text).toMatch(/determine the action the Board wishes to take: none\.\n/);
  });

  test("drafts are called drafts", () => {
    const register = sampleRegister("external-placements-2012");
    const summary = summariseCycle({ register, problems: [] }, TODAY);
    expect(reportAsText(coveringReport(summary, null))).toContain("(2 Achieved, draft)");
  });

  test("what is in no list is said", () => {
    expect(reportAsText(reportOf(achieved, grants))).toContain(
      "1 recommendation is in none of these lists, having no status or one that asks nothing of Members: 5.10.",
    );
  });

  test("a document without statuses has no table of them", () => {
    const register = sampleRegister("responsibilities-2007");
    const blocks = coveringReport(summariseCycle({ register, problems: [] }, TODAY), null);
    expect(blocks.some(({ kind }) => kind === "table")).toBe(false);
    expect(reportAsText(blocks)).toMatch(/^52 recommendations are being tracked\./);
  });
});

function firstOf([first]: readonly ReportBlock[]): string {
  return first?.kind === "paragraph" ? first.text : "";
}

function reportOf(...rows: (readonly (string | readonly string[])[])[]): readonly ReportBlock[] {
  const register = readRegister(contentWith(...rows));
  return coveringReport(summariseCycle({ register, problems: [] }, TODAY), "2026-11-25");
}
