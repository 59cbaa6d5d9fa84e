import { formatMonth, latestOnOrBefore, readWrittenDate, type WrittenDate } from "./calendar";
import { formatLike, isWelshDate, welshIn } from "./date-like";
import type { CalendarDate } from "./register";
import { DATE, INITIALS, SHORT_YEAR, type UpdateHeading } from "./update-heading";

/** The heading text for a new update in the wording of another heading; null where that one has no date to replace. */
export function headingLike(
  model: UpdateHeading,
  asAt: CalendarDate,
  reportDate: CalendarDate | null,
): string | null {
  const { date, text } = model;
  if (date === null) return null;
  const found = SHORT_YEAR.exec(text) ?? new RegExp(DATE, "i").exec(text);
  if (found === null) return null;
  const { 0: written, index: at } = found;
  const canOmitYear =
    date.year === null &&
    reportDate !== null &&
    asAt.length === 10 &&
    latestOnOrBefore({ ...date, month: monthOf(asAt), day: dayOf(asAt) }, reportDate) === asAt;
  const before = text.slice(0, at).replace(/\s+(?:b|g)(?:resennol|yfredol)(\s+)$/i, "$1");
  // Somebody else's initials do not go below what this person writes.
  const rest = text
    .slice(at + written.length)
    .replace(at === 0 ? INITIALS : /^$/, "")
    .replace(/^(\s+)current\s+/i, "$1")
    .replace(SAME_DATE_AGAIN, (_, bar: string, again: string) => bar + like(again));
  return (withWelshIn(before, asAt) + like(written) + rest).replace(/[\s\u00a0]+/g, " ");

  function like(raw: string): string {
    const own = readWrittenDate(raw) ?? date;
    return own === null ? "" : formatLike(withMutation(own, before), asAt, !canOmitYear);
  }
}

/** True for a heading in Welsh. */
export function isWelshHeading(heading: string): boolean {
  return /\b(?:diweddariad|cynnydd|sefyllfa)\b/i.test(heading);
}

/** What a heading says where the document has none to copy. */
export function defaultHeading(asAt: CalendarDate): string {
  return `Action update (${formatMonth(asAt)})`;
}

/** "Hydref 2024 / October 2024" says one date in two languages. */
const SAME_DATE_AGAIN = new RegExp(`^(\\s*[/|]\\s*)(${DATE})`, "i");

const WELSH_IN = /\b(y(?:n|ng|m))(\s+)$/i;

/** After "yn" every month is changed as it asks, also where that shows in none of the letters of the one that is there. */
function withMutation(date: WrittenDate, before: string): WrittenDate {
  const isNasal = WELSH_IN.test(before) && date.day === null && isWelshDate(date.raw);
  return isNasal ? { ...date, raw: date.raw.replace(/^\p{L}+/u, "Ngorffennaf") } : date;
}

/** "ym Mawrth" is "yng Ngorffennaf" four months later. */
function withWelshIn(before: string, asAt: CalendarDate): string {
  return before.replace(WELSH_IN, (_all, _in: string, space: string) => welshIn(asAt) + space);
}

function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

function dayOf(date: CalendarDate): number | null {
  return date.length === 7 ? null : Number(date.slice(8, 10));
}
