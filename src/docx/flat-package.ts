import type { DocumentContent, Steps } from "../recommendations";
import { readNumbering, type ListCounter } from "./numbering";
import { readContentInSteps, type ReadingWatch } from "./read-content";
import { readStyles } from "./styles";

/**
 * Reads a flat package (`pkg:package`, as Word's `getOoxml` gives it) in steps: content of its main part, with ids counted within
 * the package. Throws `XmlNotWellFormed`.
 */
export function* readFlatPackageInSteps(
  flatOpc: string,
  watch?: ReadingWatch,
): Steps<DocumentContent> {
  const styles = readStyles(flatPart(flatOpc, "/styles"));
  const lists: ListCounter = readNumbering(flatPart(flatOpc, "/numbering"))();
  const main = flatPart(flatOpc, "/officeDocument") ?? "";
  return (yield* readContentInSteps(main, styles, lists, watch)).content;
}

/** The part that some relationship of that type points to; a flat package holds one of each. */
function flatPart(flatOpc: string, relationshipType: string): string | undefined {
  for (const [tag] of flatOpc.matchAll(/<Relationship\b[^>]*>/g)) {
    if (!attribute(tag, "Type")?.endsWith(relationshipType)) continue;
    const target = attribute(tag, "Target")?.replace(/^\/?(word\/)?/, "");
    const part = target === undefined ? undefined : findFlatPart(flatOpc, `/word/${target}`);
    if (part !== undefined) return part;
  }
  return undefined;
}

function findFlatPart(flatOpc: string, name: string): string | undefined {
  for (const match of flatOpc.matchAll(/<pkg:part\b[^>]*>/g)) {
    if (attribute(match[0], "pkg:name") !== name) continue;
    const start = flatOpc.indexOf("<pkg:xmlData", match.index);
    const end = flatOpc.indexOf("</pkg:xmlData>", start);
    if (start < 0 || end < 0) return undefined;
    return flatOpc.slice(flatOpc.indexOf(">", start) + 1, end);
  }
  return undefined;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}
