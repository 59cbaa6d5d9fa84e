import { singleSpaced } from "./plain-text";
import { textOf, type Paragraph } from "./table-content";

/** The last lines above a table, since the table before it. */
export class WordsAbove {
  private last: Paragraph[] = [];

  add(paragraph: Paragraph): void {
    if (singleSpaced(textOf(paragraph)) === "") return;
    this.last = [...this.last, paragraph].slice(-LINES_ABOVE);
  }

  /** The paragraphs with text; then they are forgotten. */
  take(): readonly Paragraph[] {
    const { last } = this;
    this.last = [];
    return last;
  }
}

/** True where some lines speak of recommendations. */
export function speakOfRecommendations(lines: readonly Paragraph[]): boolean {
  return lines.some((line) => /\brecommendations?\b|\bargymhell/i.test(singleSpaced(textOf(line))));
}

const LINES_ABOVE = 4;
