import { isSameFormat, type NewRun, type RunFormat, type Sign } from "../recommendations";
import type { ChangeTracker } from "./change-tracker";
import { localName } from "./names";
import { setFonts, setFormat, setItalicOnly } from "./run-properties";
import { isOn, statedFormat, valueOf } from "./run-format";
import { seenText } from "./seen-text";
import type { StyleSheet } from "./styles";
import { isSymbolFont } from "./symbols";
import { glyphText, OpenTextControl, type BoxGlyphs, type Glyph } from "./text-controls";
import {
  childElements,
  childNamed,
  escapeXmlAttribute,
  escapeXmlText,
  parseXmlElement,
  serializeXml,
  setChildren,
  type XmlElement,
  type XmlNode,
} from "./xml-tree";

/** Paragraph properties that belong to one paragraph only and are not copied. */
const NOT_COPIED: ReadonlySet<string> = new Set(["sectPr", "pPrChange"]);
/** What a replaced text leaves in place: ends of ranges that begin or end elsewhere, and what others have deleted or moved away. */
const KEPT_MARKS =
  /^(pPr|del|moveFrom|(bookmark|perm|commentRange|moveFromRange|moveToRange|customXml\w+Range)(Start|End))$/;
const RANGE_END = /(Start|End)$/;
/** What stands in a run beside its text and is not replaced with it. */
const ATTACHMENTS: ReadonlySet<string> = new Set([
  "commentReference",
  "footnoteReference",
  "endnoteReference",
  "drawing",
  "pict",
  "object",
]);

interface RunSource {
  readonly properties: XmlElement | undefined;
  readonly format: RunFormat;
}

/** Writes `w:p` elements (ECMA-376 17.3.1.22) from the source of others. */
export class ParagraphWriter {
  constructor(
    private readonly styles: StyleSheet,
    /** Null: changes are not tracked. */
    private readonly tracker: ChangeTracker | null = null,
  ) {}

  /** A new paragraph with the properties of the exemplar and the font of its runs. */
  build(runs: readonly NewRun[], exemplar: string): string {
    const model = parseXmlElement(exemplar);
    const prefix = prefixOf(model);
    const properties = childElements(model).find(({ name }) => localName(name) === "pPr");
    const head = properties === undefined ? "" : serializeXml(copiedProperties(properties));
    const sources = this.runSources(model);
    const style = paragraphStyle(model);
    const written = runs.map((run) => this.writeRun(run, sources, prefix, style));
    return `<${prefix}p>${head}${written.join("")}</${prefix}p>`;
  }

  /**
   * The paragraph, or the target in it, with other text; its properties and marks stay. Fonts come from its own runs, else the
   * exemplar's.
   */
  setText(
    source: string,
    runs: readonly NewRun[],
    exemplar: string | null,
    target: TextTarget = { kind: "paragraph", box: null },
  ): string {
    const paragraph = parseXmlElement(source);
    const prefix = prefixOf(paragraph);
    const own = this.runSources(paragraph);
    const hasOwnText = this.seenRuns(paragraph).some((run) => lengthOfRun(run) > 0);
    const sources =
      hasOwnText || exemplar === null ? own : this.runSources(parseXmlElement(exemplar));
    const style = paragraphStyle(paragraph);
    const control = target.kind === "control" ? requireControl(paragraph, target.index) : null;
    const box = target.kind === "control" ? (control?.holds.box ?? null) : target.box;
    const holder = control?.content ?? findSoleControl(paragraph) ?? null;
    settleControl(holder, runs.map(({ text }) => text).join(""));
    const written = runs.map((run) => {
      const glyph = glyphFor(run.text, box);
      const signed = glyph === null ? run : { ...run, sign: signOf(glyph) };
      return parseXmlElement(this.writeRun(signed, sources, prefix, style));
    });
    if (this.tracker === null) replaceText(holder ?? paragraph, written);
    else addBehindDeleted(holder ?? paragraph, written, prefix, this.tracker);
    return serializeXml(paragraph);
  }

  /** The paragraph with none of its text, nor the fonts of it. */
  withoutText(source: string): string {
    const paragraph = parseXmlElement(source);
    replaceText(findSoleControl(paragraph) ?? paragraph, []);
    return serializeXml(paragraph);
  }

  /** What must stay where a paragraph goes: ends of ranges whose other end is elsewhere. */
  leaveBehind(source: string): string {
    const marks = keptMarks(parseXmlElement(source)).filter(({ name }) => RANGE_END.test(name));
    const key = ({ name, attributes }: XmlElement): string =>
      `${name.replace(RANGE_END, "")} ${attributeNamed(attributes, "id") ?? ""}`;
    return marks
      .filter((mark) => marks.filter((other) => key(other) === key(mark)).length === 1)
      .map(serializeXml)
      .join("");
  }

  /** The paragraph with italic on or off from an offset of its text to its end. */
  setItalic(source: string, from: number, italic: boolean): string {
    const paragraph = parseXmlElement(source);
    const style = paragraphStyle(paragraph);
    let offset = 0;
    for (const run of this.seenRuns(paragraph)) {
      const length = lengthOfRun(run);
      const target = offset >= from ? run : splitRun(run, from - offset);
      offset += length;
      if (length === 0 || offset <= from) continue;
      const format = this.styles.formatOf(statedFormat(propertiesOf(target)), style);
      if (format.italic === italic) continue;
      const before = propertiesOf(target);
      const old = before === undefined ? undefined : parseXmlElement(serializeXml(before));
      if (old !== undefined) setChildren(old, old.children.filter(isFormatting));
      setItalicOnly(target, italic);
      this.tracker?.recordFormat(target, old, prefixOf(paragraph));
    }
    return serializeXml(paragraph);
  }

  /** The runs of a paragraph with their effective toggles; the paragraph mark stands in where there is none. */
  private runSources(paragraph: XmlElement): readonly RunSource[] {
    const style = paragraphStyle(paragraph);
    const source = (properties: XmlElement | undefined): RunSource => ({
      properties,
      format: this.styles.formatOf(statedFormat(properties), style),
    });
    const runs = this.seenRuns(paragraph).filter((run) => lengthOfRun(run) > 0);
    if (runs.length > 0) return runs.map((run) => source(propertiesOf(run)));
    const pPr = childElements(paragraph).find(({ name }) => localName(name) === "pPr");
    return [source(pPr === undefined ? undefined : propertiesOf(pPr))];
  }

  /** The runs whose text is read: hidden text counts for nothing and lends its font to nothing. */
  private seenRuns(paragraph: XmlElement): XmlElement[] {
    const style = paragraphStyle(paragraph);
    return findRuns(paragraph).filter(
      (run) => !this.styles.isHidden(statedFormat(propertiesOf(run)), style),
    );
  }

  /** A run in the font of the source that looks most like it, for a paragraph of this style. */
  private writeRun(
    run: NewRun,
    sources: readonly RunSource[],
    prefix: string,
    style: string | undefined,
  ): string {
    const source = sources.find(({ format }) => isSameFormat(format, run)) ?? sources[0];
    const content =
      run.sign === undefined ? textElements(run.text, prefix) : signElement(run.sign, prefix);
    const element = parseXmlElement(`<${prefix}r>${content}</${prefix}r>`);
    if (source?.properties !== undefined) {
      const copy = parseXmlElement(serializeXml(source.properties), element);
      setChildren(
        copy,
        copy.children.filter((child) => isFormatting(child) && !isSymbolFonts(child)),
      );
      element.children.unshift(copy);
    }
    // The source may stand in a paragraph of another style, which adds to what its run states.
    setFormat(element, this.styles.formatOf(statedFormat(propertiesOf(element)), style), run);
    if (run.sign?.isTyped === true) setFonts(element, run.sign.font);
    return serializeXml(element);
  }
}

/** Which part of a paragraph gets a new text. */
type TextTarget =
  | { readonly kind: "paragraph"; readonly box: BoxGlyphs | null }
  /** What one of the lists and boxes inside it holds, by its place among `Paragraph.controls`. */
  | { readonly kind: "control"; readonly index: number };

/** The glyph that a box shows in place of a text; null where it shows something else. */
function glyphFor(text: string, box: BoxGlyphs | null): Glyph | null {
  if (box === null) return null;
  if (text === glyphText(box.checked, true)) return box.checked;
  return text === glyphText(box.unchecked, false) ? box.unchecked : null;
}

/** Word writes glyphs of symbol fonts as symbols and others as text in their font. */
function signOf({ font, code }: Glyph): Sign {
  const isSymbol = isSymbolFont(font);
  return { font, code: isSymbol && code < 0x100 ? 0xf000 + code : code, isTyped: !isSymbol };
}

/** `w:sym` (ECMA-376 17.3.3.30), or the character to be set in the sign's font. */
function signElement({ font, code, isTyped }: Sign, prefix: string): string {
  if (isTyped) return textElements(String.fromCharCode(code), prefix);
  const digits = code.toString(16).toUpperCase().padStart(4, "0");
  return `<${prefix}sym ${prefix}font="${escapeXmlAttribute(font)}" ${prefix}char="${digits}"/>`;
}

interface InlineControl {
  readonly content: XmlElement;
  readonly holds: OpenTextControl;
}

/** The lists and check boxes inside a paragraph as they are read: by where they end. */
function inlineControls(element: XmlElement): readonly InlineControl[] {
  return childElements(element).flatMap((child): readonly InlineControl[] => {
    const content = localName(child.name) === "sdt" ? childNamed(child, "sdtContent") : undefined;
    const inner = inlineControls(content ?? child);
    if (content === undefined) return inner;
    const holds = readControl(child);
    return holds.around(0, 0) === null ? inner : [...inner, { content, holds }];
  });
}

function requireControl(paragraph: XmlElement, index: number): InlineControl {
  const control = inlineControls(paragraph)[index];
  if (control === undefined) throw new Error(`The paragraph has no control ${String(index)}.`);
  return control;
}

/** What kind of list or box a control is. */
function readControl(control: XmlElement): OpenTextControl {
  const read = new OpenTextControl();
  const meetAll = (element: XmlElement): void => {
    for (const child of childElements(element)) {
      const local = localName(child.name);
      const isOfBox = /^(?:checkbox|checked|checkedState|uncheckedState)$/.test(local);
      read.meet(`${isOfBox ? "w14" : "w"}:${local}`, (name) => attributeOf(child, name));
      meetAll(child);
    }
  };
  const properties = childNamed(control, "sdtPr");
  if (properties !== undefined) meetAll(properties);
  return read;
}

/** `w:t`, `w:tab` and `w:br` for a text (ECMA-376 17.3.3). */
export function textElements(text: string, prefix: string): string {
  return text
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === "\n") return `<${prefix}br/>`;
      if (piece === "\t") return `<${prefix}tab/>`;
      if (piece === "") return "";
      return `<${prefix}t xml:space="preserve">${escapeXmlText(piece)}</${prefix}t>`;
    })
    .join("");
}

/** `"w:"` for `w:p`. */
export function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** Paragraph properties as a new paragraph may have them: nothing tracked, no section, no list restart. */
export function copiedProperties(properties: XmlElement): XmlElement {
  const copy = parseXmlElement(serializeXml(properties));
  setChildren(
    copy,
    copy.children.filter(
      (child) => child.kind === "text" || !NOT_COPIED.has(localName(child.name)),
    ),
  );
  const mark = propertiesOf(copy);
  if (mark !== undefined) setChildren(mark, mark.children.filter(isFormatting));
  return copy;
}

/** Tracked-change marks inside `w:rPr` say who did what to one run; they are not formatting. */
function isFormatting(node: XmlNode): boolean {
  if (node.kind === "text") return true;
  return !["ins", "del", "moveFrom", "moveTo", "rPrChange"].includes(localName(node.name));
}

/** Letters in such fonts would show as signs. */
function isSymbolFonts(node: XmlNode): boolean {
  if (node.kind === "text" || localName(node.name) !== "rFonts") return false;
  return ["ascii", "hAnsi"].some((each) => isSymbolFont(attributeNamed(node.attributes, each)));
}

function paragraphStyle(paragraph: XmlElement): string | undefined {
  const pPr = childElements(paragraph).find(({ name }) => localName(name) === "pPr");
  if (pPr === undefined) return undefined;
  const style = childElements(pPr).find(({ name }) => localName(name) === "pStyle");
  return style === undefined ? undefined : valueOf(style);
}

function attributeNamed(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

function propertiesOf(element: XmlElement): XmlElement | undefined {
  return childElements(element).find(({ name }) => localName(name) === "rPr");
}

/** The runs whose text is the paragraph's own, deleted and moved-away ones and text boxes left out. */
function findRuns(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    const name = localName(child.name);
    if (name === "r") return [child];
    if (name === "sdt" && showsPrompt(child)) return [];
    if (["del", "moveFrom", "pPr", "sdtPr", "AlternateContent", "oMath"].includes(name)) return [];
    return findRuns(child);
  });
}

function lengthOfRun(run: XmlElement): number {
  return childElements(run).reduce((sum, child) => sum + lengthOfContent(child), 0);
}

function lengthOfContent(child: XmlElement): number {
  switch (localName(child.name)) {
    case "t":
      return textOfElement(child).length;
    case "tab":
    case "ptab":
    case "br":
    case "cr":
    case "noBreakHyphen":
    case "softHyphen":
    case "sym":
      return 1;
    default:
      return 0;
  }
}

/** Cuts a run in two at an offset of its text and gives the second; the first stays where it was. */
function splitRun(run: XmlElement, at: number): XmlElement {
  if (at >= lengthOfRun(run) || run.parent === null) return run;
  const second = parseXmlElement(serializeXml(run), run.parent);
  keepText(run, 0, at);
  keepText(second, at, Number.POSITIVE_INFINITY);
  const siblings = run.parent.children;
  siblings.splice(siblings.indexOf(run) + 1, 0, second);
  return second;
}

function keepText(run: XmlElement, start: number, end: number): void {
  let offset = 0;
  const kept = run.children.filter((child) => {
    if (child.kind === "text" || localName(child.name) === "rPr") return true;
    const length = lengthOfContent(child);
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, length);
    offset += length;
    if (length === 0) return start === 0;
    if (from >= to) return false;
    if (localName(child.name) === "t") cutText(child, from, to);
    return true;
  });
  setChildren(run, kept);
}

/** The text of a `w:t` as it is read. */
function textOfElement({ children, attributes }: XmlElement): string {
  const characters = children.map((node) => (node.kind === "text" ? node.value : "")).join("");
  return seenText(characters, attributes["xml:space"] === "preserve");
}

function cutText(element: XmlElement, from: number, to: number): void {
  const value = textOfElement(element).slice(from, to);
  element.startTag = `<${element.name} xml:space="preserve">`;
  element.endTag = `</${element.name}>`;
  element.children = [{ kind: "text", raw: escapeXmlText(value), value }];
}

/** Puts new runs where the text of a paragraph, or of what a control holds, was. */
function replaceText(holder: XmlElement, runs: XmlElement[]): void {
  const attachments = findRuns(holder).flatMap(attachmentsOf);
  const kept = keptMarks(holder);
  const lead = kept.filter(({ name }) => !localName(name).endsWith("End"));
  const tail = kept.filter((child) => !lead.includes(child));
  setChildren(holder, [...lead, ...runs, ...tail, ...attachments]);
}

/** Marks of the paragraph in their order, those inside links and the like too, since the link goes with its text. */
function keptMarks(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    const name = localName(child.name);
    if (KEPT_MARKS.test(name)) return [child];
    return name === "r" || name === "sdtPr" ? [] : keptMarks(child);
  });
}

/** The run without its text, where something else is in it. */
function attachmentsOf(run: XmlElement): XmlElement[] {
  const isAttachment = (node: XmlNode): boolean =>
    node.kind === "element" && ATTACHMENTS.has(localName(node.name));
  if (!run.children.some(isAttachment)) return [];
  const copy = parseXmlElement(serializeXml(run));
  const isKept = (node: XmlNode): boolean =>
    isAttachment(node) || (node.kind === "element" && localName(node.name) === "rPr");
  setChildren(copy, copy.children.filter(isKept));
  return [copy];
}

/** Keeps the old text as deleted and puts the new runs behind it. */
function addBehindDeleted(
  holder: XmlElement,
  runs: readonly XmlElement[],
  prefix: string,
  tracker: ChangeTracker,
): void {
  tracker.remove(findRuns(holder), prefix);
  if (runs.length > 0) {
    setChildren(holder, [...holder.children, tracker.wrap("ins", prefix, runs)]);
  }
}

/**
 * Keeps a content control in step with its text: a check box its state (MS-DOCX 2.5.1.3), a list the value it last had
 * (ECMA-376 17.5.2.15), and none still shows its placeholder (17.5.2.39).
 */
function settleControl(content: XmlElement | null, text: string): void {
  const properties = content?.parent == null ? undefined : childNamed(content.parent, "sdtPr");
  if (properties === undefined || text === "") return;
  setChildren(
    properties,
    properties.children.filter(
      (child) => child.kind === "text" || localName(child.name) !== "showingPlcHdr",
    ),
  );
  const box = childNamed(properties, "checkbox");
  const checked = box === undefined ? undefined : childNamed(box, "checked");
  if (checked !== undefined) {
    const { box: glyphs } = readControl(properties.parent ?? properties);
    const unchecked = glyphs === null ? "☐" : glyphText(glyphs.unchecked, false);
    setAttribute(checked, "val", text.trim() === unchecked ? "0" : "1");
  }
  const list = childNamed(properties, "dropDownList") ?? childNamed(properties, "comboBox");
  const item = childElements(list ?? properties).find(
    (each) => attributeOf(each, "displayText") === text || attributeOf(each, "value") === text,
  );
  const value = item === undefined ? undefined : attributeOf(item, "value");
  if (list !== undefined && value !== undefined) setAttribute(list, "lastValue", value);
}

/** A control that shows its placeholder has no text of its own (ECMA-376 17.5.2.39). */
function showsPrompt(control: XmlElement): boolean {
  const properties = childNamed(control, "sdtPr");
  const mark = properties === undefined ? undefined : childNamed(properties, "showingPlcHdr");
  return mark !== undefined && isOn(valueOf(mark));
}

function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? undefined : attributes[key];
}

/** Sets an attribute in the element's own prefix; the rest of the tag stays as it is. */
function setAttribute(element: XmlElement, name: string, value: string): void {
  element.startTag = withAttribute(element.startTag, name, value);
}

/** A start tag with an attribute in the tag's own prefix set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const prefix = /^<([^\s:/>]+:)?/.exec(tag)?.[1] ?? "";
  const key = `${prefix}${name}`;
  const written = `${key}="${escapeXmlAttribute(value)}"`;
  const known = new RegExp(`${key}\\s*=\\s*("[^"]*"|'[^']*')`);
  return known.test(tag)
    ? tag.replace(known, () => written)
    : tag.replace(/\s*(\/?>)$/, (_all, end: string) => ` ${written}${end}`);
}

function findSoleControl(paragraph: XmlElement): XmlElement | undefined {
  const content = childElements(paragraph).filter(
    ({ name }) => !["pPr", "proofErr", "bookmarkStart", "bookmarkEnd"].includes(localName(name)),
  );
  const [only] = content;
  if (content.length !== 1 || only === undefined || localName(only.name) !== "sdt")
    return undefined;
  return childElements(only).find(({ name }) => localName(name) === "sdtContent");
}
