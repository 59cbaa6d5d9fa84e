import { findInlineReference, type InlineReference } from "./reference";
import { singleSpaced } from "./plain-text";
import { textOf, type Paragraph } from "./table-content";

const OPENS_TITLE = /^(?:(?:recommendation|rec\.?|resolution)\s*(?:no\.?\s*)?\d|R\d{1,3}\b)/i;

const MOST_ABOVE = 4;

/** "Recommendation 3 …" at the start of a text that stands above what tells of it; null where it opens otherwise. */
export function findTitle(text: string): InlineReference | null {
  return OPENS_TITLE.test(text) ? findInlineReference(text) : null;
}

/** The paragraphs from the last title on that stand right above a table; none where there is no title or too much below it. */
export function titleAbove(above: readonly Paragraph[]): readonly Paragraph[] {
  const filled = above.filter((paragraph) => singleSpaced(textOf(paragraph)) !== "");
  const titles = filled.filter((paragraph) => findTitle(singleSpaced(textOf(paragraph))) !== null);
  const last = titles[titles.length - 1];
  const from = last === undefined ? [] : filled.slice(filled.indexOf(last));
  return from.length > MOST_ABOVE ? [] : from;
}
