import { en } from "../../src/taskpane/wording/en";
import type { Draft } from "../../src/tracking";

const {
  dateInWords,
  fullStatus,
  markCount,
  placesToCheck,
  recommendationName,
  resultMessage,
  standingCount,
  statusWithDraft,
  timescaleInWords,
} = en;

test("counts agree with their verbs", () => {
  expect([markCount("awaiting", 1), markCount("awaiting", 4)]).toEqual([
    "1 awaits an update",
    "4 await an update",
  ]);
  expect([placesToCheck(1), placesToCheck(3)]).toEqual([
    "1 place needs checking",
    "3 places need checking",
  ]);
  expect(standingCount("open", 6)).toBe("6 open");
});

test("a status is its code and label, and the code only once", () => {
  const status = { code: "4", shortLabel: "Not achieved", label: "Not achieved (x)", draft: true };
  expect(statusWithDraft(status)).toBe("4 Not achieved, draft");
  expect(fullStatus("Amber", "Amber")).toBe("Amber");
  expect(fullStatus(null, "Now in workplan")).toBe("Now in workplan");
});

test("dates are in words, to the month or to the day", () => {
  expect(dateInWords("2026-11")).toBe("November 2026");
  expect(dateInWords("2012-11-08")).toBe("8 November 2012");
});

test("a timescale is said once where its words are its text", () => {
  const timescale = { raw: "Ongoing", earliest: null, latest: null, certain: false };
  expect(timescaleInWords(timescale, "2026-11-22")).toBe("Ongoing");
});

test("a recommendation without a reference goes by its first words", () => {
  expect(recommendationName("4", "That the roof is repaired.")).toBe("Recommendation 4");
  expect(recommendationName(null, "That the roof is repaired.")).toBe(
    "“That the roof is repaired. …”",
  );
});

test("an insertion names its recommendation, several give their number", () => {
  const draft = { about: { ref: "4", text: "" } } as Draft;
  const inserted = { kind: "inserted", takeBack: { edits: [] }, wasReadAgain: true } as const;
  expect(resultMessage({ ...inserted, drafts: [draft] })).toBe("Inserted in recommendation 4.");
  expect(resultMessage({ ...inserted, drafts: [draft, draft] })).toBe(
    "Inserted in 2 recommendations.",
  );
});
