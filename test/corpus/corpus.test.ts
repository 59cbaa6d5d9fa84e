import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../src/cli/list";
import {
  applyToDocx,
  DocxUnreadable,
  readDocx,
  refusalToWrite,
  type DocxFile,
} from "../../src/docx";
import { readRegister, tablesOf, textOf, type EditPlan } from "../../src/recommendations";
import { allParagraphs } from "../support/decisions";
import { plain } from "../support/document";
import { ROOT } from "../support/samples";

/** Real files of other people; they are not part of the repository. */
const CORPUS = join(ROOT, "..", "shared", "corpus");
const HOSTILE = join(CORPUS, "hostile");

describe("real files of other people", () => {
  if (!existsSync(CORPUS)) {
    test.skip("(skipped: the folder shared/corpus beside the repository is not there)", () =>
      undefined);
    return;
  }
  const files = wordFilesIn(CORPUS);

  test("are all listed or refused with a sentence, and none breaks the listing", () => {
    const { output, refusals } = listFiles(
      files.map((name) => join(CORPUS, name)),
      "json",
    );
    const listed = JSON.parse(output) as unknown[];
    expect(listed.length + refusals.length).toBe(files.length);
    for (const refusal of refusals) expect(refusal).toMatch(/\.$/);
    expect(refusals).toEqual([]);
  }, 120_000);

  test("are read soundly: every place in the source is a paragraph of its own", () => {
    for (const name of files) {
      const file = open(CORPUS, name);
      const places = [...file.places.values()].sort((one, other) => one.start - other.start);
      const faults = places.filter(({ start, end }, index) => {
        const source = file.main.text.slice(start, end);
        const isParagraph = /^<[\w.-]*:?p[\s/>]/.test(source) && source.endsWith(">");
        return !isParagraph || end <= start || end > (places[index + 1]?.start ?? Infinity);
      });
      expect([name, faults.length]).toEqual([name, 0]);
    }
  }, 120_000);

  test("take a paragraph at the end of their last table, keep everything else, and give it back", () => {
    for (const name of files) {
      const file = open(CORPUS, name);
      const plan = planInLastTable(file);
      if (plan === null || refusalToWrite(file, plan) !== null) continue;
      const [edit] = plan.edits;
      if (edit?.kind !== "insertParagraphs") throw new Error("nothing is inserted");
      const { file: written, takeBack } = applyToDocx(file, plan);
      const end = file.places.get(edit.anchor.id)?.end ?? 0;
      const added = written.main.text.length - file.main.text.length;
      const { text } = written.main;
      expect([name, text.slice(0, end) + text.slice(end + added) === file.main.text]).toEqual([
        name,
        true,
      ]);
      expect([name, text.slice(end, end + added)]).toEqual([
        name,
        expect.stringContaining("Zebra."),
      ]);
      const restored = applyToDocx(written, takeBack).file.main.text;
      expect([name, restored === file.main.text]).toEqual([name, true]);
    }
  }, 120_000);

  test("hold no recommendation table but those known to", () => {
    const mistaken = files.flatMap((name) => {
      const { tables } = readRegister(open(CORPUS, name).content);
      return tables.map(({ evidence }) => `${name}: ${evidence}`);
    });
    expect(mistaken).toEqual(KNOWN);
  }, 120_000);
});

describe("hostile files", () => {
  if (!existsSync(HOSTILE)) {
    test.skip("(skipped: the folder shared/corpus/hostile beside the repository is not there)", () =>
      undefined);
    return;
  }

  test.each(wordFilesIn(HOSTILE))("%s is refused within a second, with a sentence", (name) => {
    const bytes = readFileSync(join(HOSTILE, name));
    const started = performance.now();
    const refusal = refusalOf(bytes);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(refusal).toMatch(/nothing was (?:read or )?changed\.(?: .+\.)?$/);
  });
});

/** Tables that have a recommendation column and something tracked beside it. */
const KNOWN: readonly string[] = [];

function wordFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.do[ct][xm]$/i.test(name))
    .sort();
}

function open(folder: string, name: string): DocxFile {
  return readDocx(readFileSync(join(folder, name)));
}

function refusalOf(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxUnreadable) return error.message;
    throw error;
  }
  return "it was read";
}

/** A plan to insert a paragraph behind the last one of all tables; null where there is none. */
function planInLastTable({ content }: DocxFile): EditPlan | null {
  const inTables = tablesOf(content).flatMap((table) =>
    allParagraphs({ blocks: [{ kind: "table", table }] }),
  );
  const anchor = inTables.filter(({ nestingLevel }) => nestingLevel === 1).pop();
  if (anchor === undefined) return null;
  return {
    edits: [
      {
        kind: "insertParagraphs",
        anchor: { id: anchor.id, expects: textOf(anchor) },
        side: "after",
        paragraphs: [{ runs: [plain("Zebra.")], exemplar: anchor.id }],
      },
    ],
  };
}
