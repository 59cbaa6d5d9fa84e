import { latestUpdate, readRegister, type Recommendation } from "../../src/recommendations";
import {
  below,
  bold,
  documentOf,
  italic,
  plain,
  row,
  runs,
  table,
  wide,
  type CellLike,
} from "../support/document";
import { recommendationOf } from "../support/decisions";

const PLAN = row("No", "Recommendation", "Action taken/proposed", "Responsibility", "Timescale");

describe("updates below the steps", () => {
  const four = planned([
    "List the outside bodies",
    "Flag any new bodies",
    "Action update (July 2006)",
    "The review has begun.",
    "During the Autumn, briefings will be held.",
    "Action update (October 2006)",
    "The Board settled the model by September 2006.",
  ]);

  test("steps are actions, headed text is updates", () => {
    expect(four.actions.map(({ text }) => text)).toEqual([
      "List the outside bodies",
      "Flag any new bodies",
    ]);
    expect(four.updates.map(({ heading, asAt }) => [heading, asAt])).toEqual([
      ["Action update (July 2006)", "2006-07"],
      ["Action update (October 2006)", "2006-10"],
    ]);
  });

  test("a date inside the text starts nothing", () => {
    expect(four.updates[0]?.text).toBe(
      "The review has begun.\nDuring the Autumn, briefings will be held.",
    );
  });

  test("with one group of steps an update is about the whole", () => {
    expect(four.groups).toHaveLength(1);
    expect(four.updates.map(({ action }) => action)).toEqual([null, null]);
  });

  test("the place of a heading is known", () => {
    expect(four.updates[0]?.headingPlace).toEqual({
      paragraph: "t0.9",
      start: 0,
      end: 25,
      isOwnLine: true,
    });
  });
});

describe("two groups of steps with updates of their own", () => {
  const four = planned([
    "List the outside bodies",
    "Action update (July 2006)",
    "The review has begun.",
    "Action update (October 2006)",
    "The Board settled the model.",
    "Prepare a report on a framework",
    "Action update (July 2006)",
    "The July meeting will consider it.",
    "Action update (October 2006)",
    "It won the backing of the Board.",
  ]);

  test("the same heading twice is no duplicate", () => {
    expect(four.updates.map(({ asAt }) => asAt)).toEqual([
      "2006-07",
      "2006-10",
      "2006-07",
      "2006-10",
    ]);
  });

  test("each update knows the step it reports on", () => {
    expect(four.actions.map(({ text }) => text)).toEqual([
      "List the outside bodies",
      "Prepare a report on a framework",
    ]);
    expect(four.updates.map(({ action }) => action)).toEqual([0, 0, 1, 1]);
    expect(four.groups).toEqual([
      { actions: [0], updates: [0, 1] },
      { actions: [1], updates: [2, 3] },
    ]);
  });

  test("the order of both is oldest first", () => {
    expect(four.updateOrder).toBe("oldestFirst");
  });
});

describe("headings in the text", () => {
  test("a heading runs into the text", () => {
    const { updates } = planned(["Get quotes", "Action update (July 2006) Quotes came in."]);
    expect(updates).toMatchObject([
      { heading: "Action update (July 2006)", text: "Quotes came in." },
    ]);
    expect(updates[0]?.headingPlace?.isOwnLine).toBe(false);
  });

  test("a heading follows a line break inside a paragraph", () => {
    const { updates } = planned(["Get quotes", "Update May 2009\nQuotes came in.\nAll is well."]);
    expect(updates).toMatchObject([
      { heading: "Update May 2009", text: "Quotes came in.\nAll is well." },
    ]);
  });

  test("two headings run into one paragraph", () => {
    const { updates } = planned([
      "Get quotes. Action update (July 2006) Quotes came in. Action update (October 2006) Work began.",
    ]);
    expect(updates.map(({ asAt, text }) => [asAt, text])).toEqual([
      ["2006-07", "Quotes came in."],
      ["2006-10", "Work began."],
    ]);
  });

  test("a raised ordinal does not hide a heading", () => {
    const heading = runs(
      bold("26"),
      { ...bold("th"), superscript: true },
      bold(" July 2012 position:"),
    );
    expect(planned(["Get quotes", heading, "Quotes came in."]).updates).toMatchObject([
      { heading: "26th July 2012 position:", asAt: "2012-07-26", inferred: false },
    ]);
  });

  test("an undated heading is an update and is reported", () => {
    const register = readRegister(
      documentOf(
        table(PLAN, row("4", "That x.", ["Get quotes", "Action update", "Done."], "", "")),
      ),
    );
    expect(recommendationOf(register, "4").updates).toMatchObject([
      { heading: "Action update", asAt: null, inferred: false, text: "Done." },
    ]);
    expect(register.problems).toMatchObject([
      { kind: "undated-update", row: 1, message: "The heading “Action update” has no date." },
    ]);
  });
});

describe("narrative in a wide row below", () => {
  const header = row("", "Recommendation", "Stage", "Complete");
  const register = readRegister(
    documentOf(
      table(
        header,
        row("5", "That the Director issues guidance.", "2 (Achieved)", "✓"),
        row("", wide(3, ...history("5"))),
        header,
        row("6", "That the Director agrees standards.", "4", ""),
        row("", wide(3, ...history("6"))),
      ),
    ),
  );

  test("the newest is pinned on top of a history that runs oldest first", () => {
    expect(register.tables[0]?.updateOrder).toBe("newestPinned");
    const { updates } = recommendationOf(register, "5");
    expect(updates.map(({ asAt }) => asAt)).toEqual(["2010-03", "2009-05", "2009-12"]);
  });

  test("the response is no update", () => {
    expect(recommendationOf(register, "6").responses).toMatchObject([
      {
        heading: "Director’s Response (Approved by Executive Board April 2009)",
        asAt: "2009-04",
        text: "The Director agrees with 6.",
      },
    ]);
  });

  test("status and tick of the row above are the recommendation's", () => {
    const five = recommendationOf(register, "5");
    expect(five).toMatchObject({ complete: true, status: { code: "2", label: "Achieved" } });
    expect(recommendationOf(register, "6")).toMatchObject({ complete: null, status: { raw: "4" } });
    expect(five.updates.every(({ status }) => status === null)).toBe(true);
  });

  test("the latest update is the one on top", () => {
    expect(latestUpdate(recommendationOf(register, "5"))?.asAt).toBe("2010-03");
  });

  test("a reference in the text is none", () => {
    expect(register.recommendations.map(({ ref }) => ref)).toEqual(["5", "6"]);
  });
});

describe("one status for each position", () => {
  const header = row("Recommendation for monitoring", "Evidence of progress", "Status", "Complete");
  const prose = [
    "Date: 8 November 2012",
    "Draft statuses have been proposed by the adviser.",
    "Categories",
    "2 – Achieved",
    "4 – Progress acceptable",
  ];

  test("in rows of their own", () => {
    const one = placed([
      row("Recommendation 1 That x.", ["26th July position:", "Begun."], "4", ""),
      row(below(), ["Current position:", "Done."], "2", ""),
    ]);
    expect(one.updates.map(({ asAt, inferred, status }) => [asAt, inferred, status?.code])).toEqual(
      [
        ["2012-07-26", true, "4"],
        ["2012-11-08", true, "2"],
      ],
    );
    expect(one.status).toMatchObject({ code: "2", label: "Achieved", draft: true });
    expect(one.complete).toBeNull();
  });

  test("in one cell padded with blank paragraphs", () => {
    const one = placed([
      row(
        "Recommendation 1 That x.",
        ["26th July position:", "Begun.", "", "Current position:", "Done."],
        ["4", "", "", "2", ""],
        "",
      ),
    ]);
    expect(one.updates.map(({ status }) => status?.code)).toEqual(["4", "2"]);
  });

  test("a lone digit level with the second position is that position's", () => {
    const one = placed([
      row(
        "Recommendation 1 That x.",
        ["26th July position:", "Begun.", "Current position:", "Done."],
        ["", "", "2", ""],
        "",
      ),
    ]);
    expect(one.updates.map(({ status }) => status?.code)).toEqual([undefined, "2"]);
  });

  test("more statuses than updates are reported", () => {
    const content = documentOf(
      ...prose,
      table(
        header,
        row("Recommendation 1 That x.", ["Current position:", "Done."], ["4", "2", "2"], ""),
      ),
    );
    expect(readRegister(content).problems.map(({ kind }) => kind)).toContain("unpaired-values");
  });

  function placed(rows: ReturnType<typeof row>[]): Recommendation {
    return recommendationOf(readRegister(documentOf(...prose, table(header, ...rows))), "1");
  }
});

describe("steps with leads and timings", () => {
  const header = row("", "Actions", "Lead", "Timing", "Status");

  test("lined up in one row are tied by position", () => {
    const { actions, lead, timescale } = drafted(
      row(
        "7: That thought is given to it.",
        ["Write to members", "Meet the partners"],
        ["Leader", "Ruth Kingdon"],
        ["July 10", "Sept 10?"],
        "",
      ),
    );
    expect(actions.map((action) => [action.lead, action.timescale.map(({ raw }) => raw)])).toEqual([
      [["Leader"], ["July 10"]],
      [["Ruth Kingdon"], ["Sept 10?"]],
    ]);
    expect([...lead, ...timescale]).toEqual([]);
  });

  test("of which only paragraphs with text count", () => {
    const { actions } = drafted(
      row(
        "7: That thought is given to it.",
        ["Write to members", "Meet the partners"],
        ["Leader", "", "Ruth Kingdon"],
        ["July 10", "", "Sept 10"],
        "",
      ),
    );
    expect(actions.map(({ lead }) => lead)).toEqual([["Leader"], ["Ruth Kingdon"]]);
  });

  test("that do not line up are left untied", () => {
    const three = planned(
      ["List bodies", "Flag bodies", "Report"],
      "Head",
      "Autumn 2006 Winter 2006",
    );
    expect(three.actions.every(({ lead, timescale }) => lead.length + timescale.length === 0)).toBe(
      true,
    );
    expect(three.lead).toEqual(["Head"]);
    expect(three.timescale.map(({ raw }) => raw)).toEqual(["Autumn 2006", "Winter 2006"]);
  });

  test("in rows of their own keep their lead, timing and status", () => {
    const { actions, status } = drafted(
      row(
        "2: That partners take part.",
        "Write to them",
        "Ruth Kingdon",
        "Sept 10",
        "Now in workplan",
      ),
      row("", "Meet them", "Steve Hampson Cllr B Smith", "Dec 10?", ""),
    );
    expect(actions).toMatchObject([
      { lead: ["Ruth Kingdon"], status: { raw: "Now in workplan", code: null, label: null } },
      { lead: ["Steve Hampson", "Cllr B Smith"], status: null },
    ]);
    expect(actions[1]?.timescale).toMatchObject([{ latest: "2010-12", certain: false }]);
    expect(status).toBeNull();
  });

  test("a row that tells of progress is an update without heading", () => {
    const { actions, updates } = drafted(
      row("6: That costs are looked at.", "Write to partners", "Leader", "Sept 10", ""),
      row("", "A review is now underway", "", "", ""),
    );
    expect(actions.map(({ text }) => text)).toEqual(["Write to partners"]);
    expect(updates).toMatchObject([
      { heading: null, asAt: null, action: null, text: "A review is now underway" },
    ]);
  });

  function drafted(...rows: ReturnType<typeof row>[]): Recommendation {
    const other = [
      row("1: That others are told.", "Tell them", "Owen Tate", "May 10", ""),
      row("", "Tell them again", "Owen Tate", "June 10", ""),
    ];
    const register = readRegister(documentOf(table(header, ...other, ...rows)));
    const found = register.recommendations[1];
    if (found === undefined) throw new Error("the second recommendation was not read");
    return found;
  }
});

describe("columns of today's trackers", () => {
  test("a response column gives responses under its heading", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Ref", "Recommendation", "Executive response", "Update"),
          row("R1", "Repair the roof", ["Accepted", "Funds are set aside."], "-"),
        ),
      ),
    );
    expect(recommendationOf(register, "R1")).toMatchObject({
      responses: [{ heading: "Executive response", text: "Accepted\nFunds are set aside." }],
      updates: [],
    });
  });

  test("text without a heading in an update column is an update", () => {
    const register = readRegister(
      documentOf(
        table(
          row("Ref", "Recommendation", "Update"),
          row("R1", "Repair the roof", "Quotes came in."),
        ),
      ),
    );
    expect(recommendationOf(register, "R1").updates).toMatchObject([
      { heading: null, headingPlace: null, asAt: null, text: "Quotes came in." },
    ]);
  });

  test.each([
    ["✓", true],
    ["☑", true],
    ["Yes", true],
    ["☐", false],
    ["No", false],
    ["", null],
    ["see below", null],
  ])("“%s” in the tick column is read as %s", (text, complete) => {
    const register = readRegister(
      documentOf(
        table(row("Ref", "Recommendation", "Update", "Complete"), row("R1", "Repair", "", text)),
      ),
    );
    expect(recommendationOf(register, "R1").complete).toBe(complete);
  });

  test("a status labelled below an update belongs to it", () => {
    const { updates, status } = planned([
      "Get quotes",
      "Action update (July 2006)",
      "Quotes came in.",
      "Status (draft): 2 – Achieved",
    ]);
    expect(updates).toMatchObject([
      { text: "Quotes came in.", status: { code: "2", label: "Achieved", draft: true } },
    ]);
    expect(status?.code).toBe("2");
  });
});

function planned(actions: CellLike, lead: CellLike = "", timescale: CellLike = ""): Recommendation {
  const cells = row("4", "That the Director reports.", actions, lead, timescale);
  return recommendationOf(readRegister(documentOf(table(PLAN, cells))), "4");
}

function history(ref: string) {
  return [
    bold("March 2010 update"),
    plain("The guidance is out, as recommendation 5 above asks."),
    bold("Director’s Response (Approved by Executive Board April 2009)"),
    italic(`The Director agrees with ${ref}.`),
    bold("Update on Latest Position/Activity May 2009"),
    italic("Work began over the summer of 2009."),
    bold("December 2009 update"),
    italic("A draft is ready, see action 1.4.3."),
  ];
}
