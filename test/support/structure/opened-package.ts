import { unzipSync } from "fflate";
import { parseElements, type Element } from "./element";

/** A .docx taken apart for checking; nothing is repaired and nothing left out. */
export interface OpenedPackage {
  /** Names of the entries in the order of the archive, as often as they are there. */
  readonly entries: readonly string[];
  /** Root elements of the XML parts that are well formed. */
  readonly roots: ReadonlyMap<string, Element>;
  /** XML parts that are not. */
  readonly malformed: readonly string[];
  readonly contentTypes: Element | undefined;
  /** By the name of the part they belong to; those of the package by `""`. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part; null outside the package. */
  readonly target: string | null;
  /** Where it is stated. */
  readonly part: string;
  readonly element: Element;
}

/** Opens a package. Throws where the bytes are no archive at all. */
export function openForChecking(bytes: Uint8Array): OpenedPackage {
  const entries: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name }) => {
      entries.push(name);
      return true;
    },
  });
  const roots = new Map<string, Element>();
  const malformed: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    try {
      roots.set(name, parseElements(decode(content)));
    } catch {
      malformed.push(name);
    }
  }
  const relationships = new Map(
    [...roots].flatMap(([part, root]) => {
      const source = sourceOf(part);
      return source === null ? [] : [[source, readRelationships(part, source, root)] as const];
    }),
  );
  const contentTypes = roots.get("[Content_Types].xml");
  return { entries, roots, malformed, contentTypes, relationships };
}

/** The part that a relationships part belongs to; null for other parts. */
function sourceOf(part: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(part);
  return match === null ? null : `${match[1] ?? ""}${match[2] ?? ""}`;
}

function readRelationships(part: string, source: string, root: Element): readonly Relationship[] {
  return root.children
    .filter(({ name }) => name === "rel:Relationship")
    .map((element) => {
      const isExternal = element.attributes.get("TargetMode") === "External";
      const target = element.attributes.get("Target") ?? "";
      return {
        id: element.attributes.get("Id") ?? "",
        type: element.attributes.get("Type") ?? "",
        target: isExternal ? null : resolve(source, target),
        part,
        element,
      };
    });
}

/** A relative reference against the part that holds it (ECMA-376-2, annex A), without its fragment. */
function resolve(source: string, target: string): string {
  const path = new URL(target.replace(/#.*$/, ""), `http://package/${source}`).pathname;
  return decodeURIComponent(path.slice(1));
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
