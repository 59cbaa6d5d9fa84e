/** Below this likeness two things are not taken for the same. */
const LEAST_LIKENESS = 0.3;

/**
 * Pairs two lists in order so that the signs of the pairs are as alike as can be; what has no partner stands alone, with
 * null beside it.
 */
export function alignBySign<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  signOf: (each: One | Other) => string,
): [One | null, Other | null][] {
  const left = ones.map((each) => wordsOf(signOf(each)));
  const right = others.map((each) => wordsOf(signOf(each)));
  const likeness = left.map((one) => right.map((other) => likenessOf(one, other)));
  const best = bestSums(likeness, ones.length, others.length);
  const pairs: [One | null, Other | null][] = [];
  let [at, beside] = [0, 0];
  while (at < ones.length || beside < others.length) {
    const like = likeness[at]?.[beside] ?? 0;
    const here = sumAt(best, at, beside);
    if (like >= LEAST_LIKENESS && here === like + sumAt(best, at + 1, beside + 1)) {
      pairs.push([ones[at++] ?? null, others[beside++] ?? null]);
    } else if (at < ones.length && here === sumAt(best, at + 1, beside)) {
      pairs.push([ones[at++] ?? null, null]);
    } else {
      pairs.push([null, others[beside++] ?? null]);
    }
  }
  return pairs;
}

/** The greatest sum of likenesses from each pair of places to the ends. */
function bestSums(
  likeness: readonly (readonly number[])[],
  height: number,
  width: number,
): number[][] {
  const best = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
  for (let at = height - 1; at >= 0; at--) {
    for (let beside = width - 1; beside >= 0; beside--) {
      const like = likeness[at]?.[beside] ?? 0;
      const paired = like >= LEAST_LIKENESS ? like + sumAt(best, at + 1, beside + 1) : 0;
      const row = best[at];
      if (row === undefined) continue;
      row[beside] = Math.max(paired, sumAt(best, at + 1, beside), sumAt(best, at, beside + 1));
    }
  }
  return best;
}

function sumAt(sums: readonly (readonly number[])[], at: number, beside: number): number {
  return sums[at]?.[beside] ?? 0;
}

/** Shared words by all words, 1 for two empty signs. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 && other.size === 0) return 1;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
