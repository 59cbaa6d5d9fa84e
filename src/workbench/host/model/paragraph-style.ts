import { escapeXmlAttribute, type XmlElement } from "../../../docx";
import { PARAGRAPH_PROPERTY_ORDER, requireParagraphProperties } from "../engine/paragraph-markup";
import type { Style } from "../engine/styles";
import { element, putInOrder, removeChild } from "../engine/xml-edit";
import { itemNotFound } from "../request/host-error";
import { textValue } from "../request/json-values";
import type { Json } from "../request/protocol";
import type { Model } from "./model";

/** Name of a paragraph's style as Word shows it. */
export function styleNameOf(model: Model, paragraph: XmlElement): string {
  return model.formatting.paragraphStyle(paragraph)?.name ?? "Normal";
}

/** `Word.Style` value of a paragraph's style. */
export function builtInStyleOf(model: Model, paragraph: XmlElement): string {
  return model.formatting.paragraphStyle(paragraph)?.builtIn ?? "Normal";
}

/** Gives paragraphs a style by its shown name. A style the document does not define is not found. */
export function setStyleName(model: Model, paragraphs: readonly XmlElement[], name: Json): void {
  const wanted = textValue(name, "style");
  const style = model.formatting.styles.findByName("paragraph", wanted);
  applyStyle(model, paragraphs, style, wanted);
}

export function setBuiltInStyle(model: Model, paragraphs: readonly XmlElement[], name: Json): void {
  const wanted = textValue(name, "style");
  const style = model.formatting.styles.findBuiltIn("paragraph", wanted);
  applyStyle(model, paragraphs, style, wanted);
}

function applyStyle(
  model: Model,
  paragraphs: readonly XmlElement[],
  style: Style | undefined,
  wanted: string,
): void {
  // Word has "Normal" even where the file does not define it.
  if (style === undefined && wanted !== "Normal") {
    throw itemNotFound(`the document has no paragraph style "${wanted}"`);
  }
  const defaultId = model.formatting.styles.defaultOf("paragraph")?.id;
  for (const paragraph of paragraphs) {
    const properties = requireParagraphProperties(paragraph);
    if (style === undefined || style.id === defaultId) removeChild(properties, "w:pStyle");
    else {
      const mark = element(`<w:pStyle w:val="${escapeXmlAttribute(style.id)}"/>`);
      putInOrder(properties, mark, PARAGRAPH_PROPERTY_ORDER);
    }
  }
  model.document.revision++;
}
