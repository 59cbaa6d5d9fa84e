/** Builds what is shipped into a folder and checks it, the size of the pane's start too: `tsx scripts/check-build.ts FOLDER`. */
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import configure from "../webpack.config.js";
import { bundle } from "./bundle";
import { LARGEST_START, sizesOf, startSizeOf } from "./pane-size";

const [folder = "."] = process.argv.slice(2);
const [pane] = await bundle(configure({ out: folder }));
const page = readFileSync(`${folder}/dist/taskpane.html`, "utf8");
const files = readdirSync(`${folder}/dist`, { recursive: true, encoding: "utf8" });
const faults = [...faultsOfPage(), ...faultsOfFiles(), ...faultsOfCommandLine(), ...faultsOfSize()];
for (const fault of faults) process.stderr.write(`${folder}: ${fault}\n`);
const manifest = spawnSync(
  process.execPath,
  ["--import", "tsx", "scripts/check-manifest.ts", `${folder}/dist/manifest.xml`, `${folder}/dist`],
  { stdio: "inherit" },
);
process.exitCode = faults.length === 0 && manifest.status === 0 ? 0 : 1;

function faultsOfPage(): string[] {
  return [
    ...faultUnless(
      /src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js[" >]/.test(page),
      "taskpane.html does not load office.js from Microsoft",
    ),
    ...faultUnless(page.includes("Content-Security-Policy"), "taskpane.html has no policy"),
    ...faultUnless(
      !/<script(?![^>]*\ssrc=)[^>]*>/.test(page),
      "taskpane.html has an inline script",
    ),
    ...faultUnless(
      !page.includes("host-bridge"),
      "taskpane.html loads the workbench's host bridge",
    ),
  ];
}

function faultsOfFiles(): string[] {
  return files
    .filter((file) => /workbench|host-bridge|office-js|\.docx$/.test(file))
    .map((file) => `${file} belongs to the workbench and must not be shipped`);
}

function faultsOfCommandLine(): string[] {
  const { status } = spawnSync(`${folder}/dist-cli/recommendation-tracker.js`, ["list"], {
    shell: process.platform === "win32",
  });
  // Without a file there is nothing to list, which is a request that can't be carried out.
  return faultUnless(status === 2, `the command line answers ${status}, not 2, to "list"`);
}

function faultsOfSize(): string[] {
  if (pane === undefined) return ["webpack.config.js builds no pane"];
  const start = startSizeOf(sizesOf(pane, `${folder}/dist`));
  const limit = String(LARGEST_START);
  return faultUnless(
    start <= LARGEST_START,
    `the pane starts with ${String(start)} bytes of JavaScript, gzipped, and at most ${limit} are allowed: npm run size lists them`,
  );
}

function faultUnless(isRight: boolean, fault: string): string[] {
  return isRight ? [] : [fault];
}
