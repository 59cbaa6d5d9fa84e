// @ts-check
import { tokens } from "@fluentui/react-components";

/**
 * A webpack loader: puts `"var(--colorBrandBackground)"` in the place of `tokens.colorBrandBackground`, so that the
 * browser is not sent the names of all the tokens there are.
 *
 * @param {string} source
 * @returns {string}
 */
export default function inlineTokens(source) {
  return source.replace(/(?<![\w./])tokens\.(\w+)/g, (_, name) => {
    const value = /** @type {Record<string, string>} */ (tokens)[name];
    if (value === undefined) throw new Error(`There is no token "${name}".`);
    return JSON.stringify(value);
  });
}
