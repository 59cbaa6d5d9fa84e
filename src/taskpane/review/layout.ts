import { tokens } from "@fluentui/react-components";

/** Things below each other with room between. */
export const stack = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalM,
  minWidth: 0,
} as const;
