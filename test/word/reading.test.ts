import { stretchesOfTables, type HostParagraph } from "../../src/word/body-listing";
import { chooseCandidates } from "../../src/word/candidate-tables";
import { comparableText, isSimilarText, typedText } from "../../src/word/comparable-text";
import { translateHostError } from "../../src/word/host-failure";
import { findByContext } from "../../src/word/selection-context";
import { composeReading } from "../../src/word/word-reading";
import { row, tableOf } from "./tables";

/** Texts outside tables as they are, in tables with a leading `"|"`. */
function listing(...texts: string[]): readonly HostParagraph[] {
  return texts.map((text) => ({
    text: text.replace(/^\|/, ""),
    nestingLevel: text.startsWith("|") ? 1 : 0,
  }));
}

describe("candidate tables", () => {
  const prose = ["Ref", "Recommendation", "1", "Repair the roof"];

  test("a table of prose is one, a single row is not", () => {
    expect(chooseCandidates([{ rowCount: 2, texts: prose, holdsTables: false }])).toEqual([true]);
    expect(chooseCandidates([{ rowCount: 1, texts: prose, holdsTables: false }])).toEqual([false]);
  });

  test("a single row that holds other tables is one", () => {
    expect(chooseCandidates([{ rowCount: 1, texts: prose, holdsTables: true }])).toEqual([true]);
  });

  test("a single row behind a candidate is a piece of it", () => {
    expect(
      chooseCandidates([
        { rowCount: 2, texts: prose, holdsTables: false },
        { rowCount: 1, texts: prose, holdsTables: false },
      ]),
    ).toEqual([true, true]);
  });

  test("a table full of numbers is none, unless it says what trackers say", () => {
    const numbers = ["2024/25", "£1,200", "£900", "Total", "£2,100"];
    expect(chooseCandidates([{ rowCount: 5, texts: numbers, holdsTables: false }])).toEqual([
      false,
    ]);
    expect(
      chooseCandidates([{ rowCount: 5, texts: [...numbers, "Status"], holdsTables: false }]),
    ).toEqual([true]);
  });

  test("a table whose text is not known may be one", () => {
    expect(chooseCandidates([{ rowCount: 2, texts: null, holdsTables: false }])).toEqual([true]);
  });
});

describe("stretches of tables", () => {
  test("each table has its own where paragraphs stand between them", () => {
    expect(stretchesOfTables(listing("a", "|b", "|c", "d", "|e"), [null, null])).toEqual([
      { start: 1, end: 3 },
      { start: 4, end: 5 },
    ]);
  });

  test("tables that touch are told apart by their numbers of paragraphs", () => {
    expect(stretchesOfTables(listing("|a", "|b", "|c", "d"), [2, 1])).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ]);
  });
});

describe("a composed reading", () => {
  const table = tableOf([row("4", "Repair"), row({ below: "" }, "Done")], 0);
  const other = { index: 1, rows: [] };
  const reading = composeReading(
    listing("Report\u000bTracker", "|4", "|Repair", "|Done", "between", "|12", "|13", "end"),
    [
      { content: table, hostTexts: ["4", "Repair", "Done"] },
      { content: other, hostTexts: null },
    ],
    [],
  );

  test("has its blocks in document order and line breaks as they are typed", () => {
    const blocks = reading.content.blocks.map((block) =>
      block.kind === "table"
        ? `table ${String(block.table.index)}`
        : `${block.paragraph.id} ${block.paragraph.runs[0]?.text ?? ""}`,
    );
    expect(blocks).toEqual(["b0 Report\nTracker", "table 0", "b1 between", "table 1", "b2 end"]);
  });

  test("places each paragraph in the body's listing", () => {
    expect(Object.fromEntries(reading.places)).toEqual({
      b0: 0,
      "t0.0": 1,
      "t0.1": 2,
      "t0.2": "missing",
      "t0.3": 3,
      b1: 4,
      b2: 7,
    });
  });

  test("tells where the cursor is by the neighbours of its paragraph", () => {
    const at = (text: string, previous: string | null, next: string | null): string | null =>
      findByContext(reading, { text, nestingLevel: 1, previous, next });
    expect(at("Repair", "4", "Done")).toBe("t0.1");
    expect(at("Repair", "changed", "too")).toBe("t0.1");
    expect(at("Elsewhere", null, null)).toBeNull();
  });
});

describe("text of the host", () => {
  test("is compared without its marks and spelling of breaks and hyphens", () => {
    expect(comparableText("26\u00a0July\u000bco\u001eopted\u0002 \uf0fc")).toBe("26 July co-opted");
  });

  test("is shown as it was typed", () => {
    expect(typedText("one\u000btwo\tthree\u0005")).toBe("one\ntwo\tthree");
  });

  test("is similar where two thirds of the words are the same", () => {
    expect(isSimilarText("the review is complete", "the review is not complete")).toBe(true);
    expect(isSimilarText("the review is complete", "the roof was repaired")).toBe(false);
    expect(isSimilarText("Open", "Open")).toBe(false);
  });
});

describe("errors of the host", () => {
  const failure = (code: string): string | undefined =>
    translateHostError(Object.assign(new Error("text of the document"), { code }))?.kind;

  test.each([
    ["AccessDenied", "read-only"],
    ["NotAllowed", "read-only"],
    ["ItemNotFound", "gone"],
    ["NotImplemented", "unsupported"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["GeneralException", "failed"],
    ["SomethingNew", "failed"],
  ])("%s is told as %s", (code, kind) => {
    expect(failure(code)).toBe(kind);
  });

  test("say nothing of the host's own wording, which may quote the document", () => {
    const error = Object.assign(new Error("text of the document"), { code: "InvalidArgument" });
    expect(translateHostError(error)?.message).not.toContain("text of the document");
  });

  test("are told from faults of the program", () => {
    expect(translateHostError(new TypeError("undefined is not a function"))).toBeNull();
  });
});
