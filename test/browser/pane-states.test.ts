import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import type { StatesHandle } from "../../src/taskpane/states";
import { openBrowser, workbenchUrl, type TestBrowser } from "./support";
import { faultsIn, overflowOf } from "./support/axe";

declare global {
  interface Window {
    readonly states: StatesHandle;
  }
}

/** How a person may have the pane; high enough that no bar stands over what could be scrolled from under it. 320 by 256 pixels is what is left of 1,280 by 1,024 at 400 % (WCAG 2.2, 1.4.10). */
const VIEWS = [
  { view: "light, 320 pixels wide", width: 320, height: 1600, theme: "light", language: "en" },
  { view: "dark, 450 pixels wide", width: 450, height: 1600, theme: "dark", language: "en" },
  { view: "in forced colours", width: 350, height: 1600, theme: "light", language: "en" },
  { view: "at 400 % zoom", width: 320, height: 256, theme: "light", language: "en" },
  { view: "in Welsh", width: 320, height: 1600, theme: "light", language: "cy" },
] as const;

const PICTURES = "test-results/states";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  mkdirSync(PICTURES, { recursive: true });
});
afterAll(() => browser.close());

test.each(VIEWS)(
  "every state is without accessibility faults and fits: $view",
  async ({ view, width, height, theme, language }) => {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height });
    if (view === "in forced colours") await page.emulateMedia({ forcedColors: "active" });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(workbenchUrl("states.html"));
    const list = await page.evaluate(() => window.states.list);
    expect(list.length).toBeGreaterThan(40);
    const faults: Record<string, unknown> = {};
    for (const [state, { name, isWholePane }] of list.entries()) {
      await show(page, { state, theme, language });
      if (view === VIEWS[0].view) {
        const file = name.replace(/[^\w]+/g, "-").toLowerCase();
        await page.screenshot({
          path: `${PICTURES}/${file}.png`,
          clip: { x: 0, y: 0, width, height: 800 },
        });
      }
      const found = await faultsIn(page, isWholePane);
      const overflow = await overflowOf(page);
      if (found.length > 0 || overflow > 0) faults[name] = { found, overflow };
    }
    await page.close();
    expect(faults).toEqual({});
    expect(errors).toEqual([]);
  },
);

interface Shown {
  readonly state: number;
  readonly theme: "light" | "dark";
  readonly language: "en" | "cy";
}

/**
 * Shows a state and waits until nothing changes any more: what is fetched when it is first shown is there, and so is what holds back
 * a moment.
 */
async function show(page: Page, shown: Shown): Promise<void> {
  await page.evaluate(
    ({ state, theme, language }) => window.states.show(state, theme, language),
    shown,
  );
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let before = "";
        const finishHeldBack = (): void => {
          for (const animation of document.getAnimations()) {
            const end = animation.effect?.getComputedTiming().endTime;
            if (animation instanceof CSSAnimation && end !== Infinity) animation.finish();
          }
        };
        const look = (): void => {
          const now = document.body.innerHTML;
          const isActing = document.querySelector("[data-acting]") !== null;
          const isSettled = !isActing && now === before && document.body.innerText.trim() !== "";
          before = now;
          finishHeldBack();
          if (isSettled) resolve();
          else setTimeout(look, 30);
        };
        look();
      }),
  );
}
