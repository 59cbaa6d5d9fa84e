/** Facts misread today, by document; a document that is not named has none. */
export const KNOWN_MISSES: Readonly<
  Record<string, { readonly wrong: number; readonly silent: number }>
> = {
  "a quarterly-columns": { wrong: 1, silent: 1 },
  "a loose-ends": { wrong: 1, silent: 1 },
  "coroner-forms": { wrong: 1, silent: 1 },
  "c youth-tracking": { wrong: 4, silent: 4 },
  "c partnership-actions": { wrong: 2, silent: 2 },
  "c audit-meetings": { wrong: 47, silent: 47 },
  "c harbour-labels": { wrong: 25, silent: 25 },
  "c lettered-homes": { wrong: 7, silent: 7 },
  "c welsh-language": { wrong: 19, silent: 19 },
  "c bus-franchise": { wrong: 14, silent: 11 },
  "c drainage-strict": { wrong: 19, silent: 19 },
  "c relations-rtl": { wrong: 7, silent: 7 },
  "c parish-minutes": { wrong: 1, silent: 1 },
};

/** The least share of facts read right in each set; the third was met without preparation. */
export const LEAST_SHARES = { a: 0.99, b: 0.99, c: 0.86 } as const;
