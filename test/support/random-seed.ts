import fc from "fast-check";

/**
 * The same examples at every run, so that a change fails for what is in it. To search on: `SEED=random RUNS=500 npx jest
 * random`; a failure prints its seed, and `SEED=` with that number tries it again.
 */
const seed = process.env.SEED ?? "20260711";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
