import {
  applyToContent,
  type DocumentContent,
  type Edit,
  type EditPlan,
} from "../../src/recommendations";
import { countWritten, judgeOutcome, type Outcome } from "../../src/word/landed-edits";
import { row, run, tableOf } from "./tables";

const before: DocumentContent = {
  blocks: [
    {
      kind: "table",
      table: tableOf([
        row("4", ["July position", "First."], ""),
        row("5", ["July position", "Second."], ""),
      ]),
    },
  ],
};

function insertAfter(id: string, expects: string, text: string): Edit {
  return {
    kind: "insertParagraphs",
    anchor: { id, expects },
    side: "after",
    paragraphs: [{ runs: [run(text)], exemplar: id }],
  };
}

const first = insertAfter("t0.2", "First.", "No change.");
const second = insertAfter("t0.6", "Second.", "No change.");
const plan: EditPlan = { edits: [first, second] };

function after(...edits: Edit[]): DocumentContent {
  return applyToContent(before, { edits }).content;
}

/** As after writing without an error. */
function judge(was: DocumentContent, is: DocumentContent, given: EditPlan): Outcome {
  return judgeOutcome(was, is, given, false);
}

test("a document that is as the plan makes it has it applied", () => {
  expect(judge(before, after(first, second), plan)).toMatchObject({ kind: "applied" });
});

test("a document that is as before has nothing of it", () => {
  expect(judge(before, before, plan)).toEqual({ kind: "nothing" });
});

test("of two edits that write the same text, the one that is missing is told by its place", () => {
  expect(judge(before, after(second), plan)).toEqual({
    kind: "partial",
    landed: [1],
    missing: [0],
  });
});

test("somebody else's change in the table does not hide what landed, and the way back has new ids", () => {
  const elsewhere = insertAfter("t0.0", "4", "Note by somebody");
  const outcome = judge(before, after(elsewhere, first, second), plan);
  expect(outcome).toEqual({
    kind: "applied",
    takeBack: {
      edits: [
        { kind: "removeParagraphs", paragraphs: [{ id: "t0.9", expects: "No change." }] },
        { kind: "removeParagraphs", paragraphs: [{ id: "t0.4", expects: "No change." }] },
      ],
    },
  });
});

test("what looks like a paragraph of another table is looked for in its own", () => {
  const [block] = before.blocks;
  const other = tableOf([row("A")], 1);
  const both: DocumentContent = { blocks: [block!, { kind: "table", table: other }] };
  const like: Edit = {
    kind: "insertParagraphs",
    anchor: { id: "t0.2", expects: "First." },
    side: "after",
    paragraphs: [{ runs: [run("No change.")], exemplar: "t1.0" }],
  };
  const elsewhere = insertAfter("t0.0", "4", "Note by somebody");
  const is = applyToContent(both, { edits: [elsewhere, like] }).content;
  expect(judge(both, is, { edits: [like] })).toMatchObject({ kind: "applied" });
});

test("italics that did not land are missed", () => {
  const italic: Edit = {
    kind: "setItalic",
    paragraph: { id: "t0.2", expects: "First." },
    from: 0,
    italic: true,
  };
  expect(judge(before, after(first), { edits: [italic, first] })).toEqual({
    kind: "partial",
    landed: [1],
    missing: [0],
  });
});

test("text that was to be removed and is still there is missed", () => {
  const removal: Edit = {
    kind: "removeParagraphs",
    paragraphs: [{ id: "t0.1", expects: "July position" }],
  };
  expect(judge(before, after(second), { edits: [removal, second] })).toMatchObject({
    missing: [0],
  });
});

test("new, rewritten and moved paragraphs count as written", () => {
  const setText: Edit = {
    kind: "setText",
    paragraph: { id: "t0.3", expects: "" },
    runs: [run("2")],
    exemplar: null,
  };
  expect(countWritten({ edits: [first, second, setText] })).toBe(3);
});

test("after an error, something beside what the plan makes keeps it from counting as applied", () => {
  const stray = insertAfter("t0.0", "4", "Stray");
  expect(judgeOutcome(before, after(stray, first, second), plan, true)).toEqual({
    kind: "partial",
    landed: [0, 1],
    missing: [],
  });
  expect(judgeOutcome(before, after(first, second), plan, true)).toMatchObject({ kind: "applied" });
});

describe("after an error that left nothing of the plan", () => {
  const judgeFailed = (is: DocumentContent, given: EditPlan = plan): Outcome =>
    judgeOutcome(before, is, given, true);

  test("somebody else's new text counts as nothing written", () => {
    const elsewhere = insertAfter("t0.0", "4", "Note by somebody");
    expect(judgeFailed(after(elsewhere))).toEqual({ kind: "nothing" });
  });

  test("an empty new paragraph or the beginning of ours is reported as partial", () => {
    for (const text of ["", "No"]) {
      const broken = insertAfter("t0.2", "First.", text);
      expect(judgeFailed(after(broken))).toMatchObject({ kind: "partial", landed: [] });
    }
  });

  test("a paragraph that is gone is reported as partial", () => {
    const removed: Edit = {
      kind: "removeParagraphs",
      paragraphs: [{ id: "t0.1", expects: "July position" }],
    };
    expect(judgeFailed(after(removed))).toMatchObject({ kind: "partial", landed: [] });
  });

  test("italics that changed beside somebody's new text are reported as partial", () => {
    const italic = (id: string, expects: string): Edit => ({
      kind: "setItalic",
      paragraph: { id, expects },
      from: 0,
      italic: true,
    });
    const elsewhere = insertAfter("t0.0", "4", "Note by somebody");
    const wanted = { edits: [italic("t0.2", "First."), italic("t0.6", "Second.")] };
    const half: Edit = { ...italic("t0.2", "First."), from: 2 } as Edit;
    expect(judgeFailed(after(elsewhere, half), wanted)).toMatchObject({ kind: "partial" });
    expect(judgeFailed(after(elsewhere), wanted)).toEqual({ kind: "nothing" });
  });
});
