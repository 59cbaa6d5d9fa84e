/**
 * The text Word shows for the characters of a `w:t`: line ends are spaces, and white space at the ends goes unless it is to be
 * kept (`xml:space`, XML 1.0 2.10). Never longer than the characters.
 */
export function seenText(characters: string, keepsSpace: boolean): string {
  const lineless = characters.replace(/[\r\n]/g, " ");
  return keepsSpace ? lineless : lineless.replace(/^[ \t]+|[ \t]+$/g, "");
}
