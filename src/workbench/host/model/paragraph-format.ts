import type { XmlElement } from "../../../docx";
import { element, putInOrder, requireChild, setAttribute } from "../engine/xml-edit";
import type { Formatting } from "../engine/formatting";
import { PARAGRAPH_PROPERTY_ORDER, requireParagraphProperties } from "../engine/paragraph-markup";
import { invalidArgument } from "../request/host-error";
import type { Scalar } from "../request/host-object";
import type { Json } from "../request/protocol";
import type { OfNode } from "./model";
import { twipsOf } from "./twips";

/** Twentieths of a point. */
const TWIPS = 20;
const LINES = 240;
/** What Word takes for one line. */
const POINTS_PER_LINE = 12;

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
  distribute: "Justified",
};

const WRITTEN_ALIGNMENTS: Readonly<Record<string, string>> = {
  Left: "left",
  Centered: "center",
  Right: "right",
  Justified: "both",
};

/** Alignment of a paragraph, `Word.Alignment`. */
export const alignment: Scalar<OfNode> = {
  read: ({ model, node }) => {
    const value = model.formatting.paragraphProperty(node, "w:jc")?.attributes["w:val"] ?? "left";
    return ALIGNMENTS[value] ?? "Unknown";
  },
  write: ({ model, node }, value) => {
    const written = typeof value === "string" ? WRITTEN_ALIGNMENTS[value] : undefined;
    if (written === undefined) throw invalidArgument("alignment");
    const properties = requireParagraphProperties(node);
    putInOrder(properties, element(`<w:jc w:val="${written}"/>`), PARAGRAPH_PROPERTY_ORDER);
    model.document.revision++;
  },
};

/** 1 to 9 for headings, 10 for body text. */
export const outlineLevel: Scalar<OfNode> = {
  read: ({ model, node }) => {
    const value = model.formatting.paragraphProperty(node, "w:outlineLvl")?.attributes["w:val"];
    return Math.min(9, Number(value ?? 9)) + 1;
  },
  write: ({ model, node }, value) => {
    const level = number(value) - 1;
    const properties = requireParagraphProperties(node);
    putInOrder(
      properties,
      element(`<w:outlineLvl w:val="${String(level)}"/>`),
      PARAGRAPH_PROPERTY_ORDER,
    );
    model.document.revision++;
  },
};

/** Points; negative for a hanging indent. */
export const firstLineIndent: Scalar<OfNode> = {
  read: ({ model: { formatting }, node }) => {
    const hanging = formatting.paragraphAttribute(node, "w:ind", "w:hanging");
    if (hanging !== undefined && twipsOf(hanging) !== 0) return -twipsOf(hanging) / TWIPS;
    return twips(formatting, node, "w:ind", "w:firstLine");
  },
  write: ({ model, node }, value) => {
    const points = number(value);
    const indent = requireProperty(node, "w:ind");
    const written = String(Math.round(Math.abs(points) * TWIPS));
    setAttribute(indent, "w:firstLine", points < 0 ? null : written);
    setAttribute(indent, "w:hanging", points < 0 ? written : null);
    model.document.revision++;
  },
};

export const leftIndent = measure("w:ind", "w:left", "w:start");
export const rightIndent = measure("w:ind", "w:right", "w:end");
export const spaceBefore = measure("w:spacing", "w:before");
export const spaceAfter = measure("w:spacing", "w:after");
export const lineUnitBefore = measure("w:spacing", "w:beforeLines");
export const lineUnitAfter = measure("w:spacing", "w:afterLines");

/** Points; a multiple of a line counts 12 points for the line. */
export const lineSpacing: Scalar<OfNode> = {
  read: ({ model: { formatting }, node }) => {
    const line = twipsOf(
      formatting.paragraphAttribute(node, "w:spacing", "w:line") ?? String(LINES),
    );
    const rule = formatting.paragraphAttribute(node, "w:spacing", "w:lineRule") ?? "auto";
    return rule === "auto" ? (line / LINES) * POINTS_PER_LINE : line / TWIPS;
  },
  write: ({ model, node }, value) => {
    const spacing = requireProperty(node, "w:spacing");
    const line = Math.round((number(value) / POINTS_PER_LINE) * LINES);
    setAttribute(spacing, "w:line", String(line));
    setAttribute(spacing, "w:lineRule", "auto");
    model.document.revision++;
  },
};

function measure(property: string, attribute: string, alias = attribute): Scalar<OfNode> {
  const unit = attribute.endsWith("Lines") ? 100 : TWIPS;
  return {
    read: ({ model: { formatting }, node }) =>
      twipsOf(formatting.paragraphAttribute(node, property, attribute, alias) ?? "0") / unit,
    write: ({ model, node }, value) => {
      const target = requireProperty(node, property);
      if (alias !== attribute) setAttribute(target, alias, null);
      setAttribute(target, attribute, String(Math.round(number(value) * unit)));
      model.document.revision++;
    },
  };
}

function twips(
  formatting: Formatting,
  node: XmlElement,
  property: string,
  attribute: string,
): number {
  return twipsOf(formatting.paragraphAttribute(node, property, attribute) ?? "0") / TWIPS;
}

function requireProperty(paragraph: XmlElement, name: string): XmlElement {
  return requireChild(requireParagraphProperties(paragraph), name, PARAGRAPH_PROPERTY_ORDER);
}

function number(value: Json): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("not a number");
  return value;
}
