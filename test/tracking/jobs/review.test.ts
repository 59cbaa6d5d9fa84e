import { readRegister } from "../../../src/recommendations";
import {
  changesOf,
  chooseCategory,
  chooseFirmness,
  choiceIn,
  chosenStatuses,
  countReview,
  parseDraft,
  remainderOf,
  reviewItems,
  reviewQueue,
  serialiseDraft,
  standingStatus,
  startDraft,
  withChoice,
  withTakenBack,
  type Draft,
  type StandingStatus,
} from "../../../src/tracking";
import { contentWith, roof, survey } from "../sample-document";

const register = readRegister(
  contentWith(
    roof,
    [...survey.slice(0, 5), "", ""],
    [
      "9",
      "That the Chief Executive publishes the plan.",
      ["Action update (October 2026)", "It is being printed."],
      "Chief Executive",
      "Ongoing",
      "4 (draft)",
      "",
    ],
  ),
);

describe("a choice", () => {
  test("of a category is a draft, and none where it stands so already", () => {
    expect(chooseCategory(standing("4", "draft"), "5")).toEqual({ code: "5", draft: true });
    expect(chooseCategory(standing("4", "draft"), "4")).toBeNull();
    expect(chooseCategory(null, "4")).toEqual({ code: "4", draft: true });
  });

  test("confirms what is chosen, else what stands", () => {
    expect(chooseFirmness(standing("4", "draft"), null, true)).toEqual({ code: "4", draft: false });
    expect(chooseFirmness(standing("4", "draft"), { code: "5", draft: true }, true)).toEqual({
      code: "5",
      draft: false,
    });
    expect(chooseFirmness(standing("4", "draft"), { code: "4", draft: false }, false)).toBeNull();
    expect(chooseFirmness(null, null, true)).toBeNull();
  });

  test("for one action leaves those for others", () => {
    const one = withChoice(draft(0), 0, { code: "2", draft: true });
    const both = withChoice(one, 1, { code: "4", draft: true });
    expect(choiceIn(both, 0)).toEqual(expect.objectContaining({ code: "2" }));
    expect(changesOf(both)).toHaveLength(2);
    expect(choiceIn(withChoice(both, 0, null), 0)).toBeNull();
    expect(parseDraft(serialiseDraft(both))).toEqual(both);
  });
});

describe("writing the chosen statuses", () => {
  const written = { ...draft(0), text: "Half a thought", status: { code: "4", draft: true } };

  test("leaves an officer's text out, and leaves it a draft", () => {
    const [part] = chosenStatuses([written, draft(1)]);
    expect(part).toMatchObject({ text: "", status: { code: "4" } });
    expect(remainderOf(written, part as Draft)).toMatchObject({
      text: "Half a thought",
      status: null,
    });
    expect(remainderOf(written, written)).toBeNull();
  });

  test("is taken back beside what was drafted since", () => {
    const since = { ...draft(0), text: "Another thought" };
    expect(withTakenBack(since, written)).toMatchObject({
      text: "Another thought",
      status: { code: "4" },
    });
  });
});

describe("the list of the reviewer", () => {
  test("counts what lacks a status, what is a draft and what is chosen", () => {
    const chosen = { ...draft(0), status: { code: "5", draft: true } };
    expect(countReview(reviewItems(register, []))).toEqual({
      all: 3,
      unassessed: 1,
      draft: 1,
      chosen: 0,
    });
    expect(countReview(reviewItems(register, [chosen])).chosen).toBe(1);
  });

  test("no longer counts as lacking what a status is chosen for, but keeps the open one", () => {
    const survey = { ...draft(1), status: { code: "5", draft: true } };
    const items = reviewItems(register, [survey]);
    expect(reviewQueue(items, "unassessed", null)).toEqual([]);
    expect(reviewQueue(items, "unassessed", survey.recommendation)).toHaveLength(1);
  });

  test("knows what stands in the document, and how firmly", () => {
    const [first, second, third] = register.recommendations;
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    expect(standingStatus(register, first, null)).toMatchObject({ code: "2" });
    expect(standingStatus(register, second, null)).toBeNull();
    expect(standingStatus(register, third, null)).toMatchObject({ code: "4", firmness: "draft" });
  });
});

function draft(index: number): Draft {
  const recommendation = register.recommendations[index];
  if (recommendation === undefined) throw new Error("There is no such recommendation.");
  return startDraft(recommendation, "2026-11");
}

function standing(code: string, firmness: StandingStatus["firmness"]): StandingStatus {
  return { words: { code, label: code, shortLabel: code, draft: false }, code, firmness };
}
