import {
  describeTimescale,
  isOverdue,
  readTimescale,
  readTimescales,
} from "../../src/recommendations/timescale";

describe("timescales as written", () => {
  test.each([
    ["Sept 10", "2010-09", "2010-09"],
    ["March 11", "2011-03", "2011-03"],
    ["May 10", "2010-05", "2010-05"],
    ["Sept 2010", "2010-09", "2010-09"],
    ["September ’26", "2026-09", "2026-09"],
    ["Spring 2007", "2007-03", "2007-05"],
    ["Summer 2007", "2007-06", "2007-08"],
    ["Autumn 2006", "2006-09", "2006-11"],
    ["Winter 2006", "2006-12", "2007-02"],
    ["Winter 2006/07", "2006-12", "2007-02"],
    ["2009/10", "2009-04-01", "2010-03-31"],
    ["2009/2010", "2009-04-01", "2010-03-31"],
    ["Q1 2023/24", "2023-04", "2023-06"],
    ["Q2 2023/24", "2023-07", "2023-09"],
    ["Q3 2023/24", "2023-10", "2023-12"],
    ["Q4 2023/24", "2024-01", "2024-03"],
    ["by end of March 2024", "2024-03", "2024-03"],
    ["31/03/2024", "2024-03-31", "2024-03-31"],
    ["31 March 2024", "2024-03-31", "2024-03-31"],
    ["2024-03-31", "2024-03-31", "2024-03-31"],
  ])("“%s” runs from %s to %s", (raw, earliest, latest) => {
    expect(readTimescale(raw)).toEqual({ raw, earliest, latest, certain: true });
  });

  test.each(["Ongoing", "-", "TBC", "ASAP", "next meeting", "Immediate", "by end of summer"])(
    "“%s” keeps its words and has no date",
    (raw) => {
      expect(readTimescale(raw)).toEqual({ raw, earliest: null, latest: null, certain: true });
    },
  );

  test.each(["Sept 10?", "Dec 10?"])("“%s” is uncertain", (raw) => {
    const timescale = readTimescale(raw);
    expect(timescale.certain).toBe(false);
    expect(timescale.latest).not.toBeNull();
  });

  test("a month and a number are a year, never a day", () => {
    expect(readTimescale("March 11").latest).toBe("2011-03");
  });

  test("a municipal year runs from May to May", () => {
    const year = { earliest: "2009-05", latest: "2010-05" };
    expect(readTimescale("2009/10 municipal year")).toMatchObject(year);
    expect(readTimescale("Municipal year 2009/10")).toMatchObject(year);
  });

  test("an impossible day is no date", () => {
    expect(readTimescale("31 February 2024").latest).toBeNull();
  });
});

describe("several timescales in one cell", () => {
  test("two values are a list in order", () => {
    const timescales = readTimescales("Autumn 2006 Winter 2006");
    expect(timescales.map(({ raw }) => raw)).toEqual(["Autumn 2006", "Winter 2006"]);
  });

  test.each(["Sept 10, March 11", "Sept 10 and March 11", "Sept 10 / March 11"])("“%s”", (raw) => {
    expect(readTimescales(raw).map(({ latest }) => latest)).toEqual(["2010-09", "2011-03"]);
  });

  test("only the uncertain one of two is uncertain", () => {
    expect(readTimescales("Sept 10 Dec 10?").map(({ certain }) => certain)).toEqual([true, false]);
  });

  test("two dates with words between them stay one timescale without a date", () => {
    const raw = "from Sept 10 until March 11";
    expect(readTimescales(raw)).toEqual([{ raw, earliest: null, latest: null, certain: true }]);
  });

  test("a blank cell gives none", () => {
    expect(readTimescales(" \u00a0 ")).toEqual([]);
  });
});

describe("overdue", () => {
  test.each([
    ["Winter 2006", "2007-02-28", false],
    ["Winter 2006", "2007-03-01", true],
    ["Sept 10", "2010-09-30", false],
    ["Sept 10", "2010-10-01", true],
    ["2009/10", "2010-03-31", false],
    ["2009/10", "2010-04-01", true],
    ["31/03/2024", "2024-03-31", false],
    ["31/03/2024", "2024-04-01", true],
  ])("%s on %s: %s", (raw, today, overdue) => {
    expect(isOverdue(readTimescale(raw), today)).toBe(overdue);
  });

  test.each(["Sept 10?", "Ongoing", "-", "ASAP"])("“%s” never is", (raw) => {
    expect(isOverdue(readTimescale(raw), "2099-01-01")).toBe(false);
  });
});

describe("a timescale for people", () => {
  test.each([
    ["October 2006", "2026-11-22", "overdue since October 2006"],
    ["31/03/2024", "2024-04-02", "overdue since 31 March 2024"],
    ["22 November 2026", "2026-11-22", "due today"],
    ["23 November 2026", "2026-11-22", "due tomorrow"],
    ["25 November 2026", "2026-11-22", "due in 3 days"],
    ["13 December 2026", "2026-11-22", "due in 3 weeks"],
    ["March 2027", "2026-11-22", "due in 4 months"],
    ["November 2030", "2026-11-22", "due in 4 years"],
    ["Sept 10?", "2026-11-22", "perhaps September 2010"],
    ["Autumn 2006?", "2026-11-22", "perhaps September 2006 to November 2006"],
    ["Ongoing", "2026-11-22", "ongoing"],
    ["-", "2026-11-22", "no timescale"],
    ["TBC", "2026-11-22", "TBC"],
    ["ASAP", "2026-11-22", "ASAP"],
  ])("%s on %s is “%s”", (raw, today, words) => {
    expect(describeTimescale(readTimescale(raw), today)).toBe(words);
  });
});
