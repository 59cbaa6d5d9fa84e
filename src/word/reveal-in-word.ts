import { paragraphsOf, tablesOf, type ParagraphId } from "../recommendations";
import { DocumentUnavailable } from "../tracking";
import { LISTED_PROPERTIES, listParagraphs } from "./body-listing";
import { runInWord } from "./run-in-word";
import { PLACE_NOT_FOUND } from "./wording";
import { alignListings, type WordReading } from "./word-reading";

/**
 * Scrolls to a paragraph of the reading and selects it. One that cannot be told apart from its neighbours is shown by the
 * nearest certain one of its table. Throws `DocumentUnavailable` where the place is no longer there.
 */
export async function revealInWord(reading: WordReading, place: ParagraphId): Promise<void> {
  await runInWord(async (context, life) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(LISTED_PROPERTIES);
    await context.sync();
    life.releaseAfterwards(paragraphs.items);
    const now = alignListings(
      reading.listing.map(({ text }) => text),
      listParagraphs(paragraphs).map(({ text }) => text),
    );
    const proxy = placesToShow(reading, place)
      .map((index) => now[index])
      .map((index) => (typeof index === "number" ? paragraphs.items[index] : undefined))
      .find((found) => found !== undefined);
    if (proxy === undefined) throw new DocumentUnavailable(PLACE_NOT_FOUND);
    proxy.select("Select");
    await context.sync();
  });
}

/** Indexes into the reading's listing, best first: the place itself, then its certain neighbours in the table. */
export function placesToShow(reading: WordReading, place: ParagraphId): readonly number[] {
  const own = reading.places.get(place);
  const inTable = tablesOf(reading.content)
    .map((table) => paragraphsOf(table).map(({ id }) => id))
    .find((ids) => ids.includes(place));
  if (inTable === undefined) return typeof own === "number" ? [own] : [];
  const position = inTable.indexOf(place);
  return inTable
    .map((id, index) => ({ place: reading.places.get(id), distance: Math.abs(index - position) }))
    .sort((one, other) => one.distance - other.distance)
    .flatMap((neighbour) => (typeof neighbour.place === "number" ? [neighbour.place] : []))
    .slice(0, MOST_NEIGHBOURS);
}

/** Further away it would be another recommendation. */
const MOST_NEIGHBOURS = 5;
