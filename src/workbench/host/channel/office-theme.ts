/** The themes a host can say it has. */
export type OfficeThemeName = "light" | "dark" | "contrast";

/** Colours as `Office.context.officeTheme` has them, `0xRRGGBB` each. */
interface ThemeColours {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

const THEMES: Readonly<Record<OfficeThemeName, ThemeColours>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf0f0f0,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};

/** What `GetOfficeThemeInfo` answers: JSON with whole-number colours. */
export function officeThemeInfo(theme: OfficeThemeName): string {
  return JSON.stringify(THEMES[theme]);
}
