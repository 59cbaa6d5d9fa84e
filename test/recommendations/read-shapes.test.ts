import { readRegister, type Register } from "../../src/recommendations";
import { documentOf, row, table, type TableSource } from "../support/document";

const kindsOf = ({ problems }: Register): readonly string[] => problems.map(({ kind }) => kind);

describe("a table with a recommendation in each column", () => {
  const rows = [
    row("Ref", "R1", "R2", "R3"),
    row(
      "Recommendation",
      "That the council repairs the roof.",
      "That members are told about closures.",
      "That fees are published each year.",
    ),
    row("Lead officer", "Head of Property", "Monitoring Officer", "Head of Finance"),
    row("Target date", "June 2025", "May 2025", "March 2026"),
    row("Progress", "Quotes were sought.", "A list is kept.", ""),
    row("Status", "Amber", "Green", "Red"),
  ];

  test("is read column by column", () => {
    const { recommendations, tables } = readRegister(documentOf(table(...rows)));
    expect(tables).toMatchObject([{ isForm: true }]);
    expect(
      recommendations.map(({ ref, lead, timescale, status, updates }) => [
        ref,
        lead.join(),
        timescale.map(({ raw }) => raw).join(),
        status?.raw,
        updates.map(({ text }) => text).join(),
      ]),
    ).toEqual([
      ["R1", "Head of Property", "June 2025", "Amber", "Quotes were sought."],
      ["R2", "Monitoring Officer", "May 2025", "Green", "A list is kept."],
      ["R3", "Head of Finance", "March 2026", "Red", ""],
    ]);
  });

  test("is read by the numbers in its first row", () => {
    const { recommendations } = readRegister(
      documentOf(
        table(row("", "Recommendation 1", "Recommendation 2"), ...rows.slice(1).map(firstThree)),
      ),
    );
    expect(recommendations.map(({ ref, text }) => [ref, text])).toEqual([
      ["1", "That the council repairs the roof."],
      ["2", "That members are told about closures."],
    ]);
  });

  test("is reported where a value stands across several of them", () => {
    const register = readRegister(
      documentOf(table(...rows.slice(0, 4), row("Progress", "Nothing has been done."))),
    );
    expect(register.recommendations).toEqual([]);
    expect(kindsOf(register)).toEqual(["unread-table"]);
  });

  function firstThree(source: (typeof rows)[number]): (typeof rows)[number] {
    return { ...source, cells: source.cells.slice(0, 3) };
  }
});

describe("tables that each track the recommendation above them", () => {
  const steps = (...values: readonly string[]): TableSource =>
    table(row("Action", "Lead", "Due", "Progress", "Status"), row(...values));
  const first = steps("Seek three quotes", "Head of Property", "June 2025", "Begun.", "On track");
  const second = steps("Write to every member", "Clerk", "May 2025", "Done in May.", "Complete");

  test("are one recommendation table", () => {
    const register = readRegister(
      documentOf(
        "Recommendation 1",
        "That the council repairs the roof.",
        first,
        "The second matter was raised by members.",
        "Recommendation 2: That members are told about closures.",
        "Lead: Monitoring Officer",
        second,
      ),
    );
    expect(register.tables).toMatchObject([{ pieces: [0, 1], isTitled: true }]);
    expect(
      register.recommendations.map(({ ref, text, lead, actions, place }) => [
        ref,
        text,
        lead.join(),
        actions.map((action) => [action.text, action.lead.join(), action.status?.raw]),
        place,
      ]),
    ).toEqual([
      [
        "1",
        "That the council repairs the roof.",
        "",
        [["Seek three quotes", "Head of Property", undefined]],
        "b0",
      ],
      [
        "2",
        "That members are told about closures.",
        "Monitoring Officer",
        [["Write to every member", "Clerk", undefined]],
        "b3",
      ],
    ]);
    expect(register.recommendations.map(({ status }) => status?.raw)).toEqual([
      "On track",
      "Complete",
    ]);
    expect(register.problems).toEqual([]);
  });

  test("are kept although one of them is still empty", () => {
    const empty = table(row("Action", "Lead", "Due", "Progress", "Status"));
    const { recommendations } = readRegister(
      documentOf("Recommendation 1: That the roof is repaired.", empty, "Recommendation 2", second),
    );
    expect(recommendations.map(({ ref }) => ref)).toEqual(["1", "2"]);
  });

  test("are not those that number recommendations of their own", () => {
    const own = table(
      row("No", "Action", "Lead", "Due", "Status"),
      row("1", "Seek three quotes for it", "Head of Property", "June 2025", "On track"),
    );
    const register = readRegister(documentOf("Recommendation 1: note the list below", own));
    expect(register.tables.map(({ isTitled }) => isTitled)).not.toContain(true);
  });
});

describe("an action log", () => {
  const log = (...actions: readonly string[]): TableSource =>
    table(
      row("Minute", "Action", "Owner", "Due", "Update", "Status"),
      ...actions.map((action, index) =>
        row(`${String(index + 1)}/24`, action, "S Okafor", "May 2024", "Sent.", "Closed"),
      ),
    );

  test("is reported, since nothing says that its actions are recommendations", () => {
    const register = readRegister(
      documentOf("Action log", log("Send the slides", "Book a bigger room")),
    );
    expect(register.tables).toEqual([]);
    expect(kindsOf(register)).toEqual(["unread-table"]);
  });

  test("is read where its actions are worded as resolutions, and that is said", () => {
    const register = readRegister(
      documentOf("Action log", log("That the slides are sent", "That a bigger room is booked")),
    );
    expect(register.recommendations.map(({ ref, text }) => [ref, text])).toEqual([
      ["1/24", "That the slides are sent"],
      ["2/24", "That a bigger room is booked"],
    ]);
    expect(kindsOf(register)).toEqual(["guessed-column"]);
  });

  test("is not what keeps risks and their mitigation", () => {
    const risks = table(
      row("ID", "Risk", "Action", "Risk owner", "Due", "Status"),
      row("1", "Savings come late", "Review every month", "Head of Finance", "May 2024", "Open"),
    );
    expect(kindsOf(readRegister(documentOf("Risks", risks)))).toEqual([]);
  });
});

describe("a table that goes on below a few words with its headings again", () => {
  const header = row("No", "Recommendation", "Lead", "Status");
  const part = (number: string): TableSource =>
    table(header, row(number, "That the roof is repaired.", "Clerk", "Open"));

  test("is one with the table above where its numbers run on", () => {
    const between = ["Environment Commission, 22 October", "Appendix 3"];
    const register = readRegister(documentOf(part("1"), ...between, part("2")));
    expect(register.tables.map(({ pieces }) => pieces)).toEqual([[0, 1]]);
  });

  test("is another where they begin anew, or where more is said in between", () => {
    const register = readRegister(documentOf(part("1"), "Review of parks", part("1")));
    expect(register.tables).toHaveLength(2);
    const lines = ["One", "Two", "Three", "Four"];
    expect(readRegister(documentOf(part("1"), ...lines, part("2"))).tables).toHaveLength(2);
  });
});

test("steps above headed progress in one column are steps, and who leads answers for all", () => {
  const tracker = table(
    row("No", "Recommendation", "Actions and progress", "Lead"),
    row("1", "That a plan is made.", ["Convene a meeting", "Update: May 2025", "Met."], "Clerk"),
  );
  const [read] = readRegister(documentOf(tracker)).recommendations;
  expect(read?.actions.map(({ text, lead }) => [text, lead])).toEqual([["Convene a meeting", []]]);
  expect(read?.updates.map(({ text }) => text)).toEqual(["Met."]);
  expect(read?.lead).toEqual(["Clerk"]);
});

describe("a table that names recommendations and could not be read", () => {
  test("is reported where a heading names them among other things", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Requirement of the regulator", "Status"),
          row("The trust must train all of its temporary staff.", "Partly met"),
          row("The trust must publish its waiting times each month.", "Met"),
        ),
      ),
    );
    expect([register.tables.length, kindsOf(register)]).toEqual([0, ["unread-table"]]);
  });

  test("is reported where its rows open with their numbers and no headings stand above", () => {
    const demand = (number: string) =>
      row(`Area for improvement ${number}`, "The provider must check medicines every week.");
    const register = readRegister(documentOf(table(demand("1"), demand("2"))));
    expect([register.tables.length, kindsOf(register)]).toEqual([0, ["unread-table"]]);
  });

  test("is passed over where officers recommend on applications", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Application", "Recommendation", "Case officer"),
          row("24/0017", "Approve subject to the conditions set out in the report", "A Smith"),
          row("24/0018", "Refuse for the reasons set out in the report", "B Jones"),
        ),
      ),
    );
    expect(kindsOf(register)).toEqual([]);
  });
});

test("areas for improvement, implementers and references of audits are read by their headings", () => {
  const tracker = table(
    row("Audit and rec. no.", "Area for improvement", "Implementer", "Progress"),
    row("21/06-3", "The force should answer calls sooner.", "Operator", "Calls were sampled."),
    row("21/09-1", "The force should record the views of victims.", "Owner", "A form was tried."),
  );
  const { tables, recommendations } = readRegister(documentOf(tracker));
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
    "reference",
    "recommendation",
    "lead",
    "update",
  ]);
  expect(recommendations.map(({ ref, lead }) => [ref, lead])).toEqual([
    ["21/06-3", ["Operator"]],
    ["21/09-1", ["Owner"]],
  ]);
});

describe("a key of words with nothing above it", () => {
  const key = ["Open – work is still to be done", "Closed – the regulator is satisfied"];
  const tracker = table(
    row("No", "Recommendation", "Lead", "Status"),
    row("1", "That the roof is repaired.", "Clerk", "Open"),
    row("2", "That fees are published.", "Clerk", "Closed"),
  );

  test("is the scheme where every status is one of them", () => {
    const { statusScheme } = readRegister(documentOf(...key, tracker));
    expect(statusScheme?.categories.map(({ code }) => code)).toEqual(["Open", "Closed"]);
  });

  test("is none where a status is missing from it", () => {
    const [open = ""] = key;
    const { statusScheme } = readRegister(documentOf(open, "Parks – kept by the town", tracker));
    expect(statusScheme).toBeNull();
  });
});
