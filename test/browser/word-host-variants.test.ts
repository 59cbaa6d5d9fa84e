import { readFileSync } from "node:fs";
import { readDocx } from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  paragraphsOf,
  planChanges,
  readRegister,
  tablesOf,
  textOf,
  type Change,
  type DocumentContent,
  type EditPlan,
  type Paragraph,
} from "../../src/recommendations";
import type { HostVariant } from "../../src/workbench/host";
import { openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

let word: WordBrowser;
beforeAll(async () => {
  word = await openWordBrowser();
});
afterAll(async () => {
  await word.close();
});

const TODAY = "2026-11-22";
const file = readFileSync("test/fixtures/external-placements-2012.docx");
const original = readDocx(file).content;

/** From the next sync on, counted from 1. */
async function play(page: WordPage, variant: Partial<HostVariant>): Promise<void> {
  await page.resetCounters();
  await page.setVariant(variant);
}

function planAll(content: DocumentContent): EditPlan {
  const register = readRegister(content);
  const changes = register.recommendations.map(({ key, groups }): Change => {
    const group = groups.length > 1 ? groups.length - 1 : null;
    const text = ["The review is complete.", "- It was agreed on 26 July."];
    return { kind: "appendUpdate", recommendation: key, group, asAt: TODAY, text };
  });
  const planned = planChanges(register, changes, TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  return planned.plan;
}

function findParagraph(content: DocumentContent, start: string): Paragraph {
  const found = tablesOf(content)
    .flatMap(paragraphsOf)
    .find((paragraph) => textOf(paragraph).startsWith(start));
  if (found === undefined) throw new Error(`no paragraph starts with "${start}"`);
  return found;
}

/** Adds a line below the first paragraph of the second table that has text. */
function planOne(content: DocumentContent): EditPlan {
  const paragraph = findParagraph(content, "Current");
  return {
    edits: [
      {
        kind: "insertParagraphs",
        anchor: { id: paragraph.id, expects: textOf(paragraph) },
        side: "after",
        paragraphs: [
          {
            runs: [
              {
                text: "Added by the test.",
                bold: false,
                italic: false,
                underline: false,
                superscript: false,
              },
            ],
            exemplar: paragraph.id,
          },
        ],
      },
    ],
  };
}

describe.each<[string, Partial<HostVariant>]>([
  ["lower merged cells are listed", { continuationCellsListed: true }],
  ["lower merged cells are not listed", { continuationCellsListed: false }],
  ["OOXML of a table ends with the table", { ooxmlEndsWithParagraph: false }],
  ["text shows what was deleted", { textShowsDeleted: true }],
])("where %s", (_, variant) => {
  test("the tables are read and written the same", async () => {
    const page = await word.open(file, variant);
    const { content, problems } = await page.read();
    expect(problems).toEqual([]);
    expect(tablesOf(content)).toEqual(tablesOf(original));
    const plan = planAll(content);
    expect(await page.apply(plan)).toMatchObject({ kind: "applied" });
    const predicted = applyToContent(original, plan).content;
    expect(findDifferences(predicted, await page.savedContent())).toEqual([]);
  });
});

test("a table whose OOXML Word fails at is reported and the others are read", async () => {
  const page = await word.open(file);
  await play(page, { getOoxmlFailsOnTable: 1 });
  const { content, problems } = await page.read();
  expect(problems).toMatchObject([{ kind: "unreadable-table" }]);
  const [failed, other] = tablesOf(content);
  expect(failed?.rows).toEqual([]);
  expect(other).toEqual(tablesOf(original)[1]);
});

test("an answer over the size cap is asked for in parts", async () => {
  const pieces = readFileSync("test/fixtures/scrutiny-action-plan-2006.docx");
  const page = await word.open(pieces);
  await page.read();
  const { responseBytes } = await page.counters();
  await play(page, { responseSizeCap: Math.round(responseBytes * 0.6) });
  const { content, problems } = await page.read();
  expect(problems).toEqual([]);
  expect(tablesOf(content)).toEqual(tablesOf(readDocx(pieces).content));
});

test("a request over the size cap is refused and the receipt says to insert less", async () => {
  const page = await word.open(file);
  const { content } = await page.read();
  await play(page, { requestSizeCap: 4000 });
  const receipt = await page.apply(planOne(content));
  expect(receipt).toMatchObject({ kind: "refused", reason: "host-failed" });
  expect("message" in receipt && receipt.message).toMatch(/fewer updates at a time/);
  expect(findDifferences(original, await page.savedContent())).toEqual([]);
});

describe.each(["AccessDenied", "NotAllowed", "GeneralException"] as const)(
  "where writing is refused with %s",
  (readOnly) => {
    test("nothing is changed and the receipt says what to do", async () => {
      const page = await word.open(file);
      const { content } = await page.read();
      await play(page, { readOnly });
      const receipt = await page.apply(planOne(content));
      expect(receipt).toMatchObject({
        kind: "refused",
        reason: "read-only",
      });
      expect("message" in receipt && receipt.message).toMatch(
        /^Nothing was changed\..*choose Editing/,
      );
      expect(findDifferences(original, await page.savedContent())).toEqual([]);
    });
  },
);

describe.each([1, 2, 3])("where sync %i of applying fails", (number) => {
  test.each(["before", "after"] as const)(
    "%s it took effect, the receipt says what is there",
    async (when) => {
      const page = await word.open(file);
      const { content } = await page.read();
      const plan = planOne(content);
      await play(page, { failSync: { number, when } });
      const receipt = await page.apply(plan);
      const hasLanded = number === 3 && when === "after";
      expect(receipt).toMatchObject(
        hasLanded ? { kind: "applied" } : { kind: "refused", reason: "host-failed" },
      );
      const expected = hasLanded ? applyToContent(original, plan).content : original;
      expect(findDifferences(expected, await page.savedContent())).toEqual([]);
    },
  );
});

describe.each([1, 2])("where somebody edits the place before sync %i of applying", (beforeSync) => {
  test("nothing is written and the receipt quotes the text", async () => {
    const page = await word.open(file);
    const { content } = await page.read();
    const plan = planOne(content);
    const find = textOf(findParagraph(content, "Current"));
    await play(page, { coAuthorEdit: { beforeSync, find, replace: "Changed by somebody" } });
    const receipt = await page.apply(plan);
    expect(receipt).toMatchObject({ kind: "refused", reason: "stale" });
    expect("message" in receipt && receipt.message).toContain(find);
    expect(await page.counters()).toMatchObject({
      syncs: beforeSync,
    });
  });
});

test("somebody's edit elsewhere does not stop the plan", async () => {
  const page = await word.open(file);
  const { content } = await page.read();
  const plan = planOne(content);
  const other = tablesOf(content)
    .flatMap(paragraphsOf)
    .map(textOf)
    .filter((text) => text.length > 60)
    .at(-1);
  await play(page, {
    coAuthorEdit: { beforeSync: 1, find: other ?? "", replace: "Changed by somebody" },
  });
  expect(await page.apply(plan)).toMatchObject({ kind: "applied" });
});
