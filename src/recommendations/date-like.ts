import {
  MONTH_FIRST,
  monthName,
  MONTHS,
  MUTATED,
  ORDINAL,
  twoDigits,
  WELSH_MONTHS,
  type WrittenDate,
} from "./calendar";
import type { CalendarDate } from "./register";

/** A date written the way another one is; a form that needs a day falls back to month and year. */
export function formatLike(model: WrittenDate, date: CalendarDate, withYear: boolean): string {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  const day = date.length === 7 ? null : Number(date.slice(8, 10));
  if (model.form === "quarter") return formatQuarter(model.raw, month, Number(year));
  if (model.form === "iso") return model.day === null ? date.slice(0, 7) : date;
  if (model.form === "numeric" && day !== null) return formatNumeric(model.raw, year, month, day);
  return formatWords(model, { year, month, day }, withYear);
}

/** `"st"`, `"nd"`, `"rd"` or `"th"`. */
export function ordinalSuffix(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

/** `"2026-11"` and `"2026-11-22"` to `"Tachwedd 2026"`. */
export function formatWelshMonth(date: CalendarDate): string {
  return `${WELSH_MONTHS[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
}

/** `"2026-11-22"` to `"22 Tachwedd 2026"`, `"2026-11"` to `"Tachwedd 2026"`. */
export function formatWelshDate(date: CalendarDate): string {
  const day = date.length === 7 ? "" : `${String(Number(date.slice(8, 10)))} `;
  return day + formatWelshMonth(date);
}

/** True where the month is written in Welsh. */
export function isWelshDate(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => WELSH_MONTHS.some((month) => isSameWord(month, unmutated(word))));
}

/** "yn" as it is before a Welsh month: "ym Mai", "yng Ngorffennaf". */
export function welshIn(date: CalendarDate): string {
  const month = WELSH_MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
  if (month.startsWith("M")) return "ym";
  return month.startsWith("G") ? "yng" : "yn";
}

function formatWords(
  model: WrittenDate,
  {
    year,
    month,
    day,
  }: { readonly year: string; readonly month: number; readonly day: number | null },
  withYear: boolean,
): string {
  const name = monthLike(model.raw, month);
  const comma = /[A-Za-z.],\s/.test(model.raw) ? "," : "";
  if (model.day === null || day === null) return `${name}${comma} ${yearLike(model.raw, year)}`;
  const ordinal = ordinalLike(model.raw, day);
  if (MONTH_FIRST.test(model.raw)) {
    return `${name} ${String(day)}${ordinal}${COMMA_BEFORE_YEAR.exec(model.raw)?.[0] ?? ""} ${year}`;
  }
  const of = /\bof? /i.exec(model.raw)?.[0] ?? "";
  const tail = withYear ? `${comma} ${yearLike(model.raw, year)}` : "";
  const number = /^0\d/.test(model.raw) ? twoDigits(day) : String(day);
  return `${number}${ordinal} ${of}${name}${tail}`;
}

const COMMA_BEFORE_YEAR = /,(?= \d{4}$)/;

function ordinalLike(model: string, day: number): string {
  const letters = new RegExp(`\\d\\s?(${ORDINAL})\\b`, "i").exec(model)?.[1] ?? "";
  if (letters === "") return "";
  return /^(?:st|nd|rd|th)$/i.test(letters) ? ordinalSuffix(day) : welshOrdinal(day);
}

function welshOrdinal(day: number): string {
  if (day > 20) return "ain";
  if ([11, 13, 14, 16, 17, 19].includes(day)) return "eg";
  return ["", "af", "il", "ydd", "ydd", "ed", "ed"][day] ?? "fed";
}

function formatQuarter(model: string, month: number, year: number): string {
  const quarter = month <= 3 ? 4 : Math.floor((month - 1) / 3);
  const start = month <= 3 ? year - 1 : year;
  const written = /^(Q|Quarter )[1-4](,? (?:of )?)\d{4}([/-])(\d+)$/i.exec(model);
  const [name, space, slash, end] = [written?.[1], written?.[2], written?.[3], written?.[4]];
  const last = end?.length === 4 ? String(start + 1) : twoDigits((start + 1) % 100);
  return `${name ?? "Q"}${String(quarter)}${space ?? " "}${String(start)}${slash ?? "/"}${last}`;
}

/** The month in the language of the model, as long, as loud and with the full stop that it has. */
function monthLike(model: string, month: number): string {
  const written = /[A-Za-z]{3,}/.exec(withoutOrdinal(model))?.[0] ?? "";
  const name = nameLike(model, written, month);
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}

function nameLike(model: string, written: string, month: number): string {
  if (WELSH_MONTHS.some((each) => isSameWord(each, unmutated(written)))) {
    return mutatedLike(written, model, WELSH_MONTHS[month - 1] ?? "");
  }
  const isWhole = MONTHS.some((each) => isSameWord(each, written));
  return isWhole ? monthName(month) : abbreviated(month, model);
}

/** The month as it stands alone, in the spelling it had where it is no Welsh one. */
function unmutated(name: string): string {
  return MUTATED.find((forms) => forms.some((form) => isSameWord(form, name)))?.[0] ?? name;
}

/** A Welsh month that is changed at its beginning as the one it takes the place of is. */
function mutatedLike(written: string, model: string, month: string): string {
  const forms = MUTATED.find(([plain]) => plain === month);
  if (forms === undefined) return month;
  const [plain, soft, nasal] = forms;
  const isSoft = MUTATED.some((each) => isSameWord(each[1], written)) || /\bo\s/i.test(model);
  if (isSoft) return soft;
  return /^n[gh]/i.test(written) ? nasal : plain;
}

function withoutOrdinal(raw: string): string {
  return raw.replace(new RegExp(`\\d\\s?${ORDINAL}\\b`, "i"), "");
}

function formatNumeric(model: string, year: string, month: number, day: number): string {
  const separator = model.includes(".") ? "." : "/";
  const isPadded = /^0|[/.]0/.test(model) || /^\d\d[/.]\d\d/.test(model);
  const number = (value: number): string => (isPadded ? twoDigits(value) : String(value));
  const hasLongYear = /\d{4}$/.test(model);
  return [number(day), number(month), hasLongYear ? year : year.slice(2)].join(separator);
}

function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function abbreviated(month: number, model: string): string {
  const whole = monthName(month);
  const isFourLetters = month === 6 || month === 7;
  const isShortest = /\b(?:sep|jun|jul)\b/i.test(model);
  const name =
    month === 9 && !isShortest ? "Sept" : whole.slice(0, isFourLetters && !isShortest ? 4 : 3);
  const isWhole = name.length === whole.length;
  return /[A-Za-z]\./.test(model) && !isWhole ? `${name}.` : name;
}

function yearLike(model: string, year: string): string {
  const apostrophe = /['\u2019]\d\d$/.exec(model)?.[0].charAt(0);
  if (apostrophe !== undefined) return `${apostrophe}${year.slice(2)}`;
  return /\D\d\d$/.test(model) ? year.slice(2) : year;
}
