/** Builds dist-workbench/: `npm run build:workbench`. With `--if-stale`: only where something has changed since. */
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack, { type MultiStats } from "webpack";
import configure from "../webpack.config.js";

/** Its modification time is when the last complete build began. */
const STAMP = "dist-workbench/.built";
const SOURCES = ["src", "assets", "test/fixtures", "webpack.config.js", "package-lock.json"];

if (process.argv.includes("--if-stale") && modified(STAMP) > newestSource()) process.exit(0);
const began = new Date();
const stats = await build();
process.stdout.write(`${stats.toString({ preset: "errors-warnings", colors: true })}\n`);
if (stats.hasErrors()) process.exit(1);
mkdirSync("dist-workbench", { recursive: true });
writeFileSync(STAMP, "");
utimesSync(STAMP, began, began);

function build(): Promise<MultiStats> {
  return new Promise((resolve, reject) => {
    webpack(configure({ workbench: true }), (error, result) => {
      if (result === undefined) reject(error ?? new Error("webpack gave no result"));
      else resolve(result);
    });
  });
}

/** Folders count too: removing a file changes nothing but its folder. */
function newestSource(): number {
  const inside = SOURCES.flatMap((source) =>
    statSync(source).isDirectory()
      ? readdirSync(source, { recursive: true, encoding: "utf8" }).map((name) => join(source, name))
      : [],
  );
  return Math.max(...[...SOURCES, ...inside].map(modified));
}

/** Milliseconds since 1970; 0 where there is no such file. */
function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
