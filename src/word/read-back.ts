import type { EditPlan, ParagraphId } from "../recommendations";
import { LISTED_PROPERTIES, listParagraphs } from "./body-listing";
import { askForTable, type HandedOutTable, type Question } from "./hand-out-tables";
import { touchedTables } from "./landed-edits";
import { parseTable } from "./parse-table";
import type { ReleasesAfterwards } from "./run-in-word";
import { composeReading, type TableReading, type WordReading } from "./word-reading";

/** The tables a plan writes to, held on to before writing, because writing may remove the paragraphs they are found by. */
export type TouchedTables = ReadonlyMap<number, Word.Table>;

/** Reaches the top-level table of each place the plan touches and has Word resolve it in the current batch. */
export function requestTouchedTables(
  plan: EditPlan,
  proxies: ReadonlyMap<ParagraphId, Word.Paragraph>,
): TouchedTables {
  const tables = new Map<number, Word.Table>();
  for (const index of touchedTables(plan)) {
    const places = [...proxies].filter(([id]) => id.startsWith(`t${String(index)}.`));
    const top = places.find(([, { tableNestingLevel }]) => tableNestingLevel === 1);
    const [, proxy] = top ?? places[0] ?? [];
    if (proxy === undefined) continue;
    const table = topLevelTableOf(proxy);
    table.load("nestingLevel");
    tables.set(index, table);
  }
  return tables;
}

/** What Word shows after writing; `take` once it has answered. */
export interface RequestedReadBack {
  /** The reading as it is now; null where a table could not be read again. */
  take(life: ReleasesAfterwards): WordReading | null;
}

/** Asks, behind the writing in the same batch, for the touched tables and the body's listing. */
export function requestReadBack(
  context: Word.RequestContext,
  before: WordReading,
  tables: TouchedTables,
): RequestedReadBack {
  const { paragraphs } = context.document.body;
  paragraphs.load(LISTED_PROPERTIES);
  const questions = [...tables].map(([index, table]) =>
    askForTable({ index, table, wantsXml: true, wantsParagraphs: true }),
  );
  return { take: (life) => recompose(before, questions, paragraphs, life) };
}

function recompose(
  before: WordReading,
  questions: readonly Question[],
  body: Word.ParagraphCollection,
  life: ReleasesAfterwards,
): WordReading | null {
  life.releaseAfterwards(body.items);
  const answers = new Map(
    questions.map((question) => question.answer(life)).map((table) => [table.index, table]),
  );
  const tables = before.tables.map((table) => reread(table, answers.get(table.content.index)));
  if (!tables.every((table) => table !== null)) return null;
  return composeReading(listParagraphs(body), tables, before.problems);
}

function reread(before: TableReading, answer: HandedOutTable | undefined): TableReading | null {
  if (answer === undefined) return before;
  const { content } = parseTable(answer);
  return content === null ? null : { content, hostTexts: answer.texts };
}

function topLevelTableOf(paragraph: Word.Paragraph): Word.Table {
  let table = paragraph.parentTable;
  for (let level = paragraph.tableNestingLevel; level > 1; level--) table = table.parentTable;
  return table;
}
