import { readDocx } from "../../src/docx";
import { readRegister, type ReadingProblem } from "../../src/recommendations";
import { cellWith, headerRow, row, table, wordFile } from "../reading/word-markup";

const RED = "FF0000";
const GREEN = "00B050";
const GREY = "D9D9D9";

function filled(fill: string, text = ""): string {
  return cellWith(`<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`, text);
}

function problemsOf(header: string, ...rows: readonly string[]): readonly ReadingProblem[] {
  const heading = headerRow("No", "Recommendation", "Lead", header);
  return readRegister(readDocx(wordFile(table(heading, ...rows))).content).problems;
}

test("a status that is a colour and no word is reported where it stands", () => {
  const problems = problemsOf(
    "RAG",
    row("1", "That the roof is repaired.", "Clerk", filled(GREEN)),
    row("2", "That the gate is painted.", "Clerk", filled(RED, "Red")),
    row("3", "That the path is swept.", "Clerk", ""),
  );
  expect(problems).toMatchObject([{ kind: "status-by-colour", row: 1, place: "t0.7" }]);
});

test("several colours below a heading that is not there may be statuses too", () => {
  const problems = problemsOf(
    "",
    row("1", "That the roof is repaired.", "Clerk", filled(GREEN)),
    row("2", "That the gate is painted.", "Clerk", filled(RED)),
  );
  expect(problems.filter(({ kind }) => kind === "status-by-colour")).toHaveLength(2);
});

test("a row that is shaded as a whole has no status", () => {
  const shaded = ["1", "That the roof is repaired.", "Clerk", ""].map((text) => filled(GREY, text));
  const problems = problemsOf(
    "Status",
    row(...shaded),
    row("2", "That the gate is painted.", "Clerk", "Open"),
  );
  expect(problems).toEqual([]);
});
