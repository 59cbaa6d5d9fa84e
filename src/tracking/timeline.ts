import type { ActionUpdate, Recommendation } from "../recommendations";

/** An action update with its index in `Recommendation.updates`. */
export interface TimelineEntry {
  readonly index: number;
  readonly update: ActionUpdate;
}

/** The action updates newest first, whatever their order on the page. Undated ones keep their place among the others. */
export function timelineOf(recommendation: Recommendation): readonly TimelineEntry[] {
  const entries = recommendation.updates.map((update, index) => ({ index, update }));
  const newestFirst = inPageOrderNewestFirst(entries, recommendation);
  const areDated = entries.every(({ update }) => update.asAt !== null);
  return areDated ? [...newestFirst].sort(byDateNewestFirst) : newestFirst;
}

function inPageOrderNewestFirst(
  entries: readonly TimelineEntry[],
  { updateOrder }: Recommendation,
): readonly TimelineEntry[] {
  switch (updateOrder) {
    case "newestFirst":
    case "unknown":
      return entries;
    case "oldestFirst":
      return [...entries].reverse();
    case "newestPinned":
      return [...entries.slice(0, 1), ...entries.slice(1).reverse()];
    default:
      return updateOrder satisfies never;
  }
}

function byDateNewestFirst(one: TimelineEntry, other: TimelineEntry): number {
  return (other.update.asAt ?? "").localeCompare(one.update.asAt ?? "");
}
