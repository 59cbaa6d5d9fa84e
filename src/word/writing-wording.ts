import type { RefusalReason } from "../tracking";
import type { HostFailure } from "./host-failure";

/** Sentences about writing, in the order: what happened, what is unchanged, what to do. They come with the code that writes. */

/** A plan that was not carried out at all. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
}

/** The plan does not fit what was read or what is there now. */
export function staleRefusal(expected: string, found: string | null): Refusal {
  const place = expected.trim() === "" ? "An empty paragraph" : quote(expected);
  const change =
    found === null
      ? `${place} was changed or removed since the document was read.`
      : `${place} now says ${quote(found)}.`;
  return {
    reason: "stale",
    message: `Nothing was changed. ${change} Read the document again, then try again.`,
  };
}

/** The place is in the document, but which paragraph of Word's it is cannot be told. */
export function notAlignedRefusal(text: string): Refusal {
  const place = text === "" ? "An empty paragraph" : `The paragraph ${quote(text)}`;
  return {
    reason: "not-aligned",
    message: `Nothing was changed. ${place} could not be found again in Word without doubt. Read the document again; if that does not help, make this change by hand.`,
  };
}

/** Something the adapter does not do because it cannot be sure what Word would make of it. */
export function doubtfulRefusal(what: string): Refusal {
  return {
    reason: "not-aligned",
    message: `Nothing was changed. ${what} Make this change in Word by hand, then read the document again.`,
  };
}

export function showsPrompt(text: string): string {
  return `The text would stand in place of an empty content control's prompt, a form field or a sign of a symbol font: ${quote(text)}.`;
}

/** A list or a check box is there, which Word gives add-ins no sure way to write into. */
export function heldByControl(text: string, wanted: string): Refusal {
  const now = text === "" ? "The place" : quote(text);
  return {
    reason: "not-aligned",
    message: `Nothing was changed. ${now} is held by a list to choose from or a check box, which this version of Word does not let an add-in change. Choose ${quote(wanted)} there in Word, then read the document again.`,
  };
}

export const ROW_IN_MERGE =
  "The text of the new row would stand in a cell that is merged down the table.";
export const ROW_END_UNCERTAIN =
  "Where the row ends, below which a new one is to stand, could not be told without doubt.";
export const ROW_NOT_UNDERSTOOD =
  "Word added a row, but not with the cells that were expected; it was removed again.";
export const ROW_TO_REMOVE_STARTS_MERGE =
  "The row to be removed begins a cell that is merged down the table.";
export const ROW_IN_NESTED_TABLE = "The row is in a table inside a table.";
export const LOOK_NOT_READ =
  "The paragraph whose look the new text was to take is not in the tables that were read.";
export const ITALIC_IS_MIXED =
  "Only part of this paragraph is to be italic, and it holds more than plain text.";
export const PARAGRAPHS_JOINED =
  "The end of a paragraph there is deleted as a tracked change, so that its text is one with the next.";
export const IN_PROMPT =
  "The place is in a content control that is still empty, where new text would count as its prompt.";
export const HIDES_TEXT =
  "The paragraph to be written anew holds hidden text, which would be lost or hide what is written.";
export const PLACE_OUTSIDE_TABLES = "The place is outside the tables.";

/** How `quote` shortens a text: enough to recognise a paragraph by. */
const QUOTED_LENGTH = 60;

/** The beginning of a text in quotation marks, on one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return "an empty paragraph";
  return line.length > QUOTED_LENGTH ? `“${line.slice(0, QUOTED_LENGTH).trimEnd()}…”` : `“${line}”`;
}

/** Asked for where Word has no such thing for add-ins. */
export const CANNOT_TRACK: Refusal = {
  reason: "host-failed",
  message:
    "Nothing was changed. This version of Word does not let an add-in track its changes. Switch on Track Changes in Word, then insert without asking for it here.",
};

/** A removed row stays where it is until somebody accepts it, so what was written could not be checked. */
export const CANNOT_TRACK_REMOVAL: Refusal = {
  reason: "host-failed",
  message:
    "Nothing was changed. This would remove text, which cannot be written as a tracked change. Do it without asking for tracked changes.",
};

/** Said after what became of the writing. */
export const TRACKING_STILL_ON =
  "Track Changes may still be switched on in Word, which was only meant for these changes: switch it off under Review.";

/** Word answered with an error and the document is as it was. */
export function hostRefusal(failure: HostFailure): Refusal {
  const reason = failure.kind === "read-only" ? "read-only" : "host-failed";
  return { reason, message: `Nothing was changed. ${failure.message}` };
}

/** Word reported no error, but the document shows nothing of the plan. */
export const WROTE_NOTHING: Refusal = {
  reason: "host-failed",
  message:
    "Nothing was changed, although Word reported no error. Check that the document can be edited, then try again.",
};

export const UNKNOWN_OUTCOME =
  "Word stopped answering while writing, and the document could not be read again, so it is not known what was written. Look at the document before you try again.";

export const MAY_STILL_COME =
  "Word has stopped answering while writing. None of the changes is in the document now, but they may still come. Wait until Word reacts again and look at the document before you try again.";

export function partlyLanded(landed: number, all: number, advice: string): string {
  if (landed === 0) {
    return `Word changed the table, but not as planned: none of the ${String(all)} changes is there as a whole. Look at the document, and use Undo in Word if something looks wrong. ${advice}`.trim();
  }
  if (landed === all) {
    return `All ${String(all)} changes are in the document, but Word reported an error while writing them and may have left something else in the table. Look at it before you go on. ${advice}`.trim();
  }
  return `${String(landed)} of ${String(all)} changes are in the document; the others are not. Read the document again and insert those that are missing. ${advice}`.trim();
}
