import { elementsOf, type Element } from "./element";
import { findingAt, type Finding } from "./finding";

/** Text where no text may stand, and text that is not marked as deleted where it is, or the other way. */
export function checkText(part: string, root: Element): readonly Finding[] {
  return [...elementsOf(root)].flatMap((element) => [
    ...checkLooseText(part, element),
    ...checkDeletion(part, element),
  ]);
}

/** What in the WordprocessingML namespace holds character data inside a run (ECMA-376-1 17.3.3, 17.16). */
const TEXTS = new Set(["w:t", "w:delText", "w:instrText", "w:delInstrText"]);
/** Elements whose text is a value of their own and no text of the document. */
const VALUES = new Set(["w:fldData"]);

function checkLooseText(part: string, element: Element): readonly Finding[] {
  if (element.text.trim() === "") return [];
  const isOfWord = element.name.startsWith("w:");
  const isText = TEXTS.has(element.name) && element.parent?.name === "w:r";
  if (!isOfWord || isText || VALUES.has(element.name)) return [];
  return [findingAt("loose-text", part, element, element.text.trim().slice(0, 20))];
}

function checkDeletion(part: string, element: Element): readonly Finding[] {
  const isDeleted = (): boolean => isInDeletion(element);
  switch (element.name) {
    case "w:t":
      return isDeleted() ? [findingAt("text-in-deletion", part, element)] : [];
    case "w:delText":
      return isDeleted() ? [] : [findingAt("deleted-text-outside-deletion", part, element)];
    case "w:instrText":
      return isDeleted() ? [findingAt("code-in-deletion", part, element)] : [];
    case "w:delInstrText":
      return isDeleted() ? [] : [findingAt("deleted-code-outside-deletion", part, element)];
    default:
      return [];
  }
}

/** A text box in a deleted run has paragraphs of its own, which are not deleted. */
function isInDeletion(element: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent) {
    if (at.name === "w:del") return true;
    if (at.name === "w:p") return false;
  }
  return false;
}
