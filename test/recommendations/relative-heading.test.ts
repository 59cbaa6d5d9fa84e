import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  relativeHeadings,
  textOf,
  type Change,
} from "../../src/recommendations";
import { applyToDocx } from "../../src/docx";
import { allParagraphs, appendTo, planFor, refusalOf, TODAY } from "../support/decisions";
import {
  bold,
  documentOf,
  italic,
  plain,
  raised,
  row,
  runs,
  table,
  withLink,
  type ParagraphLike,
} from "../support/document";
import { sampleFile } from "../support/samples";

const RAISED = runs(bold("26"), { ...raised("th"), bold: true }, bold(" July position:"));

function tracker(...update: readonly ParagraphLike[]) {
  return documentOf(
    "8th November 2012",
    table(
      row("Ref", "Recommendation", "Progress"),
      row("R1", "That the roof is repaired.", update),
    ),
  );
}

function lines(content: Parameters<typeof allParagraphs>[0]): string[] {
  return allParagraphs(content).slice(6).map(textOf);
}

describe("headings that stand for a date", () => {
  test("are listed with the date they stand for and how they would read", () => {
    const register = readRegister(
      tracker(RAISED, "Begun.", bold("Current Position:"), "Half done."),
    );
    expect(relativeHeadings(register)).toEqual([
      {
        recommendation: "0/R1/1",
        update: 1,
        heading: "Current Position:",
        asAt: "2012-11-08",
        becomes: "8th November position:",
      },
    ]);
  });

  test.each([
    ["Current position:", "8 November 2012 position:"],
    ["Latest update", "8 November 2012 update"],
    ["Progress to date:", "Progress to 8 November 2012:"],
  ])("%s takes its date in place where no dated heading can be copied", (heading, becomes) => {
    const register = readRegister(tracker(bold(heading), "Half done."));
    expect(relativeHeadings(register).map((each) => each.becomes)).toEqual([becomes]);
  });

  test("an undated heading that says nothing of now is none of them", () => {
    const register = readRegister(tracker(bold("Action update"), "Begun."));
    expect(relativeHeadings(register)).toEqual([]);
  });
});

describe("a new position", () => {
  const content = tracker(RAISED, "Begun.", bold("Current Position:"), "Half done.");
  const register = readRegister(content);
  const append = { ...appendTo(register, "R1", "2013-03-21", "Done."), freezesAt: "2012-11-08" };

  test("takes the heading over from the last one, which gets its date in the form used there", () => {
    const planned = planFor(register, append);
    const after = applyToContent(content, planned.plan).content;
    expect(lines(after)).toEqual([
      "26th July position:",
      "Begun.",
      "8th November position:",
      "Half done.",
      "Current Position:",
      "Done.",
    ]);
    const frozen = allParagraphs(after).find((each) => textOf(each) === "8th November position:");
    expect(frozen?.runs.map(({ text, bold, superscript }) => [text, bold, superscript])).toEqual([
      ["8", true, false],
      ["th", true, true],
      [" November position:", true, false],
    ]);
    expect(planned.notes).toEqual([
      "“Current Position:” becomes “8th November position:”, and the new update takes its heading.",
    ]);
  });

  test("is taken back without a trace", () => {
    const { content: after, takeBack } = applyToContent(content, planFor(register, append).plan);
    expect(findDifferences(content, applyToContent(after, takeBack).content)).toEqual([]);
  });

  test("leaves the last heading alone unless it is asked for", () => {
    const planned = planFor(register, { ...append, freezesAt: null });
    expect(lines(applyToContent(content, planned.plan).content)).toContain("Current Position:");
    expect(planned.notes).toEqual([]);
  });

  test("is refused where the last heading has its date already", () => {
    const dated = readRegister(tracker(bold("July 2012 update"), "Begun."));
    const refusal = refusalOf(dated, {
      ...appendTo(dated, "R1", "2013-03-21", "Done."),
      freezesAt: "2012-11-08",
    });
    expect(refusal.reason).toBe("not-relative");
  });

  test("pinned on top turns the one it replaces italic, date and all", () => {
    const pinned = tracker(
      bold("Current position:"),
      "Half done.",
      italic("March 2012 update"),
      italic("Begun."),
      italic("July 2012 update"),
      italic("Going."),
    );
    const read = readRegister({ ...pinned });
    const planned = planFor(read, {
      ...appendTo(read, "R1", "2013-03", "Done."),
      freezesAt: "2012-11-08",
    });
    const after = applyToContent(pinned, planned.plan).content;
    expect(lines(after)).toEqual([
      "Current position:",
      "Done.",
      "March 2012 update",
      "Begun.",
      "July 2012 update",
      "Going.",
      "November 2012 update",
      "Half done.",
    ]);
    const moved = allParagraphs(after).slice(-2);
    expect(moved.every((each) => each.runs.every((run) => run.italic))).toBe(true);
  });
});

describe("freezing alone", () => {
  test("changes the heading and leaves the text that runs on behind it", () => {
    const content = tracker(runs(bold("Current position:"), plain(" Half done.")));
    const register = readRegister(content);
    const change = freeze("0/R1/1", 0);
    const after = applyToContent(content, planFor(register, change).plan).content;
    expect(lines(after)).toEqual(["8 November 2012 position: Half done."]);
    expect(readRegister(after).recommendations[0]?.updates).toMatchObject([
      { heading: "8 November 2012 position:", asAt: "2012-11-08", text: "Half done." },
    ]);
  });

  test("is refused where something in the line would be lost", () => {
    const register = readRegister(tracker(withLink(bold("Current position:")), "Half done."));
    expect(refusalOf(register, freeze("0/R1/1", 0)).message).toMatch(
      /shares its line with a link, a comment, a tracked change or the like, which would be lost\. Date it in Word\.$/,
    );
  });

  test("every heading of a real report, and back, byte for byte", () => {
    const file = sampleFile("external-placements-2012");
    const register = readRegister(file.content);
    const changes = relativeHeadings(register).map(({ recommendation, update, asAt }) => ({
      ...freeze(recommendation, update),
      asAt: asAt ?? "",
    }));
    expect(changes.length).toBeGreaterThanOrEqual(5);
    const planned = planChanges(register, changes, TODAY);
    if (planned.kind === "refused") throw new Error(planned.message);
    const written = applyToDocx(file, planned.plan);
    expect(relativeHeadings(readRegister(written.file.content))).toEqual([]);
    const restored = applyToDocx(written.file, written.takeBack);
    expect(findDifferences(file.content, restored.file.content)).toEqual([]);
  });
});

function freeze(recommendation: string, update: number): Change {
  return { kind: "freezeHeading", recommendation, update, asAt: "2012-11-08" };
}
