import {
  childElements,
  escapeXmlText,
  findChild,
  setChildren,
  type XmlElement,
  type XmlNode,
} from "../../../docx";
import { textAtoms, type TextAtom } from "./text-atoms";
import { cloneElement, insertAfter, setAttribute } from "./xml-edit";

/**
 * Makes a run boundary at an offset of the paragraph's text. The text itself does not change. Returns the atom
 * that ends there, null at offset 0.
 */
export function cutAt(paragraph: XmlElement, offset: number): TextAtom | null {
  const atoms = textAtoms(paragraph);
  const atom = atoms.find(({ start, text }) => start < offset && offset <= start + text.length);
  if (atom === undefined) return null;
  const within = offset - atom.start;
  if (within < atom.text.length) cutText(atom, within);
  cutRunBehind(atom);
  return atom;
}

/** The inline content of a paragraph behind a node, wrappers opened where the cut goes through them. */
export function takeTail(paragraph: XmlElement, node: XmlElement | null): XmlNode[] {
  if (node === null) {
    const properties = findChild(paragraph, "w:pPr");
    const tail = paragraph.children.filter((child) => child !== properties);
    paragraph.children = paragraph.children.filter((child) => child === properties);
    return tail;
  }
  return tailBehind(node, paragraph);
}

/** Sets the characters of a `w:t`. */
export function setText(node: XmlElement, text: string): void {
  setAttribute(node, "xml:space", "preserve");
  setChildren(node, text === "" ? [] : [{ kind: "text", raw: escapeXmlText(text), value: text }]);
}

function cutText(atom: TextAtom, within: number): void {
  const rest = cloneElement(atom.node);
  insertAfter(atom.node, [rest]);
  setText(atom.node, atom.text.slice(0, within));
  setText(rest, atom.text.slice(within));
}

function cutRunBehind(atom: TextAtom): void {
  const { run, node } = atom;
  const place = run.children.indexOf(node);
  if (!childElements(run).includes(node) || place === run.children.length - 1) return;
  const rest: XmlElement = { ...run, attributes: { ...run.attributes }, children: [] };
  const properties = findChild(run, "w:rPr");
  const moved = run.children.slice(place + 1);
  run.children = run.children.slice(0, place + 1);
  setChildren(rest, properties === undefined ? moved : [cloneElement(properties), ...moved]);
  insertAfter(run, [rest]);
}

function tailBehind(node: XmlElement, paragraph: XmlElement): XmlNode[] {
  const { parent } = node;
  if (parent === null) return [];
  const place = parent.children.indexOf(node);
  const behind = parent.children.slice(place + 1);
  parent.children = parent.children.slice(0, place + 1);
  if (parent === paragraph) return behind;
  const outer = tailBehind(parent, paragraph);
  if (behind.length === 0) return outer;
  const shell: XmlElement = { ...parent, attributes: { ...parent.attributes }, children: [] };
  setChildren(shell, behind);
  return [shell, ...outer];
}
