import {
  paragraphsOf,
  textOf,
  type DocumentContent,
  type DocumentFacts,
  type Paragraph,
  type ParagraphId,
  type Register,
} from "../../recommendations";

/**
 * What a file holds, with its places as those of another reading of the same document. A place that is not there with the same text
 * beyond doubt is left out: no finding leads to a wrong paragraph.
 */
export function factsWithin(
  register: Register,
  facts: DocumentFacts,
  file: Register,
): DocumentFacts {
  const theirs = textsById(file.content);
  const ours = textsById(register.content);
  const placesByText = new Map<string, ParagraphId | null>();
  for (const [id, text] of ours) placesByText.set(text, placesByText.has(text) ? null : id);
  const placeOf = (place: ParagraphId): ParagraphId | null => {
    const text = theirs.get(place);
    if (text === undefined || text === "") return null;
    return ours.get(place) === text ? place : (placesByText.get(text) ?? null);
  };
  return {
    leftovers: facts.leftovers.map((leftover) => ({
      ...leftover,
      place: leftover.place === null ? null : placeOf(leftover.place),
    })),
  };
}

function textsById(content: DocumentContent): ReadonlyMap<ParagraphId, string> {
  const paragraphs = content.blocks.flatMap((block): readonly Paragraph[] =>
    block.kind === "paragraph" ? [block.paragraph] : paragraphsOf(block.table),
  );
  return new Map(paragraphs.map((paragraph) => [paragraph.id, textOf(paragraph)]));
}
