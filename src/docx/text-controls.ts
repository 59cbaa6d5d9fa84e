import type { TextControl } from "../recommendations";
import { isOn } from "./run-format";
import { isSymbolFont, readSymbol } from "./symbols";

/** A character in a font, as a check box states what it shows (MS-DOCX 2.5.1.4). */
export interface Glyph {
  readonly font: string;
  readonly code: number;
}

/** The two looks of a check box. */
export interface BoxGlyphs {
  readonly checked: Glyph;
  readonly unchecked: Glyph;
}

/** What Word shows where a box says nothing (MS-DOCX 2.5.1.3). */
const USUAL_GLYPHS: BoxGlyphs = {
  checked: { font: "MS Gothic", code: 0x2612 },
  unchecked: { font: "MS Gothic", code: 0x2610 },
};

/** A glyph from the attributes that state it. */
function readGlyph(font: string | undefined, code: string | undefined, usual: Glyph): Glyph {
  const value = Number.parseInt(code ?? "", 16);
  if (!Number.isFinite(value) || value <= 0x20 || value > 0xffff) return usual;
  return { font: font ?? usual.font, code: value };
}

/** The text that stands for a box's glyph: a sign that nobody knows is a box all the same. */
export function glyphText({ font, code }: Glyph, isChecked: boolean): string {
  const { text, isKnown } = readSymbol(font, code);
  if (isSymbolFont(font) && !isKnown) return isChecked ? "☒" : "☐";
  return text;
}

/** A list that a content control offers (ECMA-376 17.5.2.15, 17.5.2.5). */
export interface ReadList {
  readonly items: { readonly text: string; readonly value: string | undefined }[];
  readonly takesOthers: boolean;
}

/** An item that only asks for one. */
const PROMPT = /^(?:choose an item|dewiswch eitem)\.?$/i;

/** A content control that is being read: what makes it a list or a check box. */
export class OpenTextControl {
  list: ReadList | null = null;
  box: BoxGlyphs | null = null;
  isChecked: boolean | null = null;

  /** Takes in a property, `"w:listItem"`; `value` gives its attributes by local name. */
  meet(name: string, value: (local: string) => string | undefined): void {
    switch (name) {
      case "w:dropDownList":
      case "w:comboBox":
        this.list = { items: [], takesOthers: name === "w:comboBox" };
        return;
      case "w:listItem":
        this.list?.items.push({
          text: value("displayText") ?? value("value") ?? "",
          value: value("value"),
        });
        return;
      case "w14:checkbox":
        this.box = USUAL_GLYPHS;
        return;
      case "w14:checked":
        this.isChecked = isOn(value("val"));
        return;
      case "w14:checkedState":
      case "w14:uncheckedState":
        this.meetGlyph(name === "w14:checkedState" ? "checked" : "unchecked", value);
    }
  }

  private meetGlyph(state: keyof BoxGlyphs, value: (local: string) => string | undefined): void {
    const glyphs = this.box ?? USUAL_GLYPHS;
    this.box = { ...glyphs, [state]: readGlyph(value("font"), value("val"), glyphs[state]) };
  }

  /** What it is for a stretch of a paragraph's text; null where it is neither a list nor a box. */
  around(start: number, end: number): TextControl | null {
    if (this.list !== null) {
      const items = this.list.items
        .filter(({ text, value }) => text !== "" && value !== "" && !PROMPT.test(text))
        .map(({ text }) => text);
      const { takesOthers } = this.list;
      // A list without items would take nothing: Word lets nobody choose there.
      if (items.length > 0 || takesOthers) return { kind: "list", start, end, items, takesOthers };
    }
    if (this.box === null) return null;
    const checked = glyphText(this.box.checked, true);
    const unchecked = glyphText(this.box.unchecked, false);
    return { kind: "box", start, end, checked, unchecked };
  }
}
