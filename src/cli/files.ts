import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DocxUnreadable, readDocx, type DocxFile } from "../docx";
import { Refusal } from "./refusal";

/** Opens a .docx from disk. Throws `Refusal` with the file's name and what is wrong with it. */
export function openFile(path: string): DocxFile {
  try {
    return readDocx(readBytes(path));
  } catch (cause) {
    if (cause instanceof DocxUnreadable) throw new Refusal(`${path}: ${cause.message}`, { cause });
    throw cause;
  }
}

/** Reads a text file. Throws `Refusal`. */
export function readText(path: string): string {
  return new TextDecoder().decode(readBytes(path));
}

/** Where the result goes. Throws `Refusal` where that is not said, or would replace the input unasked. */
export function requireOutput(input: string, out: string | undefined, inPlace: boolean): string {
  if (inPlace && out === undefined) return input;
  if (inPlace) {
    throw new Refusal("Nothing was written. Give either --out or --in-place, not both.");
  }
  if (out === undefined) {
    throw new Refusal("Nothing was written. Say where the result goes: --out FILE, or --in-place.");
  }
  if (resolve(out) === resolve(input)) {
    throw new Refusal(
      `Nothing was written. --out is the input itself; give another name, or --in-place.`,
    );
  }
  return out;
}

/** Writes under a temporary name beside the target and renames, so that the target is whole or untouched. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new Refusal(`Nothing was written. ${path} could not be written: ${reason(cause)}.`, {
      cause,
    });
  }
}

/** Reads a file whole. Throws `Refusal`. */
export function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new Refusal(`${path} is a folder; name a file in it.`);
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(`${path} could not be read: ${reason(cause)}.`, { cause });
  }
}

function reason(cause: unknown): string {
  const code =
    typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EISDIR") return "it is a folder";
  if (code === "EACCES" || code === "EPERM") return "it is not permitted";
  return cause instanceof Error ? cause.message : String(cause);
}
