import { placeOf, type Element } from "./element";

/** A fault of structure that a schema does not see. */
export interface Finding {
  readonly kind: FindingKind;
  /** Name of the part, `"word/document.xml"`. */
  readonly part: string;
  /** The way to the element, `"w:body/w:tbl[2]/w:tr[1]"`; empty where the part as a whole is at fault. */
  readonly place: string;
  /** What it is about: an id, a name, a count. */
  readonly detail: string;
  /** Where the rule stands. */
  readonly section: string;
}

/** The rules, and where each stands: ECMA-376 part 1 (`"17.…"`), part 2 for packages, XML 1.0, or [MS-DOCX]. */
const SECTIONS = {
  "table-without-rows": "ECMA-376-1 17.4.37",
  "row-without-cells": "ECMA-376-1 17.4.78",
  "cell-without-paragraph": "ECMA-376-1 17.4.65",
  "cell-ends-in-table": "ECMA-376-1 17.4.65",
  "cells-against-grid": "ECMA-376-1 17.4.48",
  "orphan-vertical-merge": "ECMA-376-1 17.4.84",
  "loose-text": "ECMA-376-1 17.3.3.31",
  "text-in-deletion": "ECMA-376-1 17.3.3.7",
  "deleted-text-outside-deletion": "ECMA-376-1 17.3.3.7",
  "code-in-deletion": "ECMA-376-1 17.16.13",
  "deleted-code-outside-deletion": "ECMA-376-1 17.16.13",
  "range-not-closed": "ECMA-376-1 17.13.2",
  "range-not-opened": "ECMA-376-1 17.13.2",
  "range-opened-twice": "ECMA-376-1 17.13.2",
  "bookmark-name-twice": "ECMA-376-1 17.13.6.2",
  "move-without-counterpart": "ECMA-376-1 17.13.5.24",
  "tracked-change-id-twice": "ECMA-376-1 17.13.5",
  "paragraph-id-twice": "[MS-DOCX] w14:paraId",
  "paragraph-id-too-large": "[MS-DOCX] w14:paraId",
  "control-id-twice": "ECMA-376-1 17.5.2.18",
  "missing-style": "ECMA-376-1 17.7.4.17",
  "missing-numbering": "ECMA-376-1 17.9.18",
  "missing-footnote": "ECMA-376-1 17.11.14",
  "missing-endnote": "ECMA-376-1 17.11.7",
  "missing-comment": "ECMA-376-1 17.13.4.5",
  "missing-relationship": "ECMA-376-2 9.3",
  "dangling-relationship": "ECMA-376-2 9.3",
  "relationship-id-twice": "ECMA-376-2 9.3",
  "relationships-of-no-part": "ECMA-376-2 9.3",
  "no-content-types": "ECMA-376-2 10.1.2",
  "part-without-content-type": "ECMA-376-2 9.1.2",
  "entry-twice": "ECMA-376-2 10.2.3",
  "no-main-part": "ECMA-376-1 11.3.10",
  "wrong-main-part": "ECMA-376-1 11.3.10",
  "not-well-formed": "XML 1.0 2.1",
} as const;

export type FindingKind = keyof typeof SECTIONS;

/** A finding at an element of a part. */
export function findingAt(kind: FindingKind, part: string, element: Element, detail = ""): Finding {
  return { kind, part, place: placeOf(element), detail, section: SECTIONS[kind] };
}

/** A finding about a part as a whole. */
export function findingIn(kind: FindingKind, part: string, detail = ""): Finding {
  return { kind, part, place: "", detail, section: SECTIONS[kind] };
}

/** One line for a person. */
export function sentenceOf({ kind, part, place, detail, section }: Finding): string {
  return [`${part}${place === "" ? "" : ` ${place}`}:`, kind, detail, `(${section})`]
    .filter((piece) => piece !== "")
    .join(" ");
}
