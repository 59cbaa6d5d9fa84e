// @ts-check
/**
 * A webpack loader: a module that exports one of Fluent's themes becomes that theme's values, without the code and the
 * colours it is made from.
 */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** @type {Readonly<Record<string, object>>} */
const THEMES = { webDarkTheme, webLightTheme };
const EXPORT = /^export \{ (web\w+) as (\w+) \} from "@fluentui\/react-components";$/;

/**
 * @param {string} source
 * @returns {string}
 */
export default function themeLoader(source) {
  const [, from = "", name = ""] = EXPORT.exec(source.trim()) ?? [];
  const theme = THEMES[from];
  if (theme === undefined) throw new Error("A theme's module holds one line that exports a theme.");
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(theme))});`;
}
