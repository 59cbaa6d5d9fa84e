import { lastOf } from "./last-of";
import { withRuns } from "./text-controls";
import type { Edit, EditPlan, ExpectedParagraph, NewParagraph, NewRun } from "./edit-plan";
import {
  cellAround,
  isSameFormat,
  paragraphsById,
  textOf,
  type Block,
  type DocumentContent,
  type Paragraph,
  type ParagraphId,
  type TableCell,
  type TableContent,
  type TableRow,
  type TextRun,
} from "./table-content";

/** What a document holds once a plan is carried out, and the plan that undoes it. */
export interface AppliedContent {
  readonly content: DocumentContent;
  /** Ids and texts are those of `content`. */
  readonly takeBack: EditPlan;
}

/** The plan does not fit the content it is applied to: a paragraph is missing or reads otherwise. */
export class PlanDoesNotFit extends Error {
  override readonly name = "PlanDoesNotFit";
  constructor(
    message: string,
    readonly paragraph: ParagraphId,
    readonly edit: number,
  ) {
    super(message);
  }
}

/** Carries a plan out in memory. Throws `PlanDoesNotFit` where an expectation is not met; then nothing has changed. */
export function applyToContent(content: DocumentContent, plan: EditPlan): AppliedContent {
  requireExpectations(content, plan);
  const work = arrangeEdits(content, plan);
  const blocks: Block[] = [];
  const ids: NewIds = { ofOriginal: new Map(), ofNew: new Map() };
  const body = { prefix: "b", next: 0 };
  let last = -1;
  for (const block of content.blocks) {
    if (block.kind === "table") {
      blocks.push({ kind: "table", table: rebuildTable(block.table, work, ids) });
      continue;
    }
    body.next += countBetween(last, block.paragraph);
    last = ordinalOf(block.paragraph) ?? last;
    for (const paragraph of number(rebuildParagraph(block.paragraph, work), body, ids)) {
      blocks.push({ kind: "paragraph", paragraph });
    }
  }
  return { content: { blocks }, takeBack: { edits: takeBackOf(content, plan, work, ids) } };
}

/** The expectations of a plan, in the order of its edits. */
export function expectationsOf(edit: Edit): readonly ExpectedParagraph[] {
  switch (edit.kind) {
    case "insertParagraphs":
    case "insertRow":
      return [edit.anchor];
    case "setText":
    case "setItalic":
    case "setShading":
      return [edit.paragraph];
    case "moveParagraphs":
      return [...edit.paragraphs, edit.anchor];
    case "removeParagraphs":
    case "removeRow":
      return edit.paragraphs;
  }
}

/** The paragraphs whose look an edit copies; none where it copies that of the paragraph it changes. */
export function exemplarsOf(edit: Edit): readonly ParagraphId[] {
  switch (edit.kind) {
    case "insertParagraphs":
      return edit.paragraphs.map(({ exemplar }) => exemplar);
    case "insertRow":
      return edit.cells.flatMap(({ paragraphs }) => paragraphs.map(({ exemplar }) => exemplar));
    case "setText":
      return edit.exemplar === null ? [] : [edit.exemplar];
    case "setItalic":
    case "setShading":
    case "moveParagraphs":
    case "removeParagraphs":
    case "removeRow":
      return [];
  }
}

/** Where two contents differ in text, in the four toggles or in the colour of a cell, as `"table 2, row 4"`; empty where they are the same. */
export function findDifferences(
  expected: DocumentContent,
  actual: DocumentContent,
): readonly string[] {
  const differences: string[] = [];
  const length = Math.max(expected.blocks.length, actual.blocks.length);
  let table = 0;
  for (let index = 0; index < length; index++) {
    const one = expected.blocks[index];
    const other = actual.blocks[index];
    if (one?.kind === "table") table++;
    if (one === undefined || one.kind !== other?.kind) {
      differences.push(`block ${String(index + 1)}`);
    } else if (one.kind === "paragraph" && other.kind === "paragraph") {
      if (printOf(one.paragraph) !== printOf(other.paragraph)) {
        differences.push(`paragraph ${String(index + 1)}`);
      }
    } else if (one.kind === "table" && other.kind === "table") {
      for (const row of differingRows(one.table, other.table)) {
        differences.push(`table ${String(table)}, row ${String(row + 1)}`);
      }
    }
  }
  return differences;
}

interface Item {
  readonly paragraph: Paragraph;
  readonly origin: ParagraphId | null;
  /** For a new paragraph: which edit made it. */
  readonly edit: number;
}

interface Arranged {
  readonly changed: Map<ParagraphId, Paragraph>;
  readonly removed: Set<ParagraphId>;
  readonly before: Map<ParagraphId, Item[]>;
  readonly after: Map<ParagraphId, Item[]>;
  readonly rowsAfter: Map<ParagraphId, { edit: number; cells: InsertedCells }[]>;
  readonly removedRows: Set<ParagraphId>;
  /** The colours of cells, by the paragraphs that name them. */
  readonly shadings: Map<ParagraphId, string | null>;
}

type InsertedCells = Extract<Edit, { kind: "insertRow" }>["cells"];

interface NewIds {
  readonly ofOriginal: Map<ParagraphId, ParagraphId>;
  readonly ofNew: Map<number, { id: ParagraphId; text: string }[]>;
}

interface Counter {
  readonly prefix: string;
  next: number;
}

function requireExpectations(content: DocumentContent, plan: EditPlan): void {
  const known = paragraphsById(content);
  plan.edits.forEach((edit, index) => {
    for (const { id, expects } of expectationsOf(edit)) {
      const paragraph = known.get(id);
      if (paragraph === undefined) {
        throw new PlanDoesNotFit("The paragraph is no longer there.", id, index);
      }
      if (textOf(paragraph) !== expects) {
        throw new PlanDoesNotFit("The paragraph reads otherwise.", id, index);
      }
    }
  });
}

function arrangeEdits(content: DocumentContent, plan: EditPlan): Arranged {
  const known = paragraphsById(content);
  const work: Arranged = {
    changed: new Map(),
    removed: new Set(),
    before: new Map(),
    after: new Map(),
    rowsAfter: new Map(),
    removedRows: new Set(),
    shadings: new Map(),
  };
  const current = (id: ParagraphId): Paragraph => {
    const paragraph = work.changed.get(id) ?? known.get(id);
    if (paragraph === undefined) throw new Error(`Paragraph ${id} was not read.`);
    return paragraph;
  };
  plan.edits.forEach((edit, index) => {
    arrange(edit, index, work, current);
  });
  return work;
}

function arrange(
  edit: Edit,
  index: number,
  work: Arranged,
  current: (id: ParagraphId) => Paragraph,
): void {
  switch (edit.kind) {
    case "insertParagraphs": {
      const items = edit.paragraphs.map((paragraph) =>
        newItem(paragraph, index, current, current(edit.anchor.id)),
      );
      addTo(edit.side === "before" ? work.before : work.after, edit.anchor.id, items);
      return;
    }
    case "setText": {
      const paragraph = current(edit.paragraph.id);
      work.changed.set(paragraph.id, withRuns(paragraph, toTextRuns(edit.runs)));
      return;
    }
    case "setShading":
      work.shadings.set(edit.paragraph.id, edit.shading);
      return;
    case "setItalic": {
      const paragraph = current(edit.paragraph.id);
      const runs = italicFrom(paragraph.runs, edit.from, edit.italic);
      work.changed.set(paragraph.id, { ...paragraph, runs });
      return;
    }
    case "moveParagraphs": {
      const moved = edit.paragraphs.map(({ id }) => ({
        paragraph: current(id),
        origin: id,
        edit: index,
      }));
      for (const { id } of edit.paragraphs) work.removed.add(id);
      addTo(work.after, edit.anchor.id, moved);
      return;
    }
    case "removeParagraphs":
      for (const { id } of edit.paragraphs) work.removed.add(id);
      return;
    case "insertRow":
      addTo(work.rowsAfter, edit.anchor.id, [{ edit: index, cells: edit.cells }]);
      return;
    case "removeRow":
      for (const { id } of edit.paragraphs) work.removedRows.add(id);
  }
}

function newItem(
  paragraph: NewParagraph,
  edit: number,
  current: (id: ParagraphId) => Paragraph,
  { nestingLevel, innerCell }: Paragraph,
): Item {
  const exemplar = current(paragraph.exemplar);
  return {
    paragraph: {
      id: "",
      runs: toTextRuns(paragraph.runs),
      listMarker: exemplar.listMarker,
      isPlain: exemplar.listMarker === null,
      nestingLevel,
      ...(innerCell === undefined ? {} : { innerCell }),
    },
    origin: null,
    edit,
  };
}

function rebuildTable(table: TableContent, work: Arranged, ids: NewIds): TableContent {
  const counter: Counter = { prefix: `t${String(table.index)}.`, next: 0 };
  const rows: TableRow[] = [];
  let last = -1;
  for (const row of table.rows) {
    const paragraphs = row.cells.flatMap((cell) => cell.paragraphs);
    const isRemoved = paragraphs.some(({ id }) => work.removedRows.has(id));
    if (isRemoved) {
      counter.next += countBetween(last, paragraphs[0]);
      last = ordinalOf(lastOf(paragraphs)) ?? last;
    } else {
      const cells = row.cells.map((cell) => ({
        ...shadedAsPlanned(cell, work),
        paragraphs: cell.paragraphs.flatMap((paragraph) => {
          counter.next += countBetween(last, paragraph);
          last = ordinalOf(paragraph) ?? last;
          return number(rebuildParagraph(paragraph, work), counter, ids);
        }),
      }));
      rows.push({ ...row, cells });
    }
    for (const { id } of paragraphs) {
      for (const { edit, cells } of work.rowsAfter.get(id) ?? []) {
        rows.push(insertedRow(row, cells, edit, counter, ids));
      }
    }
  }
  return { ...table, rows };
}

/**
 * Paragraphs of the document that are not in the content but have their numbers: those that are gone, or go on in the next, once tracked
 * changes are accepted.
 */
function countBetween(last: number, following: Paragraph | undefined): number {
  const next = ordinalOf(following);
  return next === undefined ? 0 : Math.max(0, next - last - 1);
}

/** 17 for `"t2.17"`, 5 for `"b5"`. */
function ordinalOf(paragraph: Paragraph | undefined): number | undefined {
  const digits = /(\d+)$/.exec(paragraph?.id ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function rebuildParagraph(paragraph: Paragraph, work: Arranged): Item[] {
  const { id } = paragraph;
  const own: Item = { paragraph: work.changed.get(id) ?? paragraph, origin: id, edit: -1 };
  return [
    ...(work.before.get(id) ?? []),
    ...(work.removed.has(id) ? [] : [own]),
    ...(work.after.get(id) ?? []),
  ];
}

function shadedAsPlanned(cell: TableCell, { shadings }: Arranged): TableCell {
  const named = cell.paragraphs.find(({ id }) => shadings.has(id));
  return named === undefined ? cell : { ...cell, shading: shadings.get(named.id) ?? null };
}

function insertedRow(
  model: TableRow,
  cells: InsertedCells,
  edit: number,
  counter: Counter,
  ids: NewIds,
): TableRow {
  return {
    isMarkedHeader: false,
    cells: model.cells.map((cell): TableCell => {
      const given = cells.find(({ gridColumn }) => gridColumn === cell.gridColumn);
      const isMerged = cell.continuesAbove && given === undefined;
      const paragraphs = (given?.paragraphs ?? [{ runs: [] }]).map(({ runs }): Item => ({
        paragraph: {
          id: "",
          runs: toTextRuns(runs),
          listMarker: null,
          isPlain: true,
          nestingLevel: 1,
        },
        origin: null,
        edit,
      }));
      // Whether a new row takes over the colours of the one above is up to the document's host.
      const { gridColumn, columnSpan } = cell;
      return {
        gridColumn,
        columnSpan,
        ...(given?.shading === undefined ? {} : { shading: given.shading }),
        continuesAbove: isMerged,
        paragraphs: number(paragraphs, counter, ids),
      };
    }),
  };
}

function number(items: readonly Item[], counter: Counter, ids: NewIds): Paragraph[] {
  return items.map(({ paragraph, origin, edit }) => {
    const id = `${counter.prefix}${String(counter.next++)}`;
    if (origin !== null) ids.ofOriginal.set(origin, id);
    else addTo(ids.ofNew, edit, [{ id, text: textOf(paragraph) }]);
    return { ...paragraph, id };
  });
}

function takeBackOf(
  content: DocumentContent,
  plan: EditPlan,
  work: Arranged,
  ids: NewIds,
): readonly Edit[] {
  const originals = paragraphsById(content);
  const now = (id: ParagraphId): ExpectedParagraph => {
    const paragraph = work.changed.get(id) ?? originals.get(id);
    return {
      id: ids.ofOriginal.get(id) ?? id,
      expects: paragraph === undefined ? "" : textOf(paragraph),
    };
  };
  const original = (id: ParagraphId): readonly TextRun[] => originals.get(id)?.runs ?? [];
  const colour = (id: ParagraphId): string | null => cellAround(content, id)?.shading ?? null;
  const above = (id: ParagraphId): ExpectedParagraph | null => {
    const neighbour = findAbove(content, id);
    if (neighbour !== null) return now(neighbour);
    const added = lastOf(work.before.get(id) ?? []);
    const last = added === undefined ? undefined : lastOf(ids.ofNew.get(added.edit) ?? []);
    return last === undefined ? null : { id: last.id, expects: last.text };
  };
  const undone = plan.edits
    .map((edit, index): readonly Edit[] => {
      const added = (ids.ofNew.get(index) ?? []).map(({ id, text }) => ({ id, expects: text }));
      if (edit.kind === "setShading") {
        const { id } = edit.paragraph;
        return [{ ...edit, paragraph: now(id), shading: colour(id) }];
      }
      return undo(edit, added, now, original, above);
    })
    .reverse()
    .flat();
  // A paragraph is changed before it is moved: a host that moves by copying has only the copy afterwards.
  const isChange = ({ kind }: Edit): boolean =>
    kind === "setItalic" || kind === "setText" || kind === "setShading";
  return [...undone.filter(isChange), ...undone.filter((edit) => !isChange(edit))];
}

function undo(
  edit: Exclude<Edit, { kind: "setShading" }>,
  added: readonly ExpectedParagraph[],
  now: (id: ParagraphId) => ExpectedParagraph,
  original: (id: ParagraphId) => readonly TextRun[],
  above: (id: ParagraphId) => ExpectedParagraph | null,
): Edit[] {
  switch (edit.kind) {
    case "insertParagraphs":
      return [{ kind: "removeParagraphs", paragraphs: added }];
    case "insertRow":
      return [{ kind: "removeRow", paragraphs: added.filter(({ expects }) => expects !== "") }];
    case "setText":
      return [
        {
          kind: "setText",
          paragraph: now(edit.paragraph.id),
          runs: original(edit.paragraph.id),
          exemplar: null,
        },
      ];
    case "setItalic":
      return restoreItalic(now(edit.paragraph.id), original(edit.paragraph.id), edit.from);
    case "moveParagraphs": {
      const first = edit.paragraphs[0];
      const anchor = first === undefined ? null : above(first.id);
      if (anchor === null) return [];
      return [
        {
          kind: "moveParagraphs",
          paragraphs: edit.paragraphs.map(({ id }) => now(id)),
          anchor,
        },
      ];
    }
    case "removeParagraphs":
    case "removeRow":
      return [];
  }
}

/** The paragraph above one in its own cell, as the reading has it. */
function findAbove(content: DocumentContent, id: ParagraphId): ParagraphId | null {
  for (const block of content.blocks) {
    if (block.kind !== "table") continue;
    for (const cell of block.table.rows.flatMap((row) => row.cells)) {
      const index = cell.paragraphs.findIndex((paragraph) => paragraph.id === id);
      const above = cell.paragraphs[index - 1];
      if (above !== undefined && above.innerCell === cell.paragraphs[index]?.innerCell) {
        return above.id;
      }
    }
  }
  return null;
}

function restoreItalic(
  paragraph: ExpectedParagraph,
  runs: readonly TextRun[],
  from: number,
): Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (end > from) {
      const at = Math.max(start, from);
      edits.push({ kind: "setItalic", paragraph, from: at, italic: run.italic });
    }
    start = end;
  }
  return edits;
}

/** The runs with italic turned on or off from an offset on; runs of one format are joined. */
export function italicFrom(runs: readonly TextRun[], from: number, italic: boolean): TextRun[] {
  const result: TextRun[] = [];
  let start = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(from - start, 0), run.text.length);
    result.push({ ...run, text: run.text.slice(0, cut) });
    result.push({ ...run, text: run.text.slice(cut), italic });
    start += run.text.length;
  }
  return toTextRuns(result);
}

function toTextRuns(runs: readonly NewRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const { text, bold, italic, underline, superscript, sign } of runs) {
    if (text === "") continue;
    const format = { bold, italic, underline, superscript };
    if (sign !== undefined && runs.length === 1) return [{ text, ...format, sign }];
    const last = result[result.length - 1];
    const isSame = last !== undefined && isSameFormat(last, format);
    if (isSame) result[result.length - 1] = { ...last, text: last.text + text };
    else result.push({ text, ...format });
  }
  return result;
}

function differingRows(expected: TableContent, actual: TableContent): number[] {
  const length = Math.max(expected.rows.length, actual.rows.length);
  return Array.from({ length }, (_, index) => index).filter(
    (index) =>
      printOfRow(expected.rows[index]) !== printOfRow(actual.rows[index]) ||
      isColouredOtherwise(expected.rows[index], actual.rows[index]),
  );
}

function isColouredOtherwise(
  expected: TableRow | undefined,
  actual: TableRow | undefined,
): boolean {
  return (expected?.cells ?? []).some((cell, index) => {
    const other = actual?.cells[index];
    if (cell.shading === undefined || other?.shading === undefined) return false;
    return colourOf(cell.shading) !== colourOf(other.shading);
  });
}

/** Word has white for cells without a colour. */
function colourOf(shading: string | null): string {
  return shading ?? "FFFFFF";
}

function printOfRow(row: TableRow | undefined): string {
  return JSON.stringify(row?.cells.map((cell) => cell.paragraphs.map(printOf)));
}

function printOf(paragraph: Paragraph): string {
  // Which character of which font shows a sign is not what it says.
  const runs = paragraph.runs.map(({ text, bold, italic, underline, superscript }) => {
    return { text, bold, italic, underline, superscript };
  });
  return JSON.stringify(toTextRuns(withSpaceAtEnds(runs)));
}

/**
 * White space between runs is counted to the run before it, and such in front of all text to the first: which of two formats it
 * has, nobody sees.
 */
function withSpaceAtEnds(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  let inFront = "";
  for (const run of runs) {
    const text = run.text.trimStart();
    const last = lastOf(result);
    const space = run.text.slice(0, run.text.length - text.length);
    if (last !== undefined) result[result.length - 1] = { ...last, text: last.text + space };
    else inFront += space;
    if (text !== "") result.push({ ...run, text: last === undefined ? inFront + text : text });
  }
  const [first] = runs;
  return result.length > 0 || first === undefined ? result : [{ ...first, text: inFront }];
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, values: readonly Value[]): void {
  map.set(key, [...(map.get(key) ?? []), ...values]);
}
