import { categoriesIn, statusesIn } from "./categories";
import { cellAt, type LogicalCell, type LogicalRow } from "./logical-table";
import type { Change, PlanRefusal } from "./change";
import type { Edit, NewParagraph } from "./edit-plan";
import { lastOf } from "./last-of";
import { comparable, firstWords, singleSpaced } from "./plain-text";
import { expected, refuse, type PlannedUpdate } from "./plan-update";
import { latestUpdate } from "./read-recommendation";
import {
  isBlank,
  nameOf,
  requirePlace,
  viewsOf,
  type RecommendationView,
} from "./recommendation-view";
import type {
  Action,
  ActionUpdate,
  Recommendation,
  Register,
  StatusAssessment,
  StatusCategory,
} from "./register";
import { columnWith } from "./sort-rows";
import { colourFor, shadeStatusCell, type WantedStatus } from "./status-shading";
import { onlyList, runsWithin } from "./text-controls";
import {
  DRAFT_MARK,
  formOf,
  readStatus,
  writeStatus,
  writeStatusLike,
  type StatusForm,
} from "./status-scheme";
import {
  textOf,
  type ListControl,
  type Paragraph,
  type ParagraphId,
  type RunFormat,
} from "./table-content";
import { defaultStyle, styleOf } from "./update-style";

export type SetStatus = Extract<Change, { kind: "setStatus" }>;

/** The edits that set a status; they may replace the edit of an update planned with it. */
export interface PlannedStatus {
  readonly edits: readonly Edit[];
  /** The update's main edit with the status added to it, where the two go together. */
  readonly main: Edit | null;
  /** What the person should know before it is written, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Plans a status for the latest update, or for one planned in the same breath: in the status column at the update's height, else in
 * the recommendation's own row, else as a line below the update.
 */
export function planStatus(
  view: RecommendationView,
  change: SetStatus,
  planned: PlannedUpdate | null,
): PlannedStatus | PlanRefusal {
  const category = findChoice(view, change.code);
  if (category === null) return refuseCategory(view, change.code);
  if (columnWith(view.table, "status") < 0) return planLine(view, change, category, planned);
  const wanted = { text: wordStatus(view, change, category), category };
  if (planned !== null && planned.main.kind === "insertRow") {
    return intoNewRow(view, planned.main, wanted);
  }
  const written = planInColumn(view, change, wanted, planned);
  if ("kind" in written) return written;
  const { edits, notes } = shadeStatusCell(view, written, wanted);
  return { edits: [...written, ...edits], main: null, notes };
}

function planInColumn(
  view: RecommendationView,
  change: SetStatus,
  wanted: WantedStatus,
  planned: PlannedUpdate | null,
): readonly Edit[] | PlanRefusal {
  const step = chooseStep(view, change);
  if (typeof step === "number") return besideStep(view, step, wanted);
  if (step !== null) return step;
  if (belongsToUpdates(view)) return planBesideUpdate(view, wanted, planned);
  return planInOwnRow(view, wanted, planned);
}

function findChoice(view: RecommendationView, wanted: string): StatusCategory | null {
  const categories = categoriesIn(view);
  const same = (text: string): boolean => comparable(text) === comparable(wanted);
  return (
    categories.find(({ code }) => same(code)) ?? categories.find(({ label }) => same(label)) ?? null
  );
}

function refuseCategory(view: RecommendationView, code: string): PlanRefusal {
  const choices = categoriesIn(view).map((category) =>
    category.code === category.label ? category.code : writeStatus(category, "code – label"),
  );
  return refuse(
    view,
    "unknown-category",
    `Nothing was changed. “${code}” is none of the status categories; choose one of: ${choices.join("; ")}.`,
  );
}

/** A category in the words, marks and capitals of the nearest status in the form that most of the table have. */
function wordStatus(
  { register, recommendation }: RecommendationView,
  change: SetStatus,
  category: StatusCategory,
): string {
  const statuses = statusesIn(register, recommendation.table);
  const coded = statuses.filter(({ code }) => code !== null);
  const form = commonForm(coded.length > 0 ? coded : statuses);
  const isModel = (status: StatusAssessment | null): boolean =>
    status !== null &&
    (coded.length === 0 || status.code !== null) &&
    formOf(unmarked(status)) === form;
  const own = recommendation.status;
  const model = isModel(own) ? own : (statuses.find(isModel) ?? null);
  const otherwise = register.statusScheme?.source === "document" ? "code" : "code (label)";
  const text = model === null ? writeStatus(category, otherwise) : writeStatusLike(category, model);
  return text + draftMark(statuses, change.draft);
}

function commonForm(statuses: readonly StatusAssessment[]): StatusForm | null {
  const counts = new Map<StatusForm, number>();
  for (const status of statuses) {
    const form = formOf(unmarked(status));
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? null;
}

function unmarked(status: StatusAssessment): StatusAssessment {
  return { ...status, raw: status.raw.replace(DRAFT_MARK, "") };
}

/**
 * " (draft)" or " (confirmed)" where the table marks its statuses so; one that marks only drafts leaves confirmed ones bare. Where the
 * document says of all bare statuses that they are drafts, a confirmed one must say so.
 */
function draftMark(statuses: readonly StatusAssessment[], isDraft: boolean): string {
  const isBareDraft = statuses.some(({ raw, draft }) => draft === true && !DRAFT_MARK.test(raw));
  const marks = statuses.flatMap(({ raw }) => DRAFT_MARK.exec(raw)?.[0] ?? []);
  const isConfirmed = (mark: string): boolean => /confirmed/i.test(mark);
  const [mark] = marks.filter((each) => isConfirmed(each) !== isDraft);
  if (mark !== undefined) return ` ${mark.trim()}`;
  if (isBareDraft) return isDraft ? "" : " (confirmed)";
  return isDraft && marks.length > 0 ? " (draft)" : "";
}

/** The action whose status is meant, where actions have statuses of their own; null where they have none. */
function chooseStep(view: RecommendationView, change: SetStatus): number | null | PlanRefusal {
  const steps = actionsIn(view);
  const [only] = steps;
  if (only === undefined) return null;
  if (change.action == null) {
    return steps.length === 1
      ? only
      : refuseStep(view, steps, "Actions have statuses of their own");
  }
  if (steps.includes(change.action)) return change.action;
  return refuseStep(view, steps, "That action has no status of its own");
}

function refuseStep(
  view: RecommendationView,
  steps: readonly number[],
  reason: string,
): PlanRefusal {
  const choices = steps.map((step) => {
    const text = firstWords(view.recommendation.actions[step]?.text ?? "", 50);
    return `${String(step)} “${text}”`;
  });
  return refuse(
    view,
    "ambiguous-action",
    `Nothing was changed. ${reason} in ${nameOf(view.recommendation)}; say which one this is for: ${choices.join(", ")}.`,
  );
}

/**
 * The actions of a recommendation that have, or have room for, a status of their own: where the table gives some actions a status,
 * and this one's stand in rows of their own or line up with their statuses.
 */
export function actionsWithStatuses(
  register: Register,
  recommendation: Recommendation,
): readonly number[] {
  return actionsIn(viewsOf(register)(recommendation));
}

function actionsIn(view: RecommendationView): readonly number[] {
  const { register, recommendation } = view;
  const areUsed = register.recommendations.some(
    ({ table, actions }) =>
      table === recommendation.table && actions.some(({ status }) => status !== null),
  );
  if (!areUsed) return [];
  return recommendation.actions.flatMap((_, index) =>
    statusPlaceOf(view, index) === null ? [] : [index],
  );
}

/** The paragraph that holds, or is to hold, the status of one action; null where it has none of its own. */
function statusPlaceOf(view: RecommendationView, step: number): ParagraphId | null {
  const { actions } = view.recommendation;
  const action = actions[step];
  if (action === undefined) return null;
  if (action.status !== null) return action.status.place;
  const row = view.places.get(action.place)?.row;
  const here = actions.filter(({ place }) => view.places.get(place)?.row === row);
  const cell = here.length === 1 ? findStatusCell(view, row)?.cell : undefined;
  return cell?.paragraphs.find((paragraph) => isWritable(view, paragraph))?.id ?? null;
}

function besideStep(
  view: RecommendationView,
  step: number,
  wanted: WantedStatus,
): readonly Edit[] | PlanRefusal {
  const place = statusPlaceOf(view, step);
  return place === null ? [] : replace(view, place, wanted);
}

/** True where statuses of the column stand beside single updates. */
function belongsToUpdates(view: RecommendationView): boolean {
  const inColumn = (status: StatusAssessment | null): boolean =>
    status !== null && findStatusCell(view, view.places.get(status.place)?.row) !== null;
  return view.register.recommendations
    .filter(({ table }) => table === view.recommendation.table)
    .some(({ updates }) => updates.some(({ status }) => inColumn(status)));
}

function intoNewRow(
  view: RecommendationView,
  row: Extract<Edit, { kind: "insertRow" }>,
  wanted: WantedStatus,
): PlannedStatus {
  const column = columnWith(view.table, "status");
  const { row: model } = requirePlace(view, row.anchor.id);
  const cell = cellAt(model, column)?.cell;
  const exemplar = nearestStatus(view) ?? cell?.paragraphs[0]?.id;
  if (cell === undefined || exemplar === undefined) return { edits: [], main: row, notes: [] };
  const paragraphs = [statusParagraph(view, wanted.text, exemplar)];
  const colour = colourFor(view, wanted, null);
  const written = {
    gridColumn: cell.gridColumn,
    paragraphs,
    ...(colour === null ? {} : { shading: colour.shading }),
  };
  const note = colour?.note ?? null;
  return {
    edits: [],
    main: { ...row, cells: [...row.cells, written] },
    notes: note === null ? [] : [note],
  };
}

function planBesideUpdate(
  view: RecommendationView,
  wanted: WantedStatus,
  planned: PlannedUpdate | null,
): readonly Edit[] | PlanRefusal {
  const latest = latestUpdate(view.recommendation);
  if (planned === null && latest?.status != null) {
    return replace(view, latest.status.place, wanted);
  }
  const place = planned?.place ?? placeOf(view, latest);
  const found = findStatusCell(view, place?.row);
  if (place === null || found === null) return planInOwnRow(view, wanted, planned);
  const { paragraphs } = found.cell;
  const filled = paragraphs.filter((paragraph) => !isBlank(paragraph));
  const lastFilled = paragraphs.findIndex((paragraph) => paragraph === lastOf(filled));
  const isOnTop = planned !== null && lastFilled >= 0 && place.height === 0;
  if (isOnTop) return [aboveOthers(view, paragraphs, wanted.text, place.added)];
  const level = heightBeside(view, found, place.row, place.height);
  return atHeight(view, paragraphs, wanted, Math.max(level, lastFilled + 1));
}

function placeOf(view: RecommendationView, update: ActionUpdate | null): PlannedUpdate["place"] {
  const [first] = update?.paragraphs ?? [];
  if (first === undefined) return null;
  const { row, height } = requirePlace(view, first);
  return { row, height, added: 0 };
}

/** A new status on top, with as many blank lines below it as the new update takes. */
function aboveOthers(
  view: RecommendationView,
  paragraphs: readonly Paragraph[],
  text: string,
  added: number,
): Edit {
  const [first] = paragraphs;
  if (first === undefined) throw new Error("A cell without a paragraph was read.");
  const exemplar = nearestStatus(view) ?? first.id;
  const blanks = Array.from({ length: Math.max(0, added - 1) }, () => ({ runs: [], exemplar }));
  return {
    kind: "insertParagraphs",
    anchor: expected(first),
    side: "before",
    paragraphs: [statusParagraph(view, text, exemplar), ...blanks],
  };
}

function atHeight(
  view: RecommendationView,
  paragraphs: readonly Paragraph[],
  wanted: WantedStatus,
  height: number,
): readonly Edit[] | PlanRefusal {
  const there = paragraphs[height];
  if (there !== undefined) return replace(view, there.id, wanted);
  const last = paragraphs[paragraphs.length - 1];
  if (last === undefined) throw new Error("A cell without a paragraph was read.");
  const exemplar = nearestStatus(view) ?? last.id;
  const blanks = Array.from({ length: height - paragraphs.length }, () => ({ runs: [], exemplar }));
  return [
    {
      kind: "insertParagraphs",
      anchor: expected(last),
      side: "after",
      paragraphs: [...blanks, statusParagraph(view, wanted.text, exemplar)],
    },
  ];
}

/**
 * The height in the status cell that is level with a height in the update cell. People pad with a blank paragraph for each printed line,
 * so the statuses that are there tell how many characters a printed line has.
 */
function heightBeside(
  view: RecommendationView,
  statuses: LogicalCell,
  row: LogicalRow,
  height: number,
): number {
  const pairs = view.recommendation.updates.flatMap(({ status, paragraphs }) => {
    const at = view.places.get(status?.place ?? "");
    const head = view.places.get(paragraphs[0] ?? "");
    if (at?.cell !== statuses.cell || head?.row !== row) return [];
    return [{ status: at.height, head: head.height, cell: head.cell }];
  });
  const last = pairs[pairs.length - 1];
  const before = pairs[pairs.length - 2];
  if (last === undefined || before === undefined) return height;
  // A blank line written above the new update is not in the cell yet.
  const added = (to: number): number => Math.max(0, to - last.cell.paragraphs.length);
  const lines = (from: number, to: number, width: number): number =>
    last.cell.paragraphs
      .slice(from, to)
      .reduce((sum, each) => sum + Math.max(1, Math.ceil(textOf(each).length / width)), added(to));
  const distance = last.status - before.status;
  let best = {
    width: Number.POSITIVE_INFINITY,
    error: Math.abs(last.head - before.head - distance),
  };
  for (let width = 15; width <= 150; width++) {
    const error = Math.abs(lines(before.head, last.head, width) - distance);
    if (error < best.error) best = { width, error };
  }
  return last.status + lines(last.head, height, best.width);
}

/** The status of the recommendation's own row: replaced, or written into its blank cell. */
function planInOwnRow(
  view: RecommendationView,
  wanted: WantedStatus,
  planned: PlannedUpdate | null,
): readonly Edit[] | PlanRefusal {
  const own = view.recommendation.status;
  if (own !== null) return replace(view, own.place, wanted);
  const preferred = planned?.place?.row ?? placeOf(view, latestUpdate(view.recommendation))?.row;
  for (const row of [preferred, ...view.rows]) {
    const found = findStatusCell(view, row);
    const target = found?.cell.paragraphs.find((paragraph) => isWritable(view, paragraph));
    if (target !== undefined) return replace(view, target.id, wanted);
  }
  return refuse(
    view,
    "no-place",
    `Nothing was changed. The status cell of ${nameOf(view.recommendation)} holds text that is no status. Look at it in Word first.`,
  );
}

function isWritable(view: RecommendationView, paragraph: Paragraph): boolean {
  if (isBlank(paragraph)) return true;
  return statusesIn(view.register, view.recommendation.table).some(
    ({ place }) => place === paragraph.id,
  );
}

function findStatusCell(view: RecommendationView, row: LogicalRow | undefined): LogicalCell | null {
  const column = columnWith(view.table, "status");
  const found = row === undefined || column < 0 ? undefined : cellAt(row, column);
  if (found === undefined || found.columns.length > 1 || found.cell.continuesAbove) return null;
  return found;
}

/** Nothing where the status stands there already. */
function replace(
  view: RecommendationView,
  id: ParagraphId,
  wanted: WantedStatus,
): readonly Edit[] | PlanRefusal {
  const { paragraph } = requirePlace(view, id);
  if (paragraph.controls !== undefined) return choose(view, paragraph, wanted);
  if (textOf(paragraph) === wanted.text) return [];
  const exemplar = isBlank(paragraph) ? nearestStatus(view) : null;
  const format = formatOf(view, exemplar ?? id);
  const runs = [{ ...format, text: wanted.text }];
  return [{ kind: "setText", paragraph: expected(paragraph), runs, exemplar }];
}

/** The status as an item of the list that the cell holds; what stands beside the list stays. */
function choose(
  view: RecommendationView,
  paragraph: Paragraph,
  wanted: WantedStatus,
): readonly Edit[] | PlanRefusal {
  const list = onlyList(paragraph);
  const name = nameOf(view.recommendation);
  if (list === null) {
    return refuse(
      view,
      "no-place",
      `Nothing was changed. The status cell of ${name} holds several lists or check boxes. Choose the status in Word.`,
    );
  }
  const item = findItem(view, list, wanted) ?? (list.takesOthers ? wanted.text : null);
  if (item === null) {
    return refuse(
      view,
      "unknown-category",
      `Nothing was changed. The status of ${name} is chosen from a list, and “${wanted.text}” is not in it. Choose one of: ${list.items.join("; ")}.`,
    );
  }
  if (textOf(paragraph).slice(list.start, list.end) === item) return [];
  const exemplar = list.start === list.end ? nearestStatus(view) : null;
  const run = { ...formatOf(view, exemplar ?? paragraph.id), text: item };
  const runs = runsWithin(paragraph, list, run);
  return [{ kind: "setText", paragraph: expected(paragraph), runs, exemplar }];
}

/** The item that says the status, with its mark as a draft where there is one of each. */
function findItem(
  { register }: RecommendationView,
  { items }: ListControl,
  { text, category }: WantedStatus,
): string | null {
  const words = [text, text.replace(DRAFT_MARK, ""), category.label, category.code];
  for (const word of words) {
    const found = items.find((item) => comparable(item) === comparable(word));
    if (found !== undefined) return found;
  }
  const code = comparable(category.code);
  const isSame = (item: string): boolean =>
    comparable(readStatus(item, register.statusScheme)?.code ?? "") === code;
  return items.find(isSame) ?? null;
}

function statusParagraph(
  view: RecommendationView,
  text: string,
  exemplar: ParagraphId,
): NewParagraph {
  return { runs: [{ ...formatOf(view, exemplar), text }], exemplar };
}

function formatOf(view: RecommendationView, id: ParagraphId): RunFormat {
  return formatOfRun(requirePlace(view, id).paragraph.runs[0]);
}

function formatOfRun(run: RunFormat | undefined): RunFormat {
  const { bold = false, italic = false, underline = false } = run ?? {};
  return { bold, italic, underline, superscript: false };
}

/** A status to copy the font of: the recommendation's own, else the first in the status column. */
function nearestStatus(view: RecommendationView): ParagraphId | null {
  const isInColumn = ({ place }: StatusAssessment): boolean =>
    findStatusCell(view, view.places.get(place)?.row)?.cell.paragraphs.some(
      ({ id }) => id === place,
    ) === true;
  const own = view.recommendation.status;
  if (own !== null && isInColumn(own)) return own.place;
  return statusesIn(view.register, view.recommendation.table).find(isInColumn)?.place ?? null;
}

/** Without a status column the status is a line of its own below the update: "Status (draft): 2 – Achieved". */
function planLine(
  view: RecommendationView,
  change: SetStatus,
  category: StatusCategory,
  planned: PlannedUpdate | null,
): PlannedStatus | PlanRefusal {
  const line: LineIn = (body, exemplar) => statusLine(view, change, category, body, exemplar);
  if (planned !== null) return { edits: [], main: withLine(planned, line), notes: [] };
  const update = latestUpdate(view.recommendation);
  const known = update === null ? view.recommendation.status : update.status;
  if (known !== null) {
    const { paragraph } = requirePlace(view, known.place);
    const format = formatOf(view, paragraph.id);
    const isBare = singleSpaced(textOf(paragraph)) === known.raw;
    const bare = writeStatusLike(category, known) + (change.draft ? " (draft)" : "");
    const { runs } = isBare ? { runs: [{ ...format, text: bare }] } : line(format, paragraph.id);
    return {
      edits: [{ kind: "setText", paragraph: expected(paragraph), runs, exemplar: null }],
      main: null,
      notes: [],
    };
  }
  return belowText(view, update, line);
}

type LineIn = (body: RunFormat, exemplar: ParagraphId) => NewParagraph;

const LINE_LABEL = /^(\s*status)(?: \((?:draft|confirmed)\))?(\s*:\s*)/i;

/** The line as the table has others: its label and its status each in their typeface; in that of the text where there is none. */
function statusLine(
  view: RecommendationView,
  change: SetStatus,
  category: StatusCategory,
  body: RunFormat,
  exemplar: ParagraphId,
): NewParagraph {
  const model = lineModel(view);
  const mark = change.draft ? " (draft)" : "";
  if (model === null) {
    const form = category.code === category.label ? "label" : "code – label";
    const text = `Status${mark}: ${writeStatus(category, form)}`;
    return { runs: [{ ...body, text }], exemplar };
  }
  const { status, paragraph, label } = model;
  const [, word = "", colon = ""] = label;
  return {
    runs: [
      { ...formatOfRun(paragraph.runs[0]), text: `${word.trimStart()}${mark}${colon}` },
      { ...formatOfRun(lastOf(paragraph.runs)), text: writeStatusLike(category, status) },
    ],
    exemplar: paragraph.id,
  };
}

interface LineModel {
  readonly status: StatusAssessment;
  readonly paragraph: Paragraph;
  readonly label: RegExpExecArray;
}

/** A status line of the recommendation, the latest first, else of its table; null where there is none. */
function lineModel(view: RecommendationView): LineModel | null {
  const { register, recommendation } = view;
  const own = [...recommendation.updates].reverse().flatMap(({ status }) => status ?? []);
  for (const status of [...own, ...statusesIn(register, recommendation.table)]) {
    const paragraph = view.places.get(status.place)?.paragraph;
    const label = paragraph === undefined ? null : LINE_LABEL.exec(textOf(paragraph));
    if (paragraph !== undefined && label !== null) return { status, paragraph, label };
  }
  return null;
}

function withLine({ main, style }: PlannedUpdate, lineIn: LineIn): Edit {
  if (main.kind !== "insertParagraphs") return main;
  const line = lineIn(style.body, style.bodyExemplar);
  const filled = main.paragraphs.filter(({ runs }) => runs.length > 0);
  const end = main.paragraphs.findIndex((paragraph) => paragraph === lastOf(filled)) + 1;
  const paragraphs = [...main.paragraphs.slice(0, end), line, ...main.paragraphs.slice(end)];
  return { ...main, paragraphs };
}

/** The last step that updates may follow; what is to be done in future stands elsewhere. */
function lastStep({ groups, actions }: Recommendation): Action | undefined {
  const index = lastOf(groups.flatMap((group) => group.actions));
  return index === undefined ? undefined : actions[index];
}

function belowText(
  view: RecommendationView,
  update: ActionUpdate | null,
  lineIn: LineIn,
): PlannedStatus | PlanRefusal {
  const anchorId = lastOf(update?.paragraphs ?? []) ?? lastStep(view.recommendation)?.place;
  if (anchorId === undefined) {
    return refuse(
      view,
      "no-place",
      `Nothing was changed. ${nameOf(view.recommendation)} has no status column and no action update to put a status under. Add an action update first.`,
    );
  }
  const { paragraph } = requirePlace(view, anchorId);
  const style = update === null ? defaultStyle(view, paragraph.id) : styleOf(view, update);
  const edit: Edit = {
    kind: "insertParagraphs",
    anchor: expected(paragraph),
    side: "after",
    paragraphs: [lineIn(style.body, style.bodyExemplar)],
  };
  return { edits: [edit], main: null, notes: [] };
}
