import fc from "fast-check";
import {
  alignParagraphs,
  xmlParagraphsOf,
  type XmlParagraph,
} from "../../src/word/align-paragraphs";
import type { Placement } from "../../src/word/align-texts";
import { row, run, tableOf, withRuns } from "./tables";

/** Paragraphs written as texts: `"^"` starts a lower cell of a vertical merge, `"|"` after the text ends a row. */
function xml(...texts: string[]): readonly XmlParagraph[] {
  return texts.map((text, index) => ({
    id: `t0.${String(index)}`,
    text: text.replace(/^\^|\|$/g, ""),
    isContinuation: text.startsWith("^"),
    endsRow: text.endsWith("|"),
  }));
}

test("an empty content control is found by the prompt that the host lists", () => {
  const empty = { ...withRuns(), shownText: "Choose an item." };
  const paragraphs = xmlParagraphsOf(tableOf([row("4", [empty], "Note")]));
  expect(placementsOf(paragraphs, ["4", "Choose an item.", "Note"])).toEqual([0, 1, 2]);
});

test("paragraphs that a tracked change joins are listed one by one, and found by the last", () => {
  const joined = { ...withRuns(run("one two")), joinedFrom: ["one ", "two"] };
  const paragraphs = xmlParagraphsOf(tableOf([row("4", [joined, "three"])]));
  expect([...alignParagraphs(paragraphs, ["4", "one ", "two", "three"])]).toEqual([
    ["t0.0", 0],
    ["t0.1-1", 1],
    ["t0.1", 2],
    ["t0.2", 3],
  ]);
});

function placementsOf(
  paragraphs: readonly XmlParagraph[],
  host: readonly string[],
): readonly Placement[] {
  return [...alignParagraphs(paragraphs, host).values()];
}

test("a table's paragraphs are listed by row and cell, with lower merged cells and row ends marked", () => {
  const table = tableOf([row(["4", "Repair roof"], "Open"), row({ below: "" }, "Closed")]);
  expect(
    xmlParagraphsOf(table).map(({ text, isContinuation, endsRow }) => [
      text,
      isContinuation,
      endsRow,
    ]),
  ).toEqual([
    ["4", false, false],
    ["Repair roof", false, false],
    ["Open", false, true],
    ["", true, false],
    ["Closed", false, true],
  ]);
});

describe("when the host lists every paragraph", () => {
  test("each one is found, empty ones too", () => {
    expect(placementsOf(xml("1", "", "Repair", "", "|"), ["1", "", "Repair", "", ""])).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  test("line breaks, hyphens, no-break spaces and footnote marks may be spelt as Word spells them", () => {
    const paragraphs = xml(
      "July\nposition",
      "co\u2011opted",
      "26\u00a0July",
      "agreed",
      "re\u00adport",
    );
    const host = ["July\u000bposition", "co\u001eopted", "26 July", "agreed\u0002", "re\u001fport"];
    expect(placementsOf(paragraphs, host)).toEqual([0, 1, 2, 3, 4]);
  });

  test("a text that shows deleted words is still found by its place", () => {
    const paragraphs = xml("1", "The review is complete and was agreed", "Open");
    const host = ["1", "The review is not yet complete and was agreed", "Open"];
    expect(placementsOf(paragraphs, host)).toEqual([0, 1, 2]);
  });
});

describe("when the host leaves lower merged cells out", () => {
  test("they are missing and the empty cells beside them are certain", () => {
    const paragraphs = xml("Rec", "Act", "|", "^", "Act two", "|");
    expect(placementsOf(paragraphs, ["Rec", "Act", "", "Act two", ""])).toEqual([
      0,
      1,
      2,
      "missing",
      3,
      4,
    ]);
  });
});

describe("when the host lists row ends", () => {
  test("they are passed over", () => {
    const paragraphs = xml("1", "Open|", "2", "Closed|");
    expect(placementsOf(paragraphs, ["1", "Open", "", "2", "Closed", ""])).toEqual([0, 1, 3, 4]);
  });

  test("an empty cell is in doubt where merged cells left out would give the same list", () => {
    const paragraphs = xml("A", "^", "|");
    expect(placementsOf(paragraphs, ["A", "", ""])).toEqual([0, "ambiguous", "ambiguous"]);
  });
});

describe("when no listing fits", () => {
  test("of two empty paragraphs neither is certain once one is left out", () => {
    expect(placementsOf(xml("A", "", "", "B"), ["A", "", "B"])).toEqual([
      0,
      "ambiguous",
      "ambiguous",
      2,
    ]);
  });

  test("an empty paragraph with no empty one in its place is missing", () => {
    expect(placementsOf(xml("A", "", "B", ""), ["A", "B", ""])).toEqual([0, "missing", 1, 2]);
  });

  test("a repeated text is certain only where as many stand between certain neighbours", () => {
    const paragraphs = xml("A", "Open", "B", "Open", "Open", "C", "x");
    expect(placementsOf(paragraphs, ["A", "Open", "B", "Open", "C", "x"])).toEqual([
      0,
      1,
      2,
      "ambiguous",
      "ambiguous",
      4,
      5,
    ]);
  });

  test("texts that changed places are in doubt", () => {
    expect(placementsOf(xml("A", "B", "C", "D"), ["A", "C", "B", "D"])).toEqual([
      0,
      "ambiguous",
      "ambiguous",
      3,
    ]);
  });

  test("a text the host does not have is missing and leaves the others found", () => {
    expect(placementsOf(xml("A", "hidden", "B"), ["A", "B"])).toEqual([0, "missing", 1]);
  });

  test("a paragraph of a deleted row that the host still lists is passed over", () => {
    expect(placementsOf(xml("A", "B", "C"), ["A", "gone", "B", "C"])).toEqual([0, 2, 3]);
  });
});

describe("no paragraph is ever paired with another one", () => {
  const texts = fc.constantFrom("", "", "Open", "2", "-", "Repair roof", "Review due", "Agreed");
  const tables = fc.array(
    fc.record({ text: texts, isContinuation: fc.boolean(), endsRow: fc.boolean() }),
    { maxLength: 24 },
  );
  const listings = fc.record({
    hasContinuations: fc.boolean(),
    hasRowEnds: fc.boolean(),
    dropped: fc.func(fc.integer({ min: 0, max: 3 })),
  });

  interface Listed {
    readonly text: string;
    readonly origin: number | null;
  }

  function paragraphsOf(
    entries: readonly { text: string; isContinuation: boolean; endsRow: boolean }[],
  ): readonly XmlParagraph[] {
    return entries.map(({ text, isContinuation, endsRow }, index) => ({
      id: `t0.${String(index)}`,
      text: isContinuation ? "" : text,
      isContinuation,
      endsRow,
    }));
  }

  function wrongPairings(
    paragraphs: readonly XmlParagraph[],
    listed: readonly Listed[],
  ): readonly string[] {
    const placements = alignParagraphs(
      paragraphs,
      listed.map(({ text }) => text),
    );
    return paragraphs.flatMap(({ id }, index) => {
      const placement = placements.get(id);
      return typeof placement === "number" && listed[placement]?.origin !== index ? [id] : [];
    });
  }

  test("whatever a systematic host lists", () => {
    fc.assert(
      fc.property(tables, listings, (entries, { hasContinuations, hasRowEnds }) => {
        const paragraphs = paragraphsOf(entries);
        const listed = paragraphs.flatMap(({ text, isContinuation, endsRow }, origin): Listed[] => [
          ...(hasContinuations || !isContinuation ? [{ text, origin }] : []),
          ...(hasRowEnds && endsRow ? [{ text: "", origin: null }] : []),
        ]);
        expect(wrongPairings(paragraphs, listed)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("whatever empty ones it leaves out besides lower merged cells", () => {
    fc.assert(
      fc.property(
        tables,
        fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
        (entries, keeps) => {
          const paragraphs = paragraphsOf(entries);
          const listed = paragraphs.flatMap(({ text, isContinuation }, origin): Listed[] => {
            const isDropped = isContinuation || (text === "" && keeps[origin] !== true);
            return isDropped ? [] : [{ text, origin }];
          });
          expect(wrongPairings(paragraphs, listed)).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("and every text that stands once is found by a host that is systematic", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1 }).map((s) => `x${s}x`),
          { selector: (s) => s.replace(/\W+/g, " ") },
        ),
        fc.boolean(),
        (unique, hasRowEnds) => {
          const paragraphs = xml(
            ...unique.map(
              (text, index) => text.replace(/[\^|]/g, "") + (index % 3 === 2 ? "|" : ""),
            ),
          );
          const listed = paragraphs.flatMap(({ text, endsRow }) =>
            hasRowEnds && endsRow ? [text, ""] : [text],
          );
          expect(placementsOf(paragraphs, listed).every((place) => typeof place === "number")).toBe(
            true,
          );
        },
      ),
    );
  });
});
