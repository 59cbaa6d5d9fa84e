import { childNamed, elementsOf, type Element } from "./element";
import { findingAt, type Finding, type FindingKind } from "./finding";

/** What is tracked has these names (ECMA-376-1 17.13.5), as content and as a property. */
const TRACKED = new Set(
  [
    "ins del moveFrom moveTo cellIns cellDel cellMerge numberingChange",
    "rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange",
  ]
    .flatMap((line) => line.split(" "))
    .map((name) => `w:${name}`),
);
/** [MS-DOCX]: smaller than 0x80000000. */
const PARAGRAPH_IDS_END = 0x80000000;

/** Ids that must be one thing's alone: of paragraphs, content controls and tracked changes. */
export function checkIdentities(part: string, root: Element): readonly Finding[] {
  const elements = [...elementsOf(root)];
  return [
    ...checkParagraphIds(part, elements),
    ...repeated("tracked-change-id-twice", part, elements, (element) =>
      TRACKED.has(element.name) ? element.attributes.get("w:id") : undefined,
    ),
  ];
}

/** Content controls of all parts together: Word tells them apart by id throughout a document. */
export function checkControls(parts: ReadonlyMap<string, Element>): readonly Finding[] {
  const seen = new Set<string>();
  return [...parts].flatMap(([part, root]) =>
    repeated("control-id-twice", part, [...elementsOf(root)], controlId, seen),
  );
}

function controlId(element: Element): string | undefined {
  return element.name === "w:sdtPr"
    ? childNamed(element, "w:id")?.attributes.get("w:val")
    : undefined;
}

function checkParagraphIds(part: string, elements: readonly Element[]): readonly Finding[] {
  const idOf = (element: Element): string | undefined => element.attributes.get("w14:paraId");
  const tooLarge = elements.filter(
    (element) => Number.parseInt(idOf(element) ?? "0", 16) >= PARAGRAPH_IDS_END,
  );
  return [
    ...repeated("paragraph-id-twice", part, elements, (element) => idOf(element)?.toUpperCase()),
    ...tooLarge.map((element) => findingAt("paragraph-id-too-large", part, element, idOf(element))),
  ];
}

function repeated(
  kind: FindingKind,
  part: string,
  elements: readonly Element[],
  idOf: (element: Element) => string | undefined,
  seen = new Set<string>(),
): readonly Finding[] {
  return elements.flatMap((element) => {
    const id = idOf(element);
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [findingAt(kind, part, element, id)];
  });
}
