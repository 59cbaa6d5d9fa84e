/** How much JavaScript comes before the first list, and after it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Stats } from "webpack";

/** Bytes, gzipped: the 169 KB of Microsoft's own React task-pane template built for production. */
export const LARGEST_START = 169_000;

/** The page of the first way comes with the pane; everything else comes once it is wanted, or in idle time. */
const AT_START = ["taskpane", "update"];

/** A built script. */
export interface ScriptSize {
  readonly name: string;
  /** Gzipped. */
  readonly bytes: number;
  readonly isAtStart: boolean;
}

/** Every script of the built pane. Throws where the build does not have the parts that make up its start. */
export function sizesOf(stats: Stats, folder: string): readonly ScriptSize[] {
  const { namedChunkGroups } = stats.compilation;
  const start = new Set(
    AT_START.flatMap((name) => {
      const group = namedChunkGroups.get(name);
      if (group === undefined) throw new Error(`The build has no part named "${name}".`);
      return group.getFiles();
    }),
  );
  return stats.compilation
    .getAssets()
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({
      name,
      bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
      isAtStart: start.has(name),
    }))
    .sort((one, other) => other.bytes - one.bytes);
}

/** The gzipped bytes of what comes before the first list. */
export function startSizeOf(scripts: readonly ScriptSize[]): number {
  return scripts
    .filter(({ isAtStart }) => isAtStart)
    .reduce((total, { bytes }) => total + bytes, 0);
}
