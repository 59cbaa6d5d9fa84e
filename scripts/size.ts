/** Builds the pane as it is shipped and holds the JavaScript before its first list to a limit: `npm run size`. */
import configure from "../webpack.config.js";
import { bundle } from "./bundle";
import { LARGEST_START, sizesOf, startSizeOf } from "./pane-size";

const OUT = "test-results/size";

const [pane] = await bundle(configure({ out: OUT }).slice(0, 1));
if (pane === undefined) throw new Error("webpack.config.js builds no pane.");
const scripts = sizesOf(pane, `${OUT}/dist`);
for (const { name, bytes, isAtStart } of scripts) {
  say(`${String(bytes).padStart(8)}  ${isAtStart ? "at start" : "later   "}  ${name}`);
}
const start = startSizeOf(scripts);
say(
  `${String(start).padStart(8)}  bytes of JavaScript at start, gzipped; at most ${LARGEST_START}`,
);
if (start > LARGEST_START) process.exitCode = 1;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
