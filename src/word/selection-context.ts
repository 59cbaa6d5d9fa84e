import type { ParagraphId } from "../recommendations";
import type { WordReading } from "./word-reading";

/** The paragraph the cursor is in and its neighbours, as Word spells them; null at the ends of the document. */
export interface SelectionContext {
  readonly text: string;
  readonly nestingLevel: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** The paragraph of the reading that stands between the same neighbours; null where none or several do. */
export function findByContext(
  { listing, places }: WordReading,
  { text, nestingLevel, previous, next }: SelectionContext,
): ParagraphId | null {
  const same = listing.flatMap((paragraph, index) =>
    paragraph.text === text && paragraph.nestingLevel === nestingLevel ? [index] : [],
  );
  const between = same.filter(
    (index) =>
      (listing[index - 1]?.text ?? null) === previous &&
      (listing[index + 1]?.text ?? null) === next,
  );
  const found = between.length > 0 ? between : same;
  if (found.length !== 1) return null;
  for (const [id, place] of places) if (place === found[0]) return id;
  return null;
}
