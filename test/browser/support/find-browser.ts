import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPLICATIONS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** Without a font a page's text has no width. */
const DEBIAN_PACKAGES = ["chromium", "fonts-liberation"];

/** An installer that hangs without a network must not hold up the tests for ever. */
const INSTALLER_MINUTES = 5;

/** The path of a Chrome, Edge or Chromium; installs Chromium where there is none. Throws where that fails too. */
export function requireBrowser(): string {
  const browser = findBrowser() ?? installBrowser();
  if (browser !== undefined) return browser;
  throw new Error(
    "No browser was found and none could be installed. " +
      "Install Chrome, Edge or Chromium, or set CHROME_PATH to the program of one.",
  );
}

/** CHROME_PATH wins; then what is installed; then what Playwright has downloaded before. */
function findBrowser(): string | undefined {
  const { CHROME_PATH: chosen } = process.env;
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", and there is no such file.`);
  }
  return [...installedPaths(), chromium.executablePath()].find((path) => existsSync(path));
}

function installedPaths(): string[] {
  const { HOME = "", PATH = "", LOCALAPPDATA = "", PROGRAMFILES = "" } = process.env;
  const programFiles32 = process.env["PROGRAMFILES(X86)"] ?? "";
  switch (process.platform) {
    case "darwin":
      return combine(["/Applications", join(HOME, "Applications")], MAC_APPLICATIONS);
    case "win32":
      return combine([PROGRAMFILES, programFiles32, LOCALAPPDATA], WINDOWS_PROGRAMS);
    default:
      return combine(PATH.split(delimiter), COMMANDS);
  }
}

function combine(folders: readonly string[], names: readonly string[]): string[] {
  return folders.filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name)));
}

function installBrowser(): string | undefined {
  process.stdout.write("No browser found; installing Chromium.\n");
  // Debian's package first where it can be had: it brings the libraries that a bare machine lacks.
  if (isRootOnDebian()) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "--yes", "--no-install-recommends", ...DEBIAN_PACKAGES]);
  }
  if (findBrowser() === undefined) run("npx", ["playwright-core", "install", "chromium"]);
  return findBrowser();
}

function isRootOnDebian(): boolean {
  const release = "/etc/os-release";
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, "utf8"))
  );
}

/** Whether it worked shows in whether a browser is found afterwards. */
function run(command: string, parameters: readonly string[]): void {
  spawnSync(command, parameters, {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    shell: process.platform === "win32",
    stdio: ["ignore", "inherit", "inherit"],
    timeout: INSTALLER_MINUTES * 60_000,
  });
}
