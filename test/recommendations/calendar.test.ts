import fc from "fast-check";
import {
  compareDates,
  isAfter,
  isCalendarDate,
  latestOnOrBefore,
  readWrittenDate,
  toCalendarDate,
  type WrittenDate,
} from "../../src/recommendations/calendar";
import { formatLike, ordinalSuffix } from "../../src/recommendations/date-like";

describe("a date as people write it", () => {
  test.each([
    ["July 2006", "2006-07"],
    ["Sept 2010", "2010-09"],
    ["Sept. 2010", "2010-09"],
    ["May, 2009", "2009-05"],
    ["December\u00a02009", "2009-12"],
    ["March ’26", "2026-03"],
    ["26 July 2012", "2012-07-26"],
    ["26th July 2012", "2012-07-26"],
    ["26 th July 2012", "2012-07-26"],
    ["1st of May 2026", "2026-05-01"],
    ["31/03/24", "2024-03-31"],
    ["31.3.2024", "2024-03-31"],
    ["2024-03-31", "2024-03-31"],
    ["2024-03", "2024-03"],
    ["Q2 2023/24", "2023-09"],
    ["Quarter 4 2023-24", "2024-03"],
  ])("%s is %s", (written, date) => {
    expect(toCalendarDate(read(written))).toBe(date);
  });

  test.each(["26 July", "26th July", "July", "31 March"])("%s has no year", (written) => {
    expect(read(written).year).toBeNull();
    expect(toCalendarDate(read(written))).toBeNull();
  });

  test.each([
    "Autumn 2006",
    "2009/10",
    "31/13/2024",
    "30/02/2024",
    "2024-13",
    "2024-02-30",
    "Marching on",
    "May 26 people",
    "Q5 2023/24",
    "",
  ])("“%s” is no date", (written) => {
    expect(readWrittenDate(written)).toBeNull();
  });
});

describe("a date without a year", () => {
  test("26 July in a report of 8 November 2012 is of that year", () => {
    expect(latestOnOrBefore(read("26th July"), "2012-11-08")).toBe("2012-07-26");
  });

  test("26 December in a report of 8 November 2012 is of the year before", () => {
    expect(latestOnOrBefore(read("26 December"), "2012-11-08")).toBe("2011-12-26");
  });

  test("the day of the report itself is of that year", () => {
    expect(latestOnOrBefore(read("8 November"), "2012-11-08")).toBe("2012-11-08");
    expect(latestOnOrBefore(read("9 November"), "2012-11-08")).toBe("2011-11-09");
  });

  test("the month of the report is of that year", () => {
    expect(latestOnOrBefore(read("November"), "2012-11-08")).toBe("2012-11");
  });
});

describe("a date written the way another one is", () => {
  test.each([
    ["July 2006", "2026-11", "November 2026"],
    ["July 2006", "2026-11-22", "November 2026"],
    ["Sept 2010", "2026-11", "Nov 2026"],
    ["Jan 2010", "2026-06", "June 2026"],
    ["Jan 2010", "2026-09", "Sept 2026"],
    ["March ’25", "2026-11", "November ’26"],
    ["26th July 2012", "2026-11-22", "22nd November 2026"],
    ["26 July 2012", "2026-11-01", "1 November 2026"],
    ["26th July 2012", "2026-11", "November 2026"],
    ["31/03/24", "2026-11-02", "02/11/26"],
    ["1/3/2024", "2026-11-02", "2/11/2026"],
    ["31.03.2024", "2026-11-22", "22.11.2026"],
    ["2024-03-31", "2026-11-22", "2026-11-22"],
    ["2024-03", "2026-11-22", "2026-11"],
    ["Q2 2023/24", "2026-11", "Q3 2026/27"],
    ["Q2 2023/24", "2026-02", "Q4 2025/26"],
    ["Q1 1998/99", "1999-05", "Q1 1999/00"],
  ])("after %s, %s is written %s", (model, date, written) => {
    expect(formatLike(read(model), date, true)).toBe(written);
  });

  test("the year is left out where it is asked for", () => {
    expect(formatLike(read("26th July"), "2012-11-03", false)).toBe("3rd November");
  });

  test("what is written reads as the same date again", () => {
    const models = ["July 2006", "Sept 2010", "26th July 2012", "31/03/2024", "2024-03-31"];
    fc.assert(
      fc.property(fc.constantFrom(...models), dates(), (model, date) => {
        const written = formatLike(read(model), date, true);
        const again = toCalendarDate(read(written));
        expect([date, date.slice(0, 7)]).toContain(again);
      }),
    );
  });
});

describe("ordinals", () => {
  test.each([
    [1, "st"],
    [2, "nd"],
    [3, "rd"],
    [4, "th"],
    [11, "th"],
    [12, "th"],
    [13, "th"],
    [21, "st"],
    [22, "nd"],
    [23, "rd"],
    [30, "th"],
    [31, "st"],
  ])("%d is followed by %s", (day, suffix) => {
    expect(ordinalSuffix(day)).toBe(suffix);
  });
});

describe("months beside days", () => {
  test("November 2012 is not after 8 November 2012, nor the other way round", () => {
    expect(isAfter("2012-11", "2012-11-08")).toBe(false);
    expect(isAfter("2012-11-08", "2012-11")).toBe(false);
    expect(isAfter("2012-12", "2012-11-30")).toBe(true);
  });

  test("a month comes with its first day", () => {
    expect(["2012-11-08", "2012-11", "2012-10-31"].sort(compareDates)).toEqual([
      "2012-10-31",
      "2012-11",
      "2012-11-08",
    ]);
  });

  test.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2026-11", true],
    ["2026-00", false],
    ["2026-1", false],
    ["26-11-01", false],
    ["2026-11-00", false],
    ["November 2026", false],
  ])("“%s” as a calendar date: %s", (text, isReal) => {
    expect(isCalendarDate(text)).toBe(isReal);
  });
});

function read(text: string): WrittenDate {
  const date = readWrittenDate(text);
  if (date === null) throw new Error(`“${text}” was read as no date`);
  return date;
}

function dates(): fc.Arbitrary<string> {
  return fc
    .date({
      min: new Date("2000-01-01T00:00:00Z"),
      max: new Date("2069-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
}
