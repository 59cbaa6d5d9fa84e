import { readRegister, type Register } from "../../../src/recommendations";
import {
  changesSince,
  compareRegisters,
  describeChange,
  type RegisterComparison,
} from "../../../src/tracking";
import { planFor, appendTo, recommendationOf, setStatusOf } from "../../support/decisions";
import { applyToContent } from "../../../src/recommendations";
import { SAMPLES, sampleRegister } from "../../support/samples";
import { contentWith, grants, lease, roof, survey, TODAY } from "../sample-document";

type Row = readonly (string | readonly string[])[];

const achieved: Row = [...roof.slice(0, 5), "2 (Achieved)", ""];

describe("what changed since the last paper", () => {
  test.each(SAMPLES)("%s: nothing, against itself", (sample) => {
    const comparison = compareRegisters(sampleRegister(sample), sampleRegister(sample));
    expect(comparison.added).toEqual([]);
    expect(comparison.removed).toEqual([]);
    for (const { before, after, doubt, changes } of comparison.both) {
      expect(after.key).toBe(before.key);
      expect(doubt).toBeNull();
      expect(changes).toEqual([]);
    }
  });

  test("a new action update and a new status", () => {
    const now = with_(survey, [
      ["Action update (July 2026)", "Half of the schools are surveyed."].concat(
        "Action update (November 2026)",
        "All schools are surveyed.",
      ),
      2,
    ]);
    const comparison = compare([achieved, survey], [achieved, with_(now, ["2", 5])]);
    expect(sentences(comparison)).toEqual([
      "4: New action update of November 2026: “All schools are surveyed.”",
      "4: Status: 4 Not achieved (Progress made acceptable. Continue monitoring) → 2 Achieved.",
    ]);
  });

  test("an update whose heading was frozen is no new one", () => {
    const frozen = with_(survey, [
      ["Action update (26 July 2026)", "Half of the schools are surveyed."],
      2,
    ]);
    expect(sentences(compare([achieved, survey], [achieved, frozen]))).toEqual([]);
  });

  test("history that was edited or taken out is told", () => {
    const edited = with_(survey, [
      ["Action update (July 2026)", "Half of the schools are now surveyed."],
      2,
    ]);
    expect(sentences(compare([survey, lease], [edited, with_(lease, ["", 2])]))).toEqual([
      "4: The action update of July 2026 was edited; it now says: “Half of the schools are now surveyed.”",
      "5: The action update of November 2026 was taken out: “The register is drafted.”",
    ]);
  });

  test("a timescale that moved back has slipped, one that moved forward has not", () => {
    const [slipped, hurried] = [with_(survey, ["March 2027", 4]), with_(lease, ["May 2026", 4])];
    expect(sentences(compare([survey, lease], [slipped, hurried]))).toEqual([
      "4: Timescale slipped: August 2026 → March 2027.",
      "5: Timescale: March 2027 → May 2026.",
    ]);
  });

  test("added and removed recommendations are told apart from changed ones", () => {
    const { both, added, removed } = compare([achieved, survey, lease], [survey, lease, grants]);
    expect(both.map(({ after }) => after.ref)).toEqual(["4", "5"]);
    expect(added.map(({ ref }) => ref)).toEqual(["5.10"]);
    expect(removed.map(({ ref }) => ref)).toEqual(["1"]);
  });

  test("a recommendation that was reworded is the same one", () => {
    const reworded = with_(survey, [
      "That the Head of Property surveys every school building by spring.",
      1,
    ]);
    expect(sentences(compare([survey], [reworded]))).toEqual([
      "4: Reworded; it was: “That the Head of Property surveys every school building.”",
    ]);
  });

  test("the same reference with another text is another recommendation", () => {
    const other = with_(survey, ["That bins are emptied weekly in all wards.", 1]);
    const { both, added, removed } = compare([survey, lease], [other, lease]);
    expect(both.map(({ after }) => after.ref)).toEqual(["5"]);
    expect(added).toHaveLength(1);
    expect(removed).toHaveLength(1);
  });

  test("the same text under another reference is the same, with a doubt", () => {
    const [pair] = compare([survey], [with_(survey, ["7", 0])]).both;
    expect(pair?.doubt).toBe("The text is the same, but the reference was 4 and is 7.");
    expect(pair?.changes).toMatchObject([{ kind: "renumbered", before: "4", after: "7" }]);
  });

  test("a reference that several share is told apart by its text", () => {
    const first = ["5.6", "To give a lead to all services for adults.", "", "", "", "", ""];
    const second = ["5.6", "To speak up for services that work as one.", "", "", "", "", ""];
    const { both, removed } = compare([achieved, first, second], [achieved, second]);
    expect(both.map(({ before }) => before.text)).toEqual([achieved[1], second[1]]);
    expect(removed.map(({ text }) => text)).toEqual([first[1]]);
  });

  test("a draft that was confirmed is a confirmation, no other status", () => {
    const register = sampleRegister("external-placements-2012");
    const later = carriedOut(register, [setStatusOf(register, "7", "4", false)]);
    const [pair] = compareRegisters(register, later).both.filter(({ after }) => after.ref === "7");
    const kinds = pair?.changes.map(({ kind }) => kind) ?? [];
    expect(kinds).not.toContain("status");
  });

  test("an update written by this program is what is found", () => {
    const register = sampleRegister("scrutiny-action-plan-2006");
    const later = carriedOut(register, [appendTo(register, "5", "2026-11", "All is done.")]);
    const changed = compareRegisters(register, later).both.filter(
      ({ changes }) => changes.length > 0,
    );
    expect(changed.map(({ after }) => after.ref)).toEqual(["5"]);
    expect(changed[0]?.changes).toMatchObject([
      { kind: "new-update", update: { asAt: "2026-11", text: "All is done." } },
    ]);
  });
});

describe("what changed since a date, by the paper itself", () => {
  test("updates dated later are new, those of the month itself are not", () => {
    const register = readRegister(contentWith(achieved, survey, lease));
    const since = (date: string): string[] =>
      changesSince(register, date, TODAY).flatMap(({ recommendation, changes }) =>
        changes.flatMap(({ kind }) => (kind === "new-update" ? [recommendation.ref ?? ""] : [])),
      );
    expect(since("2026-10-31")).toEqual(["5"]);
    expect(since("2026-09-30")).toEqual(["1", "5"]);
    expect(since("2026-11")).toEqual([]);
  });

  test("a status differs from that of the update before", () => {
    const register = sampleRegister("external-placements-2012");
    const changed = changesSince(register, "2012-09-30", "2012-11-08");
    const one = changed.find(({ recommendation }) => recommendation.ref === "1");
    expect(one?.changes.map(({ kind }) => kind)).toEqual(["new-update", "status"]);
    expect(recommendationOf(register, "1").updates.map(({ status }) => status?.code)).toEqual([
      "4",
      "2",
    ]);
  });

  test("a timescale that passed in between is told, an earlier one is not", () => {
    const register = readRegister(contentWith(achieved, survey));
    const passed = (since: string): string[] =>
      changesSince(register, since, TODAY).flatMap(({ changes }) =>
        changes.filter(({ kind }) => kind === "timescale-passed").map(describeChange),
      );
    expect(passed("2026-08-01")).toEqual(["The timescale “August 2026” has passed."]);
    expect(passed("2026-09-01")).toEqual([]);
  });
});

/** A row with one cell replaced. */
function with_(row: Row, [cell, at]: readonly [string | readonly string[], number]): Row {
  return row.map((each, index) => (index === at ? cell : each));
}

function compare(before: readonly Row[], after: readonly Row[]): RegisterComparison {
  return compareRegisters(
    readRegister(contentWith(...before)),
    readRegister(contentWith(...after)),
  );
}

function sentences({ both }: RegisterComparison): string[] {
  return both.flatMap(({ after, changes }) =>
    changes.map((change) => `${after.ref ?? ""}: ${describeChange(change)}`),
  );
}

function carriedOut(register: Register, changes: Parameters<typeof planFor>[1][]): Register {
  const { plan } = planFor(register, ...changes);
  return readRegister(applyToContent(register.content, plan).content);
}
