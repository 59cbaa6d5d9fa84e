/** Twentieths of a point in each unit a measure may name (ECMA-376 22.9.2.15). */
const UNITS: Readonly<Record<string, number>> = {
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 1440 / 25.4,
};

/** A measure in twentieths of a point: a bare number is one, and strict files write `"8pt"`. NaN where it is no measure. */
export function twipsOf(measure: string): number {
  const [, amount, unit] = /^(-?[\d.]+)(pt|pc|pi|in|cm|mm)$/.exec(measure) ?? [];
  return amount === undefined || unit === undefined
    ? Number(measure)
    : Number(amount) * (UNITS[unit] ?? Number.NaN);
}
