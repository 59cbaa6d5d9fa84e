import { unzipSync } from "fflate";
import { readDocx, type DocxFile } from "../../src/docx";

/**
 * How a written file differs from its original beyond paragraphs with the given texts, a sentence each; empty where those
 * paragraphs are all that came. It looks at characters and bytes only: with the new paragraphs cut out, the main part must be
 * the original's, and every other entry the same bytes in the same place.
 */
export function unplannedDifferences(
  before: DocxFile,
  original: Uint8Array,
  after: Uint8Array,
  texts: readonly string[],
): readonly string[] {
  const written = readDocx(after);
  let rest = written.main.text;
  const differences: string[] = [];
  for (const text of texts) {
    const cut = cutParagraph(rest, text);
    if (cut === null) differences.push(`${text} does not stand once in a paragraph of its own.`);
    else rest = cut;
  }
  if (rest !== before.main.text) differences.push(firstDifference(before.main.text, rest));
  return [...differences, ...otherParts(original, after, before.source.mainPart)];
}

/** The source without the one paragraph that holds the text; null where there is none, or more than one. */
function cutParagraph(source: string, text: string): string | null {
  const at = source.indexOf(text);
  if (at < 0 || source.includes(text, at + text.length)) return null;
  const starts = [...source.slice(0, at).matchAll(/<((?:[\w.-]+:)?p)(?:\s[^<>]*)?>/g)];
  const start = starts.at(-1);
  if (start?.[1] === undefined) return null;
  const end = `</${start[1]}>`;
  const close = source.indexOf(end, at);
  if (close < 0 || source.slice(start.index, at).includes(end)) return null;
  return source.slice(0, start.index) + source.slice(close + end.length);
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (text: string): string =>
    JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return `The main part differs at ${String(at)}: ${around(one)} became ${around(other)}.`;
}

function otherParts(original: Uint8Array, after: Uint8Array, mainPart: string): readonly string[] {
  const [one, other] = [unzipSync(original), unzipSync(after)];
  const order = (files: object): string => Object.keys(files).join("\n");
  if (order(one) !== order(other)) return ["The entries of the archive are others."];
  return Object.entries(one)
    .filter(
      ([name, bytes]) => name !== mainPart && Buffer.compare(bytes, other[name] ?? bytes) !== 0,
    )
    .map(([name]) => `${name} differs.`);
}
