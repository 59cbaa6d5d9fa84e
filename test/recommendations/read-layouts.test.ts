import { readRegister, type Register } from "../../src/recommendations";
import { bold, documentOf, row, table, wide, type ParagraphLike } from "../support/document";

describe("what is told of a recommendation in rows and lines without columns of their own", () => {
  test("is read below the request in the same cell", () => {
    const cell = (ref: string, request: string, told: string): readonly ParagraphLike[] => [
      bold(`Recommendation ${ref}`),
      request,
      bold("Formal response (Executive Board, July 2014):"),
      "The Director agrees.",
      bold("Position at November 2014:"),
      told,
    ];
    const register = readRegister(
      documentOf(
        table(
          row("Recommendation and progress", "Position status"),
          row(cell("1", "That apprentices are counted.", "23 have begun."), "2"),
          row(cell("2", "That schools are written to.", "38 letters went out."), "4"),
        ),
      ),
    );
    expect(
      register.recommendations.map(({ ref, text, responses, updates, status }) => [
        ref,
        text,
        responses.map((response) => [response.heading, response.text]),
        updates.map(({ heading, asAt, text: told }) => [heading, asAt, told]),
        status?.raw,
      ]),
    ).toEqual([
      [
        "1",
        "That apprentices are counted.",
        [["Formal response (Executive Board, July 2014):", "The Director agrees."]],
        [["Position at November 2014:", "2014-11", "23 have begun."]],
        "2",
      ],
      [
        "2",
        "That schools are written to.",
        [["Formal response (Executive Board, July 2014):", "The Director agrees."]],
        [["Position at November 2014:", "2014-11", "38 letters went out."]],
        "4",
      ],
    ]);
  });

  test("is read in labelled rows across the page", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Ref", "Recommendation", "Responsible", "Status"),
          row("2022-07.1", "That accounts are reconciled monthly.", "Finance Manager", "Open"),
          row("Comment", wide(3, "Template drafted in May 2023.")),
          row("2022-07.2", "That keys are counted.", "Works Manager", "Closed"),
          row("Comment", wide(3, "All keys were found.")),
        ),
      ),
    );
    expect(
      register.recommendations.map(({ ref, updates }) => [ref, updates.map((each) => each.text)]),
    ).toEqual([
      ["2022-07.1", ["Template drafted in May 2023."]],
      ["2022-07.2", ["All keys were found."]],
    ]);
  });
});

describe("requests that stand across the table", () => {
  test("hold the rows below them", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Action", "Owner", "Deadline", "Status"),
          row(wide(4, "Recommendation 1: That every case is reviewed.")),
          row("Set review dates", "D/Supt Marlowe", "31.03.2024", "Closed"),
          row("Sample thirty cases", "Head of Crime", "Ongoing", "Open"),
          row(wide(4, "Recommendation 2: That training is planned.")),
          row("Survey of skills", "Head of Learning", "30.06.2024", "Open"),
        ),
      ),
    );
    expect(
      register.recommendations.map(({ ref, text, actions }) => [
        ref,
        text,
        actions.map((action) => [action.text, action.lead, action.status?.raw]),
      ]),
    ).toEqual([
      [
        "1",
        "That every case is reviewed.",
        [
          ["Set review dates", ["D/Supt Marlowe"], "Closed"],
          ["Sample thirty cases", ["Head of Crime"], "Open"],
        ],
      ],
      ["2", "That training is planned.", [["Survey of skills", ["Head of Learning"], "Open"]]],
    ]);
  });

  test("are not looked for among dividers that ask for nothing", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Action", "Owner", "Deadline", "Status"),
          row(wide(4, "Finance")),
          row("Set review dates", "Clerk", "31.03.2024", "Closed"),
        ),
      ),
    );
    expect(register.tables).toEqual([]);
  });
});

describe("a running head between two pieces", () => {
  const piece = (number: string, text: string) =>
    table(row("No", "Recommendation", "Lead", "Status"), row(number, text, "Clerk", "Open"));
  const pieces = (...between: readonly string[]): Register =>
    readRegister(
      documentOf("HALLAM FIRE AUTHORITY", piece("1", "That a."), ...between, piece("2", "That b.")),
    );

  test("parts no table where a page number stands beside it", () => {
    const { tables } = pieces("Page 3 of 9", "HALLAM FIRE AUTHORITY");
    expect(tables.map((each) => each.pieces)).toEqual([[0, 1]]);
  });

  test("without one, or a line that stands nowhere else, parts it", () => {
    expect(pieces("HALLAM FIRE AUTHORITY").tables).toHaveLength(2);
    expect(pieces("Page 3 of 9", "Second inquiry").tables).toHaveLength(2);
  });
});

test("a column headed “Position” beside one of progress holds statuses where there is nothing else in it", () => {
  const rolesOf = (...values: readonly string[]) =>
    readRegister(
      documentOf(
        table(
          row("No", "Recommendation", "Progress to date", "Position"),
          ...values.map((value, index) => row(String(index + 1), "That x is done.", "", value)),
        ),
      ),
    ).tables[0]?.columns.map(({ role }) => role);
  expect(rolesOf("On track", "Late")).toEqual(["reference", "recommendation", "update", "status"]);
  expect(rolesOf("Quotes came in last week.", "Late")).toEqual([
    "reference",
    "recommendation",
    "update",
    "update",
  ]);
});

test("a key of letters needs no title where every status is one of them", () => {
  const schemeOf = (...statuses: readonly string[]) =>
    readRegister(
      documentOf(
        "G – On programme",
        "A – Behind",
        "C – Closed",
        table(
          row("No", "Recommendation", "RAG"),
          ...statuses.map((status, index) => row(String(index + 1), "That x is done.", status)),
        ),
      ),
    ).statusScheme;
  expect(schemeOf("G", "C")?.categories).toEqual([
    { code: "G", label: "On programme" },
    { code: "A", label: "Behind" },
    { code: "C", label: "Closed" },
  ]);
  expect(schemeOf("G", "R")?.source).toBe("built-in");
});

test("lines that say who and when below a request are no part of it", () => {
  const register = readRegister(
    documentOf(
      table(
        row("No", "What we recommended", "What has happened since"),
        row(
          "1",
          ["The cells should have call bells.", "Lead: Head of Residence", "By: May 2025"],
          "",
        ),
        row("2", "The hall should open: by Sunday at the latest.", ""),
      ),
    ),
  );
  expect(
    register.recommendations.map(({ text, lead, timescale }) => [text, lead, timescale[0]?.latest]),
  ).toEqual([
    ["The cells should have call bells.", ["Head of Residence"], "2025-05"],
    ["The hall should open: by Sunday at the latest.", [], undefined],
  ]);
});

test("a table with a header of its own below a tracker is no part of it, however wide", () => {
  const register = readRegister(
    documentOf(
      table(row("No", "Recommendation", "Response"), row("1", "That x is done.", "Accepted")),
      "",
      table(
        row(bold("Witness"), bold("Date"), bold("Session")),
        row("Minister for Rail", "3 May 2025", "Morning"),
      ),
    ),
  );
  expect(register.recommendations.map(({ text }) => text)).toEqual(["That x is done."]);
  expect(register.tables.map(({ pieces }) => pieces)).toEqual([[0]]);
});

test("a row that counts is reported and is no recommendation", () => {
  const register = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Lead", "Status"),
        row("1", "That x is done.", "Clerk", "Open"),
        row(wide(3, "Implemented / outstanding"), "0 / 1"),
      ),
    ),
  );
  expect(register.recommendations).toHaveLength(1);
  expect(register.problems.map(({ kind, row: at }) => [kind, at])).toEqual([["unread-row", 2]]);
});

test("a line set apart that names an update and its date is a heading, whatever else it says", () => {
  const register = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Progress"),
        row("1", "That x is done.", [bold("Year two, third update (March 2025)"), "Done."]),
      ),
    ),
  );
  expect(register.recommendations[0]?.updates.map(({ asAt, text }) => [asAt, text])).toEqual([
    ["2025-03", "Done."],
  ]);
});
