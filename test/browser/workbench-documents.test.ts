import type { Frame, Page } from "playwright-core";
import { readDocx } from "../../src/docx";
import { textOf } from "../../src/recommendations";
import { allParagraphs } from "../support/decisions";
import { openBrowser, workbenchUrl, type TestBrowser } from "./support";
import "./support/workbench-window";

const SAMPLE = "scrutiny-action-plan-2006";

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser({ width: 1400, height: 900 });
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(workbenchUrl(`?pane=probe/index.html&sample=${SAMPLE}`));
  await page.evaluate(() => window.workbench.ready);
});
afterEach(async () => {
  await browser.startAfresh();
});
afterAll(async () => {
  await browser.close();
});

/** The pane of the document that is shown; another document's comes in a new frame. */
async function probe(): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("the probe is not in the page");
  await frame.waitForURL("**/probe/index.html");
  await frame.waitForFunction("window.officeInfo", null, { polling: 50 });
  return frame;
}

async function saved(): Promise<Buffer> {
  return Buffer.from(await page.evaluate(() => window.workbench.saveBase64()), "base64");
}

/** Runs in the pane: the whole file by way of the Common API, in slices of that size. */
function readFile(sliceSize: number): Promise<number[]> {
  const ask = <Value>(start: (done: (result: Office.AsyncResult<Value>) => void) => void) =>
    new Promise<Value>((resolve, reject) => {
      start((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new Error(result.error.message));
      });
    });
  return ask<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done);
  }).then(async (file) => {
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await ask<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      // Safe: the data of a compressed file are its bytes.
      bytes.push(...(slice.data as number[]));
    }
    await ask((done) => {
      file.closeAsync(done);
    });
    return bytes;
  });
}

test("getFileAsync hands out the file as it stands, slice by slice", async () => {
  const frame = await probe();
  await frame.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertParagraph("Put in before.", "Before");
      await context.sync();
    }),
  );
  const bytes = await frame.evaluate(readFile, 1000);
  expect(Buffer.from(bytes)).toEqual(await saved());
  expect(textOf(allParagraphs(readDocx(Uint8Array.from(bytes)).content)[0]!)).toBe(
    "Put in before.",
  );
});

test("a created document opens beside the first one, which stays as it was", async () => {
  const frame = await probe();
  const before = await saved();
  const copy = await frame.evaluate(readFile, 4 * 1024 * 1024);
  await frame.evaluate(
    (base64) =>
      Word.run(async (context) => {
        context.application.createDocument(base64).open();
        await context.sync();
      }),
    Buffer.from(copy).toString("base64"),
  );
  expect(await page.evaluate(() => window.workbench.documents)).toEqual([
    `${SAMPLE}.docx`,
    "Document 1.docx",
  ]);
  await page.getByText("The add-in opened a new document, Document 1.docx.").waitFor();

  await page.getByRole("button", { name: "Document 1.docx" }).click();
  await page.getByRole("button", { name: "Document 1.docx", pressed: true }).waitFor();
  const other = await probe();
  await other.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("A new one", "Replace");
      await context.sync();
    }),
  );
  expect(textOf(allParagraphs(readDocx(await saved()).content)[0]!)).toBe("A new one");

  await page.evaluate(() => window.workbench.show(0));
  expect(await saved()).toEqual(before);
});

test("text, paragraphs and a table go in at the cursor", async () => {
  const frame = await probe();
  await frame.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().select("End");
      const selection = context.document.getSelection();
      selection.insertText(" (amended)", "End");
      const last = selection.insertParagraph("Summary", "After");
      const table = last.insertTable(2, 2, "After", [
        ["Status", "Count"],
        ["Achieved", "3"],
      ]);
      table.headerRowCount = 1;
      table.styleBuiltIn = "TableGrid";
      await context.sync();
    }),
  );
  const [block, second, table] = readDocx(await saved()).content.blocks;
  const first = block?.kind === "paragraph" ? textOf(block.paragraph) : "";
  expect(first).toBe("Scrutiny Action Plan (amended)");
  expect(second?.kind === "paragraph" && textOf(second.paragraph)).toBe("Summary");
  expect(table?.kind === "table" && table.table.rows.map(({ cells }) => cells.length)).toEqual([
    2, 2,
  ]);
});
