import { createContext, useContext } from "react";
import type { Register } from "../../recommendations";
import type { DocumentFiles } from "../../tracking";
import type { KeptStorage } from "./storage-draft-store";

/** What Review and Prepare need from outside. */
export interface ReviewSources {
  /** The browser's storage; undefined where it has none to give. */
  readonly storage: KeptStorage | undefined;
  /** The host's partition of the storage, `""` where it has none. */
  readonly prefix: string;
  readonly documentId: string;
  /** Reads a .docx from disk; nothing leaves the pane. Throws an `Error` with a sentence for the person. */
  readonly readPaper: (file: Blob) => Promise<Register>;
  /** Whole files in Word. Rejects where the code for them does not come. */
  readonly openFiles: () => Promise<DocumentFiles>;
}

const SourcesContext = createContext<ReviewSources | null>(null);

/** Gives everything inside the sources. */
export const ReviewSourcesProvider = SourcesContext.Provider;

/** The sources. Throws outside their provider. */
export function useReviewSources(): ReviewSources {
  const sources = useContext(SourcesContext);
  if (sources === null) throw new Error("The page was shown without its sources.");
  return sources;
}
