import { readFileSync } from "node:fs";
import { readDocx } from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  type Change,
  type EditPlan,
  type Recommendation,
  type Register,
} from "../../src/recommendations";
import { openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

let word: WordBrowser;
beforeAll(async () => {
  word = await openWordBrowser();
});
afterAll(async () => {
  await word.close();
});

const TODAY = "2026-11-22";
const TEXT = ["The review is complete.", "- It was agreed on 26 July."];

async function readRegisterOf(page: WordPage): Promise<Register> {
  const { content } = await page.read();
  return readRegister(content);
}

function requirePlan(register: Register, ...changes: Change[]): EditPlan {
  const planned = planChanges(register, changes, TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  return planned.plan;
}

function appendTo({ key, groups }: Recommendation): Change {
  const group = groups.length > 1 ? groups.length - 1 : null;
  return { kind: "appendUpdate", recommendation: key, group, asAt: TODAY, text: TEXT };
}

const FIXTURES = [
  "scrutiny-action-plan-2006",
  "recommendation-tracking-2010",
  "responsibilities-2007",
  "external-placements-2012",
  "draft-action-plan-2010",
];

describe.each(FIXTURES)("%s", (name) => {
  const file = readFileSync(`test/fixtures/${name}.docx`);
  const original = readDocx(file).content;

  test("an update for each recommendation lands as planned, in three syncs, and can be taken back", async () => {
    const page = await word.open(file);
    const register = await readRegisterOf(page);
    const plan = requirePlan(register, ...register.recommendations.map(appendTo));
    await page.resetCounters();
    const receipt = await page.apply(plan);
    expect(receipt).toMatchObject({ kind: "applied" });
    expect(await page.counters()).toMatchObject({
      syncs: 3,
      failures: 0,
    });
    expect(
      findDifferences(applyToContent(original, plan).content, await page.savedContent()),
    ).toEqual([]);

    if (receipt.kind !== "applied") return;
    expect(await page.apply(receipt.takeBack)).toMatchObject({ kind: "applied" });
    expect(findDifferences(original, await page.savedContent())).toEqual([]);
  });
});
