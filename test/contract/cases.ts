import { readFileSync } from "node:fs";
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
  type Register,
} from "../../src/recommendations";
import type { Receipt, RecommendationDocument } from "../../src/tracking";
import { TODAY } from "../support/decisions";
import { samplePath, type Sample } from "../support/samples";
import { smallTracker } from "../support/small-tracker";

/** What somebody else does to the document while the person works. */
export interface OtherEdit {
  /** Text of the paragraph that is changed. */
  readonly find: string;
  /** What it says afterwards; null where it is deleted. */
  readonly replace: string | null;
  readonly addsRowAbove?: boolean;
}

/** A document of some kind, opened for one case. */
export interface ContractDocument extends Pick<
  RecommendationDocument,
  "read" | "apply" | "readCorrections" | "saveCorrections"
> {
  /** Whether it can be asked for tracked changes. */
  readonly canTrackChanges: boolean;
  /** The source of its main part; null for a document that has none. */
  savedXml(): Promise<string | null>;
  /** What the document holds, told without the adapter under test. */
  saved(): Promise<DocumentContent>;
  /** Happens before the adapter next looks at the document. */
  editAsSomebodyElse(edit: OtherEdit): Promise<void>;
}

/** What may become of writing in a document. */
export interface Promises {
  /** `"writes"`: everything asked for; `"refuses"`: nothing, and it says so. */
  readonly writing: "writes" | "refuses";
  /** Number of the table that cannot be read, from 0; null for none. */
  readonly unreadableTable: number | null;
}

/** A sample document, or the small one, which is much quicker. */
export type Paper = Sample | "small";

export function paperFile(paper: Paper): Uint8Array {
  return paper === "small" ? smallTracker() : readFileSync(samplePath(paper));
}

export interface ContractCase {
  readonly name: string;
  readonly paper: Paper;
  /** True where somebody adds a row, which only a document with other authors can see. */
  readonly needsOtherAuthors?: boolean;
  run(document: ContractDocument, promises: Promises): Promise<void>;
}

const TEXT = ["The review is complete.", "- It was agreed on 26 July."];

const LAYOUTS: readonly Sample[] = [
  "scrutiny-action-plan-2006",
  "recommendation-tracking-2010",
  "responsibilities-2007",
  "external-placements-2012",
  "draft-action-plan-2010",
];

/** Every promise of the port, each on a document that can break it. */
export const CASES: readonly ContractCase[] = [
  ...LAYOUTS.map((sample): ContractCase => ({
    name: `updates for recommendations of ${sample} lands as planned and can be taken back`,
    paper: sample,
    run: (document, promises) => writeAndTakeBack(document, promises, appendToSome),
  })),
  {
    name: "reading twice gives the same, and a problem for each table that could not be read",
    paper: "external-placements-2012",
    async run(document, { unreadableTable }) {
      const first = await document.read();
      expect(await document.read()).toEqual(first);
      expect(first.problems).toHaveLength(unreadableTable === null ? 0 : 1);
      const tables = tablesOf(await document.saved());
      tablesOf(first.content).forEach((table, index) => {
        expect(table.rows).toEqual(index === unreadableTable ? [] : tables[index]?.rows);
      });
    },
  },
  {
    name: "a draft status lands as planned and can be taken back",
    paper: "external-placements-2012",
    run: (document, promises) =>
      writeAndTakeBack(document, promises, (register) =>
        register.recommendations
          .slice(0, 2)
          .map(({ key }) => ({ kind: "setStatus", recommendation: key, code: "5", draft: true })),
      ),
  },
  {
    name: "completing lands as planned and can be taken back",
    paper: "external-placements-2012",
    run: (document, promises) =>
      writeAndTakeBack(document, promises, (register) =>
        register.recommendations
          .slice(0, 1)
          .map(({ key }) => ({ kind: "setComplete", recommendation: key, complete: true })),
      ),
  },
  {
    name: "a pinned update moves the one it replaces into the history, and back",
    paper: "recommendation-tracking-2010",
    async run(document, promises) {
      const content = await readContent(document);
      const plan = appendToSome(readRegister(content))
        .map((change) => planOf(content, () => [change]))
        .find(({ edits }) => edits.some(({ kind }) => kind === "moveParagraphs"));
      if (plan === undefined) throw new Error("no update of the sample is moved");
      await applyAndTakeBack(document, promises, plan);
    },
  },
  {
    name: "a row lands as planned and can be taken back",
    paper: "scrutiny-action-plan-2006",
    async run(document, promises) {
      const anchor = lastCellParagraph(await readContent(document));
      const paragraphs = [{ runs: [plain("Added")], exemplar: anchor.id }];
      await applyAndTakeBack(document, promises, {
        edits: [
          {
            kind: "insertRow",
            anchor: { id: anchor.id, expects: textOf(anchor) },
            cells: [{ gridColumn: 0, paragraphs }],
          },
        ],
      });
    },
  },
  {
    name: "a plan for text that somebody rewrote is refused with what it says now",
    paper: "external-placements-2012",
    async run(document, { writing }) {
      const content = await readContent(document);
      const before = texts(await document.saved());
      const anchor = longParagraphs(content)[0]!;
      await document.editAsSomebodyElse({ find: textOf(anchor), replace: "Rewritten" });
      const receipt = await document.apply(insertAfter(anchor));
      expectRefusal(receipt, writing === "writes" ? "stale" : null);
      const message = "message" in receipt ? receipt.message : "";
      if (writing === "writes") expect(message).toContain(textOf(anchor).slice(0, 40));
      expect(texts(await document.saved())).toEqual(
        before.map((text) => (text === textOf(anchor) ? "Rewritten" : text)),
      );
    },
  },
  {
    name: "a plan for text that somebody deleted is refused",
    paper: "external-placements-2012",
    async run(document, { writing }) {
      const content = await readContent(document);
      const before = texts(await document.saved());
      const anchor = longParagraphs(content).find(({ id }) => !endsCell(content, id))!;
      await document.editAsSomebodyElse({ find: textOf(anchor), replace: null });
      const receipt = await document.apply(insertAfter(anchor));
      expectRefusal(receipt, writing === "writes" ? "stale" : null);
      expect(texts(await document.saved())).toEqual(
        before.filter((text) => text !== textOf(anchor)),
      );
    },
  },
  {
    name: "somebody's edit elsewhere neither stops the plan nor is lost",
    paper: "external-placements-2012",
    async run(document, { writing }) {
      const content = await readContent(document);
      const before = texts(await document.saved());
      const [anchor, other] = farApart(longParagraphs(content));
      await document.editAsSomebodyElse({ find: textOf(other), replace: "Rewritten elsewhere" });
      const receipt = await document.apply(insertAfter(anchor));
      const expected = before.flatMap((text) => {
        if (text === textOf(other)) return ["Rewritten elsewhere"];
        return writing === "writes" && text === textOf(anchor) ? [text, "Added."] : [text];
      });
      expect(receipt.kind).toBe(writing === "writes" ? "applied" : "refused");
      expect(texts(await document.saved())).toEqual(expected);
    },
  },
  {
    name: "somebody's new row above neither misplaces the text nor is lost",
    paper: "external-placements-2012",
    needsOtherAuthors: true,
    async run(document, { writing }) {
      const content = await readContent(document);
      const before = texts(await document.saved());
      const anchor = longParagraphs(content).at(-1)!;
      const find = textOf(anchor);
      await document.editAsSomebodyElse({ find, replace: null, addsRowAbove: true });
      const receipt = await document.apply(insertAfter(anchor));
      const saved = texts(await document.saved());
      const others = saved.filter((text) => !/^Added( \d+)?\.?$/.test(text));
      expect(others).toEqual(before);
      const isBehind = saved[saved.indexOf(find) + 1] === "Added.";
      expect(receipt.kind).toBe(writing === "writes" ? "applied" : "refused");
      expect(isBehind).toBe(writing === "writes");
    },
  },
  {
    name: "one wrong expectation keeps the whole plan out",
    paper: "external-placements-2012",
    async run(document) {
      const content = await readContent(document);
      const before = texts(await document.saved());
      const [one, other] = farApart(longParagraphs(content));
      const wrong = insertAfter(other).edits.map((edit) =>
        edit.kind === "insertParagraphs"
          ? { ...edit, anchor: { id: other.id, expects: "Something else" } }
          : edit,
      );
      const receipt = await document.apply({ edits: [...insertAfter(one).edits, ...wrong] });
      expectRefusal(receipt, "stale");
      expect(texts(await document.saved())).toEqual(before);
    },
  },
  {
    name: "what was rewritten since is not taken back",
    paper: "external-placements-2012",
    async run(document, { writing }) {
      const anchor = longParagraphs(await readContent(document))[0]!;
      const receipt = await document.apply(insertAfter(anchor));
      if (writing === "refuses" || receipt.kind !== "applied") {
        expectRefusal(receipt, null);
        return;
      }
      await document.editAsSomebodyElse({ find: "Added.", replace: "Added, and rewritten." });
      expectRefusal(await document.apply(receipt.takeBack), "stale");
      expect(texts(await document.saved())).toContain("Added, and rewritten.");
    },
  },
  {
    name: "what is asked for as tracked changes is recorded as such, or refused",
    paper: "external-placements-2012",
    async run(document, { writing }) {
      const anchor = longParagraphs(await readContent(document))[0]!;
      const before = await document.saved();
      const receipt = await document.apply(insertAfter(anchor), { tracked: true });
      if (!document.canTrackChanges || writing === "refuses") {
        expectRefusal(receipt, null);
        expect(findDifferences(before, await document.saved())).toEqual([]);
        return;
      }
      expect(receipt.kind).toBe("applied");
      const xml = (await document.savedXml()) ?? "";
      const [, author] =
        /<w:ins [^>]*w:author="([^"]+)"[^>]*>(?:(?!<.w:ins>).)*Added\./s.exec(xml) ?? [];
      expect(author).toBeTruthy();
      const next = longParagraphs(await readContent(document))[1]!;
      expect(await document.apply(insertAfter(next))).toMatchObject({ kind: "applied" });
      expect((await document.savedXml())?.match(/<w:ins /g)).toHaveLength(
        xml.match(/<w:ins /g)?.length ?? 0,
      );
    },
  },
  {
    name: "corrections are read as they were kept",
    paper: "draft-action-plan-2010",
    async run(document) {
      const text = '{"corrections":["é 😀"]}';
      await document.saveCorrections(text);
      expect(await document.readCorrections()).toBe(text);
    },
  },
];

/** The same promises on a document that is quickly read, to hold them under many circumstances. */
export const QUICK_CASES: readonly ContractCase[] = CASES.filter(
  ({ paper }) => paper === "external-placements-2012" || paper === "recommendation-tracking-2010",
).map((each) => (each.paper === "external-placements-2012" ? { ...each, paper: "small" } : each));

async function readContent(document: ContractDocument): Promise<DocumentContent> {
  return (await document.read()).content;
}

async function writeAndTakeBack(
  document: ContractDocument,
  promises: Promises,
  decide: (register: Register) => readonly Change[],
): Promise<void> {
  await applyAndTakeBack(document, promises, planOf(await readContent(document), decide));
}

/** The receipt says what the file shows, both ways. */
async function applyAndTakeBack(
  document: ContractDocument,
  { writing }: Promises,
  plan: EditPlan,
): Promise<void> {
  const before = await document.saved();
  const receipt = await document.apply(plan);
  if (writing === "refuses") {
    expectRefusal(receipt, null);
    expect(findDifferences(before, await document.saved())).toEqual([]);
    return;
  }
  if (receipt.kind !== "applied") throw new Error(JSON.stringify(receipt));
  const { content } = applyToContent(before, plan);
  expect(findDifferences(content, await document.saved())).toEqual([]);
  expect(await document.apply(receipt.takeBack)).toMatchObject({ kind: "applied" });
  expect(findDifferences(before, await document.saved())).toEqual([]);
}

function planOf(
  content: DocumentContent,
  decide: (register: Register) => readonly Change[],
): EditPlan {
  const register = readRegister(content);
  const planned = planChanges(register, decide(register), TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  expect(planned.plan.edits.length).toBeGreaterThan(0);
  return planned.plan;
}

/** To as many as make every way of writing in these documents come up, and no more: hosts are slow. */
function appendToSome(register: Register): readonly Change[] {
  return register.recommendations.slice(0, 4).map(({ key, groups }) => ({
    kind: "appendUpdate",
    recommendation: key,
    group: groups.length > 1 ? groups.length - 1 : null,
    asAt: TODAY,
    text: TEXT,
  }));
}

function expectRefusal(receipt: Receipt, reason: "stale" | null): void {
  expect(receipt.kind).toBe("refused");
  if (receipt.kind !== "refused") return;
  if (reason !== null) expect(receipt.reason).toBe(reason);
  expect(receipt.message).toMatch(/^Nothing was changed\./);
}

function plain(text: string) {
  return { text, bold: false, italic: false, underline: false, superscript: false };
}

function insertAfter(anchor: Paragraph): EditPlan {
  return {
    edits: [
      {
        kind: "insertParagraphs",
        anchor: { id: anchor.id, expects: textOf(anchor) },
        side: "after",
        paragraphs: [{ runs: [plain("Added.")], exemplar: anchor.id }],
      },
    ],
  };
}

/** Paragraphs in tables that can be told by their text alone. */
function longParagraphs(content: DocumentContent): readonly Paragraph[] {
  const all = tablesOf(content).flatMap(paragraphsOf);
  const found = all.filter(
    (paragraph) =>
      textOf(paragraph).length > 60 &&
      !textOf(paragraph).includes("\n") &&
      all.filter((other) => textOf(other) === textOf(paragraph)).length === 1,
  );
  if (found.length < 3) throw new Error("the sample has too few long paragraphs");
  return found;
}

function farApart(paragraphs: readonly Paragraph[]): readonly [Paragraph, Paragraph] {
  return [paragraphs[0]!, paragraphs.at(-1)!];
}

function endsCell(content: DocumentContent, id: string): boolean {
  return tablesOf(content).some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.at(-1)?.id === id)),
  );
}

/** In the last table: the first paragraph of the last row that is merged with nothing. */
function lastCellParagraph(content: DocumentContent): Paragraph {
  const cells = tablesOf(content).at(-1)?.rows.at(-1)?.cells ?? [];
  const found = cells[0]?.paragraphs[0];
  if (found === undefined || cells[0]?.gridColumn !== 0) throw new Error("no such cell");
  return found;
}

function texts(content: DocumentContent): string[] {
  return tablesOf(content).flatMap(paragraphsOf).map(textOf);
}
