import webpack, { type Configuration, type Stats } from "webpack";

/** What webpack made of each configuration, in their order. Throws with webpack's own words where one could not be built. */
export function bundle(configurations: readonly Configuration[]): Promise<readonly Stats[]> {
  return new Promise((resolve, reject) => {
    webpack([...configurations], (error, result) => {
      if (result === undefined) reject(error ?? new Error("webpack gave no result"));
      else if (result.hasErrors()) reject(new Error(result.toString({ preset: "errors-only" })));
      else resolve(result.stats);
    });
  });
}
