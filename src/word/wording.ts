/** Sentences the adapter says to people while it reads, in the order: what happened, what is unchanged, what to do. */

/** The code that writes did not come from the server. */
export const WRITER_MISSING =
  "Nothing was changed. The part of the add-in that writes could not be loaded. Check your connection, then insert again.";

export const DOCUMENT_UNREADABLE = "The document could not be read, and nothing in it was changed.";
export const SETTING_NOT_KEPT =
  "Word did not keep this with the document. It holds until this pane is closed. If the document is open for viewing or protected, choose Editing in Word, then try again.";
export const PLACE_NOT_FOUND =
  "This place was changed or moved since the document was read. Read the document again, then try again.";

export function unreadableTable(number: number): string {
  return `Table ${String(number)} was not read, because Word did not hand out its content. What it holds is missing here. Save the document, open it again and read it again.`;
}
