import type { RecommendationDocument } from "../../../../src/tracking";
import { openWordDocument, type WordDocumentOptions } from "../../../../src/word";

declare global {
  interface Window {
    /** The adapter under test, there once `wordReady` has resolved. */
    wordDocument: RecommendationDocument;
    wordReady: Promise<void>;
    /** Begins anew with an adapter that has read nothing. */
    openAdapter: (options?: WordDocumentOptions) => void;
    /** What followSelection reported, in order. */
    wordPlaces: (string | null)[];
  }
}

window.wordPlaces = [];
window.openAdapter = (options) => {
  window.wordDocument = openWordDocument(options);
};
window.wordReady = Office.onReady().then(() => {
  window.openAdapter();
});
