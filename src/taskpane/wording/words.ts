import type { en } from "./en";

/** Every word of the pane in one language. What one language has and another has not does not compile. */
export type Words = typeof en;
