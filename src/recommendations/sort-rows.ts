import { isBandText } from "./bands";
import { readLabelledRequest } from "./labelled-lines";
import { rolesOfHeading } from "./column-headings";
import { cellAt, type LogicalCell, type LogicalRow, type LogicalTable } from "./logical-table";
import { headingOf, toLines } from "./narrative";
import {
  comparable,
  countWords,
  endsComplete,
  firstWords,
  singleSpaced,
  startsMidSentence,
} from "./plain-text";
import { findInlineReference, readReference, type InlineReference } from "./reference";
import type { ColumnRole, ReadingProblem } from "./register";
import { textOf, type Paragraph, type ParagraphId } from "./table-content";
import { findUpdateHeading } from "./update-heading";

/** The rows of one recommendation, with what its reference and recommendation cells say. */
export interface RowGroup {
  readonly ref: string | null;
  readonly section: string | null;
  readonly text: string;
  readonly rows: readonly LogicalRow[];
  /** Rows whose wide cell holds the narrative instead of a recommendation. */
  readonly narrative: readonly { readonly row: LogicalRow; readonly cell: LogicalCell }[];
}

export interface SortedRows {
  readonly groups: readonly RowGroup[];
  readonly problems: readonly Omit<ReadingProblem, "table">[];
}

/** Sorts the rows of a table into recommendations: continuation, section and narrative rows find their place. */
export function sortRows(table: LogicalTable): SortedRows {
  const sorter = new RowSorter(table);
  for (const row of table.rows) sorter.take(row);
  return sorter.result();
}

/** Index of the first column with a role, or -1. */
export function columnWith(table: LogicalTable, role: ColumnRole): number {
  return table.columns.findIndex((column) => column.role === role);
}

interface OpenGroup {
  ref: string | null;
  section: string | null;
  text: string;
  readonly rows: LogicalRow[];
  readonly narrative: { row: LogicalRow; cell: LogicalCell }[];
}

class RowSorter {
  private readonly groups: OpenGroup[] = [];
  private readonly problems: Omit<ReadingProblem, "table">[] = [];
  private readonly referenceColumn: number;
  private readonly recommendationColumn: number;
  /** The requests and what stands below them, by row, where one column holds both; else empty. */
  private readonly splits: ReadonlyMap<LogicalRow, SplitCell>;
  private readonly hasInlineReferences: boolean;
  private readonly hasReferences: boolean;
  private section: string | null = null;
  /** The row of the section while no recommendation has been found in it. */
  private emptySection: LogicalRow | null = null;
  private refInSection: string | null = null;

  constructor(private readonly table: LogicalTable) {
    this.referenceColumn = columnWith(table, "reference");
    this.recommendationColumn = columnWith(table, "recommendation");
    this.splits = splitRequests(table, this.recommendationColumn);
    const texts = table.rows.map((row) => this.ownText(row)).filter((text) => text !== "");
    this.hasInlineReferences =
      texts.some((text) => findInlineReference(text) !== null) ||
      table.rows.some((row) => this.referenceAbove(row) !== null);
    this.hasReferences =
      this.hasInlineReferences ||
      table.rows.some((row) => row.ref != null || this.referenceOf(row) !== null);
  }

  result(): SortedRows {
    this.leaveSection();
    return { groups: this.groups, problems: this.problems };
  }

  take(row: LogicalRow): void {
    if (row.cells.every(({ text }) => text === "")) return;
    const band = this.recommendationColumn < 0 ? bandOf(this.table, row) : null;
    if (band !== null) {
      this.open(row, band.ref, band.rest);
      return;
    }
    if (this.countsOthers(row)) {
      this.report(
        row,
        "unread-row",
        `A row that counts was left unread: “${firstWords(rowText(row), 80)}”.`,
      );
      return;
    }
    const section = this.sectionTitle(row);
    if (section !== null) {
      this.leaveSection();
      this.section = section;
      this.emptySection = row;
      this.refInSection = null;
      return;
    }
    const narrative = this.narrativeCell(row);
    if (narrative !== null && this.isNote(narrative)) {
      const said = firstWords(rowText(row), 80);
      this.report(row, "unread-row", `A note across the table was left unread: “${said}”.`);
      return;
    }
    if (narrative !== null && this.current !== undefined) {
      this.current.narrative.push({ row, cell: narrative });
      this.current.rows.push(row);
      return;
    }
    this.takeRecommendation(row);
  }

  /** "Implemented / outstanding" across the columns, and nothing but numbers beside it. */
  private countsOthers(row: LogicalRow): boolean {
    const filled = row.cells.filter(({ text }) => text !== "");
    const [label, ...counts] = filled;
    if (label === undefined || counts.length === 0 || this.referenceOf(row) !== null) return false;
    const isAcross = label.columns.length > 1 && label.columns.includes(this.recommendationColumn);
    const areNumbers = counts.every(({ text }) => /^[\d\s/,.%:\u2013-]+$/.test(text));
    return isAcross && areNumbers && countWords(label.text) <= 6 && !endsComplete(label.text);
  }

  private get current(): OpenGroup | undefined {
    return this.groups[this.groups.length - 1];
  }

  private takeRecommendation(row: LogicalRow): void {
    const text = this.ownText(row);
    const inline = findInlineReference(text) ?? this.referenceAbove(row);
    const own = this.referenceOf(row) ?? row.ref ?? null;
    const ref = own ?? inline?.ref ?? this.markerOf(row);
    if (ref !== null) {
      const isTwice =
        inline !== null && (own === null || comparable(own) === comparable(inline.ref));
      this.open(row, ref, inline === null || !isTwice ? text : inline.rest);
      return;
    }
    if (!/[\p{L}\d]/u.test(text)) {
      if (text !== "") {
        this.report(row, "stray-text", `“${text}” beside the recommendation was left unread.`);
      }
      this.takeContinuation(row);
      return;
    }
    if (this.isRestOfText(row, text)) {
      this.goOn(row, text);
      return;
    }
    this.takeUnnumbered(row, text);
  }

  /** A row with text but no reference: a recommendation where rows may lack one, else nothing we may guess at. */
  private takeUnnumbered(row: LogicalRow, text: string): void {
    const isSeparateColumn = this.referenceColumn >= 0 && !this.hasInlineReferences;
    if (!this.hasReferences || isSeparateColumn) {
      this.open(row, isSeparateColumn ? this.refInSection : null, text);
      return;
    }
    if (this.current === undefined) {
      this.report(row, "missing-reference", `“${firstWords(text, 60)}” has no reference.`);
      this.open(row, null, text);
      return;
    }
    this.report(
      row,
      "unread-row",
      `A row without a reference was left unread: “${firstWords(rowText(row), 80)}”.`,
    );
  }

  /** A divider with nothing below it may be no divider. */
  private leaveSection(): void {
    const { emptySection, section } = this;
    this.emptySection = null;
    if (emptySection === null || section === null) return;
    const title = firstWords(section, 60);
    const message = `“${title}” was read as the title of a section, but no recommendation stands in it.`;
    this.report(emptySection, "empty-section", message);
  }

  private open(row: LogicalRow, ref: string | null, text: string): void {
    this.emptySection = null;
    this.refInSection = ref;
    const told = this.splits.get(row)?.told;
    this.groups.push({
      ref,
      section: this.section,
      text: singleSpaced(text),
      rows: [row],
      narrative: told === undefined ? [] : [{ row, cell: told }],
    });
  }

  private goOn(row: LogicalRow, text: string): void {
    const { current } = this;
    if (current === undefined) return;
    current.text = singleSpaced(`${current.text} ${text}`);
    current.rows.push(row);
  }

  private takeContinuation(row: LogicalRow): void {
    if (this.current === undefined) {
      this.report(
        row,
        "unread-row",
        `A row before the first recommendation was left unread: “${firstWords(rowText(row), 80)}”.`,
      );
      return;
    }
    if (countWords(rowText(row)) === 0 && !this.isStatusRow(row)) {
      this.report(row, "stray-text", `Stray characters were left unread: “${rowText(row)}”.`);
      return;
    }
    this.current.rows.push(row);
  }

  /** A row with a bare status or tick is no noise, whatever its letters. */
  private isStatusRow(row: LogicalRow): boolean {
    return row.cells
      .filter(({ text }) => text !== "")
      .every(({ columns, text }) => {
        const roles = columns.map((column) => this.table.columns[column]?.role);
        const isValue = /^(?:\d{1,2}|[\u2713\u2714\u2611\u2610xX])$/.test(text);
        return isValue && (roles.includes("status") || roles.includes("complete"));
      });
  }

  private isRestOfText(row: LogicalRow, text: string): boolean {
    const { current } = this;
    if (current === undefined || countWords(text) === 0) return false;
    const hasNarrativeOnly = current.rows.length > 0 && current.text === "";
    if (hasNarrativeOnly) return true;
    if (endsComplete(current.text)) return false;
    const mayBreak = row.isFirstInPiece || this.hasInlineReferences;
    return (
      mayBreak && (startsMidSentence(text) || row.isFirstInPiece || !current.text.endsWith("."))
    );
  }

  /** The reference cell's value; a vertically merged one belongs to the row where the merge starts. */
  private referenceOf(row: LogicalRow): string | null {
    const found = this.referenceColumn < 0 ? undefined : cellAt(row, this.referenceColumn);
    if (found === undefined || found.columns.length > 1 || found.cell.continuesAbove) return null;
    if (found.text !== "") return readReference(found.text);
    const marker = found.cell.paragraphs.find(({ listMarker }) => listMarker !== null)?.listMarker;
    return marker == null || marker === "•" ? null : readReference(marker);
  }

  /** Automatic numbering in front of the recommendation's own text. */
  private markerOf(row: LogicalRow): string | null {
    const found = this.recommendationCell(row);
    const first = found?.cell.paragraphs.find((paragraph) => textOf(paragraph).trim() !== "");
    const marker = first?.listMarker ?? null;
    if (marker === null || !/^\(?(?:recommendation )?\d+(?:\.\d+)*[.):]?$/i.test(marker))
      return null;
    return readReference(marker);
  }

  /** A number that stands alone in the first line of the recommendation's cell. */
  private referenceAbove(row: LogicalRow): InlineReference | null {
    const lines = (this.recommendationCell(row)?.cell.paragraphs ?? [])
      .flatMap((paragraph) => textOf(paragraph).split("\n"))
      .map(singleSpaced)
      .filter((line) => line !== "");
    const [first = "", ...others] = lines;
    const isNumber = /^(?:[A-Z]{1,6}[ /-]?)?\d{1,3}(?:[./-]\d{1,3})*[a-z]?[.):]?$/.test(first);
    const ref = isNumber && others.length > 0 ? readReference(first) : null;
    return ref === null ? null : { ref, rest: others.join(" ") };
  }

  private ownText(row: LogicalRow): string {
    const found = this.recommendationCell(row);
    return found === undefined ? "" : readLabelledRequest(found).text;
  }

  /** The cell of the request, without what stands below it where the column holds reports too. */
  private recommendationCell(row: LogicalRow): LogicalCell | undefined {
    const found = cellAt(row, this.recommendationColumn);
    if (found === undefined || found.cell.continuesAbove) return undefined;
    return this.splits.get(row)?.request ?? found;
  }

  /** A divider: one short text across the table, or alone in its first cell, that is no sentence. */
  private sectionTitle(row: LogicalRow): string | null {
    const filled = row.cells.filter(({ text }) => text !== "");
    const [only] = filled;
    if (filled.length !== 1 || only === undefined || only.cell.continuesAbove) return null;
    const isShort = only.text.length <= 90 && countWords(only.text) >= 1;
    if (!isShort || /[.;:]$/.test(only.text) || headsNarrative(only)) return null;
    const isWide = only.columns.length >= 2 && only.columns.length >= this.table.columns.length - 1;
    const isInReferences =
      only.columns.length === 1 &&
      only.columns[0] === this.referenceColumn &&
      readReference(only.text) === null;
    return isWide || isInReferences ? only.text : null;
  }

  /** A cell across several columns, or a recommendation cell that opens with an update heading. */
  private narrativeCell(row: LogicalRow): LogicalCell | null {
    if (this.referenceOf(row) !== null) return null;
    const filled = row.cells.filter(({ text }) => text !== "");
    const labelled = this.labelledCell(filled);
    if (labelled !== null) return labelled;
    const [only] = filled;
    if (filled.length !== 1 || only === undefined) return null;
    const isOnRecommendation = only.columns.includes(this.recommendationColumn);
    if (!isOnRecommendation) return null;
    return only.columns.length > 1 || headsNarrative(only) ? only : null;
  }

  /** Across a table with a column for what is reported, a text without a heading is about the table, not about the row above. */
  private isNote(cell: LogicalCell): boolean {
    const hasReports = columnWith(this.table, "update") >= 0;
    return hasReports && cell.columns.length === this.table.columns.length && !headsNarrative(cell);
  }

  /** "Comment", and what it is across all other columns. */
  private labelledCell(filled: readonly LogicalCell[]): LogicalCell | null {
    const [label, wide] = filled;
    if (label === undefined || wide === undefined || filled.length > 2) return null;
    const isAcross =
      label.columns.length === 1 &&
      wide.columns.length > 1 &&
      wide.columns.length >= this.table.columns.length - 1 &&
      wide.columns.includes(this.recommendationColumn);
    const [role] = rolesOfHeading(label.text, label.text);
    return isAcross && (role === "update" || role === "response") ? wide : null;
  }

  private report(row: LogicalRow, kind: string, message: string): void {
    this.problems.push({ kind, message, row: row.index, place: firstPlace(row) });
  }
}

/**
 * As "Recommendation and progress" heads: no column tells what is reported, and in half of the cells or more a
 * heading stands below the request.
 */
function splitRequests(table: LogicalTable, column: number): ReadonlyMap<LogicalRow, SplitCell> {
  const splits = new Map<LogicalRow, SplitCell>();
  if (column < 0 || table.columns.some(({ role }) => REPORTED.has(role))) return splits;
  let requests = 0;
  for (const row of table.rows) {
    const found = cellAt(row, column);
    if (found === undefined || found.cell.continuesAbove || found.text === "") continue;
    requests++;
    const split = splitAtHeading(found);
    if (split !== null) splits.set(row, split);
  }
  return splits.size * 2 >= requests ? splits : new Map();
}

const REPORTED: ReadonlySet<ColumnRole> = new Set(["update", "response", "action"]);

interface SplitCell {
  readonly request: LogicalCell;
  readonly told: LogicalCell;
}

/** A cell cut in front of the first paragraph that opens with a heading, where a request stands above it. */
function splitAtHeading(found: LogicalCell): SplitCell | null {
  const { paragraphs } = found.cell;
  const texts = paragraphs.map((paragraph) => singleSpaced(textOf(paragraph)));
  const first = texts.findIndex((text) => text !== "");
  const at = paragraphs.findIndex(
    (paragraph, index) => index > first && first >= 0 && opensWithHeading(paragraph),
  );
  if (at < 0) return null;
  const part = (own: readonly Paragraph[]): LogicalCell => ({
    ...found,
    cell: { ...found.cell, paragraphs: own },
    text: singleSpaced(own.map(textOf).join(" ")),
  });
  return { request: part(paragraphs.slice(0, at)), told: part(paragraphs.slice(at)) };
}

function opensWithHeading(paragraph: Paragraph): boolean {
  const [line] = toLines([paragraph], 0, false);
  return line !== undefined && headingOf(line) !== null;
}

/** True where requests stand across a table that has no column for them. */
export function hasBands(table: LogicalTable): boolean {
  const isWithout = columnWith(table, "recommendation") < 0;
  return isWithout && table.rows.some((row) => bandOf(table, row) !== null);
}

function bandOf({ columns }: LogicalTable, row: LogicalRow): InlineReference | null {
  const filled = row.cells.filter(({ text }) => text !== "");
  const [only] = filled;
  if (filled.length !== 1 || only === undefined) return null;
  const isWide = only.columns.length >= 2 && only.columns.length >= columns.length - 1;
  if (!isWide || !isBandText(only.text)) return null;
  return findInlineReference(readLabelledRequest(only).text);
}

/** All text of a row, cells divided by a bar. */
function rowText(row: LogicalRow): string {
  return row.cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" | ");
}

/** The first paragraph of a row that has text, else its first paragraph. */
export function firstPlace(row: LogicalRow): ParagraphId | null {
  const paragraphs = row.cells.flatMap(({ cell }) => cell.paragraphs);
  const found = paragraphs.find((paragraph) => comparable(textOf(paragraph)) !== "");
  return (found ?? paragraphs[0])?.id ?? null;
}

function headsNarrative({ cell }: LogicalCell): boolean {
  const first = cell.paragraphs.find((paragraph) => textOf(paragraph).trim() !== "");
  if (first === undefined) return false;
  const [line] = textOf(first).split("\n");
  return findUpdateHeading(line ?? "", { emphasised: 0 }) !== null;
}
