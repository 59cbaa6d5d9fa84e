import { spawnSync } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireBrowser } from "./find-browser";
import { bundleWordPage } from "./word-page/bundle";
import { serveWorkbench } from "./workbench";

/** Builds the workbench where it is stale, finds a browser and serves the one to the other. */
export default async function prepare(): Promise<void> {
  build();
  process.env.CHROME_PATH = requireBrowser();
  const wordPage = await mkdtemp(join(tmpdir(), "word-page-"));
  await bundleWordPage(wordPage);
  await serveWorkbench({ "/word-page/": wordPage, "/probe/": "test/browser/support/probe" });
}

function build(): void {
  const { status } = spawnSync("npm", ["run", "--silent", "build:workbench", "--", "--if-stale"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The workbench could not be built; the reasons are above.");
}
