import { textOf, type Paragraph, type ParagraphId, type TableContent } from "../recommendations";
import { alignTexts, textMatcher, type Placement } from "./align-texts";

/** A paragraph of a table as its XML has it. */
export interface XmlParagraph {
  readonly id: ParagraphId;
  /** As it is shown: Word lists the prompts of empty content controls too. */
  readonly text: string;
  /** In a lower cell of a vertical merge. */
  readonly isContinuation: boolean;
  /** The last paragraph of its row. */
  readonly endsRow: boolean;
}

/** The paragraphs of a table in XML order. */
export function xmlParagraphsOf(table: TableContent): readonly XmlParagraph[] {
  return table.rows.flatMap((row) => {
    const paragraphs = row.cells.flatMap((cell) =>
      cell.paragraphs
        .flatMap(listedAs)
        .map((listed) => ({ ...listed, isContinuation: cell.continuesAbove })),
    );
    return paragraphs.map((paragraph, index) => ({
      ...paragraph,
      endsRow: index === paragraphs.length - 1,
    }));
  });
}

/** Paragraphs that a tracked change joins are listed one by one; only the last has the name they have together. */
function listedAs(paragraph: Paragraph): readonly Pick<XmlParagraph, "id" | "text">[] {
  const { id, joinedFrom } = paragraph;
  if (joinedFrom === undefined) return [{ id, text: paragraph.shownText ?? textOf(paragraph) }];
  return joinedFrom.map((text, index) => {
    const after = joinedFrom.length - 1 - index;
    return { id: after === 0 ? id : `${id}-${String(after)}`, text };
  });
}

/**
 * Finds each paragraph of a table's XML among the texts the host lists for that table. A host is taken to be systematic
 * about lower cells of vertical merges and about row ends: it lists all of them or none. Where a systematic listing fits
 * exactly, it decides; where several fit, only what they agree on is certain; where none fits, order and text decide
 * (`alignTexts`). No index is ever given in doubt.
 */
export function alignParagraphs(
  xml: readonly XmlParagraph[],
  host: readonly string[],
): ReadonlyMap<ParagraphId, Placement> {
  const isMatch = textMatcher(
    xml.map(({ text }) => text),
    host,
  );
  const hasContinuations = xml.some(({ isContinuation }) => isContinuation);
  const fitting = LISTINGS
    // Without lower cells of merges, leaving them out makes no difference.
    .filter((listing) => hasContinuations || listing.hasContinuations)
    .filter((listing) => countSlots(xml, listing) === host.length)
    .map((listing) => listAs(xml, listing))
    .filter((slots) => slots.every(({ text }, index) => isMatch(text, host[index] ?? "")));
  const placements =
    fitting.length > 0
      ? agreedPlacements(xml, fitting)
      : alignTexts(
          xml.map(({ text }) => text),
          host,
          { empties: "systematic", canBeSimilar: true },
        );
  return new Map(xml.map(({ id }, index) => [id, placements[index] ?? "ambiguous"]));
}

interface SystematicListing {
  readonly hasContinuations: boolean;
  readonly hasRowEnds: boolean;
}

const LISTINGS: readonly SystematicListing[] = [
  { hasContinuations: true, hasRowEnds: false },
  { hasContinuations: false, hasRowEnds: false },
  { hasContinuations: true, hasRowEnds: true },
  { hasContinuations: false, hasRowEnds: true },
];

/** One entry of a listing; a row end has no paragraph in the XML. */
interface Slot {
  readonly id: ParagraphId | null;
  readonly text: string;
}

function listAs(xml: readonly XmlParagraph[], listing: SystematicListing): readonly Slot[] {
  return xml.flatMap(({ id, text, isContinuation, endsRow }): Slot[] => {
    const isListed = listing.hasContinuations || !isContinuation;
    const own = isListed ? [{ id, text }] : [];
    return endsRow && listing.hasRowEnds ? [...own, { id: null, text: "" }] : own;
  });
}

function countSlots(xml: readonly XmlParagraph[], listing: SystematicListing): number {
  let count = 0;
  for (const { isContinuation, endsRow } of xml) {
    if (listing.hasContinuations || !isContinuation) count++;
    if (listing.hasRowEnds && endsRow) count++;
  }
  return count;
}

function agreedPlacements(
  xml: readonly XmlParagraph[],
  listings: readonly (readonly Slot[])[],
): readonly Placement[] {
  const indexes = listings.map((slots) => new Map(slots.map(({ id }, index) => [id, index])));
  return xml.map(({ id }) => {
    const index = indexes[0]?.get(id);
    if (indexes.some((byId) => byId.get(id) !== index)) return "ambiguous";
    return index ?? "missing";
  });
}
