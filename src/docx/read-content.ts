import { SaxesParser } from "saxes";
import {
  finish,
  isSameFormat,
  textOf,
  type Block,
  type ContentProblem,
  type DocumentContent,
  type Paragraph,
  type ParagraphId,
  type RunFormat,
  type Sign,
  type Steps,
  type TableCell,
  type TableRow,
  type TextControl,
  type TextRun,
} from "../recommendations";
import { OpenFields } from "./fields";
import { gridColumns } from "./grid";
import { NameResolver } from "./names";
import { NestedTables } from "./nested-tables";
import type { ListCounter, ListItem } from "./numbering";
import { isOn, stateFonts, stateProperty, type StatedFormat } from "./run-format";
import { seenText } from "./seen-text";
import type { ListMembership, StyleSheet } from "./styles";
import { isSymbolFont, readSymbol, symbolText, type ReadSymbol } from "./symbols";
import { OpenTextControl, type BoxGlyphs, type ReadList } from "./text-controls";
import { XmlNotWellFormed } from "./xml-tree";

/** A stretch of the source, UTF-16 units of the decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a paragraph stands in the source. */
export interface ParagraphPlace extends Span {
  /** The row of the top-level table it is in; null outside tables. */
  readonly row: Span | null;
  /** The cell of the top-level table it is in. */
  readonly cell: Span | null;
  readonly style: string | undefined;
  /** The `w:showingPlcHdr` of the control around the paragraph, which makes all of its text a prompt. */
  readonly promptMark: Span | null;
  /** The list or check box around the paragraph, where all of its text is in one. */
  readonly control: PlacedControl | null;
}

/** A list or a check box in the source. */
export interface PlacedControl {
  readonly list: ReadList | null;
  readonly box: BoxGlyphs | null;
  /** The tag that states the item or the tick: `w:dropDownList`, `w:comboBox` or `w14:checked`; null where there is none. */
  readonly tag: Span | null;
}

/** What was read, and where in the source it stands. */
export interface ContentWithPlaces {
  readonly content: DocumentContent;
  readonly places: ReadonlyMap<ParagraphId, ParagraphPlace>;
  /** Where each top-level table stands, by `TableContent.index`. */
  readonly tables: readonly Span[];
}

/**
 * Reads `w:document` in one pass (ECMA-376 17.2 to 17.4). Text is what is seen once tracked changes are accepted; text boxes,
 * hidden text, field codes and prompts of content controls are left out. Throws `XmlNotWellFormed`.
 */
export function readContent(
  xml: string,
  styles: StyleSheet,
  lists: ListCounter,
): ContentWithPlaces {
  return finish(readContentInSteps(xml, styles, lists));
}

/** Told after each step of a reading; `soFar` gives what has been read to its end, of an open table its whole rows. */
export type ReadingWatch = (soFar: () => DocumentContent) => void;

/** The same in steps. */
export function* readContentInSteps(
  xml: string,
  styles: StyleSheet,
  lists: ListCounter,
  watch?: ReadingWatch,
): Steps<ContentWithPlaces> {
  const reader = new ContentReader(xml, styles, lists);
  const parser = new SaxesParser({ position: true });
  const names = new NameResolver();
  parser.on("opentag", (tag) => {
    // Safe: without the xmlns option saxes gives plain strings.
    const attributes = tag.attributes as Record<string, string>;
    const name = names.open(tag.name, attributes);
    reader.open(name, (local) => names.attribute(attributes, local), attributes, parser.position);
  });
  parser.on("closetag", () => {
    names.close();
    reader.close(parser.position);
  });
  parser.on("text", (text) => {
    reader.text(text);
  });
  parser.on("cdata", (text) => {
    reader.text(text);
  });
  try {
    for (let at = 0; at < xml.length; at += STEP_LENGTH) {
      parser.write(xml.slice(at, at + STEP_LENGTH));
      watch?.(() => reader.soFar());
      yield;
    }
    parser.close();
  } catch (cause) {
    throw new XmlNotWellFormed(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  return reader.result();
}

/** UTF-16 units that are read in a few milliseconds. */
const STEP_LENGTH = 0x10000;

/** Whole subtrees that hold no visible text, or text that is not the paragraph's own. */
const SKIPPED: ReadonlySet<string> = new Set([
  "w:txbxContent",
  "w:del",
  "w:moveFrom",
  "w:rt",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:tblPr",
  "w:tblPrEx",
  "w:tblGrid",
  "w:sectPr",
  "w:pPrChange",
  "w:rPrChange",
  "w:tcPrChange",
  "w:trPrChange",
]);

/** Content that copying text and toggles would lose. */
const NOT_PLAIN: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:fldChar",
  "w:fldSimple",
  "w:sdt",
  "w:smartTag",
  "w:customXml",
  "w:drawing",
  "w:pict",
  "w:object",
  "w:footnoteReference",
  "w:endnoteReference",
  "w:commentReference",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:sym",
  "w:ruby",
  "w:ptab",
  "m:oMath",
  "m:oMathPara",
  "mc:AlternateContent",
  "w:dir",
  "w:bdo",
]);

const TOGGLES: ReadonlySet<string> = new Set([
  "w:b",
  "w:bCs",
  "w:i",
  "w:iCs",
  "w:u",
  "w:vertAlign",
]);
const IRRELEVANT: ReadonlySet<string> = new Set(["w:lang", "w:noProof", "w:szCs"]);

const PARAGRAPHS_TO_BE_JOINED = {
  kind: "paragraphs-to-be-joined",
  message:
    "The end of this paragraph is deleted as a tracked change, but no paragraph follows that it could be one with. Accept or reject the change in Word, then read the document again.",
};

const FIELD_WITHOUT_END = {
  kind: "field-without-end",
  message:
    "A field begins here and never ends, so where its code ends is a guess: what comes after this paragraph was read as text. Check this place in Word.",
};

const TEXT_FROM_ANOTHER_FILE = {
  kind: "text-not-read",
  message:
    "Behind this place the document takes in text from another file when Word opens it; that text was not read. Open the document in Word, save it, and read it again.",
};

const UNKNOWN_SYMBOL = {
  kind: "unknown-symbol",
  message:
    "This paragraph shows a sign of a symbol font that is not known here, so it may tick, cross or point at something that was not understood. Look at it in Word.",
};

/** What holds the properties of a content control. */
const CONTROL_PARTS: ReadonlySet<string> = new Set([
  "w:sdtPr",
  "w:dropDownList",
  "w:comboBox",
  "w14:checkbox",
]);

/** Properties that say which item is chosen, or whether a box is ticked. */
const STATING: ReadonlySet<string> = new Set(["w:dropDownList", "w:comboBox", "w14:checked"]);

interface OpenParagraph {
  readonly start: number;
  readonly id: ParagraphId;
  readonly runs: TextRun[];
  /** What the paragraphs show that go on in this one. */
  readonly joinedFrom: readonly string[];
  /** The text with the prompts of its content controls. */
  shownText: string;
  /** Something before its text was to be read as a field and could not. */
  isFieldGivenUp: boolean;
  /** What is listed of it is not what is read of it. */
  isShownOtherwise: boolean;
  hasUnknownSymbol: boolean;
  hidesText: boolean;
  /** The last sign of a symbol font in it. */
  sign: Sign | null;
  readonly controls: TextControl[];
  /** The list or box that holds the whole of it. */
  around: OpenControl | null;
  readonly promptMark: Span | null;
  /** Once the tracked change is accepted, the next paragraph goes on in this one. */
  isMarkDeleted: boolean;
  style: string | undefined;
  list: Partial<ListMembership> | null;
  isPlain: boolean;
  /** Formatting beside the toggles of the first run with text. */
  look: string | null;
}

interface OpenRun {
  stated: StatedFormat;
  look: string;
  text: string;
  /** The text as it is listed where it is not held as text. */
  shown: string;
}

/** A content control whose content is being read. */
interface OpenControl {
  promptMark: { readonly start: number; end: number } | null;
  readonly holds: OpenTextControl;
  /** The tag that states its item or tick. */
  tag: Span | null;
  /** How much text its paragraph had before it; null where it holds whole paragraphs. */
  readonly from: number | null;
}

/** Versions of one markup, of which one is read (ECMA-376 part 3, 10.2). */
interface OpenAlternatives {
  isChosen: boolean;
}

/** What such a character shows is up to its font (Unicode 23.5). */
const PRIVATE_USE = /[\ue000-\uf8ff]/;

/** Prefixes of the additions to the markup that Word understands. */
const UNDERSTOOD =
  /^(?:w|m|v|o|pic|w\d\d\w*|wp|wp1[45]|wp[scgi]|wne|a1[46]\w*|c1[46]\w*|cx\d?|am3d|aink|asvg|)$/;

interface OpenCell {
  readonly start: number;
  gridColumn: number;
  columnSpan: number;
  continuesAbove: boolean;
  shading: string | null;
  readonly paragraphs: Paragraph[];
  readonly places: ParagraphId[];
}

interface OpenRow {
  readonly start: number;
  gridColumn: number;
  isMarkedHeader: boolean;
  readonly cells: TableCell[];
  readonly places: ParagraphId[];
}

type AttributeReader = (localName: string) => string | undefined;

class ContentReader {
  private readonly blocks: Block[] = [];
  private readonly places = new Map<ParagraphId, ParagraphPlace>();
  private readonly stack: string[] = [];
  private readonly fields: OpenFields;
  private readonly problems: ContentProblem[] = [];
  private readonly controls: OpenControl[] = [];
  private readonly alternatives: OpenAlternatives[] = [];
  /** For each open row and cell, nested ones too, whether it is gone once tracked changes are accepted. */
  private readonly goneParts: boolean[] = [];
  private skipDepth = 0;
  private tableDepth = 0;
  private tableIndex = -1;
  private tableStart = 0;
  private readonly tables: Span[] = [];
  private readonly nested = new NestedTables();
  private ordinalInTable = 0;
  private ordinalInBody = 0;
  private rows: TableRow[] = [];
  private row: OpenRow | null = null;
  private cell: OpenCell | null = null;
  private paragraph: OpenParagraph | null = null;
  /** A closed paragraph that goes on in the next one, because its mark is deleted. */
  private unended: OpenParagraph | null = null;
  private run: OpenRun | null = null;
  private lastParagraph: ParagraphId | null = null;
  private readonly outerRuns: OpenRun[] = [];
  private characters = "";
  private keepsSpace = false;

  constructor(
    private readonly xml: string,
    private readonly styles: StyleSheet,
    private readonly lists: ListCounter,
  ) {
    this.fields = new OpenFields(xml);
  }

  result(): ContentWithPlaces {
    this.endUnended();
    const { blocks, problems, places, tables } = this;
    return { content: problems.length > 0 ? { blocks, problems } : { blocks }, places, tables };
  }

  soFar(): DocumentContent {
    if (this.tableDepth === 0) return { blocks: [...this.blocks] };
    const table = { index: this.tableIndex, rows: [...this.rows] };
    return { blocks: [...this.blocks, { kind: "table", table }] };
  }

  open(
    name: string,
    value: AttributeReader,
    attributes: Readonly<Record<string, string>>,
    position: number,
  ): void {
    const parent = this.stack[this.stack.length - 1];
    this.stack.push(name);
    if (this.skipDepth > 0) {
      this.skipDepth++;
      if (CONTROL_PARTS.has(parent ?? "")) {
        this.openControlProperty(name, value, attributes, position);
      }
      return;
    }
    if (name === "w:sdt") this.openControl();
    if (this.paragraph !== null && NOT_PLAIN.has(name)) this.paragraph.isPlain = false;
    if (SKIPPED.has(name) || this.isOtherAlternative(name, attributes)) {
      this.openSkipped(name, parent);
      return;
    }
    if (parent === "w:rPr") {
      this.openRunProperty(name, value, attributes);
      return;
    }
    switch (name) {
      case "w:tbl":
        this.openTable(this.tagStart(position));
        break;
      case "w:tr":
        this.goneParts.push(false);
        if (this.tableDepth === 1) this.openRow(this.tagStart(position));
        else this.nested.openRow();
        break;
      case "w:tc":
        this.goneParts.push(false);
        this.fields.beginCell();
        if (this.tableDepth === 1) this.openCell(this.tagStart(position));
        else this.nested.openCell();
        break;
      case "w:altChunk":
        this.report(TEXT_FROM_ANOTHER_FILE, this.lastParagraph);
        break;
      case "w:p":
        this.openParagraph(this.tagStart(position));
        break;
      case "w:r":
        this.openRun();
        break;
      case "w:t":
      case "m:t":
        this.characters = "";
        this.keepsSpace = attributes["xml:space"] === "preserve" || name === "m:t";
        if (name === "m:t") this.run = { stated: {}, look: "m", text: "", shown: "" };
        break;
      default:
        this.openProperty(name, parent, value, position);
    }
  }

  text(text: string): void {
    if (this.skipDepth > 0) return;
    const innermost = this.stack[this.stack.length - 1];
    if (innermost === "w:t" || innermost === "m:t") this.characters += text;
  }

  close(position: number): void {
    const name = this.stack.pop() ?? "";
    if (this.skipDepth > 0) {
      this.skipDepth--;
      if (name === "w:showingPlcHdr") this.closePromptMark(position);
      return;
    }
    switch (name) {
      case "w:sdt":
        this.closeControl();
        break;
      case "mc:AlternateContent":
        this.alternatives.pop();
        break;
      case "w:t":
      case "m:t":
        this.closeText(name);
        break;
      case "w:r":
        this.closeRun();
        this.run = this.outerRuns.pop() ?? null;
        break;
      case "w:p":
        this.closeParagraph(position);
        break;
      case "w:tc":
        this.endUnended();
        if (this.fields.endCell()) this.report(FIELD_WITHOUT_END, this.lastParagraph);
        if (this.tableDepth === 1) this.closeCell(position);
        else this.nested.closeCell(this.isGone);
        this.goneParts.pop();
        break;
      case "w:tr":
        if (this.tableDepth === 1) this.closeRow(position);
        else this.nested.closeRow(this.isGone);
        this.goneParts.pop();
        break;
      case "w:tbl":
        this.closeTable(position);
        break;
    }
  }

  /** A tag that ends at `position` starts at the `<` before it: attribute values cannot hold one (XML 1.0, 3.1). */
  private tagStart(position: number): number {
    return this.xml.lastIndexOf("<", position - 1);
  }

  private openSkipped(name: string, parent: string | undefined): void {
    this.skipDepth = 1;
    if (name === "w:del" && parent === "w:trPr") this.leaveOutPart();
    const isOfMark = parent === "w:rPr" && this.stack[this.stack.length - 3] === "w:pPr";
    if (isOfMark && this.paragraph !== null && (name === "w:del" || name === "w:moveFrom")) {
      this.paragraph.isMarkDeleted = true;
    }
  }

  /** Leaves out the innermost row or cell, whose properties come before its text. */
  private leaveOutPart(): void {
    if (this.goneParts.length > 0) this.goneParts[this.goneParts.length - 1] = true;
  }

  private get isGone(): boolean {
    return this.goneParts.includes(true);
  }

  /** A control that shows its placeholder has no content yet (ECMA-376 17.5.2.39). */
  private openPromptMark(start: number): void {
    const control = this.controls[this.controls.length - 1];
    if (control !== undefined) control.promptMark = { start, end: start };
  }

  private closePromptMark(end: number): void {
    const mark = this.controls[this.controls.length - 1]?.promptMark;
    if (mark != null) mark.end = end;
  }

  private get promptMark(): Span | null {
    return this.controls.find(({ promptMark }) => promptMark !== null)?.promptMark ?? null;
  }

  private openControlProperty(
    name: string,
    value: AttributeReader,
    attributes: Readonly<Record<string, string>>,
    position: number,
  ): void {
    const control = this.controls[this.controls.length - 1];
    if (control === undefined) return;
    if (name === "w:showingPlcHdr" && isOn(value("val")))
      this.openPromptMark(this.tagStart(position));
    if (STATING.has(name)) control.tag = { start: this.tagStart(position), end: position };
    control.holds.meet(name, (local) => value(local) ?? attributes[`w14:${local}`]);
  }

  private openControl(): void {
    const from = this.paragraph === null ? null : textOf(this.paragraph).length;
    this.controls.push({ promptMark: null, holds: new OpenTextControl(), tag: null, from });
  }

  private closeControl(): void {
    const control = this.controls.pop();
    if (control?.from == null || this.paragraph === null) return;
    const found = control.holds.around(control.from, textOf(this.paragraph).length);
    if (found !== null) this.paragraph.controls.push(found);
  }

  /** The innermost control around the whole of the paragraph that is a list or a box. */
  private get controlAround(): OpenControl | null {
    const around = this.controls.filter(
      ({ from, holds }) => from === null && holds.around(0, 0) !== null,
    );
    return around.at(-1) ?? null;
  }

  /** Of several versions the first that Word understands is read, and the last resort where there is none. */
  private isOtherAlternative(
    name: string,
    { Requires }: Readonly<Record<string, string>>,
  ): boolean {
    if (name === "mc:AlternateContent") this.alternatives.push({ isChosen: false });
    if (name !== "mc:Choice" && name !== "mc:Fallback") return false;
    const open = this.alternatives[this.alternatives.length - 1];
    if (open === undefined) return name === "mc:Fallback";
    const isUnderstood =
      name === "mc:Fallback" ||
      (Requires ?? "").split(/\s+/).every((each) => UNDERSTOOD.test(each));
    if (open.isChosen || !isUnderstood) return true;
    open.isChosen = true;
    return false;
  }

  private openTable(start: number): void {
    this.endUnended();
    this.tableDepth++;
    if (this.tableDepth > 1) {
      this.nested.openTable();
      return;
    }
    this.nested.startOver();
    this.tableIndex++;
    this.tableStart = start;
    this.ordinalInTable = 0;
    this.rows = [];
  }

  private closeTable(end: number): void {
    this.tableDepth--;
    if (this.tableDepth > 0) {
      this.nested.closeTable();
      return;
    }
    this.tables.push({ start: this.tableStart, end });
    this.blocks.push({ kind: "table", table: { index: this.tableIndex, rows: this.rows } });
  }

  private openRow(start: number): void {
    this.row = {
      start,
      gridColumn: 0,
      isMarkedHeader: false,
      cells: [],
      places: [],
    };
  }

  private closeRow(end: number): void {
    const row = this.row;
    this.row = null;
    if (row === null) return;
    for (const id of row.places) this.extendPlace(id, { row: { start: row.start, end } });
    const isEmptied = row.cells.length === 0 && row.places.length > 0;
    if (this.isGone || isEmptied) return;
    this.rows.push({ isMarkedHeader: row.isMarkedHeader, cells: row.cells });
  }

  private openCell(start: number): void {
    const gridColumn = this.row?.gridColumn ?? 0;
    this.cell = {
      start,
      gridColumn,
      columnSpan: 1,
      continuesAbove: false,
      shading: null,
      paragraphs: [],
      places: [],
    };
  }

  private closeCell(end: number): void {
    const cell = this.cell;
    this.cell = null;
    if (cell === null || this.row === null) return;
    const { gridColumn, columnSpan, continuesAbove, paragraphs, shading } = cell;
    this.row.places.push(...cell.places);
    for (const id of cell.places) this.extendPlace(id, { cell: { start: cell.start, end } });
    if (this.isGone) return;
    this.row.cells.push({ gridColumn, columnSpan, continuesAbove, paragraphs, shading });
    this.row.gridColumn = gridColumn + columnSpan;
  }

  private report(problem: Omit<ContentProblem, "place">, place: ParagraphId | null): void {
    this.problems.push({ ...problem, place });
  }

  private extendPlace(id: ParagraphId, more: Partial<ParagraphPlace>): void {
    const place = this.places.get(id);
    if (place !== undefined) this.places.set(id, { ...place, ...more });
  }

  private openParagraph(start: number): void {
    const id =
      this.tableDepth > 0
        ? `t${String(this.tableIndex)}.${String(this.ordinalInTable++)}`
        : `b${String(this.ordinalInBody++)}`;
    const before = this.unended;
    this.unended = null;
    this.paragraph = {
      start,
      id,
      runs: [...(before?.runs ?? [])],
      joinedFrom: before === null ? [] : [...before.joinedFrom, before.shownText],
      shownText: "",
      isShownOtherwise: before?.isShownOtherwise ?? false,
      hasUnknownSymbol: before?.hasUnknownSymbol ?? false,
      hidesText: false,
      isFieldGivenUp: before?.isFieldGivenUp ?? false,
      sign: before?.sign ?? null,
      controls: [...(before?.controls ?? [])],
      around: null,
      promptMark: this.promptMark,
      isMarkDeleted: false,
      style: undefined,
      list: null,
      isPlain: bringsNothing(before),
      look: null,
    };
  }

  private closeParagraph(end: number): void {
    const open = this.paragraph;
    this.paragraph = null;
    if (open === null) return;
    const { id, start, style, promptMark } = open;
    if (this.fields.endParagraph()) open.isFieldGivenUp = true;
    open.around = this.controlAround;
    const control = open.around === null ? null : placed(open.around);
    this.places.set(id, { start, end, row: null, cell: null, style, promptMark, control });
    this.cell?.places.push(id);
    if (open.isMarkDeleted) this.unended = open;
    else this.take(open);
  }

  /** Ends a paragraph that goes on, but has none to go on in. */
  private endUnended(): void {
    const open = this.unended;
    this.unended = null;
    if (open !== null) this.take(open);
  }

  private take(open: OpenParagraph): void {
    const list = membership(open.list ?? {}, this.styles.listOf(open.style), open.style);
    const shown = [...open.joinedFrom, open.shownText];
    const controls = [...open.controls, ...wholeOf(open.around, textOf(open).length)];
    const paragraph: Paragraph = {
      id: open.id,
      runs: signed(open),
      listMarker: list === null || this.isGone ? null : this.lists.next(list),
      isPlain: open.isPlain && list === null,
      nestingLevel: this.tableDepth,
      ...(this.nested.cell === null ? {} : { innerCell: this.nested.cell }),
      ...(open.isShownOtherwise ? { shownText: shown.join("") } : {}),
      ...(shown.length > 1 ? { joinedFrom: shown } : {}),
      ...oddities(open),
      ...(controls.length === 0 ? {} : { controls }),
    };
    if (!this.isGone) this.noteParagraph(open);
    if (this.cell !== null) {
      if (!this.isGone) this.cell.paragraphs.push(paragraph);
    } else if (this.tableDepth === 0) {
      this.blocks.push({ kind: "paragraph", paragraph });
    }
  }

  private noteParagraph(open: OpenParagraph): void {
    const { id, isMarkDeleted, runs } = open;
    this.lastParagraph = id;
    if (open.hasUnknownSymbol && this.tableDepth > 0) this.report(UNKNOWN_SYMBOL, id);
    if (isMarkDeleted && runs.length > 0) this.report(PARAGRAPHS_TO_BE_JOINED, id);
    if (open.isFieldGivenUp) this.report(FIELD_WITHOUT_END, id);
  }

  /** A ruby's base holds runs inside a run (ECMA-376 17.3.3.24): what stands before them comes first. */
  private openRun(): void {
    const outer = this.run;
    if (outer !== null) {
      this.closeRun();
      this.outerRuns.push({ ...outer, text: "", shown: "" });
    }
    this.run = { stated: {}, look: "", text: "", shown: "" };
  }

  private openRunProperty(
    name: string,
    value: AttributeReader,
    attributes: Readonly<Record<string, string>>,
  ): void {
    if (this.run === null) return;
    if (name === "w:rFonts") stateFonts(this.run.stated, attributes);
    else stateProperty(this.run.stated, name.slice(2), value("val"));
    if (TOGGLES.has(name) || IRRELEVANT.has(name)) return;
    this.run.look += name + Object.values(attributes).join();
  }

  private openProperty(
    name: string,
    parent: string | undefined,
    value: AttributeReader,
    position: number,
  ): void {
    switch (parent) {
      case "w:r":
        this.openRunContent(name, value, position);
        break;
      case "w:pPr":
        if (this.paragraph !== null && name === "w:pStyle") this.paragraph.style = value("val");
        break;
      case "w:numPr":
        this.openListProperty(name, value);
        break;
      case "w:checkBox":
      case "w:ddList":
        this.fields.meetFormProperty(parent, name, value("val"));
        break;
      case "w:tcPr":
        this.openCellProperty(name, value);
        break;
      case "w:trPr":
        this.openRowProperty(name, value);
        break;
      default:
        if (name === "w:bookmarkStart" && value("name") !== "_GoBack" && this.paragraph !== null) {
          this.paragraph.isPlain = false;
        }
    }
  }

  private openListProperty(name: string, value: AttributeReader): void {
    if (this.paragraph === null) return;
    const text = value("val");
    if (text === undefined) return;
    const list = this.paragraph.list ?? {};
    if (name === "w:numId") this.paragraph.list = { ...list, numberId: text };
    if (name === "w:ilvl") this.paragraph.list = { ...list, level: Number(text) };
  }

  private openCellProperty(name: string, value: AttributeReader): void {
    if (this.tableDepth > 1) this.nested.stateCellProperty(name, value("val"));
    if (name === "w:cellDel") this.leaveOutPart();
    if (this.tableDepth !== 1 || this.cell === null) return;
    if (name === "w:gridSpan") this.cell.columnSpan = gridColumns(value("val"), 1);
    if (name === "w:shd") this.cell.shading = fillOf(value);
    if (name === "w:vMerge") this.cell.continuesAbove = value("val") !== "restart";
    // ECMA-376 17.13.5.3: what the tracked merge makes of the cell.
    if (name === "w:cellMerge") this.cell.continuesAbove = value("vMerge") === "cont";
  }

  private openRowProperty(name: string, value: AttributeReader): void {
    if (this.tableDepth > 1) this.nested.stateRowProperty(name, value("val"));
    if (this.tableDepth !== 1 || this.row === null) return;
    if (name === "w:gridBefore") this.row.gridColumn = gridColumns(value("val"), 0);
    if (name === "w:tblHeader") this.row.isMarkedHeader = isOn(value("val"));
  }

  private openRunContent(name: string, value: AttributeReader, position: number): void {
    switch (name) {
      case "w:tab":
      case "w:ptab":
        this.addText("\t");
        break;
      case "w:br":
        // A page or column break is not what copying its text would give.
        if (value("type") !== undefined && this.paragraph !== null) this.paragraph.isPlain = false;
        this.addText("\n");
        break;
      case "w:cr":
        this.addText("\n");
        break;
      case "w:noBreakHyphen":
        this.addText("\u2011");
        break;
      case "w:softHyphen":
        this.addText("\u00ad");
        break;
      case "w:sym":
        this.addSymbolElement(value("font") ?? "", value("char") ?? "");
        break;
      case "w:fldChar":
        this.addText(this.fields.meet(value("fldCharType"), this.tagStart(position)), "");
        break;
    }
  }

  private closeText(name: string): void {
    const text = seenText(this.characters, this.keepsSpace);
    if (text !== "" && !this.fields.isInCode) this.fields.meetText();
    if (name === "w:t") this.addTyped(text);
    else this.addText(text);
    if (name === "m:t") this.closeRun();
  }

  /** Letters typed in a symbol font are not what they show. */
  private addTyped(text: string): void {
    if (this.run === null) return;
    const [ascii, other] = this.styles.fontsOf(this.run.stated, this.paragraph?.style);
    if (!isSymbolFont(ascii) && !isSymbolFont(other)) {
      if (PRIVATE_USE.test(text) && this.paragraph !== null) this.paragraph.hasUnknownSymbol = true;
      this.addText(text);
      return;
    }
    if (this.paragraph !== null) this.paragraph.isPlain = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const font = (code < 0x80 ? ascii : other) ?? "";
      this.addSymbol(readSymbol(font, code), { font, code, isTyped: true }, text.charAt(at));
    }
  }

  /** Word lists what it holds as a symbol outside Unicode as a bracket. */
  private addSymbolElement(font: string, char: string): void {
    const symbol = symbolText(font, char);
    const sign = { font, code: Number.parseInt(char, 16), isTyped: false };
    this.addSymbol(symbol, sign, isSymbolFont(font) && symbol.text !== "" ? "(" : symbol.text);
  }

  private addSymbol({ text, isKnown }: ReadSymbol, sign: Sign, shown: string): void {
    if (this.paragraph !== null && isSymbolFont(sign.font)) this.paragraph.sign = sign;
    const ticked = this.controls[this.controls.length - 1]?.holds.isChecked ?? null;
    if (!isKnown && ticked !== null) {
      this.addText(ticked ? "☒" : "☐", shown);
      return;
    }
    if (!isKnown && this.paragraph !== null) this.paragraph.hasUnknownSymbol = true;
    this.addText(text, shown);
  }

  private addText(text: string, shown = text): void {
    if (this.run === null || this.fields.isInCode) return;
    this.run.text += text;
    this.run.shown += shown;
  }

  private closeRun(): void {
    const { run, paragraph } = this;
    this.run = null;
    if (run === null || paragraph === null || run.text === "") return;
    if (this.styles.isHidden(run.stated, paragraph.style)) {
      paragraph.isPlain = false;
      paragraph.hidesText = true;
      return;
    }
    paragraph.shownText += run.shown;
    if (run.shown !== run.text) paragraph.isShownOtherwise = true;
    if (this.promptMark !== null) {
      paragraph.isShownOtherwise = true;
      paragraph.isPlain = false;
      return;
    }
    if (paragraph.look !== null && paragraph.look !== run.look) paragraph.isPlain = false;
    paragraph.look ??= run.look;
    addRun(paragraph.runs, run.text, this.styles.formatOf(run.stated, paragraph.style));
  }
}

/** A control around a whole paragraph. */
function wholeOf(around: OpenControl | null, length: number): readonly TextControl[] {
  const whole = around?.holds.around(0, length) ?? null;
  return whole === null ? [] : [whole];
}

function placed({ holds: { list, box }, tag }: OpenControl): PlacedControl {
  return { list, box, tag };
}

/** Where a paragraph is one sign and nothing else, its run says which. */
function signed({ runs, sign }: OpenParagraph): readonly TextRun[] {
  const [run, ...others] = runs;
  if (sign === null || run?.text.length !== 1 || others.length > 0) return runs;
  return [{ ...run, sign }];
}

/** The colour that fills a cell (ECMA-376 17.4.32); null where none does. */
/** What is rarely so of a paragraph, and stated only where it is. */
function oddities({
  isMarkDeleted,
  hidesText,
  promptMark,
}: OpenParagraph): Pick<Paragraph, "isEndDeleted" | "hidesText" | "isPrompt"> {
  return {
    ...(isMarkDeleted ? { isEndDeleted: true } : {}),
    ...(hidesText ? { hidesText: true } : {}),
    ...(promptMark === null ? {} : { isPrompt: true }),
  };
}

/** True for the start of a paragraph in which no other one goes on, or one of which nothing is left. */
function bringsNothing(before: OpenParagraph | null): boolean {
  return before === null || (before.runs.length === 0 && before.shownText === "");
}

function fillOf(value: AttributeReader): string | null {
  const fill = value(value("val") === "solid" ? "color" : "fill") ?? "auto";
  return /^[0-9A-Fa-f]{6}$/.test(fill) ? fill.toUpperCase() : null;
}

/** Word splits runs wherever it likes; runs of one format are one run here. */
function addRun(runs: TextRun[], text: string, format: RunFormat): void {
  const last = runs[runs.length - 1];
  if (last !== undefined && isSameFormat(last, format)) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else {
    runs.push({ text, ...format });
  }
}

/** What the paragraph states itself goes before its style; number 0 takes it out of any list (ECMA-376 17.9.18). */
function membership(
  own: Partial<ListMembership>,
  ofStyle: Partial<ListMembership> | null,
  style: string | undefined,
): ListItem | null {
  const numberId = own.numberId ?? ofStyle?.numberId;
  if (numberId === undefined || numberId === "0") return null;
  return { numberId, level: own.level ?? ofStyle?.level, style };
}
