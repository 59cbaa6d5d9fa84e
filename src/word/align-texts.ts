import { comparableText, isSimilarText } from "./comparable-text";

/** Where a paragraph of one listing stands in another: its index, or why no index can be given. */
export type Placement = number | "ambiguous" | "missing";

export interface AlignmentRules {
  /**
   * What may have happened to empty paragraphs. `"systematic"`: one side leaves out or adds some, everywhere alike, so where
   * both seems to happen no empty one is certain. `"local"`: somebody edited, so a stretch with as many as before is as before.
   */
  readonly empties: "systematic" | "local";
  /** Whether texts with no equal on the other side may be paired for being mostly the same words. */
  readonly canBeSimilar: boolean;
}

/**
 * Finds each text of one listing in the other by order and text, and gives an index only where no other pairing is as
 * good. Texts that occur once on both sides in the same order hold everything else in place.
 */
export function alignTexts(
  from: readonly string[],
  to: readonly string[],
  rules: AlignmentRules,
): readonly Placement[] {
  const one = listTexts(from);
  const other = listTexts(to);
  const pairs = pairStretches(one, other, findAnchors(one, other), rules);
  const placements = one.texts.map((text): Placement => placeUnpaired(text, other));
  for (const { from: index, to: place } of pairs) placements[index] = place;
  placeEmpties(one, other, pairs, rules, placements);
  return placements;
}

/** True where the texts can be one paragraph's: equal once comparable, or similar with no equal anywhere else. */
export function textMatcher(
  from: readonly string[],
  to: readonly string[],
): (from: string, to: string) => boolean {
  let sets: { readonly one: ReadonlySet<string>; readonly other: ReadonlySet<string> } | null =
    null;
  return (left, right) => {
    if (left === right) return true;
    const [a, b] = [comparableText(left), comparableText(right)];
    if (a === b) return true;
    sets ??= { one: new Set(from.map(comparableText)), other: new Set(to.map(comparableText)) };
    return !sets.other.has(a) && !sets.one.has(b) && isSimilarText(a, b);
  };
}

interface Listing {
  readonly texts: readonly string[];
  /** How often each text occurs. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

function listTexts(raw: readonly string[]): Listing {
  const texts = raw.map(comparableText);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return { texts, counts };
}

/** Texts that occur exactly once on each side, without those that changed their order. */
function findAnchors(one: Listing, other: Listing): readonly Pair[] {
  const isUnique = (text: string): boolean =>
    one.counts.get(text) === 1 && other.counts.get(text) === 1;
  const places = new Map(other.texts.map((text, index) => [text, index]));
  const pairs = one.texts.flatMap((text, from): Pair[] => {
    const to = places.get(text);
    return text !== "" && to !== undefined && isUnique(text) ? [{ from, to }] : [];
  });
  return withoutCrossings(pairs);
}

/** Leaves out every pair that crosses another: which of the two moved cannot be told. */
function withoutCrossings(pairs: readonly Pair[]): readonly Pair[] {
  const lowestBehind = new Map<Pair, number>();
  let lowest = Infinity;
  for (const pair of [...pairs].reverse()) {
    lowestBehind.set(pair, lowest);
    lowest = Math.min(lowest, pair.to);
  }
  let highest = -1;
  return pairs.filter((pair) => {
    const isInOrder = pair.to > highest && pair.to < (lowestBehind.get(pair) ?? Infinity);
    highest = Math.max(highest, pair.to);
    return isInOrder;
  });
}

/** Pairs the texts between two anchors one by one, where there are as many and all of them match. */
function pairStretches(
  one: Listing,
  other: Listing,
  anchors: readonly Pair[],
  rules: AlignmentRules,
): readonly Pair[] {
  const isMatch = rules.canBeSimilar
    ? textMatcher(one.texts, other.texts)
    : (a: string, b: string): boolean => a === b;
  const pairs: Pair[] = [];
  let start: Pair = { from: -1, to: -1 };
  for (const end of [...anchors, { from: one.texts.length, to: other.texts.length }]) {
    const froms = range(start.from + 1, end.from).filter((index) => one.texts[index] !== "");
    const tos = range(start.to + 1, end.to).filter((index) => other.texts[index] !== "");
    const isWhole =
      froms.length === tos.length &&
      froms.every((from, index) =>
        isMatch(one.texts[from] ?? "", other.texts[tos[index] ?? -1] ?? ""),
      );
    if (isWhole) froms.forEach((from, index) => pairs.push({ from, to: tos[index] ?? -1 }));
    if (end.from < one.texts.length) pairs.push(end);
    start = end;
  }
  return pairs;
}

function placeUnpaired(text: string, other: Listing): Placement {
  return text !== "" && !other.counts.has(text) ? "missing" : "ambiguous";
}

interface Gap {
  readonly froms: readonly number[];
  readonly tos: readonly number[];
}

/** Pairs empty paragraphs between neighbours that are themselves certain, where their number leaves no choice. */
function placeEmpties(
  one: Listing,
  other: Listing,
  pairs: readonly Pair[],
  rules: AlignmentRules,
  placements: Placement[],
): void {
  const gaps = cleanGaps(one, other, pairs);
  const isOneWay =
    gaps.every(({ froms, tos }) => froms.length >= tos.length) ||
    gaps.every(({ froms, tos }) => froms.length <= tos.length);
  for (const { froms, tos } of gaps) {
    const isCertain = froms.length === tos.length && (isOneWay || rules.empties === "local");
    froms.forEach((from, index) => {
      if (isCertain) placements[from] = tos[index] ?? "ambiguous";
      else if (tos.length === 0) placements[from] = "missing";
    });
  }
}

/** The empty paragraphs between two paired texts that have no other text between them on either side. */
function cleanGaps(one: Listing, other: Listing, pairs: readonly Pair[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let start: Pair = { from: -1, to: -1 };
  for (const end of [...pairs, { from: one.texts.length, to: other.texts.length }]) {
    const froms = range(start.from + 1, end.from);
    const tos = range(start.to + 1, end.to);
    const isClean =
      froms.every((index) => one.texts[index] === "") &&
      tos.every((index) => other.texts[index] === "");
    if (isClean) gaps.push({ froms, tos });
    start = end;
  }
  return gaps;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
