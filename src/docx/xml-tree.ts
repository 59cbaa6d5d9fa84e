import { SaxesParser } from "saxes";

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
  let prolog = "";
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  let textStart = 0;
  let value = "";

  const flushText = (end: number): void => {
    const raw = xml.slice(textStart, end);
    if (current !== null && raw !== "") current.children.push({ kind: "text", raw, value });
    value = "";
  };
  parser.on("text", (text) => (value += text));
  parser.on("cdata", (text) => (value += text));
  parser.on("opentag", (tag) => {
    const end = parser.position;
    const start = xml.lastIndexOf("<", end - 1);
    flushText(start);
    const element: XmlElement = {
      kind: "element",
      name: tag.name,
      // Safe: without the xmlns option saxes gives plain strings.
      attributes: tag.attributes as Record<string, string>,
      startTag: xml.slice(start, end),
      endTag: "",
      children: [],
      parent: current,
    };
    if (current === null) {
      prolog = xml.slice(0, start);
      root = element;
    } else {
      current.children.push(element);
    }
    current = element;
    textStart = end;
  });
  parser.on("closetag", (tag) => {
    if (current === null) return;
    const end = parser.position;
    if (!tag.isSelfClosing) {
      const start = xml.lastIndexOf("<", end - 1);
      flushText(start);
      current.endTag = xml.slice(start, end);
    }
    current = current.parent;
    textStart = end;
  });
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw new XmlNotWellFormed(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  if (root === null) throw new XmlNotWellFormed("There is no root element.");
  return { prolog, root, epilog: xml.slice(textStart) };
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
