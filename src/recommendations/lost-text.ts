import { isNone, readTick } from "./cell-values";
import type { LogicalCell, LogicalRow, LogicalTable } from "./logical-table";
import { firstWords, singleSpaced } from "./plain-text";
import type { ReadingProblem, Recommendation } from "./register";
import { textOf, type Paragraph } from "./table-content";

/**
 * Reports each paragraph of a recommendation's rows of which most words are nowhere in its reading, so that no text is passed over in
 * silence. Columns that nobody tracks are left out.
 */
export function findLostText(
  table: LogicalTable,
  rows: readonly LogicalRow[],
  recommendation: Recommendation,
): readonly Omit<ReadingProblem, "table">[] {
  const known = wordsRead(recommendation);
  return rows.flatMap((row) =>
    row.cells
      .filter((cell) => isTracked(table, cell))
      .flatMap(({ cell }) => cell.paragraphs)
      .filter((paragraph) => isLost(paragraph, known))
      .map((paragraph) => ({
        kind: "unread-text",
        message: `“${firstWords(textOf(paragraph), 60)}” stands beside a recommendation and was left unread.`,
        row: row.index,
        place: paragraph.id,
      })),
  );
}

/** The lower cells of a vertical merge show nothing. */
function isTracked({ columns }: LogicalTable, { columns: covered, cell }: LogicalCell): boolean {
  return !cell.continuesAbove && covered.some((column) => columns[column]?.role !== "other");
}

const SAYS_NOTHING =
  /^(?:n\/a|n\.a\.|not applicable|none|choose an item|click (?:or tap )?(?:here )?to enter (?:text|a date))\.?$/i;

function isLost(paragraph: Paragraph, known: ReadonlySet<string>): boolean {
  const text = singleSpaced(textOf(paragraph));
  if (isNone(text) || SAYS_NOTHING.test(text) || readTick(text) !== null) return false;
  const isUnread = (word: string): boolean => !known.has(word);
  const words = wordsOf(text);
  if (words.filter(isUnread).length * 2 <= words.length) return false;
  // Of what stands behind a label so little may be left that half of it is chance.
  const labelled = LABEL.test(text) ? wordsOf(text.replace(LABEL, "")) : null;
  return labelled === null || labelled.filter(isUnread).length * 2 >= labelled.length;
}

/** "Responsible officer: …": the label is not part of what is read. */
const LABEL =
  /^(?:lead|responsib\w+|accountable|officer|owner|by|who|when|date|due|target|deadline|time|completion|completed|agreed|actions?|status|stage|rag|rating|response|progress|update)\b[^:]{0,25}:\s+(?=\S)/i;

function wordsRead(recommendation: Recommendation): ReadonlySet<string> {
  const { ref, section, text, actions, responses, updates, lead, timescale, status } =
    recommendation;
  const tracked = [{ lead, timescale, status }, ...actions];
  const texts = [
    ref,
    section,
    text,
    ...tracked.flatMap((each) => [
      ...each.lead,
      ...each.timescale.map(({ raw }) => raw),
      each.status?.raw,
    ]),
    ...actions.map((action) => action.text),
    ...responses.flatMap((response) => [response.heading, response.text]),
    ...updates.flatMap((update) => [update.heading, update.text, update.status?.raw]),
  ];
  return new Set(texts.flatMap((each) => wordsOf(each ?? "")));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
