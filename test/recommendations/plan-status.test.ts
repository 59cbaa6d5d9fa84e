import { readRegister, type DocumentContent } from "../../src/recommendations";
import {
  appendTo,
  carriedOut,
  cellParagraphs,
  cellTexts,
  planFor,
  recommendationOf,
  refusalOf,
  setCompleteOf,
  setStatusOf,
} from "../support/decisions";
import { bold, documentOf, plain, row, runs, table, type CellLike } from "../support/document";

const HEADER = row("Ref", "Recommendation", "Progress", "Status", "Complete");

describe("the form of a status", () => {
  test.each([
    ["2", "3"],
    ["2 (Achieved)", "3 (Not achieved (Obstacle))"],
    ["2 – Achieved", "3 – Not achieved (Obstacle)"],
  ])("follows the table: where others are like “%s” it is “%s”", (raw, written) => {
    const content = tracker(["R1", "Repair", "", raw, ""], ["R2", "Survey", "", "", ""]);
    const register = readRegister(content);
    const known = { ...register, statusScheme: register.statusScheme };
    const { plan } = planFor(known, setStatusOf(known, "R2", "3"));
    const [edit] = plan.edits;
    expect(edit).toMatchObject({ kind: "setText", runs: [{ text: written }] });
  });

  test("is code and label where the table has no status yet", () => {
    expect(statusAfter(tracker(["R1", "Repair", "", "", ""]), "2")).toBe("2 (Achieved)");
  });

  test("is the bare code where the document prints its categories", () => {
    const content = documentOf(
      "Categories",
      "A – On track",
      "B – Late",
      table(HEADER, row("R1", "Repair", "", "", "")),
    );
    expect(statusAfter(content, "B")).toBe("B");
    expect(statusAfter(content, "late")).toBe("B");
  });

  test("is the wording where that is what the table uses", () => {
    const content = tracker(
      ["R1", "Repair", "", "Now in workplan", ""],
      ["R2", "Survey", "", "", ""],
    );
    const after = carriedOut(content, (register) => [
      setStatusOf(register, "R2", "Now in workplan"),
    ]);
    expect(cellTexts(after.content, 0, 2, 3)).toEqual(["Now in workplan"]);
  });
});

describe("the place of a status", () => {
  test("is the cell of the recommendation's own row, written over", () => {
    expect(statusAfter(tracker(["R1", "Repair", "", "4", ""]), "2")).toBe("2");
  });

  test("has the typeface of the status that was there", () => {
    const content = documentOf(table(HEADER, row("R1", "Repair", "", bold("4"), "")));
    const after = carriedOut(content, (register) => [setStatusOf(register, "R1", "2")]);
    expect(cellParagraphs(after.content, 0, 1, 3).map(({ runs }) => runs)).toEqual([[bold("2")]]);
  });

  test("in a blank cell has the typeface of the nearest status", () => {
    const content = documentOf(
      table(HEADER, row("R1", "Repair", "", bold("4"), ""), row("R2", "Survey", "", "", "")),
    );
    const after = carriedOut(content, (register) => [setStatusOf(register, "R2", "2")]);
    expect(cellParagraphs(after.content, 0, 2, 3).map(({ runs }) => runs)).toEqual([[bold("2")]]);
  });

  test("beside several positions is level with the latest", () => {
    const content = positions(
      ["26th July position:", "Begun.", "", "Current position:", "Done."],
      ["4", "", "", "2", ""],
    );
    const after = carriedOut(content, (register) => [setStatusOf(register, "1", "5")]);
    expect(cellTexts(after.content, 0, 1, 2)).toEqual(["4", "", "", "5", ""]);
    expect(recommendationOf(after.register, "1").updates.map(({ status }) => status?.code)).toEqual(
      ["4", "5"],
    );
  });

  test("for a new position is level with it, padded with blank lines", () => {
    const content = positions(
      ["26th July position:", "Begun.", "", "Current position:", "Done."],
      ["4", "", "", "2", ""],
    );
    const after = carriedOut(content, (register) => [
      appendTo(register, "1", "2026-11-22", "Closed."),
      setStatusOf(register, "1", "1"),
    ]);
    const updates = cellTexts(after.content, 0, 1, 1);
    const statuses = cellTexts(after.content, 0, 1, 2);
    const heading = updates.indexOf("22nd November 2026 position:");
    expect(statuses.indexOf("1")).toBe(heading);
    expect(statuses.slice(0, 4)).toEqual(["4", "", "", "2"]);
    expect(recommendationOf(after.register, "1").updates.map(({ status }) => status?.code)).toEqual(
      ["4", "2", "1"],
    );
  });

  test("without a status column is a line below the latest update", () => {
    const content = documentOf(
      table(
        row("Ref", "Recommendation", "Action taken"),
        row("R1", "Repair", ["Get quotes", "Action update (July 2026)", "Quotes came in."]),
      ),
    );
    const after = carriedOut(content, (register) => [setStatusOf(register, "R1", "2")]);
    expect(cellTexts(after.content, 0, 1, 2)[3]).toBe("Status (draft): 2 – Achieved");
    expect(recommendationOf(after.register, "R1").status).toMatchObject({ code: "2", draft: true });

    const again = carriedOut(after.content, (register) => [
      setStatusOf(register, "R1", "1", false),
    ]);
    expect(cellTexts(again.content, 0, 1, 2).slice(3)).toEqual(["Status: 1 – Stop monitoring"]);
    expect(recommendationOf(again.register, "R1").status).toMatchObject({
      code: "1",
      draft: false,
    });
  });

  test("without a status column goes with the update of the same breath", () => {
    const content = documentOf(
      table(
        row("Ref", "Recommendation", "Action taken"),
        row("R1", "Repair", ["Get quotes", "Action update (July 2026)", "Quotes came in."]),
      ),
    );
    const after = carriedOut(content, (register) => [
      appendTo(register, "R1", "2026-11", "Work began."),
      setStatusOf(register, "R1", "4"),
    ]);
    expect(cellTexts(after.content, 0, 1, 2).slice(3)).toEqual([
      "Action update (November 2026)",
      "Work began.",
      "Status (draft): 4 – Not achieved (Progress made acceptable. Continue monitoring)",
    ]);
  });

  test("a line below the newest update is like those below the others, which stay", () => {
    const content = documentOf(
      table(
        row("Ref", "Recommendation", "Action taken"),
        row("R1", "Repair", [
          runs(bold("Update March 2026:"), plain(" Quotes came in.")),
          runs(bold("Status:"), plain(" Partly done")),
        ]),
      ),
    );
    const both = carriedOut(content, (register) => [
      appendTo(register, "R1", "2026-11", "Work began."),
      setStatusOf(register, "R1", "2"),
    ]);
    const [, known, , line] = cellParagraphs(both.content, 0, 1, 2);
    expect(known?.runs).toEqual([bold("Status:"), plain(" Partly done")]);
    expect(line?.runs).toEqual([bold("Status (draft): "), plain("Achieved")]);
    const updated = carriedOut(content, (register) => [
      appendTo(register, "R1", "2026-11", "Work began."),
    ]);
    const later = carriedOut(updated.content, (register) => [setStatusOf(register, "R1", "2")]);
    expect(cellTexts(later.content, 0, 1, 2)).toEqual(cellTexts(both.content, 0, 1, 2));
  });

  test("a word alone below the update stays one", () => {
    const content = documentOf(
      table(
        row("Ref", "Recommendation", "Progress and RAG"),
        row("R1", "Repair", ["Quotes came in.", "Amber"]),
      ),
    );
    const after = carriedOut(content, (register) => [setStatusOf(register, "R1", "2")]);
    expect(cellTexts(after.content, 0, 1, 2)).toEqual(["Quotes came in.", "Achieved (draft)"]);
  });

  test("the first update and its status fill one blank cell", () => {
    const content = documentOf(
      table(row("Ref", "Recommendation", "Action taken"), row("R1", "Repair", "")),
    );
    const after = carriedOut(content, (register) => [
      appendTo(register, "R1", "2026-11", "Work began."),
      setStatusOf(register, "R1", "2"),
    ]);
    expect(cellTexts(after.content, 0, 1, 2)).toEqual([
      "Action update (November 2026)",
      "Work began.",
      "Status (draft): 2 – Achieved",
    ]);
    expect(recommendationOf(after.register, "R1")).toMatchObject({
      updates: [{ text: "Work began." }],
      status: { code: "2" },
    });
  });

  test("where a heading runs into a one-line update, the status gets a line of its own", () => {
    const content = documentOf(
      table(
        row("Ref", "Recommendation", "Action taken"),
        row("R0", "Ask", ["Ask", "Action update (July 2026) Asked."]),
        row("R1", "Repair", ""),
      ),
    );
    const after = carriedOut(content, (register) => [
      appendTo(register, "R1", "2026-11", "Work began."),
      setStatusOf(register, "R1", "2"),
    ]);
    expect(cellTexts(after.content, 0, 2, 2)).toEqual([
      "Action update (November 2026) Work began.",
      "Status (draft): 2 – Achieved",
    ]);
  });

  test("below the steps stays the recommendation's when an update follows", () => {
    const content = documentOf(
      table(row("Ref", "Recommendation", "Action taken"), row("R1", "Repair", "Get quotes")),
    );
    const first = carriedOut(content, (register) => [setStatusOf(register, "R1", "4")]);
    const second = carriedOut(first.content, (register) => [
      appendTo(register, "R1", "2026-11", "Work began."),
    ]);
    expect(recommendationOf(second.register, "R1")).toMatchObject({
      actions: [{ text: "Get quotes" }],
      updates: [{ asAt: "2026-11", text: "Work began." }],
      status: { code: "4" },
    });
  });

  test("is never written below future actions", () => {
    const content = documentOf(
      table(
        row("Ref", "Recommendation", "Action Taken", "Future Action"),
        row("R1", "Repair", "Get quotes", "Choose a builder"),
        row("R2", "Survey", "-", "Visit the school"),
      ),
    );
    const after = carriedOut(content, (register) => [setStatusOf(register, "R1", "2")]);
    expect(cellTexts(after.content, 0, 1, 2)).toEqual([
      "Get quotes",
      "Status (draft): 2 – Achieved",
    ]);
    expect(recommendationOf(after.register, "R1").status?.code).toBe("2");
    expect(refusalOf(after.register, setStatusOf(after.register, "R2", "2")).reason).toBe(
      "no-place",
    );
  });

  test("of two statuses for one recommendation the last one counts", () => {
    const after = carriedOut(tracker(["R1", "Repair", "", "4", ""]), (register) => [
      setStatusOf(register, "R1", "1"),
      setStatusOf(register, "R1", "2"),
    ]);
    expect(cellTexts(after.content, 0, 1, 3)).toEqual(["2"]);
  });
});

describe("a status that cannot be set", () => {
  test("is none of the categories", () => {
    const register = readRegister(tracker(["R1", "Repair", "", "2 (Achieved)", ""]));
    expect(refusalOf(register, setStatusOf(register, "R1", "9"))).toMatchObject({
      reason: "unknown-category",
      recommendation: "0/R1/1",
      message:
        "Nothing was changed. “9” is none of the status categories; choose one of: 1 – Stop monitoring; 2 – Achieved; 3 – Not achieved (Obstacle); 4 – Not achieved (Progress made acceptable. Continue monitoring); 5 – Not achieved (Progress made not acceptable. Continue monitoring); 6 – Not for review this session.",
    });
  });

  test("would replace text that is no status", () => {
    const register = readRegister(tracker(["R1", "Repair", "", ".", ""]));
    expect(refusalOf(register, setStatusOf(register, "R1", "2"))).toMatchObject({
      reason: "no-place",
      message:
        "Nothing was changed. The status cell of Recommendation R1 holds text that is no status. Look at it in Word first.",
    });
  });

  test("has neither a column nor an update to go below", () => {
    const register = readRegister(
      documentOf(table(row("Ref", "Recommendation", "Action taken"), row("R1", "Repair", ""))),
    );
    expect(refusalOf(register, setStatusOf(register, "R1", "2"))).toMatchObject({
      reason: "no-place",
      message:
        "Nothing was changed. Recommendation R1 has no status column and no action update to put a status under. Add an action update first.",
    });
  });
});

describe("the tick", () => {
  test.each(["✓", "☑", "Yes", "Complete"])("follows the table's “%s”", (tick) => {
    const content = tracker(["R1", "Repair", "", "", tick], ["R2", "Survey", "", "", ""]);
    const after = carriedOut(content, (register) => [setCompleteOf(register, "R2")]);
    expect(cellTexts(after.content, 0, 2, 4)).toEqual([tick]);
    expect(recommendationOf(after.register, "R2").complete).toBe(true);
  });

  test("is ✓ where the table has none", () => {
    const after = carriedOut(tracker(["R1", "Repair", "", "", ""]), (register) => [
      setCompleteOf(register, "R1"),
    ]);
    expect(cellTexts(after.content, 0, 1, 4)).toEqual(["✓"]);
  });

  test.each(["☐", "No"])("is written over “%s”", (no) => {
    const after = carriedOut(tracker(["R1", "Repair", "", "", no]), (register) => [
      setCompleteOf(register, "R1"),
    ]);
    expect(cellTexts(after.content, 0, 1, 4)).toEqual(["✓"]);
  });

  test("taken back leaves the cell blank", () => {
    const after = carriedOut(tracker(["R1", "Repair", "", "", "✓"]), (register) => [
      setCompleteOf(register, "R1", false),
    ]);
    expect(cellTexts(after.content, 0, 1, 4)).toEqual([""]);
    expect(recommendationOf(after.register, "R1").complete).toBeNull();
  });

  test.each([
    ["✓", true],
    ["", false],
    ["No", false],
  ])("in a cell that holds “%s” need not be set to %s", (text, complete) => {
    const register = readRegister(tracker(["R1", "Repair", "", "", text]));
    expect(planFor(register, setCompleteOf(register, "R1", complete)).plan.edits).toEqual([]);
  });

  test("is refused where the cell holds other text", () => {
    const register = readRegister(tracker(["R1", "Repair", "", "", "see below"]));
    expect(refusalOf(register, setCompleteOf(register, "R1"))).toMatchObject({
      reason: "no-place",
      message:
        "Nothing was changed. The “Complete” cell of Recommendation R1 holds text that is no tick. Look at it in Word first.",
    });
  });

  test("is refused where the table has no column for it", () => {
    const register = readRegister(
      documentOf(table(row("Ref", "Recommendation", "Progress"), row("R1", "Repair", ""))),
    );
    expect(refusalOf(register, setCompleteOf(register, "R1"))).toMatchObject({
      reason: "no-place",
      message: "Nothing was changed. The table of Recommendation R1 has no column for a tick.",
    });
  });
});

function tracker(...rows: CellLike[][]): DocumentContent {
  return documentOf(table(HEADER, ...rows.map((cells) => row(...cells))));
}

function positions(updates: CellLike, statuses: CellLike): DocumentContent {
  return documentOf(
    "Date: 8 November 2012",
    table(
      row("Recommendation for monitoring", "Evidence of progress", "Status", "Complete"),
      row("Recommendation 1 That x.", updates, statuses, ""),
    ),
  );
}

function statusAfter(content: DocumentContent, code: string): string {
  const after = carriedOut(content, (register) => [setStatusOf(register, "R1", code)]);
  return cellTexts(after.content, 0, 1, 3).join("|");
}
