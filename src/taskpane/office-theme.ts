import type { PaneTheme } from "./Frame";

/** Decides the theme from the host's background colour (`"#262626"`); undefined where it says none. */
export function findThemeOf(backgroundColour: string | undefined): PaneTheme | undefined {
  const digits = /^#?([0-9a-f]{6})/i.exec(backgroundColour ?? "")?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(digits.slice(at, at + 2), 16),
  );
  // Perceived brightness, ITU-R BT.601 luma.
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return brightness < 128 ? "dark" : "light";
}
