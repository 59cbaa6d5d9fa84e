import { headingLike } from "../../src/recommendations/heading-like";
import {
  dateHeading,
  findUpdateHeading,
  type UpdateHeading,
} from "../../src/recommendations/update-heading";

const REPORT = "2012-11-08";

describe("headings with a date", () => {
  test.each([
    ["Action update (July 2006)", "2006-07"],
    ["Action update (October 2006)", "2006-10"],
    ["Apr 24:", "2024-04"],
    ["12 Nov 24:", "2024-11-12"],
    ["February 20, 2024:", "2024-02-20"],
    ["Hydref 2024 / October 2024", "2024-10"],
    ["March 2010 update", "2010-03"],
    ["December\u00a02009 update", "2009-12"],
    ["Update on Latest Position/Activity May 2009", "2009-05"],
    ["26th July 2012 position:", "2012-07-26"],
    ["Update: 4 November 2025", "2025-11-04"],
    ["Update as at 31/03/24", "2024-03-31"],
    ["Update as at 31/03/24:", "2024-03-31"],
    ["Position at 31 March 2024", "2024-03-31"],
    ["Q2 2023/24 update", "2023-09"],
    ["Progress update – June 2025", "2025-06"],
    ["Latest update (2026-11)", "2026-11"],
    ["14 January 2025:", "2025-01-14"],
  ])("“%s” is as at %s", (line, asAt) => {
    const found = requireHeading(line);
    expect(found).toMatchObject({ kind: "update", text: line, isWholeLine: true });
    expect(dateHeading(found, REPORT)).toEqual({ asAt, inferred: false });
  });

  test("a response is no update, and dated by its approval", () => {
    const line = "Director’s Response (Approved by Executive Board April 2009)";
    const found = requireHeading(line);
    expect(found).toMatchObject({ kind: "response", text: line });
    expect(dateHeading(found, null).asAt).toBe("2009-04");
  });

  test("a straight apostrophe in a response does not matter", () => {
    expect(requireHeading("Director's Response (Approved by Cabinet)").kind).toBe("response");
  });
});

describe("headings that take their date from the report of 8 November 2012", () => {
  test.each([
    ["26th July position:", "2012-07-26"],
    ["26 th July position:", "2012-07-26"],
    ["26 July position", "2012-07-26"],
    ["26th July Current position:", "2012-07-26"],
    ["12 December position:", "2011-12-12"],
    ["Position at 31 March", "2012-03-31"],
    ["Current Position:", "2012-11-08"],
    ["Current position:", "2012-11-08"],
  ])("“%s” is as at %s", (line, asAt) => {
    expect(dateHeading(requireHeading(line), REPORT)).toEqual({ asAt, inferred: true });
  });

  test.each(["26th July position:", "Current position:"])(
    "“%s” has no date where the document does not say when it was made",
    (line) => {
      expect(dateHeading(requireHeading(line), null)).toEqual({ asAt: null, inferred: false });
    },
  );
});

describe("headings without a date", () => {
  test.each([
    "Action update",
    "Action update:",
    "Progress to date",
    "Latest update",
    "Six-month update",
    "Position statement:",
  ])("“%s”", (line) => {
    expect(requireHeading(line)).toMatchObject({ kind: "update", date: null, isWholeLine: true });
  });
});

describe("headings that run into the text", () => {
  test.each([
    ["Action update (July 2006) The review has begun.", "Action update (July 2006)"],
    ["Action update The review has begun.", "Action update"],
    ["March 2010 update: the review has begun.", "March 2010 update:"],
    ["Current position: two of five are done.", "Current position:"],
    ["4 November 2025: two of five are done.", "4 November 2025:"],
  ])("“%s”", (line, text) => {
    const found = requireHeading(line);
    expect(found).toMatchObject({ text, isWholeLine: false });
    expect(line.slice(0, found.length)).toBe(text);
  });

  test("a bold heading may go on in lower case", () => {
    const line = "March 2010 update work has begun";
    expect(findUpdateHeading(line, { emphasised: 0 })).toBeNull();
    expect(findUpdateHeading(line, { emphasised: 17 })?.text).toBe("March 2010 update");
  });

  test("white space in front belongs to the length, not to the text", () => {
    expect(requireHeading("  March 2010 update")).toMatchObject({
      text: "March 2010 update",
      length: 19,
    });
  });
});

describe("text that is no heading", () => {
  test.each([
    "During the Autumn, a series of briefings will be held.",
    "by September 2009",
    "By September 2009 the guidance will be out.",
    "September 2009 saw the launch of the guidance.",
    "Current position is good",
    "Current position is that two posts are empty.",
    "The current position: two posts are empty.",
    "2009/10 was a difficult year.",
    "over the summer of 2009",
    "May we ask for an update in March 2010?",
    "March 2010 updates were circulated to members.",
    "Progress has been made.",
    "Progress with the audit is slow.",
    "Updated guidance was sent in July 2006.",
    "recommendation 5 above",
    "action 1.4.3",
    "Position papers were drafted.",
    "The Director's response was helpful.",
    "In response to the update of March 2010, the Board met.",
    "10 May",
    "March",
    "Complete",
    "",
  ])("“%s”", (line) => {
    expect(findUpdateHeading(line, { emphasised: 0 })).toBeNull();
  });
});

describe("a heading for a new update in the wording of another", () => {
  test.each([
    ["Action update (July 2006)", "2026-11", "Action update (November 2026)"],
    ["Action update (July 2006)", "2026-11-22", "Action update (November 2026)"],
    ["March 2010 update", "2026-11", "November 2026 update"],
    ["December\u00a02009 update", "2026-11", "November 2026 update"],
    [
      "Update on Latest Position/Activity May 2009",
      "2026-11",
      "Update on Latest Position/Activity November 2026",
    ],
    ["Update as at 31/03/24:", "2026-11-02", "Update as at 02/11/26:"],
    ["Q2 2023/24 update", "2026-11", "Q3 2026/27 update"],
    ["Update: 4 November 2025", "2026-11-22", "Update: 22 November 2026"],
    ["Apr 24: Let", "2026-11-22", "Nov 26:"],
    ["12 Nov 24: Let", "2026-12-03", "3 Dec 26:"],
    ["February 20, 2024:", "2026-11-22", "November 22, 2026:"],
    ["Hydref 2024 / October 2024", "2026-11", "Tachwedd 2026 / November 2026"],
  ])("after “%s”, %s gives “%s”", (model, asAt, heading) => {
    expect(headingLike(requireHeading(model), asAt, null)).toBe(heading);
  });

  test("the year stays out where the document leaves it out and the report tells it", () => {
    expect(headingLike(requireHeading("26th July position:"), "2012-11-01", REPORT)).toBe(
      "1st November position:",
    );
  });

  test("the year is written where the report would tell another one", () => {
    expect(headingLike(requireHeading("26th July position:"), "2026-11-22", REPORT)).toBe(
      "22nd November 2026 position:",
    );
  });

  test("“Current” does not stay beside a date of its own", () => {
    expect(headingLike(requireHeading("26th July Current position:"), "2026-11-22", REPORT)).toBe(
      "22nd November 2026 position:",
    );
  });

  test("a heading without a date gives no words", () => {
    expect(headingLike(requireHeading("Action update"), "2026-11", null)).toBeNull();
  });
});

function requireHeading(line: string): UpdateHeading {
  const found = findUpdateHeading(line, { emphasised: 0 });
  if (found === null) throw new Error(`“${line}” was read as no heading`);
  return found;
}
