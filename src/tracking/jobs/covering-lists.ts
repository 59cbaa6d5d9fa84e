import type { Recommendation, Register } from "../../recommendations";
import { standingOfLabel, statusInWords } from "../standing";
import { categoriesOf } from "../status-categories";

/** What the covering report asks Members to do about a recommendation. */
export type MemberRequest = "agree" | "identify" | "note";

/** The three requests in the order of the report, with the words that open each. A council can put its own in. */
export const MEMBER_REQUESTS: readonly {
  readonly request: MemberRequest;
  readonly sentence: string;
}[] = [
  { request: "agree", sentence: "Agree those recommendations which no longer require monitoring" },
  {
    request: "identify",
    sentence:
      "Identify any recommendations where progress is unsatisfactory and determine the action the Board wishes to take",
  },
  { request: "note", sentence: "Note those recommendations where progress is satisfactory" },
];

/**
 * Which request a status category answers, by what its label says: the first that fits. Bare colours are read as
 * traffic lights usually mean them. Null: Members are asked nothing.
 */
export const REQUEST_OF_LABEL: readonly {
  readonly label: RegExp;
  readonly request: MemberRequest | null;
}[] = [
  { label: /\bnot for review\b|\bnot (?:yet )?due\b|\bnot applicable\b/i, request: null },
  {
    label: /\bnot acceptable\b|\bunacceptable\b|\bunsatisfactory\b|\bobstacle\b/i,
    request: "identify",
  },
  { label: /\bprogress (?:made )?(?:is )?(?:acceptable|satisfactory)\b/i, request: "note" },
  {
    label:
      /\b(?:behind|delay(?:ed|s)?|slipp(?:ed|age|ing)|off[- ](?:track|target|schedule)|overdue|stalled|stuck|on hold|blocked|at risk|not (?:yet )?(?:started|begun|met|implemented|delivered|achieved|complete[d]?|on track)|no progress|rejected|not accepted|disagreed)\b/i,
    request: "identify",
  },
  {
    label:
      /\b(?:on[- ](?:track|target|schedule|course)|progress(?:ing)?|part(?:ly|ially)|under ?way|ongoing|workplan)\b/i,
    request: "note",
  },
  { label: /^\W*(?:r|red|a|amber|yellow)\W*$/i, request: "identify" },
  { label: /\b(?:red|amber)\b/i, request: "identify" },
  { label: /\bgreen\b|^g$/i, request: "note" },
];

/** What Members are asked about a status label; null where nothing, or nothing that its words tell. */
export function requestOfLabel(label: string): MemberRequest | null {
  if (standingOfLabel(label) !== "open") return "agree";
  return REQUEST_OF_LABEL.find((each) => each.label.test(label))?.request ?? null;
}

/** What Members are asked about a recommendation: by its tick, else by its current status. */
export function requestFor(
  register: Register,
  recommendation: Recommendation,
): MemberRequest | null {
  if (recommendation.complete === true) return "agree";
  const status = statusInWords(recommendation.status, categoriesOf(register, recommendation));
  return status === null ? null : requestOfLabel(status.label);
}
