import { readFileSync } from "node:fs";
import type { Frame, Locator, Page } from "playwright-core";
import { readDocx, readFacts } from "../../src/docx";
import {
  readRegister,
  textOf,
  type Recommendation,
  type Register,
} from "../../src/recommendations";
import { readCells } from "../../src/spreadsheets";
import {
  chaseAsRows,
  chaseList,
  checkBeforePublication,
  countFindings,
  coveringReport,
  EXPORT_COLUMNS,
  registerRows,
  reportAsText,
  summariseCycle,
  type ReportBlock,
} from "../../src/tracking";
import { openBrowser, workbenchUrl, type TestBrowser } from "./support";
import { compareDocx, textOfSource } from "./support/changed-paragraphs";
import { CLERKS_DAY as TODAY, download, openJob, openPrepare, savedFile } from "./support/prepare";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.startAfresh());
afterAll(() => browser.close());

/** What a clerk starts a cycle with in each layout, and what the next appendix must hold. */
const CYCLES: readonly {
  readonly sample: string;
  readonly meeting: string;
  /** Recommendations whose proposal the clerk turns round. */
  readonly turned: readonly string[];
  /** Every reference of the next appendix with the headings of its updates. */
  readonly next: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    sample: "external-placements-2012",
    meeting: "2013-01-17",
    turned: ["Recommendation 4"],
    next: {
      "4": ["26 th July position:", "8th November position:", "Current Position:"],
      "7": ["26th July position:", "8th November position:", "Current position:"],
      "9": ["26th July position:", "8th November position:", "Current position:"],
    },
  },
  {
    sample: "recommendation-tracking-2010",
    meeting: "2010-06-15",
    turned: ["Recommendation 6"],
    next: {
      "6": [
        "June 2010 update",
        "Update on Latest Position/Activity May 2009",
        "September 2009 update",
        "December 2009 update",
        "March 2010 update",
      ],
    },
  },
];

describe.each(CYCLES)("a cycle started from $sample", ({ sample, meeting, turned, next }) => {
  test("opens the next appendix as a new document and leaves the old paper as it was", async () => {
    const { page, pane } = await openPrepare(browser, sample);
    await page.keyboard.press("Tab");
    await pane.getByRole("button", { name: /^Start a cycle/ }).focus();
    await page.keyboard.press("Enter");
    expect(await focused(pane)).toBe("Start a cycle");
    await pane.getByLabel("Date of the next meeting").fill(meeting);
    for (const name of turned) {
      const box = pane.getByRole("checkbox", { name: new RegExp(`^${name}`) });
      await box.focus();
      await page.keyboard.press("Space");
    }
    await pane.getByRole("button", { name: "Build the next appendix" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("region", { name: "The next appendix" }).waitFor();
    const copy = await download({ page, pane }, "Save it as a file");
    await pane.getByRole("button", { name: "Open it in Word" }).click();
    await pane.getByText("It is open as a new document.").waitFor();

    expect(await savedText(page)).toEqual(textIn(readFileSync(fixture(sample))));
    expect(await page.evaluate(() => window.workbench.documents.length)).toBe(2);
    await page.evaluate(() => window.workbench.show(1));
    const opened = await savedFile(page);
    expect(headingsIn(opened)).toEqual(next);
    expect(textIn(copy)).toEqual(textIn(opened));
  });
});

describe.each(["draft-action-plan-2010", "scrutiny-action-plan-2006"])(
  "chasing on %s",
  (sample) => {
    test("is a text for each lead, and a file with all of them", async () => {
      const { page, pane } = await openJob(browser, sample, "Chase");
      const groups = chaseList(registerOf(sample), { since: TODAY, nearInDays: 42 }, TODAY);
      expect(groups.length).toBeGreaterThan(1);
      const leads = pane.getByRole("list", { name: "Chase" }).getByRole("listitem");
      expect(await leads.count()).toBe(groups.length);
      const [first] = groups;
      await leads
        .first()
        .getByText(`${first?.lead ?? ""} (`)
        .click();
      const text = await leads.first().getByRole("textbox").inputValue();
      expect(text).toContain(`To: ${first?.lead ?? ""}`);
      const file = await download({ page, pane }, "Save all as CSV");
      expect(readCells(file.toString("utf8"))).toEqual(chaseAsRows(groups, TODAY));
    });
  },
);

describe.each(["external-placements-2012", "draft-action-plan-2010"])(
  "before publication of %s",
  (sample) => {
    test("every place the core finds is listed, what the file holds too", async () => {
      const { pane } = await openJob(browser, sample, "Before publication");
      const file = readDocx(readFileSync(fixture(sample)));
      const register = readRegister(file.content);
      const reading = { register, problems: register.problems };
      const results = checkBeforePublication(reading, readFacts(file), TODAY);
      await pane.getByText(`${String(countFindings(results))} to look at`).waitFor();
      for (const { check, findings } of results.filter((each) => each.findings.length > 0)) {
        const title = `${check.title} (${String(findings.length)})`;
        expect(await pane.getByRole("heading", { name: title }).count()).toBe(1);
      }
      const places = pane.locator("section section").getByRole("button");
      expect(await places.count()).toBeGreaterThan(3);
    });
  },
);

describe.each([
  { sample: "external-placements-2012", bullet: "" },
  { sample: "recommendation-tracking-2010", bullet: "•\t" },
])("the covering report of $sample", ({ sample, bullet }) => {
  test("goes in at the cursor: its text, its lists and a table under the chart's numbers", async () => {
    const { page, pane } = await openJob(browser, sample, "Covering report");
    const original = readFileSync(fixture(sample));
    const register = registerOf(sample);
    const reading = { register, problems: register.problems };
    const summary = summariseCycle(reading, TODAY);
    const chart = pane.getByRole("table", { name: "Recommendations by status" });
    expect(await cellsOf(chart)).toEqual([
      ["Status", "Number"],
      ...summary.statuses.map(({ code, label, count }) => [`${code} ${label}`, String(count)]),
      ["Total", String(register.recommendations.length)],
    ]);

    await pane.getByLabel("Date of the meeting").fill("2012-12-06");
    const blocks = coveringReport(summary, "2012-12-06");
    const shown = pane.getByRole("textbox", { name: "As it will read" });
    expect(await shown.inputValue()).toBe(reportAsText(blocks));
    await pane.getByRole("button", { name: "Insert at the cursor" }).click();
    const said = pane.getByText(/^Inserted\. Ctrl\+Z in the document takes it back/);
    await said.waitFor();
    expect(await said.evaluate(isInSight)).toBe(true);

    const change = compareDocx(original, await savedFile(page));
    expect(change.removed).toEqual([]);
    expect(change.added.map(textOfSource)).toEqual(linesOf(blocks, bullet));
    expect(change.otherParts).toEqual([]);
    const signs = change.added.filter((source) => textOfSource(source).startsWith("•"));
    expect(signs.every((source) => source.includes('w:hanging="360"'))).toBe(true);
    const items = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    expect(listedIn(await savedFile(page), items)).toEqual(bullet === "" ? items : []);
    expect(rowsBelow(await savedFile(page), "Number of recommendations with each status")).toEqual(
      tableIn(blocks).map((texts, row) => ({ isMarkedHeader: row === 0, texts })),
    );
  });
});

test("a covering report says where the cursor is, and does not go into a table", async () => {
  const { page, pane } = await openJob(browser, "external-placements-2012", "Covering report");
  await pane.getByText("The cursor is here now: “Report author: Helen Marchbank”").waitFor();
  await pane.getByRole("button", { name: "Back to the jobs" }).click();
  await pane.getByRole("button", { name: /^Before publication/ }).click();
  await pane
    .getByRole("button", { name: /^Recommendation 7/ })
    .first()
    .click();
  await pane.getByRole("button", { name: "Back to the jobs" }).click();
  await pane.getByRole("button", { name: /^Covering report/ }).click();
  await pane.getByText("The cursor is in a table now. Nothing can be inserted there.").waitFor();
  await pane.getByRole("button", { name: "Insert at the cursor" }).click();
  await pane.getByText(/^Nothing was inserted: the cursor is in a table/).waitFor();
  expect(textIn(await savedFile(page))).toEqual(
    textIn(readFileSync(fixture("external-placements-2012"))),
  );
});

test("behind a heading a covering report looks like the text below it", async () => {
  const sample = "external-placements-2012";
  const page = await browser.newPage();
  await page.goto(workbenchUrl(`?sample=${sample}`));
  await page.getByText("Purpose of this report", { exact: true }).click();
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (pane === null) throw new Error("the workbench shows no pane");
  await pane.getByRole("button", { name: "Prepare", exact: true }).click();
  await pane.getByRole("button", { name: /^Covering report/ }).click();
  await pane.getByText("The cursor is here now: “Purpose of this report”").waitFor();
  await pane.getByRole("button", { name: "Insert at the cursor" }).click();
  await pane.getByText(/^Inserted/).waitFor();
  const { added } = compareDocx(readFileSync(fixture(sample)), await savedFile(page));
  expect(added.length).toBeGreaterThan(20);
  expect(added.filter((source) => source.includes("Heading"))).toEqual([]);
  expect(added[0]).toContain('w:left="850" w:right="0" w:firstLine="0"');
  const isBold = (source: string): boolean => source.includes("<w:b/>");
  expect(added.filter(isBold).map(textOfSource)).toEqual(["Status", "Recommendations"]);
});

test.each([
  {
    when: "that may not be changed",
    variant: { readOnly: "GeneralException" },
    says: /^Nothing was inserted\. Word does not let this document be changed/,
  },
  {
    when: "whose Word fails behind the first piece",
    variant: { failSync: { number: 4, when: "after" } },
    says: /^Part of the text may stand in the document now\. .*Ctrl\+Z/,
  },
] as const)("a covering report for a document $when says what came of it", async (trouble) => {
  const { page, pane } = await openJob(browser, "external-placements-2012", "Covering report");
  await pane.getByText(/^The cursor is here now/).waitFor();
  await page.evaluate((variant) => {
    window.workbench.resetCounters();
    window.workbench.setVariant(variant);
  }, trouble.variant);
  await pane.getByRole("button", { name: "Insert at the cursor" }).click();
  await pane.getByText(trouble.says).waitFor();
});

describe.each(["external-placements-2012", "draft-action-plan-2010"])("exporting %s", (sample) => {
  test("gives the same rows as CSV, as a workbook and everything as JSON", async () => {
    const { page, pane } = await openJob(browser, sample, "Export");
    const register = registerOf(sample);
    const csv = await download({ page, pane }, "Save as CSV");
    expect(readCells(csv.toString("utf8"))).toEqual([EXPORT_COLUMNS, ...registerRows(register)]);
    const workbook = await download({ page, pane }, "Save as Excel");
    expect(workbook.subarray(0, 2).toString()).toBe("PK");
    const json: unknown = JSON.parse((await download({ page, pane }, "Save as JSON")).toString());
    expect(json).toMatchObject({
      recommendations: register.recommendations.map(({ ref, text }) => ({ ref, text })),
    });
  });
});

/**
 * The text of a report's paragraphs as they stand in the document, cells of its table too.
 * @param bullet typed before list items; empty where they are real list items
 */
function linesOf(blocks: readonly ReportBlock[], bullet: string): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "paragraph":
        return [block.text];
      case "list":
        return block.items.map((item) => `${bullet}${item}`);
      case "table":
        return [block.caption, ...block.header, ...block.rows.flat()];
      default:
        return block satisfies never;
    }
  });
}

function tableIn(blocks: readonly ReportBlock[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.header, ...block.rows] : []));
}

/** Those of the texts that stand in the document behind a bullet of its own. */
function listedIn(file: Uint8Array, texts: readonly string[]): readonly string[] {
  return readDocx(file).content.blocks.flatMap((block) => {
    if (block.kind === "table" || block.paragraph.listMarker !== "•") return [];
    const text = textOf(block.paragraph);
    return texts.includes(text) ? [text] : [];
  });
}

/** The rows of the table that stands below a paragraph. */
function rowsBelow(file: Uint8Array, caption: string) {
  const { blocks } = readDocx(file).content;
  const at = blocks.findIndex(
    (block) => block.kind === "paragraph" && textOf(block.paragraph) === caption,
  );
  const below = blocks[at + 1];
  if (below?.kind !== "table") throw new Error(`No table stands below “${caption}”.`);
  return below.table.rows.map(({ isMarkedHeader, cells }) => ({
    isMarkedHeader,
    texts: cells.map(({ paragraphs }) => paragraphs.map(textOf).join("\n")),
  }));
}

function isInSight(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return seen !== null && (element.contains(seen) || seen.contains(element));
}

async function cellsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  return table.evaluate((element: HTMLTableElement) =>
    [...element.rows].map((row) => [...row.cells].map(({ innerText }) => innerText.trim())),
  );
}

function registerOf(sample: string): Register {
  return readRegister(readDocx(readFileSync(fixture(sample))).content);
}

/** The words of the element that has the keyboard focus. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}

async function savedText(page: Page): Promise<readonly string[]> {
  return textIn(await savedFile(page));
}

/** Every paragraph of a file, in order. */
function textIn(file: Uint8Array): readonly string[] {
  return readDocx(file).content.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [textOf(block.paragraph)]
      : block.table.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs.map(textOf)),
        ),
  );
}

function recommendationsIn(file: Uint8Array): readonly Recommendation[] {
  return readRegister(readDocx(file).content).recommendations;
}

function headingsIn(file: Uint8Array): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    recommendationsIn(file).map(({ ref, updates }) => [
      ref ?? "",
      updates.flatMap(({ heading }) => heading ?? []),
    ]),
  );
}

function fixture(sample: string): string {
  return `test/fixtures/${sample}.docx`;
}
