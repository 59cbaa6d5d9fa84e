/** What went wrong in the host, in terms of what a person can do about it. */
export type HostFailureKind =
  | "read-only" // the host does not let this document be changed
  | "too-large" // a request or an answer over the size Word accepts
  | "gone" // what was to be used is no longer in the document
  | "unsupported" // this version of Word cannot do it
  | "busy" // Word was doing something else
  | "silent" // Word has not answered, and may yet
  | "failed"; // Word says no more than that

/** An error of the host, told as ours; `cause` holds the original, whose text may quote the document. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";
  constructor(
    readonly kind: HostFailureKind,
    /** The host's own code, `"AccessDenied"`; empty where it gave none. */
    readonly code: string,
    message: string,
    cause: unknown,
    /** The member at which it failed, `"Paragraph.insertParagraph"`; empty where the host does not say. */
    readonly location = "",
  ) {
    super(message, { cause });
  }
}

/** Word has not answered in the time it was given. */
export function silentHost(): HostFailure {
  return new HostFailure("silent", "", ADVICE.silent, undefined);
}

/** Translates what Word threw; null where it is no error of the host, but of the program. */
export function translateHostError(error: unknown): HostFailure | null {
  if (error instanceof HostFailure) return error;
  const code = codeOf(error);
  if (code === null) return null;
  const kind = KINDS.get(code) ?? "failed";
  return new HostFailure(kind, code, ADVICE[kind], error, locationOf(error));
}

/**
 * The failure of a write that left nothing behind. Viewing mode answers writes with a GeneralException like any other trouble
 * (OfficeDev/office-js#5484), so one that names the member it failed at is taken for a document that cannot be changed.
 */
export function asWriteFailure(failure: HostFailure): HostFailure {
  const isLikelyReadOnly = failure.code === "GeneralException" && failure.location !== "";
  if (!isLikelyReadOnly) return failure;
  const { code, cause, location } = failure;
  return new HostFailure("read-only", code, ADVICE["read-only"], cause, location);
}

/** The codes of Word's JavaScript API and of the client library beneath it. */
const KINDS: ReadonlyMap<string, HostFailureKind> = new Map([
  ["AccessDenied", "read-only"],
  ["NotAllowed", "read-only"],
  ["ReadOnly", "read-only"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["PayloadTooLarge", "too-large"],
  ["ItemNotFound", "gone"],
  ["InvalidObjectPath", "gone"],
  ["InvalidReference", "gone"],
  ["NotImplemented", "unsupported"],
  ["ApiNotFound", "unsupported"],
  ["ApiNotAvailable", "unsupported"],
  ["HostIsBusy", "busy"],
  ["InvalidOrTimedOutSession", "busy"],
  ["Timeout", "busy"],
]);

/** What the failure means and what to do; what is unchanged is for the caller to say. */
const ADVICE: Readonly<Record<HostFailureKind, string>> = {
  "read-only":
    "Word does not let this document be changed. It may be open for viewing, protected, marked as final or restricted by its label: choose Editing in Word or ask whoever protected it, then try again.",
  "too-large":
    "This is more text than Word accepts at once. Insert fewer updates at a time, or split the document.",
  gone: "The place in the document is no longer there. Read the document again, then try again.",
  unsupported:
    "This version of Word cannot do this for an add-in. Update Word, or make the change in the document by hand.",
  busy: "Word was busy. Close any open dialog in Word, wait a moment, then try again.",
  silent:
    "Word has not answered for a long time. Close any open dialog in Word and wait until it reacts, then try again; if it does not, save the document and open it again.",
  failed:
    "Word reported an error without saying more. If the document is open for viewing, protected or marked as final, choose Editing in Word; otherwise save it, open it again and try again.",
};

/** `OfficeExtension.Error` carries a `code`; it is told by its shape, for the class is not there in every host. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

function locationOf(error: unknown): string {
  if (!(error instanceof Error) || !("debugInfo" in error)) return "";
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null) return "";
  return "errorLocation" in debugInfo && typeof debugInfo.errorLocation === "string"
    ? debugInfo.errorLocation
    : "";
}
