/** A job of the clerk's, in the order of a meeting's preparation. */
export type Job = (typeof JOBS)[number];

export const JOBS = ["cycle", "chase", "returns", "checks", "report", "export"] as const;
