import type { Recommendation, Register, StatusAssessment } from "../../recommendations";
import { hasStatus, type Draft } from "../draft";
import { statusInWords, type StatusInWords } from "../standing";
import { categoriesOf } from "../status-categories";

/** Whether a status is still to be confirmed; the document may not say. */
export type Firmness = "draft" | "confirmed" | "unsaid";

/** A status as the reviewer finds it in the document. */
export interface StandingStatus {
  readonly words: StatusInWords;
  /** What choosing it would be called: its code, or its wording where it has none. */
  readonly code: string;
  readonly firmness: Firmness;
}

/** The status that a choice is about: that of one action, or the recommendation's own; null where there is none yet. */
export function standingStatus(
  register: Register,
  recommendation: Recommendation,
  action: number | null,
): StandingStatus | null {
  const assessment =
    action === null ? recommendation.status : (recommendation.actions[action]?.status ?? null);
  const words = statusInWords(assessment, categoriesOf(register, recommendation));
  if (assessment === null || words === null) return null;
  return {
    words,
    code: assessment.code ?? assessment.raw.trim(),
    firmness: firmnessOf(assessment),
  };
}

/** What is chosen, for one action or for the recommendation; null: nothing. */
export function choiceIn(draft: Draft, action: number | null): Draft["status"] {
  if (action === null) return draft.status;
  return draft.actionStatuses?.find((each) => each.action === action) ?? null;
}

/** The draft with another choice; null: what stands in the document stays. */
export function withChoice(draft: Draft, action: number | null, choice: Draft["status"]): Draft {
  if (action === null) return { ...draft, status: choice };
  const others = (draft.actionStatuses ?? []).filter((each) => each.action !== action);
  return {
    ...draft,
    actionStatuses: choice === null ? others : [...others, { action, ...choice }],
  };
}

/** Choosing a category makes a draft of it, to be confirmed later; what stands in the document already is no choice. */
export function chooseCategory(standing: StandingStatus | null, code: string): Draft["status"] {
  return standing?.code === code ? null : { code, draft: true };
}

/** Confirms what is chosen, or else what stands, or makes a draft of it again; null where it stands so already or there is nothing. */
export function chooseFirmness(
  standing: StandingStatus | null,
  choice: Draft["status"],
  isConfirmed: boolean,
): Draft["status"] {
  const code = choice?.code ?? standing?.code;
  if (code === undefined) return null;
  const standsSo = standing?.code === code && (standing.firmness === "confirmed") === isConfirmed;
  return standsSo ? null : { code, draft: !isConfirmed };
}

/** Every choice in a draft; the action is null where it is for the recommendation. */
export function choicesIn({ status, actionStatuses = [] }: Draft) {
  return status === null ? actionStatuses : [{ action: null, ...status }, ...actionStatuses];
}

/** The drafts with a status chosen, each without the text that an officer may still be writing. */
export function chosenStatuses(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(hasStatus).map((draft) => ({ ...draft, text: "", complete: null }));
}

/** The draft without any choice of a status. */
export function withoutChoices(draft: Draft): Draft {
  return { ...draft, status: null, actionStatuses: [] };
}

function firmnessOf({ draft }: StatusAssessment): Firmness {
  if (draft === null) return "unsaid";
  return draft ? "draft" : "confirmed";
}
