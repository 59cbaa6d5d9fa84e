import { SaxesParser } from "saxes";
import { localName } from "./names";

/** Character data, comments and processing instructions between two tags. */
export interface XmlText {
  readonly kind: "text";
  /** Exactly as in the source. */
  raw: string;
  /** Character data only, references resolved. */
  value: string;
}

/** An element that remembers how its tags were written. */
export interface XmlElement {
  readonly kind: "element";
  /** Qualified name as written, `"w:p"`. */
  readonly name: string;
  /** Attribute values by qualified name, references resolved. */
  attributes: Readonly<Record<string, string>>;
  /** The start tag exactly as in the source; self-closing where there is no content. */
  startTag: string;
  /** The end tag, empty for a self-closing element. */
  endTag: string;
  children: XmlNode[];
  parent: XmlElement | null;
}

export type XmlNode = XmlElement | XmlText;

export interface XmlTree {
  /** What stands before the root element: declaration, comments. */
  readonly prolog: string;
  readonly root: XmlElement;
  readonly epilog: string;
}

/** XML that is not well formed, with the parser's own words in `message`. */
export class XmlNotWellFormed extends Error {
  override readonly name = "XmlNotWellFormed";
}

/**
 * Parses a whole XML document or a single element cut out of one into a tree that serialises to the same string, character for
 * character. Namespaces are not resolved. Throws `XmlNotWellFormed`.
 */
export function parseXmlTree(xml: string): XmlTree {
  const parser = new SaxesParser({ position: true });
  const builder = new TreeBuilder(xml);
  parser.on("text", (text) => {
    builder.text(text);
  });
  parser.on("cdata", (text) => {
    builder.text(text);
  });
  parser.on("opentag", (tag) => {
    // Safe: without the xmlns option saxes gives plain strings.
    builder.open(tag.name, tag.attributes as Record<string, string>, parser.position);
  });
  parser.on("closetag", (tag) => {
    builder.close(tag.isSelfClosing, parser.position);
  });
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw new XmlNotWellFormed(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  return builder.result();
}

class TreeBuilder {
  private prolog = "";
  private root: XmlElement | null = null;
  private current: XmlElement | null = null;
  private textStart = 0;
  private value = "";

  constructor(private readonly xml: string) {}

  result(): XmlTree {
    if (this.root === null) throw new XmlNotWellFormed("There is no root element.");
    return { prolog: this.prolog, root: this.root, epilog: this.xml.slice(this.textStart) };
  }

  text(text: string): void {
    this.value += text;
  }

  open(name: string, attributes: Record<string, string>, end: number): void {
    const start = this.xml.lastIndexOf("<", end - 1);
    this.flushText(start);
    const startTag = this.xml.slice(start, end);
    const element: XmlElement = {
      kind: "element",
      name,
      attributes,
      startTag,
      endTag: "",
      children: [],
      parent: this.current,
    };
    if (this.current === null) {
      this.prolog = this.xml.slice(0, start);
      this.root = element;
    } else {
      this.current.children.push(element);
    }
    this.current = element;
    this.textStart = end;
  }

  close(isSelfClosing: boolean, end: number): void {
    if (this.current === null) return;
    if (!isSelfClosing) {
      const start = this.xml.lastIndexOf("<", end - 1);
      this.flushText(start);
      this.current.endTag = this.xml.slice(start, end);
    }
    this.current = this.current.parent;
    this.textStart = end;
  }

  private flushText(end: number): void {
    const raw = this.xml.slice(this.textStart, end);
    const { value } = this;
    if (raw !== "") this.current?.children.push({ kind: "text", raw, value });
    this.value = "";
  }
}

/** The exact inverse of `parseXmlTree` for an untouched tree. */
export function serializeXmlTree(tree: XmlTree): string {
  return tree.prolog + serializeXml(tree.root) + tree.epilog;
}

/** The source of one node with everything in it. */
export function serializeXml(node: XmlNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join("");
}

function collect(node: XmlNode, parts: string[]): void {
  if (node.kind === "text") {
    parts.push(node.raw);
    return;
  }
  parts.push(node.startTag);
  for (const child of node.children) collect(child, parts);
  parts.push(node.endTag);
}

/** Child elements, of one name where it is given. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      child.kind === "element" && (name === undefined || child.name === name),
  );
}

export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find(
    (child): child is XmlElement => child.kind === "element" && child.name === name,
  );
}

/** The first child element of a local name, whatever prefix the document gives it. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => localName(child.name) === name);
}

/** Parses a fragment and gives it a parent; the caller puts it among the parent's children. */
export function parseXmlElement(xml: string, parent: XmlElement | null = null): XmlElement {
  const { root } = parseXmlTree(xml);
  root.parent = parent;
  return root;
}

/** Gives an element another set of children; a self-closing tag is opened. */
export function setChildren(element: XmlElement, children: XmlNode[]): void {
  if (element.endTag === "" && children.length > 0) {
    element.startTag = element.startTag.replace(/\s*\/>$/, ">");
    element.endTag = `</${element.name}>`;
  }
  element.children = children;
  for (const child of children) if (child.kind === "element") child.parent = element;
}

/** Escapes character data (XML 1.0, 2.4); carriage returns are kept as references so that parsing gives them back. */
export function escapeXmlText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

/** Escapes an attribute value for double quotes (XML 1.0, 2.3). */
export function escapeXmlAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ATTRIBUTE_ESCAPES[character] ?? character);
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
};

const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  ...TEXT_ESCAPES,
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};
