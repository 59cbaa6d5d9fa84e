/** Builds the pane as it is shipped and holds the JavaScript before its first list to a limit: `npm run size`. */
import webpack, { type Stats } from "webpack";
import configure from "../webpack.config.js";
import { LARGEST_START, sizesOf, startSizeOf } from "./pane-size";

const OUT = "test-results/size";

const scripts = sizesOf(await buildPane(), `${OUT}/dist`);
for (const { name, bytes, isAtStart } of scripts) {
  say(`${String(bytes).padStart(8)}  ${isAtStart ? "at start" : "later   "}  ${name}`);
}
const start = startSizeOf(scripts);
say(
  `${String(start).padStart(8)}  bytes of JavaScript at start, gzipped; at most ${LARGEST_START}`,
);
if (start > LARGEST_START) process.exitCode = 1;

function buildPane(): Promise<Stats> {
  const [pane] = configure({ out: OUT });
  if (pane === undefined) throw new Error("webpack.config.js builds no pane.");
  return new Promise((resolve, reject) => {
    webpack(pane, (error, stats) => {
      if (stats === undefined) reject(error ?? new Error("webpack gave no result"));
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only" })));
      else resolve(stats);
    });
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
