import { readDocx, type DocxFile } from "../../../src/docx";

/** How one .docx differs from another that it was made from. */
export interface DocxChange {
  /** Source of the paragraphs that are gone, in order. */
  readonly removed: readonly string[];
  /** Source of the paragraphs that came, in order. */
  readonly added: readonly string[];
  /** The main part without its paragraphs: one mark for each stretch of them. */
  readonly frameBefore: string;
  readonly frameAfter: string;
  /** Names of parts other than the main one whose bytes differ, or that came or went. */
  readonly otherParts: readonly string[];
}

/** Holds a saved .docx against its original, paragraph by paragraph as they stand in the source, byte for byte. */
export function compareDocx(before: Uint8Array, after: Uint8Array): DocxChange {
  const one = readDocx(before);
  const other = readDocx(after);
  const { removed, added } = difference(paragraphSources(one), paragraphSources(other));
  return {
    removed,
    added,
    frameBefore: frameOf(one),
    frameAfter: frameOf(other),
    otherParts: differingParts(one, other),
  };
}

/** The text of a paragraph's source. */
export function textOfSource(source: string): string {
  return source
    .replace(/<w:tab\/>/g, "\t")
    .replace(/<[^>]*>/g, "")
    .replace(/&amp;/g, "&");
}

function paragraphSources({ main, places }: DocxFile): string[] {
  return [...places.values()]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => main.text.slice(start, end));
}

function frameOf({ main, places }: DocxFile): string {
  let frame = "";
  let from = 0;
  for (const { start, end } of [...places.values()].sort((one, other) => one.start - other.start)) {
    frame += `${main.text.slice(from, start)}¶`;
    from = end;
  }
  return (frame + main.text.slice(from)).replace(/¶+/g, "¶");
}

/** Longest common subsequence of whole paragraphs. */
function difference(
  before: readonly string[],
  after: readonly string[],
): { removed: string[]; added: string[] } {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const removed: string[] = [];
  const added: string[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) {
      removed.push(before[i++] ?? "");
    } else {
      added.push(after[j++] ?? "");
    }
  }
  return { removed, added };
}

function differingParts(one: DocxFile, other: DocxFile): string[] {
  const names = new Set([...one.source.parts.keys(), ...other.source.parts.keys()]);
  return [...names].filter((name) => {
    if (name === one.source.mainPart) return false;
    const before = one.source.parts.get(name);
    const after = other.source.parts.get(name);
    return before === undefined || after === undefined || Buffer.compare(before, after) !== 0;
  });
}
