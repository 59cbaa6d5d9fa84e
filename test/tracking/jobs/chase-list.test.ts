import { readRegister } from "../../../src/recommendations";
import { chaseAsRows, chaseAsText, chaseList, type ChaseGroup } from "../../../src/tracking";
import { sampleRegister } from "../../support/samples";
import { contentWith, grants, lease, roof, survey, TODAY } from "../sample-document";

const RULE = { since: "2026-10-01", nearInDays: 42 };

describe("the chase list", () => {
  test("names each lead once, with everything that is theirs", () => {
    const more = ["6", "That the Head of Property sells the depot.", "", "Head of property"];
    const groups = chaseOf(survey, lease, grants, [...more, "", "", ""]);
    expect(groups.map(({ lead }) => lead)).toEqual(["Director of Finance", "Head of Property"]);
    expect(groups[1]?.items.map(({ recommendation }) => recommendation.ref)).toEqual(["4", "6"]);
  });

  test("finished recommendations chase nobody", () => {
    expect(chaseOf([...roof.slice(0, 5), "2 (Achieved)", ""])).toEqual([]);
  });

  test("an update in the month of the date, or later, is enough", () => {
    expect(kindsOf(chaseOf(lease))).toEqual([]);
    const july = { ...RULE, since: "2026-07-15" };
    expect(kindsOf(chaseList(registerOf(survey), july, "2026-08-01"))).toEqual(["near"]);
  });

  test("a timescale is near within so many days, and passed after its last day", () => {
    const kinds = (today: string): string[] =>
      kindsOf(chaseList(registerOf(lease), { ...RULE, nearInDays: 30 }, today));
    expect(kinds("2027-02-28")).toEqual([]);
    expect(kinds("2027-03-01")).toEqual(["near"]);
    expect(kinds("2027-03-31")).toEqual(["near"]);
    expect(kinds("2027-04-01")).toEqual(["passed"]);
  });

  test("a lead of one action is chased for that action only", () => {
    const register = sampleRegister("draft-action-plan-2010");
    const groups = chaseList(register, RULE, TODAY);
    const tate = groups.find(({ lead }) => lead === "Owen Tate");
    expect(tate?.items).toHaveLength(1);
    const [item] = tate?.items ?? [];
    const theirs = item?.recommendation.actions.filter(({ lead }) => lead.includes("Owen Tate"));
    expect(item?.actions).toEqual(theirs?.map(({ text }) => text));
  });

  test("what nobody leads comes last, under no name", () => {
    const groups = chaseOf([...grants.slice(0, 3), "", "", "", ""], survey);
    expect(groups.map(({ lead }) => lead)).toEqual(["Head of Property", null]);
  });
});

describe("the chase list on paper", () => {
  test("as an e-mail it says what is asked, by when and why", () => {
    const [group] = chaseOf(survey);
    expect(group === undefined ? "" : chaseAsText(group, "2026-12-04", TODAY)).toBe(
      [
        "To: Head of Property",
        "",
        "Please send an action update by 4 December 2026 on this recommendation:",
        "",
        "Recommendation 4: That the Head of Property surveys every school building.",
        "  No action update since July 2026.",
        "  Timescale “August 2026”: overdue since August 2026.",
        "",
      ].join("\n"),
    );
  });

  test("as a table it has a row for each lead and recommendation, with room for the answer", () => {
    const [headings, ...rows] = chaseAsRows(chaseOf(survey, grants), TODAY);
    expect(headings).toContain("Your update");
    expect(rows.map(([lead, ref]) => [lead, ref])).toEqual([
      ["Director of Finance", "5.10"],
      ["Head of Property", "4"],
    ]);
    for (const row of rows) expect(row).toHaveLength(headings?.length ?? 0);
  });
});

type Row = readonly (string | readonly string[])[];

function registerOf(...rows: readonly Row[]) {
  return readRegister(contentWith(["1", ...roof.slice(1, 5), "2 (Achieved)", ""], ...rows));
}

function chaseOf(...rows: readonly Row[]): readonly ChaseGroup[] {
  return chaseList(registerOf(...rows), RULE, TODAY);
}

function kindsOf(groups: readonly ChaseGroup[]): string[] {
  return groups.flatMap(({ items }) =>
    items.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)),
  );
}
