import { serialiseCorrections, type Corrections } from "../recommendations";
import { DocumentUnavailable, type RecommendationDocument } from "./recommendation-document";

/** Keeps corrections with the document. Gives back why they could not be kept, a sentence; null where they were. */
export async function keepCorrections(
  document: RecommendationDocument,
  corrections: Corrections,
): Promise<string | null> {
  const text = serialiseCorrections(corrections);
  if (text === null) return TOO_MANY;
  try {
    await document.saveCorrections(text);
    return null;
  } catch (error) {
    if (error instanceof DocumentUnavailable) return error.message;
    throw error;
  }
}

const TOO_MANY =
  "These are more corrections than a document can keep. The last one holds until the document is read again. Forget your corrections, then make those that matter most.";
