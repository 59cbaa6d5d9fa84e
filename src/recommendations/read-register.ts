import { findColourColumns } from "./colour-statuses";
import { findDateIn } from "./calendar";
import { isWelshLead, rolesOfHeading } from "./column-headings";
import { findCorrection, NO_CORRECTIONS, SAID_SO } from "./corrections";
import { everyTableOf } from "./inner-tables";
import type { LogicalTable } from "./logical-table";
import { findLogicalTables } from "./logical-tables";
import { singleSpaced } from "./plain-text";
import {
  readRecommendation,
  type ReadingContext,
  type RecommendationReading,
} from "./read-recommendation";
import type {
  Corrections,
  StatusScheme,
  Recommendation,
  ReadingProblem,
  RecommendationTable,
  Register,
  TableColumn,
  UpdateOrder,
} from "./register";
import { findDocumentDoubts, isDoubtfulTable } from "./document-doubts";
import { findReportDate } from "./report-date";
import { finish, type Steps } from "./steps";
import { firstPlace, hasBands, sortRows, type RowGroup } from "./sort-rows";
import {
  areTrafficLights,
  BUILT_IN_SCHEME,
  findStatusScheme,
  readStatus,
  TRAFFIC_LIGHTS,
} from "./status-scheme";
import { findKeyTable } from "./key-table";
import { paragraphsOf, textOf, type DocumentContent, type Paragraph } from "./table-content";
import { findUnreadTables } from "./unread-tables";
import { commonOrder, orderOf } from "./update-order";
import { leadsUnder, valuesUnder } from "./cell-values";

/**
 * Reads the recommendation tables of a document, as the person corrected their reading. Never throws; what is doubtful is
 * among the problems.
 */
export function readRegister(
  content: DocumentContent,
  corrections: Corrections = NO_CORRECTIONS,
): Register {
  return finish(readRegisterInSteps(content, corrections));
}

/** The same in steps. */
export function* readRegisterInSteps(
  content: DocumentContent,
  corrections: Corrections = NO_CORRECTIONS,
): Steps<Register> {
  const logicalTables = findLogicalTables({ content, corrections });
  yield;
  const recommendationPieces = new Set(logicalTables.flatMap(({ pieces }) => pieces));
  const prose = proseOf(content, recommendationPieces);
  const reportDate = findReportDate(linesOf(prose), linesOf(prose.filter(isOutsideTables)));
  const statuses = logicalTables.flatMap((table) =>
    table.rows.flatMap((row) => valuesUnder(table, row, "status").map(({ text }) => text)),
  );
  const statusScheme =
    findStatusScheme(prose, statuses) ??
    findKeyTable(content, recommendationPieces, statuses) ??
    builtInFor(statuses);
  const areStatusesDrafts = prose.some((paragraph) => saysDraft(textOf(paragraph)));

  const tables: RecommendationTable[] = [];
  const recommendations: Recommendation[] = [];
  const problems: ReadingProblem[] = (content.problems ?? []).map((problem) => ({
    ...problem,
    table: null,
    row: null,
  }));
  for (const table of logicalTables) {
    const index = tables.length;
    const sorted = holdsRecommendations(table) ? sortRows(table) : { groups: [], problems: [] };
    const context: ReadingContext = {
      reportDate,
      scheme: statusScheme,
      areStatusesDrafts,
      ...habitsOf(table, sorted.groups),
    };
    yield;
    const read = yield* readGroups(table, sorted.groups, context);
    const correction = findCorrection(corrections, table.fingerprint);
    if (read.length === 0 && correction === undefined) continue;
    const order = chooseOrder(read, table.columns, correction?.updateOrder ?? null);
    const keys = new KeyMaker(index);
    for (const { recommendation } of read) {
      const key = keys.next(recommendation.ref);
      const updateOrder = order.of(recommendation);
      recommendations.push({ ...recommendation, key, table: index, updateOrder });
    }
    const doubts = [...sorted.problems, ...read.flatMap((each) => each.problems)];
    problems.push(...doubtfulColumns(table, index), ...doubtfulTable(table, index));
    problems.push(...doubts.map((problem) => ({ ...problem, table: index })));
    tables.push({ index, ...describedAs(table), ...order.ofTable });
  }
  if (tables.length > 0) {
    problems.push(...findDocumentDoubts(prose, reportDate, statusScheme, statuses));
  }
  problems.push(
    ...findUnreadTables(content, new Set(tables.flatMap(({ pieces }) => pieces)), corrections),
  );
  return { content, corrections, reportDate, statusScheme, tables, recommendations, problems };
}

function* readGroups(
  table: LogicalTable,
  groups: readonly RowGroup[],
  context: ReadingContext,
): Steps<readonly RecommendationReading[]> {
  const read: RecommendationReading[] = [];
  for (const group of groups) {
    read.push(readRecommendation(table, group, context));
    yield;
  }
  return read;
}

function doubtfulTable(
  { columns, rows, isForm }: LogicalTable,
  table: number,
): readonly ReadingProblem[] {
  if (isForm || !isDoubtfulTable({ columns })) return [];
  const [row] = rows;
  const message =
    "Nothing in this table says how far its recommendations are or when they are due, so it may be none that tracks them.";
  const place = row === undefined ? null : firstPlace(row);
  return [{ kind: "doubtful-table", message, table, row: null, place }];
}

function describedAs({
  pieces,
  columns,
  isForm,
  isTitled,
  evidence,
  fingerprint,
}: LogicalTable): Omit<LogicalTable, "rows"> {
  return { pieces, columns, isForm, isTitled, evidence, fingerprint };
}

function habitsOf(
  table: LogicalTable,
  groups: readonly RowGroup[],
): Omit<ReadingContext, "reportDate" | "scheme" | "areStatusesDrafts"> {
  const areActionRows = groups.some((group) => hasActionRows(table, group));
  return {
    hasActionRows: areActionRows,
    haveStepsSharedLeads: table.columns.some(
      ({ role, header }) => role === "action" && rolesOfHeading(header, header).includes("update"),
    ),
    hasPositionStatuses:
      !areActionRows && groups.some((group) => hasPositionStatuses(table, group)),
    haveUpdatesStatuses:
      !table.columns.some(({ role }) => role === "status") &&
      table.columns.some(({ role, header }) => role === "update" && NAMES_STATUS.test(header)),
    colourColumns: findColourColumns(table),
    haveLeadsTwoLanguages: table.columns.some(
      ({ role, header }) => role === "lead" && /[/|]/.test(header) && isWelshLead(header),
    ),
  };
}

const NAMES_STATUS = /\b(?:b?rag|status|rating)\b/i;

function doubtfulColumns({ columns, rows }: LogicalTable, table: number): ReadingProblem[] {
  const [row] = rows;
  const place = row === undefined ? null : firstPlace(row);
  return columns.flatMap(({ doubt }) =>
    doubt === undefined
      ? []
      : [{ kind: "guessed-column", message: doubt, table, row: null, place }],
  );
}

interface ChosenOrder {
  readonly ofTable: Pick<RecommendationTable, "updateOrder" | "orderEvidence">;
  readonly of: (recommendation: Recommendation) => UpdateOrder;
}

/** The order the person gave the table holds for all of it; else each recommendation has its own, or the table's. */
function chooseOrder(
  read: readonly RecommendationReading[],
  columns: readonly TableColumn[],
  given: UpdateOrder | null,
): ChosenOrder {
  if (given !== null) {
    return { ofTable: { updateOrder: given, orderEvidence: SAID_SO }, of: () => given };
  }
  const common = commonOrder(read.map(({ recommendation }) => recommendation.updateOrder));
  const acrossColumns = orderOf(
    columns
      .filter(({ role }) => role === "update")
      .map(({ header }) => ({ asAt: findDateIn(header), isItalic: false })),
  );
  return {
    ofTable: orderOfTable(common, acrossColumns),
    of: ({ updateOrder }) => (updateOrder === "unknown" ? common : updateOrder),
  };
}

/** What cells show goes before what the dates in the headings of update columns show. */
function orderOfTable(inCells: UpdateOrder, acrossColumns: UpdateOrder): ChosenOrder["ofTable"] {
  if (inCells !== "unknown") {
    const orderEvidence = "Most cells with several dated action updates have this order.";
    return { updateOrder: inCells, orderEvidence };
  }
  if (acrossColumns !== "unknown") {
    const orderEvidence = "The columns for action updates are dated in this order.";
    return { updateOrder: acrossColumns, orderEvidence };
  }
  const orderEvidence = "No cell with several dated action updates shows the order.";
  return { updateOrder: "unknown", orderEvidence };
}

/** `"0/5.6/2"`: table, reference, and which of that reference it is. */
class KeyMaker {
  private readonly seen = new Map<string, number>();
  constructor(private readonly table: number) {}

  next(ref: string | null): string {
    const name = ref ?? "-";
    const count = (this.seen.get(name) ?? 0) + 1;
    this.seen.set(name, count);
    return `${String(this.table)}/${name}/${String(count)}`;
  }
}

/** Paragraphs outside the recommendation tables, those of other tables included. */
function proseOf(content: DocumentContent, pieces: ReadonlySet<number>): readonly Paragraph[] {
  const read = new Set(
    everyTableOf(content)
      .filter(({ index }) => pieces.has(index))
      .flatMap((table) => paragraphsOf(table).map(({ id }) => id)),
  );
  return content.blocks
    .flatMap((block) =>
      block.kind === "paragraph" ? [block.paragraph] : paragraphsOf(block.table),
    )
    .filter(({ id }) => !read.has(id));
}

function linesOf(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => textOf(paragraph).split("\n"));
}

function isOutsideTables({ nestingLevel }: Paragraph): boolean {
  return nestingLevel === 0;
}

/** In a column, across the columns, or in a form's titles. */
function holdsRecommendations(table: LogicalTable): boolean {
  const hasColumn = table.columns.some(({ role }) => role === "recommendation");
  return hasColumn || table.isForm || hasBands(table);
}

function hasActionRows(table: LogicalTable, { rows }: RowGroup): boolean {
  const counts = rows.map((row) => ({
    actions: valuesUnder(table, row, "action").length,
    leads: leadsUnder(table, row).leads.length,
  }));
  const ownRows = counts.filter(({ actions, leads }) => actions > 0 && leads > 0);
  return ownRows.length > 1 || counts.some(({ actions, leads }) => leads > 1 && actions === leads);
}

/** Several statuses for one recommendation stand beside its updates, or one is padded down to the height of a later one. */
function hasPositionStatuses(table: LogicalTable, { rows }: RowGroup): boolean {
  const statuses = rows.flatMap((row) => valuesUnder(table, row, "status"));
  const updates = rows.flatMap((row) => valuesUnder(table, row, "update"));
  const isPadded = statuses.some(({ height }) => height > 0);
  return updates.length > 1 && (statuses.length > 1 || isPadded);
}

function builtInFor(statuses: readonly string[]): StatusScheme | null {
  if (followsBuiltIn(statuses)) return BUILT_IN_SCHEME;
  return areTrafficLights(statuses) ? TRAFFIC_LIGHTS : null;
}

/**
 * True where a status is written with a code and its label of the built-in scheme, or at least half are labels of it; a bare digit, or
 * one "Achieved" among other words, could be any scheme's.
 */
function followsBuiltIn(statuses: readonly string[]): boolean {
  const known = statuses.flatMap((status) => {
    const read = readStatus(status, BUILT_IN_SCHEME);
    return read?.code == null ? [] : [{ raw: read.raw, code: read.code }];
  });
  const labelled = known.filter(({ raw, code }) => raw !== code);
  const isWhole = labelled.some(({ raw, code }) => raw.startsWith(code));
  return isWhole || (labelled.length > 0 && known.length * 2 >= statuses.length);
}

function saysDraft(text: string): boolean {
  return /\bdraft status(?:es)?\b|\bstatus(?:es)? (?:is|are|shown) (?:in |as )?draft\b/i.test(
    singleSpaced(text),
  );
}
