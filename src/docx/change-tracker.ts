import { localName } from "./names";
import {
  childElements,
  childNamed,
  escapeXmlAttribute,
  parseXmlElement,
  serializeXml,
  setChildren,
  type XmlElement,
} from "./xml-tree";

/** Who is to be named as the author of tracked changes, and when they made them. */
export interface ChangeAuthor {
  readonly name: string;
  /** ISO 8601 in UTC with whole seconds, as `w:date` has it: `"2026-11-22T09:30:00Z"`. */
  readonly date: string;
}

/** The plan holds something that cannot be written as a tracked change; nothing was written. */
export class NotTrackable extends Error {
  override readonly name = "NotTrackable";
}

/** Marks what is written as tracked changes (ECMA-376 17.13.5), with ids that the part does not use yet. */
export class ChangeTracker {
  private readonly used: Set<number>;
  private next = 1;

  constructor(
    private readonly author: ChangeAuthor,
    part: string,
  ) {
    this.used = new Set([...part.matchAll(/:id="(\d+)"/g)].map(([, digits]) => Number(digits)));
  }

  /** The runs of a new paragraph as an insertion, and its mark too where that is new. */
  inserted(paragraph: string, isMarkNew: boolean): string {
    const root = parseXmlElement(paragraph);
    const prefix = prefixOf(root);
    const runs = childElements(root).filter(({ name }) => localName(name) === "r");
    if (runs.length > 0) {
      const rest = root.children.filter((child) => !runs.some((run) => run === child));
      setChildren(root, [...rest, this.wrap("ins", prefix, runs)]);
    }
    if (isMarkNew) this.markInserted(root, prefix);
    return serializeXml(root);
  }

  /** A paragraph that is there already, its mark an insertion: what stands below it was split off. */
  withNewMark(paragraph: string): string {
    const root = parseXmlElement(paragraph);
    this.markInserted(root, prefixOf(root));
    return serializeXml(root);
  }

  /** A new row, itself an insertion (17.13.5.17). */
  insertedRow(row: string): string {
    const root = parseXmlElement(row);
    const prefix = prefixOf(root);
    const known = childNamed(root, "trPr");
    const properties = known ?? parseXmlElement(`<${prefix}trPr/>`, root);
    setChildren(properties, [...properties.children, this.mark("ins", prefix)]);
    if (known === undefined) {
      const at = root.children.findIndex(
        (child) => child.kind === "element" && localName(child.name) === "tc",
      );
      const children = [...root.children];
      children.splice(Math.max(at, 0), 0, properties);
      setChildren(root, children);
    }
    return serializeXml(root);
  }

  /** Turns runs into deletions where they stand. */
  remove(runs: readonly XmlElement[], prefix: string): void {
    for (const run of runs) {
      const { parent } = run;
      if (parent === null || localName(parent.name) === "del") continue;
      const at = parent.children.indexOf(run);
      const children = [...parent.children];
      children.splice(at, 1, this.wrap("del", prefix, [withDeletedText(run, prefix)]));
      setChildren(parent, children);
    }
  }

  /** Runs as one insertion. */
  wrap(name: "ins" | "del", prefix: string, runs: readonly XmlElement[]): XmlElement {
    const change = this.mark(name, prefix);
    setChildren(change, [...runs]);
    return change;
  }

  /** States, behind changed run properties, what they were (17.13.5.31); what somebody else recorded before stays. */
  recordFormat(run: XmlElement, before: XmlElement | undefined, prefix: string): void {
    const properties = childNamed(run, "rPr");
    if (properties === undefined || childNamed(properties, "rPrChange") !== undefined) return;
    const old = before ?? parseXmlElement(`<${prefix}rPr/>`);
    const change = this.mark("rPrChange", prefix);
    setChildren(change, [old]);
    setChildren(properties, [...properties.children, change]);
  }

  /** States, behind changed properties of a cell, what they were (17.13.5.36); what somebody else recorded before stays. */
  recordCell(properties: XmlElement, before: string, prefix: string): void {
    if (childNamed(properties, "tcPrChange") !== undefined) return;
    const change = this.mark("tcPrChange", prefix);
    setChildren(change, [parseXmlElement(before)]);
    setChildren(properties, [...properties.children, change]);
  }

  private markInserted(paragraph: XmlElement, prefix: string): void {
    const properties = requireFirst(paragraph, "pPr", prefix);
    const known = childNamed(properties, "rPr");
    const mark = known ?? parseXmlElement(`<${prefix}rPr/>`, properties);
    if (childNamed(mark, "ins") !== undefined) return;
    setChildren(mark, [this.mark("ins", prefix), ...mark.children]);
    if (known !== undefined) return;
    const isBehind = ({ name }: XmlElement): boolean =>
      ["sectPr", "pPrChange"].includes(localName(name));
    const at = properties.children.findIndex(
      (child) => child.kind === "element" && isBehind(child),
    );
    const children = [...properties.children];
    children.splice(at < 0 ? children.length : at, 0, mark);
    setChildren(properties, children);
  }

  private mark(name: string, prefix: string): XmlElement {
    while (this.used.has(this.next)) this.next++;
    const id = String(this.next++);
    const author = escapeXmlAttribute(this.author.name);
    return parseXmlElement(
      `<${prefix}${name} ${prefix}id="${id}" ${prefix}author="${author}" ${prefix}date="${this.author.date}"/>`,
    );
  }
}

/** Text and field codes of a deleted run have names of their own (17.3.3.7, 17.16.13). */
function withDeletedText(run: XmlElement, prefix: string): XmlElement {
  const xml = serializeXml(run)
    .replace(new RegExp(`(</?)${prefix}t(?=[\\s>/])`, "g"), `$1${prefix}delText`)
    .replace(new RegExp(`(</?)${prefix}instrText(?=[\\s>/])`, "g"), `$1${prefix}delInstrText`);
  return parseXmlElement(xml);
}

function requireFirst(parent: XmlElement, name: string, prefix: string): XmlElement {
  const known = childNamed(parent, name);
  if (known !== undefined) return known;
  const added = parseXmlElement(`<${prefix}${name}/>`, parent);
  setChildren(parent, [added, ...parent.children]);
  return added;
}

function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(":") + 1);
}
