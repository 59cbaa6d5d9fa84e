import { createContext, useContext } from "react";
import type { Register } from "../../recommendations";
import type { NotedStore } from "./noted-statuses";

/** What Review needs from outside. */
export interface ReviewSources {
  readonly noted: NotedStore;
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
