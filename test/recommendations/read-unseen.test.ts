import { readRegister, type Register } from "../../src/recommendations";
import { appendTo, carriedOut, cellTexts, recommendationOf } from "../support/decisions";
import { bold, documentOf, plain, row, runs, table, wide } from "../support/document";

describe("a table whose requests have another name", () => {
  const header = row("Ref", "Finding", "Agreed action", "Responsible officer", "Due", "Progress");
  const first = row(
    "IA/23/07",
    "Leavers are not removed from the payroll before the next pay run.",
    "HR will send a weekly report.",
    "Head of HR",
    "31/03/24",
    "The report has been designed.",
  );

  test("is read below words that speak of recommendations", () => {
    const register = readRegister(
      documentOf("Outstanding audit recommendations", table(header, first)),
    );
    const [recommendation] = register.recommendations;
    expect(recommendation?.ref).toBe("IA/23/07");
    expect(recommendation?.text).toContain("Leavers are not removed");
    expect(register.problems).toEqual([]);
  });

  test("is left alone elsewhere", () => {
    const register = readRegister(documentOf("Findings of the survey", table(header, first)));
    expect(register.tables).toEqual([]);
  });

  test("is reported as a guess where only the wording of its cells tells", () => {
    const register = readRegister(
      documentOf(
        "Recommendations made in 2024",
        table(
          row("Subject", "Owner", "Due", "Status"),
          row("That the roof should be repaired", "Head of Property", "May 2025", "Open"),
          row("That the school should be surveyed", "Head of Schools", "June 2025", "Closed"),
        ),
      ),
    );
    expect(register.recommendations).toHaveLength(2);
    expect(register.problems.map(({ kind }) => kind)).toEqual(["guessed-column"]);
  });
});

describe("a heading nobody knows", () => {
  const read = (header: string, ...values: readonly string[]): Register =>
    readRegister(
      documentOf(
        table(
          row("No", "Recommendation", "Response", header),
          ...values.map((value, index) =>
            row(String(index + 1), "That the roof is repaired.", "Agreed", value),
          ),
        ),
      ),
    );
  const roleOf = (register: Register): string | undefined => register.tables[0]?.columns[3]?.role;

  test.each([
    ["Finish line", ["May 2025", "June 2025", "TBC"], "timescale"],
    ["Whose job", ["Head of Property", "Ann Jones", "Director of Housing"], "lead"],
    ["Traffic light", ["Red", "Amber", "Green"], "status"],
    ["Story so far", ["May 2025: Quotes came in.", "June 2025: Work has begun."], "update"],
  ])("over %s is read by its content, and that is reported", (header, values, role) => {
    const register = read(header, ...values);
    expect(roleOf(register)).toBe(role);
    expect(register.problems.map(({ kind }) => kind)).toEqual(["guessed-column"]);
  });

  test("over dates that lie behind is left alone", () => {
    const register = read("Date raised", "1 May 2025", "2 June 2025");
    expect(roleOf(register)).toBe("other");
    expect(register.problems).toEqual([]);
  });
});

describe("people and dates in one cell", () => {
  test.each([
    ["Finance Manager\n30 April 2024", ["Finance Manager"], "2024-04-30"],
    ["Revenues Manager, 31 July 2024", ["Revenues Manager"], "2024-07-31"],
    ["Ann Jones (by May 2025)", ["Ann Jones"], "2025-05"],
  ])("“%s” names a lead and when it is due", (value, lead, latest) => {
    const [recommendation] = readRegister(
      documentOf(
        table(
          row("No", "Recommendation", "Response", "Responsible officer and date"),
          row("1", "That the roof is repaired.", "Agreed", value),
        ),
      ),
    ).recommendations;
    expect(recommendation?.lead).toEqual(lead);
    expect(recommendation?.timescale.map((each) => each.latest)).toEqual([latest]);
  });
});

test("a number in a line of its own above the text is the reference", () => {
  const register = readRegister(
    documentOf(
      table(row("Recommendation", "Update"), row(["1", "The roof should be repaired."], "Begun.")),
    ),
  );
  expect(register.recommendations.map(({ ref, text }) => [ref, text])).toEqual([
    ["1", "The roof should be repaired."],
  ]);
});

test("a lettered step after an update is the next step, with updates of its own", () => {
  const register = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Action taken"),
        row("2", "That mentors are found.", [
          "(a) Find mentors",
          "Action update (July 2006): None yet.",
          "(b) Train mentors",
          "Action update (July 2006): Not started.",
        ]),
      ),
    ),
  );
  const two = recommendationOf(register, "2");
  expect(two.actions.map(({ text }) => text)).toEqual(["(a) Find mentors", "(b) Train mentors"]);
  expect(two.updates.map(({ action, text }) => [action, text])).toEqual([
    [0, "None yet."],
    [1, "Not started."],
  ]);
});

test("an update dated after the report is reported", () => {
  const register = readRegister(
    documentOf(
      "Date: 8 November 2012",
      table(
        row("No", "Recommendation", "Progress"),
        row("1", "That the roof is repaired.", "December 2012 update\nQuotes came in."),
      ),
    ),
  );
  expect(register.problems.map(({ kind }) => kind)).toEqual(["future-update"]);
});

test("a date below a decision is the date of the response", () => {
  const [recommendation] = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Decision", "Date of decision", "Progress"),
        row("1", "That the roof is repaired.", "Agreed", "06/04/21", "Quotes came in."),
      ),
    ),
  ).recommendations;
  expect(recommendation?.responses.map(({ text, asAt }) => [text, asAt])).toEqual([
    ["Agreed", "2021-04-06"],
  ]);
  expect(recommendation?.timescale).toEqual([]);
});

test("Welsh months and headings are read", () => {
  const register = readRegister(
    documentOf(
      table(
        row("Cyf", "Argymhelliad", "Amserlen", "Diweddariad"),
        row("1", "Bod y Cyngor yn cyhoeddi cynllun.", "Mawrth 2025", [
          "Diweddariad Ionawr 2025",
          "Mae drafft yn barod.",
        ]),
      ),
    ),
  );
  const one = recommendationOf(register, "1");
  expect(one.timescale[0]?.latest).toBe("2025-03");
  expect(one.updates.map(({ asAt, text }) => [asAt, text])).toEqual([
    ["2025-01", "Mae drafft yn barod."],
  ]);
});

test("a heading nobody knows over words that tell nothing is reported as not read", () => {
  const register = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Progress", "Compass"),
        row("1", "That the roof is repaired.", "Quotes came in.", "north"),
        row("2", "That the school is surveyed.", "", "south"),
      ),
    ),
  );
  expect(register.problems.map(({ message }) => message)).toEqual([
    "“Compass” is a heading we do not know, so what stands below it was not read.",
  ]);
});

describe("a table that seems to track recommendations and is not read", () => {
  test("is reported where its labels stand on the left and what they head does not fit them", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Recommendation", "A proposal that the panel makes"),
          row("Lead", "The one who has to see to it that something happens"),
          row("Progress", "What has happened"),
          row("Status", "How far it has been carried out"),
        ),
      ),
    );
    expect(register.tables).toEqual([]);
    expect(register.problems.map(({ kind, place }) => [kind, place])).toEqual([
      ["unread-table", "t0.0"],
    ]);
  });

  test("is reported where none of its columns could be told to hold recommendations", () => {
    const register = readRegister(
      documentOf(
        "Recommendations of the panel",
        table(row("Ref", "Owner", "Due", "Status"), row("R1", "Clerk", "May 2025", "Open")),
      ),
    );
    expect(register.problems.map(({ kind }) => kind)).toEqual(["unread-table"]);
  });
});

test("a bold month before a colon heads an update; its year is the report's", () => {
  const register = readRegister(
    documentOf(
      "Date: 2 June 2025",
      table(
        row("Recommendation", "What has happened"),
        row("Put up a bench", [runs(bold("March:"), plain(" Two quotes came in."))]),
      ),
    ),
  );
  const [update] = register.recommendations[0]?.updates ?? [];
  expect([update?.heading, update?.asAt, update?.inferred, update?.text]).toEqual([
    "March:",
    "2025-03",
    true,
    "Two quotes came in.",
  ]);
});

test("entries that open with a date and somebody's initials are updates", () => {
  const [recommendation] = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Progress"),
        row("1", "That the roof is repaired.", [
          runs(bold("14/01/25 JB:"), plain(" Work began.")),
          "02/09/24 (JB) – Quotes came in.",
        ]),
      ),
    ),
  ).recommendations;
  expect(recommendation?.updates).toMatchObject([
    { heading: "14/01/25 JB:", asAt: "2025-01-14", text: "Work began." },
    { heading: "02/09/24 (JB) –", asAt: "2024-09-02", text: "Quotes came in." },
  ]);
  expect(recommendation?.updateOrder).toBe("newestFirst");
});

test("updates that stand below the formal answer in its own cell are read as such, with their status", () => {
  const [recommendation] = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Directorate response and progress", "Officer"),
        row(
          "1",
          "That the roof is repaired.",
          ["Agreed.", "Update Feb 2025: Work began.", "Status: Achieved"],
          "Head of Property",
        ),
      ),
    ),
  ).recommendations;
  expect(recommendation?.responses).toMatchObject([{ text: "Agreed." }]);
  expect(recommendation?.updates).toMatchObject([
    { heading: "Update Feb 2025:", asAt: "2025-02", text: "Work began.", status: { code: "2" } },
  ]);
});

test("a word alone below an update is its status where the heading says so", () => {
  const [recommendation] = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Lead / Timescale", "Progress and RAG"),
        row("1", "That the roof is repaired.", ["Clerk", "Annually"], ["Work began.", "Amber"]),
      ),
    ),
  ).recommendations;
  expect(recommendation).toMatchObject({
    lead: ["Clerk"],
    timescale: [{ raw: "Annually", latest: null }],
    updates: [{ text: "Work began.", status: { raw: "Amber" } }],
    status: { raw: "Amber" },
  });
});

test("what holds nothing but yes and no is no update, and said to be left unread", () => {
  const register = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Lead", "Status", "Evidence sent?"),
        row("1", "That the roof is repaired.", "Clerk", "Open", "Yes"),
        row("2", "That the gate is painted.", "Clerk", "Open", "No"),
      ),
    ),
  );
  expect(register.tables[0]?.columns[4]?.role).toBe("other");
  expect(register.problems.map(({ kind }) => kind)).toEqual(["guessed-column"]);
});

test.each([
  ["What Housing said", "Yes, from April.", "response"],
  ["Where we are now", "All visits have photographs.", "update"],
  ["Where is it now?", "On track", "status"],
  ["What is still to do", "Order the columns.", "future-action"],
  ["What difference has it made?", "Referrals went up by a third.", "update"],
  ["Partner responsible", "Canal Trust", "lead"],
  ["Resp.", "Chief Accountant", "lead"],
  ["By", "Apr 25", "timescale"],
  ["Milestone dates", "Apr 25", "timescale"],
  ["Done ✓", "✓", "complete"],
  ["Agree / Partially agree / Disagree", "Agree", "response"],
  ["Open/Closed", "Closed", "status"],
  ["Achieved?", "Yes", "complete"],
  ["What we said we would do", "Repair it in spring", "action"],
])("a column headed %s, with %s in it, is one of its own", (header, value, role) => {
  const register = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Lead", header),
        row("1", "That the roof is repaired.", "Clerk", value),
      ),
    ),
  );
  expect(register.tables[0]?.columns[3]?.role).toBe(role);
});

describe("what a meeting is asked to do with its items", () => {
  const forward = (...headers: readonly string[]): Register =>
    readRegister(
      documentOf(
        table(
          row("Item", "Recommendation", ...headers),
          row("Land at Mill Lane", "To approve the disposal", ...headers.map(() => "3 June 2025")),
          row("Budget", "To recommend the budget to Council", ...headers.map(() => "1 July 2025")),
        ),
      ),
    );

  test("is not tracked in a forward plan", () => {
    expect(forward("Date").tables).toEqual([]);
  });

  test("is, where somebody comes back to it", () => {
    expect(forward("Date", "Progress").tables).toHaveLength(1);
  });
});

test("of the statuses of several quarters the latest count, and the others are said to be left unread", () => {
  const register = readRegister(
    documentOf(
      table(
        row("No", "Recommendation", "Status Q4", "Status Q3", "Commentary"),
        row("1", "That the roof is repaired.", "Closed", "Open", "Repaired in May."),
        row("2", "That the gate is painted.", "Open", "Open", "Paint was bought."),
        row(wide(5, "Recommendations 3 to 5 were completed and are reported no longer.")),
      ),
    ),
  );
  expect(register.recommendations.map(({ status }) => status?.raw)).toEqual(["Closed", "Open"]);
  expect(register.recommendations[1]?.updates).toHaveLength(1);
  expect(register.problems.map(({ kind }) => kind)).toEqual(["guessed-column", "unread-row"]);
});

test("numbered rows without headings below words about recommendations are reported", () => {
  const register = readRegister(
    documentOf(
      "Recommendations of the review",
      table(
        row("R1", "Lend tablets from every library.", "Lending began in April."),
        row("R2", "Train a hundred digital champions.", "64 were trained."),
      ),
    ),
  );
  expect(register.problems.map(({ kind }) => kind)).toEqual(["unread-table"]);
});

test("“Rec” heads the recommendations where references stand beside them, and the first of them where they do not", () => {
  const roles = (...header: readonly string[]): (string | undefined)[] =>
    readRegister(
      documentOf(
        table(row(...header), row("OS1", "Adopt a policy on the use of AI.", "With the board.")),
      ),
    ).tables.flatMap(({ columns }) => columns.map(({ role }) => role));
  expect(roles("Rec #", "Rec", "Update")).toEqual(["reference", "recommendation", "update"]);
  expect(roles("Rec", "Recommendation", "Update")).toEqual([
    "reference",
    "recommendation",
    "update",
  ]);
});

test("“Date” in front of a recommendation is no timescale, and said to be none", () => {
  const register = readRegister(
    documentOf(
      table(
        row("Date", "Resolution", "Lead", "Progress"),
        row("14 March 2024", "That the Council fits swift bricks.", "Planner", "Advice given."),
      ),
    ),
  );
  expect(register.recommendations[0]?.timescale).toEqual([]);
  expect(register.problems.map(({ kind }) => kind)).toEqual(["guessed-column"]);
});

test("how many recommendations there are of each priority is no recommendation", () => {
  const plan = table(
    row("Audit", "Quarter", "Status", "Recommendations H/M/L"),
    row("Payroll", "Q1", "Final report", "0/2/3"),
    row("Creditors", "Q2", "Fieldwork", ""),
  );
  expect(readRegister(documentOf(plan)).tables).toEqual([]);
});

test("each column of answers gives an answer of its own, and a date beside them dates both", () => {
  const [recommendation] = readRegister(
    documentOf(
      table(
        row(
          "No",
          "Recommendation",
          "Accepted / Rejected",
          "Executive response",
          "Date of response",
        ),
        row("1", "That the roof is repaired.", "Accepted", "Work begins in May.", "3 March 2025"),
      ),
    ),
  ).recommendations;
  expect(recommendation?.responses).toMatchObject([
    { heading: "Accepted / Rejected", asAt: "2025-03-03", text: "Accepted" },
    { heading: "Executive response", asAt: "2025-03-03", text: "Work begins in May." },
  ]);
});

test("a lead named in two languages is one", () => {
  const [recommendation] = readRegister(
    documentOf(
      "28 Tachwedd 2024 / 28 November 2024",
      table(
        row("No", "Argymhelliad / Recommendation", "Arweinydd / Lead", "Statws / Status"),
        row("1", "Arolygu. / Inspect it.", "Pennaeth Hamdden / Head of Leisure", "Agored / Open"),
      ),
    ),
  ).recommendations;
  expect(recommendation?.lead).toEqual(["Pennaeth Hamdden / Head of Leisure"]);
});

test("what is still to be decided, and by whom, is tracked by nobody", () => {
  const plan = table(
    row("Ref", "Recommendation", "Decision maker", "Date", "Lead officer"),
    row("K1", "To award the contract as the exempt report says", "Cabinet", "May 2025", "Buyer"),
  );
  expect(readRegister(documentOf(plan)).tables).toEqual([]);
});

test("findings beside the recommendations are no reports on them", () => {
  const register = readRegister(
    documentOf(
      table(
        row("No", "Finding", "Recommendation", "Response", "Status"),
        row("1", "Leavers still had access.", "Tell IT of leavers.", "Agreed", "Open"),
        row("2", "No stocktake was made.", "Count the stock.", "Agreed", "Open"),
      ),
    ),
  );
  expect(register.tables[0]?.columns[1]?.role).toBe("other");
  expect(register.problems).toEqual([]);
});

test("a month with two digits of its year heads an update where it is set apart, and the next one is like it", () => {
  const content = documentOf(
    table(
      row("No", "Recommendation", "Progress"),
      row("1", "That the roof is repaired.", [
        runs(bold("Sept 25 –"), plain(" Work began.")),
        runs(bold("June 25 –"), plain(" Quotes came in.")),
      ]),
      row("2", "That the gate is painted.", ["June 25 – the longest day of the year – it rained."]),
    ),
  );
  const register = readRegister(content);
  expect(register.recommendations.map(({ updates }) => updates)).toMatchObject([
    [
      { heading: "Sept 25 –", asAt: "2025-09", text: "Work began." },
      { heading: "June 25 –", asAt: "2025-06", text: "Quotes came in." },
    ],
    [{ heading: null }],
  ]);
  const { content: after } = carriedOut(content, (read) => [
    appendTo(read, "1", "2026-02", "It was repaired."),
  ]);
  expect(cellTexts(after, 0, 1, 2)[0]).toBe("Feb 26 – It was repaired.");
});

test("letters number recommendations where the word stands before them", () => {
  const register = readRegister(
    documentOf(
      table(
        row("Committee recommendation", "Response", "Update"),
        row("Recommendation A – Publish waits.", "Agreed", "Published monthly."),
        row("Recommendation B: Involve patients.", "Agreed", "Four workshops were held."),
      ),
    ),
  );
  expect(register.recommendations.map(({ ref, text }) => [ref, text])).toEqual([
    ["A", "Publish waits."],
    ["B", "Involve patients."],
  ]);
});

test("a heading over what lies behind is passed over with its dates, not with other text", () => {
  const kinds = (header: string, value: string): readonly string[] =>
    readRegister(
      documentOf(
        table(
          row("No", "Recommendation", "Response", "Status", header),
          row("1", "Repair the roof.", "Agreed", "Open", value),
          row("2", "Paint the gate.", "Agreed", "Open", value),
        ),
      ),
    ).problems.map(({ kind }) => kind);
  expect(kinds("Date raised", "3 March 2025")).toEqual([]);
  expect(kinds("Points raised", "Members wished to see the roof for themselves first.")).toEqual([
    "guessed-column",
  ]);
});
