/** How far to look for a paragraph that was drawn later than expected. */
const WINDOW = 400;

/** Which drawn paragraph shows which paragraph of the document. */
export interface ParagraphMatch {
  /** Place among the drawn paragraphs by place in the document. */
  readonly drawnOf: ReadonlyMap<number, number>;
  /** Place in the document by place among the drawn paragraphs. */
  readonly shownBy: ReadonlyMap<number, number>;
  /** How many paragraphs with text are not drawn with that text. */
  readonly missing: number;
}

/**
 * Pairs the paragraphs of a document with those drawn, by order and text. Only letters and digits are compared: a
 * drawing may turn tabs, hyphens and symbols into something else, and the mark of a note into its number.
 */
export function matchParagraphs(
  texts: readonly string[],
  drawn: readonly string[],
): ParagraphMatch {
  const drawnKeys = drawn.map(keyOf);
  const drawnOf = new Map<number, number>();
  let next = 0;
  let missing = 0;
  for (const [index, text] of texts.entries()) {
    const isEmpty = keyOf(text) === "";
    const reach = isEmpty ? next + 1 : next + WINDOW;
    const found = drawnKeys.slice(next, reach).findIndex(shows(text));
    if (found >= 0) {
      drawnOf.set(index, next + found);
      next += found + 1;
    } else if (!isEmpty) missing++;
  }
  return { drawnOf, shownBy: new Map([...drawnOf].map(([one, other]) => [other, one])), missing };
}

/** U+0002 stands for the reference of a footnote or endnote. */
const NOTE = "\u0002";

/** Whether a drawn paragraph shows a text. */
function shows(text: string): (drawnKey: string) => boolean {
  if (!text.includes(NOTE)) {
    const key = keyOf(text);
    return (drawnKey) => drawnKey === key;
  }
  // Keys are letters and digits only, so nothing in them means anything to a pattern.
  const pattern = new RegExp(`^${text.split(NOTE).map(keyOf).join("[\\p{L}\\p{N}]{0,6}")}$`, "u");
  return (drawnKey) => pattern.test(drawnKey);
}

function keyOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
