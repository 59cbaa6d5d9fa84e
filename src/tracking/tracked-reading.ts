import { readRegister, type ReadingProblem, type Register } from "../recommendations";
import type { ReadingOptions, RecommendationDocument } from "./recommendation-document";

/** A document read into recommendations, with everything that could not be read, whoever noticed it. */
export interface TrackedReading {
  readonly register: Register;
  /** The host's problems first, then the reader's. */
  readonly problems: readonly ReadingProblem[];
}

/** Reads the document and finds its recommendations. Throws `DocumentUnavailable` as the document does. */
export async function readTracked(
  document: RecommendationDocument,
  options: ReadingOptions = {},
): Promise<TrackedReading> {
  const { content, problems } = await document.read(options);
  const register = readRegister(content);
  return { register, problems: [...problems, ...register.problems] };
}
