/** What the pane has to know of the program it is shown in. */

/** Whether Word is the host. Office.onReady must have resolved. */
export function isWordHost(): boolean {
  // Typed as always there, but absent outside Office.
  const host = Office.context.host as Office.HostType | undefined;
  return host === Office.HostType.Word;
}

/** What keys in the browser's storage must start with: Word on the web keeps organisations apart by it. Empty elsewhere. */
export function storagePrefix(): string {
  const { partitionKey } = Office.context as { partitionKey?: string | null };
  return partitionKey ?? "";
}

/** The language of Word's own buttons, `"cy-GB"`; empty where Word does not say. */
export function hostLanguage(): string {
  const { displayLanguage } = Office.context as { displayLanguage?: unknown };
  if (displayLanguage === WELSH) return "cy-GB";
  return typeof displayLanguage === "string" ? displayLanguage : "";
}

/** Windows' own number for Welsh (MS-LCID): clients there have given numbers instead of names. */
const WELSH = 0x0452;

/** The brightness of Word's own colours; light where Word does not say. */
export function hostTheme(): "light" | "dark" {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | null | undefined;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  return isDark(theme?.bodyBackgroundColor ?? "") ? "dark" : "light";
}

/** Below half of full brightness, weighted as the eye does (ITU-R BT.601). */
function isDark(color: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (digits === null) return false;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
