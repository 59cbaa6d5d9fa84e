import {
  comparable,
  readRegister,
  singleSpaced,
  tablesOf,
  textOf,
  type Block,
  type Corrections,
  type DocumentContent,
  type EditPlan,
  type Recommendation,
  type RecommendationTable,
  type Register,
  type TableContent,
  type TableRow,
} from "../recommendations";
import { applyToDocx, WriteNotAsPlanned } from "./apply-plan";
import { readDocx, type DocxFile } from "./docx-file";
import { encodeXmlPart, savePackage } from "./package";
import { takeOutRows, type MovedTo, type RowsToTakeOut } from "./take-out-rows";
import type { Span } from "./read-content";
import { paragraphsByPath, writeOutMarkers } from "./write-out-markers";

/** How the next appendix differs from this one. */
export interface CarryForwardRequest {
  /** Edits of the text, as frozen headings; carried out first. */
  readonly plan: EditPlan;
  /** Keys of the recommendations that leave. */
  readonly leaving: readonly string[];
  /** What becomes of them: taken out, or moved into a table of their own below, under a title. */
  readonly completed:
    { readonly kind: "removed" } | { readonly kind: "moved"; readonly title: string };
  readonly corrections: Corrections;
}

/** The next appendix. */
export interface CarriedForward {
  readonly bytes: Uint8Array;
  readonly file: DocxFile;
  /** What the person should know, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Writes the next appendix from this one: the rows of those that leave are spliced out, everything else stays as it is. References are
 * kept, those of automatic numbering are written out where they would change. Throws `PlanDoesNotFit` and `WriteNotAsPlanned`;
 * then there is no new appendix.
 */
export function carryForward(file: DocxFile, request: CarryForwardRequest): CarriedForward {
  const edited = request.plan.edits.length === 0 ? file : applyToDocx(file, request.plan).file;
  const register = readRegister(edited.content, request.corrections);
  const removal = removalFor(register, edited, request);
  if (removal.rows.length === 0) {
    const bytes = savePackage(edited.source, new Map());
    return { bytes, file: edited, notes: removal.notes };
  }
  const { text, dropped } = takeOutRows(edited, removal);
  const taken = reopen(edited, text);
  const expected = expectedContent(edited.content, removal, dropped);
  requireSameText(expected, taken.content);
  const { text: numbered, count } = writeOutMarkers(taken, expected);
  const written = count === 0 ? taken : reopen(edited, numbered);
  const notes = [
    ...removal.notes,
    ...removal.bare
      .filter((piece) => !dropped.has(piece))
      .map(() => "A part of a table holds nothing but headings now; it was kept."),
    ...readingNotes(register, written, request),
    ...(count === 0
      ? []
      : [
          `${String(count)} automatic ${count === 1 ? "number was" : "numbers were"} written out as text, so that references stay what they were.`,
        ]),
  ];
  return { bytes: encoded(edited, written.main.text), file: written, notes };
}

interface Removal {
  readonly rows: readonly RowsToTakeOut[];
  readonly movedTo: readonly MovedTo[];
  /** Parts that hold nothing but headings then. */
  readonly bare: readonly number[];
  readonly notes: readonly string[];
}

function removalFor(
  register: Register,
  file: DocxFile,
  { leaving, completed }: CarryForwardRequest,
): Removal {
  const keys = new Set(leaving);
  const gone = register.recommendations.filter(({ key }) => keys.has(key));
  if (gone.length < keys.size) {
    throw new WriteNotAsPlanned(
      "Nothing was written: a recommendation that is to leave was not found again. Read the document again.",
    );
  }
  requireRemovable(register, gone);
  const staying = register.recommendations.filter(({ key }) => !keys.has(key));
  const shared = new Set(staying.flatMap(({ rows }) => rows.map(rowName)));
  const notes: string[] = [];
  const rows = new Map<number, Set<number>>();
  for (const recommendation of gone) {
    for (const place of recommendation.rows) {
      if (shared.has(rowName(place))) {
        notes.push(`A row that ${nameOf(recommendation)} shares with one that stays was kept.`);
        continue;
      }
      rows.set(place.piece, (rows.get(place.piece) ?? new Set()).add(place.row));
    }
  }
  const tables = new Map(tablesOf(register.content).map((table) => [table.index, table]));
  for (const table of register.tables) {
    notes.push(...sweepHeadings(table, tables, rows, staying));
  }
  notes.push(...emptySections(gone, staying));
  return {
    rows: [...rows]
      .sort(([one], [other]) => one - other)
      .map(([table, all]) => ({
        table,
        rows: [...all].sort((one, other) => one - other),
      })),
    bare: register.tables
      .filter(({ index }) => staying.some((each) => each.table === index))
      .flatMap((table) => findBareParts(table, tables, rows)),
    movedTo:
      completed.kind === "removed"
        ? []
        : movedTables(register, gone, tables, { title: completed.title, file }),
    notes,
  };
}

/** Rows are taken out of tables with their headings on top that stand by themselves. */
function requireRemovable({ content, tables }: Register, gone: readonly Recommendation[]): void {
  const known = new Set(tablesOf(content).map(({ index }) => index));
  const inForm = gone.find(({ table }) => tables[table]?.isForm === true);
  if (inForm !== undefined) {
    throw new WriteNotAsPlanned(
      `Nothing was written: ${nameOf(inForm)} stands in a table with its labels on the left, and rows are not taken out of such tables. Delete its rows in Word.`,
    );
  }
  const titled = gone.find(({ table }) => tables[table]?.isTitled === true);
  if (titled !== undefined) {
    throw new WriteNotAsPlanned(
      `Nothing was written: ${nameOf(titled)} stands above a table of its own, and such tables are not taken out. Delete both in Word.`,
    );
  }
  const nested = gone.find(({ rows }) => rows.some(({ piece }) => !known.has(piece)));
  if (nested === undefined) return;
  throw new WriteNotAsPlanned(
    `Nothing was written: ${nameOf(nested)} stands in a table inside another table's cell, and rows are not taken out of such tables. Delete its rows in Word.`,
  );
}

/** Repeated headings that head nothing any more go too; the table's first stays, whatever stands under it. */
function sweepHeadings(
  table: RecommendationTable,
  tables: ReadonlyMap<number, TableContent>,
  rows: Map<number, Set<number>>,
  staying: readonly Recommendation[],
): readonly string[] {
  if (!table.pieces.some((piece) => rows.has(piece))) return [];
  if (!staying.some((each) => each.table === table.index)) {
    return ["No recommendation is left in a table; its headings were kept."];
  }
  const headings = new Set(table.columns.map(({ header }) => comparable(header)));
  for (const piece of table.pieces) {
    const content = tables.get(piece);
    const gone = rows.get(piece);
    if (content === undefined || gone === undefined) continue;
    const kept = content.rows.flatMap((row, index) => (gone.has(index) ? [] : [{ row, index }]));
    for (const [at, { row, index }] of kept.entries()) {
      const next = kept[at + 1];
      const isFirst = at === 0;
      const headsNothing = next === undefined || isHeading(next.row, headings);
      const lostSome = gone.has(index + 1);
      if (!isFirst && isHeading(row, headings) && headsNothing && lostSome) gone.add(index);
    }
  }
  return [];
}

/** Parts of a table that hold nothing but headings once rows are out. */
function findBareParts(
  table: RecommendationTable,
  tables: ReadonlyMap<number, TableContent>,
  rows: ReadonlyMap<number, ReadonlySet<number>>,
): readonly number[] {
  const headings = new Set(table.columns.map(({ header }) => comparable(header)));
  const isBare = (piece: number): boolean => {
    const gone = rows.get(piece);
    const all = tables.get(piece)?.rows ?? [];
    return (
      gone !== undefined && all.every((row, index) => gone.has(index) || isHeading(row, headings))
    );
  };
  const first = table.pieces.find((piece) => !isBare(piece));
  const [heading] = first === undefined ? [] : (tables.get(first)?.rows ?? []);
  const isHeaded = heading !== undefined && isHeading(heading, headings);
  return table.pieces.filter((piece, at) => isBare(piece) && (at > 0 || isHeaded));
}

function isHeading({ cells }: TableRow, headings: ReadonlySet<string>): boolean {
  const texts = cells.map(({ paragraphs }) => comparable(paragraphs.map(textOf).join(" ")));
  return (
    texts.some((text) => text !== "") && texts.every((text) => text === "" || headings.has(text))
  );
}

function emptySections(
  gone: readonly Recommendation[],
  staying: readonly Recommendation[],
): readonly string[] {
  const left = new Set(staying.map(({ section, table }) => `${String(table)} ${section ?? ""}`));
  const emptied = new Set(
    gone.flatMap(({ section, table }) =>
      section === null || left.has(`${String(table)} ${section}`) ? [] : [section],
    ),
  );
  return [...emptied].map(
    (section) => `No recommendation is left under “${section}”; its row was kept.`,
  );
}

/** For each table that somebody leaves, one behind its last part; parts of unequal width each have one of their own. */
function movedTables(
  register: Register,
  gone: readonly Recommendation[],
  tables: ReadonlyMap<number, TableContent>,
  { title, file }: { readonly title: string; readonly file: DocxFile },
): readonly MovedTo[] {
  return register.tables.flatMap(({ index, pieces, columns }) => {
    const behind = pieces[pieces.length - 1];
    const leaving = gone.filter(({ table }) => table === index).flatMap(({ rows }) => rows);
    const losing = pieces.filter((piece) => leaving.some((row) => row.piece === piece));
    if (behind === undefined) return [];
    const texts = new Set(columns.map(({ header }) => comparable(header)));
    return byWidth(losing, tables).flatMap((from, at): readonly MovedTo[] => {
      const [model] = from;
      if (model === undefined) return [];
      const rows = tables.get(model)?.rows ?? [];
      const first = rows.findIndex((row) => !isHeading(row, texts) && !row.isMarkedHeader);
      const headings = rows.slice(0, first < 0 ? rows.length : first).map((_, row) => row);
      const titledLike = at === 0 ? titleOf(file, pieces[0]) : null;
      return [{ title: at === 0 ? title : "", titledLike, from, model, behind, headings }];
    });
  });
}

/** Longer lines above a table are sentences, not its title. */
const LONGEST_TITLE = 90;

/** Where the line stands that is the title of a table: the nearest one above it, where it is short and no sentence or list item. */
function titleOf({ content, places }: DocxFile, table: number | undefined): Span | null {
  const at = content.blocks.findIndex(
    (block) => block.kind === "table" && block.table.index === table,
  );
  for (const block of content.blocks.slice(0, Math.max(0, at)).reverse()) {
    if (block.kind === "table") return null;
    const text = singleSpaced(textOf(block.paragraph));
    if (text === "") continue;
    const isTitle = text.length <= LONGEST_TITLE && !/[.:;,]$/.test(text);
    const place = places.get(block.paragraph.id);
    return isTitle && block.paragraph.listMarker === null ? (place ?? null) : null;
  }
  return null;
}

function byWidth(
  pieces: readonly number[],
  tables: ReadonlyMap<number, TableContent>,
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const piece of pieces) {
    const ends = (tables.get(piece)?.rows ?? []).flatMap(({ cells }) =>
      cells.map(({ gridColumn, columnSpan }) => gridColumn + columnSpan),
    );
    const width = Math.max(0, ...ends);
    groups.set(width, [...(groups.get(width) ?? []), piece]);
  }
  return [...groups.values()];
}

/** The content as it should read without the rows, and with the moved ones where they go. */
function expectedContent(
  { blocks }: DocumentContent,
  { rows: removals, movedTo }: Removal,
  dropped: ReadonlySet<number>,
): DocumentContent {
  const gone = new Map(removals.map(({ table, rows }) => [table, new Set(rows)]));
  const isGone = (table: number, row: number): boolean => gone.get(table)?.has(row) === true;
  const leavingFrom = (from: readonly number[]): readonly TableRow[] =>
    blocks.flatMap((block) =>
      block.kind === "table" && from.includes(block.table.index)
        ? block.table.rows.filter((_, row) => isGone(block.table.index, row))
        : [],
    );
  return {
    blocks: blocks.flatMap((block, at): readonly Block[] => {
      if (block.kind === "paragraph") return [block];
      const { index, rows } = block.table;
      const kept = rows.filter((_, row) => !isGone(index, row));
      const table: Block = { kind: "table", table: { index, rows: kept } };
      if (dropped.has(index)) return [];
      const targets = movedTo.filter(({ behind }) => behind === index);
      if (targets.length === 0) return [table];
      const moved = targets.flatMap((target): readonly Block[] => {
        const headings = tablesOf({ blocks })
          .filter((each) => each.index === target.model)
          .flatMap((each) => each.rows.filter((_, row) => target.headings.includes(row)));
        const all = [...headings, ...leavingFrom(target.from)];
        return [lineOf(target.title), { kind: "table", table: { index, rows: all } }];
      });
      const isFollowed = blocks[at + 1]?.kind === "paragraph";
      return [table, ...moved, ...(isFollowed ? [] : [lineOf("")])];
    }),
  };
}

function lineOf(text: string): Block {
  const format = { bold: true, italic: false, underline: false, superscript: false };
  const runs = text === "" ? [] : [{ ...format, text }];
  const paragraph = { id: "", runs, listMarker: null, isPlain: true, nestingLevel: 0 };
  return { kind: "paragraph", paragraph };
}

/** Every paragraph that should be there is there, with its text; cells of merges that lost their first row aside. */
function requireSameText(expected: DocumentContent, written: DocumentContent): void {
  const found = paragraphsByPath(written);
  const merged = new Set(
    tablesOf(expected).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ continuesAbove, paragraphs }) => (continuesAbove ? paragraphs : [])),
      ),
    ),
  );
  for (const [path, paragraph] of paragraphsByPath(expected)) {
    if (merged.has(paragraph)) continue;
    const there = found.get(path);
    if (there !== undefined && textOf(there) === textOf(paragraph)) continue;
    throw new WriteNotAsPlanned(
      `Nothing was written: without the rows that leave, “${singleSpaced(textOf(paragraph)).slice(0, 60)}” would not stand where it does now.`,
    );
  }
}

/** What reads otherwise in the new appendix although its rows are the same: fewer neighbours are less evidence. */
function readingNotes(
  before: Register,
  written: DocxFile,
  { leaving, corrections, completed }: CarryForwardRequest,
): readonly string[] {
  const after = readRegister(written.content, corrections).recommendations;
  const signOf = ({ ref, text }: Recommendation): string => `${ref ?? ""} ${singleSpaced(text)}`;
  const found = new Set(after.map(signOf));
  const staying = before.recommendations.filter(({ key }) => !leaving.includes(key));
  const lost = staying.filter((each) => !found.has(signOf(each)));
  const known = new Set(before.recommendations.map(signOf));
  const extra =
    completed.kind === "removed" ? after.filter((each) => !known.has(signOf(each))) : [];
  return [
    ...lost.map(
      (each) =>
        `${upperFirst(nameOf(each))} stands in the new appendix as it did, but with fewer others around it it is read differently; look at it there.`,
    ),
    ...(lost.length > 0 ? [] : extra).map(
      (each) =>
        `${upperFirst(nameOf(each))} was left unread before and stayed; in the new appendix it is taken for a recommendation.`,
    ),
  ];
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function reopen(file: DocxFile, text: string): DocxFile {
  return readDocx(encoded(file, text));
}

function encoded(file: DocxFile, text: string): Uint8Array {
  const main = encodeXmlPart(text, file.main);
  return savePackage(file.source, new Map([[file.source.mainPart, main]]));
}

function rowName({ piece, row }: { readonly piece: number; readonly row: number }): string {
  return `${String(piece)}/${String(row)}`;
}

function nameOf({ ref, text }: Recommendation): string {
  return ref === null ? `“${singleSpaced(text).slice(0, 40)}”` : `recommendation ${ref}`;
}
