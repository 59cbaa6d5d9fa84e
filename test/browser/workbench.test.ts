import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { openPackage } from "../../src/docx";
import { docxOf, documentXml, p, tbl, tc, tr } from "../support/docx";
import { openBrowser, workbenchUrl, type TestBrowser } from "./support";
import "./support/workbench-window";

declare global {
  interface Window {
    officeInfo?: { host: string; platform: string };
    selections: number;
  }
}

const SAMPLE = "scrutiny-action-plan-2006";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ width: 1400, height: 900 });
});
afterAll(async () => {
  await browser.close();
});

let page: Page;
afterEach(async () => {
  await browser.startAfresh();
});

async function openWorkbench(query = ""): Promise<Frame> {
  page = await browser.newPage();
  await page.goto(workbenchUrl(`?pane=probe/index.html&sample=${SAMPLE}${query}`));
  await page.evaluate(() => window.workbench.ready);
  return probe();
}

async function probe(): Promise<Frame> {
  const frame = page.frames().find((candidate) => candidate.url().endsWith("/probe/index.html"));
  if (frame === undefined) throw new Error("the probe is not in the page");
  await frame.waitForFunction(() => window.officeInfo !== undefined, null, { polling: 50 });
  return frame;
}

test("Microsoft's client takes the page for Word on a desktop", async () => {
  const frame = await openWorkbench("&wordApi=1.3");
  expect(await frame.evaluate(() => window.officeInfo)).toMatchObject({
    host: "Word",
    platform: "PC",
  });
  const sets = await frame.evaluate(() =>
    ["1.3", "1.4"].map((version) => Office.context.requirements.isSetSupported("WordApi", version)),
  );
  expect(sets).toEqual([true, false]);
});

test("Word.run reads paragraphs and tables", async () => {
  const frame = await openWorkbench();
  const read = await frame.evaluate(() =>
    Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs.load(
        "items/text,items/tableNestingLevel",
      );
      const tables = context.document.body.tables.load("items/rowCount");
      await context.sync();
      return {
        first: paragraphs.items[0]?.text,
        levels: paragraphs.items.slice(0, 3).map((paragraph) => paragraph.tableNestingLevel),
        rows: tables.items.map((table) => table.rowCount),
      };
    }),
  );
  expect(read).toEqual({ first: "Scrutiny Action Plan", levels: [0, 1, 1], rows: [3, 8, 3] });
});

test("Word.run writes, formats and reads back", async () => {
  const frame = await openWorkbench();
  const written = await frame.evaluate(() =>
    Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const added = first.insertParagraph("Written through office.js", "After");
      added.font.bold = true;
      added.alignment = "Right";
      const range = added.search("through").getFirst();
      range.font.italic = true;
      added.load("text,alignment,style,font/bold");
      range.load("text,font/italic");
      await context.sync();
      const ooxml = added.getOoxml();
      await context.sync();
      return {
        paragraph: [added.text, added.alignment, added.font.bold],
        word: [range.text, range.font.italic],
        isInOoxml: ooxml.value.includes("through"),
      };
    }),
  );
  expect(written).toEqual({
    paragraph: ["Written through office.js", "Right", true],
    word: ["through", true],
    isInOoxml: true,
  });
  expect(await page.evaluate(() => window.workbench.documentXml())).toContain("Written ");
});

test("rows are inserted once although their proxies are used again", async () => {
  const frame = await openWorkbench();
  const counts = await frame.evaluate(() =>
    Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      const added = table.addRows("End", 1, [["a"]]);
      added.load("items/values");
      await context.sync();
      added.load("items/cellCount");
      table.load("rowCount");
      await context.sync();
      return [added.items.length, table.rowCount];
    }),
  );
  expect(counts).toEqual([1, 4]);
});

test("objects can be kept beyond one Word.run", async () => {
  const frame = await openWorkbench();
  const text = await frame.evaluate(async () => {
    const kept = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      context.trackedObjects.add(paragraph);
      await context.sync();
      return paragraph;
    });
    return Word.run(kept, async (context) => {
      kept.load("text");
      await context.sync();
      return kept.text;
    });
  });
  expect(text).toBe("Scrutiny Action Plan");
});

test("the client's own errors and the host's both reach the add-in", async () => {
  const frame = await openWorkbench("&readOnly=AccessDenied");
  const codes = await frame.evaluate(async () => {
    const codeOf = async (act: (context: Word.RequestContext) => Promise<unknown>) => {
      try {
        await Word.run(act);
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
      return "none";
    };
    return [
      await codeOf(async (context) => {
        await context.sync();
        return context.document.body.text;
      }),
      await codeOf(async (context) => {
        context.document.body.insertParagraph("x", "End");
        await context.sync();
      }),
      await codeOf(async (context) => {
        context.document.body.getHtml();
        await context.sync();
      }),
    ];
  });
  expect(codes).toEqual(["PropertyNotLoaded", "AccessDenied", "NotImplemented"]);
});

test("a click into the document moves the selection and tells the add-in", async () => {
  const frame = await openWorkbench();
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
  await page.locator("article p", { hasText: "Appendix 1" }).first().click();
  await frame.waitForFunction(() => window.selections === 1, null, { polling: 50 });
  const selected = await frame.evaluate(() =>
    Word.run(async (context) => {
      const paragraph = context.document.getSelection().paragraphs.getFirst().load("text");
      await context.sync();
      return paragraph.text;
    }),
  );
  expect(selected).toBe("Appendix 1");
});

test("what the add-in selects is marked in the document", async () => {
  const frame = await openWorkbench();
  await page.locator("article p", { hasText: "Appendix 1" }).first().waitFor();
  await frame.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.search("Appendix 1").getFirst().select();
      await context.sync();
    }),
  );
  const marked = page.locator("p.selected");
  await marked.waitFor();
  expect(await marked.textContent()).toContain("Appendix 1");
});

test("settings are kept, and another document does not see them", async () => {
  const frame = await openWorkbench();
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        Office.context.document.settings.set("colour", "green");
        Office.context.document.settings.saveAsync(() => {
          resolve();
        });
      }),
  );
  const read = () => Office.context.document.settings.get("colour") as unknown;
  expect(await frame.evaluate(read)).toBe("green");
  await openAnother();
  expect(await (await probe()).evaluate(read)).toBeNull();
});

test("an edit is drawn, and saved with every other part as it was", async () => {
  const frame = await openWorkbench();
  await frame.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertParagraph("Drawn at once", "After");
      await context.sync();
    }),
  );
  await page.locator("article p", { hasText: "Drawn at once" }).waitFor();
  const saved = Buffer.from(await page.evaluate(() => window.workbench.saveBase64()), "base64");
  const before = openPackage(readFileSync(`test/fixtures/${SAMPLE}.docx`)).parts;
  const after = openPackage(saved).parts;
  const changed = [...after].filter(
    ([name, bytes]) => !before.get(name)?.every((byte, index) => byte === bytes[index]),
  );
  expect(changed.map(([name]) => name)).toEqual(["word/document.xml"]);
});

test("opening another document loads the pane anew", async () => {
  const frame = await openWorkbench();
  await openAnother();
  expect(frame.isDetached()).toBe(true);
  const first = await (
    await probe()
  ).evaluate(() =>
    Word.run(async (context) => {
      const tables = context.document.body.tables.load("items/rowCount");
      await context.sync();
      return tables.items.length;
    }),
  );
  expect(first).toBeGreaterThan(0);
});

test("a file that is no .docx is refused and the open document stays", async () => {
  await openWorkbench();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("notes") });
  expect(await page.getByRole("alert").textContent()).toContain("not a .docx file");
  expect(await page.evaluate(() => window.workbench.documentXml())).toContain(
    "Scrutiny Action Plan",
  );
});

test("text of no style is drawn in the font of the default style, not in that of the document's defaults", async () => {
  await openWorkbench();
  const fonts = (name: string): string =>
    `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
  const styles = `<w:docDefaults><w:rPrDefault>${fonts("Times New Roman")}</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>${fonts("Arial")}</w:style><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/>${fonts("Georgia")}</w:style>`;
  const body = p("Plain") + tbl(tr(tc("In a cell"))) + p("Quoted", '<w:pStyle w:val="Quote"/>');
  const file = Buffer.from(docxOf(documentXml(body), { styles })).toString("base64");
  await page.evaluate((base64) => window.workbench.open(base64, "fonts.docx"), file);
  const fontOf = (text: string): Promise<string> =>
    page.getByText(text, { exact: true }).evaluate((drawn) => getComputedStyle(drawn).fontFamily);
  expect(await Promise.all(["Plain", "In a cell", "Quoted"].map(fontOf))).toEqual([
    "Arial",
    "Arial",
    "Georgia",
  ]);
});

test("the page says that it is not Word and counts what the add-in asks for", async () => {
  const frame = await openWorkbench();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("not Word");
  await page.evaluate(() => {
    window.workbench.resetCounters();
  });
  await frame.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.load("text");
      await context.sync();
    }),
  );
  expect(await page.evaluate(() => window.workbench.counters)).toMatchObject({
    syncs: 1,
    failures: 0,
  });
});

async function openAnother(): Promise<void> {
  const other = readFileSync("test/fixtures/external-placements-2012.docx").toString("base64");
  await page.evaluate((file) => window.workbench.open(file, "other.docx"), other);
}
