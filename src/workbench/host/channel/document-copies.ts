import type { WordHost } from "../word-host";

/** Codes of the Common API for requests about copies of the file. */
const FAILURE = { fileTypeNotSupported: 1009, invalidParameter: 5010, tooManyOpen: 11000 } as const;

/** Word keeps no more copies than this for one add-in (`Office.File.closeAsync`). */
const MOST_OPEN = 2;

export type CopyAnswer<Value> =
  | { readonly kind: "answered"; readonly value: Value }
  | { readonly kind: "failed"; readonly code: number };

/** A copy that was opened: what names it, and its length in bytes. */
export interface OpenedCopy {
  readonly handle: number;
  readonly size: number;
}

/** The copies behind `getFileAsync`: the file as it stood when each was opened, handed out in slices until it is closed. */
export class DocumentCopies {
  private readonly copies = new Map<number, Uint8Array>();
  private nextHandle = 1;

  constructor(private readonly host: WordHost) {}

  /** Opens a copy of the package; text and PDF are not to be had here. */
  open(isPackage: boolean): CopyAnswer<OpenedCopy> {
    if (!isPackage) return failed(FAILURE.fileTypeNotSupported);
    if (this.copies.size >= MOST_OPEN) return failed(FAILURE.tooManyOpen);
    const bytes = this.host.save();
    const handle = this.nextHandle++;
    this.copies.set(handle, bytes);
    return { kind: "answered", value: { handle, size: bytes.length } };
  }

  /** The bytes from an offset on, as many as there are. */
  slice(handle: unknown, offset: unknown, size: unknown): CopyAnswer<Uint8Array> {
    const bytes = typeof handle === "number" ? this.copies.get(handle) : undefined;
    if (bytes === undefined || !isCount(offset) || !isCount(size) || offset >= bytes.length) {
      return failed(FAILURE.invalidParameter);
    }
    return { kind: "answered", value: bytes.slice(offset, offset + size) };
  }

  release(handle: unknown): CopyAnswer<null> {
    const isKnown = typeof handle === "number" && this.copies.delete(handle);
    return isKnown ? { kind: "answered", value: null } : failed(FAILURE.invalidParameter);
  }
}

function failed(code: number): { readonly kind: "failed"; readonly code: number } {
  return { kind: "failed", code };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
