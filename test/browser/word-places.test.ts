import { readDocx } from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  type Change,
} from "../../src/recommendations";
import { newFindings, sentenceOf } from "../support/structure";
import { cell, headerRow, heading, para, row, table, wordFile } from "../reading/word-markup";
import { openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

const UPDATE = [heading("Update March 2025", 2), para("Quotes came in.")];

const form = (ref: string, text: string): string =>
  table(
    row("Recommendation", `${ref}. ${text}`),
    row("Lead officer", "Head of Property"),
    row("Status", "On track"),
    row("Progress update", cell(...UPDATE)),
  );

const FORMS = wordFile(
  form("1", "That the roof is repaired."),
  "The second matter is about schools.",
  form("2", "That the school is surveyed."),
);

const TRACKER = table(
  headerRow("No", "Recommendation", "Status", "Progress"),
  row("1", "That the roof is repaired.", "Open", cell(...UPDATE)),
  row("2", "That the school is surveyed.", "Open", ""),
);

/** A tracker in a cell of a table that only lays the page out. */
const layout = (inner: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p/>${inner}<w:p><w:r><w:t>Below</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;

const PAPERS = [
  ["tables with their labels on the left", FORMS],
  ["a table in the cell of another", wordFile(layout(TRACKER))],
  ["a table two cells deep", wordFile(layout(layout(TRACKER)))],
] as const;

let word: WordBrowser;
let page: WordPage;
beforeAll(async () => {
  word = await openWordBrowser();
  page = await word.open(FORMS);
});
afterAll(async () => {
  await word.close();
});

describe.each(PAPERS)("in %s", (_, file) => {
  const original = readDocx(file).content;
  const register = readRegister(original);
  const keys = register.recommendations.map(({ key }) => key);

  const updates = keys.map((recommendation): Change => {
    const text = ["Work has begun.", "It ends in May."];
    return { kind: "appendUpdate", recommendation, group: null, asAt: "2025-06", text };
  });
  const statuses = keys.map((recommendation): Change => {
    return { kind: "setStatus", recommendation, code: "2", draft: false };
  });

  test.each([
    ["updates", updates],
    ["statuses", statuses],
    ["both at once", [...updates, ...statuses]],
  ])("%s land as foretold and are taken back", async (_name, changes) => {
    expect(keys).toHaveLength(2);
    const planned = planChanges(register, changes, "2025-06-30");
    if (planned.kind === "refused") throw new Error(planned.message);
    await page.reopen(file);
    await page.read();
    const receipt = await page.apply(planned.plan);
    if (receipt.kind !== "applied") throw new Error(JSON.stringify(receipt));
    const { content } = applyToContent(original, planned.plan);
    expect(findDifferences(content, await page.savedContent())).toEqual([]);
    expect(newFindings(file, await page.saved()).map(sentenceOf)).toEqual([]);
    expect(await page.apply(receipt.takeBack)).toMatchObject({ kind: "applied" });
    expect(findDifferences(original, await page.savedContent())).toEqual([]);
  });
});
