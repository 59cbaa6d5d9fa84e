import { REVIEW_KEYS } from "./review-keys";
import { useReviewWords } from "./wording";

/** A key as it is printed, and what it does. */
export interface KeyRow {
  readonly key: string;
  readonly means: string;
}

/** What single keys do in Review. */
export function useReviewKeyRows(): readonly KeyRow[] {
  const { keys, backspace } = useReviewWords();
  return [
    { key: "1 – 9", means: keys.categories },
    { key: REVIEW_KEYS.next.toUpperCase(), means: keys.next },
    { key: REVIEW_KEYS.previous.toUpperCase(), means: keys.previous },
    { key: REVIEW_KEYS.confirm.toUpperCase(), means: keys.confirm },
    { key: REVIEW_KEYS.decide.toUpperCase(), means: keys.decide },
    { key: REVIEW_KEYS.show.toUpperCase(), means: keys.show },
    { key: backspace, means: keys.leave },
  ];
}
