import {
  BUILT_IN_SCHEME,
  findStatusScheme,
  formOf,
  readStatus,
  writeStatus,
} from "../../src/recommendations/status-scheme";
import { documentOf, numbered } from "../support/document";
import { allParagraphs } from "../support/decisions";

describe("a scheme printed in the document", () => {
  test("is read from the list below its title", () => {
    const scheme = schemeIn(
      "Categories",
      "1 - Stop monitoring",
      "2 – Achieved",
      "3. Obstacle",
      "Members are asked to agree the above.",
    );
    expect(scheme).toEqual({
      source: "document",
      categories: [
        { code: "1", label: "Stop monitoring" },
        { code: "2", label: "Achieved" },
        { code: "3", label: "Obstacle" },
      ],
    });
  });

  test("may have letters for codes, and stand in one paragraph", () => {
    expect(schemeIn("Key:", "R = Red\nA = Amber\nG = Green")?.categories).toEqual([
      { code: "R", label: "Red" },
      { code: "A", label: "Amber" },
      { code: "G", label: "Green" },
    ]);
  });

  test("may be numbered automatically", () => {
    const paragraphs = allParagraphs(documentOf("Categories")).concat(
      ["Stop monitoring", "Achieved"].map((label, index) => ({
        ...numbered(`${index + 1}.`, label),
        id: `b${index + 1}`,
        nestingLevel: 0,
      })),
    );
    expect(findStatusScheme(paragraphs)?.categories).toEqual([
      { code: "1", label: "Stop monitoring" },
      { code: "2", label: "Achieved" },
    ]);
  });

  test("blank lines in the list do not end it", () => {
    expect(
      schemeIn("Categories", "", "1 Stop monitoring", "", "2 Achieved")?.categories,
    ).toHaveLength(2);
  });

  test("a title with one entry is no scheme", () => {
    expect(schemeIn("Categories", "1 Stop monitoring", "Next steps")).toBeNull();
  });

  test("a numbered list under another title is no scheme", () => {
    expect(schemeIn("Recommendations", "1 Stop monitoring", "2 Achieved")).toBeNull();
  });
});

describe("a status as written", () => {
  test.each([
    ["2", "2", "Achieved"],
    ["2 (Achieved)", "2", "Achieved"],
    ["2 – Achieved", "2", "Achieved"],
    ["2 - achieved", "2", "Achieved"],
    ["Achieved", "2", "Achieved"],
    ["achieved.", "2", "Achieved"],
    ["3 (Not achieved (Obstacle))", "3", "Not achieved (Obstacle)"],
    ["2 (draft)", "2", "Achieved"],
  ])("“%s” is category %s, “%s”", (text, code, label) => {
    expect(readStatus(text, BUILT_IN_SCHEME)).toEqual({ raw: text, code, label });
  });

  test("a wording outside the scheme has neither code nor label", () => {
    expect(readStatus("Now in workplan", BUILT_IN_SCHEME)).toEqual({
      raw: "Now in workplan",
      code: null,
      label: null,
    });
  });

  test("a code with a label that is another code's is no code", () => {
    expect(readStatus("2 (Stop monitoring)", BUILT_IN_SCHEME)?.code).toBeNull();
  });

  test("a number the scheme lacks is a code without a label", () => {
    expect(readStatus("9", BUILT_IN_SCHEME)).toEqual({ raw: "9", code: "9", label: null });
  });

  test("a letter is no code where no scheme has it", () => {
    expect(readStatus("A", BUILT_IN_SCHEME)?.code).toBeNull();
    expect(readStatus("A", null)?.code).toBeNull();
  });

  test("a blank is no status", () => {
    expect(readStatus(" \u00a0", BUILT_IN_SCHEME)).toBeNull();
  });
});

describe("the form of a status", () => {
  test.each(["2", "2 (Achieved)", "2 – Achieved", "Achieved"])("“%s” is written again", (raw) => {
    const read = readStatus(raw, BUILT_IN_SCHEME);
    if (read === null) throw new Error(`“${raw}” was read as no status`);
    expect(writeStatus({ code: "2", label: "Achieved" }, formOf(read))).toBe(raw);
  });

  test("a category without a label is written as its code", () => {
    for (const form of ["code", "label", "code (label)", "code – label"] as const) {
      expect(writeStatus({ code: "7", label: "" }, form)).toBe("7");
    }
  });
});

function schemeIn(...lines: string[]) {
  return findStatusScheme(allParagraphs(documentOf(...lines)));
}
