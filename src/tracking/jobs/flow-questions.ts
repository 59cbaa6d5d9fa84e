/** What an answer means for the status, before it is looked up among the document's categories. */
export type Outcome =
  "stop" | "achieved" | "notDue" | "obstacle" | "acceptable" | "atRisk" | "notAcceptable";

export type Answer = "yes" | "no";

/** What one answer leads to. */
export interface FlowAnswer {
  /** The answer in the proposal's reason: `"no longer relevant"`. */
  readonly reason: string;
  /** Null: the next question. */
  readonly outcome: Outcome | null;
}

/** A question of "Help me decide". */
export interface FlowQuestion {
  readonly id:
    "relevant" | "achieved" | "passed" | "obstacle" | "acceptable" | "onTrack" | "recoverable";
  readonly text: string;
  readonly yes: FlowAnswer;
  readonly no: FlowAnswer;
}

export type QuestionId = FlowQuestion["id"];

const RELEVANT: FlowQuestion = {
  id: "relevant",
  text: "Is this recommendation still relevant?",
  yes: { reason: "still relevant", outcome: null },
  no: { reason: "no longer relevant", outcome: "stop" },
};

const ACHIEVED: FlowQuestion = {
  id: "achieved",
  text: "Has the recommendation been achieved?",
  yes: { reason: "achieved", outcome: "achieved" },
  no: { reason: "not achieved yet", outcome: null },
};

const PASSED: FlowQuestion = {
  id: "passed",
  text: "Has the set timescale passed?",
  yes: { reason: "its timescale has passed", outcome: null },
  no: { reason: "its timescale has not passed", outcome: "notDue" },
};

const OBSTACLE: FlowQuestion = {
  id: "obstacle",
  text: "Is there an obstacle?",
  yes: { reason: "there is an obstacle", outcome: "obstacle" },
  no: { reason: "there is no obstacle", outcome: null },
};

/** The scrutiny flowchart: the first answer that leads to an outcome ends it. */
export const SCRUTINY_QUESTIONS: readonly FlowQuestion[] = [
  RELEVANT,
  ACHIEVED,
  PASSED,
  OBSTACLE,
  {
    id: "acceptable",
    text: "Is progress acceptable?",
    yes: { reason: "progress is acceptable", outcome: "acceptable" },
    no: { reason: "progress is not acceptable", outcome: "notAcceptable" },
  },
];

/** The same for traffic lights, which tell how sure one is of getting there. */
export const TRAFFIC_LIGHT_QUESTIONS: readonly FlowQuestion[] = [
  RELEVANT,
  ACHIEVED,
  {
    id: "onTrack",
    text: "Is it on track?",
    yes: { reason: "on track", outcome: "acceptable" },
    no: { reason: "off track", outcome: null },
  },
  {
    id: "recoverable",
    text: "Can those responsible bring it back on track by themselves?",
    yes: { reason: "it can be brought back on track", outcome: "atRisk" },
    no: { reason: "it needs the Board's attention", outcome: "notAcceptable" },
  },
];

/** Other words for some questions, as a council has put them; a question not named keeps its own. */
export type QuestionWording = Partial<
  Record<QuestionId, { readonly text: string; readonly yes: string; readonly no: string }>
>;

/** The questions in a council's own words; `yes` and `no` replace what the answers say in the reason. */
export function withWording(
  questions: readonly FlowQuestion[],
  wording: QuestionWording,
): readonly FlowQuestion[] {
  return questions.map((question) => {
    const words = wording[question.id];
    if (words === undefined) return question;
    return {
      ...question,
      text: words.text,
      yes: { ...question.yes, reason: words.yes },
      no: { ...question.no, reason: words.no },
    };
  });
}
