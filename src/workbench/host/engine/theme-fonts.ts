import { childElements, findChild, type XmlElement } from "../../../docx";

/** The font behind a theme reference such as `"minorHAnsi"` (ECMA-376 17.18.96); undefined where the theme lacks it. */
export function themeFont(theme: XmlElement | null, reference: string): string | undefined {
  const scheme = theme === null ? undefined : descendant(theme, "a:fontScheme");
  if (scheme === undefined) return undefined;
  const fonts = findChild(scheme, reference.startsWith("major") ? "a:majorFont" : "a:minorFont");
  const latin = fonts === undefined ? undefined : findChild(fonts, "a:latin");
  return latin?.attributes.typeface;
}

function descendant(root: XmlElement, name: string): XmlElement | undefined {
  for (const child of childElements(root)) {
    const found = child.name === name ? child : descendant(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
