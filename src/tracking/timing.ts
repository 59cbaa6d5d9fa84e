import {
  isOverdue,
  type CalendarDate,
  type Recommendation,
  type Register,
  type Timescale,
} from "../recommendations";
import { categoriesOf } from "./status-categories";
import { isFinished, standingOfLabel, statusInWords } from "./standing";

/** `"2026-11"` of `"2026-11-22"`. */
export function monthOf(date: CalendarDate): CalendarDate {
  return date.slice(0, 7);
}

/** Every timescale of the recommendation and of its actions, each wording once. */
export function timescalesOf({ timescale, actions }: Recommendation): readonly Timescale[] {
  const all = [...timescale, ...actions.flatMap((action) => action.timescale)];
  return [...new Map(all.map((each) => [each.raw, each])).values()];
}

/** The timescales that still bind: those of unfinished actions where actions have their own, else the recommendation's. */
export function bindingTimescales(
  register: Register,
  recommendation: Recommendation,
): readonly Timescale[] {
  const timed = recommendation.actions.filter(({ timescale }) => timescale.length > 0);
  if (timed.length === 0) return recommendation.timescale;
  const categories = categoriesOf(register, recommendation);
  const unfinished = timed.filter(({ status }) => {
    const words = statusInWords(status, categories);
    return words === null || !isFinished(standingOfLabel(words.label));
  });
  return unfinished.flatMap(({ timescale }) => timescale);
}

/** True where its last day is still to come and is in this month or the next. */
export function isDueSoon(timescale: Timescale, today: CalendarDate): boolean {
  const { latest, certain } = timescale;
  if (!certain || latest === null || isOverdue(timescale, today)) return false;
  return monthOf(latest) <= monthAfter(monthOf(today));
}

function monthAfter(month: CalendarDate): CalendarDate {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12
    ? `${String(year + 1)}-01`
    : `${String(year)}-${String(number + 1).padStart(2, "0")}`;
}

/** The timescale to show first: the longest overdue, else the next due, else the first as written. */
export function mostPressing(
  timescales: readonly Timescale[],
  today: CalendarDate,
): Timescale | undefined {
  const dated = timescales
    .filter(({ latest }) => latest !== null)
    .sort((one, other) => (one.latest ?? "").localeCompare(other.latest ?? ""));
  return dated.find((timescale) => isOverdue(timescale, today)) ?? dated[0] ?? timescales[0];
}
