import {
  childElements,
  escapeXmlAttribute,
  findChild,
  parseXmlTree,
  decodeXmlPart,
  relationshipsOf,
  serializeXml,
  serializeXmlTree,
  type XmlElement,
} from "../../../docx";
import type { WordDocument } from "./word-document";

/** Namespace of the flat package format that `getOoxml` answers in. */
const PACKAGE_NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const MAIN_TYPE =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const OFFICE_DOCUMENT =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/** Parts that say how text looks; Word sends them whatever was asked for. */
const ALWAYS_SENT = /\/(styles|numbering|theme|fontTable|settings|webSettings)$/;

/** Parts that the text refers to by an id of their own rather than by a relationship. */
const SENT_IF_REFERRED: readonly (readonly [RegExp, RegExp])[] = [
  [/\/footnotes$/, /<w:footnoteReference\b/],
  [/\/endnotes$/, /<w:endnoteReference\b/],
  [/\/comments$/, /<w:commentReference\b/],
];

interface Part {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

/**
 * A flat OPC package whose main part holds the given blocks, with the namespaces of the document's root and the
 * parts that belong to it. Their text is the document's own, character for character.
 */
export function flatPackage(document: WordDocument, blocks: readonly string[]): string {
  const body = blocks.join("") + lastSection(document);
  const main = `${openingTag(document.root)}<w:body>${body}</w:body></${document.root.name}>`;
  const { mainPart } = document.source;
  const relations = relationsNeeded(document, body);
  const parts: Part[] = [
    xmlPart("/_rels/.rels", RELATIONSHIPS_TYPE, rootRelations(mainPart)),
    xmlPart(relationsName(mainPart), RELATIONSHIPS_TYPE, relations.markup),
    xmlPart(`/${mainPart}`, MAIN_TYPE, main),
    ...relations.targets.map((target) => storedPart(document, target)),
  ];
  const inner = parts
    .map(
      ({ name, contentType, content }) =>
        `<pkg:part pkg:name="${escapeXmlAttribute(name)}" pkg:contentType="${escapeXmlAttribute(contentType)}">${content}</pkg:part>`,
    )
    .join("");
  return `<pkg:package xmlns:pkg="${PACKAGE_NAMESPACE}">${inner}</pkg:package>`;
}

function openingTag(root: XmlElement): string {
  return root.startTag.replace(/\/>$/, ">");
}

/** The page setup of the document's end, without headers and footers. */
function lastSection(document: WordDocument): string {
  const section = findChild(document.body, "w:sectPr");
  if (section === undefined) return "";
  const kept = childElements(section).filter(({ name }) => !name.endsWith("Reference"));
  return `<w:sectPr>${kept.map(serializeXml).join("")}</w:sectPr>`;
}

function relationsNeeded(
  document: WordDocument,
  body: string,
): { markup: string; targets: string[] } {
  const { mainPart, parts } = document.source;
  const referred = new Set(
    [...body.matchAll(/\br:[a-zA-Z]+="([^"]+)"/g)].map((match) => match[1] ?? ""),
  );
  const isNeeded = (id: string, type: string): boolean =>
    referred.has(id) ||
    ALWAYS_SENT.test(type) ||
    SENT_IF_REFERRED.some(([part, mark]) => part.test(type) && mark.test(body));
  const targetOf = new Map(relationshipsOf(parts, mainPart).map(({ id, target }) => [id, target]));
  const kept = relationshipElements(document).filter(({ attributes }) =>
    isNeeded(attributes.Id ?? "", attributes.Type ?? ""),
  );
  const targets = kept
    .map(({ attributes }) => targetOf.get(attributes.Id ?? ""))
    .filter((target) => target !== undefined && parts.has(target))
    .filter((target) => target !== undefined);
  const markup = `<Relationships xmlns="${RELATIONSHIPS}">${kept.map(serializeXml).join("")}</Relationships>`;
  return { markup, targets: [...new Set(targets)] };
}

function relationshipElements(document: WordDocument): XmlElement[] {
  const { mainPart, parts } = document.source;
  const bytes = parts.get(relationsName(mainPart).slice(1));
  return bytes === undefined ? [] : childElements(parseXmlTree(decodeXmlPart(bytes).text).root);
}

function relationsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `/${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function rootRelations(mainPart: string): string {
  return `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE_DOCUMENT}" Target="${escapeXmlAttribute(mainPart)}"/></Relationships>`;
}

function storedPart(document: WordDocument, name: string): Part {
  const bytes = document.source.parts.get(name) ?? new Uint8Array();
  const contentType = contentTypeOf(document, name);
  if (!/[+/]xml$/.test(contentType)) {
    const content = `<pkg:binaryData>${toBase64(bytes)}</pkg:binaryData>`;
    return { name: `/${name}`, contentType, content };
  }
  const { root } = parseXmlTree(decodeXmlPart(bytes).text);
  return xmlPart(`/${name}`, contentType, serializeXmlTree({ prolog: "", root, epilog: "" }));
}

function xmlPart(name: string, contentType: string, xml: string): Part {
  return { name, contentType, content: `<pkg:xmlData>${xml}</pkg:xmlData>` };
}

/** ECMA-376 part 2, 7.3.7: an override by part name before a default by extension. */
function contentTypeOf(document: WordDocument, name: string): string {
  const bytes = document.source.parts.get("[Content_Types].xml");
  if (bytes === undefined) return "application/xml";
  const types = childElements(parseXmlTree(decodeXmlPart(bytes).text).root);
  const override = types.find(({ attributes }) => attributes.PartName === `/${name}`);
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const standard = types.find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
  );
  return (override ?? standard)?.attributes.ContentType ?? "application/octet-stream";
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
