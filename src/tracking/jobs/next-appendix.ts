import {
  planChanges,
  type CalendarDate,
  type Change,
  type Edit,
  type EditPlan,
  type NewParagraph,
  type NewRun,
  type PlanRefusal,
  type Planned,
  type Recommendation,
  type Register,
} from "../../recommendations";
import { isFinished, standingOf, statusInWords, type StatusInWords } from "../standing";
import { categoriesOf } from "../status-categories";

/** Whether a recommendation leaves the next appendix; the person decides. */
export interface LeavingProposal {
  readonly recommendation: Recommendation;
  readonly leaves: boolean;
  /** Why it is proposed to leave or to stay, one sentence. */
  readonly why: string;
  /** True where that rests on a status the Board has not confirmed. */
  readonly restsOnDraft: boolean;
}

/** Proposes who leaves: what is ticked, achieved or no longer monitored. All others stay. */
export function proposeLeaving(register: Register): readonly LeavingProposal[] {
  return register.recommendations.map((recommendation) => {
    const status = statusInWords(recommendation.status, categoriesOf(register, recommendation));
    const leaves = isFinished(standingOf(register, recommendation));
    const isTicked = recommendation.complete === true;
    return {
      recommendation,
      leaves,
      why: isTicked ? "It is ticked as complete." : whyByStatus(status),
      restsOnDraft: leaves && !isTicked && status?.draft === true,
    };
  });
}

function whyByStatus(status: StatusInWords | null): string {
  if (status === null) return "It has no status.";
  const { code, shortLabel, draft } = status;
  const name = code === null || code === shortLabel ? shortLabel : `${code} ${shortLabel}`;
  return `Its status is “${name}”${draft ? ", a draft" : ""}.`;
}

/**
 * Plans an empty update for the next meeting in each of the recommendations: the heading in house style, and nothing under it. Those
 * without an action update yet get none, and are noted.
 */
export function planNextHeadings(
  register: Register,
  recommendations: readonly Recommendation[],
  meeting: CalendarDate,
  today: CalendarDate,
): Planned | PlanRefusal {
  const reported = recommendations.filter(({ updates }) => updates.length > 0);
  const planned = planChanges(register, reported.flatMap(headingsFor(meeting)), today);
  if (planned.kind === "refused") return planned;
  const without = recommendations.length - reported.length;
  return {
    kind: "planned",
    plan: withoutPlaceholder(planned.plan),
    notes:
      without === 0
        ? planned.notes
        : [
            ...planned.notes,
            `${String(without)} without an action update so far ${without === 1 ? "was" : "were"} given no heading.`,
          ],
  };
}

/** Stands for the text that is not there yet while the plan is made; no document holds it. */
const PLACEHOLDER = "\uE000";

function headingsFor(asAt: CalendarDate) {
  return ({ key, groups }: Recommendation): readonly Change[] => {
    const holders = groups.flatMap((group, index) => (group.updates.length > 0 ? [index] : []));
    const targets = holders.length > 1 ? holders : [null];
    return targets.map((group) => ({
      kind: "appendUpdate",
      recommendation: key,
      group,
      asAt,
      text: [PLACEHOLDER],
    }));
  };
}

function withoutPlaceholder({ edits }: EditPlan): EditPlan {
  return { edits: edits.map(strip) };
}

function strip(edit: Edit): Edit {
  switch (edit.kind) {
    case "insertParagraphs":
      return { ...edit, paragraphs: stripAll(edit.paragraphs) };
    case "setText":
      return { ...edit, runs: stripRuns(edit.runs) };
    case "insertRow":
      return {
        ...edit,
        cells: edit.cells.map((cell) => ({ ...cell, paragraphs: stripAll(cell.paragraphs) })),
      };
    default:
      return edit;
  }
}

/** A heading on its own line is left with an empty paragraph to write in. */
function stripAll(paragraphs: readonly NewParagraph[]): readonly NewParagraph[] {
  return paragraphs.map((paragraph) => ({ ...paragraph, runs: stripRuns(paragraph.runs) }));
}

function stripRuns(runs: readonly NewRun[]): readonly NewRun[] {
  return runs
    .map((run) => ({ ...run, text: run.text.replace(PLACEHOLDER, "") }))
    .filter(({ text }) => text !== "");
}
