import { childElements, type XmlElement } from "../../../docx";
import { blocksOf, paragraphsOf } from "./blocks";
import { paragraphsBetween } from "./delete-text";
import type { FontTarget } from "./font";
import type { LiveRange, Position } from "./live-range";
import { cutAt } from "./split";
import { paragraphText, textAtoms } from "./text-atoms";
import type { WordDocument } from "./word-document";
import { isWithin } from "./xml-edit";

/** Which part of a paragraph, table or body a range takes, as `Word.RangeLocation` names it. */
export type RangeLocation = "Whole" | "Start" | "End" | "After" | "Content";

export function rangeOfParagraph(
  document: WordDocument,
  paragraph: XmlElement,
  location: RangeLocation,
): LiveRange {
  const { length } = paragraphText(paragraph);
  const from = location === "Whole" || location === "Content" || location === "Start" ? 0 : length;
  const to = location === "Start" ? 0 : length;
  return document.ranges.add({
    start: { paragraph, offset: from },
    end: { paragraph, offset: to },
    includesMark: location === "Whole" || location === "After",
    table: null,
  });
}

/** The range of a body, cell, row or table; null where it holds no paragraph. */
export function rangeOfContainer(
  document: WordDocument,
  container: XmlElement,
  location: RangeLocation,
): LiveRange | null {
  const paragraphs = paragraphsOf(container);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  const { length } = paragraphText(last);
  const start = { paragraph: first, offset: 0 };
  const end = { paragraph: last, offset: length };
  return document.ranges.add({
    start: location === "End" || location === "After" ? end : start,
    end: location === "Start" ? start : end,
    includesMark: location === "Whole" || location === "After",
    table: container.name === "w:tbl" && location === "Whole" ? container : null,
  });
}

export function rangeBetween(
  document: WordDocument,
  start: Position,
  end: Position,
  includesMark = false,
): LiveRange {
  return document.ranges.add({ start, end, includesMark, table: null });
}

/** The paragraphs a range touches. */
export function paragraphsOfRange(document: WordDocument, range: LiveRange): XmlElement[] {
  return paragraphsBetween(document, range.start.paragraph, range.end.paragraph);
}

/** The offsets a range covers in one of its paragraphs. */
export function spanIn(range: LiveRange, paragraph: XmlElement): { from: number; to: number } {
  return {
    from: paragraph === range.start.paragraph ? range.start.offset : 0,
    to: paragraph === range.end.paragraph ? range.end.offset : paragraphText(paragraph).length,
  };
}

/** The text of a range; paragraphs are joined by line feeds. */
export function textOfRange(document: WordDocument, range: LiveRange): string {
  return paragraphsOfRange(document, range)
    .map((paragraph) => {
      const { from, to } = spanIn(range, paragraph);
      return paragraphText(paragraph).slice(from, to);
    })
    .join("\n");
}

/** What carries the formatting of a range; `cuts` makes run boundaries at its ends, for writing. */
export function fontTargetsOf(
  document: WordDocument,
  range: LiveRange,
  { cuts }: { readonly cuts: boolean },
): FontTarget[] {
  const paragraphs = paragraphsOfRange(document, range);
  return paragraphs.flatMap((paragraph) => {
    const { from, to } = spanIn(range, paragraph);
    if (cuts) {
      cutAt(paragraph, from);
      cutAt(paragraph, to);
    }
    const runs = runsBetween(paragraph, from, to).map((run) => ({ paragraph, run }));
    const isEmpty = runs.length === 0;
    const hasMark = paragraph !== range.end.paragraph || range.includesMark;
    return (cuts && hasMark) || (isEmpty && (hasMark || paragraphs.length === 1))
      ? [...runs, { paragraph, run: null }]
      : runs;
  });
}

/**
 * What a body or cell holds from the block with the range's start to the one with its end. A content control comes
 * whole where all of it is covered, otherwise the blocks in it that are.
 */
export function coveredBlocks(container: XmlElement, range: LiveRange): XmlElement[] {
  const blocks = blocksOf(container);
  const first = blocks.findIndex((block) => isWithin(range.start.paragraph, block));
  const last = blocks.findIndex((block) => isWithin(range.end.paragraph, block));
  const covered = new Set(blocks.slice(first, last + 1));
  const ends = [blocks[first], blocks[last]].map((block) =>
    childElements(container).findIndex((child) => block !== undefined && isWithin(block, child)),
  );
  return childElements(container)
    .slice(Math.min(...ends), Math.max(...ends) + 1)
    .flatMap((child) => coveredParts(child, covered));
}

function coveredParts(child: XmlElement, covered: ReadonlySet<XmlElement>): XmlElement[] {
  if (covered.has(child)) return [child];
  const inner = blocksOf(child);
  if (inner.every((block) => covered.has(block))) return [child];
  return inner.filter((block) => covered.has(block));
}

function runsBetween(paragraph: XmlElement, from: number, to: number): XmlElement[] {
  const runs = textAtoms(paragraph)
    .filter(({ start, text }) => text !== "" && start < to && start + text.length > from)
    .map(({ run }) => run);
  return [...new Set(runs)];
}
