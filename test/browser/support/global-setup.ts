import { spawnSync } from "node:child_process";
import { requireBrowser } from "./find-browser";
import { serveFolder } from "./serve-folder";
import { setWorkbench } from "./workbench";

/** Builds the workbench where it is stale, finds a browser and serves the one to the other. */
export default async function prepare(): Promise<void> {
  build();
  process.env.CHROME_PATH = requireBrowser();
  setWorkbench(await serveFolder("dist-workbench"));
}

function build(): void {
  const { status } = spawnSync("npm", ["run", "--silent", "build:workbench", "--", "--if-stale"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The workbench could not be built; the reasons are above.");
}
