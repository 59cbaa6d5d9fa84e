import { elementsOf, type Element } from "./element";
import { findingAt, type Finding } from "./finding";

/** Ranges that begin in one place and end in another (ECMA-376-1 17.13), by the stem of their two elements. */
const RANGES = [
  ["w:bookmark", "Start", "End"],
  ["w:perm", "Start", "End"],
  ["w:commentRange", "Start", "End"],
  ["w:moveFromRange", "Start", "End"],
  ["w:moveToRange", "Start", "End"],
  ["w:customXmlInsRange", "Start", "End"],
  ["w:customXmlDelRange", "Start", "End"],
  ["w:customXmlMoveFromRange", "Start", "End"],
  ["w:customXmlMoveToRange", "Start", "End"],
] as const;

/** Every range has one beginning and behind it one end; names of bookmarks are their own; moves have both sides. */
export function checkRanges(part: string, root: Element): readonly Finding[] {
  const elements = [...elementsOf(root)];
  return [
    ...RANGES.flatMap(([stem, start, end]) =>
      checkRange(
        part,
        elements.filter(({ name }) => name === stem + start || name === stem + end),
        stem + start,
      ),
    ),
    ...checkBookmarkNames(part, elements),
    ...checkMoves(part, elements),
  ];
}

function checkRange(part: string, marks: readonly Element[], start: string): readonly Finding[] {
  const open = new Map<string, Element>();
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const mark of marks) {
    const id = mark.attributes.get("w:id") ?? "";
    if (mark.name !== start) {
      if (!open.delete(id)) findings.push(findingAt("range-not-opened", part, mark, id));
      continue;
    }
    if (seen.has(id)) findings.push(findingAt("range-opened-twice", part, mark, id));
    seen.add(id);
    open.set(id, mark);
  }
  const unclosed = [...open].map(([id, mark]) => findingAt("range-not-closed", part, mark, id));
  return [...findings, ...unclosed];
}

/** Names of bookmarks are compared as Word does, upper and lower case alike. */
function checkBookmarkNames(part: string, elements: readonly Element[]): readonly Finding[] {
  const seen = new Set<string>();
  return elements
    .filter(({ name }) => name === "w:bookmarkStart")
    .flatMap((element) => {
      const name = (element.attributes.get("w:name") ?? "").toLowerCase();
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [findingAt("bookmark-name-twice", part, element, name)];
    });
}

function checkMoves(part: string, elements: readonly Element[]): readonly Finding[] {
  const named = (name: string): readonly Element[] =>
    elements.filter((element) => element.name === name);
  const from = named("w:moveFromRangeStart");
  const to = named("w:moveToRangeStart");
  return [...lonely(part, from, to), ...lonely(part, to, from)];
}

function lonely(
  part: string,
  ones: readonly Element[],
  others: readonly Element[],
): readonly Finding[] {
  const names = new Set(others.map(({ attributes }) => attributes.get("w:name")));
  return ones
    .filter(({ attributes }) => !names.has(attributes.get("w:name")))
    .map((element) =>
      findingAt("move-without-counterpart", part, element, element.attributes.get("w:name")),
    );
}
