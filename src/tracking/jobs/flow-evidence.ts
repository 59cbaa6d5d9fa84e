import {
  describeTimescale,
  isOverdue,
  latestUpdate,
  type CalendarDate,
  type ParagraphId,
  type Recommendation,
  type Register,
} from "../../recommendations";
import { bindingTimescales } from "../timing";
import type { Answer, QuestionId } from "./flow-questions";
import type { Answers } from "./flowchart";
import { signsIn, type Sign } from "./narrative-signs";

/** Something in the document that speaks for an answer. */
export interface Evidence {
  readonly answer: Answer;
  /** One sentence: what speaks for it; the document's own words in quotation marks. */
  readonly because: string;
  readonly place: ParagraphId | null;
}

/** What the document says about each question, by question; a question nothing speaks to has none. */
export type FlowEvidence = Partial<Record<QuestionId, readonly Evidence[]>>;

/**
 * Gathers the evidence for all questions from the tick, the timescales and the latest action update. Whether progress is
 * acceptable is a judgement: nothing in the document answers it.
 */
export function flowEvidence(
  register: Register,
  recommendation: Recommendation,
  today: CalendarDate,
): FlowEvidence {
  const timescale = timescaleEvidence(register, recommendation, today);
  return {
    relevant: signEvidence(recommendation, { noLongerRelevant: "no" }),
    achieved: [
      ...tickEvidence(recommendation),
      ...signEvidence(recommendation, { done: "yes", notStarted: "no", underWay: "no" }),
    ],
    passed: timescale,
    obstacle: signEvidence(recommendation, { obstacle: "yes" }),
    onTrack: [
      ...timescale.flatMap((evidence): Evidence[] =>
        evidence.answer === "yes" ? [{ ...evidence, answer: "no" }] : [],
      ),
      ...signEvidence(recommendation, { obstacle: "no", notStarted: "no" }),
    ],
  };
}

/** The answer to fill in beforehand: the one all evidence speaks for; undefined where there is none or it disagrees. */
export function answerFromEvidence(evidence: readonly Evidence[] | undefined): Answer | undefined {
  const [first, ...others] = evidence ?? [];
  return others.every(({ answer }) => answer === first?.answer) ? first?.answer : undefined;
}

/** The answers to fill in beforehand, for every question that has one. */
export function answersFromEvidence(evidence: FlowEvidence): Answers {
  return Object.fromEntries(
    Object.entries(evidence).flatMap(([question, speaking]) => {
      const answer = answerFromEvidence(speaking);
      return answer === undefined ? [] : [[question, answer]];
    }),
  );
}

function tickEvidence({ complete, place }: Recommendation): readonly Evidence[] {
  return complete === true ? [{ answer: "yes", because: "It is ticked as complete.", place }] : [];
}

/** Passed where every timescale that binds has certainly passed, not passed where one certainly lies ahead. */
function timescaleEvidence(
  register: Register,
  recommendation: Recommendation,
  today: CalendarDate,
): readonly Evidence[] {
  const binding = bindingTimescales(register, recommendation).filter(
    ({ latest, certain }) => latest !== null && certain,
  );
  const ahead = binding.find((timescale) => !isOverdue(timescale, today));
  const deciding = ahead ?? binding[0];
  if (deciding === undefined) return [];
  const words = describeTimescale(deciding, today);
  return [
    {
      answer: ahead === undefined ? "yes" : "no",
      because: `Its timescale “${deciding.raw}” is ${words}.`,
      place: recommendation.place,
    },
  ];
}

function signEvidence(
  recommendation: Recommendation,
  answers: Partial<Record<Sign, Answer>>,
): readonly Evidence[] {
  const update = latestUpdate(recommendation);
  if (update === null) return [];
  return signsIn(update).flatMap(({ sign, quote, place }) => {
    const answer = answers[sign];
    if (answer === undefined) return [];
    return [{ answer, because: `The latest action update says: “${quote}”`, place }];
  });
}
