/** What `search` may be told, as `Word.SearchOptions` names it. */
export interface SearchOptions {
  readonly ignorePunct: boolean;
  readonly ignoreSpace: boolean;
  readonly matchCase: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
  readonly matchWholeWord: boolean;
  readonly matchWildcards: boolean;
}

export const NO_SEARCH_OPTIONS: SearchOptions = {
  ignorePunct: false,
  ignoreSpace: false,
  matchCase: false,
  matchPrefix: false,
  matchSuffix: false,
  matchWholeWord: false,
  matchWildcards: false,
};

/** Word's limit for what can be searched for. */
export const LONGEST_SEARCH = 255;

export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Where a text stands in one paragraph's text. Straight and curly quotation marks match each other, as in Word. */
export function findInText(text: string, wanted: string, options: SearchOptions): Match[] {
  const pattern = new RegExp(patternOf(wanted, options), options.matchCase ? "gu" : "giu");
  return [...text.matchAll(pattern)]
    .filter((match) => match[0] !== "")
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function patternOf(wanted: string, options: SearchOptions): string {
  const skipped = [
    ...(options.ignorePunct ? ["\\p{P}"] : []),
    ...(options.ignoreSpace ? ["\\s"] : []),
  ];
  const between = skipped.length === 0 ? "" : `[${skipped.join("")}]*`;
  const body = pieces(wanted).map(literal).join(between);
  const startsWord = options.matchWholeWord || options.matchPrefix;
  const endsWord = options.matchWholeWord || options.matchSuffix;
  return `${startsWord ? "(?<![\\p{L}\\p{N}])" : ""}${body}${endsWord ? "(?![\\p{L}\\p{N}])" : ""}`;
}

/** Characters, and the codes Word's Find knows for a tab, a line break and a caret. */
function pieces(wanted: string): string[] {
  return wanted.match(/\^[tl^s~-]|[\s\S]/gu) ?? [];
}

function literal(piece: string): string {
  const code = CODES[piece];
  if (code !== undefined) return code;
  if (/['\u2018\u2019]/.test(piece)) return "['\u2018\u2019]";
  if (/["\u201c\u201d]/.test(piece)) return '["\u201c\u201d]';
  return piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

const CODES: Readonly<Record<string, string>> = {
  "^t": "\\t",
  "^l": "\\v",
  "^^": "\\^",
  "^s": "\u00a0",
  "^~": "\u001e",
  "^-": "\u001f",
};
