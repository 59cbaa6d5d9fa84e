import type { Frame, Page } from "playwright-core";
import { openBrowser, paneUrl, type TestBrowser } from "./support";

const SAMPLE = "?sample=external-placements-2012&width=350";
const EVIDENCE = "Evidence of progress and contextual information";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.startAfresh());
afterAll(() => browser.close());

describe("how the document was read", () => {
  test("each column says what it was taken for and why", async () => {
    const { pane } = await openReading();
    const evidence = pane.getByRole("combobox", { name: EVIDENCE });
    expect(await evidence.inputValue()).toBe("update");
    expect(await described(pane, EVIDENCE)).toBe(`The heading “${EVIDENCE}”.`);
    const order = pane.getByRole("combobox", { name: "Order of action updates" });
    expect(await order.inputValue()).toBe("oldestFirst");
  });

  test("a corrected role holds, and is there again when the pane is opened again", async () => {
    const { page, pane } = await openReading();
    await pane.getByRole("combobox", { name: EVIDENCE }).selectOption("Response");
    await pane
      .getByText(/^Read again with your corrections\. 6 recommendations are/)
      .first()
      .waitFor();
    expect(await described(pane, EVIDENCE)).toBe("You said so.");

    const again = await reopened(page, pane);
    await again.getByText("6 recommendations", { exact: true }).waitFor();
    await again.getByRole("button", { name: "How this was read" }).click();
    expect(await again.getByRole("combobox", { name: EVIDENCE }).inputValue()).toBe("response");
    expect(await described(again, EVIDENCE)).toBe("You said so.");

    await again.getByRole("button", { name: "Forget my corrections" }).click();
    await again
      .getByText(/^Your corrections are forgotten/)
      .first()
      .waitFor();
    expect(await again.getByRole("combobox", { name: EVIDENCE }).inputValue()).toBe("update");
    expect(await focused(again)).toBe("How this was read");
  });

  test("a table that is none is left alone, and can be read again", async () => {
    const { page, pane } = await openReading();
    await pane.getByRole("button", { name: "This is not a recommendation table" }).click();
    await pane.getByText("You said that this is not a recommendation table.").waitFor();
    expect(await focused(pane)).toBe("How this was read");

    const again = await reopened(page, pane);
    await again.getByRole("heading", { name: "No recommendation table here" }).waitFor();
    await again.getByRole("button", { name: "How this was read" }).click();
    await again.getByRole("button", { name: /^Read this table: Recommendation for/ }).click();
    await again.getByRole("button", { name: "Back to the list" }).click();
    await again.getByText("6 recommendations", { exact: true }).waitFor();
    expect(await focused(again)).toBe("How this was read");
  });
});

async function openReading(): Promise<{ page: Page; pane: Frame }> {
  const page = await browser.newPage();
  await page.goto(paneUrl(SAMPLE));
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: "How this was read" }).click();
  await pane.getByRole("heading", { name: "How this was read" }).waitFor();
  return { page, pane };
}

/** The pane closed and opened again on the same document. */
async function reopened(page: Page, pane: Frame): Promise<Frame> {
  await pane.goto(pane.url());
  return paneOf(page);
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the workbench shows no pane");
  return frame;
}

/** The reason that is read out with a choice. */
async function described(pane: Frame, name: string): Promise<string | null> {
  const id = await pane.getByRole("combobox", { name }).getAttribute("aria-describedby");
  return pane.locator(`[id="${id ?? ""}"]`).textContent();
}

/** The words of the element that has the keyboard focus. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}
