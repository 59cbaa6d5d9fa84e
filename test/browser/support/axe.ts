import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { Frame, Page } from "playwright-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const source = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Axe's violations of WCAG 2.2 AA and of good practice, each with the elements it is about. Colours that are on their way to
 * others, as a button's that has just become usable, are brought to their end first.
 * @param isWhole false for a part of a page, which need not have its headings and landmarks
 */
export async function faultsIn(pane: Frame | Page, isWhole = true): Promise<readonly string[]> {
  if (!(await pane.evaluate("'axe' in window"))) await pane.evaluate(source);
  return pane.evaluate(
    async (runOnly) => {
      for (const animation of document.getAnimations()) {
        if (animation instanceof CSSTransition) animation.finish();
      }
      // The script above defines it; its own types are for modules.
      const { axe: checker } = window as unknown as { axe: typeof Axe };
      const { violations } = await checker.run(document, { runOnly, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    isWhole ? [...WCAG, "best-practice"] : WCAG,
  );
}

/** How many pixels stick out to the right. */
export function overflowOf(pane: Frame | Page): Promise<number> {
  return pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
