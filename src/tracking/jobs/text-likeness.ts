import { comparable } from "../../recommendations";

/** The words of a text for comparing it with others; made once for each text. */
export type WordBag = ReadonlyMap<string, number>;

/** Counts the words of a text, as people would compare them: case and punctuation aside. */
export function wordsOf(text: string): WordBag {
  const bag = new Map<string, number>();
  for (const word of comparable(text).match(/[\p{L}\d]+/gu) ?? []) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** How much two texts have in common: 0 nothing, 1 the same words (Dice's coefficient over words). */
export function likeness(one: WordBag, other: WordBag): number {
  const total = sizeOf(one) + sizeOf(other);
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return (2 * shared) / total;
}

function sizeOf(bag: WordBag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}
