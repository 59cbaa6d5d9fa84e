import { tokens } from "@fluentui/react-components";

/** Things below each other with room between. */
export const stack = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalM,
  minWidth: 0,
} as const;

/** Stays in sight at the lower edge, where there is room: enlarged text leaves none for what does not scroll away. */
export const atLowerEdge = {
  "@media (min-height: 480px)": { position: "sticky", bottom: 0, zIndex: 1 },
} as const;

/** Room that what is scrolled to keeps from the lower edge, where the way on covers the page. */
export const CLEAR_OF_LOWER_EDGE = "104px";
