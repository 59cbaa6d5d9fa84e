import { DATE_PATTERN, readWrittenDate, toCalendarDate } from "./calendar";
import { countWords, singleSpaced } from "./plain-text";
import type { CalendarDate } from "./register";

const DATE = new RegExp(`(?:${DATE_PATTERN})`, "gi");
const LABEL =
  "(?:dyddiad[^/|]{0,20}[/|]\\s*)?(?:(?:the )?date(?: of (?:meeting|report))?|(?:meeting|report) date|(?:report )?dated|(?:last )?updated|as at|as of|dyddiad)";
const LABELLED = new RegExp(`^${LABEL}(?:\\s*[:\u2013-]\\s*|\\s+(?!of\\b|for\\b|by\\b))`, "i");
const BARE_LABEL = new RegExp(`^${LABEL}\\s*:?$`, "i");
const MEETING =
  /\b(?:cabinet|committee|board|council|panel|meeting|commission|scrutiny|(?:sub-?)?group|governing body|governors|forum|partnership|assembly|authority|executive|trustees|court|senate)\b/i;
const NOT_THIS_MEETING = /\b(?:report of|minutes of|published|previous|last|inquiry|approved)\b/i;

/**
 * The date of the meeting or report a document is for: a "Date:" line first, else a title line that ends in one. `outside`
 * are the lines that stand in no table: a date alone in a cell may be any date.
 */
export function findReportDate(
  lines: readonly string[],
  outside: readonly string[] = lines,
): CalendarDate | null {
  const top = outside.map(singleSpaced).filter((line) => line !== "");
  return (
    findOfThis(lines) ??
    findLabelled(lines) ??
    findInTitle(lines.slice(0, 20)) ??
    findHeld(top.slice(0, 5)) ??
    findInHead(top.slice(0, 5)) ??
    findBehindAuthor(lines.slice(0, 20)) ??
    findAlone(top.slice(0, 10)) ??
    findAsAt(top.slice(0, 10)) ??
    findPublished(top.slice(0, 10))
  );
}

/** "Date of this response": the document's own, whatever other dates it names. */
function findOfThis(lines: readonly string[]): CalendarDate | null {
  for (const [index, raw] of lines.entries()) {
    const rest = /^date of this [a-z]+\s*:?\s*(.*)$/i.exec(singleSpaced(raw))?.[1];
    if (rest === undefined) continue;
    const date = fullDate(rest === "" ? (lines[index + 1] ?? "") : rest);
    if (date !== null) return date;
  }
  return null;
}

/** "Minutes of the meeting held on Monday 3 February 2025 at 7.30 pm": a title, not an item on the agenda. */
function findHeld(lines: readonly string[]): CalendarDate | null {
  const title = lines.find((line) => /^(?:minutes|notes|record) of .*\bheld\b/i.test(line));
  return title === undefined ? null : fullDate(title);
}

/** "Published 3 November 2025", where nothing says when the meeting was. */
function findPublished(lines: readonly string[]): CalendarDate | null {
  const found = lines.filter(
    (line) =>
      /^(?:date of publication|publication date|published)\b/i.test(line) && countWords(line) <= 6,
  );
  return found.map(fullDate).find((date) => date !== null) ?? null;
}

/** "Meeting of 4 December 2024, Paper H", "Minutes and papers, 19 May 2025": a line about the meeting with one date in it. */
function findInHead(lines: readonly string[]): CalendarDate | null {
  const heads = lines.filter(
    (line) =>
      /^(?:minutes|notes|record|meeting|papers?|agenda|hearing|session|sitting)\b/i.test(line) &&
      !NOT_THIS_MEETING.test(line) &&
      !/\bnext\b/i.test(line) &&
      countWords(line) <= 12 &&
      [...line.matchAll(DATE)].length === 1,
  );
  return heads.map(fullDate).find((date) => date !== null) ?? null;
}

/** "Report of the Director of Customers, 20 March 2024". */
function findBehindAuthor(lines: readonly string[]): CalendarDate | null {
  for (const raw of lines) {
    const line = singleSpaced(raw);
    const written = /^report (?:of|by)\b[^,]*(?:,[^,\d]*)*,\s*([^,]*)$/i.exec(line)?.[1];
    const date = written === undefined ? null : readWrittenDate(written.replace(/[).]+$/, ""));
    if (countWords(line) <= 20 && date?.day != null) return toCalendarDate(date);
  }
  return null;
}

/** "Position as at 31 December 2023". */
function findAsAt(lines: readonly string[]): CalendarDate | null {
  for (const line of lines) {
    const dated = /\b(?:as (?:at|of)|position (?:at|on)) (.+)$/i.exec(line)?.[1];
    const written = dated === undefined ? null : readWrittenDate(dated.replace(/[).]$/, ""));
    if (countWords(line) <= 20 && written?.day != null) return toCalendarDate(written);
  }
  return null;
}

function findLabelled(lines: readonly string[]): CalendarDate | null {
  for (const [index, raw] of lines.entries()) {
    const line = singleSpaced(raw);
    const isBareLabel = BARE_LABEL.test(line);
    const label = LABELLED.exec(line)?.[0];
    if (label === undefined && !isBareLabel) continue;
    const value = isBareLabel ? singleSpaced(lines[index + 1] ?? "") : line.slice(label?.length);
    const date = fullDate(value);
    if (date !== null) return date;
  }
  return null;
}

function findInTitle(lines: readonly string[]): CalendarDate | null {
  for (const raw of lines) {
    const line = singleSpaced(raw);
    if (countWords(line) > 20 || !MEETING.test(line) || NOT_THIS_MEETING.test(line)) continue;
    const dates = [...line.matchAll(DATE)];
    const [only] = dates;
    if (dates.length !== 1 || only === undefined) continue;
    const behind = line.slice(only.index + only[0].length).replace(TIME_BEHIND, "");
    if (behind.replace(/[).\s]/g, "") !== "") continue;
    const date = fullDate(only[0]);
    if (date !== null) return date;
  }
  return null;
}

const TIME_BEHIND =
  /,?\s+(?:at\s+)?\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|noon)\b.*$|,?\s+(?:at\s+)?\d{1,2}[.:]\d{2}$/i;

/** A line at the top of the first page that is nothing but a date, a weekday and a time of day aside. */
function findAlone(lines: readonly string[]): CalendarDate | null {
  for (const raw of lines) {
    const line = singleSpaced(raw)
      .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i, "")
      .replace(TIME_BEHIND, "");
    // A bilingual paper says its date twice.
    const [date, ...again] = line.split(/\s+[/|]\s+/).map(dayIn);
    if (date != null && again.every((other) => other === date)) return date;
  }
  return null;
}

/** The date that is all of a text, with its day; null for another text. */
function dayIn(text: string): CalendarDate | null {
  const written = readWrittenDate(text);
  return written?.day == null ? null : toCalendarDate(written);
}

/** A date with a day and a year; weekdays and times around it are passed over. */
function fullDate(text: string): CalendarDate | null {
  for (const [raw] of text.matchAll(DATE)) {
    const date = dayIn(raw);
    if (date !== null) return date;
  }
  return null;
}
