import type { Frame, Page } from "playwright-core";
import { openBrowser, secureWorkbenchUrl, type TestBrowser } from "./support";
import "./support/workbench-window";

let browser: TestBrowser;
let page: Page;
let frame: Frame;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(
    secureWorkbenchUrl("?channel=web&pane=probe/index.html&sample=scrutiny-action-plan-2006"),
  );
  await page.evaluate(() => window.workbench.ready);
  const found = page.frames().find((candidate) => candidate.url().includes("/probe/index.html?"));
  if (found === undefined) throw new Error("the probe is not in the page");
  frame = found;
  await frame.waitForFunction(() => window.officeInfo !== undefined, null, { polling: 50 });
});
afterEach(async () => {
  await browser.startAfresh();
});

test("Microsoft's client takes the page for Word on the web, and reads and writes", async () => {
  expect(await frame.evaluate(() => window.officeInfo)).toMatchObject({
    host: "Word",
    platform: "OfficeOnline",
  });
  expect(
    await frame.evaluate(() => [
      Office.context.requirements.isSetSupported("WordApi", "1.3"),
      Office.context.requirements.isSetSupported("WordApi", "1.4"),
    ]),
  ).toEqual([true, false]);
  const first = await frame.evaluate(() =>
    Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.insertText(" (web)", "End");
      paragraph.load("text");
      await context.sync();
      return paragraph.text;
    }),
  );
  expect(first).toBe("Scrutiny Action Plan (web)");
  expect(await page.evaluate(() => window.workbench.documentXml())).toContain(" (web)");
});

test("errors arrive with their code and place", async () => {
  await page.evaluate(() => {
    window.workbench.setVariant({ readOnly: "AccessDenied" });
  });
  const error = await frame.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.insertParagraph("no", "End");
      await context.sync();
    }).catch((caught: unknown) => JSON.parse(JSON.stringify(caught)) as unknown),
  );
  expect(error).toMatchObject({ code: "AccessDenied" });
  await page.evaluate(() => {
    window.workbench.setVariant({ readOnly: null, requestSizeCap: 300 });
  });
  const tooLarge = await frame.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.insertParagraph("x".repeat(400), "End");
      await context.sync();
    }).catch((caught: unknown) => JSON.parse(JSON.stringify(caught)) as unknown),
  );
  expect(tooLarge).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("settings are saved and read anew", async () => {
  const save = await frame.evaluate(
    () =>
      new Promise((resolve) => {
        Office.context.document.settings.set("colour", "green");
        Office.context.document.settings.saveAsync((result) => {
          Office.context.document.settings.set("colour", "red");
          const { settings } = Office.context.document;
          settings.refreshAsync((refreshed) => {
            resolve([result.status, refreshed.status, settings.get("colour")]);
          });
        });
      }),
  );
  expect(save).toEqual(["succeeded", "succeeded", "green"]);
});

test("moves of the selection are told until nobody listens", async () => {
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        Office.context.document.addHandlerAsync(
          Office.EventType.DocumentSelectionChanged,
          () => window.selections++,
          () => {
            resolve();
          },
        );
      }),
  );
  const move = (): Promise<void> =>
    frame.evaluate(() =>
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().select();
        await context.sync();
      }),
    );
  await move();
  await frame.waitForFunction(() => window.selections === 1, null, { polling: 50 });
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        Office.context.document.removeHandlerAsync(
          Office.EventType.DocumentSelectionChanged,
          {},
          () => {
            resolve();
          },
        );
      }),
  );
  await move();
  expect(await frame.evaluate(() => window.selections)).toBe(1);
});

test("getFileAsync hands out the file in slices", async () => {
  const size = await frame.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        Office.context.document.getFileAsync(
          Office.FileType.Compressed,
          { sliceSize: 5000 },
          ({ value: file }) => {
            const bytes: number[] = [];
            const next = (index: number): void => {
              if (index === file.sliceCount) {
                file.closeAsync(() => {
                  resolve(bytes);
                });
                return;
              }
              file.getSliceAsync(index, ({ value: slice }) => {
                // Safe: the data of a compressed file are its bytes.
                bytes.push(...(slice.data as number[]));
                next(index + 1);
              });
            };
            next(0);
          },
        );
      }),
  );
  const saved = await page.evaluate(() => window.workbench.saveBase64());
  expect(Buffer.from(size).toString("base64")).toBe(saved);
});
