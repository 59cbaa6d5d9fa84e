/** One space between words, none around; non-breaking spaces count as spaces. */
export function singleSpaced(text: string): string {
  // Most text is so already, and looking is cheaper than building it anew.
  return !UNEVEN.test(text) ? text : text.replace(/[\s\u00a0\u2007\u202f]+/g, " ").trim();
}

const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

/** For comparing what people typed: single spaced, lower case, plain hyphens and quotes. */
export function comparable(text: string): string {
  return singleSpaced(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}

/** True where the text ends as a sentence, a list lead-in or a list item does. */
export function endsComplete(text: string): boolean {
  return /[.!?:;][)\]"'\u2019\u201d]*$/.test(singleSpaced(text));
}

/** True where the text goes on from something before it. */
export function startsMidSentence(text: string): boolean {
  return /^[a-z,;)]/.test(singleSpaced(text));
}

/** The first words, cut at a word with an ellipsis. */
export function firstWords(text: string, length: number): string {
  const spaced = singleSpaced(text);
  if (spaced.length <= length) return spaced;
  const cut = spaced.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}

/** How often a word of two letters or more occurs. */
export function countWords(text: string): number {
  return (text.match(/\p{L}{2,}/gu) ?? []).length;
}
