/** Facts misread today, by document; a document that is not named has none. */
export const KNOWN_MISSES: Readonly<
  Record<string, { readonly wrong: number; readonly silent: number }>
> = {};
