import { fingerprintOf, parseFilter, type ListFilter } from "../../tracking";
import type { Register } from "../../recommendations";
import { attempt } from "./preferences";
import type { KeptStorage } from "./storage-draft-store";

/** What the pane remembers of one document's list, on this computer only. */
export interface ListMemory {
  loadFilter(): ListFilter;
  keepFilter(filter: ListFilter): void;
  /** How the recommendations read when the document was last open here; null where it never was. */
  loadSeen(): ReadonlySet<string> | null;
  keepSeen(register: Register): void;
}

/** Keeps a list's filter and what was seen of it in the browser's storage, which may refuse: then nothing is remembered. */
export function createListMemory(
  storage: KeptStorage | undefined,
  prefix: string,
  documentId: string,
): ListMemory {
  const keyOf = (what: string): string => `${prefix}recommendation-tracker/${what}/${documentId}`;
  const load = (what: string): unknown =>
    attempt(() => JSON.parse(storage?.getItem(keyOf(what)) ?? "null") as unknown);
  const keep = (what: string, value: unknown): void => {
    attempt(() => storage?.setItem(keyOf(what), JSON.stringify(value)));
  };
  return {
    loadFilter: () => parseFilter(load("filter")),
    keepFilter: (filter) => {
      keep("filter", filter);
    },
    loadSeen: () => {
      const seen = load("seen");
      return typeof seen === "string" ? new Set(seen.split(" ")) : null;
    },
    keepSeen: ({ recommendations }) => {
      keep("seen", recommendations.map(fingerprintOf).join(" "));
    },
  };
}
