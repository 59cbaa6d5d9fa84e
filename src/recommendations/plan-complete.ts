import { readTick, valuesUnder } from "./cell-values";
import type { Change, PlanRefusal } from "./change";
import { cellAt } from "./logical-table";
import type { Edit } from "./edit-plan";
import { expected, refuse } from "./plan-update";
import { isBlank, nameOf, type RecommendationView } from "./recommendation-view";
import { columnWith } from "./sort-rows";
import { textOf, type Paragraph } from "./table-content";

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
  return [change.complete ? tick(view, target) : clear(target)];
}

/** A ticked box becomes an empty one, any other tick goes. */
function clear(target: Paragraph): Edit {
  const isBox = /^\s*[\u2611\u2612]\s*$/.test(textOf(target));
  const [run] = target.runs;
  const runs = isBox && run !== undefined ? [{ ...run, text: "\u2610" }] : [];
  return { kind: "setText", paragraph: expected(target), runs, exemplar: null };
}

function tick(view: RecommendationView, target: Paragraph): Edit {
  const model = tickModel(view);
  const [run] = model?.paragraph.runs ?? target.runs;
  const { bold = false, italic = false, underline = false } = run ?? {};
  return {
    kind: "setText",
    paragraph: expected(target),
    runs: [{ text: model?.text ?? "✓", bold, italic, underline, superscript: false }],
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

function tickModel(view: RecommendationView): { text: string; paragraph: Paragraph } | null {
  for (const row of view.table.rows) {
    const found = valuesUnder(view.table, row, "complete").find(
      ({ text }) => readTick(text) === true,
    );
    if (found !== undefined) return found;
  }
  return null;
}
