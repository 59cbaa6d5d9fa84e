import { findReportDate } from "../../src/recommendations/report-date";

describe("the date a document is for", () => {
  test.each([
    [["Report of the Director", "Date: 8 November 2012"], "2012-11-08"],
    [["Date: 8th November 2012"], "2012-11-08"],
    [["Date:\u00a08 November 2012"], "2012-11-08"],
    [["Date", "8 November 2012"], "2012-11-08"],
    [["Date of meeting: Thursday 8 November 2012 at 10 a.m."], "2012-11-08"],
    [["Meeting date – 08/11/2012"], "2012-11-08"],
    [["Draft action plan", "Cabinet, 8 July 2010"], "2010-07-08"],
    [["Scrutiny and Overview Committee (8 July 2010)"], "2010-07-08"],
  ])("%j is of %s", (lines, date) => {
    expect(findReportDate(lines)).toBe(date);
  });

  test("a labelled date goes before one in the title", () => {
    const lines = ["Scrutiny Board 1 October 2012", "Date: 8 November 2012"];
    expect(findReportDate(lines)).toBe("2012-11-08");
  });

  test.each([
    [["Cabinet approved the plan on 8 July 2010 and asked for progress."]],
    [["Report of the Scrutiny Board approved 8 July 2010"]],
    [["Minutes of the Board of 8 July 2010"]],
    [["Previous meeting of the Board: 8 July 2010"]],
    [["The Board met on 1 July 2010 and 8 July 2010"]],
    [["Date: November 2012"]],
    [["Autumn 2012"]],
    [[]],
  ])("%j does not say", (lines: string[]) => {
    expect(findReportDate(lines)).toBeNull();
  });
});

test.each([
  ["Report of the Director of Customers, 20 March 2024", "2024-03-20"],
  ["Minutes and papers, 19 May 2025", "2025-05-19"],
  ["Meeting of 4 December 2024, Paper H", "2024-12-04"],
  ["Minutes of the previous meeting, 19 May 2025", null],
])("a head line %p gives %p", (line, date) => {
  expect(findReportDate(["Paper", line])).toBe(date);
});

test.each([
  ["Published 3 November 2025", "2025-11-03"],
  ["Environment Committee, Tuesday 10th June 2025, 7.30pm", "2025-06-10"],
])("a line at the top %p gives %p", (line, date) => {
  expect(findReportDate(["Paper", line])).toBe(date);
});
