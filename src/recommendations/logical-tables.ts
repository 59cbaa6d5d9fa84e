import { readWrittenDate } from "./calendar";
import { isBandText } from "./bands";
import {
  assignRoles,
  promoteRequests,
  promoteResolutions,
  type ColumnEvidence,
} from "./column-roles";
import { correctRoles, findCorrection, fingerprintOf } from "./corrections";
import { haveSameLabels, joinForms, type Form } from "./form-rows";
import { readForm } from "./forms";
import { blocksInside } from "./inner-tables";
import type { LogicalCell, LogicalRow, LogicalTable } from "./logical-table";
import { comparable, countWords, singleSpaced } from "./plain-text";
import type { ColumnRole, Corrections, Register, RoleCorrection, TableColumn } from "./register";
import {
  textOf,
  type Block,
  type DocumentContent,
  type Paragraph,
  type TableCell,
  type TableContent,
  type TableRow,
} from "./table-content";
import { findInlineReference, readReference } from "./reference";
import { titleAbove } from "./titles";
import { speakOfRecommendations, WordsAbove } from "./words-above";

/** Roles that show that something is tracked, or that somebody has to answer for it. */
const TRACKING: ReadonlySet<ColumnRole> = new Set([
  "lead",
  "timescale",
  "action",
  "response",
  "update",
  "future-action",
  "status",
  "complete",
]);
const FURNITURE = /^(?:appendix|annex|page|schedule|agenda item|item \d|continued|\(?cont)/i;
const DEEPEST_HEADER = 3;

/** A row that may be a table's header, and the columns below it. */
export interface HeaderChoice {
  readonly headerRow: number;
  readonly columns: readonly TableColumn[];
  /** What stands under each of the columns. */
  readonly evidence: readonly ColumnEvidence[];
}

interface Piece extends Pick<HeaderChoice, "headerRow" | "columns"> {
  readonly table: TableContent;
  /** The recommendation that stands above it, where it tracks that one only. */
  readonly title?: readonly Paragraph[];
}

/** A reading never changes, so what was found in it once holds; it is asked for at every keystroke of a preview. */
const found = new WeakMap<DocumentContent, WeakMap<Corrections, readonly LogicalTable[]>>();

/** Finds the recommendation tables; those cut by page furniture or repeated headers are put together. */
export function findLogicalTables({
  content,
  corrections,
}: Pick<Register, "content" | "corrections">): readonly LogicalTable[] {
  const inContent = found.get(content) ?? new WeakMap<Corrections, readonly LogicalTable[]>();
  found.set(content, inContent);
  const known = inContent.get(corrections) ?? sortTables(content, corrections);
  inContent.set(corrections, known);
  return known;
}

function sortTables(content: DocumentContent, corrections: Corrections): readonly LogicalTable[] {
  const sorter = new PieceSorter(content, corrections);
  sorter.takeAll(content.blocks, false);
  return sorter.groups
    .map((group) =>
      group.kind === "rows"
        ? joinPieces(group.pieces, corrections)
        : joinForms(group.forms, corrections),
    )
    .filter((table) => table !== null);
}

interface OpenPieces {
  readonly kind: "rows";
  readonly pieces: Piece[];
  isOpen: boolean;
}

type Group = OpenPieces | { readonly kind: "forms"; readonly forms: Form[] };

/** Finds the pieces of recommendation tables in document order and puts those together that belong together. */
class PieceSorter {
  readonly groups: Group[] = [];
  /** What stands between the last table and what comes next. */
  private between: Paragraph[] = [];
  private readonly repeated: ReadonlySet<string>;
  private linesBetween: readonly string[] = [];

  constructor(
    private readonly content: DocumentContent,
    private readonly corrections: Corrections,
  ) {
    this.repeated = repeatedLines(content);
  }

  /** `isAboutRecommendations`: what stands above all of the blocks says so. */
  takeAll(blocks: readonly Block[], isAboutRecommendations: boolean): void {
    const above = new WordsAbove();
    for (const block of blocks) {
      if (block.kind === "table") {
        const lines = above.take();
        this.take(block.table, lines, speakOfRecommendations(lines) || isAboutRecommendations);
        continue;
      }
      above.add(block.paragraph);
      this.between.push(block.paragraph);
    }
  }

  /** Page furniture does not part a table, nor does a running head beside a page number. */
  private closeUnlessFurniture(): void {
    this.linesBetween = this.between
      .map(textOf)
      .map(singleSpaced)
      .filter((line) => line !== "");
    const others = this.between.filter((paragraph) => !isFurniture(paragraph));
    const areRunningHeads =
      others.every((paragraph) => this.repeated.has(comparable(textOf(paragraph)))) &&
      this.between.some((paragraph) => PAGE_NUMBER.test(singleSpaced(textOf(paragraph))));
    if (others.length > 0 && !areRunningHeads) this.close();
    this.between = [];
  }

  private take(
    table: TableContent,
    above: readonly Paragraph[],
    isAboutRecommendations: boolean,
  ): void {
    this.closeUnlessFurniture();
    const form = readForm(table, above, isAboutRecommendations);
    if (form !== null && findDeclared(table, this.corrections, true) === undefined) {
      this.takeForm({ table, parts: form });
      return;
    }
    const titled = readTitled(table, above, this.corrections);
    if (titled !== null) {
      this.takeTitled(titled);
      return;
    }
    const piece = readPiece(table, this.corrections, isAboutRecommendations);
    if (piece === null && this.tookInside(table, isAboutRecommendations)) return;
    const isLeftAlone = findDeclared(table, this.corrections, false) !== undefined;
    const open = isLeftAlone ? undefined : (this.open ?? this.goesOnIn(table));
    const continued = open === undefined ? null : continuePiece(table, piece, open.pieces);
    if (open !== undefined && continued !== null) open.pieces.push(continued);
    else if (piece !== null) this.groups.push({ kind: "rows", pieces: [piece], isOpen: true });
    else this.close();
  }

  /** Forms with the same labels track together, whatever stands between them. */
  private takeForm(form: Form): void {
    const last = this.groups[this.groups.length - 1];
    if (last?.kind === "forms" && haveSameLabels(last.forms, form)) last.forms.push(form);
    else this.groups.push({ kind: "forms", forms: [form] });
  }

  /** Tables with the same headings, each below its recommendation, track together, whatever stands between them. */
  private takeTitled(piece: Piece): void {
    const last = this.groups[this.groups.length - 1];
    const first = last?.kind === "rows" ? last.pieces[0] : undefined;
    const header = piece.columns.map(({ header }) => header);
    if (
      last?.kind === "rows" &&
      first?.title !== undefined &&
      isSameHeader(header, first.columns)
    ) {
      last.pieces.push({ ...piece, columns: alignRoles(piece.columns, first.columns) });
    } else {
      this.groups.push({ kind: "rows", pieces: [piece], isOpen: true });
    }
  }

  /** Looks into the cells of a table that only lays the page out; false where none of them holds a recommendation table. */
  private tookInside(table: TableContent, isAboutRecommendations: boolean): boolean {
    const cells = table.rows.flatMap((row) => row.cells);
    if (cells.every((cell) => blocksInside(this.content, cell) === undefined)) return false;
    const before = this.pieceCount;
    let isFirst = true;
    for (const cell of cells) {
      const blocks =
        blocksInside(this.content, cell) ??
        cell.paragraphs.map((paragraph): Block => ({ kind: "paragraph", paragraph }));
      // A table may go on from the page before, but not from the cell beside.
      if (!isFirst && blocks.some(({ kind }) => kind === "table")) this.close();
      this.takeAll(blocks, isAboutRecommendations);
      isFirst = false;
    }
    return this.pieceCount > before;
  }

  /** The pieces that a table goes on with the same headings and the next number, whatever few words stand between. */
  private goesOnIn(table: TableContent): OpenPieces | undefined {
    const last = this.groups[this.groups.length - 1];
    if (last?.kind !== "rows" || this.linesBetween.length > MOST_BETWEEN) return undefined;
    const [first, previous] = [last.pieces[0], last.pieces[last.pieces.length - 1]];
    if (first === undefined || previous === undefined || first.title !== undefined)
      return undefined;
    const header = table.rows[0]?.cells.map(textOfCell) ?? [];
    const areShort =
      this.linesBetween.some((line) => SAME_ANNEX.test(line)) &&
      this.linesBetween.every((line) => countWords(line) <= LONGEST_BETWEEN && !/[.;]$/.test(line));
    const runsOn = numberIn(table.rows[1]) === (numberOfLast(previous.table) ?? NaN) + 1;
    if (!areShort || !runsOn || !isSameHeader(header, first.columns)) return undefined;
    last.isOpen = true;
    return last;
  }

  private get open(): OpenPieces | undefined {
    const last = this.groups[this.groups.length - 1];
    return last?.kind === "rows" && last.isOpen ? last : undefined;
  }

  private get pieceCount(): number {
    return this.groups.reduce(
      (sum, group) => sum + (group.kind === "rows" ? group.pieces : group.forms).length,
      0,
    );
  }

  private close(): void {
    const { open } = this;
    if (open !== undefined) open.isOpen = false;
  }
}

const MOST_BETWEEN = 3;
const LONGEST_BETWEEN = 12;
/** What each page of an annex repeats. */
const SAME_ANNEX = /^(?:appendix|annex|schedule)\b.{0,12}$/i;

/** The number with which a row begins. */
function numberIn(row: TableRow | undefined): number | null {
  const text = row?.cells.map(textOfCell).find((each) => each !== "") ?? "";
  const ref = readReference(text) ?? findInlineReference(text)?.ref ?? "";
  return /^\d{1,3}$/.test(ref) ? Number(ref) : null;
}

function numberOfLast({ rows }: TableContent): number | null {
  return (
    [...rows]
      .reverse()
      .map(numberIn)
      .find((number) => number !== null) ?? null
  );
}

/** The header by which the person said that this is, or is not, a recommendation table. */
export function findDeclared(
  table: TableContent,
  corrections: Corrections,
  isRecommendationTable: boolean,
): HeaderChoice | undefined {
  const isDeclared = ({ columns }: HeaderChoice): boolean =>
    findCorrection(corrections, fingerprintOf(columns))?.isRecommendationTable ===
    isRecommendationTable;
  return corrections.tables.length === 0 ? undefined : findHeader(table, isDeclared);
}

/** The first of the rows that may be a table's header which passes. */
export function findHeader(
  table: TableContent,
  passes: (choice: HeaderChoice) => boolean,
): HeaderChoice | undefined {
  for (let headerRow = 0; headerRow < Math.min(DEEPEST_HEADER, table.rows.length); headerRow++) {
    const row = table.rows[headerRow];
    if (row === undefined || !looksLikeHeader(row)) continue;
    const lower = secondHeader(table, headerRow);
    if (lower !== null) {
      const choice = chooseHeader(table, headerRow + 1, lower);
      if (passes(choice)) return choice;
    }
    const choice = chooseHeader(table, headerRow, labelsOf(row));
    if (passes(choice)) return choice;
  }
  return undefined;
}

function chooseHeader(
  table: TableContent,
  headerRow: number,
  labels: readonly ColumnLabel[],
): HeaderChoice {
  const evidence = evidenceBelow(table, headerRow, labels);
  return { headerRow, columns: assignRoles(evidence), evidence };
}

function readPiece(
  table: TableContent,
  corrections: Corrections,
  isAboutRecommendations: boolean,
): Piece | null {
  if (findDeclared(table, corrections, false) !== undefined) return null;
  const choice =
    findDeclared(table, corrections, true) ??
    findHeader(table, isRecommendationTable) ??
    (isAboutRecommendations ? findPromoted(table, promoteRequests) : undefined) ??
    findPromoted(table, promoteResolutions) ??
    findHeader(table, (each) => isBanded(table, each));
  return choice === undefined ? null : { table, ...choice };
}

/** A table without recommendations of its own that tracks the one that stands above it; null where it is none. */
function readTitled(
  table: TableContent,
  above: readonly Paragraph[],
  corrections: Corrections,
): Piece | null {
  const title = titleAbove(above);
  if (title.length === 0 || findDeclared(table, corrections, false) !== undefined) return null;
  const choice = findHeader(table, tracksOne);
  return choice === undefined ? null : { table, title, ...choice };
}

/** Somebody answers for steps or for what is reported, and nothing in the table is a recommendation or has a number like one. */
function tracksOne(choice: HeaderChoice): boolean {
  const roles = new Set(choice.columns.map(({ role }) => role));
  const isAnother = roles.has("recommendation") || roles.has("reference");
  return !isAnother && tracks(choice) && (roles.has("action") || roles.has("lead"));
}

/** The header of a table that holds recommendations under another name, as `promote` finds them. */
function findPromoted(
  table: TableContent,
  promote: typeof promoteRequests,
): HeaderChoice | undefined {
  const promoted = (choice: HeaderChoice): HeaderChoice => ({
    ...choice,
    columns: promote(choice.evidence, choice.columns),
  });
  const choice = findHeader(table, (each) => isTracker(promoted(each)));
  return choice === undefined ? undefined : promoted(choice);
}

/** A recommendation table that also says how far things are, and who is to do them or when. */
function isTracker(choice: HeaderChoice): boolean {
  return isRecommendationTable(choice) && tracks(choice);
}

function tracks({ columns }: HeaderChoice): boolean {
  const roles = columns.map(({ role }) => role);
  const has = (...some: readonly ColumnRole[]): boolean =>
    some.some((role) => roles.includes(role));
  return has("update", "status", "complete", "response") && has("lead", "timescale", "action");
}

/** Columns that track without one for what was asked: each request stands across the table, above the rows about it. */
function isBanded(table: TableContent, choice: HeaderChoice): boolean {
  if (choice.columns.some(({ role }) => role === "recommendation") || !tracks(choice)) return false;
  const bands = table.rows.slice(choice.headerRow + 1).flatMap((row) => {
    const filled = row.cells.filter((cell) => textOfCell(cell) !== "");
    const [only] = filled;
    const isWide = only !== undefined && only.columnSpan >= choice.columns.length - 1;
    return filled.length === 1 && isWide ? [textOfCell(only)] : [];
  });
  const requests = bands.filter(isBandText);
  return requests.length > 0 && requests.length * 2 >= bands.length;
}

/** A column's heading, and the heading above it that it shares with its neighbours. */
interface ColumnLabel {
  readonly cell: TableCell;
  readonly header: string;
  readonly above: string;
}

function labelsOf(row: TableRow): readonly ColumnLabel[] {
  return row.cells.map((cell) => ({ cell, header: textOfCell(cell), above: "" }));
}

/** The labels of a header of two rows: the upper one has cells that span columns of the lower, and neither holds content. */
function secondHeader(table: TableContent, headerRow: number): readonly ColumnLabel[] | null {
  const upper = table.rows[headerRow];
  const lower = table.rows[headerRow + 1];
  if (upper === undefined || lower === undefined) return null;
  const texts = lower.cells.map(textOfCell);
  const labelled = texts.filter((text) => text !== "");
  const isDivided =
    upper.cells.some(({ columnSpan }) => columnSpan > 1) && lower.cells.length > upper.cells.length;
  const holdsLabels = labelled.every(
    (text) => readWrittenDate(text) !== null || (text.length <= 60 && !/^\d|[.;]$/.test(text)),
  );
  if (!isDivided || labelled.length < 2 || !holdsLabels) return null;
  return lower.cells.map((cell, index) => {
    const over = upper.cells.find(
      (other) => isWithin(cell, other) && other.gridColumn <= cell.gridColumn,
    );
    const above = over === undefined ? "" : textOfCell(over);
    const own = texts[index] ?? "";
    return { cell, header: own === "" ? above : own, above: own === "" ? "" : above };
  });
}

function looksLikeHeader(row: TableRow): boolean {
  const texts = row.cells.map(textOfCell);
  const labelled = texts.filter((text) => text !== "");
  return labelled.length >= 2 && labelled.every((text) => text.length <= 120);
}

function evidenceBelow(
  table: TableContent,
  headerRow: number,
  labels: readonly ColumnLabel[],
): ColumnEvidence[] {
  const printed = labels.map(({ cell }) => comparable(textOfCell(cell))).join("|");
  const below = table.rows
    .slice(headerRow + 1)
    .filter((row) => row.cells.map((cell) => comparable(textOfCell(cell))).join("|") !== printed)
    .filter((row) => !isLabelAcross(row, labels));
  return labels.map(({ cell, header, above }) => ({
    gridColumn: cell.gridColumn,
    columnSpan: cell.columnSpan,
    header: singleSpaced(`${above} ${header}`),
    label: header,
    values: below
      .flatMap((row) => row.cells)
      .filter((other) => other.gridColumn === cell.gridColumn && isWithin(other, cell))
      .map(valueOfCell)
      .filter((text) => text !== ""),
  }));
}

/** A row of a label and one cell across all other columns says nothing of the column the label stands in. */
function isLabelAcross({ cells }: TableRow, labels: readonly ColumnLabel[]): boolean {
  const [label, wide] = cells;
  return (
    cells.length === 2 &&
    label?.columnSpan === 1 &&
    wide !== undefined &&
    wide.columnSpan > 1 &&
    labels.length > 2 &&
    wide.columnSpan >= labels.length - 1
  );
}

/** The text of a cell, or its automatic number where there is nothing else. */
function valueOfCell(cell: TableCell): string {
  const text = textOfCell(cell);
  if (text !== "") return text;
  return cell.paragraphs.find(({ listMarker }) => listMarker !== null)?.listMarker ?? "";
}

function isWithin(cell: TableCell, column: TableCell): boolean {
  return cell.gridColumn + cell.columnSpan <= column.gridColumn + column.columnSpan;
}

/** Requests in one column, and something tracked or somebody answerable beside them. */
export function isRecommendationTable({ columns, evidence }: HeaderChoice): boolean {
  const at = columns.findIndex(({ role }) => role === "recommendation");
  const others = columns.filter((_, index) => index !== at);
  const isTracked = others.some(({ role }) => FOLLOWED.has(role));
  return (
    at >= 0 &&
    holdRequests(evidence[at]) &&
    others.some(({ role }) => TRACKING.has(role)) &&
    (isTracked || !(areItems(evidence[at]) || others.some(headsDecisions)))
  );
}

/** Roles that show that somebody comes back to a recommendation. */
const FOLLOWED: ReadonlySet<ColumnRole> = new Set([
  "action",
  "update",
  "future-action",
  "status",
  "complete",
]);
/** What a meeting is asked to do with an item of its agenda: "To approve the disposal". */
const ITEM =
  /^(?:to |for |that (?:the )?\p{L}+ )?(?:approv(?:e|al|es)|agree|note|adopt|recommend|receive|consider|endorse|authorise|delegate|determine|decision|discussion|information|comment)\b/iu;
const LONGEST_ITEM = 10;

/** "Decision maker" and "Report author" head what is still to be decided. */
function headsDecisions({ header }: TableColumn): boolean {
  return /\bdecision[- ]?(?:makers?|takers?|making body)\b|\breport author\b/i.test(header);
}

/** True where all of a column's requests are short ones to a meeting: a forward plan has them, and tracks nothing. */
function areItems(column: ColumnEvidence | undefined): boolean {
  const values = column?.values ?? [];
  return (
    values.length > 0 && values.every((text) => ITEM.test(text) && countWords(text) <= LONGEST_ITEM)
  );
}

const NO_REQUEST = /^(?:[\d.,%£/: -]+|yes|no|none|n\/a|(?:not )?recommended|\u2713|\u2717|x)\.?$/i;

/** How to vote, or what a meeting is to do with an item: "Agree", "Do not support", "To note the report". */
const VERDICT =
  /^(?:to |for )?(?:(?:do |does )?not |strongly )?(?:agree|approv|support|oppos|endors|not(?:e|ed|ing)\b|decision|information|discussion|consider|receive|accept|reject|adopt|defer|abstain)\p{L}*(?: (?:the |this )?(?:report|item|update|proposal|paper|minutes|recommendations?|motion))?$/iu;
/** What officers recommend on an application: "Approve with conditions", "Refuse". */
const DECISION_ON_APPLICATION =
  /^(?:approv(?:e[ds]?|al)|refus(?:e[ds]?|al)|grant(?:ed)?|permit|delegat(?:e|ed))\b/i;
const BEFORE_DECISION =
  /^(?:(?:recommends?|that|(?:the )?(?:applications?|permission|consent)|should|is|be)\s+)+/i;
const CONDITIONAL = /\b(?:subject to|conditions?|for the reasons?)\b/i;
/** What those who are consulted on one say. */
const OPINION = /^(?:(?:no|holding|strong)\s+)?(?:objections?|comments?|supports?)\b/i;
const LONGEST_DECISION = 8;

/**
 * Counts, "Yes", "None", verdicts and decisions on applications are no requests; a column whose text is still to come may hold
 * some.
 */
export function holdRequests(column: ColumnEvidence | undefined): boolean {
  const values = column?.values ?? [];
  if (values.length === 0) return true;
  const requests = values.filter((text) => !NO_REQUEST.test(text) && !isDecision(text));
  return requests.length * 2 > values.length;
}

function isDecision(text: string): boolean {
  const isShort = countWords(text) <= LONGEST_DECISION;
  if (isShort && (OPINION.test(text) || VERDICT.test(text.replace(/[.!]$/, "")))) return true;
  const isDecided = DECISION_ON_APPLICATION.test(text.replace(BEFORE_DECISION, ""));
  return isDecided && (isShort || CONDITIONAL.test(text));
}

/** The table as a further piece of an open group, or null where it is something else. */
function continuePiece(
  table: TableContent,
  piece: Piece | null,
  pieces: readonly Piece[],
): Piece | null {
  const first = pieces[0];
  const previous = pieces[pieces.length - 1];
  if (first === undefined || previous === undefined) return null;
  const header = table.rows[0]?.cells.map(textOfCell) ?? [];
  if (isSameHeader(header, first.columns)) {
    const cells = table.rows[0]?.cells ?? [];
    const columns = piece?.columns ?? adoptColumns(cells, first.columns);
    return { table, headerRow: 0, columns: alignRoles(columns, first.columns) };
  }
  if (piece !== null || hasHeaderOfItsOwn(table) || !hasSameGrid(table, previous.table))
    return null;
  return { table, headerRow: -1, columns: previous.columns };
}

/** A first row that is marked as a header or set in bold as one: what stands below it is something else. */
function hasHeaderOfItsOwn({ rows }: TableContent): boolean {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return false;
  if (first.isMarkedHeader) return true;
  return looksLikeHeader(first) && isAllBold(first) && !others.some(isAllBold);
}

function isAllBold({ cells }: TableRow): boolean {
  const runs = cells
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs))
    .filter(({ text }) => text.trim() !== "");
  return runs.length > 0 && runs.every(({ bold }) => bold);
}

/** Same labels in the same order; a column without a label may be missing. */
function isSameHeader(header: readonly string[], columns: readonly TableColumn[]): boolean {
  const labels = header.map(comparable).filter((label) => label !== "");
  const known = columns.map((column) => comparable(column.header)).filter((label) => label !== "");
  return labels.length >= 2 && labels.join("|") === known.join("|");
}

function adoptColumns(cells: readonly TableCell[], known: readonly TableColumn[]): TableColumn[] {
  return cells.map((cell) => {
    const header = textOfCell(cell);
    const same = known.find((column) => comparable(column.header) === comparable(header));
    return {
      gridColumn: cell.gridColumn,
      columnSpan: cell.columnSpan,
      header,
      role: same?.role ?? "other",
      evidence: same?.evidence ?? "No heading.",
    };
  });
}

/** A column keeps the role it was given where the table began: one piece may be too short to tell. */
function alignRoles(
  columns: readonly TableColumn[],
  first: readonly TableColumn[],
): readonly TableColumn[] {
  return columns.map((column) => {
    const label = comparable(column.header);
    const same = first.find((other) => comparable(other.header) === label);
    return same === undefined ? column : { ...column, role: same.role, evidence: same.evidence };
  });
}

function hasSameGrid(table: TableContent, other: TableContent): boolean {
  return table.rows.length > 0 && widthOf(table) === widthOf(other);
}

function widthOf(table: TableContent): number {
  const ends = table.rows.flatMap((row) =>
    row.cells.map(({ gridColumn, columnSpan }) => gridColumn + columnSpan),
  );
  return Math.max(0, ...ends);
}

const PAGE_NUMBER = /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$|^[-\u2013] ?\d{1,3} ?[-\u2013]$/i;
const LONGEST_RUNNING_HEAD = 100;

/** Short lines that stand outside tables more than once: the running heads are among them. */
function repeatedLines({ blocks }: DocumentContent): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const block of blocks) {
    if (block.kind === "table") continue;
    const line = comparable(textOf(block.paragraph));
    if (line === "" || line.length > LONGEST_RUNNING_HEAD) continue;
    if (seen.has(line)) repeated.add(line);
    seen.add(line);
  }
  return repeated;
}

/** Blank lines, page numbers and "Appendix 1" between the pieces of a table. */
function isFurniture(paragraph: Paragraph): boolean {
  const text = singleSpaced(textOf(paragraph));
  if (text === "" || /^[-\u2013 \d]+$/.test(text)) return true;
  return FURNITURE.test(text) && countWords(text) <= 4;
}

function joinPieces(found: readonly Piece[], corrections: Corrections): LogicalTable | null {
  const fingerprint = fingerprintOf(found[0]?.columns ?? []);
  const correction = findCorrection(corrections, fingerprint);
  const pieces = correctPieces(found, correction?.roles ?? []);
  const [first] = pieces;
  if (first === undefined) return null;
  const columns = pieces.reduce<readonly TableColumn[]>(
    (known, piece) => (piece.columns.length > known.length ? piece.columns : known),
    first.columns,
  );
  const rows: LogicalRow[] = [];
  let before = 0;
  for (const piece of pieces) {
    rows.push(...rowsOfPiece(piece, columns, before));
    before += piece.table.rows.length;
  }
  if (rows.length === 0) return null;
  const headings = columns.filter(({ header }) => header !== "").map(({ header }) => `“${header}”`);
  return {
    pieces: pieces.map(({ table }) => table.index),
    columns,
    rows,
    isForm: false,
    isTitled: first.title !== undefined,
    evidence:
      correction?.isRecommendationTable === true ? SAID_IT_IS_ONE : evidenceOf(first, headings),
    fingerprint,
  };
}

function evidenceOf({ title }: Piece, headings: readonly string[]): string {
  const columns = `Its columns are headed ${headings.join(", ")}.`;
  return title === undefined ? columns : `It stands below a recommendation. ${columns}`;
}

/** The rows below a piece's header, with the recommendation that stands above the piece in the header's place. */
function rowsOfPiece(
  piece: Piece,
  columns: readonly TableColumn[],
  before: number,
): readonly LogicalRow[] {
  const { title, headerRow } = piece;
  const header = headerPrint(piece);
  const rows: LogicalRow[] = [];
  let isFirstInPiece = true;
  const origins = new Map<number, TableCell>();
  for (const [rowInPiece, row] of piece.table.rows.entries()) {
    const place = { piece: piece.table.index, rowInPiece, index: before + rowInPiece };
    for (const cell of row.cells) if (!cell.continuesAbove) origins.set(cell.gridColumn, cell);
    if (rowInPiece === headerRow && title !== undefined) {
      rows.push({ ...place, cells: [cellAcross(title, columns)], isFirstInPiece });
    }
    if (rowInPiece <= headerRow || rowPrint(row) === header) {
      isFirstInPiece = true;
      continue;
    }
    const cells = sortCells(row, piece.columns, columns, origins);
    rows.push({ ...place, cells, isFirstInPiece });
    isFirstInPiece = false;
  }
  return rows;
}

/** What stands above a table, as a cell across all of its columns. */
function cellAcross(
  paragraphs: readonly Paragraph[],
  columns: readonly TableColumn[],
): LogicalCell {
  const cell = { gridColumn: 0, columnSpan: columns.length, continuesAbove: false, paragraphs };
  return { columns: columns.map((_, index) => index), cell, text: textOfCell(cell), origin: cell };
}

export const SAID_IT_IS_ONE = "You said that this is a recommendation table.";

/** Pieces that share their columns go on sharing them: cells are sorted by it. */
function correctPieces(
  pieces: readonly Piece[],
  roles: readonly RoleCorrection[],
): readonly Piece[] {
  if (roles.length === 0) return pieces;
  const corrected = new Map<readonly TableColumn[], readonly TableColumn[]>();
  return pieces.map((piece) => {
    const columns = corrected.get(piece.columns) ?? correctRoles(piece.columns, roles);
    corrected.set(piece.columns, columns);
    return { ...piece, columns };
  });
}

function headerPrint({ table, headerRow, columns }: Piece): string {
  const row = table.rows[headerRow];
  if (row !== undefined) return rowPrint(row);
  return columns.map(({ header }) => comparable(header)).join("|");
}

function rowPrint(row: TableRow): string {
  return row.cells.map((cell) => comparable(textOfCell(cell))).join("|");
}

/** Names each cell's columns in the whole table; a later piece may lack some. */
function sortCells(
  row: TableRow,
  own: readonly TableColumn[],
  all: readonly TableColumn[],
  origins: ReadonlyMap<number, TableCell>,
): LogicalCell[] {
  return row.cells.map((cell) => ({
    columns: columnsUnder(cell, own, all),
    cell,
    text: textOfCell(cell),
    origin: origins.get(cell.gridColumn) ?? cell,
  }));
}

function columnsUnder(
  cell: TableCell,
  own: readonly TableColumn[],
  all: readonly TableColumn[],
): number[] {
  const end = cell.gridColumn + cell.columnSpan;
  const covered = own.filter(
    (column) => column.gridColumn < end && column.gridColumn + column.columnSpan > cell.gridColumn,
  );
  return covered.map((column) => indexIn(all, column)).filter((index) => index >= 0);
}

function indexIn(all: readonly TableColumn[], column: TableColumn): number {
  const same = all.indexOf(column);
  if (same >= 0) return same;
  const header = comparable(column.header);
  return all.findIndex(
    (other) => comparable(other.header) === header && other.role === column.role,
  );
}

function textOfCell(cell: TableCell): string {
  return singleSpaced(cell.paragraphs.map(textOf).join(" "));
}
