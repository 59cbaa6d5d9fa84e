import { SaxesParser } from "saxes";

/** An element with its namespaces resolved: the checker shares no reading with what it checks. */
export interface Element {
  /** By the prefix the standard uses, `"w:p"`; `"{namespace}name"` where it is none of those that are checked. */
  readonly name: string;
  /** Attribute values by the same kind of name; without prefix where they have no namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly parent: Element | null;
  /** Its own character data in one piece. */
  readonly text: string;
}

interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
}

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14:",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct:",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
  "": "",
};

/** Parses a part. Throws where it is not well formed. */
export function parseElements(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  const roots: Element[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const parent = open.at(-1) ?? null;
    const element: OpenElement = {
      name: nameOf(uri, local),
      attributes: new Map(
        Object.values(attributes).map((each) => [nameOf(each.uri, each.local), each.value]),
      ),
      children: [],
      parent,
      text: "",
    };
    (parent?.children ?? roots).push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = roots;
  if (root === undefined) throw new Error("There is no element.");
  return root;
}

/** `"w:body/w:tbl[2]/w:tr[1]"`: counted from 1 among the like-named where there are several; the root is left out. */
export function placeOf(element: Element): string {
  const steps: string[] = [];
  for (let at = element; at.parent !== null; at = at.parent) {
    const alike = at.parent.children.filter(({ name }) => name === at.name);
    const count = alike.length > 1 ? `[${String(alike.indexOf(at) + 1)}]` : "";
    steps.unshift(at.name + count);
  }
  return steps.join("/");
}

/** Every element in document order; of markup that comes in two versions (`mc:AlternateContent`) the first. */
export function* elementsOf(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) {
    if (child.name !== "mc:Fallback") yield* elementsOf(child);
  }
}

export function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The `w:val` of a property: `valueAt(cell, "w:tcPr", "w:gridSpan")`. */
export function valueAt(element: Element, ...path: readonly string[]): string | undefined {
  let at: Element | undefined = element;
  for (const name of path) at = childNamed(at, name);
  return at?.attributes.get("w:val");
}

/** Children of one of the names, also those inside content controls, custom XML and tracked changes. */
export function contentOf(element: Element, names: ReadonlySet<string>): readonly Element[] {
  return element.children.flatMap((child) => {
    if (names.has(child.name)) return [child];
    return WRAPPERS.has(child.name) ? contentOf(child, names) : [];
  });
}

const WRAPPERS: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "mc:AlternateContent",
  "mc:Choice",
]);

function nameOf(uri: string, local: string): string {
  return `${PREFIXES[uri] ?? `{${uri}}`}${local}`;
}
