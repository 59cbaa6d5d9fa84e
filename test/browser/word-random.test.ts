import fc from "fast-check";
import { readDocx } from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  type DocumentContent,
  type EditPlan,
} from "../../src/recommendations";
import { changeFor } from "../support/random-tracker";
import { TODAY } from "../support/decisions";
import { docxOf, documentXml } from "../support/docx";
import { misreports } from "../support/misreports";
import { RANDOM_PARTS, randomBody } from "../support/random-body";
import { choices, randomPlan } from "../support/random-plan";
import { randomTracker } from "../support/random-tracker";
import { smallTracker } from "../support/small-tracker";
import { newFindings, sentenceOf } from "../support/structure";
import { openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

/** More for a long search: `RUNS=200 npx jest word-random`. */
const numRuns = Number(process.env.RUNS ?? 14);

let word: WordBrowser;
let page: WordPage;
beforeAll(async () => {
  word = await openWordBrowser();
  page = await word.open(smallTracker());
});
afterAll(async () => {
  await word.close();
});

test("of plans at random each is refused whole, or lands as foretold and is taken back", async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(randomBody(), choices(), async (body, chosen) => {
      const bytes = docxOf(documentXml(body), RANDOM_PARTS);
      const written = await writeAndTakeBack(bytes, (content) =>
        onePlanned(content, randomPlan(content, chosen, "reversible")),
      );
      if (written) applied++;
    }),
    { numRuns },
  );
  expect(applied).toBeGreaterThan(0);
});

test("of decisions at random each is refused whole, or lands as foretold and is taken back", async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(randomTracker(), async ({ bytes, decisions }) => {
      const written = await writeAndTakeBack(bytes, (content) => {
        const register = readRegister(content);
        const changes = decisions.map((decision) => changeFor(register, decision));
        const planned = planChanges(register, changes, TODAY);
        return planned.kind === "refused" ? { edits: [] } : planned.plan;
      });
      if (written) applied++;
    }),
    { numRuns },
  );
  expect(applied).toBeGreaterThan(0);
});

/** Few edits are more often understood than many, of which any may be refused. */
function onePlanned(content: DocumentContent, plan: EditPlan): EditPlan {
  const edits = plan.edits.slice(0, 2);
  try {
    applyToContent(content, { edits });
    return { edits };
  } catch {
    return { edits: [] };
  }
}

async function writeAndTakeBack(
  bytes: Uint8Array,
  decide: (content: DocumentContent) => EditPlan,
): Promise<boolean> {
  const original = readDocx(bytes).content;
  await page.reopen(bytes);
  await page.read();
  const plan = decide(original);
  if (plan.edits.length === 0) return false;
  const receipt = await page.apply(plan);
  expect(misreports(receipt, original, await page.savedContent(), plan)).toEqual([]);
  if (receipt.kind === "refused") return false;
  if (receipt.kind === "partial") throw new Error(receipt.message);
  expect(newFindings(bytes, await page.saved()).map(sentenceOf)).toEqual([]);
  const back = await page.apply(receipt.takeBack);
  if (back.kind === "refused") return true;
  expect(back.kind).toBe("applied");
  expect(findDifferences(original, await page.savedContent())).toEqual([]);
  return true;
}
