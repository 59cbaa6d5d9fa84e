import type { Element } from "./element";
import { findingAt, findingIn, type Finding } from "./finding";
import type { OpenedPackage, Relationship } from "./opened-package";

const MAIN_TYPE =
  /^application\/vnd\.(openxmlformats-officedocument\.wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled)\.main\+xml$/i;

/** Entries, content types and relationships of a package (ECMA-376 part 2), and its main part. */
export function checkPackage(opened: OpenedPackage): readonly Finding[] {
  return [
    ...checkEntries(opened.entries),
    ...opened.malformed.map((part) => findingIn("not-well-formed", part)),
    ...checkContentTypes(opened),
    ...[...opened.relationships].flatMap(([source, all]) =>
      checkRelationships(opened, source, all),
    ),
    ...checkMainPart(opened),
  ];
}

/** Part names are compared without regard to case (ECMA-376-2 10.2.3). */
function checkEntries(entries: readonly string[]): readonly Finding[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const name = entry.toLowerCase();
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [findingIn("entry-twice", entry)];
  });
}

function checkContentTypes(opened: OpenedPackage): readonly Finding[] {
  if (opened.contentTypes === undefined) return [findingIn("no-content-types", CONTENT_TYPES)];
  return partsOf(opened)
    .filter((part) => contentTypeOf(opened.contentTypes, part) === undefined)
    .map((part) => findingIn("part-without-content-type", part));
}

const CONTENT_TYPES = "[Content_Types].xml";

/** Folders have entries of their own in some archives; they are no parts. */
function partsOf({ entries }: OpenedPackage): readonly string[] {
  return entries.filter((entry) => entry !== CONTENT_TYPES && !entry.endsWith("/"));
}

function contentTypeOf(types: Element | undefined, part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const matches = ({ name, attributes }: Element): boolean =>
    name === "ct:Override"
      ? attributes.get("PartName")?.toLowerCase() === `/${part}`.toLowerCase()
      : attributes.get("Extension")?.toLowerCase() === extension;
  const overriding = types?.children.find((each) => each.name === "ct:Override" && matches(each));
  const usual = types?.children.find((each) => each.name === "ct:Default" && matches(each));
  return (overriding ?? usual)?.attributes.get("ContentType");
}

function checkRelationships(
  opened: OpenedPackage,
  source: string,
  relationships: readonly Relationship[],
): readonly Finding[] {
  const names = new Set(opened.entries.map((entry) => entry.toLowerCase()));
  const ids = new Set<string>();
  const findings: Finding[] = [];
  const [first] = relationships;
  if (source !== "" && !names.has(source.toLowerCase()) && first !== undefined) {
    findings.push(findingIn("relationships-of-no-part", first.part, source));
  }
  for (const { id, target, part, element } of relationships) {
    if (ids.has(id)) findings.push(findingAt("relationship-id-twice", part, element, id));
    ids.add(id);
    if (target !== null && !names.has(target.toLowerCase())) {
      findings.push(findingAt("dangling-relationship", part, element, `${id} ${target}`));
    }
  }
  return findings;
}

function checkMainPart(opened: OpenedPackage): readonly Finding[] {
  const [main, ...others] = (opened.relationships.get("") ?? []).filter(({ type }) =>
    type.endsWith("/officeDocument"),
  );
  const root = main?.target == null ? undefined : opened.roots.get(main.target);
  if (main?.target == null || root === undefined) return [findingIn("no-main-part", "_rels/.rels")];
  if (others.length > 0) return [findingIn("wrong-main-part", main.part, "more than one")];
  const type = contentTypeOf(opened.contentTypes, main.target) ?? "";
  if (!MAIN_TYPE.test(type)) return [findingIn("wrong-main-part", main.target, type)];
  return root.name === "w:document" ? [] : [findingIn("wrong-main-part", main.target, root.name)];
}
