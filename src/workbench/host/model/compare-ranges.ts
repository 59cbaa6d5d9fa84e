import { paragraphsOf } from "../engine/blocks";
import type { LiveRange, Position } from "../engine/live-range";
import { rangeBetween } from "../engine/range-operations";
import type { WordDocument } from "../engine/word-document";

/** How one range lies to another, `Word.LocationRelation`. */
export function compareRanges(document: WordDocument, one: LiveRange, other: LiveRange): string {
  const order = orderOf(document);
  const [start, end] = [order.start(one), order.end(one)];
  const [otherStart, otherEnd] = [order.start(other), order.end(other)];
  const starts = Math.sign(compare(start, otherStart));
  const ends = Math.sign(compare(end, otherEnd));
  if (starts === 0 && ends === 0) return "Equal";
  const apart = whenApart(compare(end, otherStart), compare(start, otherEnd), starts, ends);
  return apart ?? OVERLAPPING[`${String(starts)} ${String(ends)}`] ?? "Unrelated";
}

/** How they lie where they have nothing in common but perhaps an end. */
function whenApart(
  endToStart: number,
  startToEnd: number,
  starts: number,
  ends: number,
): string | null {
  if (endToStart < 0) return "Before";
  if (startToEnd > 0) return "After";
  if (endToStart === 0 && starts < 0) return "AdjacentBefore";
  if (startToEnd === 0 && ends > 0) return "AdjacentAfter";
  return null;
}

/** By where the starts and the ends lie to each other: -1 earlier, 1 later. */
const OVERLAPPING: Readonly<Record<string, string>> = {
  "0 -1": "InsideStart",
  "0 1": "ContainsStart",
  "1 0": "InsideEnd",
  "-1 0": "ContainsEnd",
  "1 -1": "Inside",
  "-1 1": "Contains",
  "-1 -1": "OverlapsBefore",
  "1 1": "OverlapsAfter",
};

/** The smallest range that holds both. */
export function span(document: WordDocument, one: LiveRange, other: LiveRange): LiveRange {
  const order = orderOf(document);
  const first = compare(order.start(one), order.start(other)) <= 0 ? one : other;
  const last = compare(order.end(one), order.end(other)) >= 0 ? one : other;
  return rangeBetween(document, first.start, last.end, last.includesMark);
}

/** What both hold; null where they do not meet. */
export function intersection(
  document: WordDocument,
  one: LiveRange,
  other: LiveRange,
): LiveRange | null {
  const order = orderOf(document);
  const first = compare(order.start(one), order.start(other)) >= 0 ? one : other;
  const last = compare(order.end(one), order.end(other)) <= 0 ? one : other;
  if (compare(order.start(first), order.end(last)) > 0) return null;
  return rangeBetween(document, first.start, last.end, last.includesMark);
}

/** Paragraph number, offset in it. */
type Place = readonly [number, number];

interface Order {
  start(range: LiveRange): Place;
  end(range: LiveRange): Place;
}

function orderOf(document: WordDocument): Order {
  const numbers = new Map(paragraphsOf(document.body).map((node, index) => [node, index]));
  const place = ({ paragraph, offset }: Position): Place => [numbers.get(paragraph) ?? -1, offset];
  return {
    start: (range) => place(range.start),
    end: (range) => {
      const [number, offset] = place(range.end);
      return range.includesMark ? [number + 1, 0] : [number, offset];
    },
  };
}

function compare(one: Place, other: Place): number {
  return one[0] - other[0] || one[1] - other[1];
}
