import {
  applyToContent,
  planChanges,
  readRegister,
  tablesOf,
  textOf,
  type Change,
  type DocumentContent,
  type EditPlan,
} from "../../src/recommendations";
import type { Receipt } from "../../src/tracking";
import { TODAY } from "../support/decisions";
import { allTexts, misreports } from "../support/misreports";
import type { ContractDocument, Paper } from "./cases";

/** Somebody writing in a document in which something goes wrong. */
export interface TroubleCase {
  readonly name: string;
  readonly paper: Paper;
  readonly plan: (content: DocumentContent) => EditPlan;
}

/** A document, and what goes wrong in it from some moment on. */
export interface TroubledDocument extends ContractDocument {
  /** `find` is the text of a paragraph the plan relies on. */
  beginTrouble(find: string): Promise<void>;
  endTrouble(): Promise<void>;
  /** True where the trouble is somebody else's edit, which stays. */
  readonly hasOtherAuthor: boolean;
}

/** Every way of writing. */
export const TROUBLE_CASES: readonly TroubleCase[] = [
  { name: "updates", paper: "small", plan: (content) => planOf(content, updates) },
  {
    name: "a status",
    paper: "small",
    plan: (content) =>
      planOf(content, (recommendation) => [
        { kind: "setStatus", recommendation, code: "5", draft: true },
      ]),
  },
  {
    name: "a tick",
    paper: "small",
    plan: (content) =>
      planOf(content, (recommendation) => [
        { kind: "setComplete", recommendation, complete: true },
      ]),
  },
  {
    name: "an update that moves the one before it",
    paper: "recommendation-tracking-2010",
    plan: (content) => planOf(content, updates),
  },
  { name: "a row", paper: "small", plan: rowPlan },
];

/**
 * Whatever goes wrong, the receipt says what the document shows, nobody's text is lost, and once the trouble is over the
 * document is read as it is. Returns what became of the plan.
 */
export async function expectHonesty(
  { plan: planFor }: TroubleCase,
  document: TroubledDocument,
): Promise<Receipt["kind"]> {
  const before = await document.saved();
  const plan = planFor((await document.read()).content);
  await document.beginTrouble(firstAnchorOf(plan, before));
  const receipt = await document.apply(plan);
  await document.endTrouble();
  const after = await document.saved();
  const faults = document.hasOtherAuthor
    ? misreportsBesideOthers(receipt, before, after, plan)
    : misreports(receipt, before, after, plan);
  expect({ receipt, faults }).toEqual({ receipt, faults: [] });
  const { content, problems } = await document.read();
  expect(problems).toEqual([]);
  expect(allTexts(content)).toEqual(allTexts(after));
  return receipt.kind;
}

/** Where somebody else changed a paragraph or added a row: what the plan wrote is there, or nothing of it. */
function misreportsBesideOthers(
  receipt: Receipt,
  before: DocumentContent,
  after: DocumentContent,
  plan: EditPlan,
): readonly string[] {
  const was = new Set(allTexts(before));
  const is = new Set(allTexts(after));
  const own = allTexts(applyToContent(before, plan).content).filter((text) => !was.has(text));
  const gone = [...was].filter((text) => !is.has(text));
  const rewritten = plan.edits.filter(({ kind }) => kind === "setText").length;
  const isWrong = (text: string): boolean =>
    receipt.kind === "applied" ? !is.has(text) : receipt.kind === "refused" && is.has(text);
  return [
    ...own.filter(isWrong).map((text) => `${receipt.kind}, but: ${text}`),
    // One paragraph may be somebody else's deed.
    ...gone.slice(1 + rewritten).map((text) => `lost: ${text}`),
  ];
}

function updates(recommendation: string): readonly Change[] {
  const text = ["The work is complete.", "- It was agreed on 26 July."];
  return [{ kind: "appendUpdate", recommendation, group: null, asAt: TODAY, text }];
}

function planOf(
  content: DocumentContent,
  decide: (recommendation: string) => readonly Change[],
): EditPlan {
  const register = readRegister(content);
  const changes = register.recommendations
    .filter(({ groups }) => groups.length === 1)
    .slice(0, 2)
    .flatMap(({ key }) => decide(key));
  const planned = planChanges(register, changes, TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  expect(planned.plan.edits.length).toBeGreaterThan(0);
  return planned.plan;
}

function rowPlan(content: DocumentContent): EditPlan {
  const paragraph = tablesOf(content).at(-1)?.rows.at(-1)?.cells[0]?.paragraphs[0];
  if (paragraph === undefined) throw new Error("the table has no cell");
  const format = { bold: false, italic: false, underline: false, superscript: false };
  const runs = [{ text: "Added in a row", ...format }];
  const paragraphs = [{ runs, exemplar: paragraph.id }];
  return {
    edits: [
      {
        kind: "insertRow",
        anchor: { id: paragraph.id, expects: textOf(paragraph) },
        cells: [{ gridColumn: 0, paragraphs }],
      },
    ],
  };
}

function firstAnchorOf({ edits }: EditPlan, content: DocumentContent): string {
  const expected = edits.flatMap((edit) => {
    if ("anchor" in edit) return [edit.anchor.expects];
    return "paragraph" in edit ? [edit.paragraph.expects] : [];
  });
  return expected.find((text) => text !== "") ?? allTexts(content)[0] ?? "";
}
