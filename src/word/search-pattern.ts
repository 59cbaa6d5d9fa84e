/** Word's search takes no longer text. */
export const LONGEST_SEARCH = 255;

/** A text as Word's search finds it literally: a caret starts a special character, `^t` is a tab. */
export function searchPattern(text: string): string {
  return text.replace(/\^/g, "^^").replace(/\t/g, "^t");
}
