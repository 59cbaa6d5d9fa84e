import { tokens, typographyStyles } from "@fluentui/react-components";

/** Things below each other with room between. */
export const stack = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalM,
  minWidth: 0,
} as const;

/** A plain sentence. */
export const sentence = {
  ...typographyStyles.body1,
  margin: 0,
  overflowWrap: "anywhere",
} as const;

/** A list without marks. */
export const bareList = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
  listStyleType: "none",
  margin: 0,
  padding: 0,
} as const;
