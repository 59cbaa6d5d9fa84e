import { documentFile } from "../../scripts/bench-document";
import { readDocx } from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  type DocumentContent,
  type EditPlan,
  type Register,
} from "../../src/recommendations";
import { TODAY } from "../support/decisions";
import type {} from "./support/word-page/adapter";
import { docxOf, openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

let word: WordBrowser;
beforeAll(async () => {
  word = await openWordBrowser();
});
afterAll(async () => {
  await word.close();
});

const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const bold = (text: string): string =>
  `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(4)}</w:tblGrid>${rows.join("")}</w:tbl>`;

/** A tracker with so many recommendations, behind a table of figures that is no tracker. */
function trackerOf(count: number): Uint8Array {
  const figures = table(
    ...[1, 2, 3].map((n) => row(...[n, n * 2, n * 3, n * 4].map((each) => p(String(each))))),
  );
  const header = row(...["No", "Recommendation", "Progress", "Status"].map(p));
  const rows = Array.from({ length: count }, (_, index) =>
    row(
      p(String(index + 1)),
      p(`That the council does the thing numbered ${String(index + 1)}.`),
      bold("Update: 14 January 2025") + p(`Work on ${String(index + 1)} has begun.`),
      p("4"),
    ),
  );
  return docxOf(`${p("Tracker")}${figures}${p("")}${table(header, ...rows)}${p("")}`);
}

function planFor(register: Register, count: number): EditPlan {
  const changes = register.recommendations.slice(0, count).map(({ key }) => ({
    kind: "appendUpdate" as const,
    recommendation: key,
    group: null,
    asAt: TODAY,
    text: ["It is done.", "Nothing is left to do."],
  }));
  const planned = planChanges(register, changes, TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  return planned.plan;
}

async function timed<Value>(work: Promise<Value>): Promise<[Value, number]> {
  const start = Date.now();
  return [await work, (Date.now() - start) / 1000];
}

test.each([
  ["desktop", 1, 1],
  ["desktop", 1000, 1],
  ["desktop", 1000, 200],
  ["web", 1000, 200],
] as const)(
  "on the %s, %i recommendations are read and %i changes applied in three syncs each",
  async (channel, recommendations, changes) => {
    const file = trackerOf(recommendations);
    const page = await word.open(file, {}, channel);
    await page.resetCounters();
    const [{ content }, reading] = await timed(page.read());
    const read = await page.counters();
    expect(read.syncs).toBeLessThanOrEqual(3);
    const register = readRegister(content);
    expect(register.recommendations).toHaveLength(recommendations);

    const plan = planFor(register, changes);
    await page.resetCounters();
    const [receipt, applying] = await timed(page.apply(plan));
    const applied = await page.counters();
    expect(receipt.kind).toBe("applied");
    expect(applied.failures).toBe(0);
    const allowed = 3 + (channel === "web" ? Math.floor(applied.requestBytes / FOUR_MEGABYTES) : 0);
    expect(applied.syncs).toBeLessThanOrEqual(allowed);
    const { content: expected } = applyToContent(readDocx(file).content, plan);
    expect(findDifferences(expected, await page.savedContent())).toEqual([]);
    process.stdout.write(
      `${channel}: ${recommendations} recommendations read in ${read.syncs} syncs, ${reading.toFixed(1)} s; ${changes} changes applied in ${applied.syncs} syncs, ${applying.toFixed(1)} s, ${(applied.requestBytes / 1e6).toFixed(2)} MB sent.\n`,
    );
    await page.page.close();
  },
  240_000,
);

const FOUR_MEGABYTES = 4 * 1024 * 1024;

describe("where Word caps requests", () => {
  let page: WordPage;
  const file = trackerOf(60);

  test("a plan that is too large for one is written in halves, none of it twice", async () => {
    page = await word.open(file, {}, "web");
    const { content } = await page.read();
    const plan = planFor(readRegister(content), 60);
    await page.setVariant({ requestSizeCap: 150_000 });
    await page.resetCounters();
    expect(await page.apply(plan)).toMatchObject({ kind: "applied" });
    const { syncs, failures } = await page.counters();
    expect(failures).toBeGreaterThan(0);
    expect(syncs).toBeLessThanOrEqual(12);
    const { content: expected } = applyToContent(readDocx(file).content, plan);
    expect(findDifferences(expected, await page.savedContent())).toEqual([]);
  });

  test("only the tracker's OOXML is asked for, not that of the figures", async () => {
    await page.reopen(file);
    // Asking for it would fail.
    await page.setVariant({ getOoxmlFailsOnTable: 1 });
    await page.resetCounters();
    expect((await page.read()).problems).toEqual([]);
    expect(await page.counters()).toMatchObject({ syncs: 2, failures: 0 });
  });
});

test("the beginning of a long document is handed on before the whole, and holds what the whole begins with", async () => {
  const { page } = await word.open(documentFile(600));
  const [beginnings, whole] = await page.evaluate(async () => {
    const begun: DocumentContent[] = [];
    const { content } = await window.wordDocument.read({
      onBeginning: (beginning) => begun.push(beginning.content),
    });
    return [begun, content] as const;
  });
  expect(beginnings).toHaveLength(1);
  const { recommendations } = readRegister(beginnings[0]!);
  expect(recommendations.length).toBeGreaterThanOrEqual(20);
  expect(recommendations.length).toBeLessThan(600);
  expect(recommendations).toEqual(
    readRegister(whole).recommendations.slice(0, recommendations.length),
  );
});

test("Word holds no objects for long after reading and writing, and they are let go in few requests", async () => {
  const page = await word.open(trackerOf(1000));
  const { content } = await page.read();
  expect(await page.apply(planFor(readRegister(content), 5))).toMatchObject({ kind: "applied" });
  await waitUntil(async () => (await page.heldObjects()) === 0);
  const { housekeeping, actions } = await page.counters();
  // Every paragraph was held four times: twice in reading, twice in writing.
  expect(actions).toBeGreaterThan(4 * 5 * 1000);
  expect(housekeeping).toBeLessThanOrEqual(8);
});

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 45_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("it has not become so");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
