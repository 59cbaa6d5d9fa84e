import {
  type Recommendation,
  type Register,
  type StatusAssessment,
  type StatusCategory,
} from "../recommendations";
import { categoriesOf } from "./status-categories";

/** Where a recommendation stands: two ways of being finished, open, or without any status. */
export type Standing = (typeof STANDINGS)[number];

/** Every standing, in the order the pane shows them. */
export const STANDINGS = ["achieved", "stopped", "open", "unassessed"] as const;

/** A status as the pane speaks of it; `code` and `label` fall back on what is written. */
export interface StatusInWords {
  /** Null where the document uses words only. */
  readonly code: string | null;
  /** The category's label without what stands in brackets. */
  readonly shortLabel: string;
  /** The whole label, or what is written where no category fits. */
  readonly label: string;
  readonly draft: boolean;
}

const achievedWords =
  /\b(achieved|completed?|implemented|closed|delivered|done|finished|discharged)\b|^blue$/i;
const stoppedWords =
  /\b(stop(ped)? monitoring|no longer (relevant|monitored|required|needed)|superseded)\b/i;
const hedges =
  /\b(not|part|partly|partial|partially|to be|being|yet|nearly|almost|awaiting|until)\b/i;

/** Decides where a recommendation stands from its "complete" tick, else from its current status. */
export function standingOf(register: Register, recommendation: Recommendation): Standing {
  if (recommendation.complete === true) return "achieved";
  const status = statusInWords(recommendation.status, categoriesOf(register, recommendation));
  return status === null ? "unassessed" : standingOfLabel(status.label);
}

/** True where nothing more is expected of it. */
export function isFinished(standing: Standing): boolean {
  return standing === "achieved" || standing === "stopped";
}

/** Decides where something stands from the words of its status. */
export function standingOfLabel(label: string): Standing {
  if (stoppedWords.test(label)) return "stopped";
  return achievedWords.test(label) && !hedges.test(label) ? "achieved" : "open";
}

/** Puts an assessment in words; null where there is none or its place is blank. */
export function statusInWords(
  assessment: StatusAssessment | null,
  categories: readonly StatusCategory[],
): StatusInWords | null {
  if (assessment === null || (assessment.raw.trim() === "" && assessment.code === null))
    return null;
  const category = categories.find(({ code }) => code === assessment.code);
  const label = assessment.label ?? category?.label ?? assessment.raw.trim();
  return {
    code: assessment.code,
    label,
    shortLabel: shortLabelOf(label),
    draft: assessment.draft === true,
  };
}

/** A category's label without what stands in brackets: "Not achieved (Obstacle)" is "Not achieved". */
export function shortLabelOf(label: string): string {
  const short = label.replace(/\s*\(.*$/s, "").trim();
  return short === "" ? label : short;
}
