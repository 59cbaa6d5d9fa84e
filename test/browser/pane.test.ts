import type { Frame, Page } from "playwright-core";
import { openBrowser, paneUrl, type TestBrowser } from "./support";

const SAMPLE = "?sample=external-placements-2012";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.startAfresh());
afterAll(() => browser.close());

describe("with the keyboard alone", () => {
  test("arrows go from row to row, Enter opens, Esc comes back to the row", async () => {
    const { page, pane } = await openPane();
    await row(pane, "1").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused(pane)).toMatch(/^Recommendation 6,/);
    await page.keyboard.press("End");
    expect(await focused(pane)).toMatch(/^Recommendation 10,/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Recommendation 10" }).waitFor();
    expect(await focused(pane)).toBe("Recommendation 10");
    await page.keyboard.press("Escape");
    await row(pane, "10").waitFor();
    expect(await focused(pane)).toMatch(/^Recommendation 10,/);
  });

  test("the list is one stop for Tab", async () => {
    const { page, pane } = await openPane();
    await row(pane, "1").focus();
    await page.keyboard.press("Tab");
    expect(await focused(pane)).toMatch(/need checking$/);
  });

  test("after inserting, Enter goes on to the next recommendation that awaits an update", async () => {
    const { page, pane } = await openPane();
    await write(pane, "7", "The review is finished.");
    await pane.getByRole("button", { name: "Insert into the table" }).press("Enter");
    await pane.getByRole("button", { name: "Next awaiting an update: 9" }).waitFor();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Recommendation 9" }).waitFor();
    expect(await focused(pane)).toBe("Recommendation 9");
  });
});

describe("tracked changes", () => {
  const box = (pane: Frame) => pane.getByRole("checkbox", { name: "Insert as tracked changes" });

  test("are offered where Word has them for add-ins, and inserted as asked", async () => {
    const { pane } = await openPane(`${SAMPLE}&wordApi=1.4`);
    await write(pane, "7", "The review is finished.");
    await box(pane).check();
    await pane.getByRole("button", { name: "Insert into the table" }).press("Enter");
    await pane.getByRole("button", { name: "Next awaiting an update: 9" }).waitFor();
  });

  test("are not offered where Word does not have them", async () => {
    const { pane } = await openPane();
    await write(pane, "7", "The review is finished.");
    expect(await box(pane).count()).toBe(0);
  });
});

describe("what a screen reader says", () => {
  test("a row gives its facts first", async () => {
    const { pane } = await openPane();
    const name = /^Recommendation 7, status 4 Not achieved, draft, last update 8 November 2012/;
    expect(await pane.getByRole("button", { name }).count()).toBe(1);
  });

  test("the reading and its result are announced", async () => {
    const { pane } = await openPane();
    const said = pane.getByRole("status").first();
    expect(await said.textContent()).toMatch(
      /^6 recommendations read\. \d+ places? needs? checking/,
    );
    await write(pane, "7", "The review is finished.");
    await pane.getByRole("button", { name: "Insert into the table" }).click();
    await pane.getByRole("button", { name: "Take back" }).waitFor();
    expect(await said.textContent()).toBe("Inserted in recommendation 7.");
  });
});

describe("a draft", () => {
  test("is there again when the pane is opened again", async () => {
    const { page, pane } = await openPane();
    await write(pane, "7", "Half a thought");
    await page.reload();
    const again = await paneOf(page);
    expect(await row(again, "7").textContent()).toContain("unsent draft");
    await row(again, "7").click();
    expect(await text(again).inputValue()).toBe("Half a thought");
  });

  test("of a document that was never saved is there when the pane starts again, and in no other", async () => {
    const { page, pane } = await openPane(`${SAMPLE}&saved=never`);
    await write(pane, "7", "Half a thought");
    await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow?.location.reload();
    });
    await pane.waitForFunction(() => document.querySelector("textarea") === null);
    const again = await paneOf(page);
    await row(again, "7").click();
    expect(await text(again).inputValue()).toBe("Half a thought");
    await page.reload();
    expect(await row(await paneOf(page), "7").textContent()).not.toContain("unsent draft");
  });

  test("is gone once it is inserted, and back once it is taken back", async () => {
    const { pane } = await openPane();
    await write(pane, "7", "The review is finished.");
    await pane.getByRole("button", { name: "Insert into the table" }).click();
    await pane.getByRole("button", { name: "Take back" }).waitFor();
    expect(await text(pane).inputValue()).toBe("");
    await pane.getByRole("button", { name: "Take back" }).click();
    await pane
      .getByText(/^Taken back/)
      .first()
      .waitFor();
    expect(await text(pane).inputValue()).toBe("The review is finished.");
  });

  test("is kept when the document may not be edited, and the person is told so", async () => {
    const { pane } = await openPane(`${SAMPLE}&readOnly=AccessDenied`);
    await write(pane, "7", "The review is finished.");
    await pane.getByRole("button", { name: "Insert into the table" }).click();
    await pane
      .getByText(/^Nothing was changed/)
      .first()
      .waitFor();
    expect(await text(pane).inputValue()).toBe("The review is finished.");
  });
});

test("facts and list agree: what a fact counts is what it shows", async () => {
  const { pane } = await openPane();
  const fact = pane.getByRole("button", { name: /await an update$/ });
  const count = Number.parseInt((await fact.textContent()) ?? "", 10);
  await fact.click();
  await pane.getByText(`Showing ${String(count)} of 6`).waitFor();
  expect(
    await pane.getByRole("list", { name: "Recommendations" }).getByRole("listitem").count(),
  ).toBe(count);
});

async function openPane(query = SAMPLE): Promise<{ page: Page; pane: Frame }> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00"));
  await page.goto(paneUrl(query));
  return { page, pane: await paneOf(page) };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the workbench shows no pane");
  await frame.getByText(/^\d+ recommendations?$/).waitFor();
  return frame;
}

async function write(pane: Frame, ref: string, words: string): Promise<void> {
  await row(pane, ref).click();
  await text(pane).fill(words);
}

function row(pane: Frame, ref: string) {
  return pane.getByRole("button", { name: new RegExp(`^Recommendation ${ref},`) });
}

function text(pane: Frame) {
  return pane.getByRole("textbox", { name: "Action update" });
}

/** The words of the element that has the keyboard focus. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}
