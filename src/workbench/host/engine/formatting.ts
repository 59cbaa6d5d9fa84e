import { childElements, findChild, type XmlElement } from "../../../docx";
import { cellsOf, paragraphProperties, rowOf, rowsOf, tableOf, cellOf } from "./blocks";
import { Levels, valueIn } from "./numbering-levels";
import { Styles, type Style } from "./styles";
import { themeFont } from "./theme-fonts";
import type { WordDocument } from "./word-document";

/** What formatting a run or a paragraph mark shows, styles and defaults included (ECMA-376 17.7.2). */
export class Formatting {
  readonly styles: Styles;
  private levels: Levels | undefined;

  constructor(private readonly document: WordDocument) {
    this.styles = new Styles(document.relatedRoot("/styles"));
  }

  /** The style of a paragraph; undefined where the document defines none. */
  paragraphStyle(paragraph: XmlElement): Style | undefined {
    const named = styleIdIn(paragraphProperties(paragraph), "w:pStyle");
    const style = named === undefined ? undefined : this.styles.find(named);
    return style ?? this.styles.defaultOf("paragraph");
  }

  tableStyle(table: XmlElement): Style | undefined {
    const named = styleIdIn(findChild(table, "w:tblPr"), "w:tblStyle");
    return (
      (named === undefined ? undefined : this.styles.find(named)) ?? this.styles.defaultOf("table")
    );
  }

  /** A property such as bold, which styles switch over rather than set (17.7.3). */
  toggle(paragraph: XmlElement, direct: XmlElement | undefined, name: string): boolean {
    const own = direct === undefined ? undefined : findChild(direct, name);
    if (own !== undefined) return isOn(own);
    const layers = [
      this.inStyles(styleIdIn(direct, "w:rStyle"), name),
      this.inStyles(this.paragraphStyle(paragraph)?.id, name),
      this.inTableStyle(paragraph, name),
    ].filter((value) => value !== undefined);
    if (layers.length === 0) return isOnIn(this.styles.runDefaults, name);
    return layers.filter(isOn).length % 2 === 1;
  }

  /** The element that decides a property; undefined where nothing states it. */
  property(
    paragraph: XmlElement,
    direct: XmlElement | undefined,
    name: string,
  ): XmlElement | undefined {
    return (
      (direct === undefined ? undefined : findChild(direct, name)) ??
      this.inStyles(styleIdIn(direct, "w:rStyle"), name) ??
      this.inStyles(this.paragraphStyle(paragraph)?.id, name) ??
      this.inTableStyle(paragraph, name) ??
      (this.styles.runDefaults === undefined ? undefined : findChild(this.styles.runDefaults, name))
    );
  }

  /** The element that decides a paragraph property; undefined where nothing states it. */
  paragraphProperty(paragraph: XmlElement, name: string): XmlElement | undefined {
    return this.paragraphPropertyWhere(paragraph, name, () => true);
  }

  /** An attribute of a paragraph property: each attribute of `w:ind` and `w:spacing` is inherited by itself. */
  paragraphAttribute(
    paragraph: XmlElement,
    name: string,
    ...attributes: string[]
  ): string | undefined {
    const has = (element: XmlElement): boolean =>
      attributes.some((attribute) => element.attributes[attribute] !== undefined);
    const element = this.paragraphPropertyWhere(paragraph, name, has);
    const attribute = attributes.find((candidate) => element?.attributes[candidate] !== undefined);
    return attribute === undefined ? undefined : element?.attributes[attribute];
  }

  /** The name of the font for Latin text. */
  fontName(paragraph: XmlElement, direct: XmlElement | undefined): string {
    const fonts = this.property(paragraph, direct, "w:rFonts");
    const theme = fonts?.attributes["w:asciiTheme"];
    const fromTheme =
      theme === undefined ? undefined : themeFont(this.document.relatedRoot("/theme"), theme);
    return (
      fromTheme ?? fonts?.attributes["w:ascii"] ?? fonts?.attributes["w:hAnsi"] ?? "Times New Roman"
    );
  }

  private paragraphPropertyWhere(
    paragraph: XmlElement,
    name: string,
    suits: (element: XmlElement) => boolean,
  ): XmlElement | undefined {
    for (const source of this.sourcesOf(paragraph)) {
      const element = source === undefined ? undefined : findChild(source, name);
      if (element !== undefined && suits(element)) return element;
    }
    return undefined;
  }

  /** Where a paragraph property may be stated, the stronger first. */
  private sourcesOf(paragraph: XmlElement): readonly (XmlElement | undefined)[] {
    const table = tableOf(paragraph);
    const own = paragraphProperties(paragraph);
    const inStyles = this.styles
      .chain(this.paragraphStyle(paragraph)?.id)
      .map(({ element }) => findChild(element, "w:pPr"));
    const inTableStyles = (table === null ? [] : this.styles.chain(this.tableStyle(table)?.id)).map(
      ({ element }) => findChild(element, "w:pPr"),
    );
    const ownNumbering = findIn(own, "w:numPr");
    const styleNumbering = inStyles.map((each) => findIn(each, "w:numPr")).find(Boolean);
    // A list joined directly outdoes the style's indents; one that the style brings gives way to them (17.9.23).
    return [
      own,
      this.ofLevel(ownNumbering, styleNumbering),
      ...inStyles,
      ownNumbering === undefined ? this.ofLevel(styleNumbering, undefined) : undefined,
      ...inTableStyles,
      this.styles.paragraphDefaults,
    ];
  }

  /** The paragraph properties of a list's level, its indents above all (17.9.22). */
  private ofLevel(
    numbering: XmlElement | undefined,
    inherited: XmlElement | undefined,
  ): XmlElement | undefined {
    if (numbering === undefined) return undefined;
    const numberId = valueIn(numbering, "w:numId") ?? valueIn(inherited, "w:numId");
    if (numberId === undefined) return undefined;
    this.levels ??= new Levels(this.document.relatedRoot("/numbering"));
    return findIn(this.levels.find(numberId, Number(valueIn(numbering, "w:ilvl") ?? 0)), "w:pPr");
  }

  private inStyles(id: string | undefined, name: string): XmlElement | undefined {
    for (const { element } of this.styles.chain(id)) {
      const properties = findChild(element, "w:rPr");
      const found = properties === undefined ? undefined : findChild(properties, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private inTableStyle(paragraph: XmlElement, name: string): XmlElement | undefined {
    const table = tableOf(paragraph);
    if (table === null) return undefined;
    const chain = this.styles.chain(this.tableStyle(table)?.id);
    const conditions = conditionsOf(paragraph, table);
    for (const { element } of chain) {
      const found = conditional(element, conditions, name) ?? inRunProperties(element, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** True for a toggle element that does not say otherwise (17.17.4). */
export function isOn(element: XmlElement): boolean {
  return !["0", "false", "off", "none"].includes(element.attributes["w:val"] ?? "1");
}

function isOnIn(properties: XmlElement | undefined, name: string): boolean {
  const element = properties === undefined ? undefined : findChild(properties, name);
  return element !== undefined && isOn(element);
}

function findIn(owner: XmlElement | undefined, name: string): XmlElement | undefined {
  return owner === undefined ? undefined : findChild(owner, name);
}

function styleIdIn(properties: XmlElement | undefined, name: string): string | undefined {
  return properties === undefined ? undefined : findChild(properties, name)?.attributes["w:val"];
}

function inRunProperties(owner: XmlElement, name: string): XmlElement | undefined {
  const properties = findChild(owner, "w:rPr");
  return properties === undefined ? undefined : findChild(properties, name);
}

/** Conditional table formatting that reaches a paragraph, the stronger first (17.7.6). */
function conditionsOf(paragraph: XmlElement, table: XmlElement): string[] {
  const row = rowOf(paragraph);
  const cell = cellOf(paragraph);
  if (row === null || cell === null) return [];
  const look = findChild(findChild(table, "w:tblPr") ?? table, "w:tblLook");
  const rows = rowsOf(table);
  const cells = cellsOf(row);
  const conditions: string[] = [];
  if (applies(look, "w:firstRow", 0x20) && rows[0] === row) conditions.push("firstRow");
  if (applies(look, "w:lastRow", 0x40) && rows.at(-1) === row) conditions.push("lastRow");
  if (applies(look, "w:firstColumn", 0x80) && cells[0] === cell) conditions.push("firstCol");
  if (applies(look, "w:lastColumn", 0x100) && cells.at(-1) === cell) conditions.push("lastCol");
  return conditions;
}

/** 17.4.56: either an attribute for each part or one bitmask. */
function applies(look: XmlElement | undefined, attribute: string, bit: number): boolean {
  const stated = look?.attributes[attribute];
  if (stated !== undefined) return ["1", "true", "on"].includes(stated);
  return (Number.parseInt(look?.attributes["w:val"] ?? "0", 16) & bit) !== 0;
}

function conditional(
  style: XmlElement,
  conditions: readonly string[],
  name: string,
): XmlElement | undefined {
  const parts = childElements(style, "w:tblStylePr");
  for (const condition of conditions) {
    const part = parts.find(({ attributes }) => attributes["w:type"] === condition);
    const found = part === undefined ? undefined : inRunProperties(part, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
