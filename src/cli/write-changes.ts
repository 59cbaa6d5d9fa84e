import { applyToDocx, NotTrackable, WriteNotAsPlanned, type ChangeAuthor } from "../docx";
import {
  planChanges,
  readRegister,
  withoutMoves,
  type Change,
  type Register,
} from "../recommendations";
import { openFile, requireOutput, writeWhole } from "./files";
import { Refusal } from "./refusal";

export interface WriteRequest {
  readonly file: string;
  readonly out: string | undefined;
  readonly inPlace: boolean;
  /** A calendar date. */
  readonly today: string;
  /** Who the changes are tracked for; null: they are not tracked. */
  readonly trackedBy?: ChangeAuthor | null;
}

/** What was written: a sentence for standard output, and what the person should know besides. */
export interface Written {
  readonly message: string;
  readonly notes: readonly string[];
}

/** Plans changes on a file and writes them all, or throws `Refusal` and writes nothing. */
export function writeChanges(
  request: WriteRequest,
  decide: (register: Register) => readonly Change[],
): Written {
  const out = requireOutput(request.file, request.out, request.inPlace);
  const file = openFile(request.file);
  const register = readRegister(file.content);
  const changes = decide(register);
  const planned = planChanges(register, changes, request.today);
  if (planned.kind === "refused") {
    throw new Refusal(planned.message.replace(/^Nothing was changed\./, "Nothing was written."));
  }
  const trackedBy = request.trackedBy ?? null;
  const { plan, notes } = trackedBy === null ? planned : withoutMoves(planned);
  try {
    writeWhole(out, applyToDocx(file, plan, trackedBy).bytes);
  } catch (cause) {
    if (cause instanceof WriteNotAsPlanned || cause instanceof NotTrackable)
      throw new Refusal(cause.message, { cause });
    throw cause;
  }
  const count = changes.length === 1 ? "1 change" : `${String(changes.length)} changes`;
  return { message: `Wrote ${count} to ${out}.`, notes };
}
