import { createContext, useContext } from "react";
import type { Register } from "../../recommendations";
import type { KeptStorage } from "./storage-draft-store";

/** What Review needs from outside. */
export interface ReviewSources {
  /** The browser's storage; undefined where it has none to give. */
  readonly storage: KeptStorage | undefined;
  /** The host's partition of the storage, `""` where it has none. */
  readonly prefix: string;
  readonly documentId: string;
  /** Reads a .docx from disk; nothing leaves the pane. Throws an `Error` with a sentence for the person. */
  readonly readPaper: (file: Blob) => Promise<Register>;
}

const SourcesContext = createContext<ReviewSources | null>(null);

/** Gives everything inside the sources. */
export const ReviewSourcesProvider = SourcesContext.Provider;

/** The sources. Throws outside their provider. */
export function useReviewSources(): ReviewSources {
  const sources = useContext(SourcesContext);
  if (sources === null) throw new Error("Review was shown without its sources.");
  return sources;
}
