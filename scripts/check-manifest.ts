/**
 * Checks a manifest without a network: `npm run manifest:check`.
 * `tsx scripts/check-manifest.ts MANIFEST FOLDER…`: the folders hold the files that its addresses name.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { PNG } from "pngjs";
import { findManifestFaults, type PublishedFiles } from "./manifest-faults";
import { parseXml } from "./xml-outline";

const [manifest = "manifest.xml", ...given] = process.argv.slice(2);
/** In the checkout the page is still a template beside its code. */
const folders = given.length > 0 ? given : [".", "src/taskpane"];

const text = readFileSync(manifest, "utf8");
const faults = [
  ...(await faultsOfLibraryReading()),
  ...findManifestFaults(parseXml(text), filesIn(folders)),
];
for (const fault of faults) process.stderr.write(`${manifest}: ${fault}\n`);
if (faults.length === 0) process.stdout.write(`${manifest}: no faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Microsoft's own reader must find what Word shows to an administrator. */
async function faultsOfLibraryReading(): Promise<string[]> {
  const read = await OfficeAddinManifest.readManifestFile(manifest);
  const required = ["id", "version", "displayName", "description", "providerName"] as const;
  return required
    .filter((field) => !read[field])
    .map((field) => `office-addin-manifest reads no ${field}`);
}

function filesIn(roots: readonly string[]): PublishedFiles {
  const find = (path: string): string | undefined =>
    roots.map((root) => join(root, path)).find((file) => existsSync(file));
  return {
    has: (path) => find(path) !== undefined,
    pixelSize: (path) => {
      const file = find(path);
      return file === undefined ? null : PNG.sync.read(readFileSync(file));
    },
  };
}
