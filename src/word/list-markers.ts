import type { Block, DocumentContent, Paragraph, ParagraphId } from "../recommendations";
import type { Placement } from "./align-texts";

/** What Word shows in front of list paragraphs, by their index in the body's listing. */
export type ListMarkers = ReadonlyMap<number, string>;

/** Markers to be asked for. */
export interface PreparedMarkers {
  /** Asks in the current batch. */
  readonly request: () => void;
  /** Those Word has answered. */
  readonly take: () => ListMarkers;
}

/** More list paragraphs than this are not asked for one by one. */
const MOST_ASKED = 2000;

/**
 * Prepares to ask for the markers of all list paragraphs of a loaded body. The OOXML of a single table cannot tell them: its
 * numbering starts anew where the document's goes on from table to table.
 */
export function prepareMarkers(body: Word.ParagraphCollection): PreparedMarkers {
  const items = new Map<number, Word.ListItem>();
  const request = (): void => {
    const listed = body.items.flatMap(({ isListItem }, index) => (isListItem ? [index] : []));
    for (const index of listed.slice(0, MOST_ASKED)) {
      const paragraph = body.items[index];
      if (paragraph !== undefined) items.set(index, requestListItem(paragraph));
    }
  };
  const take = (): ListMarkers => {
    const markers = [...items].map(([index, item]) => [index, markerIfAnswered(item)] as const);
    return new Map(
      markers.flatMap(([index, marker]) => (marker === null ? [] : [[index, marker] as const])),
    );
  };
  return { request, take };
}

function requestListItem(paragraph: Word.Paragraph): Word.ListItem {
  const item = paragraph.listItemOrNullObject;
  item.load("listString");
  return item;
}

/** The client throws for what did not arrive because the batch failed; the XML's own marker is then good enough. */
function markerIfAnswered(item: Word.ListItem): string | null {
  try {
    return item.isNullObject ? null : item.listString;
  } catch {
    return null;
  }
}

/** The content with numbers as Word shows them; bullets stay as they were read. */
export function withMarkers(
  content: DocumentContent,
  places: ReadonlyMap<ParagraphId, Placement>,
  markers: ListMarkers,
): DocumentContent {
  if (markers.size === 0) return content;
  const mark = (paragraph: Paragraph): Paragraph => {
    const place = places.get(paragraph.id);
    const marker = typeof place === "number" ? markers.get(place) : undefined;
    return marker === undefined ? paragraph : marked(paragraph, marker);
  };
  return { blocks: content.blocks.map((block) => markBlock(block, mark)) };
}

function markBlock(block: Block, mark: (paragraph: Paragraph) => Paragraph): Block {
  if (block.kind === "paragraph") return { kind: "paragraph", paragraph: mark(block.paragraph) };
  const rows = block.table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(mark) })),
  }));
  return { kind: "table", table: { ...block.table, rows } };
}

/** Bullets come from symbol fonts, where the same character may stand for anything. */
function marked(paragraph: Paragraph, marker: string): Paragraph {
  const isNumber = HAS_LETTER_OR_NUMBER.test(marker);
  if (paragraph.nestingLevel === 0) return { ...paragraph, listMarker: isNumber ? marker : "•" };
  const wasNumber = HAS_LETTER_OR_NUMBER.test(paragraph.listMarker ?? "");
  return isNumber && wasNumber ? { ...paragraph, listMarker: marker } : paragraph;
}

const HAS_LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
