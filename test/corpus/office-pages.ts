import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Longer than any one file takes; a batch has this for each of its files. */
const SECONDS_A_FILE = 20;

/** True where LibreOffice and pdftotext are both installed. */
export function canShowPages(): boolean {
  return (
    spawnSync("soffice", ["--version"]).status === 0 &&
    spawnSync("pdftotext", ["-v"]).error === undefined
  );
}

/**
 * The text on the pages of .docx files of one folder as LibreOffice lays them out, without white space: narrow cells break words
 * anywhere. A file that LibreOffice did not convert is not in the result.
 */
export async function pageTexts(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, "pages");
  mkdirSync(out, { recursive: true });
  await convert(folder, names, out);
  const missing = names.filter((name) => !existsSync(pdfOf(out, name)));
  // One file that LibreOffice stumbles over takes those behind it along.
  for (const name of missing) await convert(folder, [name], out);
  const texts = new Map<string, string>();
  for (const name of names) {
    if (existsSync(pdfOf(out, name))) texts.set(name, textIn(pdfOf(out, name)));
  }
  rmSync(out, { recursive: true });
  return texts;
}

function convert(folder: string, names: readonly string[], out: string): Promise<void> {
  if (names.length === 0) return Promise.resolve();
  const profile = join(folder, "profile");
  return new Promise((done, fail) => {
    const office = spawn(
      "soffice",
      [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        out,
        ...names.map((name) => join(folder, name)),
      ],
      { stdio: "ignore", timeout: names.length * SECONDS_A_FILE * 1000 },
    );
    office.on("error", fail);
    office.on("close", () => {
      done();
    });
  });
}

/** In both reading orders: in one of them the lines of a narrow cell stand together. */
function textIn(pdf: string): string {
  return ["-raw", "-layout"]
    .map((order) => spawnSync("pdftotext", [order, pdf, "-"], { encoding: "utf8", maxBuffer: 1e8 }))
    .map(({ stdout }) => withoutSpace(stdout))
    .join("\n");
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

function pdfOf(out: string, name: string): string {
  return join(out, `${name.slice(0, name.lastIndexOf("."))}.pdf`);
}
