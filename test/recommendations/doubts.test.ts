import { readRegister, type ReadingProblem } from "../../src/recommendations";
import { documentOf, row, table } from "../support/document";

const HEADER = row("No", "Recommendation", "Progress", "Lead", "Due", "Complete");

function problemsOf(
  { progress = "Begun.", lead = "Clerk", due = "May 2025", complete = "" },
  ...above: readonly string[]
): readonly ReadingProblem[] {
  const cells = [progress].flat();
  const tracker = table(HEADER, row("1", "That the roof is repaired.", cells, lead, due, complete));
  return readRegister(documentOf(...above, tracker)).problems;
}

const kindsOf = (problems: readonly ReadingProblem[]): readonly string[] =>
  problems.map(({ kind }) => kind);

test("nothing is reported where all is understood", () => {
  expect(problemsOf({})).toEqual([]);
});

test.each([
  ["a line that opens with a date and a dash", "Meeting of 3 June – the roof was seen."],
  ["a line that opens with a year and a colon", "Summer visit 2024: the roof was seen."],
])("%s may be a heading", (_, progress) => {
  const [problem] = problemsOf({ progress });
  expect(problem).toMatchObject({ kind: "possible-heading", row: 1, place: "t0.8" });
});

test("a date in a sentence is no heading, and not reported as one", () => {
  expect(problemsOf({ progress: "The roof was seen on 3 June 2024, which was dry." })).toEqual([]);
});

test("a time that cannot be read as a date is reported, one that is over is not", () => {
  expect(kindsOf(problemsOf({ due: "Late 2024" }))).toEqual(["unread-timescale"]);
  expect(kindsOf(problemsOf({ due: "Completed before June 2024" }))).toEqual([]);
  expect(kindsOf(problemsOf({ due: "Ongoing" }))).toEqual([]);
});

test("what is neither a tick nor a cross is reported, a dash is not", () => {
  expect(kindsOf(problemsOf({ complete: "nearly" }))).toEqual(["unread-tick"]);
  expect(kindsOf(problemsOf({ complete: "-" }))).toEqual([]);
});

test("a date among the names of those who lead is reported", () => {
  expect(kindsOf(problemsOf({ lead: "Clerk (from 1/4/2024 the Deputy Clerk)" }))).toEqual([
    "doubtful-lead",
  ]);
});

test("a document with dates at its top, none of which is told to be its own, is reported", () => {
  const problems = problemsOf({}, "Site visit, 4 June 2024, and what followed from it");
  expect(problems).toMatchObject([{ kind: "unknown-report-date", table: null, place: "b0" }]);
});

test("a line that explains the statuses and is not read as their key is reported", () => {
  const tracker = table(
    row("No", "Recommendation", "Lead", "Status"),
    row("1", "That the roof is repaired.", "Clerk", "Moving"),
    row("2", "That the gate is painted.", "Clerk", "Resting"),
  );
  const key = "Moving: work is being done, whereas Resting: it is not, until spring.";
  const { problems } = readRegister(documentOf(key, tracker));
  expect(kindsOf(problems)).toEqual(["unread-key"]);
});

test("a table that says nothing of how far things are or when they are due is doubtful", () => {
  const tracker = table(
    row("No", "Recommendation", "Lead"),
    row("1", "That the roof is repaired.", "Clerk"),
  );
  expect(kindsOf(readRegister(documentOf(tracker)).problems)).toEqual(["doubtful-table"]);
});
