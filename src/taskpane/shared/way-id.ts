/** A way of working: the officer updates, the reviewer reviews, the clerk prepares. */
export type WayId = (typeof WAY_IDS)[number];

/** Every way, in the order of the header. */
export const WAY_IDS = ["update", "review", "prepare"] as const;

/** True for the name of a way, whether it has a page or not. */
export function isWayId(value: unknown): value is WayId {
  return WAY_IDS.some((id) => id === value);
}
