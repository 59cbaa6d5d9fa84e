import {
  applyToContent,
  readRegister,
  type Change,
  type Register,
} from "../../../src/recommendations";
import {
  boardOutcome,
  confirmAll,
  confirmInDrafts,
  countNoted,
  draftStatuses,
  minutesAsText,
  noteStatuses,
  parseNoted,
  serialiseNoted,
} from "../../../src/tracking";
import { documentOf, row, table } from "../../support/document";
import { planFor, recommendationOf, setStatusOf } from "../../support/decisions";
import { sampleRegister } from "../../support/samples";

const placements = (): Register => sampleRegister("external-placements-2012");

describe("draft statuses", () => {
  test("are those the document calls drafts", () => {
    expect(draftStatuses(placements()).map(({ recommendation }) => recommendation.ref)).toEqual([
      "1",
      "4",
      "6",
      "7",
      "9",
      "10",
    ]);
    expect(draftStatuses(sampleRegister("recommendation-tracking-2010"))).toEqual([]);
  });

  test("confirming all changes each to itself, no longer a draft", () => {
    const register = placements();
    expect(confirmAll(register)[3]).toEqual({
      kind: "setStatus",
      recommendation: recommendationOf(register, "7").key,
      code: "4",
      draft: false,
    });
    expect(confirmAll(register)).toHaveLength(6);
  });
});

describe("what the Board made of the drafts", () => {
  test("changes against the noted statuses are listed for the minutes", () => {
    const noted = noteStatuses(placements());
    const after = carriedOut(placements(), (register) => [setStatusOf(register, "7", "5", false)]);
    const outcome = boardOutcome(noted, after);
    expect(outcome.changed).toMatchObject([
      { recommendation: { ref: "7" }, proposed: { code: "4" }, decided: { code: "5" } },
    ]);
    expect(minutesAsText(outcome)).toContain(
      "- Recommendation 7: 4 Not achieved (Progress made acceptable. Continue monitoring) → 5 Not achieved (Progress made not acceptable. Continue monitoring)",
    );
  });

  test("without a change the minutes say so", () => {
    const outcome = boardOutcome(noteStatuses(placements()), placements());
    expect(outcome.changed).toEqual([]);
    expect(outcome.open).toHaveLength(6);
    expect(minutesAsText(outcome)).toMatch(/^The Board made no change to the proposed statuses\./);
  });

  test("a noted recommendation that is gone is not forgotten", () => {
    const noted = [
      ...noteStatuses(placements()),
      { ref: "99", text: "That it is lost.", status: null },
    ];
    expect(boardOutcome(noted, placements()).lost).toMatchObject([{ ref: "99" }]);
  });

  describe("where actions have statuses of their own", () => {
    const ofAction =
      (ref: string, action: number, code: string, draft: boolean) =>
      (register: Register): readonly Change[] => [
        { ...setStatusOf(register, ref, code, draft), action },
      ];
    const plan = (): Register => sampleRegister("draft-action-plan-2010");

    test("a change names the action, from the status it had", () => {
      const after = carriedOut(plan(), ofAction("1", 0, "2", false));
      const outcome = boardOutcome(noteStatuses(plan()), after);
      expect(minutesAsText(outcome)).toBe(
        "The Board changed the proposed status of:\n" +
          "- Recommendation 1, “Put this on the agenda of the next suitable meeting of the Older People’s …”: Now in workplan → 2 Achieved\n",
      );
    });

    test("a first status is a change from none", () => {
      const after = carriedOut(plan(), ofAction("2", 1, "3", false));
      const outcome = boardOutcome(noteStatuses(plan()), after);
      expect(outcome.changed).toMatchObject([
        { recommendation: { ref: "2" }, proposed: null, decided: { code: "3" } },
      ]);
    });

    test("they are counted among the noted, and can be kept", () => {
      const noted = noteStatuses(plan());
      expect(countNoted(noted)).toBe(1);
      expect(parseNoted(serialiseNoted(noted))).toEqual(noted);
    });

    test("their drafts are found, confirmed with the others, and told apart from confirmed ones", () => {
      const drafts = plainPlan("4 (draft)", "3 (draft)");
      expect(draftStatuses(drafts).map(({ action }) => action)).toEqual([0, 1]);
      const [draft, ...others] = confirmInDrafts(drafts, [], "2026-11-22");
      expect(others).toEqual([]);
      expect(draft?.actionStatuses).toEqual([
        { action: 0, code: "4", draft: false },
        { action: 1, code: "3", draft: false },
      ]);
      const half = plainPlan("4 (draft)", "3");
      expect(boardOutcome(noteStatuses(drafts), half).open).toHaveLength(1);
      const whole = plainPlan("4", "3");
      expect(boardOutcome(noteStatuses(drafts), whole)).toMatchObject({ open: [], changed: [] });
    });
  });

  test("notes can be kept as text, and text that holds none is told apart", () => {
    const noted = noteStatuses(placements());
    expect(parseNoted(serialiseNoted(noted))).toEqual(noted);
    expect(parseNoted("{}")).toBeUndefined();
    expect(parseNoted("not JSON")).toBeUndefined();
    expect(parseNoted('{"version":1,"noted":[{"ref":4}]}')).toBeUndefined();
  });
});

/** A recommendation with two actions that have these statuses, among others without any. */
function plainPlan(first: string, second: string): Register {
  return readRegister(
    documentOf(
      table(
        row("Recommendation", "Actions", "Lead", "Timing", "Status"),
        row("1: That the register is published.", "Draw it up", "Ann Smith", "May 10", first),
        row("", "Put it on the website", "Ann Smith", "Sept 10", second),
        row("2: That the guide is rewritten.", "Rewrite it", "Bob Jones", "Sept 10", ""),
        row("", "Send it out", "Bob Jones", "Dec 10", ""),
      ),
    ),
  );
}

function carriedOut(
  register: Register,
  decide: (register: Register) => readonly Change[],
): Register {
  const { plan } = planFor(register, ...decide(register));
  return readRegister(applyToContent(register.content, plan).content);
}
