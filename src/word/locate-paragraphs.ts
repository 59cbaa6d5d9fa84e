import { textOf, type Paragraph, type ParagraphId } from "../recommendations";
import { alignListings, type WordReading } from "./word-reading";
import type { HostParagraph } from "./body-listing";
import { notAlignedRefusal, staleRefusal, type Refusal } from "./writing-wording";

/** Where the paragraphs of a reading are in the body as it is now. */
export interface LocatedParagraphs {
  /** Index into the fresh listing; undefined where it cannot be told. */
  find(id: ParagraphId): number | undefined;
  /** Why a paragraph cannot be written to, or null where it stands as it was read. */
  refusalFor(id: ParagraphId): Refusal | null;
}

/** Finds the paragraphs of a reading in a listing made later. */
export function locateParagraphs(
  reading: WordReading,
  paragraphs: ReadonlyMap<ParagraphId, Paragraph>,
  fresh: readonly HostParagraph[],
): LocatedParagraphs {
  const now = alignListings(
    reading.listing.map(({ text }) => text),
    fresh.map(({ text }) => text),
  );
  const find = (id: ParagraphId): number | undefined => {
    const place = reading.places.get(id);
    const index = typeof place === "number" ? now[place] : undefined;
    return typeof index === "number" ? index : undefined;
  };
  const refusalFor = (id: ParagraphId): Refusal | null => {
    const paragraph = paragraphs.get(id);
    const text = paragraph === undefined ? "" : textOf(paragraph);
    const place = reading.places.get(id);
    if (typeof place !== "number") return notAlignedRefusal(text);
    const index = find(id);
    if (index === undefined) return staleRefusal(text, null);
    const found = fresh[index];
    const isSame =
      found?.text === reading.listing[place]?.text &&
      found?.nestingLevel === reading.listing[place]?.nestingLevel;
    return isSame ? null : staleRefusal(text, found?.text ?? null);
  };
  return { find, refusalFor };
}
