import {
  applyToContent,
  cellsOf,
  changedControl,
  cutRuns,
  findDifferences,
  paragraphsById,
  tablesOf,
  textOf,
  type DocumentContent,
  type Edit,
  type EditPlan,
  type NewParagraph,
  type Paragraph,
  type ParagraphId,
  type RestoredSource,
  type TableCell,
} from "../recommendations";
import { ChangeTracker, NotTrackable, type ChangeAuthor } from "./change-tracker";
import { readDocx, type DocxFile } from "./docx-file";
import { DocxUnreadable, encodeXmlPart, savePackage } from "./package";
import { findShading, shadedProperties, type FoundShading } from "./cell-shading";
import { ParagraphWriter, withAttribute } from "./paragraph-writer";
import type { ParagraphPlace, PlacedControl, Span } from "./read-content";
import { refusalToWrite } from "./refusal-to-write";
import { cloneRow } from "./row-writer";
import { glyphText } from "./text-controls";

/** A plan carried out on a file. */
export interface AppliedDocx {
  readonly bytes: Uint8Array;
  readonly file: DocxFile;
  readonly takeBack: EditPlan;
}

/** The written file did not read back as planned; nothing was kept. */
export class WriteNotAsPlanned extends Error {
  override readonly name: string = "WriteNotAsPlanned";
}

/** What is written there would not stay, or must not be written; nothing was. */
export class PlaceNotWritable extends WriteNotAsPlanned {
  override readonly name = "PlaceNotWritable";
}

/**
 * Carries a plan out on a .docx by splicing: every character of the main part outside the planned paragraphs and every other part
 * stay as they are. With an author the changes are tracked, for somebody to accept or reject; a plan that moves or removes is then
 * refused with `NotTrackable`. A plan that takes back what was written into this very file gives back the file it was, byte for
 * byte; in a file that was saved and opened anew every part is what it was, where all that was written stands as it was written. Throws `PlanDoesNotFit` and `PlaceNotWritable` before writing and `WriteNotAsPlanned` where the result does not read back
 * as planned.
 */
export function applyToDocx(
  file: DocxFile,
  plan: EditPlan,
  trackedBy: ChangeAuthor | null = null,
): AppliedDocx {
  const expected = applyToContent(file.content, plan);
  const earlier = fileTakenBackTo(file, plan, expected.content);
  if (earlier !== null) {
    const { takeBack } = expected;
    return { bytes: savePackage(earlier.source, new Map()), file: earlier, takeBack };
  }
  const restored = restoredSource(file, plan);
  if (restored !== null) {
    const written = writeMain(file, restored);
    const isAsPlanned = findDifferences(expected.content, written.file.content).length === 0;
    if (isAsPlanned) return { ...written, takeBack: expected.takeBack };
  }
  const refusal = refusalToWrite(file, plan, trackedBy !== null);
  if (refusal !== null) throw new PlaceNotWritable(refusal);
  const tracker = trackedBy === null ? null : new ChangeTracker(trackedBy, file.main.text);
  const splices = inOrder(spliceList(file, plan, tracker));
  const { bytes, file: written } = writeMain(file, splice(file.main.text, splices));
  const takeBack = { ...expected.takeBack, restores: inverse(file.main.text, splices) };
  const differences = findDifferences(expected.content, written.content);
  if (differences.length > 0) {
    throw new WriteNotAsPlanned(
      `Nothing was saved: the written text did not read back as planned (${differences.join("; ")}).`,
    );
  }
  return { bytes, file: { ...written, before: { file, takeBack } }, takeBack };
}

/** The source as it was before what a plan takes back; null where any of it no longer stands as it was written. */
function restoredSource({ main }: DocxFile, { restores }: EditPlan): string | null {
  if (restores === undefined) return null;
  const isThere = restores.every(({ start, written }) => main.text.startsWith(written, start));
  if (!isThere) return null;
  const splices = restores.map(({ start, written, before }) => ({
    start,
    end: start + written.length,
    text: before,
  }));
  return splice(main.text, splices);
}

/** What takes splices back, by where they end up. */
function inverse(text: string, splices: readonly Splice[]): readonly RestoredSource[] {
  let grown = 0;
  return splices.map(({ start, end, text: written }) => {
    const at = start + grown;
    grown += written.length - (end - start);
    return { start: at, written, before: text.slice(start, end) };
  });
}

function writeMain(
  { source, main }: DocxFile,
  text: string,
): { readonly bytes: Uint8Array; readonly file: DocxFile } {
  const part = encodeXmlPart(text, main);
  const bytes = savePackage(source, new Map([[source.mainPart, part]]));
  return { bytes, file: readBack(bytes) };
}

/**
 * What the file was before the last plan, where this plan takes that one back. The plan knows texts and typefaces only; the
 * source keeps the rest of what was there.
 */
function fileTakenBackTo(
  { before }: DocxFile,
  plan: EditPlan,
  expected: DocumentContent,
): DocxFile | null {
  if (before === null || JSON.stringify(plan) !== JSON.stringify(before.takeBack)) return null;
  return findDifferences(expected, before.file.content).length === 0 ? before.file : null;
}

interface Splice extends Span {
  readonly text: string;
}

interface Work {
  /** What was read of each paragraph. */
  readonly paragraphs: ReadonlyMap<ParagraphId, Paragraph>;
  readonly changed: Map<ParagraphId, string>;
  /** What is left of removed paragraphs. */
  readonly gone: Map<ParagraphId, string>;
  readonly before: Map<ParagraphId, string>;
  readonly after: Map<ParagraphId, string>;
  /** Text behind a row, by where the row ends. */
  readonly rowsAfter: Map<number, string>;
  /** Removed rows, by where they start. */
  readonly removedRows: Map<number, Span>;
  /** Marks that make what a control holds a prompt, by where they start. */
  readonly promptMarks: Map<number, Span>;
  /** What takes the place of properties of cells and of controls, by where these start. */
  readonly properties: Map<number, Splice>;
}

function readBack(bytes: Uint8Array): DocxFile {
  try {
    return readDocx(bytes);
  } catch (cause) {
    if (cause instanceof DocxUnreadable) {
      throw new WriteNotAsPlanned("Nothing was saved: the written file could not be read back.", {
        cause,
      });
    }
    throw cause;
  }
}

function spliceList(file: DocxFile, plan: EditPlan, tracker: ChangeTracker | null): Splice[] {
  const work: Work = {
    changed: new Map(),
    gone: new Map(),
    before: new Map(),
    after: new Map(),
    rowsAfter: new Map(),
    removedRows: new Map(),
    promptMarks: new Map(),
    properties: new Map(),
    paragraphs: paragraphsById(file.content),
  };
  const lowest = new Map(
    plan.edits.flatMap((edit) =>
      edit.kind === "insertParagraphs" && edit.side === "after" ? [[edit.anchor.id, edit]] : [],
    ),
  );
  for (const edit of plan.edits) {
    const endsCell =
      edit.kind === "insertParagraphs" &&
      lowest.get(edit.anchor.id) === edit &&
      isLastInCell(file, edit.anchor.id);
    prepare(edit, file, work, tracker, endsCell);
  }
  if (tracker !== null) markSplitParagraphs(file, work, tracker);
  const touched = new Set([
    ...work.changed.keys(),
    ...work.gone.keys(),
    ...work.before.keys(),
    ...work.after.keys(),
  ]);
  const splices: Splice[] = [];
  for (const id of touched) {
    const place = requirePlace(file, id);
    if (isInside(place.row, work.removedRows)) continue;
    const own = work.gone.get(id) ?? work.changed.get(id) ?? sourceOf(file, place);
    const text = (work.before.get(id) ?? "") + own + (work.after.get(id) ?? "");
    splices.push({ start: place.start, end: place.end, text });
  }
  for (const [end, text] of work.rowsAfter) splices.push({ start: end, end, text });
  for (const { start, end } of work.removedRows.values()) splices.push({ start, end, text: "" });
  return [...splices, ...outsideParagraphs(work)];
}

/** What changes of controls and cells that stay. */
function outsideParagraphs({ promptMarks, properties, removedRows }: Work): readonly Splice[] {
  const marks = [...promptMarks.values()].map(({ start, end }) => ({ start, end, text: "" }));
  return [...marks, ...properties.values()].filter(({ start }) => !isWithin(start, removedRows));
}

/** New paragraphs one after the other, marked as inserted where changes are tracked. */
function joined(
  paragraphs: readonly string[],
  areLast: boolean,
  tracker: ChangeTracker | null,
): string {
  if (tracker === null) return paragraphs.join("");
  return paragraphs
    .map((text, index) => tracker.inserted(text, !(areLast && index === paragraphs.length - 1)))
    .join("");
}

function prepare(
  edit: Edit,
  file: DocxFile,
  work: Work,
  tracker: ChangeTracker | null,
  /** True where what it adds will be the end of a cell. */
  endsCell: boolean,
): void {
  const current = (id: ParagraphId): string =>
    work.changed.get(id) ?? sourceOf(file, requirePlace(file, id));
  const writer = new ParagraphWriter(file.styles, tracker);
  const build = (paragraph: NewParagraph): string =>
    writer.build(paragraph.runs, sourceOf(file, requirePlace(file, paragraph.exemplar)));
  const add = (paragraphs: readonly NewParagraph[], areLast: boolean): string =>
    joined(paragraphs.map(build), areLast, tracker);
  switch (edit.kind) {
    case "insertParagraphs": {
      const side = edit.side === "before" ? work.before : work.after;
      append(side, edit.anchor.id, add(edit.paragraphs, endsCell));
      return;
    }
    case "setText": {
      const { id } = edit.paragraph;
      const exemplar = edit.exemplar === null ? null : current(edit.exemplar);
      takeOutPrompt(file, work, requirePlace(file, id), writer);
      work.changed.set(id, writeText(file, work, edit, current(id), exemplar, writer));
      return;
    }
    case "setShading":
      shade(file, work, edit, tracker);
      return;
    case "setItalic": {
      const { id } = edit.paragraph;
      work.changed.set(id, writer.setItalic(current(id), edit.from, edit.italic));
      return;
    }
    case "moveParagraphs":
      requireUntracked(tracker);
      append(work.after, edit.anchor.id, edit.paragraphs.map(({ id }) => current(id)).join(""));
      for (const { id } of edit.paragraphs) work.gone.set(id, "");
      return;
    case "removeParagraphs":
      requireUntracked(tracker);
      for (const { id } of edit.paragraphs) work.gone.set(id, writer.leaveBehind(current(id)));
      return;
    case "insertRow":
      insertRow(file, work, edit, tracker, (paragraphs) => add(paragraphs, true));
      return;
    case "removeRow": {
      requireUntracked(tracker);
      const [first] = edit.paragraphs;
      if (first === undefined) return;
      const row = requireRow(file, first.id);
      work.removedRows.set(row.start, row);
    }
  }
}

function insertRow(
  file: DocxFile,
  work: Work,
  edit: Extract<Edit, { kind: "insertRow" }>,
  tracker: ChangeTracker | null,
  write: (paragraphs: readonly NewParagraph[]) => string,
): void {
  const row = requireRow(file, edit.anchor.id);
  const cells = new Map(
    edit.cells.map(({ gridColumn, paragraphs, shading }) => [
      gridColumn,
      { paragraphs: write(paragraphs), ...exampleOf(file, shading) },
    ]),
  );
  const added = cloneRow(sourceOf(file, row), cells);
  append(work.rowsAfter, row.end, tracker?.insertedRow(added) ?? added);
}

/** Writes a text where it belongs: into the list or box that alone changes, whose state is kept in step, or in place of all. */
function writeText(
  file: DocxFile,
  work: Work,
  { paragraph: { id }, runs }: Extract<Edit, { kind: "setText" }>,
  source: string,
  exemplar: string | null,
  writer: ParagraphWriter,
): string {
  const { control } = requirePlace(file, id);
  const text = textOf({ runs });
  const read = work.paragraphs.get(id);
  const changed = read === undefined ? null : changedControl(read, text);
  const isInside = changed !== null && changed.index < inlineCount(read, control);
  if (isInside) {
    const own = cutRuns(runs, changed.start, changed.end);
    return writer.setText(source, own, exemplar, { kind: "control", index: changed.index });
  }
  if (control !== null) settleTag(file, work, control, text);
  return writer.setText(source, runs, exemplar, { kind: "paragraph", box: control?.box ?? null });
}

/** The control around a whole paragraph is the last one that was read. */
function inlineCount(read: Paragraph | undefined, around: PlacedControl | null): number {
  const count = read?.controls?.length ?? 0;
  return around === null ? count : count - 1;
}

/** States the chosen item or the tick of a control around paragraphs. */
function settleTag(file: DocxFile, work: Work, control: PlacedControl, text: string): void {
  const { tag, list, box } = control;
  if (tag === null) return;
  const value = list?.items.find((item) => item.text === text)?.value;
  const isUnticked = box !== null && text === glyphText(box.unchecked, false);
  const written =
    list === null
      ? withAttribute(sourceOf(file, tag), "val", isUnticked ? "0" : "1")
      : value === undefined
        ? null
        : withAttribute(sourceOf(file, tag), "lastValue", value);
  if (written !== null) work.properties.set(tag.start, { ...tag, text: written });
}

function shade(
  file: DocxFile,
  work: Work,
  { paragraph, shading }: Extract<Edit, { kind: "setShading" }>,
  tracker: ChangeTracker | null,
): void {
  const { cell } = requirePlace(file, paragraph.id);
  if (cell === null) throw new Error(`Paragraph ${paragraph.id} is not in a table.`);
  const { at, length, text } = shadedProperties(
    sourceOf(file, cell),
    shading,
    exampleOf(file, shading).example,
    tracker,
  );
  const start = cell.start + at;
  work.properties.set(start, { start, end: start + length, text });
}

/** How a cell is told to have a colour, as another cell of the file says it. */
function exampleOf(
  file: DocxFile,
  shading: string | null | undefined,
): { readonly shading?: string | null; readonly example: FoundShading | null } {
  if (shading === undefined) return { example: null };
  const model = cellsOf(file.content).find((cell) => cell.shading === shading)?.paragraphs[0];
  const place = model === undefined || shading === null ? null : requirePlace(file, model.id).cell;
  return { shading, example: place === null ? null : findShading(sourceOf(file, place)) };
}

/** A prompt goes as a whole: without its mark, what is left of it would be text. */
function takeOutPrompt(
  file: DocxFile,
  work: Work,
  { promptMark }: ParagraphPlace,
  writer: ParagraphWriter,
): void {
  if (promptMark === null || work.promptMarks.has(promptMark.start)) return;
  work.promptMarks.set(promptMark.start, promptMark);
  for (const [id, place] of file.places) {
    if (place.promptMark?.start !== promptMark.start) continue;
    work.changed.set(id, writer.withoutText(sourceOf(file, place)));
  }
}

function requireUntracked(tracker: ChangeTracker | null): void {
  if (tracker === null) return;
  throw new NotTrackable(
    "Nothing was saved: moving or removing text cannot be written as a tracked change.",
  );
}

/**
 * Text added below a cell's last paragraph is split off from it: the mark between the two is the new one, so that rejecting the change
 * leaves no empty paragraph behind.
 */
function markSplitParagraphs(file: DocxFile, work: Work, tracker: ChangeTracker): void {
  for (const id of work.after.keys()) {
    if (!isLastInCell(file, id)) continue;
    const own = work.changed.get(id) ?? sourceOf(file, requirePlace(file, id));
    work.changed.set(id, tracker.withNewMark(own));
  }
}

function isLastInCell(file: DocxFile, id: ParagraphId): boolean {
  return tablesOf(file.content).some((table) =>
    table.rows.some((row) => row.cells.some((cell) => endsIn(cell, id))),
  );
}

/** A cell of a nested table ends with its own last paragraph. */
function endsIn({ paragraphs }: TableCell, id: ParagraphId): boolean {
  const found = paragraphs.find((paragraph) => paragraph.id === id);
  if (found === undefined) return false;
  return paragraphs.filter(({ innerCell }) => innerCell === found.innerCell).at(-1) === found;
}

function requirePlace(file: DocxFile, id: ParagraphId): ParagraphPlace {
  const place = file.places.get(id);
  if (place === undefined) throw new Error(`Paragraph ${id} was not read.`);
  return place;
}

function requireRow(file: DocxFile, id: ParagraphId): Span {
  const { row } = requirePlace(file, id);
  if (row === null) throw new Error(`Paragraph ${id} is not in a table.`);
  return row;
}

function sourceOf(file: DocxFile, { start, end }: Span): string {
  return file.main.text.slice(start, end);
}

function isInside(row: Span | null, removed: ReadonlyMap<number, Span>): boolean {
  return row !== null && removed.has(row.start);
}

function isWithin(offset: number, removed: ReadonlyMap<number, Span>): boolean {
  return [...removed.values()].some(({ start, end }) => offset >= start && offset < end);
}

function append<Key>(map: Map<Key, string>, key: Key, text: string): void {
  map.set(key, (map.get(key) ?? "") + text);
}

/** What is put in right before something that is replaced comes first. */
function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
}

function splice(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const each of splices) {
    parts.push(text.slice(from, each.start), each.text);
    from = each.end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
