import type { ReadingProblem, Steps, TableContent } from "../recommendations";
import { inSlices, type DocumentReading, type ReadingOptions } from "../tracking";
import {
  listParagraphs,
  OUTLINED_PROPERTIES,
  stretchesOfTables,
  tableStretches,
  type HostParagraph,
} from "./body-listing";
import { chooseCandidates } from "./candidate-tables";
import { handOutTables, type HandedOutTable, type TableRequest } from "./hand-out-tables";
import { prepareMarkers, type ListMarkers } from "./list-markers";
import { parseTableInSteps, withoutRows } from "./parse-table";
import { runInWord, USUAL_PATIENCE, type BatchLife } from "./run-in-word";
import { unreadableTable } from "./wording";
import {
  composeContent,
  composeReading,
  type TableReading,
  type WordReading,
} from "./word-reading";

/**
 * Reads the document in two syncs: the body's paragraphs and tables; then the OOXML of every table that may hold
 * recommendations, with the paragraphs Word lists for it. More only where Word fails at a table. Throws `HostFailure`.
 */
export async function readWord(
  options: ReadingOptions = {},
  patience: number = USUAL_PATIENCE,
): Promise<WordReading> {
  const handedOut = await runInWord(
    (context, life) => handOutDocument(context, life, options),
    patience,
  );
  throwIfAborted(options.signal);
  // A host restarts add-ins that do not answer for five seconds.
  return await inSlices(parseAllInSteps(handedOut, options), options.signal);
}

interface HandedOutDocument {
  readonly listing: readonly HostParagraph[];
  readonly tables: readonly HandedOutTable[];
  readonly markers: ListMarkers;
}

async function handOutDocument(
  context: Word.RequestContext,
  life: BatchLife,
  { signal }: ReadingOptions,
): Promise<HandedOutDocument> {
  const { paragraphs, tables } = context.document.body;
  paragraphs.load(OUTLINED_PROPERTIES);
  tables.load("nestingLevel,rowCount");
  await context.sync();
  life.releaseAfterwards(paragraphs.items);
  throwIfAborted(signal);
  const topLevel = tables.items.filter(({ nestingLevel }) => nestingLevel === 1);
  const listing = listParagraphs(paragraphs);
  const markers = prepareMarkers(paragraphs);
  const handedOut = await handOutTables(
    context,
    life,
    requestsFor(listing, topLevel),
    markers.request,
  );
  return { listing, tables: handedOut, markers: markers.take() };
}

/** Where tables touch, all are asked for their paragraphs, which tells where one ends. */
function requestsFor(
  listing: readonly HostParagraph[],
  tables: readonly Word.Table[],
): readonly TableRequest[] {
  const withRows = tables.filter(({ rowCount }) => rowCount > 0);
  const isClear = tableStretches(listing).length === withRows.length;
  const stretches = stretchesOfTables(
    listing,
    tables.map(({ rowCount }) => (rowCount === 0 ? 0 : null)),
  );
  const candidates = chooseCandidates(
    tables.map(({ rowCount }, index) => {
      const listed = isClear ? listing.slice(stretches[index]?.start, stretches[index]?.end) : null;
      return {
        rowCount,
        texts: listed?.map(({ text }) => text) ?? null,
        holdsTables: listed?.some(({ nestingLevel }) => nestingLevel > 1) ?? true,
      };
    }),
  );
  return tables.map((table, index) => {
    const isCandidate = candidates[index] === true;
    const wantsParagraphs = isCandidate || (!isClear && table.rowCount > 0);
    return { index, table, isEmpty: table.rowCount === 0, wantsXml: isCandidate, wantsParagraphs };
  });
}

function* parseAllInSteps(
  { listing, tables: handedOut, markers }: HandedOutDocument,
  { onProgress, onBeginning }: ReadingOptions,
): Steps<WordReading> {
  const tell =
    onBeginning === undefined ? undefined : beginningTeller(listing, handedOut, onBeginning);
  const tables: TableReading[] = [];
  const problems: ReadingProblem[] = [];
  for (const table of handedOut) {
    const { content, problems: doubts } = yield* parseTableInSteps(table, (soFar) =>
      tell?.(tables, soFar),
    );
    problems.push(...doubts);
    if (content === null) problems.push(problemWith(table.index));
    tables.push({ content: content ?? withoutRows(table.index), hostTexts: table.texts });
    onProgress?.(tables.length, handedOut.length);
    yield;
  }
  return composeReading(listing, tables, problems, markers);
}

/** A reading of less than this is over before a person has seen its beginning. */
const LONG_READING = 1_500_000;

/** As many as a pane shows, and some more. */
const ROWS_OF_BEGINNING = 25;

/** Told of the tables that are read and of the one being read; passes the beginning of a long reading on, once. */
function beginningTeller(
  listing: readonly HostParagraph[],
  handedOut: readonly HandedOutTable[],
  onBeginning: (beginning: DocumentReading) => void,
): ((read: readonly TableReading[], soFar: () => TableContent) => void) | undefined {
  const length = handedOut.reduce((sum, { ooxml }) => sum + (ooxml?.length ?? 0), 0);
  if (length < LONG_READING) return undefined;
  let isTold = false;
  return (read, soFar) => {
    if (isTold) return;
    const known = [...read.map(({ content }) => content), soFar()];
    if (known.reduce((sum, { rows }) => sum + rows.length, 0) < ROWS_OF_BEGINNING) return;
    isTold = true;
    const tables = handedOut.map(({ index, texts }, place) => ({
      content: known[place] ?? withoutRows(index),
      hostTexts: texts,
    }));
    onBeginning({ content: composeContent(listing, tables), problems: [] });
  };
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

function throwIfAborted(signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
}
