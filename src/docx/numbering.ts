import { localName } from "./names";
import { formatNumber } from "./number-formats";
import { isOn, valueOf } from "./run-format";
import { childElements, parseXmlTree, type XmlElement } from "./xml-tree";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** All its numbers are shown as 1, 2, 3. */
  readonly isLegal: boolean;
  /** It starts again behind an item of a level from 0 up to here; below 0 never. */
  readonly restartsAfter: number;
  readonly style: string | undefined;
}

type Levels = ReadonlyMap<number, Level>;

interface AbstractList {
  readonly levels: Levels;
  /** The list style whose definition it is. */
  readonly isStyle: string | undefined;
  /** The list style whose definition stands for it. */
  readonly usesStyle: string | undefined;
}

interface NumberingInstance {
  readonly abstractId: string;
  readonly starts: ReadonlyMap<number, number>;
  /** Levels that take the place of the abstract list's. */
  readonly levels: Levels;
}

/** A list as its items count in it. */
interface List {
  /** Lists that have it in common count on from each other. */
  readonly abstractId: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: Levels;
}

/** A paragraph's place in a list. */
export interface ListItem {
  readonly numberId: string;
  /** Undefined where only its style can tell. */
  readonly level: number | undefined;
  readonly style: string | undefined;
}

/** Counts list items in document order and says what Word shows in front of each. */
export interface ListCounter {
  /** The marker of the next item of that list, or null for an unknown list or an empty marker. */
  next(list: ListItem): string | null;
}

/** Levels of a list (ECMA-376 17.9.6: nine). */
const LEVELS = 9;

/** Reads the numbering part (ECMA-376 17.9). Throws `XmlNotWellFormed`. */
export function readNumbering(xml: string | undefined): () => ListCounter {
  const abstracts = new Map<string, AbstractList>();
  const instances = new Map<string, NumberingInstance>();
  for (const element of xml === undefined ? [] : childElements(parseXmlTree(xml).root)) {
    if (localName(element.name) === "abstractNum") {
      abstracts.set(attributeOf(element, "abstractNumId"), readAbstract(element));
    }
    if (localName(element.name) === "num") {
      instances.set(attributeOf(element, "numId"), readInstance(element));
    }
  }
  const lists = new Map<string, List>();
  for (const [numberId, instance] of instances) {
    const list = listOf(instance, abstracts);
    if (list !== null) lists.set(numberId, list);
  }
  return () => countLists(lists);
}

function listOf(
  { abstractId, starts, levels }: NumberingInstance,
  abstracts: ReadonlyMap<string, AbstractList>,
): List | null {
  const own = abstracts.get(abstractId);
  const style = own?.usesStyle;
  const [id, list] =
    [...abstracts].find(([, { isStyle }]) => style !== undefined && isStyle === style) ??
    ([abstractId, own] as const);
  if (list === undefined) return null;
  const changed = [...levels].map(([at, level]) => {
    // Word heeds no restart that an override states (MS-OI29500 on 17.9.10).
    const restartsAfter = list.levels.get(at)?.restartsAfter ?? at - 1;
    return [at, { ...level, restartsAfter }] as const;
  });
  return { abstractId: id, starts, levels: new Map([...list.levels, ...changed]) };
}

function countLists(lists: ReadonlyMap<string, List>): ListCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return {
    next({ numberId, level: stated, style }) {
      const list = lists.get(numberId);
      if (list === undefined) return null;
      const { abstractId, starts, levels } = list;
      const at = stated ?? levelLinkedTo(style, levels);
      const count = counts.get(abstractId) ?? [];
      counts.set(abstractId, count);
      if (!started.has(numberId)) {
        started.add(numberId);
        for (const restarted of starts.keys()) count[restarted] = undefined;
      }
      const start = starts.get(at) ?? levels.get(at)?.start ?? 1;
      count[at] = (count[at] ?? start - 1) + 1;
      for (let below = at + 1; below < LEVELS; below++) {
        if (at <= (levels.get(below)?.restartsAfter ?? below - 1)) count[below] = undefined;
      }
      return markerOf(list, at, count);
    },
  };
}

/** A style that names no level has the one that names it (ECMA-376 17.9.23). */
function levelLinkedTo(style: string | undefined, levels: Levels): number {
  for (const [at, level] of levels) if (style !== undefined && level.style === style) return at;
  return 0;
}

function markerOf(
  { levels, starts }: List,
  at: number,
  count: readonly (number | undefined)[],
): string | null {
  const level = levels.get(at);
  if (level === undefined) return null;
  if (level.format === "bullet") return "•";
  const marker = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const part = levels.get(index);
    const format = part?.format ?? "decimal";
    const isSpelt = !level.isLegal || format === "none";
    return formatNumber(
      count[index] ?? starts.get(index) ?? part?.start ?? 1,
      isSpelt ? format : "decimal",
    );
  });
  return marker.trim() === "" ? null : marker.trim();
}

function readAbstract(abstractNum: XmlElement): AbstractList {
  const part = (name: string): string | undefined => {
    const child = childElements(abstractNum).find((each) => localName(each.name) === name);
    return child === undefined ? undefined : valueOf(child);
  };
  const levels = readLevels(abstractNum);
  return { levels, isStyle: part("styleLink"), usesStyle: part("numStyleLink") };
}

function readLevels(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of childElements(parent)) {
    if (localName(element.name) !== "lvl") continue;
    const index = Number(attributeOf(element, "ilvl"));
    if (index >= 0 && index < LEVELS) levels.set(index, readLevel(element, index));
  }
  return levels;
}

function readLevel(element: XmlElement, at: number): Level {
  const child = (name: string): XmlElement | undefined =>
    childElements(element).find((each) => localName(each.name) === name);
  const part = (name: string): string | undefined => {
    const found = child(name);
    return found === undefined ? undefined : valueOf(found);
  };
  const legal = child("isLgl");
  const restart = part("lvlRestart");
  // One-based; a level that does not come before this one is no restart (ECMA-376 17.9.10).
  const isRestart = restart !== undefined && Number(restart) <= at;
  return {
    format: readFormat(element),
    text: part("lvlText") ?? "",
    start: Number(part("start") ?? "0"),
    isLegal: legal !== undefined && isOn(valueOf(legal)),
    restartsAfter: isRestart ? Number(restart) - 1 : at - 1,
    style: part("pStyle"),
  };
}

/** The number format; numbers with zeros in front of them have a version of their own beside the standard's. */
function readFormat(level: XmlElement): string {
  const formats = [...descendants(level, "numFmt")];
  const custom = formats.find((each) => valueOf(each) === "custom");
  const sample = custom === undefined ? "" : attributeOf(custom, "format");
  if (/^0+1,/.test(sample)) return sample;
  const format = formats.find((each) => valueOf(each) !== "custom");
  return (format === undefined ? undefined : valueOf(format)) ?? "decimal";
}

function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childElements(element)) {
    if (localName(child.name) === name) yield child;
    else yield* descendants(child, name);
  }
}

function readInstance(num: XmlElement): NumberingInstance {
  let abstractId = "";
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  for (const child of childElements(num)) {
    if (localName(child.name) === "abstractNumId") abstractId = valueOf(child) ?? "";
    if (localName(child.name) !== "lvlOverride") continue;
    const at = Number(attributeOf(child, "ilvl"));
    const start = childElements(child).find((each) => localName(each.name) === "startOverride");
    if (start !== undefined) starts.set(at, Number(valueOf(start)));
    const level = readLevels(child).get(at);
    if (level !== undefined) levels.set(at, level);
  }
  return { abstractId, starts, levels };
}

function attributeOf(element: XmlElement, name: string): string {
  const key = Object.keys(element.attributes).find((attribute) => localName(attribute) === name);
  return (key === undefined ? undefined : element.attributes[key]) ?? "";
}
