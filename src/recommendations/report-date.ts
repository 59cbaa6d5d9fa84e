import { DATE_PATTERN, readWrittenDate, toCalendarDate } from "./calendar";
import { countWords, singleSpaced } from "./plain-text";
import type { CalendarDate } from "./register";

const DATE = new RegExp(`(?:${DATE_PATTERN})`, "gi");
const LABELLED = /^(?:date(?: of (?:meeting|report))?|meeting date|report date)\s*[:\u2013-]?\s+/i;
const MEETING = /\b(?:cabinet|committee|board|council|panel|meeting|commission|scrutiny)\b/i;
const NOT_THIS_MEETING = /\b(?:report of|minutes of|published|previous|last|inquiry|approved)\b/i;

/** The date of the meeting or report a document is for: a "Date:" line first, else a title line that ends in one. */
export function findReportDate(lines: readonly string[]): CalendarDate | null {
  return findLabelled(lines) ?? findInTitle(lines.slice(0, 20)) ?? findAlone(lines.slice(0, 10));
}

function findLabelled(lines: readonly string[]): CalendarDate | null {
  for (const [index, raw] of lines.entries()) {
    const line = singleSpaced(raw);
    const isBareLabel = /^(?:date(?: of (?:meeting|report))?|meeting date|report date)\s*:?$/i.test(
      line,
    );
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
    if (line.slice(only.index + only[0].length).replace(/[).\s]/g, "") !== "") continue;
    const date = fullDate(only[0]);
    if (date !== null) return date;
  }
  return null;
}

/** A line at the top of the first page that is nothing but a date, a weekday and a time of day aside. */
function findAlone(lines: readonly string[]): CalendarDate | null {
  for (const raw of lines) {
    const line = singleSpaced(raw)
      .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i, "")
      .replace(/,?\s+(?:at\s+)?\d{1,2}[.:]\d{2}\s?(?:am|pm)?$/i, "");
    const written = readWrittenDate(line);
    const date = written?.day == null ? null : toCalendarDate(written);
    if (date !== null) return date;
  }
  return null;
}

/** A date with a day and a year; weekdays and times around it are passed over. */
function fullDate(text: string): CalendarDate | null {
  for (const [raw] of text.matchAll(DATE)) {
    const written = readWrittenDate(raw);
    const date = written?.day == null ? null : toCalendarDate(written);
    if (date !== null) return date;
  }
  return null;
}
