import {
  childElements,
  escapeXmlAttribute,
  findChild,
  parseXmlElement,
  setChildren,
  type XmlElement,
  type XmlNode,
} from "../../../docx";

/** Puts nodes right behind a sibling. */
export function insertAfter(sibling: XmlElement, nodes: readonly XmlNode[]): void {
  spliceAt(parentOf(sibling), placeOf(sibling) + 1, nodes);
}

/** Puts nodes right before a sibling. */
export function insertBefore(sibling: XmlElement, nodes: readonly XmlNode[]): void {
  spliceAt(parentOf(sibling), placeOf(sibling), nodes);
}

/** Puts nodes behind everything an element holds. */
export function append(parent: XmlElement, nodes: readonly XmlNode[]): void {
  spliceAt(parent, parent.children.length, nodes);
}

/** Puts nodes before everything an element holds. */
export function prepend(parent: XmlElement, nodes: readonly XmlNode[]): void {
  spliceAt(parent, 0, nodes);
}

/** Takes an element out of its parent; nothing happens where it has none. */
export function detach(element: XmlElement): void {
  const { parent } = element;
  if (parent === null) return;
  const place = parent.children.indexOf(element);
  if (place >= 0) parent.children.splice(place, 1);
  element.parent = null;
}

/** A deep copy without a parent. */
export function cloneElement(source: XmlElement): XmlElement {
  const copy: XmlElement = {
    kind: "element",
    name: source.name,
    attributes: { ...source.attributes },
    startTag: source.startTag,
    endTag: source.endTag,
    children: [],
    parent: null,
  };
  for (const child of source.children) {
    if (child.kind === "text") copy.children.push({ ...child });
    else {
      const childCopy = cloneElement(child);
      childCopy.parent = copy;
      copy.children.push(childCopy);
    }
  }
  return copy;
}

/** Sets or, with null, removes one attribute; the rest of the start tag stays as it was written. */
export function setAttribute(element: XmlElement, name: string, value: string | null): void {
  const { [name]: previous, ...others } = element.attributes;
  const pattern = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${escapeXmlAttribute(value)}"`;
  if (previous !== undefined) {
    element.startTag = element.startTag.replace(pattern, () => written);
  } else if (value !== null) {
    element.startTag = element.startTag.replace(/\s*\/?>$/, (end) => `${written}${end.trim()}`);
  }
  element.attributes = value === null ? others : { ...others, [name]: value };
}

/** A new element from markup such as `<w:b/>`. */
export function element(markup: string): XmlElement {
  return parseXmlElement(markup);
}

/** The child of that name, made and put in its place by `order` where there is none. */
export function requireChild(
  parent: XmlElement,
  name: string,
  order: readonly string[],
): XmlElement {
  const existing = findChild(parent, name);
  if (existing !== undefined) return existing;
  const child = element(`<${name}/>`);
  putInOrder(parent, child, order);
  return child;
}

/** Replaces the child of the same name, or puts it where the schema's sequence wants it. */
export function putInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const existing = findChild(parent, child.name);
  if (existing !== undefined) {
    insertAfter(existing, [child]);
    detach(existing);
    return;
  }
  const rank = order.indexOf(child.name);
  const next = childElements(parent).find((sibling) => order.indexOf(sibling.name) > rank);
  if (next === undefined) append(parent, [child]);
  else insertBefore(next, [child]);
}

/** Removes the child of that name, if any. */
export function removeChild(parent: XmlElement, name: string): void {
  const child = findChild(parent, name);
  if (child !== undefined) detach(child);
}

/** The nearest ancestor of that name. */
export function ancestor(start: XmlElement, name: string): XmlElement | null {
  for (let current = start.parent; current !== null; current = current.parent) {
    if (current.name === name) return current;
  }
  return null;
}

/** True where `inner` is `outer` or lies in it. */
export function isWithin(inner: XmlElement, outer: XmlElement): boolean {
  for (let current: XmlElement | null = inner; current !== null; current = current.parent) {
    if (current === outer) return true;
  }
  return false;
}

function spliceAt(parent: XmlElement, place: number, nodes: readonly XmlNode[]): void {
  if (nodes.length === 0) return;
  if (parent.endTag === "") {
    setChildren(parent, [...nodes]);
    return;
  }
  for (const node of nodes) if (node.kind === "element") node.parent = parent;
  parent.children.splice(place, 0, ...nodes);
}

function parentOf(child: XmlElement): XmlElement {
  if (child.parent === null) throw new Error(`<${child.name}> has no parent to insert into`);
  return child.parent;
}

function placeOf(child: XmlElement): number {
  return parentOf(child).children.indexOf(child);
}
