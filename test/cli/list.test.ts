import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listFiles } from "../../src/cli/list";
import { docxOf, documentXml, p, tbl, tc, tr } from "../support/docx";
import { samplePath, SAMPLES } from "../support/samples";

const folder = mkdtempSync(join(tmpdir(), "list-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const STATUS = { raw: "2 (Achieved)", code: "2", label: "Achieved", draft: null };

describe("list --json", () => {
  test.each(SAMPLES)("of %s has exactly the promised shape", (sample) => {
    const reading = asJson([samplePath(sample)]);
    expect(Object.keys(reading)).toEqual([
      "file",
      "reportDate",
      "statusScheme",
      "tables",
      "recommendations",
      "problems",
    ]);
    expect(reading.file).toBe(samplePath(sample));
    for (const table of reading.tables) {
      expect(Object.keys(table)).toEqual(["table", "columns", "updateOrder"]);
      for (const column of table.columns) expect(Object.keys(column)).toEqual(["header", "role"]);
    }
    for (const recommendation of reading.recommendations) {
      expect(Object.keys(recommendation)).toEqual([
        "key",
        "table",
        "ref",
        "section",
        "text",
        "actions",
        "responses",
        "updates",
        "lead",
        "timescale",
        "status",
        "complete",
      ]);
      for (const each of recommendation.actions) {
        expect(Object.keys(each)).toEqual(["text", "lead", "timescale", "status"]);
      }
      for (const each of recommendation.responses) {
        expect(Object.keys(each)).toEqual(["heading", "asAt", "text"]);
      }
      for (const each of recommendation.updates) {
        expect(Object.keys(each)).toEqual([
          "heading",
          "asAt",
          "inferred",
          "action",
          "text",
          "status",
        ]);
      }
      for (const each of recommendation.timescale) {
        expect(Object.keys(each)).toEqual(["raw", "earliest", "latest", "certain"]);
      }
    }
    for (const problem of reading.problems) {
      expect(Object.keys(problem)).toEqual(["kind", "message", "table", "row"]);
    }
  });

  test("has references as text, and dates as dates", () => {
    const { recommendations, statusScheme } = asJson([samplePath("recommendation-tracking-2010")]);
    expect(recommendations[0]).toMatchObject({ ref: "5", status: STATUS, complete: true });
    expect(statusScheme).toMatchObject({ source: "built-in" });
    expect(recommendations[0]?.updates[0]).toMatchObject({ asAt: "2010-03", inferred: false });
  });

  test("of one file is an object, of several a list", () => {
    const files = SAMPLES.slice(0, 2).map(samplePath);
    const { output, refusals } = listFiles(files, "json");
    expect(refusals).toEqual([]);
    expect((JSON.parse(output) as { file: string }[]).map(({ file }) => file)).toEqual(files);
  });

  test("of several of which one can be read is a list of one", () => {
    const { output, refusals } = listFiles(
      [samplePath("draft-action-plan-2010"), "no.docx"],
      "json",
    );
    expect(JSON.parse(output)).toHaveLength(1);
    expect(refusals).toEqual(["no.docx could not be read: there is no such file or folder."]);
  });
});

describe("list --csv", () => {
  test("has one row a recommendation under fixed columns", () => {
    const rows = listFiles([samplePath("recommendation-tracking-2010")], "csv").output.split(
      "\r\n",
    );
    expect(rows[0]).toBe(
      "File,Table,Reference,Section,Recommendation,Actions,Lead,Timescale,Status,Status category,Complete,Last update,Last update text,Key",
    );
    expect(rows[1]).toContain(',0,5,,"That the Director');
    expect(rows[1]).toContain(",2 (Achieved),2 Achieved,yes,2010-03,");
  });

  test("disarms cells that a spreadsheet would take for a formula", () => {
    const file = join(folder, "formula.docx");
    const rows =
      tr(tc("Ref") + tc("Recommendation") + tc("Progress")) +
      tr(tc("R1") + tc("=HYPERLINK(1)") + tc(p("+1 on last year")));
    writeFileSync(file, docxOf(documentXml(tbl(rows))));
    const { output } = listFiles([file], "csv");
    expect(output).toContain("'=HYPERLINK(1)");
    expect(output).toContain("'+1 on last year");
    expect(output).not.toMatch(/(^|,)[=+]/m);
  });
});

describe("list", () => {
  test("is a table for people, with what to check below", () => {
    const { output } = listFiles([samplePath("external-placements-2012")], "plain");
    const lines = output.split("\n");
    expect(lines[0]).toBe(
      `${samplePath("external-placements-2012")}: 6 recommendations in 1 table`,
    );
    expect(lines[1]).toMatch(/^Ref {2}Recommendation +Lead +Timescale +Status +Last update$/);
    expect(lines[2]).toMatch(/^1 {4}That the Director .*… .*2 \(draft\) +8 November 2012$/);
    expect(output).toContain("3 places to check:\n");
    expect(output).toMatch(/ {2}A row without a reference was left unread: .* \(row \d+\)/);
  });

  test("says so where a document has no recommendation table", () => {
    const file = join(folder, "prose.docx");
    writeFileSync(file, docxOf(documentXml(p("A letter."))));
    expect(listFiles([file], "plain").output).toBe(`${file}: 0 recommendations in 0 tables\n`);
  });

  test("names a folder, and a file that is no .docx", () => {
    const text = join(folder, "notes.docx");
    writeFileSync(text, "Recommendation 1");
    expect(listFiles([folder, text], "plain").refusals).toEqual([
      `${folder} is a folder; name a file in it.`,
      `${text}: This is not a .docx file, so nothing was read or changed. Choose a document that Word saved as .docx.`,
    ]);
  });
});

interface Shape {
  readonly file: string;
  readonly statusScheme: object | null;
  readonly tables: readonly { readonly columns: readonly object[] }[];
  readonly recommendations: readonly {
    readonly actions: readonly object[];
    readonly responses: readonly object[];
    readonly updates: readonly object[];
    readonly timescale: readonly object[];
  }[];
  readonly problems: readonly object[];
}

function asJson(files: string[]): Shape {
  // Safe: the tests check the shape.
  return JSON.parse(listFiles(files, "json").output) as Shape;
}
