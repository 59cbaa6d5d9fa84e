import {
  applyToContent,
  readRegister,
  type Change,
  type Register,
} from "../../../src/recommendations";
import {
  boardOutcome,
  confirmAll,
  draftStatuses,
  minutesAsText,
  noteStatuses,
  parseNoted,
  serialiseNoted,
} from "../../../src/tracking";
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

  test("notes can be kept as text, and text that holds none is told apart", () => {
    const noted = noteStatuses(placements());
    expect(parseNoted(serialiseNoted(noted))).toEqual(noted);
    expect(parseNoted("{}")).toBeUndefined();
    expect(parseNoted("not JSON")).toBeUndefined();
    expect(parseNoted('{"version":1,"noted":[{"ref":4}]}')).toBeUndefined();
  });
});

function carriedOut(
  register: Register,
  decide: (register: Register) => readonly Change[],
): Register {
  const { plan } = planFor(register, ...decide(register));
  return readRegister(applyToContent(register.content, plan).content);
}
