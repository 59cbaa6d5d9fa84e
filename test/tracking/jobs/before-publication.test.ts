import { readFacts } from "../../../src/docx";
import { readRegister, type DocumentFacts } from "../../../src/recommendations";
import {
  CHECKS,
  checkBeforePublication,
  countFindings,
  recommendationRows,
  type CheckKind,
  type Finding,
} from "../../../src/tracking";
import {
  below,
  documentOf,
  row,
  table,
  wide,
  type CellLike,
  type RowSource,
} from "../../support/document";
import { SAMPLES, sampleFile } from "../../support/samples";
import { contentWith, grants, lease, roof, survey, TODAY } from "../sample-document";

type Row = (string | readonly string[])[];

const achieved: Row = [...roof.slice(0, 5), "2 (Achieved)", ""];
const NONE: DocumentFacts = { leftovers: [] };

describe("before publication", () => {
  test("every check answers, in the order in which it is shown", () => {
    const results = resultsOf([achieved]);
    expect(results.map(({ check }) => check.kind)).toEqual(CHECKS.map(({ kind }) => kind));
  });

  test("without the file itself, leftovers are said not to have been looked for", () => {
    const results = resultsOf([achieved], null);
    expect(
      results.filter(({ wasLookedFor }) => !wasLookedFor).map(({ check }) => check.kind),
    ).toEqual(["tracked-change", "comment", "hidden-text"]);
  });

  test.each(SAMPLES)("%s: every finding has a place that was read", (sample) => {
    const file = sampleFile(sample);
    const register = readRegister(file.content);
    const reading = { register, problems: register.problems };
    const results = checkBeforePublication(reading, readFacts(file), TODAY);
    const findings = results.flatMap((result) => result.findings);
    expect(countFindings(results)).toBe(findings.length);
    for (const { place, message } of findings) {
      expect(file.places.has(place ?? "")).toBe(true);
      expect(message).toMatch(/[.”]$/);
    }
    const rows = recommendationRows(reading, new Set(), TODAY);
    expect(results.find(({ check }) => check.kind === "missing-update")?.findings).toHaveLength(
      rows.filter(({ awaitsUpdate }) => awaitsUpdate).length,
    );
  });
});

describe("progress", () => {
  test("an unfinished recommendation without an update this month is missing one", () => {
    expect(found("missing-update", [achieved, [...survey], [...lease], [...grants]])).toEqual([
      "Recommendation 4 has no action update since July 2026.",
      "Recommendation 5.10 has no action update.",
    ]);
  });

  test("a passed timescale is named", () => {
    expect(found("passed-timescale", [achieved, [...survey], [...lease]])).toEqual([
      "Recommendation 4 is overdue since August 2026.",
    ]);
  });

  test("a heading without a date is found once", () => {
    const undated = [...survey.slice(0, 2), ["Action update", "Half is done."], ...survey.slice(3)];
    expect(found("undated-heading", [undated, [...lease]])).toEqual([
      "The heading “Action update” has no date.",
    ]);
  });

  test("a heading that only the report's date dates is found", () => {
    const content = documentOf(
      "Report to the Scrutiny Board, 8 November 2026",
      table(
        row("No", "Recommendation", "Progress", "Status"),
        row("1", "That the roof is repaired.", ["Current position:", "Done."], "2 (Achieved)"),
      ),
    );
    const register = readRegister(content);
    const results = checkBeforePublication({ register, problems: [] }, NONE, TODAY);
    expect(messages(results, "inferred-date")).toEqual([
      "Recommendation 1: “Current position:” means 8 November 2026 only as long as this report's date is known.",
    ]);
  });
});

describe("statuses", () => {
  test("a missing status is found where the table has a status column", () => {
    expect(found("missing-status", [achieved, [...grants]])).toEqual([
      "Recommendation 5.10 has no status.",
    ]);
  });

  test.each([
    ["2 (Achieved)", "Work has not yet started.", true],
    ["2 (Achieved)", "The survey is under way.", true],
    ["2 (Achieved)", "The survey was completed in March.", false],
    ["4", "This recommendation has been implemented.", true],
    ["4", "Completed.", true],
    ["4", "The first half is completed.", false],
    ["4", "This action is complete. Recruitment is under way.", false],
    ["4", "Overtaken by the Local Government Act.", true],
    ["4", "Work continues.", false],
    ["1", "Overtaken by the Local Government Act.", false],
  ])("a status of %s beside “%s” is doubted: %s", (status, text, isDoubted) => {
    const row = [
      ...survey.slice(0, 2),
      ["Action update (November 2026)", text],
      "",
      "",
      status,
      "",
    ];
    expect(found("status-against-narrative", [achieved, row])).toHaveLength(isDoubted ? 1 : 0);
  });

  test("only the latest action update speaks for the present", () => {
    const updates = [
      "Action update (July 2026)",
      "Work has not yet started.",
      "Action update (October 2026)",
      "The roof is repaired.",
    ];
    const row = [...roof.slice(0, 2), updates, "", "", "2 (Achieved)", ""];
    expect(found("status-against-narrative", [row])).toEqual([]);
  });

  test("a status that says it is not due is doubted once the timescale has passed", () => {
    const row = [...survey.slice(0, 5), "6", ""];
    expect(found("status-against-narrative", [achieved, row])).toEqual([
      "Recommendation 4 has the status “6 Not for review this session”, but is overdue since August 2026.",
    ]);
  });

  test("a tick beside an open status is found", () => {
    expect(found("tick-against-status", [achieved, [...survey.slice(0, 6), "✓"]])).toContain(
      "Recommendation 4 is ticked as complete, but has the status “4 Not achieved”.",
    );
  });

  test("a missing tick is found only where the table has ticks", () => {
    const other = [...roof.slice(0, 1), "That the wall is repaired.", "", "", "", "2", "✓"];
    expect(found("tick-against-status", [achieved])).toEqual([]);
    expect(found("tick-against-status", [achieved, ["2", ...other.slice(1)]])).toEqual([
      "Recommendation 1 has the status “2 Achieved”, but is not ticked as complete.",
    ]);
  });
});

describe("numbering", () => {
  test("numbers left out are named together", () => {
    expect(found("numbering-gap", numbered("1", "4", "6"))).toEqual([
      "2, 3 and 5 are not in this table. That is right if they were completed earlier.",
    ]);
  });

  test("the start of a series is missed too, unless it starts far up", () => {
    expect(found("numbering-gap", numbered("2", "3"))).toHaveLength(1);
    expect(found("numbering-gap", numbered("20", "21"))).toEqual([]);
  });

  test("lettered parts of a number are that number", () => {
    expect(found("numbering-gap", numbered("1", "2a", "2b", "3"))).toEqual([]);
  });

  test("5.10 follows 5.9", () => {
    expect(found("numbering-gap", numbered("5.8", "5.9", "5.10"))).toEqual([]);
  });

  test("a reference used twice is found at its second use", () => {
    expect(found("duplicate-reference", numbered("1", "2", "3", "2", "4", "5"))).toEqual([
      "The reference 2 is used 2 times, here for “That the Director reports on matter 4.”.",
    ]);
  });

  test("a column that cites something is no numbering", () => {
    expect(found("duplicate-reference", numbered("5.6", "5.6", "5.7", "5.7", "5.9"))).toEqual([]);
  });
});

describe("accessibility of the table", () => {
  const HEADER = row("No", "Recommendation", "Action taken", "Lead");

  test("a first row that is not marked as a heading row is found", () => {
    const marked = { ...HEADER, isMarkedHeader: true };
    expect(foundIn("heading-row", HEADER, plainRow("1"))).toHaveLength(1);
    expect(foundIn("heading-row", marked, plainRow("1"))).toEqual([]);
  });

  test("merged cells are counted, divider rows are none", () => {
    const merged = row("", below(), "More", "A Officer");
    const divider = row(wide(4, "Housing and regeneration"));
    const across = row("2", wide(2, "That the wall is repaired."), "B Officer");
    expect(foundIn("merged-cells", HEADER, divider, plainRow("1"))).toEqual([]);
    expect(foundIn("merged-cells", HEADER, plainRow("1"), merged, across)).toEqual([
      "This table has 1 cell merged with the one above and 1 cell across several columns, where screen readers lose their place.",
    ]);
  });

  test("blank rows and columns without a heading are found", () => {
    const unlabelled = row("", "Recommendation", "Action taken", "Lead");
    const messages = foundIn("table-layout", unlabelled, plainRow("1"), row("", "", "", ""));
    expect(messages).toEqual([
      "1 column of this table has no heading.",
      "1 row of this table is blank.",
    ]);
  });

  function plainRow(ref: string): RowSource {
    const cells: CellLike[] = [ref, "That the roof is repaired.", "Work began.", "A Officer"];
    return row(...cells);
  }

  function foundIn(kind: CheckKind, ...rows: readonly RowSource[]): string[] {
    const register = readRegister(documentOf(table(...rows)));
    return messages(
      checkBeforePublication({ register, problems: register.problems }, NONE, TODAY),
      kind,
    );
  }
});

describe("leftovers", () => {
  test("each is told with its author and words, and belongs to the recommendation it stands in", () => {
    const register = readRegister(contentWith(achieved));
    const place = register.recommendations[0]?.place ?? null;
    const facts: DocumentFacts = {
      leftovers: [
        { kind: "comment", text: "Is this right?", author: "B Member", place, where: null },
        { kind: "hidden-text", text: "", author: null, place: null, where: "in a footer" },
      ],
    };
    const results = checkBeforePublication({ register, problems: [] }, facts, TODAY);
    expect(messages(results, "comment")).toEqual(["A comment by B Member: “Is this right?”"]);
    expect(messages(results, "hidden-text")).toEqual(["Hidden text in a footer."]);
    expect(findings(results, "comment")[0]?.recommendation).toBe(register.recommendations[0]?.key);
  });
});

type Results = ReturnType<typeof checkBeforePublication>;

function resultsOf(rows: readonly Row[], facts: DocumentFacts | null = NONE): Results {
  const register = readRegister(contentWith(...rows));
  return checkBeforePublication({ register, problems: register.problems }, facts, TODAY);
}

function found(kind: CheckKind, rows: readonly Row[]): string[] {
  return messages(resultsOf(rows), kind);
}

function findings(results: Results, kind: CheckKind): readonly Finding[] {
  return results.find(({ check }) => check.kind === kind)?.findings ?? [];
}

function messages(results: Results, kind: CheckKind): string[] {
  return findings(results, kind).map(({ message }) => message);
}

function numbered(...refs: readonly string[]): Row[] {
  return refs.map((ref, at) => [
    ref,
    `That the Director reports on matter ${String(at + 1)}.`,
    "Action update (November 2026)",
    "",
    "",
    "",
    "",
  ]);
}
