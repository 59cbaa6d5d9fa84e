import { everyTableOf } from "./inner-tables";
import { singleSpaced } from "./plain-text";
import type { StatusCategory, StatusScheme } from "./register";
import { textOf, type DocumentContent, type TableContent } from "./table-content";

const COLOUR = /^(?:red|amber|yellow|green|blue|black|grey|purple|white)$/i;
const CODE = /^(?:\d{1,2}|[A-Z])$/;
/** A key has a code, its meaning, and perhaps a colour beside it; anything wider is another kind of table. */
const WIDEST = 3;
const TITLE = /\b(?:status|key|b?rag|rating|category|meaning|definition)\b/i;

/** Finds a status key that is printed as a table: a code or colour in front of each meaning. */
export function findKeyTable(
  content: DocumentContent,
  recommendationPieces: ReadonlySet<number>,
): StatusScheme | null {
  for (const table of everyTableOf(content)) {
    if (recommendationPieces.has(table.index)) continue;
    const categories = readKey(table);
    if (categories !== null) return { source: "document", categories };
  }
  return null;
}

function readKey(table: TableContent): readonly StatusCategory[] | null {
  const rows = table.rows.map((row) =>
    row.cells.map((cell) => singleSpaced(cell.paragraphs.map(textOf).join(" "))),
  );
  const [head = []] = rows;
  if (rows.some((cells) => cells.length > WIDEST)) return null;
  const hasTitle = TITLE.test(head.join(" "));
  const body = hasTitle && !isCode(head[0] ?? "") ? rows.slice(1) : rows;
  const categories = body.flatMap(([code = "", ...meaning]) => {
    const label = meaning.filter((text) => text !== "").join(" ");
    return isCode(code) && label !== "" ? [{ code, label }] : [];
  });
  const areColours = categories.every(({ code }) => COLOUR.test(code));
  if (categories.length < 2 || categories.length !== body.length) return null;
  return areColours || hasTitle ? categories : null;
}

function isCode(text: string): boolean {
  return COLOUR.test(text) || CODE.test(text);
}
