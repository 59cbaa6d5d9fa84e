import type { CalendarDate } from "./register";

/** As they stand alone. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const WELSH_MONTHS = [
  "Ionawr",
  "Chwefror",
  "Mawrth",
  "Ebrill",
  "Mai",
  "Mehefin",
  "Gorffennaf",
  "Awst",
  "Medi",
  "Hydref",
  "Tachwedd",
  "Rhagfyr",
] as const;

/** What months begin with after "i", "o" or "hyd at" (soft mutation) and after "yn" (nasal); the others stay as they are. */
export const MUTATED: readonly (readonly [plain: string, soft: string, nasal: string])[] = [
  ["Mawrth", "Fawrth", "Mawrth"],
  ["Mai", "Fai", "Mai"],
  ["Mehefin", "Fehefin", "Mehefin"],
  ["Gorffennaf", "Orffennaf", "Ngorffennaf"],
  ["Medi", "Fedi", "Medi"],
  ["Tachwedd", "Dachwedd", "Nhachwedd"],
  ["Rhagfyr", "Ragfyr", "Rhagfyr"],
];

/** A month as people write it, `"Sept."` too, in English or Welsh; nothing is captured. */
export const MONTH_PATTERN =
  "(?:Ionawr|Chwefror|[MF]awrth|Ebrill|[MF]ai|[MF]ehefin|(?:Ng|G)?orffennaf|Awst|[MF]edi|Hydref|(?:Nh|[TD])achwedd|Rh?agfyr|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])\\.?";
/** Letters behind the number of a day, in English and in Welsh. */
export const ORDINAL = "(?:st|nd|rd|th|af|il|ydd|f?ed|eg|ain)";
const DAY_PATTERN = `\\d{1,2}(?:\\s?${ORDINAL}\\b)?`;
/** Two bare digits are a year where nothing but a colon or a bracket follows: "Apr 24:". */
const YEAR_PATTERN =
  "(?:(?:19|20)\\d\\d(?![\\d/])|['\u2019]\\d\\d\\b|\\d\\d(?=\\s*(?::(?!\\d)|\\)|$)))";

/** A date as a heading may hold it; nothing is captured. */
export const DATE_PATTERN = [
  `${DAY_PATTERN}\\s+(?:of?\\s+)?${MONTH_PATTERN}(?:,?\\s+${YEAR_PATTERN})?`,
  `${MONTH_PATTERN}\\s+${DAY_PATTERN},?\\s+(?:19|20)\\d\\d(?![\\d/])`,
  `${MONTH_PATTERN},?\\s+${YEAR_PATTERN}`,
  "(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?",
  "\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})(?!\\d)",
  "(?:Q|Quarter\\s)[1-4],?\\s+(?:of\\s+)?(?:19|20)\\d\\d[/-]\\d{2,4}",
  MONTH_PATTERN,
].join("|");

/** A date as written, taken apart; `year` is null where none is written. */
export interface WrittenDate {
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
  readonly form: "words" | "numeric" | "iso" | "quarter";
  readonly raw: string;
}

/** Reads a date that is all of the text; null where it is none. */
export function readWrittenDate(text: string): WrittenDate | null {
  if (text.length > LONGEST_DATE && !/\s\s/.test(text)) return null;
  const raw = text.replace(/[\s\u00a0]+/g, " ").trim();
  return (
    readMonthFirst(raw) ?? readWords(raw) ?? readIso(raw) ?? readNumeric(raw) ?? readQuarter(raw)
  );
}

/** More than any date takes, with a space before and behind it. */
const LONGEST_DATE = 50;

/** Reads a date with a year that is all of the text: "22 November 2026", "22/11/26", "Nov 2026"; null where it is none. */
export function readCalendarDate(text: string): CalendarDate | null {
  const written = readWrittenDate(text);
  return written === null ? null : toCalendarDate(written);
}

const DATES = new RegExp(`(?:${DATE_PATTERN})`, "gi");

/** The last date with a year inside a text, or null. */
export function findDateIn(text: string): CalendarDate | null {
  let found: CalendarDate | null = null;
  for (const [raw] of text.matchAll(DATES)) {
    const written = readWrittenDate(raw);
    found = (written === null ? null : toCalendarDate(written)) ?? found;
  }
  return found;
}

/** The calendar date, or null without a year. */
export function toCalendarDate(date: WrittenDate): CalendarDate | null {
  return date.year === null ? null : calendarDate(date.year, date.month, date.day);
}

/** The latest date with that day and month on or before another: how "26 July" is read in a report of 8 November 2012. */
export function latestOnOrBefore(date: WrittenDate, limit: CalendarDate): CalendarDate {
  const year = Number(limit.slice(0, 4));
  const sameYear = calendarDate(year, date.month, date.day);
  return isAfter(sameYear, limit) ? calendarDate(year - 1, date.month, date.day) : sameYear;
}

/** True where one date begins after the other has ended: `"2012-11"` is not after `"2012-11-08"`. */
export function isAfter(one: CalendarDate, other: CalendarDate): boolean {
  return firstDay(one) > lastDay(other);
}

/** Sorting order of two dates; a month comes with its first day. */
export function compareDates(one: CalendarDate, other: CalendarDate): number {
  return firstDay(one).localeCompare(firstDay(other));
}

/** `"2026-11"` or `"2026-11-22"` to its first day. */
export function firstDay(date: CalendarDate): CalendarDate {
  return date.length === 7 ? `${date}-01` : date;
}

/** `"2026-11"` or `"2026-11-22"` to its last day. */
export function lastDay(date: CalendarDate): CalendarDate {
  if (date.length !== 7) return date;
  const [year, month] = date.split("-").map(Number);
  return `${date}-${twoDigits(daysInMonth(year ?? 0, month ?? 1))}`;
}

/** True for a real `"YYYY-MM"` or `"YYYY-MM-DD"`. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number);
  if (month === undefined || month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  return day !== undefined && day >= 1 && day <= daysInMonth(year ?? 0, month);
}

/** `"2026-11"` and `"2026-11-22"` to `"November 2026"`. */
export function formatMonth(date: CalendarDate): string {
  return `${monthName(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`;
}

/** `"2026-11-22"` to `"22 November 2026"`, `"2026-11"` to `"November 2026"`. */
export function formatDate(date: CalendarDate): string {
  return date.length === 7
    ? formatMonth(date)
    : `${String(Number(date.slice(8, 10)))} ${formatMonth(date)}`;
}

/** 1 to 12 for a month as people write it, else null. */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase();
  return WELSH_NUMBERS.get(word) ?? ENGLISH_NUMBERS.get(word.slice(0, 3)) ?? null;
}

/** By the month in lower case, mutated ones too. */
const WELSH_NUMBERS: ReadonlyMap<string, number> = new Map(
  WELSH_MONTHS.flatMap((month, index) => {
    const forms = MUTATED.find(([plain]) => plain === month) ?? [month];
    return forms.map((form) => [form.toLowerCase(), index + 1] as const);
  }),
);

/** By the first three letters in lower case. */
const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.map((month, index) => [month.slice(0, 3).toLowerCase(), index + 1]),
);

/** `"2026-03"`, or with a day `"2026-03-09"`. */
export function calendarDate(year: number, month: number, day: number | null): CalendarDate {
  const date = `${String(year).padStart(4, "0")}-${twoDigits(month)}`;
  return day === null ? date : `${date}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`;
}

export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

/** `"26"` to 2026, `"99"` to 1999. */
export function fullYear(digits: string): number {
  const year = Number(digits.replace(/\D/g, ""));
  if (year >= 100) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

const WORDS = new RegExp(
  `^(?:(\\d{1,2})(?: ?${ORDINAL})? (?:of |o )?)?(${MONTH_PATTERN})(?:,? ((?:19|20)\\d\\d|['\u2019]?\\d\\d))?$`,
  "i",
);

/** "December 31, 2022", as North America writes it. */
export const MONTH_FIRST = new RegExp(
  `^(${MONTH_PATTERN}) (\\d{1,2})(?: ?${ORDINAL})?,? ((?:19|20)\\d\\d)$`,
  "i",
);

function readMonthFirst(raw: string): WrittenDate | null {
  const match = MONTH_FIRST.exec(raw);
  if (match === null) return null;
  const [, name = "", digits, year] = match;
  const [month, day] = [monthNumber(name), Number(digits)];
  if (month === null || day < 1 || day > daysInMonth(Number(year), month)) return null;
  return { day, month, year: Number(year), form: "words", raw };
}

function readWords(raw: string): WrittenDate | null {
  const match = WORDS.exec(raw);
  if (match === null) return null;
  const month = monthNumber(match[2] ?? "");
  if (month === null) return null;
  const day = match[1] === undefined ? null : Number(match[1]);
  if (day !== null && (day < 1 || day > 31)) return null;
  const year = match[3] === undefined ? null : fullYear(match[3]);
  return { day, month, year, form: "words", raw };
}

function readIso(raw: string): WrittenDate | null {
  if (!isCalendarDate(raw)) return null;
  const [year, month, day] = raw.split("-").map(Number);
  return { day: day ?? null, month: month ?? 1, year: year ?? 0, form: "iso", raw };
}

function readNumeric(raw: string): WrittenDate | null {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(raw);
  if (match === null) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  const year = fullYear(match[3] ?? "");
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { day, month, year, form: "numeric", raw };
}

/** Financial quarters: Q1 is April to June; the date is the quarter's last month. */
function readQuarter(raw: string): WrittenDate | null {
  const match = /^(?:Q|Quarter )([1-4]),? (?:of )?((?:19|20)\d\d)[/-]\d{2,4}$/i.exec(raw);
  if (match === null) return null;
  const quarter = Number(match[1]);
  const month = quarter === 4 ? 3 : quarter * 3 + 3;
  const year = Number(match[2]) + (quarter === 4 ? 1 : 0);
  return { day: null, month, year, form: "quarter", raw };
}

/** `1` to `"January"`. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** `3` to `"03"`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
