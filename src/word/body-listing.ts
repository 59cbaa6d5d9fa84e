/** A paragraph as Word lists it. */
export interface HostParagraph {
  /** Word's own text, marks and line breaks in its spelling. */
  readonly text: string;
  /** 0 outside tables, 1 in a top-level table. */
  readonly nestingLevel: number;
}

/** What has to be loaded of a paragraph collection before `listParagraphs` can list it. */
export const LISTED_PROPERTIES = "text,tableNestingLevel";

/** The same, and what has to be loaded to know which paragraphs are in lists. */
export const OUTLINED_PROPERTIES = "text,tableNestingLevel,isListItem";

/** The loaded paragraphs as plain values. */
export function listParagraphs(loaded: Word.ParagraphCollection): readonly HostParagraph[] {
  return loaded.items.map(({ text, tableNestingLevel }) => ({
    text,
    nestingLevel: tableNestingLevel,
  }));
}

/** A stretch of a listing: paragraphs from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The unbroken stretches inside tables; between two tables Word keeps a paragraph. */
export function tableStretches(listing: readonly HostParagraph[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  listing.forEach(({ nestingLevel }, index) => {
    if (nestingLevel === 0) return;
    const last = stretches.at(-1);
    if (last?.end === index)
      stretches[stretches.length - 1] = { start: last.start, end: index + 1 };
    else stretches.push({ start: index, end: index + 1 });
  });
  return stretches;
}

/**
 * The stretch of each table. Where tables touch, a stretch is divided by the tables' own numbers of paragraphs (null: not
 * known, taken to fill what is left). A table without rows has none. Tables beyond the last stretch get an empty one.
 */
export function stretchesOfTables(
  listing: readonly HostParagraph[],
  paragraphCounts: readonly (number | null)[],
): readonly Stretch[] {
  const left = [...tableStretches(listing)];
  const isClear = left.length === paragraphCounts.filter((count) => count !== 0).length;
  return paragraphCounts.map((count) => {
    const stretch = left.shift() ?? { start: listing.length, end: listing.length };
    const length = isClear && count !== 0 ? Infinity : (count ?? Infinity);
    const end = Math.min(stretch.end, stretch.start + length);
    if (end < stretch.end) left.unshift({ start: end, end: stretch.end });
    return { start: stretch.start, end };
  });
}
