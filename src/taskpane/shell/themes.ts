import type { Theme } from "@fluentui/react-components";
import { lightTheme } from "./light-theme";

/** Which of Fluent's themes goes with the host. */
export type PaneTheme = "light" | "dark";

/** The dark one is a file of its own for the browser; until it has come, the light one stands in its place. */
export const themes: Record<PaneTheme, Theme> = { light: lightTheme, dark: lightTheme };

/** Fetches a theme. Rejects where it does not come: the pane then goes on in the light one. */
export async function fetchTheme(theme: PaneTheme): Promise<void> {
  if (theme === "dark") {
    themes.dark = (await import(/* webpackChunkName: "dark" */ "./dark-theme")).darkTheme;
  }
}
