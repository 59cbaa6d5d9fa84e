import type { CalendarDate, Register } from "../../recommendations";
import { startDraft, type Draft } from "../draft";
import { monthOf } from "../timing";
import { draftStatuses } from "./confirm-statuses";
import { chooseFirmness, choiceIn, standingStatus, withChoice } from "./review-choice";

/**
 * The drafts in which every draft status of the paper is chosen to be confirmed. What was chosen otherwise stays chosen: only what
 * stands is confirmed.
 * @param kept the drafts there are already
 */
export function confirmInDrafts(
  register: Register,
  kept: readonly Draft[],
  today: CalendarDate,
): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  for (const { recommendation, action } of draftStatuses(register)) {
    const draft =
      drafts.get(recommendation.key) ??
      kept.find((each) => each.recommendation === recommendation.key) ??
      startDraft(recommendation, monthOf(today));
    const standing = standingStatus(register, recommendation, action);
    const choice = choiceIn(draft, action) ?? chooseFirmness(standing, null, true);
    drafts.set(recommendation.key, withChoice(draft, action, choice));
  }
  return [...drafts.values()];
}
