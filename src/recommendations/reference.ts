import { singleSpaced } from "./plain-text";

/** A reference found in front of a recommendation's text. */
export interface InlineReference {
  readonly ref: string;
  /** The text behind the reference. */
  readonly rest: string;
}

const WORD = "(?:recommendation|rec\\.?|resolution|action)";
const NUMBER = "\\d+(?:\\.\\d+)*[a-z]?";
const CODE =
  "[A-Z]{1,6}(?:[ /-]?\\(\\d{2,4}[/-]\\d{2,4}\\))?[ /-]?\\d{1,3}(?:[/.-]\\d{1,4})*[a-z]?(?![\\d\\w])";

const INLINE: readonly RegExp[] = [
  new RegExp(`^${WORD}\\s*(?:no\\.?\\s*)?(${NUMBER})\\s*(?:[:.)\\]\u2013-]+\\s*|\\s+|$)`, "i"),
  // "Recommendation A – Publish": a letter needs a mark behind it.
  /^(?:[Rr]ecommendation|[Rr]ec\.?)\s+([A-Z])\s*[:.)\u2013-]\s*/,
  new RegExp(`^(${CODE})(?:\\s*[:.)\u2013-]\\s*|\\s+|$)`),
  new RegExp(`^\\(?(${NUMBER})\\s*[:.)]+\\s*(?=\\D|$)`),
  // "2.1.4 The Chapter should": a number of several parts needs no mark behind it.
  /^(\d{1,2}(?:\.\d{1,3}){1,3})\s+(?=["“‘(]?\p{Lu}[\p{Ll}\s’])/u,
];

/** Finds a reference that opens a recommendation: `"5. That"`, `"1: That"`, `"Recommendation 10 That"`, `"R3 That"`. */
export function findInlineReference(text: string): InlineReference | null {
  const spaced = singleSpaced(text);
  for (const pattern of INLINE) {
    const match = pattern.exec(spaced);
    if (match?.[1] === undefined) continue;
    return { ref: match[1], rest: spaced.slice(match[0].length) };
  }
  return null;
}

/** Reads a cell or list marker that holds nothing but a reference; null for blank or running text. */
export function readReference(text: string): string | null {
  const spaced = singleSpaced(text);
  if (spaced === "" || spaced.length > 30) return null;
  const inline = findInlineReference(spaced);
  if (inline?.rest === "") return inline.ref;
  const bare = withoutMarks(spaced);
  return /\d/.test(bare) && /^\S+(?: \S+){0,3}$/.test(bare) ? bare : readLetterReference(bare);
}

/** "4." and "(4)" to "4"; a closing bracket that belongs to one inside stays: "24/33(a)". */
function withoutMarks(text: string): string {
  const ended = text.replace(/[.:]+$/, "");
  if (/^\([^()]*\)$/.test(ended)) return ended.slice(1, -1);
  return ended.includes("(") ? ended : ended.replace(/\)+$/, "");
}

/** True where a column's value reads as a reference. */
export function isReference(text: string): boolean {
  return readReference(text) !== null;
}

function readLetterReference(bare: string): string | null {
  return /^(?:[A-Za-z]|[ivxlc]{1,6}|[IVXLC]{1,6})$/.test(bare) ? bare : null;
}
