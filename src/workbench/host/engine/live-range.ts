import type { XmlElement } from "../../../docx";

/** A place in the text of one paragraph; `offset` counts UTF-16 units of `paragraphText`. */
export interface Position {
  readonly paragraph: XmlElement;
  readonly offset: number;
}

/** A stretch of the document that stays on its text while the document changes around it. */
export interface LiveRange {
  start: Position;
  end: Position;
  /** True where the paragraph mark of the last paragraph belongs to the range. */
  includesMark: boolean;
  /** The table the range was asked of, so that its single cell is not taken for loose paragraphs. */
  readonly table: XmlElement | null;
  /** False once all the paragraphs it touched are gone. */
  isAlive: boolean;
}

/** Keeps the ranges that somebody still holds in step with the edits. */
export class RangeRegistry {
  private ranges = new Set<LiveRange>();

  add(range: Omit<LiveRange, "isAlive">): LiveRange {
    const live = { ...range, isAlive: true };
    this.ranges.add(live);
    return live;
  }

  /** Forgets every range that is not in use any more. */
  retain(isInUse: (range: LiveRange) => boolean): void {
    this.ranges = new Set([...this.ranges].filter(isInUse));
  }

  textInserted(paragraph: XmlElement, offset: number, length: number): void {
    this.moveEnds(paragraph, (position, isStart) =>
      position > offset || (isStart && position === offset) ? position + length : position,
    );
    for (const range of this.ranges) keepOrder(range);
  }

  textDeleted(paragraph: XmlElement, from: number, to: number): void {
    this.moveEnds(paragraph, (position) =>
      position <= from ? position : Math.max(from, position - (to - from)),
    );
  }

  /** What stood behind `offset` is in `tail` now, which follows `paragraph`. */
  paragraphSplit(paragraph: XmlElement, offset: number, tail: XmlElement): void {
    for (const range of this.ranges) {
      const wasWhole = range.end.paragraph === paragraph && range.includesMark;
      range.start = afterSplit(range.start, paragraph, offset, tail, true);
      range.end = wasWhole
        ? { paragraph: tail, offset: Math.max(0, range.end.offset - offset) }
        : afterSplit(range.end, paragraph, offset, tail, false);
    }
  }

  /** The text of `gone` continues `kept` from `offset` on. */
  paragraphsJoined(kept: XmlElement, gone: XmlElement, offset: number): void {
    const moved = (position: Position): Position =>
      position.paragraph === gone
        ? { paragraph: kept, offset: position.offset + offset }
        : position;
    for (const range of this.ranges) {
      range.start = moved(range.start);
      range.end = moved(range.end);
    }
  }

  /** The paragraph is gone with its text; ranges shrink to its neighbours. */
  paragraphRemoved(
    paragraph: XmlElement,
    previous: Position | null,
    next: XmlElement | null,
  ): void {
    for (const range of this.ranges) {
      const startsHere = range.start.paragraph === paragraph;
      const endsHere = range.end.paragraph === paragraph;
      if (startsHere && endsHere) range.isAlive = false;
      else if (startsHere && next !== null) range.start = { paragraph: next, offset: 0 };
      else if (endsHere && previous !== null) range.end = previous;
      else if (startsHere || endsHere) range.isAlive = false;
    }
  }

  private moveEnds(
    paragraph: XmlElement,
    move: (offset: number, isStart: boolean) => number,
  ): void {
    for (const range of this.ranges) {
      if (range.start.paragraph === paragraph) {
        range.start = { paragraph, offset: move(range.start.offset, true) };
      }
      if (range.end.paragraph === paragraph) {
        range.end = { paragraph, offset: move(range.end.offset, false) };
      }
    }
  }
}

function afterSplit(
  position: Position,
  paragraph: XmlElement,
  offset: number,
  tail: XmlElement,
  isStart: boolean,
): Position {
  if (position.paragraph !== paragraph) return position;
  const moves = position.offset > offset || (isStart && position.offset === offset && offset > 0);
  return moves ? { paragraph: tail, offset: position.offset - offset } : position;
}

/** An empty range at the place of an insertion stays empty, in front of the new text. */
function keepOrder(range: LiveRange): void {
  const isSame = range.start.paragraph === range.end.paragraph;
  if (isSame && range.start.offset > range.end.offset) range.start = range.end;
}
