import type { Paragraph, TextRun } from "../recommendations";
import { LONGEST_SEARCH, searchPattern } from "./search-pattern";
import { doubtfulRefusal, ITALIC_IS_MIXED, type Refusal } from "./writing-wording";
import type { WriteStep } from "./write-script";

/**
 * How to give a paragraph the italics its runs have: the whole of it one way and its front the other, or else written anew
 * where it is plain. Null where it has them already.
 */
export function italicStep(
  paragraph: Paragraph,
  runs: readonly TextRun[],
): WriteStep | { readonly kind: "refused"; readonly refusal: Refusal } | null {
  const stretches = italicStretches(runs);
  const [front, rest, ...more] = stretches;
  if (front === undefined || isSameItalics(stretches, italicStretches(paragraph.runs))) return null;
  const step = { kind: "setItalic", paragraph: paragraph.id } as const;
  if (rest === undefined) return { ...step, italic: front.italic, head: null };
  const text = searchableLine(front.text);
  if (more.length === 0 && text !== null) {
    return { ...step, italic: rest.italic, head: { text, italic: front.italic } };
  }
  if (!paragraph.isPlain) return { kind: "refused", refusal: doubtfulRefusal(ITALIC_IS_MIXED) };
  const { id } = paragraph;
  return { kind: "setText", paragraph: id, runs, lookFrom: id, takesParagraphLook: false };
}

interface ItalicStretch {
  readonly text: string;
  readonly italic: boolean;
}

/** Joins runs that differ in nothing that matters here; white space belongs to what stands before it. */
function italicStretches(runs: readonly TextRun[]): readonly ItalicStretch[] {
  const stretches: ItalicStretch[] = [];
  for (const { text, italic } of runs) {
    const last = stretches.at(-1);
    if (last !== undefined && (last.italic === italic || text.trim() === "")) {
      stretches[stretches.length - 1] = { text: last.text + text, italic: last.italic };
    } else if (text !== "") {
      stretches.push({ text, italic });
    }
  }
  return stretches;
}

function isSameItalics(some: readonly ItalicStretch[], others: readonly ItalicStretch[]): boolean {
  const print = (stretches: readonly ItalicStretch[]): string => JSON.stringify(stretches);
  return print(some) === print(others);
}

/** The front as Word can find it: one line of a searchable length; null where it has more than that. */
function searchableLine(front: string): string | null {
  const line = front.trimEnd();
  return line === "" || line.includes("\n") || searchPattern(line).length > LONGEST_SEARCH
    ? null
    : line;
}
