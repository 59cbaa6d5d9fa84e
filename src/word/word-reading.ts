import { alignParagraphs, xmlParagraphsOf } from "./align-paragraphs";
import { alignTexts, type Placement } from "./align-texts";
import { stretchesOfTables, type HostParagraph, type Stretch } from "./body-listing";
import { typedText } from "./comparable-text";
import { withMarkers, type ListMarkers } from "./list-markers";
import {
  paragraphsOf,
  type Block,
  type DocumentContent,
  type ParagraphId,
  type ReadingProblem,
  type TableContent,
} from "../recommendations";

/** A top-level table: what its XML says and what Word lists for it. */
export interface TableReading {
  /** Without rows where the content was not asked for or could not be had. */
  readonly content: TableContent;
  /** The texts Word listed when it handed out the XML; null where it was not asked. */
  readonly hostTexts: readonly string[] | null;
}

/** A document as it was read, and where each paragraph stands in Word's own listing of the body. */
export interface WordReading {
  readonly content: DocumentContent;
  readonly problems: readonly ReadingProblem[];
  readonly listing: readonly HostParagraph[];
  readonly tables: readonly TableReading[];
  readonly places: ReadonlyMap<ParagraphId, Placement>;
}

/** Puts the listing of the body and the tables together: blocks in document order, a place for every paragraph. */
export function composeReading(
  listing: readonly HostParagraph[],
  tables: readonly TableReading[],
  problems: readonly ReadingProblem[],
  markers: ListMarkers = new Map(),
): WordReading {
  const stretches = stretchesOf(listing, tables);
  const places = placeParagraphs(listing, tables, stretches);
  const content = { blocks: composeBlocks(listing, tables, stretches) };
  return { content: withMarkers(content, places, markers), problems, listing, tables, places };
}

/** The content alone, its lists marked as the XML of their tables has it. */
export function composeContent(
  listing: readonly HostParagraph[],
  tables: readonly TableReading[],
): DocumentContent {
  return { blocks: composeBlocks(listing, tables, stretchesOf(listing, tables)) };
}

function stretchesOf(
  listing: readonly HostParagraph[],
  tables: readonly TableReading[],
): readonly Stretch[] {
  return stretchesOfTables(
    listing,
    tables.map(({ hostTexts }) => hostTexts?.length ?? null),
  );
}

function composeBlocks(
  listing: readonly HostParagraph[],
  tables: readonly TableReading[],
  stretches: readonly Stretch[],
): readonly Block[] {
  const blocks: Block[] = [];
  let nextTable = 0;
  let nextInBody = 0;
  const addTablesUpTo = (index: number): void => {
    while (nextTable < tables.length && (stretches[nextTable]?.start ?? 0) <= index) {
      const table = tables[nextTable]?.content;
      if (table !== undefined) blocks.push({ kind: "table", table });
      nextTable++;
    }
  };
  listing.forEach(({ text, nestingLevel }, index) => {
    addTablesUpTo(index);
    if (nestingLevel === 0) blocks.push(bodyParagraph(`b${String(nextInBody++)}`, text));
  });
  addTablesUpTo(Infinity);
  return blocks;
}

/** Outside tables only the text is known; nothing is written there. */
function bodyParagraph(id: ParagraphId, hostText: string): Block {
  const text = typedText(hostText);
  const format = { bold: false, italic: false, underline: false, superscript: false };
  return {
    kind: "paragraph",
    paragraph: {
      id,
      runs: text === "" ? [] : [{ text, ...format }],
      listMarker: null,
      isPlain: false,
      nestingLevel: 0,
    },
  };
}

function placeParagraphs(
  listing: readonly HostParagraph[],
  tables: readonly TableReading[],
  stretches: readonly Stretch[],
): ReadonlyMap<ParagraphId, Placement> {
  const places = new Map<ParagraphId, Placement>();
  let nextInBody = 0;
  listing.forEach(({ nestingLevel }, index) => {
    if (nestingLevel === 0) places.set(`b${String(nextInBody++)}`, index);
  });
  tables.forEach((table, index) => {
    const stretch = stretches[index];
    if (stretch !== undefined) placeTable(table, listing, stretch, places);
  });
  return places;
}

/** XML to the table's own listing, and from there to the body's: the two listings are of different moments. */
function placeTable(
  { content, hostTexts }: TableReading,
  listing: readonly HostParagraph[],
  stretch: Stretch,
  places: Map<ParagraphId, Placement>,
): void {
  if (hostTexts === null) {
    for (const { id } of paragraphsOf(content)) places.set(id, "missing");
    return;
  }
  const inBody = alignListings(
    hostTexts,
    listing.slice(stretch.start, stretch.end).map(({ text }) => text),
  );
  for (const [id, place] of alignParagraphs(xmlParagraphsOf(content), hostTexts)) {
    const found = typeof place === "number" ? (inBody[place] ?? "missing") : place;
    places.set(id, typeof found === "number" ? found + stretch.start : found);
  }
}

/** Where each paragraph of an earlier listing is in a later one: the same text at the same place, or no index. */
export function alignListings(
  earlier: readonly string[],
  later: readonly string[],
): readonly Placement[] {
  const isSame =
    earlier.length === later.length && earlier.every((text, index) => text === later[index]);
  if (isSame) return earlier.map((_, index) => index);
  return alignTexts(earlier, later, { empties: "local", canBeSimilar: false });
}
