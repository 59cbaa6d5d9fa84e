import type { RecommendationDocument } from "../../../../src/tracking";
import { openWordDocument } from "../../../../src/word";

declare global {
  interface Window {
    /** The adapter under test, there once `wordReady` has resolved. */
    wordDocument: RecommendationDocument;
    wordReady: Promise<void>;
    /** What followSelection reported, in order. */
    wordPlaces: (string | null)[];
  }
}

window.wordPlaces = [];
window.wordReady = Office.onReady().then(() => {
  window.wordDocument = openWordDocument();
});
