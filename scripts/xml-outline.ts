import { SaxesParser } from "saxes";

/** An element without its namespaces: the local name is enough for a manifest. */
export interface XmlOutline {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlOutline[];
  /** Its own character data, trimmed. */
  readonly text: string;
}

interface OpenElement extends XmlOutline {
  readonly children: XmlOutline[];
  text: string;
}

/** Reads a small XML document. Throws where it is not well formed. */
export function parseXml(source: string): XmlOutline {
  const parser = new SaxesParser();
  // The document itself is the outermost; the root element becomes its only child.
  const open: OpenElement[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]),
    );
    open.push({ name: localName(tag.name), attributes, children: [], text: "" });
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push({ ...closed, text: closed.text.trim() });
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(source).close();
  const [root] = open[0]?.children ?? [];
  if (root === undefined) throw new Error("There is no element in the document.");
  return root;
}

/** The element itself and everything inside it, in document order. */
export function withDescendants(element: XmlOutline): XmlOutline[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** The elements at a path of names below an element. */
export function findAll(element: XmlOutline, ...path: readonly string[]): XmlOutline[] {
  return path.reduce<XmlOutline[]>(
    (found, name) =>
      found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1);
}
