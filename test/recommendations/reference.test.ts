import { findInlineReference, readReference } from "../../src/recommendations/reference";

describe("a reference in front of a recommendation", () => {
  test.each([
    ["5. That the Director reports", "5", "That the Director reports"],
    ["1: That the Board agrees", "1", "That the Board agrees"],
    ["Recommendation 10 That the Director", "10", "That the Director"],
    ["Recommendation 3 – That the Director", "3", "That the Director"],
    ["Rec. 3: That the Director", "3", "That the Director"],
    ["R3 That the roof is repaired", "R3", "That the roof is repaired"],
    ["OSC-14 That the roof is repaired", "OSC-14", "That the roof is repaired"],
    ["IA/23/07: That the roof is repaired", "IA/23/07", "That the roof is repaired"],
    ["SR (25/26) 01 That the roof is repaired", "SR (25/26) 01", "That the roof is repaired"],
    ["5.10. To see that partners know", "5.10", "To see that partners know"],
    ["(4) That the Director", "4", "That the Director"],
    ["2.1.4 The Chapter names a lead", "2.1.4", "The Chapter names a lead"],
    ["4.1.1 A page is written", "4.1.1", "A page is written"],
  ])("“%s” is called %s", (text, ref, rest) => {
    expect(findInlineReference(text)).toEqual({ ref, rest });
  });

  test.each([
    "That recommendation 5 above is repeated",
    "Five councillors were recruited",
    "As above (5.11), but for partnerships",
    "2009/10 budgets are to be reviewed",
    "12 weeks after the meeting the Director reports",
    "3.5% of the budget is set aside",
    "2.5 million pounds are set aside",
    "10:30 is the time of the meeting",
    "NHS and Community Care Act 1990 Section 47",
    "",
  ])("“%s” has none", (text) => {
    expect(findInlineReference(text)).toBeNull();
  });
});

describe("a cell that holds a reference", () => {
  test.each([
    ["4", "4"],
    ["4.", "4"],
    ["5.10", "5.10"],
    ["5.1", "5.1"],
    ["2a", "2a"],
    ["(3)", "3"],
    ["R1", "R1"],
    ["IA/23/07", "IA/23/07"],
    ["OSC-14", "OSC-14"],
    ["SR (25/26) 01", "SR (25/26) 01"],
    ["Recommendation 7", "7"],
    ["iv", "iv"],
    ["B", "B"],
  ])("“%s” is %s", (text, ref) => {
    expect(readReference(text)).toBe(ref);
  });

  test.each(["", "-", "Functions and Services", "That the Director reports to the next meeting"])(
    "“%s” is none",
    (text) => {
      expect(readReference(text)).toBeNull();
    },
  );
});
