import { readRegister, type StatusCategory } from "../../../src/recommendations";
import {
  answerFromEvidence,
  flowEvidence,
  flowchartFor,
  flowchartOf,
  followFlowchart,
  type Answers,
  type FlowPosition,
} from "../../../src/tracking";
import { sampleRegister } from "../../support/samples";
import { contentWith, lease, roof, survey, TODAY } from "../sample-document";

const SCRUTINY = categories([
  ["1", "Stop monitoring"],
  ["2", "Achieved"],
  ["3", "Not achieved (Obstacle)"],
  ["4", "Not achieved (Progress made acceptable. Continue monitoring)"],
  ["5", "Not achieved (Progress made not acceptable. Continue monitoring)"],
  ["6", "Not for review this session"],
]);

describe("help me decide", () => {
  test.each<[Answers, string]>([
    [{ relevant: "no" }, "1"],
    [{ relevant: "yes", achieved: "yes" }, "2"],
    [{ relevant: "yes", achieved: "no", passed: "no" }, "6"],
    [{ relevant: "yes", achieved: "no", passed: "yes", obstacle: "yes" }, "3"],
    [{ relevant: "yes", achieved: "no", passed: "yes", obstacle: "no", acceptable: "yes" }, "4"],
    [{ relevant: "yes", achieved: "no", passed: "yes", obstacle: "no", acceptable: "no" }, "5"],
  ])("the scrutiny flowchart: %j leads to category %s", (answers, code) => {
    expect(codeOf(follow(SCRUTINY, answers))).toBe(code);
  });

  test("the reason is the answers in one line", () => {
    const answers: Answers = { relevant: "yes", achieved: "no", passed: "yes", obstacle: "yes" };
    expect(follow(SCRUTINY, answers)).toMatchObject({
      kind: "proposal",
      reason: "Still relevant, not achieved yet, its timescale has passed, there is an obstacle.",
    });
  });

  test("without an answer the first open question is asked", () => {
    expect(follow(SCRUTINY, { relevant: "yes" })).toMatchObject({
      kind: "asking",
      step: { question: { id: "achieved", text: "Has the recommendation been achieved?" } },
    });
  });

  test("an answer to a later question is not used before its turn", () => {
    expect(follow(SCRUTINY, { obstacle: "yes" })).toMatchObject({
      kind: "asking",
      step: { question: { id: "relevant" } },
    });
  });

  test.each<[Answers, string]>([
    [{ achieved: "yes" }, "Blue"],
    [{ achieved: "no", onTrack: "yes" }, "Green"],
    [{ achieved: "no", onTrack: "no", recoverable: "yes" }, "Amber"],
    [{ achieved: "no", onTrack: "no", recoverable: "no" }, "Red"],
  ])("traffic lights have questions of their own: %j leads to %s", (answers, label) => {
    const lights = categories([
      ["B", "Blue"],
      ["R", "Red"],
      ["A", "Amber"],
      ["G", "Green"],
    ]);
    expect(codeOf(follow(lights, answers))).toBe(label.charAt(0));
  });

  test("three lights without a colour for what is done say it in green", () => {
    const lights = categories([
      ["Red", "Off track"],
      ["Amber", "Some concern"],
      ["Green", "On track or complete"],
    ]);
    expect(codeOf(follow(lights, { achieved: "yes" }))).toBe("Green");
    expect(codeOf(follow(lights, { achieved: "no", onTrack: "yes" }))).toBe("Green");
  });

  test("a question whose answer no category stands for is not asked", () => {
    const short = categories([
      ["Implemented", "Implemented"],
      ["Work in progress", "Work in progress"],
      ["Disagreed", "Disagreed"],
    ]);
    expect(codeOf(follow(short, { achieved: "no" }))).toBe("Work in progress");
  });

  test("answers to the recommendation are no assessment of progress", () => {
    const responses = categories([
      ["Accepted", "Accepted"],
      ["Not accepted", "Not accepted"],
    ]);
    expect(flowchartFor(responses)).toBeNull();
  });

  test("a council can put the questions in its own words", () => {
    const chart = flowchartFor(SCRUTINY, {
      relevant: { text: "Do we still need this?", yes: "still needed", no: "not needed" },
    });
    const position = chart === null ? null : followFlowchart(chart, { relevant: "no" });
    expect(position).toMatchObject({ kind: "proposal", reason: "Not needed." });
  });

  test("a document's own categories are used", () => {
    const register = sampleRegister("external-placements-2012");
    const [first] = register.recommendations;
    const chart = first === undefined ? null : flowchartOf(register, first);
    expect(chart?.steps.map(({ question }) => question.id)).toEqual([
      "relevant",
      "achieved",
      "passed",
      "obstacle",
      "acceptable",
    ]);
  });

  test("words that stand in the table go before the built-in categories", () => {
    const words = ["Not started", "In progress", "Completed"];
    const register = readRegister(
      contentWith(...words.map((word, at) => [String(at + 1), ...lease.slice(1, 5), word, ""])),
    );
    const [first] = register.recommendations;
    const chart = first === undefined ? null : flowchartOf(register, first);
    expect(chart === null ? null : codeOf(followFlowchart(chart, { achieved: "yes" }))).toBe(
      "Completed",
    );
  });
});

describe("evidence for the answers", () => {
  test("a passed timescale says so in its own words", () => {
    const { passed } = evidenceOf(survey);
    expect(passed).toMatchObject([
      { answer: "yes", because: "Its timescale “August 2026” is overdue since August 2026." },
    ]);
    expect(answerFromEvidence(passed)).toBe("yes");
  });

  test("a timescale that lies ahead has not passed", () => {
    expect(answerFromEvidence(evidenceOf(lease).passed)).toBe("no");
  });

  test("an uncertain timescale, or none, is no evidence", () => {
    for (const timescale of ["August 2026?", "Ongoing", ""]) {
      const row = [...survey.slice(0, 4), timescale, ...survey.slice(5)];
      expect(evidenceOf(row).passed).toEqual([]);
    }
  });

  test("a tick and the narrative speak for achievement, quoted", () => {
    const row = [
      ...survey.slice(0, 2),
      ["Action update (November 2026)", "All schools are seen. This recommendation is complete."],
      ...survey.slice(3, 6),
      "✓",
    ];
    const { achieved } = evidenceOf(row);
    expect(achieved?.map(({ because }) => because)).toEqual([
      "It is ticked as complete.",
      "The latest action update says: “This recommendation is complete.”",
    ]);
    expect(answerFromEvidence(achieved)).toBe("yes");
  });

  test("evidence that disagrees answers nothing", () => {
    const row = [
      ...survey.slice(0, 2),
      ["Action update (November 2026)", "Recruitment is under way."],
      ...survey.slice(3, 6),
      "✓",
    ];
    const { achieved } = evidenceOf(row);
    expect(achieved).toHaveLength(2);
    expect(answerFromEvidence(achieved)).toBeUndefined();
  });

  test.each([
    ["The survey has been delayed by a lack of surveyors.", "yes"],
    ["Awaiting a decision of the Executive Board.", "yes"],
    ["The delays have been overcome and nobody is waiting for us.", undefined],
    ["Half of the schools are surveyed.", undefined],
  ])("“%s” is evidence of an obstacle: %s", (text, answer) => {
    const row = [
      ...survey.slice(0, 2),
      ["Action update (November 2026)", text],
      ...survey.slice(3),
    ];
    expect(answerFromEvidence(evidenceOf(row).obstacle)).toBe(answer);
  });

  test("whether progress is acceptable is left to the person", () => {
    expect(evidenceOf(survey).acceptable).toBeUndefined();
  });

  test("no action update, no evidence from one", () => {
    const row = [...survey.slice(0, 2), "", ...survey.slice(3)];
    expect(evidenceOf(row)).toMatchObject({ relevant: [], achieved: [], obstacle: [] });
  });
});

function follow(all: readonly StatusCategory[], answers: Answers): FlowPosition {
  const chart = flowchartFor(all);
  if (chart === null) throw new Error("no flowchart fits");
  return followFlowchart(chart, answers);
}

function codeOf(position: FlowPosition): string | undefined {
  return position.kind === "proposal" ? position.category.code : undefined;
}

function categories(all: readonly (readonly [string, string])[]): StatusCategory[] {
  return all.map(([code, label]) => ({ code, label }));
}

function evidenceOf(row: readonly (string | readonly string[])[]) {
  const register = readRegister(contentWith(roof, row));
  const recommendation = register.recommendations[1];
  if (recommendation === undefined) throw new Error("the row was not read");
  return flowEvidence(register, recommendation, TODAY);
}
