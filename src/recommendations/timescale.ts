import {
  calendarDate,
  daysInMonth,
  firstDay,
  formatDate,
  formatMonth,
  fullYear,
  lastDay,
  MONTH_PATTERN,
  monthNumber,
  readWrittenDate,
  toCalendarDate,
} from "./calendar";
import { singleSpaced } from "./plain-text";
import type { CalendarDate, Timescale } from "./register";

interface Range {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
};

const SEASON = "(?:early |mid-? ?|late )?(?:spring|summer|autumn|winter)";
const YEARS = "(?:19|20)\\d\\d(?:\\s?[/-]\\s?\\d{2,4})?";
const PIECE = new RegExp(
  [
    `${SEASON},? (?:${YEARS}|['\u2019]?\\d\\d(?:/\\d\\d)?(?![\\d/]))`,
    `Q(?:uarter )?[1-4],? ${YEARS}`,
    `${MONTH_PATTERN} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d(?!\\d)`,
    `\\d{1,2}(?: ?(?:st|nd|rd|th))? (?:of )?${MONTH_PATTERN},? (?:(?:19|20)\\d\\d|\\d\\d(?!\\d))`,
    `${MONTH_PATTERN},? (?:(?:19|20)\\d\\d|['\u2019]?\\d\\d(?!\\d))`,
    "\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})(?!\\d)",
    "(?:19|20)\\d\\d-\\d\\d-\\d\\d",
    "(?:19|20)\\d\\d\\s?/\\s?\\d{2,4}(?!\\d)",
  ]
    .map((form) => `(?:${form})\\??`)
    .join("|"),
  "gi",
);

/** Reads a timescale cell; several values in one cell give several timescales, in order. A blank cell gives none. */
export function readTimescales(text: string): readonly Timescale[] {
  const raw = singleSpaced(text);
  if (raw === "") return [];
  const pieces = raw.match(PIECE) ?? [];
  const isList =
    pieces.length > 1 && raw.replace(PIECE, "").replace(/[\s,;/&]|\band\b/gi, "") === "";
  return isList ? pieces.map(readTimescale) : [readTimescale(raw)];
}

/** Reads one timescale; what holds no date keeps its words and has no range. */
export function readTimescale(text: string): Timescale {
  const raw = singleSpaced(text);
  const range = IS_OVER.test(raw) ? null : (readSpan(raw) ?? readSingle(raw));
  return {
    raw,
    earliest: range?.earliest ?? null,
    latest: range?.latest ?? null,
    certain: !raw.includes("?"),
  };
}

/** "Complete – March 2024" says when it was done, not when it is due. */
const IS_OVER = /^(?:completed?|done|implemented|closed)\b/i;

const PERIOD = `(?:${MONTH_PATTERN}|spring|summer|autumn|winter)`;
const SPAN = new RegExp(`(${PERIOD})\\s*(?:[-\u2013/]|to)\\s*(${PERIOD},? ((?:19|20)\\d\\d))`, "i");

function readSingle(raw: string): Range | null {
  const plain = withUsualForms(raw);
  const pieces = plain.match(PIECE) ?? [];
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? readRange(only, plain) : null;
}

/** "June/July 2025", "Jan – Mar 2026", "Autumn/Winter 2024", "Nov to Feb 2026". */
function readSpan(raw: string): Range | null {
  const [, from, to, year] = SPAN.exec(raw) ?? [];
  if (from === undefined || to === undefined || year === undefined) return null;
  const last = readRange(to, raw);
  const first = readRange(`${from} ${year}`, raw);
  if (first === null || last === null) return null;
  const isYearBefore = firstDay(first.earliest) > lastDay(last.latest);
  const start = isYearBefore ? readRange(`${from} ${String(Number(year) - 1)}`, raw) : first;
  return start === null ? null : { earliest: start.earliest, latest: last.latest };
}

/** "31-Dec-24", "Oct-25", "04/2023", "end of 2020", "Q2 (2025/26)" and "Q3 24/25" in the forms that are read. */
function withUsualForms(raw: string): string {
  return raw
    .replace(MONTH_AND_SHORT_YEAR, "$1 20$2")
    .replace(/(?<![\d/])(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/g, (_, month, year) =>
      formatMonth(calendarDate(Number(year), Number(month), null)),
    )
    .replace(/\bend of ((?:19|20)\d\d)(?!\s?[\d/-])/gi, "December $1")
    .replace(/(\d{1,2})-([A-Za-z]{3,9})-(\d{2,4})/g, "$1 $2 $3")
    .replace(/\b(Q(?:uarter )?[1-4]) \(((?:19|20)\d\d\s?[/-]\s?\d{2,4})\)/gi, "$1 $2")
    .replace(/\b(Q(?:uarter )?[1-4]),? (\d\d)\/(\d\d)(?!\d)/gi, "$1 20$2/$3");
}

const MONTH_AND_SHORT_YEAR = new RegExp(
  `(?<![\\d-]|\\d )\\b(${MONTH_PATTERN})\\s?[-\u2013]\\s?(\\d\\d)(?![\\d/-])`,
  "gi",
);

/** What a timescale means on a day, for whichever language says it. */
export type Timing =
  | { readonly kind: "as-written"; readonly words: string }
  | { readonly kind: "none" }
  | { readonly kind: "perhaps"; readonly earliest: CalendarDate; readonly latest: CalendarDate }
  | { readonly kind: "overdue"; readonly since: CalendarDate }
  | { readonly kind: "today" }
  | {
      readonly kind: "due";
      readonly count: number;
      readonly unit: "day" | "week" | "month" | "year";
    };

/** Works out what a timescale means today. */
export function timingOf(timescale: Timescale, today: CalendarDate): Timing {
  const { raw, earliest, latest, certain } = timescale;
  if (latest === null || earliest === null) return timingOfWords(raw);
  if (!certain) return { kind: "perhaps", earliest, latest };
  const days = daysBetween(today, lastDay(latest));
  if (days < 0) return { kind: "overdue", since: latest };
  if (days === 0) return { kind: "today" };
  return { kind: "due", ...distanceOf(days) };
}

/** A timescale for people: `"due in 3 weeks"`, `"overdue since October 2006"`, or its own words. */
export function describeTimescale(timescale: Timescale, today: CalendarDate): string {
  return describeTiming(timingOf(timescale, today));
}

/** What a timescale means, in English. */
export function describeTiming(timing: Timing): string {
  switch (timing.kind) {
    case "as-written":
      return timing.words;
    case "none":
      return "no timescale";
    case "perhaps":
      return `perhaps ${formatRange(timing.earliest, timing.latest)}`;
    case "overdue":
      return `overdue since ${formatDate(timing.since)}`;
    case "today":
      return "due today";
    case "due": {
      const { count, unit } = timing;
      if (unit === "day" && count === 1) return "due tomorrow";
      return `due in ${String(count)} ${unit}${count === 1 ? "" : "s"}`;
    }
    default:
      return timing satisfies never;
  }
}

/** True once the latest day of a certain timescale has passed. */
export function isOverdue({ latest, certain }: Timescale, today: CalendarDate): boolean {
  return certain && latest !== null && lastDay(latest) < today;
}

function timingOfWords(raw: string): Timing {
  if (raw === "-" || raw === "\u2013") return { kind: "none" };
  const isAbbreviation = /^\p{Lu}{2}/u.test(raw);
  return {
    kind: "as-written",
    words: isAbbreviation ? raw : raw.charAt(0).toLowerCase() + raw.slice(1),
  };
}

function formatRange(earliest: CalendarDate, latest: CalendarDate): string {
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return formatMonth(latest);
  return `${formatMonth(earliest)} to ${formatMonth(latest)}`;
}

function distanceOf(days: number): Pick<Extract<Timing, { kind: "due" }>, "count" | "unit"> {
  if (days < 14) return { count: days, unit: "day" };
  if (days < 60) return { count: Math.round(days / 7), unit: "week" };
  if (days < 730) return { count: Math.round(days / 30.4), unit: "month" };
  return { count: Math.round(days / 365.25), unit: "year" };
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const day = 24 * 60 * 60 * 1000;
  return Math.round((Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / day);
}

/** The range of a date; the words around it may say what kind of year is meant. */
function readRange(piece: string, words: string): Range | null {
  const text = piece.replace(/\?$/, "").trim();
  const isMunicipal = /\bmunicipal\b/i.test(words);
  return (
    (isMunicipal ? readMunicipalYear(text) : null) ??
    readSeason(text) ??
    readYears(text) ??
    readDay(text)
  );
}

/** A municipal year runs from the annual meeting in May to the next. */
function readMunicipalYear(text: string): Range | null {
  const match = /^((?:19|20)\d\d)\s?[/-]\s?\d{2,4}$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  return { earliest: calendarDate(year, 5, null), latest: calendarDate(year + 1, 5, null) };
}

/** Winter spans two years: winter 2006 runs from December 2006 to February 2007. */
function readSeason(text: string): Range | null {
  const match =
    /(spring|summer|autumn|winter),? (?:['\u2019]?)((?:19|20)?\d\d)(?:\s?[/-]\s?(\d{2,4}))?$/i.exec(
      text,
    );
  const months = SEASONS[match?.[1]?.toLowerCase() ?? ""];
  if (match === null || months === undefined) return null;
  const year = fullYear(match[2] ?? "");
  const [first, last] = months;
  return {
    earliest: calendarDate(year, first, null),
    latest: calendarDate(last < first ? year + 1 : year, last, null),
  };
}

/** A financial year runs from 1 April to 31 March; Q1 is April to June. */
function readYears(text: string): Range | null {
  const match = /^(?:Q(?:uarter )?([1-4]),? )?((?:19|20)\d\d)\s?[/-]\s?\d{2,4}$/i.exec(text);
  if (match === null) return null;
  const year = Number(match[2]);
  if (match[1] === undefined) {
    return { earliest: `${String(year)}-04-01`, latest: `${String(year + 1)}-03-31` };
  }
  const first = Number(match[1]) === 4 ? 1 : Number(match[1]) * 3 + 1;
  const at = Number(match[1]) === 4 ? year + 1 : year;
  return { earliest: calendarDate(at, first, null), latest: calendarDate(at, first + 2, null) };
}

function readDay(text: string): Range | null {
  const short = new RegExp(
    `^(?:(\\d{1,2})(?: ?(?:st|nd|rd|th))? (?:of )?)?(${MONTH_PATTERN}),? ['\u2019]?(\\d{2}|\\d{4})$`,
    "i",
  ).exec(text);
  if (short !== null) {
    const month = monthNumber(short[2] ?? "");
    const year = fullYear(short[3] ?? "");
    const day = short[1] === undefined ? null : Number(short[1]);
    if (month === null || (day !== null && day > daysInMonth(year, month))) return null;
    const date = calendarDate(year, month, day);
    return { earliest: date, latest: date };
  }
  const written = readWrittenDate(text);
  const date = written === null ? null : toCalendarDate(written);
  return date === null ? null : { earliest: date, latest: date };
}
