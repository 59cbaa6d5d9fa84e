import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { readDocx } from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  tablesOf,
  textOf,
  type EditPlan,
} from "../../src/recommendations";
import type { SyncFailure } from "../../src/workbench/host";
import { TODAY } from "../support/decisions";
import { samplePath } from "../support/samples";
import { smallTracker } from "../support/small-tracker";
import { misreports } from "../support/misreports";
import { docxOf, openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

let word: WordBrowser;
let page: WordPage;
beforeAll(async () => {
  word = await openWordBrowser();
  page = await word.open(smallTracker(), LEVEL);
});
afterAll(async () => {
  await word.close();
});

/** The first level with tracked changes. */
const LEVEL = { wordApi: "1.4" } as const;
const pinned = readFileSync(samplePath("recommendation-tracking-2010"));
const TRACKED = { tracked: true };

function updatesFor(file: Uint8Array): EditPlan {
  const register = readRegister(readDocx(file).content);
  const changes = register.recommendations
    .filter(({ groups }) => groups.length === 1)
    .slice(0, 2)
    .map(({ key }) => ({
      kind: "appendUpdate" as const,
      recommendation: key,
      group: null,
      asAt: TODAY,
      text: ["The work is complete."],
    }));
  const planned = planChanges(register, changes, TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  return planned.plan;
}

/** The same document, whose changes the person records. */
function trackedByPerson(file: Uint8Array): Uint8Array {
  const parts = unzipSync(new Uint8Array(file));
  const settings = strFromU8(parts["word/settings.xml"]!);
  parts["word/settings.xml"] = strToU8(
    settings.replace(/(<w:settings[^>]*[^/])>/, "$1><w:trackRevisions/>"),
  );
  return zipSync(parts);
}

function rowFor(file: Uint8Array): EditPlan {
  const paragraph = tablesOf(readDocx(file).content).at(-1)?.rows.at(-1)?.cells[0]?.paragraphs[0];
  if (paragraph === undefined) throw new Error("the table has no cell");
  const format = { bold: false, italic: false, underline: false, superscript: false };
  const paragraphs = [{ runs: [{ text: "Added in a row", ...format }], exemplar: paragraph.id }];
  const anchor = { id: paragraph.id, expects: textOf(paragraph) };
  return { edits: [{ kind: "insertRow", anchor, cells: [{ gridColumn: 0, paragraphs }] }] };
}

test.each([
  ["updates", smallTracker(), updatesFor],
  ["a row", smallTracker(), rowFor],
] as const)(
  "%s asked for as tracked changes are recorded, and the person's mode is off again",
  async (_, file, planFor) => {
    await page.reopen(file, LEVEL);
    await page.read();
    const plan = planFor(file);
    const receipt = await page.apply(plan, TRACKED);
    expect(receipt).toMatchObject({ kind: "applied" });
    expect(await page.trackingMode()).toBe("Off");
    const { content } = applyToContent(readDocx(file).content, plan);
    expect(findDifferences(content, await page.savedContent())).toEqual([]);
    expect(readDocx(await page.saved()).main.text).toMatch(/<w:ins [^>]*w:author="/);
    if (receipt.kind !== "applied") return;
    expect(await page.apply(receipt.takeBack)).toMatchObject({ kind: "applied" });
    expect(findDifferences(readDocx(file).content, await page.savedContent())).toEqual([]);
    expect(await page.trackingMode()).toBe("Off");
  },
);

describe.each([
  ["hides", false],
  ["shows", true],
])(
  "an update that moves the one it replaces, where Word %s what is deleted",
  (_, textShowsDeleted) => {
    test.each([
      ["is asked for as tracked changes", pinned, TRACKED],
      ["is written while the person tracks", trackedByPerson(pinned), {}],
    ])("lands where it %s, and the file says so", async (_name, file, options) => {
      await page.reopen(file, { ...LEVEL, textShowsDeleted });
      await page.read();
      const mode = await page.trackingMode();
      const plan = updatesFor(file);
      expect(plan.edits.some(({ kind }) => kind === "moveParagraphs")).toBe(true);
      const receipt = await page.apply(plan, options);
      expect(receipt).toMatchObject({ kind: "applied" });
      expect(await page.trackingMode()).toBe(mode);
      const { content } = applyToContent(readDocx(file).content, plan);
      expect(findDifferences(content, await page.savedContent())).toEqual([]);
      const { text } = readDocx(await page.saved()).main;
      expect(text).toMatch(/<w:ins [^>]*w:author="/);
      expect(text).toMatch(/<w:del [^>]*w:author="/);
      if (receipt.kind !== "applied") return;
      expect(await page.apply(receipt.takeBack)).toMatchObject({ kind: "applied" });
      expect(findDifferences(readDocx(file).content, await page.savedContent())).toEqual([]);
      expect(await page.trackingMode()).toBe(mode);
    });
  },
);

test("a person who tracks goes on tracking, and what is written is recorded without being asked for", async () => {
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...texts: readonly string[]): string => `<w:tr>${texts.map(cell).join("")}</w:tr>`;
  const body = `<w:tbl><w:tblPr/><w:tblGrid/>${row("No", "Recommendation", "Progress")}${row("1", "That it is done.", "It has begun.")}</w:tbl><w:p/>`;
  const file = docxOf(body, { tracksChanges: true });
  await page.reopen(file, LEVEL);
  await page.read();
  expect(await page.apply(updatesFor(file))).toMatchObject({ kind: "applied" });
  expect(await page.trackingMode()).toBe("TrackAll");
  expect(await page.apply(rowFor(file), TRACKED)).toMatchObject({ kind: "applied" });
  expect(await page.trackingMode()).toBe("TrackAll");
  expect(readDocx(await page.saved()).main.text).toContain("<w:ins ");
});

describe.each([1, 2, 3])("where sync %i fails", (number) => {
  test.each(["before", "midway", "after"] as const)(
    "%s it took effect, the person's mode is off again and the receipt is honest",
    async (when) => {
      const file = smallTracker();
      for (const plan of [updatesFor(file), rowFor(file)]) {
        await page.reopen(file, LEVEL);
        await page.read();
        await page.resetCounters();
        await page.setVariant({ failSync: { number, when } });
        const receipt = await page.apply(plan, TRACKED);
        expect(await page.trackingMode()).toBe("Off");
        const after = await page.savedContent();
        expect(misreports(receipt, readDocx(file).content, after, plan)).toEqual([]);
      }
    },
  );
});

/** Where a sync that breaks off midway does so. */
const BREAKS: readonly Omit<SyncFailure, "number">[] = [
  { when: "before" },
  { when: "after" },
  ...[1, 3, 8, 21, 34, 55, 89, 144].map((actions) => ({ when: "midway" as const, actions })),
];

describe.each([
  ["asked for as tracked changes", pinned, TRACKED],
  ["written while the person tracks", trackedByPerson(pinned), {}],
])("an update that moves the one it replaces, %s", (_name, file, options) => {
  describe.each([true, false])("with what is deleted shown: %s", (textShowsDeleted) => {
    test.each([1, 2, 3])(
      "is reported as the file shows it where sync %i fails, and the mode is as it was",
      async (number) => {
        const plan = updatesFor(file);
        for (const failure of BREAKS) {
          await page.reopen(file, { ...LEVEL, textShowsDeleted });
          await page.read();
          const mode = await page.trackingMode();
          await page.resetCounters();
          await page.setVariant({ failSync: { number, ...failure } });
          const receipt = await page.apply(plan, options);
          const after = await page.savedContent();
          const faults = misreports(receipt, readDocx(file).content, after, plan);
          expect({ failure, faults }).toEqual({ failure, faults: [] });
          expect(await page.trackingMode()).toBe(mode);
        }
      },
    );
  });
});
