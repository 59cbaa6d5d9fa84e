import { areRequests } from "./column-content";
import { countWords } from "./plain-text";
import { findInlineReference } from "./reference";

/** True for a request that may stand across a table: numbered as a recommendation, or numbered and asking for something. */
export function isBandText(text: string): boolean {
  const inline = findInlineReference(text);
  if (inline === null) return false;
  if (/^(?:recommendation|rec\.?|resolution)\b/i.test(text)) return true;
  return countWords(inline.rest) >= 3 && areRequests([inline.rest]);
}
