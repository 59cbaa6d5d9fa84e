import { lastOf } from "./last-of";
import {
  isNone,
  leadsUnder,
  mergedLeadsUnder,
  mergedValuesUnder,
  paragraphsIn,
  paragraphsUnder,
  readTick,
  splitLeads,
  valuesOf,
  valuesUnder,
  type AnsweringValues,
  type CellValue,
} from "./cell-values";
import { reportColourStatuses } from "./colour-statuses";
import { compareDates, findDateIn, isAfter, readWrittenDate, toCalendarDate } from "./calendar";
import { readLabelledLines, readLabelledRequest, type LabelledLines } from "./labelled-lines";
import { findLostText } from "./lost-text";
import { cellAt, type LogicalRow, type LogicalTable } from "./logical-table";
import {
  bodyText,
  headingOf,
  linesOf,
  readNarrative,
  toLines,
  type Line,
  type NarrativeEntry,
  type NarrativeGroup,
} from "./narrative";
import { countWords, firstWords, singleSpaced } from "./plain-text";
import type {
  Action,
  ActionGroup,
  ActionUpdate,
  CalendarDate,
  FormalResponse,
  ReadingProblem,
  Recommendation,
  StatusAssessment,
  StatusScheme,
  Timescale,
  UpdateOrder,
} from "./register";
import { findDoubts, type Doubt } from "./doubts";
import { areStatuses } from "./column-content";
import { columnWith, firstPlace, type RowGroup } from "./sort-rows";
import { BUILT_IN_SCHEME, readStatus } from "./status-scheme";
import { textOf, type Paragraph } from "./table-content";
import { readTimescales } from "./timescale";
import { commonOrder, orderOf } from "./update-order";

/** What the rest of the document says that a recommendation's reading depends on. */
export interface ReadingContext {
  readonly reportDate: CalendarDate | null;
  readonly scheme: StatusScheme | null;
  readonly areStatusesDrafts: boolean;
  /** True where the table gives actions their own leads: in rows of their own, or lined up in a cell. */
  readonly hasActionRows: boolean;
  /** True where one column holds steps and progress: then what stands beside it is about the recommendation as a whole. */
  readonly haveStepsSharedLeads: boolean;
  /** True where some recommendation of the table has a status beside each of several updates. */
  readonly hasPositionStatuses: boolean;
  /** True where updates end in their status, a word alone in its line: "Progress and RAG". */
  readonly haveUpdatesStatuses: boolean;
  /** True where each name stands in two languages, a stroke between them: "Arweinydd / Lead". */
  readonly haveLeadsTwoLanguages: boolean;
  /** Indexes of the columns in which a colour alone may be the status. */
  readonly colourColumns: ReadonlySet<number>;
}

type Problem = Omit<ReadingProblem, "table">;

/** A recommendation without its key, and what was doubtful in it. */
export interface RecommendationReading {
  readonly recommendation: Recommendation;
  readonly problems: readonly Problem[];
}

/** Reads one recommendation out of its rows. */
export function readRecommendation(
  table: LogicalTable,
  group: RowGroup,
  context: ReadingContext,
): RecommendationReading {
  const problems: Problem[] = [];
  const { rest: lines, lead, timescale } = readLabelledLines(stepLines(table, group));
  const found = readNarrative(lines, "actions", context.reportDate);
  const { steps, status: statusBelowSteps } = takeLabelledStatus(found, context);
  const stretches = context.hasActionRows
    ? stretchesOf(group, steps)
    : [group.rows.map((_, row) => row)];
  const reports = stretches.map((rows) => readReports(table, group, rows, context));
  const values = new RowValues(table, group, context, problems);
  const stepActions = steps.flatMap(({ actions }) => actions);
  const paired = values.pairWithActions(stepActions);
  const actions = [
    ...stepActions.map((line, index) => toAction(line, paired[index])),
    ...futureActions(table, group),
  ];

  const entries = [
    ...steps.flatMap((each) => each.entries),
    ...reports.flatMap((each) => each.entries),
  ];
  const groups = groupsOf(steps, stretches, reports);
  const reported = new Reported(entries, groups, areInRows(stretches, reports), context);
  const own = statusesOf(table, group, entries, context, problems, values.hasActionStatuses);
  const updates = reported.updates(own.ofEntry);
  const labelled = [...besideRequest(table, group), ...reports.map((each) => each.labelled)];
  const responses = [...reported.responses(), ...columnResponses(table, group)];
  reportDoubts(entries, group, context.reportDate, problems);
  const reportLines = reports.flatMap((each) => each.entries.flatMap(linesOf));
  reportDoubledLines([...lines, ...reportLines], group, problems);

  const recommendation: Recommendation = {
    key: "",
    table: 0,
    ref: group.ref,
    section: group.section,
    text: group.text,
    actions: actions.map((action) => withStatus(action, own.ofParagraph)),
    groups,
    responses,
    updates,
    updateOrder: orderIn([...steps, ...reports]),
    lead: [...values.lead, ...lead, ...labelled.flatMap((each) => each.lead)],
    timescale: [...values.timescale, ...timescale, ...labelled.flatMap((each) => each.timescale)],
    status:
      currentStatus(updates) ??
      own.ofRecommendation ??
      statusBelowSteps ??
      labelled.find(({ status }) => status !== null)?.status ??
      null,
    complete: completeOf(table, group),
    place: placeOf(group),
    rows: rowsOf(group),
  };
  problems.push(...reportColourStatuses(group.rows, context.colourColumns));
  return { recommendation, problems: withDoubts(problems, table, group, recommendation, entries) };
}

/** What a column's header dates says nothing of the order in a cell. */
function orderIn(narratives: readonly NarrativeGroup[]): UpdateOrder {
  return commonOrder(
    narratives.map(({ entries }) =>
      orderOf(
        entries
          .filter(({ heading }) => heading !== null)
          .map((entry) => ({ asAt: entry.asAt, isItalic: isItalic(entry) })),
      ),
    ),
  );
}

/** The latest of some updates: by date, then by where undated ones stand; null for none. */
export function latestUpdate(recommendation: Recommendation): ActionUpdate | null {
  const { updates, updateOrder } = recommendation;
  return latestOf(updates, updateOrder === "newestFirst" || updateOrder === "newestPinned");
}

function latestOf(updates: readonly ActionUpdate[], isNewestOnTop: boolean): ActionUpdate | null {
  let latest: ActionUpdate | null = null;
  for (const update of isNewestOnTop ? [...updates].reverse() : updates) {
    if (latest === null) latest = update;
    else if (update.asAt === null) latest = latest.asAt === null ? update : latest;
    else if (latest.asAt === null || compareDates(update.asAt, latest.asAt) >= 0) latest = update;
  }
  return latest;
}

function currentStatus(updates: readonly ActionUpdate[]): StatusAssessment | null {
  return (
    latestOf(
      updates.filter(({ status }) => status !== null),
      false,
    )?.status ?? null
  );
}

function stepLines(table: LogicalTable, group: RowGroup): readonly Line[] {
  const columns = table.columns.flatMap(({ role }, index) => (role === "action" ? [index] : []));
  return linesInColumns(table, group, columns, [...group.rows.keys()]);
}

/** Rows that belong together because a step of their own begins in the first of them. */
function stretchesOf(
  group: RowGroup,
  steps: readonly NarrativeGroup[],
): readonly (readonly number[])[] {
  const starts = new Set(steps.flatMap(({ actions }) => actions.map(({ row }) => row)));
  const stretches: number[][] = [];
  for (const row of group.rows.keys()) {
    const current = stretches[stretches.length - 1];
    if (current === undefined || (starts.has(row) && hasStart(current, starts))) {
      stretches.push([row]);
    } else {
      current.push(row);
    }
  }
  return stretches;
}

/** True where updates stand beside several steps, each in the rows of its step. */
function areInRows(
  stretches: readonly (readonly number[])[],
  reports: readonly NarrativeGroup[],
): boolean {
  return stretches.length > 1 && reports.some(({ entries }) => entries.length > 0);
}

function hasStart(rows: readonly number[], starts: ReadonlySet<number>): boolean {
  return rows.some((row) => starts.has(row));
}

/** Reads each update column by itself, then the narrative rows; text without a heading takes its column's date. */
function readReports(
  table: LogicalTable,
  group: RowGroup,
  rows: readonly number[],
  context: ReadingContext,
): Reports {
  const { reportDate } = context;
  const labelled: LabelledTop[] = [];
  const columns = table.columns.flatMap((column, index) => {
    if (column.role === "response") return reportsBelowAnswer(table, group, [index], rows, context);
    if (column.role !== "update") return [];
    const top = takeLabelledTop(linesInColumns(table, group, [index], rows), context);
    labelled.push(top);
    return readNarrative(top.rest, "update", reportDate).map((each) =>
      datedBy(column.header, each),
    );
  });
  const lines = group.narrative.flatMap(({ row, cell }) => {
    const index = group.rows.indexOf(row);
    return rows.includes(index) ? toLines(cell.cell.paragraphs, index, false) : [];
  });
  const narrative = readNarrative(lines, "update", reportDate);
  return {
    actions: [],
    entries: [...columns, ...narrative].flatMap(({ entries }) => entries),
    labelled: {
      lead: labelled.flatMap((top) => top.lead),
      timescale: labelled.flatMap((top) => top.timescale),
      status: labelled.find(({ status }) => status !== null)?.status ?? null,
    },
  };
}

/** What is headed as an update below the formal answer, in the answer's own cells. */
function reportsBelowAnswer(
  table: LogicalTable,
  group: RowGroup,
  columns: readonly number[],
  rows: readonly number[],
  { reportDate }: ReadingContext,
): readonly NarrativeGroup[] {
  return rows.flatMap((row) => {
    const lines = linesInColumns(table, group, columns, [row]);
    const first = findReport(lines);
    return first < 0 ? [] : readNarrative(lines.slice(first), "update", reportDate);
  });
}

/** Where the first heading of an update stands that says when; -1 for none. A date that is all of a cell is that of the answer. */
function findReport(lines: readonly Line[]): number {
  return lines.findIndex((line, index) => {
    const heading = headingOf(line);
    const isAlone = index === 0 && lines.length === 1 && heading?.isWholeLine === true;
    return heading?.kind === "update" && !isAlone && (heading.date !== null || heading.isCurrent);
  });
}

/** Updates, and what labelled lines above the first of them say of the recommendation. */
interface Reports extends NarrativeGroup {
  readonly labelled: Omit<LabelledTop, "rest">;
}

interface LabelledTop extends LabelledLines {
  readonly status: StatusAssessment | null;
}

/** "Officer: …", "Date: …" and with them "Status: …", above the first heading of a cell. */
function takeLabelledTop(lines: readonly Line[], context: ReadingContext): LabelledTop {
  const headed = lines.findIndex((line) => headingOf(line) !== null);
  const top = readLabelledLines(headed < 0 ? lines : lines.slice(0, headed));
  if (top.lead.length + top.timescale.length === 0) {
    return { lead: [], timescale: [], rest: lines, status: null };
  }
  const told = top.rest.flatMap((line) => {
    const status = readLabelledStatus(line, context);
    return status === null ? [] : [{ line, status }];
  });
  const rest = top.rest.filter((line) => told.every((each) => each.line !== line));
  return {
    ...top,
    rest: headed < 0 ? rest : [...rest, ...lines.slice(headed)],
    status: lastOf(told)?.status ?? null,
  };
}

/** "Progress (March 2025)" or "Q1 2024/25 update" dates what stands under it. */
function datedBy(header: string, group: NarrativeGroup): NarrativeGroup {
  const asAt = findDateIn(header);
  if (asAt === null) return group;
  const entries = group.entries.map((entry) =>
    entry.heading === null ? { ...entry, asAt, inferred: true } : entry,
  );
  return { ...group, entries };
}

function linesInColumns(
  table: LogicalTable,
  group: RowGroup,
  columns: readonly number[],
  rows: readonly number[],
): readonly Line[] {
  return rows.flatMap((index) => {
    const row = group.rows[index];
    if (row === undefined) return [];
    const hasLead = leadsUnder(table, row).leads.length > 0;
    const paragraphs = columns.flatMap((column) => paragraphsIn(row, column));
    return toLines(paragraphs, index, hasLead).filter(({ text }) => !isNone(text));
  });
}

function futureActions(table: LogicalTable, group: RowGroup): Action[] {
  return group.rows.flatMap((row) =>
    valuesUnder(table, row, "future-action")
      .filter(({ text }) => !isNone(text))
      .map(({ text, paragraph }) => ({
        text,
        lead: [],
        timescale: [],
        status: null,
        place: paragraph.id,
      })),
  );
}

function columnResponses(table: LogicalTable, group: RowGroup): FormalResponse[] {
  const columns = table.columns.flatMap(({ role, header }, index) =>
    role === "response" ? [{ header, index }] : [],
  );
  return group.rows.flatMap((row) => {
    const answers = columns.map(({ header, index }) => ({ header, values: answerIn(row, index) }));
    const dates = answers.flatMap(({ values }) =>
      values.flatMap(({ text }) => fullDateOf(text) ?? []),
    );
    return answers.flatMap(({ header, values }) => {
      const words = values.filter(({ text }) => fullDateOf(text) === null);
      const [first] = words;
      if (first === undefined) return [];
      const asAt = dates[0] ?? findDateIn(header);
      const text = words.map((value) => value.text).join("\n");
      return [{ heading: header, asAt, text, place: first.paragraph.id }];
    });
  });
}

/** What stands in the cell of an answer above the first report on what became of it. */
function answerIn(row: LogicalRow, column: number): readonly CellValue[] {
  const paragraphs = paragraphsIn(row, column);
  const lines = toLines(paragraphs, 0, false);
  const end = lines[findReport(lines)]?.height ?? Infinity;
  return valuesOf(paragraphs).filter(({ text, height }) => !isNone(text) && height < end);
}

/** A date with a year that is all of the text. */
function fullDateOf(text: string): CalendarDate | null {
  const written = readWrittenDate(text);
  return written === null ? null : toCalendarDate(written);
}

interface ActionValues {
  readonly lead: readonly string[];
  readonly timescale: readonly Timescale[];
}

/** Leads and timescales: tied to actions by position where the counts agree, else the recommendation's own. */
class RowValues {
  readonly lead: string[] = [];
  readonly timescale: Timescale[] = [];
  hasActionStatuses = false;

  constructor(
    private readonly table: LogicalTable,
    private readonly group: RowGroup,
    private readonly context: Pick<
      ReadingContext,
      "hasActionRows" | "haveStepsSharedLeads" | "haveLeadsTwoLanguages"
    >,
    private readonly problems: Problem[],
  ) {}

  /** True where the table gives each action a row of its own: then leads are the actions'. */
  private get hasActionRows(): boolean {
    return this.context.hasActionRows;
  }

  pairWithActions(actions: readonly Line[]): readonly ActionValues[] {
    const paired = actions.map((): ActionValues => ({ lead: [], timescale: [] }));
    for (const [index, row] of this.group.rows.entries()) {
      const here = actions.flatMap((line, at) => (line.row === index ? [at] : []));
      const answering = this.leadsOf(row, index);
      const leads = answering.leads.filter(({ text }) => !isNone(text));
      const times = [...this.timesOf(row, index), ...answering.times];
      const isOnly = actions.length === 1 && !this.context.haveStepsSharedLeads;
      const isOwnRow = here.length === 1 && (this.hasActionRows || isOnly);
      this.tie(
        here,
        isOwnRow,
        leads.map(({ text }) => splitLeads(text, this.context.haveLeadsTwoLanguages)),
        (at, lead) => {
          const known = paired[at];
          if (known !== undefined) paired[at] = { ...known, lead: [...known.lead, ...lead] };
        },
        this.lead,
      );
      this.tie(
        here,
        isOwnRow,
        timescaleValues(times),
        (at, timescale) => {
          const known = paired[at];
          if (known !== undefined) {
            paired[at] = { ...known, timescale: [...known.timescale, ...timescale] };
          }
        },
        this.timescale,
        // With nobody named beside them, dates that line up are the steps' own.
        this.hasActionRows || leads.length === 0,
      );
      if (this.hasActionRows && here.length > 1 && leads.length !== here.length) {
        this.reportUnpaired(index, here.length, leads.length);
      }
      const statuses = valuesUnder(this.table, row, "status").length;
      const isTied = isOwnRow || (here.length > 1 && statuses === here.length);
      const isShared = hasSharedStatus(this.table, this.group, row);
      if (this.hasActionRows && statuses > 0 && isTied && !isShared) {
        this.hasActionStatuses = true;
      }
    }
    return paired;
  }

  /** A cell merged over several recommendations or steps answers for each of them. */
  private timesOf(row: LogicalRow, index: number): readonly CellValue[] {
    const own = valuesUnder(this.table, row, "timescale");
    if (own.length > 0 || (index > 0 && !this.hasActionRows)) return own;
    return mergedValuesUnder(this.table, row, "timescale");
  }

  private leadsOf(row: LogicalRow, index: number): AnsweringValues {
    const own = leadsUnder(this.table, row);
    const isOwn = own.leads.length + own.times.length > 0;
    if (isOwn || (index > 0 && !this.hasActionRows)) return own;
    return mergedLeadsUnder(this.table, row);
  }

  private tie<Value>(
    actions: readonly number[],
    isOwnRow: boolean,
    values: readonly (readonly Value[])[],
    give: (action: number, value: readonly Value[]) => void,
    rest: Value[],
    mayLineUp: boolean = this.hasActionRows,
  ): void {
    const [only] = actions;
    if (mayLineUp && actions.length > 1 && values.length === actions.length) {
      actions.forEach((action, index) => {
        give(action, values[index] ?? []);
      });
      return;
    }
    if (actions.length === 1 && only !== undefined && isOwnRow) {
      give(only, values.flat());
      return;
    }
    rest.push(...values.flat().filter((value) => !rest.includes(value)));
  }

  private reportUnpaired(row: number, actions: number, leads: number): void {
    const logicalRow = this.group.rows[row];
    if (logicalRow === undefined) return;
    this.problems.push({
      kind: "unpaired-values",
      message: `${String(actions)} actions stand beside ${String(leads)} leads, so who leads which was left open.`,
      row: logicalRow.index,
      place: firstPlace(logicalRow),
    });
  }
}

/** Each line is one value to be tied; a line may list several timescales. */
function timescaleValues(values: readonly CellValue[]): readonly (readonly Timescale[])[] {
  return values.map(({ text }) => readTimescales(text));
}

function toAction(line: Line, values: ActionValues | undefined): Action {
  return {
    text: singleSpaced(line.text),
    lead: values?.lead ?? [],
    timescale: values?.timescale ?? [],
    status: null,
    place: line.paragraph.id,
  };
}

function withStatus(action: Action, statuses: ReadonlyMap<string, StatusAssessment>): Action {
  const status = statuses.get(action.place);
  return status === undefined ? action : { ...action, status };
}

/** Steps with the updates that report on them: those of one narrative, or of the rows that begin with a step of their own. */
function groupsOf(
  steps: readonly NarrativeGroup[],
  stretches: readonly (readonly number[])[],
  reports: readonly NarrativeGroup[],
): readonly ActionGroup[] {
  let action = 0;
  let update = 0;
  const count = ({ entries }: NarrativeGroup): number[] =>
    entries.filter(({ heading }) => heading?.kind !== "response").map(() => update++);
  const placed = steps.map((step) => ({
    actions: step.actions.map(({ row }) => ({ row, index: action++ })),
    updates: count(step),
  }));
  const reported = reports.map(count);
  if (placed.length <= 1 && stretches.length > 1 && reported.flat().length > 0) {
    const all = placed.flatMap(({ actions }) => actions);
    return stretches.map((rows, index) => ({
      actions: all.filter(({ row }) => rows.includes(row)).map((each) => each.index),
      updates: [
        ...(index === 0 ? placed.flatMap(({ updates }) => updates) : []),
        ...(reported[index] ?? []),
      ],
    }));
  }
  const groups = placed.map(({ actions, updates }) => ({
    actions: actions.map(({ index }) => index),
    updates,
  }));
  const [first = { actions: [], updates: [] }, ...others] = groups;
  return [{ ...first, updates: [...first.updates, ...reported.flat()] }, ...others];
}

/** Turns narrative entries into updates and responses. */
class Reported {
  constructor(
    private readonly entries: readonly NarrativeEntry[],
    private readonly groups: readonly ActionGroup[],
    /** True where updates stand in the rows of their steps. */
    private readonly areInRows: boolean,
    private readonly context: ReadingContext,
  ) {}

  updates(statuses: ReadonlyMap<NarrativeEntry, StatusAssessment>): readonly ActionUpdate[] {
    return this.entries
      .filter(({ heading }) => heading?.kind !== "response")
      .map((entry, index) => {
        const labelled = findLabelledStatus(entry, this.context);
        return {
          heading: entry.heading === null ? null : singleSpaced(entry.heading.text),
          headingPlace: headingPlaceOf(entry),
          asAt: entry.asAt,
          inferred: entry.inferred,
          action: this.actionOf(index),
          text: bodyText(labelled === null ? entry : withoutLine(entry, labelled.line)),
          paragraphs: [...new Set(linesOf(entry).map(({ paragraph }) => paragraph.id))],
          status: statuses.get(entry) ?? labelled?.status ?? null,
        };
      });
  }

  responses(): readonly FormalResponse[] {
    return this.entries
      .filter(({ heading }) => heading?.kind === "response")
      .map((entry) => ({
        heading: singleSpaced(entry.heading?.text ?? ""),
        asAt: entry.asAt,
        text: bodyText(entry),
        place: entry.first.paragraph.id,
      }));
  }

  /** The last step the update reports on; only where several groups of steps have updates of their own. */
  private actionOf(update: number): number | null {
    const holders = this.groups.filter(({ updates }) => updates.length > 0).length;
    if (holders < 2 && !(this.areInRows && this.groups.length > 1)) return null;
    const group = this.groups.find(({ updates }) => updates.includes(update));
    return lastOf(group?.actions ?? []) ?? null;
  }
}

function headingPlaceOf({ heading, first }: NarrativeEntry): ActionUpdate["headingPlace"] {
  if (heading === null) return null;
  const start = first.start + (first.text.length - first.text.trimStart().length);
  const isOwnLine = heading.isWholeLine && textOf(first.paragraph).trim() === first.text.trim();
  return {
    paragraph: first.paragraph.id,
    start,
    end: first.start + heading.length,
    isOwnLine,
  };
}

const LABELLED_STATUS = /^status(?: \((draft|confirmed)\))?\s*:\s*(.+)$/i;

interface LabelledStatus {
  readonly line: Line;
  readonly status: StatusAssessment;
}

/** A labelled status below the steps, set before there was an update, is the recommendation's. */
function takeLabelledStatus(
  groups: readonly NarrativeGroup[],
  context: ReadingContext,
): { steps: readonly NarrativeGroup[]; status: StatusAssessment | null } {
  const [first, ...others] = groups;
  const line = lastOf(first?.actions ?? []);
  const status = line === undefined ? null : readLabelledStatus(line, context);
  if (first === undefined || status === null) return { steps: groups, status: null };
  const shortened = { ...first, actions: first.actions.filter((action) => action !== line) };
  return { steps: [shortened, ...others], status };
}

/** A line such as "Status (draft): 2 (Achieved)" below an update. */
function findLabelledStatus(entry: NarrativeEntry, context: ReadingContext): LabelledStatus | null {
  for (const line of [...entry.body].reverse()) {
    const status = readLabelledStatus(line, context);
    if (status !== null) return { line, status };
  }
  const ends = entry.heading === null ? [lastOf(entry.body), entry.first] : [lastOf(entry.body)];
  const line = ends.find((each) => each !== undefined && areStatuses([each.text]));
  if (!context.haveUpdatesStatuses || line === undefined || entry.body.length === 0) return null;
  const status = toAssessment(line.text, line.paragraph, context);
  return status === null ? null : { line, status };
}

function readLabelledStatus(line: Line, context: ReadingContext): StatusAssessment | null {
  const match = LABELLED_STATUS.exec(singleSpaced(line.text));
  if (match?.[2] === undefined) return null;
  const scheme = context.scheme ?? BUILT_IN_SCHEME;
  const status = toAssessment(match[2], line.paragraph, { ...context, scheme });
  if (status === null) return null;
  return { ...status, draft: match[1]?.toLowerCase() === "draft" };
}

function withoutLine(entry: NarrativeEntry, line: Line): NarrativeEntry {
  const [first, ...body] = entry.body;
  if (line === entry.first && first !== undefined) return { ...entry, first, body };
  return { ...entry, body: entry.body.filter((other) => other !== line) };
}

interface Statuses {
  readonly ofEntry: ReadonlyMap<NarrativeEntry, StatusAssessment>;
  /** By the paragraph of the action. */
  readonly ofParagraph: ReadonlyMap<string, StatusAssessment>;
  readonly ofRecommendation: StatusAssessment | null;
}

/** Gives each status of the status column to the update at its height, to the action in its row, or to the recommendation. */
function statusesOf(
  table: LogicalTable,
  group: RowGroup,
  entries: readonly NarrativeEntry[],
  context: ReadingContext,
  problems: Problem[],
  hasActionStatuses: boolean,
): Statuses {
  const ofEntry = new Map<NarrativeEntry, StatusAssessment>();
  const ofParagraph = new Map<string, StatusAssessment>();
  let ofRecommendation: StatusAssessment | null = null;
  for (const [index, row] of group.rows.entries()) {
    const values = valuesUnder(table, row, "status");
    const statuses = values.flatMap((value): PlacedStatus[] => {
      const status = toAssessment(value.text, value.paragraph, context);
      if (status === null) {
        problems.push(strayStatus(value, row.index));
        return [];
      }
      if (isUnknownCategory(status, context)) problems.push(unknownCategory(value, row.index));
      return [{ status, height: value.height }];
    });
    if (statuses.length === 0) continue;
    const here = entries.filter((entry) => entry.first.row === index);
    const pairs = context.hasPositionStatuses
      ? pairByPosition(statuses, here, entries, index)
      : null;
    if (pairs !== null) {
      for (const [entry, status] of pairs) ofEntry.set(entry, status);
      const paired = new Set(pairs.map(([entry]) => entry));
      if (paired.size < statuses.length) problems.push(unpairedStatus(row.index, row));
      continue;
    }
    const actions = toLines(paragraphsUnder(table, row, "action"), index, false);
    const isOwn = hasActionStatuses && !hasSharedStatus(table, group, row);
    if (isOwn && actions.length === statuses.length) {
      actions.forEach(({ paragraph }, at) => {
        const found = statuses[at];
        if (found !== undefined) ofParagraph.set(paragraph.id, found.status);
      });
      continue;
    }
    ofRecommendation ??= statuses[0]?.status ?? null;
    if (statuses.length > 1) problems.push(unpairedStatus(row.index, row));
  }
  return { ofEntry, ofParagraph, ofRecommendation };
}

/** True where the status cell of a row is merged down over steps in other rows: it is about all of them. */
function hasSharedStatus(table: LogicalTable, { rows }: RowGroup, row: LogicalRow): boolean {
  return table.columns.some(({ role }, column) => {
    const cell = role === "status" ? cellAt(row, column)?.cell : undefined;
    return (
      cell !== undefined &&
      rows.some(
        (other) =>
          other !== row &&
          cellAt(other, column)?.origin === cell &&
          valuesUnder(table, other, "action").length > 0,
      )
    );
  });
}

interface PlacedStatus {
  readonly status: StatusAssessment;
  readonly height: number;
}

/** Null where the statuses of the row are not about single updates. */
function pairByPosition(
  statuses: readonly PlacedStatus[],
  here: readonly NarrativeEntry[],
  all: readonly NarrativeEntry[],
  row: number,
): readonly (readonly [NarrativeEntry, StatusAssessment])[] | null {
  if (here.length === statuses.length) {
    return here.flatMap((entry, index) => {
      const placed = statuses[index];
      return placed === undefined ? [] : [[entry, placed.status] as const];
    });
  }
  const [only] = statuses;
  if (here.length === 0) {
    const open = lastOf(all.filter((entry) => linesOf(entry).some((line) => line.row === row)));
    return open === undefined || only === undefined ? null : [[open, only.status]];
  }
  if (statuses.length === 1 && only?.height === 0) return null;
  return statuses.flatMap(({ status, height }) => {
    const entry = lastOf(here.filter(({ first }) => first.height <= height));
    return entry === undefined ? [] : [[entry, status] as const];
  });
}

function toAssessment(
  text: string,
  paragraph: Paragraph,
  context: ReadingContext,
): StatusAssessment | null {
  const read = readStatus(text, context.scheme);
  if (read === null || (read.code === null && countWords(read.raw) === 0)) return null;
  const marked = /\((draft|proposed|confirmed)\)/i.exec(read.raw)?.[1]?.toLowerCase();
  const draft =
    marked === undefined ? (context.areStatusesDrafts ? true : null) : marked !== "confirmed";
  return { ...read, draft, place: paragraph.id };
}

/** A code that the document's own list of categories does not have. */
function isUnknownCategory({ code }: StatusAssessment, { scheme }: ReadingContext): boolean {
  if (scheme?.source !== "document") return false;
  return !scheme.categories.some((category) => category.code === code);
}

function unknownCategory({ text, paragraph }: CellValue, row: number): Problem {
  return {
    kind: "unknown-category",
    message: `The status “${text}” is none of the document's status categories.`,
    row,
    place: paragraph.id,
  };
}

function strayStatus({ text, paragraph }: CellValue, row: number): Problem {
  return {
    kind: "stray-text",
    message: `“${text}” in the status column is no status; it was left unread.`,
    row,
    place: paragraph.id,
  };
}

function unpairedStatus(index: number, row: RowGroup["rows"][number]): Problem {
  return {
    kind: "unpaired-values",
    message: "The statuses in this row could not all be tied to an update or an action.",
    row: index,
    place: firstPlace(row),
  };
}

function reportDoubts(
  entries: readonly NarrativeEntry[],
  group: RowGroup,
  reportDate: CalendarDate | null,
  problems: Problem[],
): void {
  for (const { heading, first, asAt } of entries) {
    if (heading !== null && asAt !== null && reportDate !== null && isAfter(asAt, reportDate)) {
      problems.push({
        kind: "future-update",
        message: `The heading “${heading.text}” is dated after the report.`,
        row: group.rows[first.row]?.index ?? null,
        place: first.paragraph.id,
      });
    }
    if (heading === null || asAt !== null) continue;
    const reason =
      heading.date === null && !heading.isCurrent
        ? "has no date"
        : "has no year, and the document does not say when the report was made";
    problems.push({
      kind: "undated-update",
      message: `The heading “${heading.text}” ${reason}.`,
      row: group.rows[first.row]?.index ?? null,
      place: first.paragraph.id,
    });
  }
}

function reportDoubledLines(lines: readonly Line[], group: RowGroup, problems: Problem[]): void {
  lines.forEach((line, index) => {
    const text = singleSpaced(line.text);
    const before = singleSpaced(lines[index - 1]?.text ?? "");
    if (text.length < 15 || (before !== text && !before.endsWith(` ${text}`))) return;
    problems.push({
      kind: "doubled-line",
      message: `“${firstWords(text, 60)}” stands twice in a row, perhaps from a page break.`,
      row: group.rows[line.row]?.index ?? null,
      place: line.paragraph.id,
    });
  });
}

function isItalic(entry: NarrativeEntry): boolean {
  const runs = linesOf(entry)
    .filter((line) => line !== entry.first || entry.heading?.isWholeLine !== true)
    .flatMap(({ paragraph }) => paragraph.runs)
    .filter(({ text }) => text.trim() !== "");
  const last = runs[runs.length - 1];
  return last?.italic === true;
}

function placed(doubts: readonly Doubt[], group: RowGroup): readonly Problem[] {
  return doubts.map(({ kind, message, line }) => ({
    kind,
    message,
    row: group.rows[line?.row ?? 0]?.index ?? null,
    place: line?.paragraph.id ?? placeOf(group),
  }));
}

function withDoubts(
  problems: readonly Problem[],
  table: LogicalTable,
  group: RowGroup,
  recommendation: Recommendation,
  entries: readonly NarrativeEntry[],
): readonly Problem[] {
  const doubts = placed(findDoubts(recommendation, entries), group);
  const known = [...problems, ...doubts, ...unreadTicks(table, group)];
  return [...known, ...unreported(findLostText(table, group.rows, recommendation), known)];
}

/** What has been said of a place need not be said again. */
function unreported(found: readonly Problem[], known: readonly Problem[]): readonly Problem[] {
  const places = new Set(known.map(({ place }) => place));
  return found.filter(({ place }) => !places.has(place));
}

function unreadTicks(table: LogicalTable, group: RowGroup): readonly Problem[] {
  return group.rows.flatMap((row) =>
    valuesUnder(table, row, "complete")
      .filter(({ text }) => readTick(text) === null && !isNone(text))
      .map(({ text, paragraph }) => ({
        kind: "unread-tick",
        message: `“${firstWords(text, 60)}” in the column for what is complete is neither a tick nor a cross.`,
        row: row.index,
        place: paragraph.id,
      })),
  );
}

function completeOf(table: LogicalTable, group: RowGroup): boolean | null {
  for (const row of group.rows) {
    for (const { text } of valuesUnder(table, row, "complete")) {
      const tick = readTick(text);
      if (tick !== null) return tick;
    }
  }
  return null;
}

/** "Lead: …" below the request, in its own cell, or across the table. */
function besideRequest(
  table: LogicalTable,
  { rows }: RowGroup,
): readonly Omit<LabelledTop, "rest">[] {
  const column = columnWith(table, "recommendation");
  const bands = column < 0 ? rows.slice(0, 1).flatMap(({ cells }) => cells.slice(0, 1)) : [];
  const own = rows.flatMap((row) => {
    const found = column < 0 ? undefined : cellAt(row, column);
    if (found === undefined || found.cell.continuesAbove || found.columns.length > 1) return [];
    return [found];
  });
  return [...bands, ...own].map((cell) => ({ ...readLabelledRequest(cell), status: null }));
}

function rowsOf({ rows }: RowGroup): Recommendation["rows"] {
  return rows.flatMap(({ piece, rowInPiece, rowsInPiece }) =>
    (rowsInPiece ?? [rowInPiece]).map((row) => ({ piece, row })),
  );
}

function placeOf(group: RowGroup): string {
  const [row] = group.rows;
  return (row === undefined ? null : firstPlace(row)) ?? "";
}
