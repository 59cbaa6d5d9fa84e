import type { RunFormat } from "../recommendations";
import { localName } from "./names";
import { statedFormat, valueOf, type StatedFormat } from "./run-format";
import { childElements, parseXmlTree, type XmlElement } from "./xml-tree";

/** Membership of a numbered or bulleted list, as `w:numPr` states it. */
export interface ListMembership {
  readonly numberId: string;
  readonly level: number;
}

interface Style {
  readonly basedOn: string | null;
  readonly format: StatedFormat;
  readonly list: Partial<ListMembership> | null;
}

/** What styles contribute to a run or paragraph. */
export interface StyleSheet {
  /** Effective toggles of a run (ECMA-376 17.7.2; toggle properties add up as 17.7.3 says). */
  formatOf(stated: StatedFormat, paragraphStyle: string | undefined): RunFormat;
  isHidden(stated: StatedFormat, paragraphStyle: string | undefined): boolean;
  /** The fonts of a run's characters below U+0080 and above. */
  fontsOf(
    stated: StatedFormat,
    paragraphStyle: string | undefined,
  ): readonly [string | undefined, string | undefined];
  /** The list a paragraph belongs to through its style. */
  listOf(paragraphStyle: string | undefined): Partial<ListMembership> | null;
}

/** A chain longer than this is a loop. */
const LONGEST_CHAIN = 32;

/** Reads the styles part; without one every style is empty. Throws `XmlNotWellFormed`. */
export function readStyles(xml: string | undefined): StyleSheet {
  const styles = new Map<string, Style>();
  let defaults: StatedFormat = {};
  let defaultParagraphStyle: string | undefined;
  for (const element of xml === undefined ? [] : childElements(parseXmlTree(xml).root)) {
    if (localName(element.name) === "docDefaults") defaults = readDefaults(element);
    if (localName(element.name) !== "style") continue;
    const id = attributeOf(element, "styleId");
    if (id === undefined) continue;
    styles.set(id, readStyle(element));
    const isDefault = ["1", "true", "on"].includes(attributeOf(element, "default") ?? "0");
    if (isDefault && attributeOf(element, "type") === "paragraph") defaultParagraphStyle = id;
  }
  return new ReadStyles(styles, defaults, defaultParagraphStyle);
}

class ReadStyles implements StyleSheet {
  private readonly inherited = new Map<string | undefined, StatedFormat>();

  constructor(
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly defaults: StatedFormat,
    private readonly defaultParagraphStyle: string | undefined,
  ) {}

  formatOf(stated: StatedFormat, paragraphStyle: string | undefined): RunFormat {
    const paragraph = this.ofStyle(paragraphStyle ?? this.defaultParagraphStyle);
    const character = this.ofStyle(stated.characterStyle);
    const levels = [stated, character, paragraph, this.defaults];
    const first = (name: "underline" | "superscript"): boolean =>
      levels.find((level) => level[name] !== undefined)?.[name] ?? false;
    return {
      bold: stated.bold ?? toggled(this.defaults.bold, paragraph.bold, character.bold),
      italic: stated.italic ?? toggled(this.defaults.italic, paragraph.italic, character.italic),
      underline: first("underline"),
      superscript: first("superscript"),
    };
  }

  isHidden(stated: StatedFormat, paragraphStyle: string | undefined): boolean {
    const paragraph = this.ofStyle(paragraphStyle ?? this.defaultParagraphStyle);
    const character = this.ofStyle(stated.characterStyle);
    return stated.hidden ?? toggled(this.defaults.hidden, paragraph.hidden, character.hidden);
  }

  fontsOf(
    stated: StatedFormat,
    paragraphStyle: string | undefined,
  ): readonly [string | undefined, string | undefined] {
    const paragraph = this.ofStyle(paragraphStyle ?? this.defaultParagraphStyle);
    const character = this.ofStyle(stated.characterStyle);
    const { defaults } = this;
    return [
      stated.asciiFont ?? character.asciiFont ?? paragraph.asciiFont ?? defaults.asciiFont,
      stated.otherFont ?? character.otherFont ?? paragraph.otherFont ?? defaults.otherFont,
    ];
  }

  listOf(paragraphStyle: string | undefined): Partial<ListMembership> | null {
    let level: number | undefined;
    for (const { list } of chain(this.styles, paragraphStyle ?? this.defaultParagraphStyle)) {
      if (list === null) continue;
      // A style may name a level only, of the list that the style it is based on names.
      level ??= list.level;
      if (list.numberId !== undefined) {
        return { numberId: list.numberId, ...(level === undefined ? {} : { level }) };
      }
    }
    return null;
  }

  private ofStyle(id: string | undefined): StatedFormat {
    const known = this.inherited.get(id);
    if (known !== undefined) return known;
    let format: StatedFormat = {};
    for (const style of chain(this.styles, id)) format = { ...style.format, ...format };
    this.inherited.set(id, format);
    return format;
  }
}

/** Reads `w:numPr`. */
export function readListMembership(numPr: XmlElement): Partial<ListMembership> {
  const list: { numberId?: string; level?: number } = {};
  for (const child of childElements(numPr)) {
    const value = valueOf(child);
    if (value === undefined) continue;
    if (localName(child.name) === "numId") list.numberId = value;
    if (localName(child.name) === "ilvl") list.level = Number(value);
  }
  return list;
}

function* chain(styles: ReadonlyMap<string, Style>, id: string | undefined): Generator<Style> {
  let current = id;
  for (let length = 0; current !== undefined && length < LONGEST_CHAIN; length++) {
    const style = styles.get(current);
    if (style === undefined) return;
    yield style;
    current = style.basedOn ?? undefined;
  }
}

function readStyle(element: XmlElement): Style {
  const part = (name: string): XmlElement | undefined =>
    childElements(element).find((child) => localName(child.name) === name);
  const basedOn = part("basedOn");
  const paragraphProperties = part("pPr");
  const numPr =
    paragraphProperties === undefined
      ? undefined
      : childElements(paragraphProperties).find((child) => localName(child.name) === "numPr");
  return {
    basedOn: basedOn === undefined ? null : (valueOf(basedOn) ?? null),
    format: statedFormat(part("rPr")),
    list: numPr === undefined ? null : readListMembership(numPr),
  };
}

function readDefaults(docDefaults: XmlElement): StatedFormat {
  for (const part of childElements(docDefaults)) {
    if (localName(part.name) !== "rPrDefault") continue;
    return statedFormat(childElements(part).find((child) => localName(child.name) === "rPr"));
  }
  return {};
}

function attributeOf(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find((attribute) => localName(attribute) === name);
  return key === undefined ? undefined : element.attributes[key];
}

function toggled(
  base: boolean | undefined,
  paragraph: boolean | undefined,
  character: boolean | undefined,
): boolean {
  if (base === true) return true;
  return (paragraph === true) !== (character === true);
}
