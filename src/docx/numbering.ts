import { localName } from "./names";
import { valueOf } from "./run-format";
import type { ListMembership } from "./styles";
import { childElements, parseXmlTree, type XmlElement } from "./xml-tree";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

interface NumberingInstance {
  readonly abstractId: string;
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts list items in document order and says what Word shows in front of each. */
export interface ListCounter {
  /** The marker of the next item of that list, or null for an unknown list or an empty marker. */
  next(list: ListMembership): string | null;
}

/** Levels of a list (ECMA-376 17.9.6: nine). */
const LEVELS = 9;

/** Reads the numbering part (ECMA-376 17.9). Throws `XmlNotWellFormed`. */
export function readNumbering(xml: string | undefined): () => ListCounter {
  const abstracts = new Map<string, Map<number, Level>>();
  const instances = new Map<string, NumberingInstance>();
  for (const element of xml === undefined ? [] : childElements(parseXmlTree(xml).root)) {
    if (localName(element.name) === "abstractNum") {
      abstracts.set(attributeOf(element, "abstractNumId"), readLevels(element));
    }
    if (localName(element.name) === "num") {
      instances.set(attributeOf(element, "numId"), readInstance(element));
    }
  }
  return () => countLists(abstracts, instances);
}

function countLists(
  abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>,
  instances: ReadonlyMap<string, NumberingInstance>,
): ListCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return {
    next({ numberId, level }) {
      const instance = instances.get(numberId);
      const levels = instance === undefined ? undefined : abstracts.get(instance.abstractId);
      if (instance === undefined || levels === undefined) return null;
      const count = counts.get(instance.abstractId) ?? [];
      counts.set(instance.abstractId, count);
      if (!started.has(numberId)) {
        started.add(numberId);
        for (const [at, start] of instance.starts) count[at] = start - 1;
      }
      count[level] = (count[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
      count.length = level + 1;
      return markerOf(levels, level, count);
    },
  };
}

function markerOf(
  levels: ReadonlyMap<number, Level>,
  at: number,
  count: readonly (number | undefined)[],
): string | null {
  const level = levels.get(at);
  if (level === undefined || level.format === "none") return null;
  if (level.format === "bullet") return "•";
  const marker = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const part = levels.get(index);
    return formatNumber(count[index] ?? part?.start ?? 1, part?.format ?? "decimal");
  });
  return marker.trim() === "" ? null : marker.trim();
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

/** a … z, aa, bb … (ECMA-376 17.18.59 lowerLetter). */
function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function readLevels(abstractNum: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of childElements(abstractNum)) {
    if (localName(element.name) !== "lvl") continue;
    const index = Number(attributeOf(element, "ilvl"));
    if (index >= 0 && index < LEVELS) levels.set(index, readLevel(element));
  }
  return levels;
}

function readLevel(element: XmlElement): Level {
  const part = (name: string): string | undefined => {
    const child = childElements(element).find((each) => localName(each.name) === name);
    return child === undefined ? undefined : valueOf(child);
  };
  return {
    format: part("numFmt") ?? "decimal",
    text: part("lvlText") ?? "",
    start: Number(part("start") ?? "0"),
  };
}

function readInstance(num: XmlElement): NumberingInstance {
  let abstractId = "";
  const starts = new Map<number, number>();
  for (const child of childElements(num)) {
    if (localName(child.name) === "abstractNumId") abstractId = valueOf(child) ?? "";
    if (localName(child.name) !== "lvlOverride") continue;
    const start = childElements(child).find((each) => localName(each.name) === "startOverride");
    if (start !== undefined) starts.set(Number(attributeOf(child, "ilvl")), Number(valueOf(start)));
  }
  return { abstractId, starts };
}

function attributeOf(element: XmlElement, name: string): string {
  const key = Object.keys(element.attributes).find((attribute) => localName(attribute) === name);
  return (key === undefined ? undefined : element.attributes[key]) ?? "";
}
