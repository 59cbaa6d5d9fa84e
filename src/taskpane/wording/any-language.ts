import type { StatusInWords } from "../../tracking";

/** "4 Not achieved, draft" */
export function statusWithDraft(
  { code, shortLabel, draft }: StatusInWords,
  draftWord: string,
): string {
  return fullStatus(code, shortLabel) + (draft ? `, ${draftWord}` : "");
}

/** "4 Not achieved (Progress made acceptable. Continue monitoring)"; a code that is its own label is said once. */
export function fullStatus(code: string | null, label: string): string {
  return code === null || code === label ? label : `${code} ${label}`;
}

/** What is written, and what it means where that is something else. */
export function joinRaw(raw: string, words: string): string {
  if (words === "" || words.toLowerCase() === raw.toLowerCase()) return raw;
  return `${raw}, ${words}`;
}
