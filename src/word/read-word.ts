import type { ReadingProblem } from "../recommendations";
import type { ReadingOptions } from "../tracking";
import {
  LISTED_PROPERTIES,
  listParagraphs,
  stretchesOfTables,
  tableStretches,
  type HostParagraph,
} from "./body-listing";
import { chooseCandidates } from "./candidate-tables";
import { handOutTables, type HandedOutTable, type TableRequest } from "./hand-out-tables";
import { parseTable, withoutRows } from "./parse-table";
import { runInWord } from "./run-in-word";
import { unreadableTable } from "./wording";
import { composeReading, type TableReading, type WordReading } from "./word-reading";

/**
 * Reads the document in two syncs: the body's paragraphs and tables; then the OOXML of every table that may hold
 * recommendations, with the paragraphs Word lists for it. More only where Word fails at a table. Throws `HostFailure`.
 */
export async function readWord(options: ReadingOptions = {}): Promise<WordReading> {
  const { listing, handedOut } = await runInWord(async (context) => {
    const outline = await outlineBody(context);
    throwIfAborted(options.signal);
    return {
      listing: outline.listing,
      handedOut: await handOutTables(context, outline.requests),
    };
  });
  throwIfAborted(options.signal);
  return await parseAll(listing, handedOut, options);
}

interface BodyOutline {
  readonly listing: readonly HostParagraph[];
  readonly requests: readonly TableRequest[];
}

async function outlineBody(context: Word.RequestContext): Promise<BodyOutline> {
  const { paragraphs, tables } = context.document.body;
  paragraphs.load(LISTED_PROPERTIES);
  tables.load("nestingLevel,rowCount");
  await context.sync();
  const topLevel = tables.items.filter(({ nestingLevel }) => nestingLevel === 1);
  const listing = listParagraphs(paragraphs);
  return { listing, requests: requestsFor(listing, topLevel) };
}

/** Where tables touch, all are asked for their paragraphs, which tells where one ends. */
function requestsFor(
  listing: readonly HostParagraph[],
  tables: readonly Word.Table[],
): readonly TableRequest[] {
  const isClear = tableStretches(listing).length === tables.length;
  const stretches = stretchesOfTables(
    listing,
    tables.map(() => null),
  );
  const candidates = chooseCandidates(
    tables.map(({ rowCount }, index) => ({
      rowCount,
      texts: isClear
        ? listing.slice(stretches[index]?.start, stretches[index]?.end).map(({ text }) => text)
        : null,
    })),
  );
  return tables.map((table, index) => {
    const isCandidate = candidates[index] === true;
    return { index, table, wantsXml: isCandidate, wantsParagraphs: isCandidate || !isClear };
  });
}

async function parseAll(
  listing: readonly HostParagraph[],
  handedOut: readonly HandedOutTable[],
  { onProgress, signal }: ReadingOptions,
): Promise<WordReading> {
  const tables: TableReading[] = [];
  const problems: ReadingProblem[] = [];
  for (const table of handedOut) {
    const content = parseTable(table);
    if (content === null) problems.push(problemWith(table.index));
    tables.push({ content: content ?? withoutRows(table.index), hostTexts: table.texts });
    onProgress?.(tables.length, handedOut.length);
    await pause();
    throwIfAborted(signal);
  }
  return composeReading(listing, tables, problems);
}

function problemWith(index: number): ReadingProblem {
  return {
    kind: "unreadable-table",
    message: unreadableTable(index + 1),
    table: null,
    row: null,
    place: null,
  };
}

/** Lets Word and the pane draw between two tables: a host restarts add-ins that do not answer for five seconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
}
