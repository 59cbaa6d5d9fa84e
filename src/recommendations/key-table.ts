import { everyTableOf } from "./inner-tables";
import { comparable, countWords, singleSpaced } from "./plain-text";
import type { StatusCategory, StatusScheme } from "./register";
import { textOf, type DocumentContent, type TableContent } from "./table-content";

const COLOUR = /^(?:red|amber|yellow|green|blue|black|grey|purple|white)$/i;
const CODE = /^(?:\d{1,2}[A-Z]?|[A-Z])$/;
/** A key has a code, its meaning, and perhaps a colour beside it; anything wider is another kind of table. */
const WIDEST = 3;
const TITLE =
  /\b(?:status(?:es)?|key|b?rag|ratings?|categor(?:y|ies)|codes?|grades?|meanings?|definitions?|descriptions?)\b/i;
const LONGEST_WORD = 4;

/**
 * Finds a status key that is printed as a table: a code or colour in front of each meaning, or a word by which the statuses of
 * the tables go.
 */
export function findKeyTable(
  content: DocumentContent,
  recommendationPieces: ReadonlySet<number>,
  statuses: readonly string[] = [],
): StatusScheme | null {
  const used = new Set(statuses.map(comparable).filter((status) => status !== ""));
  for (const table of everyTableOf(content)) {
    if (recommendationPieces.has(table.index)) continue;
    const categories = readKey(table, used);
    if (categories !== null) return { source: "document", categories };
  }
  return null;
}

function readKey(table: TableContent, used: ReadonlySet<string>): readonly StatusCategory[] | null {
  const rows = table.rows.map((row) =>
    row.cells.map((cell) => singleSpaced(cell.paragraphs.map(textOf).join(" "))),
  );
  const [head = []] = rows;
  if (rows.some((cells) => cells.length > WIDEST)) return null;
  const hasTitle = TITLE.test(head.join(" "));
  const body = hasTitle && !isCode(head[0] ?? "") ? rows.slice(1) : rows;
  const entries = body.flatMap(([code = "", ...meaning]) => {
    const label = meaning.filter((text) => text !== "").join(" ");
    return code !== "" && label !== "" ? [{ code, label }] : [];
  });
  if (isOfWords(entries, used) && entries.length === body.length) return entries;
  const categories = entries.filter(({ code }) => isCode(code));
  const areColours = categories.every(({ code }) => COLOUR.test(code));
  if (categories.length < 2 || categories.length !== body.length) return null;
  return areColours || hasTitle ? categories : null;
}

/** Short words in front of their meanings, of which the statuses of the tables are nearly all. */
function isOfWords(entries: readonly StatusCategory[], used: ReadonlySet<string>): boolean {
  const words = new Set(entries.map(({ code }) => comparable(code)));
  const known = [...used].filter((status) => words.has(status));
  return (
    entries.length >= 2 &&
    entries.every(({ code }) => countWords(code) <= LONGEST_WORD) &&
    known.length >= 2 &&
    known.length * 4 >= used.size * 3
  );
}

function isCode(text: string): boolean {
  return COLOUR.test(text) || CODE.test(text);
}
