import { childElements, decodeXmlPart, parseXmlTree, relationshipsOf } from "../../../docx";
import type { WordDocument } from "../engine/word-document";
import type { ObjectType, Scalar } from "../request/host-object";
import type { Model } from "./model";

export interface OfProperties {
  readonly model: Model;
}

/** `Word.DocumentProperties`: the core properties of the file (ECMA-376 part 2, 11). */
export const PROPERTIES: ObjectType<OfProperties> = {
  name: "DocumentProperties",
  scalars: {
    Title: coreProperty("title"),
    Subject: coreProperty("subject"),
    Author: coreProperty("creator"),
    Keywords: coreProperty("keywords"),
    Comments: coreProperty("description"),
    Category: coreProperty("category"),
    LastAuthor: coreProperty("lastModifiedBy"),
    RevisionNumber: coreProperty("revision"),
  },
  navigations: {},
  methods: {},
};

function coreProperty(localName: string): Scalar<OfProperties> {
  return { read: ({ model }) => readCoreProperty(model.document, localName) };
}

function readCoreProperty(document: WordDocument, localName: string): string {
  const { parts } = document.source;
  const target = relationshipsOf(parts, "").find(({ type }) => type.endsWith("/core-properties"));
  const bytes = target === undefined ? undefined : parts.get(target.target);
  if (bytes === undefined) return "";
  const { root } = parseXmlTree(decodeXmlPart(bytes).text);
  const found = childElements(root).find(({ name }) => name.replace(/^.*:/, "") === localName);
  return (found?.children ?? [])
    .map((child) => (child.kind === "text" ? child.value : ""))
    .join("");
}
