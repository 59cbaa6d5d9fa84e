import { escapeXmlAttribute, setChildren, type XmlElement } from "../../../docx";
import { element } from "./xml-edit";
import type { WordDocument } from "./word-document";

/** Who made a tracked change and when, as `w:author` and `w:date` hold it. */
export interface ChangeAuthor {
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
}

/** The author of changes made through the host; a fixed moment keeps saved files comparable. */
export const HOST_AUTHOR: ChangeAuthor = { name: "Workbench", date: "2026-01-01T00:00:00Z" };

/** Above any `w:id` that Word gives annotations in practice. */
let nextId = 900_000_000;

export function isTracking(document: WordDocument): boolean {
  return document.changeTrackingMode !== "Off";
}

/** An empty `w:ins` or `w:del` (ECMA-376 17.13.5). */
export function trackedChange(name: "w:ins" | "w:del"): XmlElement {
  return element(
    `<${name} w:id="${String(nextId++)}" w:author="${escapeXmlAttribute(HOST_AUTHOR.name)}" w:date="${HOST_AUTHOR.date}"/>`,
  );
}

/** The nodes inside one tracked insertion. */
export function asInsertion(nodes: readonly XmlElement[]): XmlElement {
  const insertion = trackedChange("w:ins");
  setChildren(insertion, [...nodes]);
  return insertion;
}
