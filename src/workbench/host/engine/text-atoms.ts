import { childElements, type XmlElement } from "../../../docx";

/**
 * One piece of a paragraph that shows as text. What Word's `text` gives for each kind is decided here and
 * nowhere else:
 *
 * | in the file | in `text` |
 * | --- | --- |
 * | `w:t` | its characters; outer spaces only with `xml:space="preserve"` |
 * | `w:tab`, `w:ptab` | U+0009 |
 * | `w:br`, `w:cr` | U+000B; a page break is U+000C, a column break U+000E |
 * | `w:noBreakHyphen`, `w:softHyphen` | U+001E, U+001F |
 * | `w:sym` | `(`, as Word answers for symbols it stores outside Unicode |
 * | footnote and endnote reference | U+0002 |
 * | field | its result, never its instruction |
 * | deleted or moved-away text | nothing, unless the host variant shows it |
 * | drawing, text box, comment mark | nothing |
 */
export interface TextAtom {
  readonly run: XmlElement;
  readonly node: XmlElement;
  readonly text: string;
  /** Offset of its first UTF-16 unit in the paragraph's text. */
  readonly start: number;
  /** True for text that tracked changes mark as deleted. */
  readonly isDeleted: boolean;
}

export interface TextOptions {
  readonly includesDeleted?: boolean;
}

/** The text pieces of a paragraph, in order. */
export function textAtoms(paragraph: XmlElement, options: TextOptions = {}): TextAtom[] {
  const walk: Walk = {
    atoms: [],
    offset: 0,
    fields: [],
    includesDeleted: options.includesDeleted === true,
  };
  visitInline(paragraph, false, walk);
  return walk.atoms;
}

/** The text of a paragraph as Word's `text` property gives it, without the paragraph mark. */
export function paragraphText(paragraph: XmlElement, options: TextOptions = {}): string {
  return textAtoms(paragraph, options)
    .map((atom) => atom.text)
    .join("");
}

/** Every run of a paragraph, in order; those in deleted text only on demand. */
export function runsOf(paragraph: XmlElement, options: TextOptions = {}): XmlElement[] {
  const runs: XmlElement[] = [];
  collectRuns(paragraph, options.includesDeleted === true, runs);
  return runs;
}

interface Walk {
  readonly atoms: TextAtom[];
  offset: number;
  /** One entry for each open field: true once its result has begun. */
  readonly fields: boolean[];
  readonly includesDeleted: boolean;
}

const DELETED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/** Inline elements that wrap runs. */
const INLINE_WRAPPERS: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:customXml",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:ruby",
  "w:rubyBase",
]);

const FIXED_TEXT: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u001e",
  "w:softHyphen": "\u001f",
  "w:sym": "(",
  "w:footnoteReference": "\u0002",
  "w:endnoteReference": "\u0002",
};

function visitInline(container: XmlElement, isDeleted: boolean, walk: Walk): void {
  for (const child of container.children) {
    if (child.kind !== "element") continue;
    if (child.name === "w:r") visitRun(child, isDeleted, walk);
    else if (INLINE_WRAPPERS.has(child.name)) visitInline(child, isDeleted, walk);
    else if (DELETED.has(child.name)) visitInline(child, true, walk);
  }
}

function visitRun(run: XmlElement, isDeleted: boolean, walk: Walk): void {
  for (const node of run.children) {
    if (node.kind !== "element") continue;
    if (node.name === "w:fldChar") followField(node, walk.fields);
    else if (node.name === "w:ruby") visitInline(node, isDeleted, walk);
    else if (!walk.fields.includes(false)) addAtom(run, node, isDeleted, walk);
  }
}

function followField(mark: XmlElement, fields: boolean[]): void {
  const type = mark.attributes["w:fldCharType"];
  if (type === "begin") fields.push(false);
  // A result or an end without a beginning belongs to a field that an earlier paragraph opened.
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = true;
  else if (type === "end") fields.pop();
}

function addAtom(run: XmlElement, node: XmlElement, isDeleted: boolean, walk: Walk): void {
  if (isDeleted && !walk.includesDeleted) return;
  const text = atomText(node);
  if (text === null) return;
  walk.atoms.push({ run, node, text, start: walk.offset, isDeleted });
  walk.offset += text.length;
}

function atomText(node: XmlElement): string | null {
  if (node.name === "w:t" || node.name === "w:delText") return characterData(node);
  if (node.name === "w:br") return BREAKS[node.attributes["w:type"] ?? ""] ?? "\v";
  return FIXED_TEXT[node.name] ?? null;
}

const BREAKS: Readonly<Record<string, string>> = { page: "\f", column: "\u000e" };

function characterData(node: XmlElement): string {
  let text = "";
  for (const child of node.children) if (child.kind === "text") text += child.value;
  return node.attributes["xml:space"] === "preserve"
    ? text
    : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

function collectRuns(container: XmlElement, includesDeleted: boolean, runs: XmlElement[]): void {
  for (const child of childElements(container)) {
    if (child.name === "w:r") runs.push(child);
    else if (INLINE_WRAPPERS.has(child.name)) collectRuns(child, includesDeleted, runs);
    else if (includesDeleted && DELETED.has(child.name)) collectRuns(child, true, runs);
  }
}
