import { lastOf } from "./last-of";
import {
  DATE_PATTERN,
  MONTH_PATTERN,
  latestOnOrBefore,
  readWrittenDate,
  toCalendarDate,
  type WrittenDate,
} from "./calendar";
import type { CalendarDate } from "./register";

/** A heading found at the start of a line. */
export interface UpdateHeading {
  /** As written, a closing colon included. */
  readonly text: string;
  /** Length in the line, UTF-16 units. */
  readonly length: number;
  readonly kind: "update" | "response";
  readonly date: WrittenDate | null;
  /** True for "Current position:": its date is the report's. */
  readonly isCurrent: boolean;
  /** True where nothing but the heading stands in the line. */
  readonly isWholeLine: boolean;
}

/** A date as a heading may hold it; nothing is captured. */
export const DATE = `(?:${DATE_PATTERN})`;
const DATE_FIRST = new RegExp(`^${DATE}`, "i");
const DATES = new RegExp(DATE, "gi");
const QUALIFIER =
  "(?:action|progress|latest|current|interim|final|further|quarterly|annual|mid-?year|year[- ]end|(?:three|four|six|nine|twelve|fifteen|eighteen|(?:twenty|thirty)[- ]?(?:four|six)|\\d+)[- ]month(?:ly)?|officers?|scrutiny|previous|monitoring|status|service|written|recommendation|director['\u2019]s)";
const NOUN =
  "(?:updates?|position(?: statement)?|progress(?: update| report| to date)?|diweddariad|cynnydd|(?:y )?sefyllfa(?: bresennol| gyfredol)?)";
const ONE_LANGUAGE = `(?:${QUALIFIER}\\s+){0,3}${NOUN}`;
const PHRASE = `${ONE_LANGUAGE}(?:\\s*[/|]\\s*${ONE_LANGUAGE})?`;
const BODY =
  "(?:the |director|executive|cabinet|council|board|service|management|department|chief|committee|portfolio|holder|member|lead|officer|of|corporate)";

const DATED: readonly RegExp[] = [
  new RegExp(
    `^${PHRASE}\\s*\\((?:as (?:at|of)|for|at|ar|hyd at|hyd|ym|yng|yn|mis)?\\s*${DATE}\\s*\\)`,
    "i",
  ),
  new RegExp(`^${DATE},?\\s+${PHRASE}`, "i"),
  new RegExp(
    `^${PHRASE}(?:\\s+on\\s+[A-Za-z/ ]{3,40}?)?\\s*(?:as at|as of|at|for|in|hyd at|hyd|hyd ddiwedd|ar|ym|yng|yn|i|mis|[:\u2013-])?\\s*${DATE}`,
    "i",
  ),
];
const DATE_ALONE = new RegExp(`^${DATE}(?:\\s*[/|]\\s*${DATE})?(?=\\s*(?:[:\u2013-]|$))`, "i");
const RESPONSE = new RegExp(
  `^(?:(?:${BODY}(?:['\u2019]?s['\u2019]?)?\\s+){1,5}|(?:[\\p{L}&.-]+\\s+){0,5}\\p{L}+(?:['\u2019]s|s['\u2019])\\s+(?:(?:formal|initial|written|first)\\s+)?|(?:(?:formal|initial|written|official|original)\\s+){1,2})response\\b(?:\\s*\\([^)]{1,120}\\))?(?:\\s+${DATE})?`,
  "iu",
);
const UNDATED = new RegExp(`^${PHRASE}`, "i");

/** A typeface that sets the first characters of a line apart from the rest (bold or underlined), as a length; 0 for none. */
export interface LineTypeface {
  readonly emphasised: number;
}

/** Finds the heading a line starts with. In doubt there is none: dates inside sentences are no headings. */
export function findUpdateHeading(line: string, typeface: LineTypeface): UpdateHeading | null {
  const indent = line.length - line.trimStart().length;
  const text = line.slice(indent);
  return (
    findResponse(text, indent, typeface) ??
    findDated(text, indent, typeface) ??
    findDateAlone(text, indent, typeface) ??
    findSigned(text, indent) ??
    findShortYear(text, indent, typeface) ??
    findUndated(text, indent, typeface) ??
    findSetApart(text, indent, typeface)
  );
}

/** The calendar date of a heading; `inferred` where the year or the date itself came from the report's date. */
export function dateHeading(
  heading: Pick<UpdateHeading, "date" | "isCurrent">,
  reportDate: CalendarDate | null,
): { asAt: CalendarDate | null; inferred: boolean } {
  if (heading.date !== null) {
    const written = toCalendarDate(heading.date);
    if (written !== null) return { asAt: written, inferred: false };
    if (reportDate === null) return { asAt: null, inferred: false };
    return { asAt: latestOnOrBefore(heading.date, reportDate), inferred: true };
  }
  if (heading.isCurrent && reportDate !== null) return { asAt: reportDate, inferred: true };
  return { asAt: null, inferred: false };
}

function findResponse(text: string, indent: number, typeface: LineTypeface): UpdateHeading | null {
  const match = RESPONSE.exec(text)?.[0];
  if (match === undefined) return null;
  const end = endOfHeading(text, match.length, indent, typeface);
  if (end === null) return null;
  return heading(text, end, indent, { kind: "response", date: lastDate(match), isCurrent: false });
}

function findDated(text: string, indent: number, typeface: LineTypeface): UpdateHeading | null {
  for (const pattern of DATED) {
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const date = lastDate(match);
    const end = endOfHeading(text, match.length, indent, typeface);
    if (date === null || end === null) continue;
    return heading(text, end, indent, { kind: "update", date, isCurrent: false });
  }
  return null;
}

/** "14 January 2025:" or "July 2024 –", with a year; or a dated line set in another typeface. */
function findDateAlone(text: string, indent: number, typeface: LineTypeface): UpdateHeading | null {
  const match = DATE_ALONE.exec(text)?.[0];
  const date = match === undefined ? null : (readWrittenDate(match) ?? lastDate(match));
  if (match === undefined || date === null) return null;
  if (date.year === null) return findMonthAlone(text, match.length, indent, typeface, date);
  const separator = /^\s*[:\u2013-](?=\s|$)|^\s*$/.exec(text.slice(match.length))?.[0];
  if (separator === undefined) return null;
  const isSetApart = typeface.emphasised >= indent + match.length;
  if (separator.trim() === "" && !isSetApart && date.form !== "words") return null;
  const end = match.length + separator.trimEnd().length;
  return heading(text, end, indent, { kind: "update", date, isCurrent: false });
}

/** The initials of whoever wrote an entry, behind its date: "14/01/25 JB:". */
export const INITIALS =
  /^(?:\s*[-\u2013,]\s*|\s+)(?:\(\p{Lu}{2,4}\)|\p{Lu}{2,4})(?=\s*(?:[:\u2013-]|$))/u;

/** A month and the last two digits of its year, which could also be a day. */
export const SHORT_YEAR = new RegExp(`^${MONTH_PATTERN}\\s+\\d\\d(?=\\s*[:\u2013-])`, "i");

/** A date with its year, and whose entry it is. */
function findSigned(text: string, indent: number): UpdateHeading | null {
  const match = DATE_FIRST.exec(text)?.[0];
  const date = match === undefined ? null : readWrittenDate(match);
  if (match === undefined || date?.year == null) return null;
  const initials = INITIALS.exec(text.slice(match.length))?.[0];
  if (initials === undefined) return null;
  const end = endBehindMark(text, match.length + initials.length);
  return heading(text, end, indent, { kind: "update", date, isCurrent: false });
}

/** "Sept 25 –" for September 2025, set in another typeface: in plain text it might be the day. */
function findShortYear(
  text: string,
  indent: number,
  { emphasised }: LineTypeface,
): UpdateHeading | null {
  const match = SHORT_YEAR.exec(text)?.[0];
  const date = match === undefined ? null : readWrittenDate(match);
  if (match === undefined || date?.year == null || emphasised < indent + match.length) return null;
  const end = endBehindMark(text, match.length);
  return heading(text, end, indent, { kind: "update", date, isCurrent: false });
}

/** The end of what is `length` long together with the colon or dash behind it, where there is one. */
function endBehindMark(text: string, length: number): number {
  return length + (/^\s*[:\u2013-]/.exec(text.slice(length))?.[0].length ?? 0);
}

/** "March:" or "26 July:", set in another typeface than what follows; its year is the report's. */
function findMonthAlone(
  text: string,
  length: number,
  indent: number,
  { emphasised }: LineTypeface,
  date: WrittenDate,
): UpdateHeading | null {
  const end = length + (/^\s*:/.exec(text.slice(length))?.[0].length ?? 0);
  if (end === length || emphasised < indent + length || emphasised > indent + end) return null;
  return heading(text, end, indent, { kind: "update", date, isCurrent: false });
}

function findUndated(text: string, indent: number, typeface: LineTypeface): UpdateHeading | null {
  const match = UNDATED.exec(text)?.[0];
  if (match === undefined) return null;
  const end = endOfHeading(text, match.length, indent, typeface);
  if (end === null) return null;
  const isSetApart = typeface.emphasised === indent + end;
  const isMarked = text.slice(0, end).endsWith(":") || text.slice(end).trim() === "" || isSetApart;
  const isRunIn = /^(?:action update|progress update|latest update)$/i.test(match);
  if (!isMarked && !isRunIn) return null;
  return heading(text, end, indent, {
    kind: "update",
    date: null,
    isCurrent: /current|bresennol|gyfredol/i.test(match),
  });
}

const LONGEST_SET_APART = 70;
const NAMES_REPORT = new RegExp(`\\b${NOUN}\\b`, "i");
const ENDS_DATED = new RegExp(`(?:\\(|\\s)(?:as at |at |for )?${DATE}\\)?\\s*:?\\s*$`, "i");

/** A line set apart as a whole that names an update, in whatever words, and ends in a date with its year. */
function findSetApart(text: string, indent: number, typeface: LineTypeface): UpdateHeading | null {
  const end = text.trimEnd().length;
  const isHeading = end > 0 && end <= LONGEST_SET_APART && typeface.emphasised >= indent + end;
  if (!isHeading || !NAMES_REPORT.test(text) || !ENDS_DATED.test(text)) return null;
  const date = lastDate(text);
  if (date?.year == null) return null;
  return heading(text, end, indent, { kind: "update", date, isCurrent: false });
}

/**
 * Where a heading ends that was matched up to `length`: at a colon, at the line's end, or before what starts a sentence. Null where a
 * sentence goes on in lower case, unless the typeface changes right there.
 */
function endOfHeading(
  text: string,
  length: number,
  indent: number,
  typeface: LineTypeface,
): number | null {
  const rest = text.slice(length);
  const colon = /^\s*:/.exec(rest)?.[0];
  if (colon !== undefined) return length + colon.length;
  if (/^[\s.]*$/.test(rest)) return length;
  if (!/^[\s\u00a0]/.test(rest)) return null;
  if (typeface.emphasised === indent + length) return length;
  return /^[\s\u00a0]+(?:[\u2013-]\s*)?["'\u2018\u201c(•\u00b7£]?[\p{Lu}\d]/u.test(rest)
    ? length
    : null;
}

function heading(
  text: string,
  end: number,
  indent: number,
  found: Pick<UpdateHeading, "kind" | "date" | "isCurrent">,
): UpdateHeading {
  return {
    ...found,
    text: text.slice(0, end).trimEnd(),
    length: indent + end,
    isWholeLine: text.slice(end).trim().replace(/^\.$/, "") === "",
  };
}

function lastDate(text: string): WrittenDate | null {
  const dates = [...text.matchAll(DATES)].map(([raw]) => readWrittenDate(raw));
  return lastOf(dates.filter((date) => date !== null)) ?? null;
}
