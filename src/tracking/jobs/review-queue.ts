import type { Recommendation, Register } from "../../recommendations";
import { hasStatus, type Draft } from "../draft";
import { choiceIn, standingStatus } from "./review-choice";

/** What the reviewer's list can be narrowed to. */
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

export const REVIEW_FILTERS = ["all", "unassessed", "draft", "chosen"] as const;

/** One recommendation as the reviewer comes to it. */
export interface ReviewItem {
  /** `Recommendation.key` */
  readonly key: string;
  /** True where it, or one of its actions, has no status yet and none is chosen. */
  readonly isUnassessed: boolean;
  /** True where a status in the document is still to be confirmed. */
  readonly isDraft: boolean;
  /** True where a status is chosen and not written yet. */
  readonly isChosen: boolean;
}

/** Every recommendation in document order. */
export function reviewItems(register: Register, drafts: readonly Draft[]): readonly ReviewItem[] {
  const chosen = new Set(drafts.filter(hasStatus).map(({ recommendation }) => recommendation));
  return register.recommendations.map((recommendation) => ({
    key: recommendation.key,
    isUnassessed: lacksStatus(register, recommendation, drafts),
    isDraft: hasDraftStatus(recommendation),
    isChosen: chosen.has(recommendation.key),
  }));
}

/**
 * The items to go through, in order.
 * @param staying key of one that stays even where the filter would leave it out: what is open must not vanish
 */
export function reviewQueue(
  items: readonly ReviewItem[],
  filter: ReviewFilter,
  staying: string | null,
): readonly ReviewItem[] {
  return items.filter((item) => item.key === staying || passes(item, filter));
}

/** How many items each filter shows. */
export function countReview(items: readonly ReviewItem[]): Readonly<Record<ReviewFilter, number>> {
  const count = (filter: ReviewFilter): number =>
    items.filter((item) => passes(item, filter)).length;
  return {
    all: items.length,
    unassessed: count("unassessed"),
    draft: count("draft"),
    chosen: count("chosen"),
  };
}

function passes(item: ReviewItem, filter: ReviewFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "unassessed":
      return item.isUnassessed;
    case "draft":
      return item.isDraft;
    case "chosen":
      return item.isChosen;
    default:
      return filter satisfies never;
  }
}

/** Where actions have statuses of their own, the recommendation has none. */
function lacksStatus(
  register: Register,
  recommendation: Recommendation,
  drafts: readonly Draft[],
): boolean {
  const draft = drafts.find((each) => each.recommendation === recommendation.key);
  if (draft !== undefined && draft.status !== null) return false;
  if (standingStatus(register, recommendation, null) !== null) return false;
  const { actions } = recommendation;
  const isSettled = (index: number): boolean =>
    actions[index]?.status != null || (draft !== undefined && choiceIn(draft, index) !== null);
  return actions.length === 0 || !actions.every((_, index) => isSettled(index));
}

function hasDraftStatus({ status, actions }: Recommendation): boolean {
  return status?.draft === true || actions.some((action) => action.status?.draft === true);
}
