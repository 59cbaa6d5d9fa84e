import type { NewRun, Sign } from "../recommendations";
import { wearFont, type FontLook } from "./look";

/** Puts runs at the end of a paragraph, with the four toggles stated on each and the rest of the font given. */
export function appendRuns(
  paragraph: Word.Paragraph,
  runs: readonly NewRun[],
  font: FontLook,
): void {
  formatRanges(insertTexts(paragraph, runs, "End"), font);
}

/**
 * Replaces all text of a paragraph by runs. `settleStyle` gives the paragraph its style once the text is there: replaced text may
 * fall back to the default style (OfficeDev/office-js#5221), and what a style does to the text must not come after the text's
 * own format, which would not be stored where the style before had it too.
 */
export function replaceRuns(
  paragraph: Word.Paragraph,
  runs: readonly NewRun[],
  font: FontLook,
  settleStyle: () => void,
): void {
  const isEmpty = runs.every(({ text }) => text === "");
  if (isEmpty) paragraph.clear();
  const written = isEmpty ? [] : insertTexts(paragraph, runs, "Replace");
  settleStyle();
  formatRanges(written, font);
}

interface WrittenRun {
  readonly range: Word.Range;
  readonly run: NewRun;
}

function insertTexts(
  paragraph: Word.Paragraph,
  runs: readonly NewRun[],
  first: "Replace" | "End",
): readonly WrittenRun[] {
  const written: WrittenRun[] = [];
  let location = first;
  let last: Word.Range | null = null;
  for (const { line, run, isAfterBreak } of linesOf(runs)) {
    // A line feed in insertText would make a paragraph, so line breaks are put in one by one.
    if (isAfterBreak) breakLine(last ?? paragraph.getRange("Start"));
    if (line === "" && isAfterBreak) continue;
    const { sign } = run;
    last = paragraph.insertText(sign === undefined ? line : signText(sign), location);
    location = "End";
    written.push({ range: last, run });
  }
  return written;
}

function formatRanges(written: readonly WrittenRun[], font: FontLook): void {
  for (const { range, run } of written) {
    formatRange(range, run, run.sign === undefined ? font : { ...font, name: run.sign.font });
  }
}

interface Line {
  readonly line: string;
  readonly run: NewRun;
  readonly isAfterBreak: boolean;
}

function linesOf(runs: readonly NewRun[]): readonly Line[] {
  return runs
    .filter(({ text }) => text !== "")
    .flatMap((run) =>
      run.text.split("\n").map((line, index) => ({ line, run, isAfterBreak: index > 0 })),
    );
}

/** Word keeps the characters of a symbol font on the F0 page of the private-use area. */
function signText({ code }: Sign): string {
  return String.fromCharCode(code > 0xff ? code : 0xf000 + code);
}

function breakLine(range: Word.Range): void {
  range.insertBreak("Line", "After");
}

function formatRange(range: Word.Range, run: NewRun, font: FontLook): void {
  wearFont(range.font, font);
  range.font.bold = run.bold;
  range.font.italic = run.italic;
  range.font.underline = run.underline ? "Single" : "None";
  range.font.superscript = run.superscript;
}
