import { singleSpaced } from "./plain-text";
import { textOf, type Paragraph } from "./table-content";

/** The last lines above a table, since the table before it. */
export class WordsAbove {
  private lines: string[] = [];

  add(paragraph: Paragraph): void {
    const text = singleSpaced(textOf(paragraph));
    if (text !== "") this.lines = [...this.lines, text].slice(-LINES_ABOVE);
  }

  /** True where they speak of recommendations; then they are forgotten. */
  take(): boolean {
    const { lines } = this;
    this.lines = [];
    return lines.some((line) => /\brecommendations?\b|\bargymhell/i.test(line));
  }
}

const LINES_ABOVE = 4;
