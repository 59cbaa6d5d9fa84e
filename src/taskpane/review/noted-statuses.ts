import { isCalendarDate, type CalendarDate } from "../../recommendations";
import { parseNoted, serialiseNoted, type NotedStatus } from "../../tracking";
import type { KeptStorage } from "../shared/storage-draft-store";

/** The statuses as they were proposed before the Board met. */
export interface NotedStatuses {
  readonly notedOn: CalendarDate;
  readonly statuses: readonly NotedStatus[];
}

/** Keeps the noted statuses of one document on this computer. */
export interface NotedStore {
  /** Null where none were noted, or what is kept cannot be read. */
  load(): NotedStatuses | null;
  /** False where the browser would not keep them. */
  keep(noted: NotedStatuses): boolean;
}

/** Keeps noted statuses in the browser's storage under the host's partition, where there is one. */
export function createNotedStore(
  storage: KeptStorage | undefined,
  prefix: string,
  documentId: string,
): NotedStore {
  const key = `${prefix}recommendation-tracker/noted/${documentId}`;
  return {
    load: () => parse(attempt(() => storage?.getItem(key)) ?? ""),
    keep: ({ notedOn, statuses }) =>
      storage !== undefined &&
      attempt(() => {
        storage.setItem(key, `${notedOn} ${serialiseNoted(statuses)}`);
        return true;
      }) === true,
  };
}

function parse(text: string): NotedStatuses | null {
  const space = text.indexOf(" ");
  const notedOn = text.slice(0, Math.max(space, 0));
  const statuses = space < 0 ? undefined : parseNoted(text.slice(space + 1));
  return statuses === undefined || !isCalendarDate(notedOn) ? null : { notedOn, statuses };
}

/** Undefined where the browser refuses its storage. */
function attempt<Value>(access: () => Value): Value | undefined {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
