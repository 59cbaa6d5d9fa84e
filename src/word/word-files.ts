import { carryForward, DocxUnreadable, readDocx, readFacts, WriteNotAsPlanned } from "../docx";
import { PlanDoesNotFit, readRegister, type Corrections } from "../recommendations";
import {
  DocumentUnavailable,
  type BuiltAppendix,
  type CursorPlace,
  type NextAppendix,
  type ReadFile,
  type ReportBlock,
} from "../tracking";
import { asWriteFailure, HostFailure } from "./host-failure";
import { insertReport, readPlace, startsBehindCursor } from "./insert-report";
import { runInWord } from "./run-in-word";

/** The largest slice that every version of Word hands out. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** The open document as a .docx. Throws `DocumentUnavailable`. */
export async function readOpenDocument(): Promise<Uint8Array> {
  const file = await openCopy();
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) slices.push(await readSlice(file, index));
    return joined(slices);
  } finally {
    // Word keeps two copies at most; one that is not closed blocks the next.
    file.closeAsync();
  }
}

/** Reads a .docx from its bytes. Throws `DocumentUnavailable`. */
export function readFile(bytes: Uint8Array, corrections: Corrections): ReadFile {
  try {
    const file = readDocx(bytes);
    const register = readRegister(file.content, corrections);
    return { reading: { register, problems: register.problems }, facts: readFacts(file) };
  } catch (error) {
    if (error instanceof DocxUnreadable) throw unavailable(error);
    throw error;
  }
}

/** Makes the next appendix. Throws `DocumentUnavailable`. */
export function buildNextAppendix(
  bytes: Uint8Array,
  { plan, leaving, moveUnder, corrections }: NextAppendix,
): BuiltAppendix {
  try {
    return carryForward(readDocx(bytes), {
      plan,
      leaving,
      completed: moveUnder === null ? { kind: "removed" } : { kind: "moved", title: moveUnder },
      corrections,
    });
  } catch (error) {
    const isExpected =
      error instanceof DocxUnreadable ||
      error instanceof WriteNotAsPlanned ||
      error instanceof PlanDoesNotFit;
    if (isExpected) throw unavailable(error);
    throw error;
  }
}

/** Opens a file as a new document (WordApi 1.3). Throws `DocumentUnavailable`. */
export async function openAsNew(bytes: Uint8Array): Promise<void> {
  await asking((context) => {
    context.application.createDocument(toBase64(bytes)).open();
    return context.sync();
  });
}

/** Where a report would go in now. Throws `DocumentUnavailable`. */
export function readCursor(): Promise<CursorPlace> {
  return asking(readPlace);
}

/**
 * Puts blocks in behind the paragraph the cursor is in, which they look like. Throws `DocumentUnavailable`, and where the cursor is
 * in a table; its sentence says whether anything was inserted.
 */
export async function insertAtCursor(blocks: readonly ReportBlock[]): Promise<void> {
  try {
    await runInWord((context) => insertReport(context, blocks));
  } catch (error) {
    if (error instanceof HostFailure) throw await whatCameOf(blocks, error);
    throw error;
  }
}

async function whatCameOf(
  blocks: readonly ReportBlock[],
  failure: HostFailure,
): Promise<DocumentUnavailable> {
  const isThere = await askWhetherThere(blocks);
  const what = isThere
    ? "Part of the text may stand in the document now. Look behind the cursor, and take it back with Ctrl+Z before you try again."
    : "Nothing was inserted.";
  const { message } = isThere ? failure : asWriteFailure(failure);
  return new DocumentUnavailable(`${what} ${message}`, { cause: failure });
}

/** True also where Word could not say. */
async function askWhetherThere(blocks: readonly ReportBlock[]): Promise<boolean> {
  try {
    return await runInWord((context) => startsBehindCursor(context, blocks));
  } catch (error) {
    if (error instanceof HostFailure) return true;
    throw error;
  }
}

async function asking<Answer>(
  batch: (context: Word.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await runInWord(batch);
  } catch (error) {
    if (error instanceof HostFailure) throw unavailable(error);
    throw error;
  }
}

function openCopy(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_BYTES },
      ({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(new DocumentUnavailable(NO_COPY, { cause: error }));
      },
    );
  });
}

function readSlice(file: Office.File, index: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, ({ status, value, error }) => {
      // Safe: a slice of a compressed file is a list of bytes.
      if (status === Office.AsyncResultStatus.Succeeded)
        resolve(Uint8Array.from(value.data as ArrayLike<number>));
      else reject(new DocumentUnavailable(NO_COPY, { cause: error }));
    });
  });
}

const NO_COPY =
  "Word did not hand out a copy of this document, so nothing was read or changed. Save it, wait a moment, then try again.";

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return whole;
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  const length = 0x8000;
  for (let at = 0; at < bytes.length; at += length) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + length)));
  }
  return btoa(parts.join(""));
}

function unavailable(cause: Error): DocumentUnavailable {
  return new DocumentUnavailable(cause.message, { cause });
}
