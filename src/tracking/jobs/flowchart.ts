import type { Recommendation, Register, StatusCategory } from "../../recommendations";
import { standingOfLabel } from "../standing";
import { categoriesOf } from "../status-categories";
import {
  SCRUTINY_QUESTIONS,
  TRAFFIC_LIGHT_QUESTIONS,
  withWording,
  type Answer,
  type FlowQuestion,
  type Outcome,
  type QuestionId,
  type QuestionWording,
} from "./flow-questions";

/** A question with what its answers lead to in this document; null: on to the next. */
export interface FlowStep {
  readonly question: FlowQuestion;
  readonly yes: StatusCategory | null;
  readonly no: StatusCategory | null;
}

/** "Help me decide" for one document's status categories. */
export interface Flowchart {
  readonly steps: readonly FlowStep[];
  /** Where the last question leads when it does not decide itself; null where every way ends in a category. */
  readonly otherwise: StatusCategory | null;
}

export type Answers = Partial<Record<QuestionId, Answer>>;

/** Where the answers given so far lead. */
export type FlowPosition =
  | { readonly kind: "asking"; readonly step: FlowStep; readonly passed: readonly PassedStep[] }
  | {
      /** For the person to take or leave. */
      readonly kind: "proposal";
      readonly category: StatusCategory;
      /** One line: why, in the words of the answers. */
      readonly reason: string;
      readonly passed: readonly PassedStep[];
    };

export interface PassedStep {
  readonly step: FlowStep;
  readonly answer: Answer;
}

/**
 * The flowchart for some status categories: questions whose answer no category stands for are left out. Null where the
 * categories do not tell progress, as "Accepted / Not accepted" do not.
 */
export function flowchartFor(
  categories: readonly StatusCategory[],
  wording: QuestionWording = {},
): Flowchart | null {
  const areLights = ["red", "green"].every((colour) =>
    categories.some((category) => isColour(category, colour)),
  );
  const questions = areLights ? TRAFFIC_LIGHT_QUESTIONS : SCRUTINY_QUESTIONS;
  const found = findCategories(categories, areLights ? LIGHT_OF_OUTCOME : LABEL_OF_OUTCOME);
  return found.achieved === undefined ? null : build(withWording(questions, wording), found);
}

/**
 * The flowchart for a recommendation's own document: where it prints no categories, the words its table uses go before
 * the built-in ones.
 */
export function flowchartOf(
  register: Register,
  recommendation: Recommendation,
  wording: QuestionWording = {},
): Flowchart | null {
  const categories = categoriesOf(register, recommendation);
  const words = register.statusScheme === null ? categories.filter(isWording) : [];
  return flowchartFor(words, wording) ?? flowchartFor(categories.filter(isNoWording), wording);
}

/** A wording that stands in the table without a category has itself for a code. */
function isWording({ code, label }: StatusCategory): boolean {
  return code === label;
}

function isNoWording(category: StatusCategory): boolean {
  return !isWording(category);
}

/** Follows the answers from the first question on. */
export function followFlowchart(chart: Flowchart, answers: Answers): FlowPosition {
  const passed: PassedStep[] = [];
  for (const step of chart.steps) {
    const answer = answers[step.question.id];
    if (answer === undefined) return { kind: "asking", step, passed };
    passed.push({ step, answer });
    const category = step[answer];
    if (category !== null) return { kind: "proposal", category, reason: reasonOf(passed), passed };
  }
  if (chart.otherwise === null) throw new Error("The last question of a flowchart decides.");
  return { kind: "proposal", category: chart.otherwise, reason: reasonOf(passed), passed };
}

function reasonOf(passed: readonly PassedStep[]): string {
  const reasons = passed.map(({ step, answer }) => step.question[answer].reason);
  const sentence = reasons.join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

type FoundCategories = Partial<Record<Outcome, StatusCategory>>;

function build(questions: readonly FlowQuestion[], found: FoundCategories): Flowchart | null {
  const steps: FlowStep[] = [];
  for (const [index, question] of questions.entries()) {
    const yes = categoryOf(found, question.yes.outcome);
    const no = categoryOf(found, question.no.outcome);
    if (index < questions.length - 1) {
      if (yes !== null || no !== null) steps.push({ question, yes, no });
      continue;
    }
    if (yes !== null && no !== null) {
      return { steps: [...steps, { question, yes, no }], otherwise: null };
    }
    const only = yes ?? no;
    if (only !== null) return { steps, otherwise: only };
  }
  return null;
}

function categoryOf(found: FoundCategories, outcome: Outcome | null): StatusCategory | null {
  return outcome === null ? null : (found[outcome] ?? null);
}

type Wording = readonly [Outcome, (label: string) => boolean];

/** How labels say an outcome, plain words before loose ones; a category stands for one outcome. */
const LABEL_OF_OUTCOME: readonly Wording[] = [
  ["stop", (label) => standingOfLabel(label) === "stopped"],
  ["achieved", (label) => standingOfLabel(label) === "achieved"],
  ["notDue", (label) => /\bnot for review\b|\bnot (?:yet )?due\b/i.test(label)],
  [
    "notAcceptable",
    (label) => /\b(?:not acceptable|unacceptable|unsatisfactory|not satisfactory)\b/i.test(label),
  ],
  ["acceptable", (label) => /\b(?:acceptable|satisfactory|on[- ]track)\b/i.test(label)],
  ["obstacle", (label) => /\b(?:obstacle|blocked|on hold|barrier|stalled)\b/i.test(label)],
  [
    "notAcceptable",
    (label) => /\b(?:behind|off[- ]track|off[- ]target|delayed|overdue|slipped)\b/i.test(label),
  ],
  [
    "acceptable",
    (label) => /\b(?:progress|under ?way|ongoing|part(?:ly|ially)|open)\b/i.test(label),
  ],
  [
    "notAcceptable",
    (label) => /\bnot (?:yet )?(?:achieved|implemented|completed?|started|met)\b/i.test(label),
  ],
];

const LIGHT_OF_OUTCOME: readonly Wording[] = [
  ["achieved", (label) => /\bblue\b|^b$/i.test(label) || standingOfLabel(label) === "achieved"],
  ["stop", (label) => standingOfLabel(label) === "stopped" || /\b(?:gr[ae]y|black)\b/i.test(label)],
  ["acceptable", (label) => /\bgreen\b|^g$/i.test(label)],
  ["atRisk", (label) => /\b(?:amber|yellow)\b|^a$/i.test(label)],
  ["notAcceptable", (label) => /\bred\b|^r$/i.test(label)],
];

function findCategories(
  categories: readonly StatusCategory[],
  wordings: readonly Wording[],
): FoundCategories {
  const found: FoundCategories = {};
  const taken = new Set<StatusCategory>();
  for (const [outcome, fits] of wordings) {
    if (found[outcome] !== undefined) continue;
    const category = categories.find(
      (each) => !taken.has(each) && (fits(each.label) || fits(each.code)),
    );
    if (category === undefined) continue;
    found[outcome] = category;
    taken.add(category);
  }
  // Three lights have no colour of its own for what is done: green says both.
  if (found.atRisk !== undefined) {
    const green = found.acceptable ?? found.achieved;
    if (green !== undefined)
      Object.assign(found, { acceptable: green, achieved: found.achieved ?? green });
  }
  return found;
}

function isColour({ code, label }: StatusCategory, colour: string): boolean {
  const isWord = new RegExp(`^\\W*${colour}\\b`, "i");
  return isWord.test(code) || isWord.test(label) || code.toLowerCase() === colour.charAt(0);
}
