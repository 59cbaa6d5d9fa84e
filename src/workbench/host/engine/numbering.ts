import { findChild, type XmlElement } from "../../../docx";
import { paragraphProperties, paragraphsOf } from "./blocks";
import type { Formatting } from "./formatting";
import { Levels, valueIn } from "./numbering-levels";
import type { WordDocument } from "./word-document";

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly numberId: string;
  /** 0 for the outermost level. */
  readonly level: number;
  /** What the numbering shows in front of the text: `"2.1."`, `"•"`. */
  readonly listString: string;
  /** Position among the items of its level, 0-based. */
  readonly siblingIndex: number;
}

/** The list a paragraph belongs to, directly or through its style; null where there is none. */
export function listMembership(
  formatting: Formatting,
  paragraph: XmlElement,
): { readonly numberId: string; readonly level: number } | null {
  const own = findChild(paragraphProperties(paragraph) ?? paragraph, "w:numPr");
  const numbering = own ?? formatting.paragraphProperty(paragraph, "w:numPr");
  if (numbering === undefined) return null;
  const inherited = formatting.paragraphProperty(paragraph, "w:numPr");
  const numberId = valueIn(numbering, "w:numId") ?? valueIn(inherited, "w:numId");
  if (numberId === undefined || numberId === "0") return null;
  return { numberId, level: Number(valueIn(numbering, "w:ilvl") ?? 0) };
}

/** Where every list paragraph of a document stands, worked out again after an edit. */
export class ListPlaces {
  private places: ReadonlyMap<XmlElement, ListPlace> = new Map();
  private revision = -1;

  constructor(
    private readonly document: WordDocument,
    private readonly formatting: Formatting,
  ) {}

  /** Null outside lists. */
  of(paragraph: XmlElement): ListPlace | null {
    if (this.revision !== this.document.revision) this.places = this.count();
    this.revision = this.document.revision;
    return this.places.get(paragraph) ?? null;
  }

  private count(): ReadonlyMap<XmlElement, ListPlace> {
    const counters = new Counters(new Levels(this.document.relatedRoot("/numbering")));
    const places = new Map<XmlElement, ListPlace>();
    for (const paragraph of paragraphsOf(this.document.body)) {
      const member = listMembership(this.formatting, paragraph);
      if (member !== null) places.set(paragraph, counters.count(member.numberId, member.level));
    }
    return places;
  }
}

/** The paragraphs of a list, in document order. */
export function paragraphsOfList(
  document: WordDocument,
  formatting: Formatting,
  numberId: string,
): XmlElement[] {
  return paragraphsOf(document.body).filter(
    (paragraph) => listMembership(formatting, paragraph)?.numberId === numberId,
  );
}

class Counters {
  private readonly counts = new Map<string, number[]>();

  constructor(private readonly levels: Levels) {}

  count(numberId: string, level: number): ListPlace {
    const sequence = this.levels.sequenceOf(numberId);
    const counts = (this.counts.get(sequence) ?? []).slice(0, level + 1);
    for (let upper = 0; upper < level; upper++) counts[upper] ??= this.startOf(numberId, upper);
    const current = counts[level];
    counts[level] = current === undefined ? this.startOf(numberId, level) : current + 1;
    this.counts.set(sequence, counts);
    return {
      numberId,
      level,
      listString: this.show(numberId, level, counts),
      siblingIndex: counts[level] - this.startOf(numberId, level),
    };
  }

  private startOf(numberId: string, level: number): number {
    return Number(valueIn(this.levels.find(numberId, level), "w:start") ?? 1);
  }

  private show(numberId: string, level: number, counts: readonly number[]): string {
    const definition = this.levels.find(numberId, level);
    const pattern = valueIn(definition, "w:lvlText") ?? "";
    if (valueIn(definition, "w:numFmt") === "bullet") return pattern;
    return pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const format = valueIn(this.levels.find(numberId, shown), "w:numFmt") ?? "decimal";
      return formatNumber(counts[shown] ?? this.startOf(numberId, shown), format);
    });
  }
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "upperLetter":
      return letters(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(value);
  }
}

/** a to z, then aa, bb (ECMA-376 17.18.59, lowerLetter). */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = value;
  let written = "";
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}
