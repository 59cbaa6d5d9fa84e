/** A table has no more columns than this in Word. */
const MOST_COLUMNS = 63;

/** A number of grid columns as the document states it: whole, between the least it can be and what Word allows. */
export function gridColumns(stated: string | undefined, least: number): number {
  const count = Math.trunc(Number(stated ?? least));
  return Number.isFinite(count) ? Math.min(MOST_COLUMNS, Math.max(least, count)) : least;
}
