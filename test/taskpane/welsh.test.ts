import { timingOf, type Timing } from "../../src/recommendations";
import { cy as helpInWelsh } from "../../src/taskpane/shell/wording/cy";
import { en as helpInEnglish } from "../../src/taskpane/shell/wording/en";
import { cy } from "../../src/taskpane/wording/cy";
import { en } from "../../src/taskpane/wording/en";

test("counts have the noun in the singular, softened after 2 where it softens", () => {
  expect([1, 2, 12].map(cy.recommendationCount)).toEqual([
    "1 argymhelliad",
    "2 argymhelliad",
    "12 argymhelliad",
  ]);
  expect([1, 2, 3].map(cy.insertDraftCount)).toEqual([
    "Mewnosod 1 drafft",
    "Mewnosod 2 ddrafft",
    "Mewnosod 3 drafft",
  ]);
});

test("dates are in Welsh, to the month or to the day", () => {
  expect(cy.dateInWords("2026-11")).toBe("Tachwedd 2026");
  expect(cy.dateInWords("2012-02-08")).toBe("8 Chwefror 2012");
});

test.each<[Timing, string, string]>([
  [
    { kind: "overdue", since: "2006-12" },
    "overdue since December 2006",
    "yn hwyr ers Rhagfyr 2006",
  ],
  [{ kind: "today" }, "due today", "i'w gwblhau heddiw"],
  [{ kind: "due", count: 1, unit: "day" }, "due tomorrow", "i'w gwblhau yfory"],
  [{ kind: "due", count: 3, unit: "week" }, "due in 3 weeks", "i'w gwblhau ymhen 3 wythnos"],
  [{ kind: "due", count: 2, unit: "month" }, "due in 2 months", "i'w gwblhau ymhen 2 fis"],
  [{ kind: "due", count: 2, unit: "year" }, "due in 2 years", "i'w gwblhau ymhen 2 flynedd"],
  [{ kind: "due", count: 3, unit: "year" }, "due in 3 years", "i'w gwblhau ymhen 3 blynedd"],
  [{ kind: "due", count: 5, unit: "year" }, "due in 5 years", "i'w gwblhau ymhen 5 mlynedd"],
  [{ kind: "none" }, "no timescale", "dim amserlen"],
  [
    { kind: "perhaps", earliest: "2026-09", latest: "2026-11" },
    "perhaps September 2026 to November 2026",
    "efallai Medi 2026 – Tachwedd 2026",
  ],
])("%j is said in both languages", (timing, english, welsh) => {
  expect(en.timing(timing)).toBe(english);
  expect(cy.timing(timing)).toBe(welsh);
});

test("a timescale's own words stay as they are written", () => {
  const ongoing = { raw: "Parhaus", earliest: null, latest: null, certain: false };
  expect(timingOf(ongoing, "2026-11-22")).toEqual({ kind: "as-written", words: "parhaus" });
  expect(cy.timescaleInWords(ongoing, "2026-11-22")).toBe("Parhaus");
});

test("nothing was left in English", () => {
  const english = stringsOf([en, helpInEnglish]);
  const same = stringsOf([cy, helpInWelsh]).filter(
    (text) => english.includes(text) && /[a-z]{3}/i.test(text),
  );
  // These keys are called as they are printed on the keyboard.
  expect(same).toEqual(["Home, End", "Enter", "Esc", "Ctrl+F6"]);
});

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
