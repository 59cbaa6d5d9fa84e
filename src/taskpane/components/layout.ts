/** Where there is room for the list and one recommendation side by side. */
export const beside = "@media (min-width: 600px) and (min-height: 400px)";

/** Keeps something out of sight for a moment, so that what is over at once does not blink. */
export const heldBack = {
  animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
  animationDuration: "300ms",
  animationTimingFunction: "step-end",
} as const;

/** Cuts a text off after some lines. */
export function clampedTo(lines: number) {
  return {
    display: "-webkit-box",
    // Called deprecated, but CSS Overflow 4 asks every browser for it until plain `line-clamp` is there.
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: String(lines),
    overflow: "hidden",
  } as const;
}
