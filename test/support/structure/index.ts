import { checkControls, checkIdentities } from "./check-identities";
import { checkPackage } from "./check-package";
import { checkRanges } from "./check-ranges";
import { checkNumbering, checkReferences, readTargets } from "./check-references";
import { checkTables } from "./check-tables";
import { checkText } from "./check-text";
import type { Element } from "./element";
import type { Finding } from "./finding";
import { openForChecking, type OpenedPackage } from "./opened-package";

export { sentenceOf, type Finding, type FindingKind } from "./finding";

/**
 * What is wrong with the structure of a .docx beyond its schema: what makes Word repair or refuse a file although Microsoft's
 * validator has nothing to say. It shares no code with what reads and writes the files. Throws where the bytes are no archive.
 */
export function checkStructure(docx: Uint8Array): readonly Finding[] {
  const opened = openForChecking(docx);
  const contents = contentParts(opened);
  const targets = readTargets((type) => relatedPart(opened, type));
  return [
    ...checkPackage(opened),
    ...[...contents].flatMap(([part, root]) => [
      ...checkTables(part, root),
      ...checkText(part, root),
      ...checkRanges(part, root),
      ...checkIdentities(part, root),
      ...checkReferences(part, root, targets, relationshipIds(opened, part)),
    ]),
    ...checkControls(contents),
    ...[...opened.roots]
      .filter(([, { name }]) => name === "w:numbering")
      .flatMap(([part, root]) => checkNumbering(part, root)),
  ];
}

/**
 * Findings in a file that were not in the one it was made from. Two findings are the same where they differ only in which of
 * several like-named elements they are at: an insertion moves those that follow it.
 */
export function newFindings(before: Uint8Array, after: Uint8Array): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of checkStructure(before)) {
    known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  }
  return checkStructure(after).filter((finding) => {
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

function keyOf({ kind, part, place, detail }: Finding): string {
  return [kind, part, place.replace(/\[\d+\]/g, ""), detail].join("\n");
}

/** The parts that hold paragraphs. */
const STORIES = new Set(
  "document hdr ftr footnotes endnotes comments".split(" ").map((name) => `w:${name}`),
);

function contentParts({ roots }: OpenedPackage): ReadonlyMap<string, Element> {
  return new Map([...roots].filter(([, { name }]) => STORIES.has(name)));
}

/** The part that the main part is related to by a type with this last step. */
function relatedPart({ relationships, roots }: OpenedPackage, type: string): Element | undefined {
  const main = relationships.get("")?.find((each) => each.type.endsWith("/officeDocument"));
  const related = relationships
    .get(main?.target ?? "")
    ?.find((each) => each.type.endsWith(`/${type}`));
  return roots.get(related?.target ?? "");
}

function relationshipIds({ relationships }: OpenedPackage, part: string): ReadonlySet<string> {
  return new Set((relationships.get(part) ?? []).map(({ id }) => id));
}
