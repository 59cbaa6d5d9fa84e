/** Error codes Word answers with (`Word.ErrorCodes` and those of the request layer). */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented"
  | "SearchStringInvalidOrTooLong";

const STATUS: Readonly<Record<HostErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
  SearchStringInvalidOrTooLong: 400,
};

/** A failure that the add-in is to see as `OfficeExtension.Error`. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    message: string,
    /** Class and member as the add-in writes them, `"Paragraph.insertText"`; empty while it is not known. */
    readonly location = "",
  ) {
    super(message);
  }

  get httpStatusCode(): number {
    return STATUS[this.code];
  }
}

/** The object that was asked for is not, or no longer, in the document. */
export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested item was not found: ${what}.`);
}

export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing: ${what}.`);
}

/** A member of a later requirement set than the host claims to have. */
export function apiNotFound(member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `${member} could not be found. It may be available in a newer version of the application.`,
    member,
  );
}

/** A member this host has no behaviour for, said by name so that nobody takes silence for an answer. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `This host does not implement ${member}.`, member);
}
