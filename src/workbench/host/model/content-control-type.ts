import { childElements, findChild, type XmlElement } from "../../../docx";
import { isWithin } from "../engine/xml-edit";
import type { ObjectType } from "../request/host-object";
import type { OfNode } from "./model";

/** `Word.ContentControl`, as far as one can be looked at. */
export const CONTENT_CONTROL: ObjectType<OfNode> = {
  name: "ContentControl",
  isAlive: ({ model, node }) => isWithin(node, model.document.body),
  scalars: {
    Id: { read: ({ node }) => Number(valueIn(node, "w:id") ?? 0) },
    Tag: { read: ({ node }) => valueIn(node, "w:tag") ?? "" },
    Title: { read: ({ node }) => valueIn(node, "w:alias") ?? "" },
    CannotDelete: { read: ({ node }) => isLocked(node, ["sdtLocked", "sdtContentLocked"]) },
    CannotEdit: { read: ({ node }) => isLocked(node, ["contentLocked", "sdtContentLocked"]) },
  },
  navigations: {},
  methods: {},
};

/** The content controls in a part of the document, text boxes left out. */
export function controlsIn(container: XmlElement): XmlElement[] {
  return childElements(container).flatMap((child) => {
    if (child.name === "w:drawing" || child.name === "w:pict") return [];
    const inner = controlsIn(child);
    return child.name === "w:sdt" ? [child, ...inner] : inner;
  });
}

function isLocked(control: XmlElement, locks: readonly string[]): boolean {
  return locks.includes(valueIn(control, "w:lock") ?? "");
}

function valueIn(control: XmlElement, name: string): string | undefined {
  const properties = findChild(control, "w:sdtPr");
  return properties === undefined ? undefined : findChild(properties, name)?.attributes["w:val"];
}
