import { DATE_PATTERN } from "./calendar";
import { countWords, singleSpaced } from "./plain-text";
import { isReference } from "./reference";
import { readTimescales } from "./timescale";
import { findUpdateHeading } from "./update-heading";

const OBLIGATION = /^(?:to|that|ensuring|assuring)\b/i;
const POST_OR_NAME =
  /\b(?:director|head|manager|officer|cllr|councillor|leader|chief|executive|member|team|service|board|chair|lead|clerk|secretary|surveyor|engineer|treasurer)\b|^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}'\u2019-]+$/iu;
const NO_DATE =
  /^(?:ongoing|on-going|tbc|tba|tbd|asap|immediate(?:ly)?|next meeting|n\/a|none|-|\u2013)\.?$/i;
const STATUS_WORDS =
  /^(?:(?:\d{1,2}|[A-Z])(?:\s*[-\u2013:.)]\s*|\s+|\s*\())?(?:(?:not|partly|partially|fully|nearly|almost)(?: yet)? )?(?:completed?|closed|open|on ?(?:track|target|course)|off (?:track|course)|at risk|in progress|in hand|in train|ongoing|on-going|started|begun|done|finished|achieved|implemented|overdue|delayed|outstanding|under ?way|on hold|superseded|withdrawn|blocked|stalled|red|amber|green|blue|met|delivered|to do|pending|work in progress|discharged|stuck|cancelled|dropped|parked|paused|late|behind|ahead|resolved|settled|live|(?:continue|cease|stop) (?:to monitor|monitoring|to be monitored)|no further action|keep under review)\b[^.]{0,30}$/i;
const REQUEST =
  /^(?:that|to)\b|\b(?:should|must|shall|needs? to|(?:is|are|be) (?:asked|requested|invited|urged) to)\b/i;
const IMPERATIVE =
  /^(?:add|adopt|agree|amend|appoint|apologise|apply|arrange|ask|assess|build|check|carry|clarify|clear|close|complete|confirm|consider|consult|create|cut|define|deliver|design|develop|document|draft|draw|employ|ensure|establish|examine|explore|extend|find|fund|gather|give|hold|identify|implement|improve|include|increase|install|introduce|invest|investigate|invite|issue|keep|launch|lobby|look|maintain|make|map|meet|monitor|move|organise|prepare|present|produce|promote|propose|provide|publish|put|re-?issue|recruit|reconcile|reduce|refresh|repair|replace|report|request|review|revise|run|secure|seek|segregate|send|set|share|simplify|strengthen|submit|support|test|train|undertake|update|use|work|write)\b/i;

/** True where the text asks for something: "That …", "… should …", or an order. */
function readsAsRequest(text: string): boolean {
  const plain = withoutNumber(text);
  return countWords(plain) >= 3 && (REQUEST.test(plain) || IMPERATIVE.test(plain));
}

function withoutNumber(text: string): string {
  return singleSpaced(text).replace(/^\(?[\dA-Za-z]{1,3}[.):]\s+/, "");
}

/** True where the text opens with what one does: a step, not a report. */
export function opensWithImperative(text: string): boolean {
  return IMPERATIVE.test(singleSpaced(text));
}

/** True where more than half of the values are references; nothing is no contradiction. */
export function areReferences(values: readonly string[]): boolean {
  return values.length === 0 || most(values, (value) => isReference(singleSpaced(value)), 0.5);
}

/** True where the values tell what is to be achieved instead of who is to do it. */
export function areObligations(values: readonly string[]): boolean {
  if (values.length === 0) return false;
  const isObligation = (value: string): boolean =>
    OBLIGATION.test(value) || (countWords(value) > 9 && !POST_OR_NAME.test(value));
  return most(values, isObligation, 0.5) || averageWords(values) > 12;
}

/** True where nearly all values are timescales and some hold a date. */
export function areTimescales(values: readonly string[]): boolean {
  return (
    values.some(isDated) && most(values, (value) => isDated(value) || NO_DATE.test(value), 0.75)
  );
}

/** True where nearly all values name people or posts. */
export function arePeople(values: readonly string[]): boolean {
  return most(values, (value) => countWords(value) <= 8 && POST_OR_NAME.test(value), 0.75);
}

/** True where nearly all values are words that say how far something is. */
export function areStatuses(values: readonly string[]): boolean {
  return most(values, (value) => STATUS_WORDS.test(singleSpaced(value)), 0.75);
}

/** True where most values ask for something. */
export function areRequests(values: readonly string[]): boolean {
  return most(values, readsAsRequest, 0.5);
}

/** True where most values are worded as a committee resolves: "That the Director reports back". */
export function areResolutions(values: readonly string[]): boolean {
  return most(
    values,
    (value) => countWords(value) >= 4 && /^that\b/i.test(withoutNumber(value)),
    0.5,
  );
}

/** True where most values open with a dated heading. */
export function areDatedReports(values: readonly string[]): boolean {
  return most(values, opensWithDate, 0.5);
}

/** True where most values tell what is or was done. */
export function areReports(values: readonly string[]): boolean {
  return averageWords(values) >= 4 && most(values, (value) => REPORT.test(value), 0.5);
}

const REPORT = /\b(?:has|have|had|was|were|is being|are being|is now|are now)\b|\b\p{L}{2,}ed\b/iu;

/** True where most values open by taking a request up or turning it down. */
export function areAnswers(values: readonly string[]): boolean {
  return most(values, (value) => ANSWER.test(value), 0.5);
}

const ANSWER =
  /^(?:(?:the )?[\p{L}\u2019' ]{0,30}\b)?(?:not |partly |partially )?(?:accept(?:ed|s)?|agree[ds]?|reject(?:ed|s)?|noted|declined?|disagree[ds]?|support(?:ed|s)?|does not accept)\b/iu;

export function averageWords(values: readonly string[]): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, value) => sum + countWords(value), 0) / values.length;
}

const OPENS_WITH_DATE = new RegExp(`^(?:${DATE_PATTERN})\\s*[:\u2013-]\\s`, "i");

function opensWithDate(value: string): boolean {
  return OPENS_WITH_DATE.test(value) || findUpdateHeading(value, { emphasised: 0 })?.date != null;
}

const HEADING_INSIDE = new RegExp(
  `\\s(?:updates?|position|progress)\\b[^.]{0,12}(?:${DATE_PATTERN})`,
  "i",
);

/** True where a dated heading stands behind other text. */
export function holdsHeadingInside(value: string): boolean {
  return HEADING_INSIDE.test(value) && findUpdateHeading(value, { emphasised: 0 }) === null;
}

const ANY_DATE = new RegExp(DATE_PATTERN, "gi");
const AROUND_DATES =
  /\b(?:by|the|end|of|early|mid|late|due|from|until|to|and|or|revised|originally|spring|summer|autumn|winter)\b/gi;

/** A date with no name beside it. */
function isDated(value: string): boolean {
  if (countWords(value.replace(ANY_DATE, " ").replace(AROUND_DATES, " ")) > 0) return false;
  const times = readTimescales(value);
  return times.length > 0 && times.every(({ latest }) => latest !== null);
}

/** True where at least this share of the values passes; a half must be passed, not met. */
function most(
  values: readonly string[],
  test: (value: string) => boolean,
  share: 0.5 | 0.75,
): boolean {
  const count = values.filter(test).length;
  return share === 0.5 ? count * 2 > values.length : count > 0 && count * 4 >= values.length * 3;
}
