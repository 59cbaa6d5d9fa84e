import type { KeyActions } from "../components/use-keys";
import { REVIEW_KEYS } from "./review-keys";
import type { Decision } from "./use-decision";

/** What keys do about one recommendation. */
export function decisionKeys(
  decision: Decision,
  onDecide: () => void,
  onReveal: (() => void) | null,
): KeyActions {
  const categories = decision.keyed.flatMap(({ key, category }) =>
    key === null
      ? []
      : [
          [
            key,
            () => {
              decision.onChoose(category.code);
            },
          ] as const,
        ],
  );
  return {
    ...Object.fromEntries(categories),
    [REVIEW_KEYS.confirm]: () => {
      decision.onConfirm(!decision.isConfirmed);
    },
    [REVIEW_KEYS.decide]: onDecide,
    [REVIEW_KEYS.leave]: decision.onLeave,
    ...(onReveal !== null && { [REVIEW_KEYS.show]: onReveal }),
  };
}
