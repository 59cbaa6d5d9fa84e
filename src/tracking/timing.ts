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
