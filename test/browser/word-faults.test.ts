import { readFileSync } from "node:fs";
import { readDocx } from "../../src/docx";
import {
  findDifferences,
  planChanges,
  readRegister,
  tablesOf,
  textOf,
  type DocumentContent,
  type EditPlan,
} from "../../src/recommendations";
import { changesOf, insertDrafts, startDraft, type Draft, type Receipt } from "../../src/tracking";
import type { SyncFailure } from "../../src/workbench/host";
import { TODAY } from "../support/decisions";
import { allTexts, misreports } from "../support/misreports";
import { samplePath } from "../support/samples";
import { smallTracker } from "../support/small-tracker";
import { openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

/** One whose updates are pinned, so that text moves, and one with merged cells and statuses. */
const PAPERS: Readonly<Record<string, Uint8Array>> = {
  "pinned updates": readFileSync(samplePath("recommendation-tracking-2010")),
  "merged cells": smallTracker(),
};

const WAYS: readonly Omit<SyncFailure, "number">[] = [
  { when: "before" },
  { when: "midway" },
  { when: "midway", actions: 1 },
  { when: "after" },
];
const SYNCS_OF_READING = [1, 2];
const SYNCS_OF_WRITING = [1, 2, 3];
const LINES = ["The work is complete.", "It was agreed on 26 July."];

let word: WordBrowser;
let page: WordPage;
const counts = { injected: 0, unreported: 0, draftsLost: 0 };

beforeAll(async () => {
  word = await openWordBrowser();
  page = await word.open(smallTracker());
});
afterAll(async () => {
  await word.close();
  process.stdout.write(
    `Faults injected: ${counts.injected}; writes not reported: ${counts.unreported}; drafts lost: ${counts.draftsLost}.\n`,
  );
});

describe.each(Object.entries(PAPERS))("with %s", (_, file) => {
  test.each(SYNCS_OF_READING)(
    "reading that fails at sync %i is told or made good, and succeeds the next time",
    async (number) => {
      for (const way of WAYS) {
        await page.reopen(file);
        await play({ number, ...way });
        const whole = tablesOf(readDocx(file).content);
        const first = await page.read().catch((error: unknown) => String(error));
        if (typeof first === "string") expect(first).toContain("nothing in it was changed");
        else if (first.problems.length === 0) expect(tablesOf(first.content)).toEqual(whole);
        await page.setVariant({ failSync: null });
        expect(tablesOf((await page.read()).content)).toEqual(whole);
      }
    },
  );

  describe.each(SYNCS_OF_WRITING)("writing that fails at sync %i", (number) => {
    test.each(WAYS)("%j is reported as the file shows it, and loses no draft", async (way) => {
      await insertUnder(file, { number, ...way });
    });
  });

  test("writing that breaks off after any action is reported as the file shows it", async () => {
    for (const actions of [2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233]) {
      await insertUnder(file, { number: 3, when: "midway", actions });
    }
  });

  test("a row that breaks off midway is reported as the file shows it", async () => {
    for (const number of [2, 3]) {
      for (const actions of [1, 2, 5, 10, 20, 40]) {
        await applyUnder(file, rowPlan(file), { number, when: "midway", actions });
      }
    }
  });
});

describe("a host that never answers", () => {
  const PATIENCE = 500;
  const file = smallTracker();

  test.each(SYNCS_OF_WRITING)(
    "at sync %i of writing does not hold up what is asked next",
    async (number) => {
      for (const when of ["before", "after"] as const) {
        await insertUnder(file, { number, when, isSilent: true }, PATIENCE);
        await page.setVariant({ failSync: null });
        expect((await page.read()).problems).toEqual([]);
      }
    },
  );

  test("is given up while reading, with a sentence that says so", async () => {
    await page.reopen(file, {}, { patience: PATIENCE });
    await play({ number: 1, when: "before", isSilent: true });
    await expect(page.read()).rejects.toThrow("Word has not answered for a long time");
  });

  test("writes nothing when it answers after it was given up", async () => {
    await page.reopen(file, {}, { patience: PATIENCE });
    await page.read();
    await page.setVariant({ latency: PATIENCE * 2 });
    const receipt = await page.apply(rowPlan(file));
    expect(receipt).toMatchObject({ kind: "refused" });
    await page.page.waitForTimeout(PATIENCE * 4);
    expect(findDifferences(readDocx(file).content, await page.savedContent())).toEqual([]);
    await page.setVariant({ latency: 0 });
  });
});

/** From the next sync on, counted from 1. */
async function play(failSync: SyncFailure): Promise<void> {
  await page.resetCounters();
  await page.setVariant({ failSync });
  counts.injected++;
}

/** Inserts drafts while one sync fails. What is cleared as written has to be in the file. */
async function insertUnder(
  file: Uint8Array,
  failure: SyncFailure,
  patience?: number,
): Promise<void> {
  const before = readDocx(file).content;
  const register = readRegister(before);
  const drafts = draftsFor(before);
  const planned = planChanges(register, drafts.flatMap(changesOf), TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  await begin(file, failure, patience);
  let receipt: Receipt | undefined;
  const outcome = await insertDrafts(
    { ...PORT, apply: async (plan) => (receipt ??= await page.apply(plan)) },
    register,
    drafts,
    TODAY,
  );
  const after = await page.savedContent();
  const cleared = outcome.kind === "written" ? drafts : [];
  const texts = new Set(allTexts(after));
  counts.draftsLost += cleared.filter(({ text }) =>
    text.split("\n").some((line) => !texts.has(line)),
  ).length;
  expect(counts.draftsLost).toBe(0);
  if (receipt === undefined) throw new Error("nothing was applied");
  expectHonest(failure, misreports(receipt, before, after, planned.plan));
}

async function applyUnder(file: Uint8Array, plan: EditPlan, failure: SyncFailure): Promise<void> {
  await begin(file, failure);
  const receipt = await page.apply(plan);
  const after = await page.savedContent();
  expectHonest(failure, misreports(receipt, readDocx(file).content, after, plan));
}

async function begin(file: Uint8Array, failure: SyncFailure, patience?: number): Promise<void> {
  await page.reopen(file, {}, patience === undefined ? {} : { patience });
  await page.read();
  await play(failure);
}

function expectHonest(failure: SyncFailure, faults: readonly string[]): void {
  counts.unreported += faults.length;
  expect({ failure, faults }).toEqual({ failure, faults: [] });
}

/** The page's document as far as inserting needs it. */
const PORT = {
  id: "",
  capabilities: { canTrackChanges: false, canReveal: false, canFollowSelection: false },
  read: () => page.read(),
  apply: (plan: EditPlan) => page.apply(plan),
  reveal: () => Promise.resolve(),
  followSelection: () => () => undefined,
  readCorrections: () => page.readCorrections(),
  saveCorrections: (text: string) => page.saveCorrections(text),
};

/** Each says something of its own, so that a missing one is seen. */
function draftsFor(content: DocumentContent): readonly Draft[] {
  return readRegister(content)
    .recommendations.slice(0, 3)
    .map((recommendation, index) => ({
      ...startDraft(recommendation, TODAY),
      group: recommendation.groups.length > 1 ? recommendation.groups.length - 1 : null,
      text: LINES.map((line) => `${line} That is number ${String(index + 1)}.`).join("\n"),
    }));
}

/** A row below the last one of the last table. */
function rowPlan(file: Uint8Array): EditPlan {
  const cell = tablesOf(readDocx(file).content).at(-1)?.rows.at(-1)?.cells[0];
  const paragraph = cell?.paragraphs[0];
  if (cell === undefined || paragraph === undefined) throw new Error("the table has no cell");
  const format = { bold: false, italic: false, underline: false, superscript: false };
  const runs = [{ text: "Added in a row", ...format }];
  return {
    edits: [
      {
        kind: "insertRow",
        anchor: { id: paragraph.id, expects: textOf(paragraph) },
        cells: [{ gridColumn: cell.gridColumn, paragraphs: [{ runs, exemplar: paragraph.id }] }],
      },
    ],
  };
}
