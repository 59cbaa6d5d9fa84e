import type { ParagraphId } from "./table-content";

/** Something that should not go out with a published paper. */
export interface Leftover {
  readonly kind: "tracked-change" | "comment" | "hidden-text";
  /** What it says, single spaced: of a change, the old text, "→" and the new; empty where only formatting was changed. */
  readonly text: string;
  readonly author: string | null;
  /** Null where it stands outside what is read as text: in a header, footer or note, or in a row that is tracked as deleted. */
  readonly place: ParagraphId | null;
  /** Where it stands, for the person: `"in a footnote"`; null where `place` says it. */
  readonly where: string | null;
}

/** What a document holds beside the text that is seen. */
export interface DocumentFacts {
  /** In document order; one for each paragraph and kind, one for each comment. */
  readonly leftovers: readonly Leftover[];
}
