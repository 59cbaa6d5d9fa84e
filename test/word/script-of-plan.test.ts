import {
  textOf,
  type DocumentContent,
  type Edit,
  type ExpectedParagraph,
  type Paragraph,
  type TableRow,
} from "../../src/recommendations";
import { scriptOfPlan } from "../../src/word/script-of-plan";
import type { WriteScript } from "../../src/word/write-script";
import { row, run, tableOf, withRuns } from "./tables";

const ROWS = [
  row("4", ["July position", "First.", "Second.", "Last."], ""),
  row("5", "July position: nothing new", "Open"),
];

function documentOf(rows: readonly TableRow[]): DocumentContent {
  return { blocks: [{ kind: "table", table: tableOf(rows) }] };
}

function expected({ id, runs }: Pick<Paragraph, "id" | "runs">): ExpectedParagraph {
  return { id, expects: textOf({ runs }) };
}

function at(content: DocumentContent, id: string): ExpectedParagraph {
  const [block] = content.blocks;
  const found =
    block?.kind === "table"
      ? block.table.rows
          .flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
          .find((each) => each.id === id)
      : undefined;
  return expected(found!);
}

function scriptOf(content: DocumentContent, ...edits: Edit[]): WriteScript {
  const scripted = scriptOfPlan(content, { edits });
  if (scripted.kind === "refused") throw new Error(scripted.refusal.message);
  return scripted.script;
}

const content = documentOf(ROWS);

test("what is inserted comes before what is removed, so that nothing is lost half-way", () => {
  const script = scriptOf(
    content,
    { kind: "removeParagraphs", paragraphs: [at(content, "t0.2")] },
    {
      kind: "insertParagraphs",
      anchor: at(content, "t0.1"),
      side: "after",
      paragraphs: [{ runs: [run("New")], exemplar: "t0.2" }],
    },
  );
  expect(script.map(({ kind }) => kind)).toEqual(["insert", "delete"]);
});

test("what a tracked change joins is refused, but for what is added below it", () => {
  const joined = { ...withRuns(run("one two")), joinedFrom: ["one ", "two"] };
  const content = documentOf([row("4", [joined, "three"])]);
  const paragraph = at(content, "t0.1");
  const change: Edit = { kind: "setText", paragraph, runs: [run("x")], exemplar: null };
  expect(scriptOfPlan(content, { edits: [change] })).toMatchObject({
    kind: "refused",
    refusal: { message: expect.stringMatching(/its text is one with the next/) as string },
  });
  const paragraphs = [{ runs: [run("New")], exemplar: "t0.2" }];
  const below: Edit = { kind: "insertParagraphs", anchor: paragraph, side: "after", paragraphs };
  expect(scriptOf(content, below).map(({ kind }) => kind)).toEqual(["insert"]);
});

test("a paragraph with hidden text is not written anew, nor made the last of its cell", () => {
  const hiding = { ...withRuns(run("Open")), hidesText: true };
  const cells = documentOf([row("4", [hiding], ["one", hiding])]);
  const set: Edit = {
    kind: "setText",
    paragraph: at(cells, "t0.1"),
    runs: [run("x")],
    exemplar: null,
  };
  const remove: Edit = { kind: "removeParagraphs", paragraphs: [at(cells, "t0.3")] };
  for (const edit of [set, remove]) {
    expect(scriptOfPlan(cells, { edits: [edit] })).toMatchObject({
      kind: "refused",
      refusal: { message: expect.stringMatching(/holds hidden text/) as string },
    });
  }
});

test("nothing is added in a content control that is still empty", () => {
  const prompting = { ...withRuns(), shownText: "Type here.", isPrompt: true };
  const cells = documentOf([row("4", [prompting, "below"])]);
  const added = (id: string): Edit => ({
    kind: "insertParagraphs",
    anchor: at(cells, id),
    side: "after",
    paragraphs: [{ runs: [run("New")], exemplar: "t0.2" }],
  });
  expect(scriptOfPlan(cells, { edits: [added("t0.1")] })).toMatchObject({
    kind: "refused",
    refusal: { message: expect.stringMatching(/still empty/) as string },
  });
  expect(scriptOf(cells, added("t0.2")).map(({ kind }) => kind)).toEqual(["insert"]);
});

test("a row like one whose cell a tracked change joins is refused", () => {
  const joined = { ...withRuns(run("one two")), joinedFrom: ["one ", "two"] };
  const joinedRow = documentOf([row("4", [joined])]);
  const edit: Edit = {
    kind: "insertRow",
    anchor: at(joinedRow, "t0.0"),
    cells: [{ gridColumn: 1, paragraphs: [{ runs: [run("New")], exemplar: "t0.0" }] }],
  };
  expect(scriptOfPlan(joinedRow, { edits: [edit] })).toMatchObject({ kind: "refused" });
  const [cell] = edit.cells;
  const beside = { ...edit, cells: [{ ...cell!, gridColumn: 0 }] };
  expect(scriptOf(joinedRow, beside).map(({ kind }) => kind)).toEqual(["insertRow"]);
});

test("what is to look like a paragraph that was not read is refused", () => {
  const edit: Edit = {
    kind: "insertParagraphs",
    anchor: at(content, "t0.2"),
    side: "after",
    paragraphs: [{ runs: [run("New")], exemplar: "t1.0" }],
  };
  expect(scriptOfPlan(content, { edits: [edit] })).toMatchObject({
    kind: "refused",
    refusal: { message: expect.stringMatching(/not in the tables that were read/) as string },
  });
});

test("a moved paragraph is written with the italics the plan gives it, before or after the move", () => {
  const italic: Edit = { kind: "setItalic", paragraph: at(content, "t0.2"), from: 0, italic: true };
  const move: Edit = {
    kind: "moveParagraphs",
    paragraphs: [at(content, "t0.2")],
    anchor: at(content, "t0.4"),
  };
  const moved = { runs: [run("First.", { italic: true })], exemplar: "t0.2" };
  for (const edits of [
    [italic, move],
    [move, italic],
  ]) {
    expect(scriptOf(content, ...edits)).toEqual([
      { kind: "insert", anchor: "t0.4", side: "after", paragraphs: [moved] },
      { kind: "delete", paragraph: "t0.2" },
    ]);
  }
});

describe("the last paragraph of a cell cannot be deleted", () => {
  test("it takes over the text above it, and that paragraph goes", () => {
    expect(
      scriptOf(content, { kind: "removeParagraphs", paragraphs: [at(content, "t0.4")] }),
    ).toEqual([
      {
        kind: "setText",
        paragraph: "t0.4",
        runs: [run("Second.")],
        lookFrom: "t0.3",
        takesParagraphLook: true,
      },
      { kind: "delete", paragraph: "t0.3" },
    ]);
  });

  test("it takes over what was to be inserted as the last", () => {
    const script = scriptOf(
      content,
      { kind: "moveParagraphs", paragraphs: [at(content, "t0.4")], anchor: at(content, "t0.1") },
      {
        kind: "insertParagraphs",
        anchor: at(content, "t0.3"),
        side: "after",
        paragraphs: [{ runs: [run("New")], exemplar: "t0.2" }],
      },
    );
    expect(script).toEqual([
      {
        kind: "setText",
        paragraph: "t0.4",
        runs: [run("New")],
        lookFrom: "t0.2",
        takesParagraphLook: true,
      },
      {
        kind: "insert",
        anchor: "t0.1",
        side: "after",
        paragraphs: [{ runs: [run("Last.")], exemplar: "t0.4" }],
      },
    ]);
  });

  test("it is folded into the one above where that holds more than plain text", () => {
    const link = { ...withRuns(run("A link")), isPlain: false };
    const rows = [row("4", [link, withRuns(run("Last."))])];
    const linked = documentOf(rows);
    expect(
      scriptOf(linked, { kind: "removeParagraphs", paragraphs: [at(linked, "t0.2")] }),
    ).toEqual([{ kind: "foldIntoAbove", paragraph: "t0.2", above: "t0.1" }]);
  });

  test("it is emptied where nothing else is left", () => {
    expect(
      scriptOf(content, { kind: "removeParagraphs", paragraphs: [at(content, "t0.0")] }),
    ).toEqual([
      { kind: "setText", paragraph: "t0.0", runs: [], lookFrom: "t0.0", takesParagraphLook: false },
    ]);
  });
});

describe("italic from an offset", () => {
  const setItalic = (from: number): Edit => ({
    kind: "setItalic",
    paragraph: at(content, "t0.7"),
    from,
    italic: true,
  });

  test("is set on the whole and taken back from the front", () => {
    expect(scriptOf(content, setItalic(14))).toEqual([
      {
        kind: "setItalic",
        paragraph: "t0.7",
        italic: true,
        head: { text: "July position:", italic: false },
      },
    ]);
  });

  test("needs no step where it changes nothing", () => {
    expect(scriptOf(content, { ...setItalic(0), italic: false } as Edit)).toEqual([]);
  });

  test("writes a plain paragraph anew where more than its front differs", () => {
    const script = scriptOf(content, setItalic(5), { ...setItalic(9), italic: false } as Edit);
    expect(script).toMatchObject([{ kind: "setText", paragraph: "t0.7" }]);
  });

  test("writes a plain paragraph anew where its front is too long to search for", () => {
    const long = documentOf([row(`${"word ".repeat(60)}end`)]);
    const paragraph = at(long, "t0.0");
    const script = scriptOf(long, { kind: "setItalic", paragraph, from: 298, italic: true });
    expect(script).toMatchObject([{ kind: "setText" }]);
  });
});

describe("a row below a row", () => {
  const merged = documentOf([
    row("4", "July", "4"),
    row({ below: "" }, "October", "2"),
    row("5", "July", "1"),
  ]);

  function insertBelow(id: string, gridColumn: number): Edit {
    const paragraphs = [{ runs: [run("New")], exemplar: id }];
    return { kind: "insertRow", anchor: at(merged, id), cells: [{ gridColumn, paragraphs }] };
  }

  test("names the cells that are merged down the table", () => {
    expect(scriptOf(merged, insertBelow("t0.1", 1))).toMatchObject([
      { anchor: "t0.1", cellCount: 3, merged: [{ position: 0, endsMerge: false }] },
    ]);
    expect(scriptOf(merged, insertBelow("t0.4", 1))).toMatchObject([
      { anchor: "t0.4", merged: [{ position: 0, endsMerge: true }] },
    ]);
  });

  test("is anchored in a cell that is not merged", () => {
    expect(scriptOf(merged, insertBelow("t0.0", 1))).toMatchObject([{ anchor: "t0.1" }]);
  });

  test("is refused where its text would go into a merged cell", () => {
    const scripted = scriptOfPlan(merged, { edits: [insertBelow("t0.1", 0)] });
    expect(scripted).toMatchObject({ kind: "refused", refusal: { reason: "not-aligned" } });
  });

  test("is not removed where it begins a merge", () => {
    const paragraphs = ["t0.0", "t0.1", "t0.2"].map((id) => at(merged, id));
    const scripted = scriptOfPlan(merged, { edits: [{ kind: "removeRow", paragraphs }] });
    expect(scripted).toMatchObject({ kind: "refused", refusal: { reason: "not-aligned" } });
  });

  test("is not removed where it holds other text", () => {
    const paragraphs = ["t0.6", "t0.7"].map((id) => at(merged, id));
    const scripted = scriptOfPlan(merged, { edits: [{ kind: "removeRow", paragraphs }] });
    expect(scripted).toMatchObject({ kind: "refused", refusal: { reason: "stale" } });
  });
});

test("a text over the prompt of an empty content control is refused, and the refusal quotes the prompt", () => {
  const empty = { ...withRuns(), shownText: "Choose an item." };
  const prompting = documentOf([row("4", [empty])]);
  const paragraph = at(prompting, "t0.1");
  const scripted = scriptOfPlan(prompting, {
    edits: [{ kind: "setText", paragraph, runs: [run("Open")], exemplar: null }],
  });
  expect(scripted).toMatchObject({
    kind: "refused",
    refusal: { message: expect.stringContaining("Choose an item.") as string },
  });
});

test("a plan that expects other text than was read is stale, and the refusal quotes it", () => {
  const paragraph = { id: "t0.2", expects: "Something else." };
  const scripted = scriptOfPlan(content, {
    edits: [{ kind: "setText", paragraph, runs: [], exemplar: null }],
  });
  expect(scripted).toEqual({
    kind: "refused",
    refusal: {
      reason: "stale",
      message:
        "Nothing was changed. “Something else.” was changed or removed since the document was read. Read the document again, then try again.",
    },
  });
});
