/** The keys of Review that choose no category, as `KeyboardEvent.key` in lower case. */
export const REVIEW_KEYS = {
  next: "n",
  previous: "p",
  confirm: "c",
  decide: "h",
  show: "w",
  leave: "backspace",
} as const;
