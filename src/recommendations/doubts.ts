import { DATE_PATTERN } from "./calendar";
import { emphasisedLength, headingOf, linesOf, type Line, type NarrativeEntry } from "./narrative";
import { countWords, firstWords, singleSpaced } from "./plain-text";
import type { ReadingProblem, Recommendation, Timescale } from "./register";

/** Something doubtful in a recommendation, before its row is known. */
export interface Doubt extends Pick<ReadingProblem, "kind" | "message"> {
  readonly line?: Line;
}

/** What of a recommendation was read although it may mean something else, or kept as it stands without being understood. */
export function findDoubts(
  recommendation: Recommendation,
  entries: readonly NarrativeEntry[],
): readonly Doubt[] {
  const { text, timescale, actions, lead } = recommendation;
  const times = [...timescale, ...actions.flatMap((action) => action.timescale)];
  const leads = [...lead, ...actions.flatMap((action) => action.lead)];
  return [
    ...(countWords(text) === 0 ? [NO_TEXT] : []),
    ...times.filter(isNotUnderstood).map(notUnderstood),
    ...leads.filter(isNoLead).map(noLead),
    ...entries.flatMap(headsInside).map(possibleHeading),
  ];
}

const NO_TEXT: Doubt = {
  kind: "missing-text",
  message: "No text of a recommendation was found here beside its reference and what is tracked.",
};

const TIME_WORDS = new RegExp(
  `(?:${DATE_PATTERN})|\\b(?:spring|summer|autumn|winter|quarter|Q[1-4]|(?:19|20)\\d\\d)\\b`,
  "i",
);
const IS_OVER = /^(?:completed?|done|implemented|closed|achieved)\b/i;

/** A date is named, but which one is meant was not told. */
function isNotUnderstood({ raw, latest }: Timescale): boolean {
  return latest === null && TIME_WORDS.test(raw) && !IS_OVER.test(raw);
}

function notUnderstood({ raw }: Timescale): Doubt {
  const message = `“${firstWords(raw, 60)}” names a time that could not be read as a date, so it is never counted overdue.`;
  return { kind: "unread-timescale", message };
}

const LONGEST_LEAD = 14;

/** Running text, or a date, where a person or post is expected. */
function isNoLead(lead: string): boolean {
  return countWords(lead) > LONGEST_LEAD || WHOLE_DATE.test(lead);
}

const WHOLE_DATE = /\b(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:19|20)\d\d)\b/;

function noLead(lead: string): Doubt {
  const message = `“${firstWords(lead, 60)}” was read as who leads, but it says more than that.`;
  return { kind: "doubtful-lead", message };
}

/** The lines in an entry that look like headings, although they were read as its text. */
function headsInside(entry: NarrativeEntry): readonly Line[] {
  const lines = linesOf(entry);
  const plain = lines.filter((line) => emphasisedLength(line) === 0);
  return lines.filter(
    (line) =>
      headingOf(line) === null &&
      (opensWithTime(line.text) || (plain.length > 0 && isSetApart(line))),
  );
}

const TIME = new RegExp(`(?:${DATE_PATTERN})|\\b(?:19|20)\\d\\d\\b`, "i");
const LONGEST_HEAD = 60;

/** "Board, 26 July – …": a short beginning with a date in it that a colon or dash cuts off. */
function opensWithTime(text: string): boolean {
  const head = /^\s*(\S[^:\u2013\u2014;.]{2,60}?)(?::|\s[-\u2013\u2014])(?:\s|$)/.exec(text)?.[1];
  return head !== undefined && TIME.test(head) && countWords(head) <= 7 && !/^[a-z(]/.test(head);
}

/** A line on its own in bold or underlined, or the beginning of one up to a colon. */
function isSetApart(line: Line): boolean {
  const length = emphasisedLength(line);
  const head = singleSpaced(line.text.slice(0, length));
  const isWhole = length >= line.text.trimEnd().length;
  const isCutOff = head.endsWith(":") || /^\s*:/.test(line.text.slice(length));
  if (head.length > LONGEST_HEAD || countWords(head) === 0) return false;
  return (
    (isWhole && !/[.;,]$/.test(head) && countWords(head) > 1) ||
    (isCutOff && NAMES_REPORT.test(head))
  );
}

const NAMES_REPORT =
  /\b(?:updates?|positions?|progress|response|reply|report|meeting|committee|board|comments?)\b/i;

function possibleHeading(line: Line): Doubt {
  const message = `“${firstWords(line.text, 60)}” opens like a heading of its own, but was read as part of the text.`;
  return { kind: "possible-heading", message, line };
}
