import { childNamed, elementsOf, type Element } from "./element";
import { findingAt, type Finding, type FindingKind } from "./finding";

/** What the parts of a document may refer to. */
export interface Targets {
  /** Type of each style by its id. */
  readonly styles: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
  readonly endnotes: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
}

/** Collects what can be referred to from the parts that hold it, by the last step of their relationship type. */
export function readTargets(partOf: (type: string) => Element | undefined): Targets {
  const idsIn = (type: string, name: string, id: string): ReadonlySet<string> =>
    new Set(
      (partOf(type)?.children ?? [])
        .filter((child) => child.name === name)
        .map(({ attributes }) => attributes.get(id) ?? ""),
    );
  const styles = (partOf("styles")?.children ?? []).filter(({ name }) => name === "w:style");
  return {
    styles: new Map(
      styles.map(({ attributes }) => [
        attributes.get("w:styleId") ?? "",
        attributes.get("w:type") ?? "paragraph",
      ]),
    ),
    numbers: idsIn("numbering", "w:num", "w:numId"),
    footnotes: idsIn("footnotes", "w:footnote", "w:id"),
    endnotes: idsIn("endnotes", "w:endnote", "w:id"),
    comments: idsIn("comments", "w:comment", "w:id"),
  };
}

/** Every reference of a part leads somewhere: to a style, a list, a note, a comment, a relationship. */
export function checkReferences(
  part: string,
  root: Element,
  targets: Targets,
  relationships: ReadonlySet<string>,
): readonly Finding[] {
  return [...elementsOf(root)].flatMap((element) => [
    ...checkReference(part, element, targets),
    ...checkRelationships(part, element, relationships),
  ]);
}

const STYLE_TYPES: Readonly<Record<string, string>> = {
  "w:pStyle": "paragraph",
  "w:rStyle": "character",
  "w:tblStyle": "table",
};

function checkReference(part: string, element: Element, targets: Targets): readonly Finding[] {
  const type = STYLE_TYPES[element.name];
  if (type !== undefined) {
    const style = element.attributes.get("w:val") ?? "";
    const isThere = targets.styles.get(style) === type;
    return isThere ? [] : [findingAt("missing-style", part, element, style)];
  }
  const among = (
    kind: FindingKind,
    known: ReadonlySet<string>,
    attribute: string,
  ): readonly Finding[] => {
    const id = element.attributes.get(attribute) ?? "";
    return known.has(id) ? [] : [findingAt(kind, part, element, id)];
  };
  switch (element.name) {
    case "w:numId":
      // Number 0 takes a paragraph out of its list (ECMA-376-1 17.9.18).
      return element.attributes.get("w:val") === "0"
        ? []
        : among("missing-numbering", targets.numbers, "w:val");
    case "w:footnoteReference":
      return among("missing-footnote", targets.footnotes, "w:id");
    case "w:endnoteReference":
      return among("missing-endnote", targets.endnotes, "w:id");
    case "w:commentReference":
      return among("missing-comment", targets.comments, "w:id");
    default:
      return [];
  }
}

function checkRelationships(
  part: string,
  element: Element,
  relationships: ReadonlySet<string>,
): readonly Finding[] {
  return [...element.attributes]
    .filter(([name, id]) => name.startsWith("r:") && id !== "" && !relationships.has(id))
    .map(([, id]) => findingAt("missing-relationship", part, element, id));
}

/** Lists of the numbering part that refer to no list definition. */
export function checkNumbering(part: string, root: Element): readonly Finding[] {
  const definitions = new Set(
    root.children
      .filter(({ name }) => name === "w:abstractNum")
      .map(({ attributes }) => attributes.get("w:abstractNumId")),
  );
  return root.children
    .filter(({ name }) => name === "w:num")
    .flatMap((element) => {
      const id = childNamed(element, "w:abstractNumId")?.attributes.get("w:val") ?? "";
      return definitions.has(id) ? [] : [findingAt("missing-numbering", part, element, id)];
    });
}
