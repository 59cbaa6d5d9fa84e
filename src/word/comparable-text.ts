/**
 * Text as it can be compared between Word's `.text` and the document's XML, which spell the same line differently:
 * Word gives U+000B for a line break, U+001E and U+001F for non-breaking and soft hyphens, control characters for
 * footnote marks, comments and pictures, and private-use characters for symbols.
 */
export function comparableText(text: string): string {
  return (
    text
      .replace(/[\u001f\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
      .replace(/[\u001e\u2010\u2011]/g, "-")
      .replace(/[\u0009-\u000d\u0085\u00a0\u2028\u2029\u202f]/g, " ")
      // Control characters stand for marks that have no text; symbol fonts live in the private-use area.
      .replace(/[\u0000-\u0008\u000e-\u001d\ufffc\ue000-\uf8ff]/g, "")
      .replace(/ {2,}/g, " ")
      .trim()
  );
}

/** True where two texts are mostly the same words: a footnote number, a field or a tracked change may set them apart. */
export function isSimilarText(one: string, other: string): boolean {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const most = Math.max(words.length, others.length);
  return most > 1 && commonWords(words, others) / most >= SIMILAR_SHARE;
}

/** Text of a paragraph as Word gives it, as a person sees it typed: line breaks are `"\n"`, marks are left out. */
export function typedText(hostText: string): string {
  return hostText
    .replace(/[\u000b\u000c\u000e]/g, "\n")
    .replace(/\u001e/g, "\u2011")
    .replace(/\u001f/g, "\u00ad")
    .replace(/[\u0000-\u0008\u000d-\u001d]/g, "");
}

/** Two thirds of the words: less would pair sentences that merely share a council's vocabulary. */
const SIMILAR_SHARE = 2 / 3;

function wordsOf(text: string): readonly string[] {
  return comparableText(text).toLowerCase().split(/\W+/u).filter(Boolean);
}

function commonWords(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  return others.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}
