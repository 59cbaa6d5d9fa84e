import { lastOf } from "./last-of";
import { cellAt, type LogicalRow } from "./logical-table";
import type { Change, Planned, PlanRefusal } from "./change";
import { formatDate } from "./calendar";
import { columnForDate, coversDate, datedColumns, type DatedColumn } from "./dated-columns";
import type { Edit, ExpectedParagraph, NewParagraph } from "./edit-plan";
import { italicFrom } from "./apply-to-content";
import { firstWords } from "./plain-text";
import { planFrozen, type FrozenHeading } from "./relative-heading";
import {
  isBlank,
  lastWithText,
  nameOf,
  requirePlace,
  type RecommendationView,
} from "./recommendation-view";
import type { ActionUpdate, ColumnRole } from "./register";
import { columnWith } from "./sort-rows";
import { textOf, type Paragraph, type ParagraphId, type TableCell } from "./table-content";
import {
  bodyStyleOf,
  defaultStyle,
  findModel,
  styleOf,
  wordHeading,
  writeBody,
  writeUpdate,
  type UpdateStyle,
  type WordedHeading,
} from "./update-style";

export type AppendUpdate = Extract<Change, { kind: "appendUpdate" }>;

/** Where a new update went, for the status that may go with it. */
export interface PlannedUpdate {
  readonly edits: readonly Edit[];
  readonly notes: readonly string[];
  /** The edit that holds the new paragraphs. */
  readonly main: Edit;
  /** The row it is in or above, and the height its heading will have in its cell; null for a row of its own. */
  readonly place: {
    readonly row: LogicalRow;
    readonly height: number;
    readonly added: number;
  } | null;
  readonly style: UpdateStyle;
}

/** Plans one new update: its words, its place, and what becomes of the one it follows. */
export function planUpdate(
  view: RecommendationView,
  change: AppendUpdate,
): PlannedUpdate | PlanRefusal {
  const group = chooseGroup(view, change);
  if (typeof group !== "number") return group;
  const updates = updatesIn(view, group);
  const columns = datedColumns(view.table);
  const isUnderDates = columns.length > 1 || updates.every(({ heading }) => heading === null);
  if (columns.length > 0 && isUnderDates) {
    const inColumn = planUnderDate(view, change, group, columns);
    if (inColumn !== null) return inColumn;
  }
  if (updates.length === 0) return planFirstUpdate(view, change, group);
  return planBeside(view, change, updates);
}

/** Plans an update beside those that stand there, of which there is at least one. */
function planBeside(
  view: RecommendationView,
  change: AppendUpdate,
  updates: readonly ActionUpdate[],
): PlannedUpdate | PlanRefusal {
  const order = view.recommendation.updateOrder;
  const dated = updates.filter(({ asAt }) => asAt !== null);
  if (order === "unknown" && dated.length > 1) {
    return refuse(
      view,
      "unknown-order",
      `Nothing was changed. The updates of ${nameOf(view.recommendation)} are neither oldest first nor newest first, so there is no telling where a new one belongs.`,
    );
  }
  const isOnTop = order === "newestFirst" || order === "newestPinned";
  const latest = isOnTop ? updates[0] : lastOf(updates);
  const frozen = latest === undefined ? null : freezeFor(view, change, latest);
  if (frozen !== null && "kind" in frozen) return frozen;
  const planned = isOnTop
    ? planOnTop(view, change, updates, order === "newestPinned", frozen)
    : planAtEnd(view, change, updates);
  if ("kind" in planned) return planned;
  return frozen === null ? planned : withFrozen(planned, frozen, latest?.heading ?? "");
}

/** The heading is frozen first, unless what becomes of its update writes it anyway. */
function withFrozen(planned: PlannedUpdate, frozen: FrozenHeading, heading: string): PlannedUpdate {
  const isThere = planned.edits.some(
    (edit) => edit.kind === "setText" && edit.paragraph.id === frozen.edit.paragraph.id,
  );
  return {
    ...planned,
    edits: isThere ? planned.edits : [frozen.edit, ...planned.edits],
    notes: [frozenNote(heading, frozen.becomes), ...planned.notes],
  };
}

/** The latest heading with its date, where the change asks for it. */
function freezeFor(
  view: RecommendationView,
  { freezesAt }: AppendUpdate,
  latest: ActionUpdate,
): FrozenHeading | PlanRefusal | null {
  if (freezesAt == null) return null;
  const frozen = planFrozen(view, latest, freezesAt);
  return typeof frozen === "string" ? refuse(view, "not-relative", frozen) : frozen;
}

/** A paragraph as an edit relies on it. */
export function expected(paragraph: Paragraph): ExpectedParagraph {
  return { id: paragraph.id, expects: textOf(paragraph) };
}

function planAtEnd(
  view: RecommendationView,
  change: AppendUpdate,
  updates: readonly ActionUpdate[],
): PlannedUpdate | PlanRefusal {
  const last = updates[updates.length - 1];
  if (last === undefined) throw new Error("There is no update to follow.");
  const { paragraphs, style, notes } = compose(view, change, [...updates].reverse());
  const anchor = requirePlace(view, last.paragraphs[last.paragraphs.length - 1] ?? "");
  if (hasRowOfItsOwn(view, updates)) {
    if (anchor.paragraph.nestingLevel > 1 || view.table.isForm) return refuseRow(view);
    return { ...planRow(view, anchor.paragraph, paragraphs, style), notes };
  }
  const spaced = withBlankAbove(paragraphs, style);
  const edit: Edit = {
    kind: "insertParagraphs",
    anchor: expected(anchor.paragraph),
    side: "after",
    paragraphs: spaced,
  };
  const height = anchor.height + 1 + (spaced.length - paragraphs.length);
  const place = { row: anchor.row, height, added: spaced.length };
  return { edits: [edit], notes, main: edit, place, style };
}

function planOnTop(
  view: RecommendationView,
  change: AppendUpdate,
  updates: readonly ActionUpdate[],
  isPinned: boolean,
  frozen: FrozenHeading | null,
): PlannedUpdate {
  const [top, ...history] = updates;
  if (top === undefined) throw new Error("There is no update to go above.");
  const { paragraphs, style, notes } = compose(view, change, updates);
  const anchor = requirePlace(view, top.paragraphs[0] ?? "");
  const blank = blankBetween(view, updates);
  const spaced = blank === null ? paragraphs : [...paragraphs, { runs: [], exemplar: blank }];
  const edit: Edit = {
    kind: "insertParagraphs",
    anchor: expected(anchor.paragraph),
    side: "before",
    paragraphs: spaced,
  };
  const demoted = isPinned
    ? demote(view, top, history, blank !== null, frozen)
    : { edits: [], notes: [] };
  const place = { row: anchor.row, height: anchor.height, added: spaced.length };
  return {
    edits: [edit, ...demoted.edits],
    notes: [...notes, ...demoted.notes],
    main: edit,
    place,
    style,
  };
}

/** The update that was on top becomes history: italic, and at the end of the history where nothing is lost by moving it. */
function demote(
  view: RecommendationView,
  top: ActionUpdate,
  history: readonly ActionUpdate[],
  isSpaced: boolean,
  frozen: FrozenHeading | null,
): { edits: readonly Edit[]; notes: readonly string[] } {
  const italics = top.paragraphs.flatMap((id) =>
    id === frozen?.edit.paragraph.id
      ? [frozenItalic(frozen, headsAreItalic(view, history))]
      : turnItalic(view, top, id, history),
  );
  const places = top.paragraphs.map((id) => requirePlace(view, id));
  const [first] = places;
  const last = places[places.length - 1];
  const end = first === undefined ? undefined : lastWithText(first.cell);
  const isWhole = places.every(({ paragraph, cell }) => paragraph.isPlain && cell === first?.cell);
  const sharesParagraph = [...history, ...view.recommendation.responses].some((entry) =>
    ("paragraphs" in entry ? entry.paragraphs : [entry.place]).some((id) =>
      top.paragraphs.includes(id),
    ),
  );
  if (end === undefined || last === undefined || top.paragraphs.includes(end.id)) {
    return { edits: italics, notes: [] };
  }
  if (!isWhole || sharesParagraph) {
    const note = `“${top.heading ?? ""}” turns italic but stays where it is: moving it down to the other history would lose some of its formatting.`;
    return { edits: italics, notes: [note] };
  }
  const blank = last.cell.paragraphs[last.height + 1];
  const moves: Edit[] = [];
  if (isSpaced && blank !== undefined && isBlank(blank)) {
    moves.push({ kind: "moveParagraphs", paragraphs: [expected(blank)], anchor: expected(end) });
  }
  moves.push({
    kind: "moveParagraphs",
    paragraphs: places.map(({ paragraph }) => expected(paragraph)),
    anchor: expected(end),
  });
  const note = `“${top.heading ?? ""}” ${MOVES}`;
  return { edits: [...italics, ...moves], notes: [note] };
}

const MOVES = "becomes history: it turns italic and moves below the older updates.";
const STAYS =
  "turns italic but stays where it is: as a tracked change its move would show the text twice.";

/** The same with nothing moved: tracked changes only add, replace and format. */
export function withoutMoves({ kind, plan, notes }: Planned): Planned {
  const edits = plan.edits.filter((edit) => edit.kind !== "moveParagraphs");
  return { kind, plan: { edits }, notes: notes.map((note) => note.replace(MOVES, STAYS)) };
}

function turnItalic(
  view: RecommendationView,
  top: ActionUpdate,
  id: ParagraphId,
  history: readonly ActionUpdate[],
): Edit[] {
  const { paragraph } = requirePlace(view, id);
  const heading = top.headingPlace?.paragraph === id ? top.headingPlace : null;
  const from = heading === null || headsAreItalic(view, history) ? 0 : heading.end;
  const text = textOf(paragraph);
  const lead = /^\s*/.exec(text.slice(from))?.[0].length ?? 0;
  let offset = 0;
  const isUpright = paragraph.runs.some((run) => {
    offset += run.text.length;
    return offset > from + lead && !run.italic && run.text.trim() !== "";
  });
  if (!isUpright) return [];
  return [{ kind: "setItalic", paragraph: expected(paragraph), from: from + lead, italic: true }];
}

/** The paragraph of a heading that gets its date as it turns italic. */
function frozenItalic({ edit, end }: FrozenHeading, withHeading: boolean): Edit {
  return { ...edit, runs: italicFrom(edit.runs, withHeading ? 0 : end, true) };
}

function headsAreItalic(view: RecommendationView, history: readonly ActionUpdate[]): boolean {
  return history.some(
    (update) => update.headingPlace !== null && styleOf(view, update).heading.italic,
  );
}

/** Where headers date the columns, each date has a cell of its own. Null where the row has no cell for it. */
function planUnderDate(
  view: RecommendationView,
  change: AppendUpdate,
  group: number,
  columns: readonly DatedColumn[],
): PlannedUpdate | PlanRefusal | null {
  const column = columnForDate(columns, change.asAt);
  const found =
    column === undefined ? null : findCellIn(view, rowOf(view, change, group), column.index);
  if (column === undefined || found === null) return null;
  const isCovered = coversDate(column, change.asAt);
  const here = updatesIn(view, group).filter(
    ({ paragraphs: [first] }) => view.places.get(first ?? "")?.cell === found.cell,
  );
  const planned =
    here.length > 0
      ? planAtEnd(view, change, here)
      : isCovered
        ? planUnheaded(view, change, found, column)
        : planInCell(view, change, found);
  if (isCovered || "kind" in planned) return planned;
  const note = `There is no column for ${formatDate(change.asAt)}; the update goes under “${column.header}”.`;
  return { ...planned, notes: [...planned.notes, note] };
}

/** Text without a heading, because the column's header says what it would: in the look of what stands under the headers already. */
function planUnheaded(
  view: RecommendationView,
  change: AppendUpdate,
  { anchor, row }: FoundCell,
  { index }: DatedColumn,
): PlannedUpdate {
  const model = findTextUnder(view, index) ?? anchor.id;
  const style = bodyStyleOf(view, model);
  const paragraphs = writeBody(style, change.text);
  const { height } = requirePlace(view, anchor.id);
  return fillBlankCell(anchor, paragraphs, row, height, style);
}

/** A paragraph of text under a dated header: in the same column, else in the same row's other dated ones, else in any. */
function findTextUnder(view: RecommendationView, column: number): ParagraphId | null {
  const dated = datedColumns(view.table).map(({ index }) => index);
  const textIn = (row: LogicalRow, index: number): Paragraph | undefined =>
    cellAt(row, index)?.cell.paragraphs.find((each) => !isBlank(each) && each.listMarker === null);
  const candidates = [
    ...view.table.rows.map((row) => textIn(row, column)),
    ...view.table.rows.flatMap((row) => dated.map((index) => textIn(row, index))),
  ];
  return candidates.find((each) => each !== undefined)?.id ?? null;
}

/** The first update of a recommendation or group: below its steps, or into the empty update cell. */
function planFirstUpdate(
  view: RecommendationView,
  change: AppendUpdate,
  group: number,
): PlannedUpdate | PlanRefusal {
  const found = findFirstPlace(view, change, group);
  if (found === null) {
    return refuse(
      view,
      "no-place",
      `Nothing was changed. The table of ${nameOf(view.recommendation)} has no cell for an update. Add a column for updates in Word, then read the document again.`,
    );
  }
  return planInCell(view, change, found);
}

interface FoundCell {
  readonly row: LogicalRow;
  readonly cell: TableCell;
  /** Its last paragraph with text, else its last. */
  readonly anchor: Paragraph;
}

/** An update that no other one in its cell comes before: below the cell's text, or in place of nothing. */
function planInCell(
  view: RecommendationView,
  change: AppendUpdate,
  { row, anchor }: FoundCell,
): PlannedUpdate {
  const { paragraphs, style, notes } = compose(view, change, [], anchor);
  const { height } = requirePlace(view, anchor.id);
  if (isBlank(anchor)) return { ...fillBlankCell(anchor, paragraphs, row, height, style), notes };
  const edit: Edit = {
    kind: "insertParagraphs",
    anchor: expected(anchor),
    side: "after",
    paragraphs,
  };
  const place = { row, height: height + 1, added: paragraphs.length };
  return { edits: [edit], notes, main: edit, place, style };
}

function fillBlankCell(
  blank: Paragraph,
  paragraphs: readonly NewParagraph[],
  row: LogicalRow,
  height: number,
  style: UpdateStyle,
): PlannedUpdate {
  const [first, ...rest] = paragraphs;
  const main: Edit = {
    kind: "insertParagraphs",
    anchor: expected(blank),
    side: "after",
    paragraphs: rest,
  };
  const head: Edit = {
    kind: "setText",
    paragraph: expected(blank),
    runs: first?.runs ?? [],
    exemplar: first?.exemplar ?? null,
  };
  const place = { row, height, added: paragraphs.length - 1 };
  return { edits: rest.length > 0 ? [head, main] : [head], notes: [], main, place, style };
}

function findFirstPlace(
  view: RecommendationView,
  change: AppendUpdate,
  group: number,
): FoundCell | null {
  const preferred = rowOf(view, change, group);
  return findCell(view, preferred, "update") ?? findCell(view, preferred, "action");
}

/** The row of the action an update is for. */
function rowOf(
  view: RecommendationView,
  change: AppendUpdate,
  group: number,
): LogicalRow | undefined {
  const { actions, groups } = view.recommendation;
  const chosen = change.action ?? lastOf(groups[group]?.actions ?? []);
  const action = chosen === undefined ? undefined : actions[chosen];
  return action === undefined ? undefined : view.places.get(action.place)?.row;
}

function findCell(
  view: RecommendationView,
  preferred: LogicalRow | undefined,
  role: ColumnRole,
): FoundCell | null {
  const column = columnWith(view.table, role);
  return column < 0 ? null : findCellIn(view, preferred, column);
}

function findCellIn(
  view: RecommendationView,
  preferred: LogicalRow | undefined,
  column: number,
): FoundCell | null {
  const rows = [...(preferred === undefined ? [] : [preferred]), ...view.rows];
  for (const row of rows) {
    const found = cellAt(row, column);
    if (found === undefined || found.columns.length > 1 || found.cell.continuesAbove) continue;
    const anchor = lastWithText(found.cell);
    if (anchor !== undefined) return { row, cell: found.cell, anchor };
  }
  return null;
}

function chooseGroup(view: RecommendationView, change: AppendUpdate): number | PlanRefusal {
  const { groups, actions } = view.recommendation;
  if (change.action != null) {
    const found = groups.findIndex((each) => each.actions.includes(change.action ?? -1));
    if (found >= 0) return found;
  }
  if (change.group !== null && groups[change.group] !== undefined) return change.group;
  const holders = groups.flatMap((each, index) => (each.updates.length > 0 ? [index] : []));
  const [only] = holders;
  if (holders.length === 1 && only !== undefined) return only;
  if (holders.length === 0) return groups.length - 1;
  const choices = holders.map((index) => {
    const steps = groups[index]?.actions ?? [];
    const last = lastOf(steps);
    const text = last === undefined ? "" : firstWords(actions[last]?.text ?? "", 50);
    return `${String(last ?? "")} “${text}”`;
  });
  return refuse(
    view,
    "ambiguous-group",
    `Nothing was changed. Several actions of ${nameOf(view.recommendation)} have updates of their own; say which one this is for: ${choices.join(", ")}.`,
  );
}

function updatesIn(view: RecommendationView, group: number): readonly ActionUpdate[] {
  const indexes = view.recommendation.groups[group]?.updates ?? [];
  return indexes.flatMap((index) => {
    const update = view.recommendation.updates[index];
    return update === undefined ? [] : [update];
  });
}

interface Composed {
  readonly paragraphs: readonly NewParagraph[];
  readonly style: UpdateStyle;
  readonly notes: readonly string[];
}

/** The new update in the hand of the first of some that has a heading, else of the nearest in the table, else in a default one. */
function compose(
  view: RecommendationView,
  change: AppendUpdate,
  nearest: readonly ActionUpdate[],
  beside: Paragraph | null = null,
): Composed {
  const model = findModel(view, nearest);
  const isOwn = model !== null && nearest.includes(model);
  const heading = takenOver(nearest[0], change) ?? wordHeading(view, model, change.asAt);
  const exemplar = beside?.id ?? lastOf(nearest[0]?.paragraphs ?? []) ?? view.recommendation.place;
  const style = model === null ? defaultStyle(view, exemplar) : styleOf(view, model);
  const notes = heading.isDefault ? [defaultNote(heading.text)] : [];
  return {
    paragraphs: writeUpdate(style, heading, change.text),
    style: isOwn ? style : { ...style, blankBetween: null },
    notes,
  };
}

/** The words of the heading that gets a date, for the new update. */
function takenOver(
  latest: ActionUpdate | undefined,
  { freezesAt }: AppendUpdate,
): WordedHeading | null {
  if (freezesAt == null || latest?.heading == null) return null;
  return { text: latest.heading, raisesOrdinal: false, isDefault: false };
}

function frozenNote(from: string, to: string): string {
  return `“${from}” becomes “${to}”, and the new update takes its heading.`;
}

function defaultNote(heading: string): string {
  return `The table has no update with a heading to copy, so this one takes a default: “${heading}”.`;
}

/** Updates in rows of their own with a status beside each: a new one gets its own row, too. */
function hasRowOfItsOwn(view: RecommendationView, updates: readonly ActionUpdate[]): boolean {
  if (updates.length < 2 || columnWith(view.table, "status") < 0) return false;
  const rows = updates.map(({ paragraphs }) => view.places.get(paragraphs[0] ?? "")?.row);
  const hasStatuses = updates.some(({ status }) => status !== null);
  return hasStatuses && new Set(rows).size === updates.length;
}

/** Rows are added to tables with their headings on top that stand by themselves. */
function refuseRow(view: RecommendationView): PlanRefusal {
  const where = view.table.isForm
    ? "the table has its labels on the left"
    : "the table stands in a cell of another table";
  return refuse(
    view,
    "no-place",
    `Nothing was changed. An update of ${nameOf(view.recommendation)} needs a row of its own, and ${where}, where rows can only be added in Word. Add the row there, then read the document again.`,
  );
}

function planRow(
  view: RecommendationView,
  anchor: Paragraph,
  paragraphs: readonly NewParagraph[],
  style: UpdateStyle,
): PlannedUpdate {
  const { cell } = requirePlace(view, anchor.id);
  const edit: Edit = {
    kind: "insertRow",
    anchor: expected(anchor),
    cells: [{ gridColumn: cell.gridColumn, paragraphs }],
  };
  return { edits: [edit], notes: [], main: edit, place: null, style };
}

function withBlankAbove(
  paragraphs: readonly NewParagraph[],
  { blankBetween: blank }: UpdateStyle,
): readonly NewParagraph[] {
  return blank === null ? paragraphs : [{ runs: [], exemplar: blank }, ...paragraphs];
}

/** The blank paragraph that stands between two updates of a cell, if one does. */
function blankBetween(
  view: RecommendationView,
  updates: readonly ActionUpdate[],
): ParagraphId | null {
  for (const update of updates.slice(1)) {
    if (update.headingPlace === null) continue;
    const { cell, height } = requirePlace(view, update.headingPlace.paragraph);
    const above = cell.paragraphs[height - 1];
    if (above !== undefined && isBlank(above)) return above.id;
  }
  return null;
}

export function refuse(
  view: RecommendationView,
  reason: PlanRefusal["reason"],
  message: string,
): PlanRefusal {
  return { kind: "refused", reason, message, recommendation: view.recommendation.key };
}
