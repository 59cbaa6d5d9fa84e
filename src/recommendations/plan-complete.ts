import { readTick, valuesUnder, type CellValue } from "./cell-values";
import type { Change, PlanRefusal } from "./change";
import { cellAt } from "./logical-table";
import type { Edit } from "./edit-plan";
import { expected, refuse } from "./plan-update";
import { isBlank, nameOf, type RecommendationView } from "./recommendation-view";
import { columnWith } from "./sort-rows";
import { textOf, type Paragraph, type TextControl, type TextRun } from "./table-content";
import { runsWithin } from "./text-controls";

export type SetComplete = Extract<Change, { kind: "setComplete" }>;

/** Plans the tick, in the form the table uses; no edit where it already stands as asked. */
export function planComplete(
  view: RecommendationView,
  change: SetComplete,
): readonly Edit[] | PlanRefusal {
  const { recommendation, table } = view;
  if (columnWith(table, "complete") < 0) {
    return refuse(
      view,
      "no-place",
      `Nothing was changed. The table of ${nameOf(recommendation)} has no column for a tick.`,
    );
  }
  if ((recommendation.complete ?? false) === change.complete) return [];
  const target = change.complete ? findBlank(view) : findTick(view);
  if (target === null) {
    return refuse(
      view,
      "no-place",
      `Nothing was changed. The “Complete” cell of ${nameOf(recommendation)} holds text that is no tick. Look at it in Word first.`,
    );
  }
  if (target.controls !== undefined) return inControl(view, target, change.complete);
  return [change.complete ? tick(view, target) : clear(view, target)];
}

/** Ticks the box that the cell holds, or empties it, or chooses the item of its list that says so. */
function inControl(
  view: RecommendationView,
  target: Paragraph,
  isComplete: boolean,
): readonly Edit[] | PlanRefusal {
  const [control, ...others] = target.controls ?? [];
  const text = control === undefined || others.length > 0 ? null : textFor(control, isComplete);
  if (control === undefined || text === null) {
    return refuse(
      view,
      "no-place",
      `Nothing was changed. The “Complete” cell of ${nameOf(view.recommendation)} holds a list or boxes of which none clearly says ${isComplete ? "yes" : "no"}. Fill it in in Word.`,
    );
  }
  const { bold = false, italic = false, underline = false } = target.runs[0] ?? {};
  const run = { text, bold, italic, underline, superscript: false };
  const runs = runsWithin(target, control, run).filter((each) => each.text !== "");
  return [{ kind: "setText", paragraph: expected(target), runs, exemplar: null }];
}

function textFor(control: TextControl, isComplete: boolean): string | null {
  switch (control.kind) {
    case "box":
      return isComplete ? control.checked : control.unchecked;
    case "list":
      return control.items.find((item) => readTick(item) === isComplete) ?? null;
  }
}

/** A ticked box becomes an empty one as the table has them, any other tick goes. */
function clear(view: RecommendationView, target: Paragraph): Edit {
  const isBox = /^\s*[\u2611\u2612]\s*$/.test(textOf(target));
  const [run] = target.runs;
  const runs = isBox && run !== undefined ? [emptyBox(view, run)] : [];
  return { kind: "setText", paragraph: expected(target), runs, exemplar: null };
}

function emptyBox(view: RecommendationView, ticked: TextRun): TextRun {
  const { bold, italic, underline, superscript } = ticked;
  const model = valuesInColumn(view).find(({ text }) => text === "\u2610")?.paragraph.runs[0];
  return { ...{ text: "\u2610", bold, italic, underline, superscript }, ...signOf(model) };
}

/** The sign of a symbol font that a run is; nothing where it is none. */
function signOf(run: TextRun | undefined): Pick<TextRun, "sign"> {
  return run?.sign === undefined ? {} : { sign: run.sign };
}

function tick(view: RecommendationView, target: Paragraph): Edit {
  const model = valuesInColumn(view).find(({ text }) => readTick(text) === true);
  const [run] = (model?.paragraph ?? target).runs;
  const { bold = false, italic = false, underline = false } = run ?? {};
  const format = { bold, italic, underline, superscript: false };
  const written: TextRun =
    model === undefined
      ? { text: "✓", ...format }
      : { text: model.text, ...format, ...signOf(run) };
  return {
    kind: "setText",
    paragraph: expected(target),
    runs: [written],
    exemplar: isBlank(target) ? (model?.paragraph.id ?? null) : null,
  };
}

function findTick(view: RecommendationView): Paragraph | null {
  for (const row of view.rows) {
    const tick = valuesUnder(view.table, row, "complete").find(
      ({ text }) => readTick(text) === true,
    );
    if (tick !== undefined) return tick.paragraph;
  }
  return null;
}

/** The blank cell of the recommendation's own row; a cell that says no is written over. */
function findBlank(view: RecommendationView): Paragraph | null {
  const column = columnWith(view.table, "complete");
  for (const row of view.rows) {
    const found = cellAt(row, column);
    if (found === undefined || found.columns.length > 1 || found.cell.continuesAbove) continue;
    const target = found.cell.paragraphs.find(
      (paragraph) => isBlank(paragraph) || readTick(textOf(paragraph)) === false,
    );
    if (target !== undefined) return target;
  }
  return null;
}

function valuesInColumn({ table }: RecommendationView): readonly CellValue[] {
  return table.rows.flatMap((row) => valuesUnder(table, row, "complete"));
}
