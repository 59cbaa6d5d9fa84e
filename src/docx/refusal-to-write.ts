import {
  expectationsOf,
  misfitOf,
  paragraphsById,
  textOf,
  touchesJoinedParagraphs,
  type Edit,
  type EditPlan,
  type Misfit,
  type Paragraph,
  type ParagraphId,
} from "../recommendations";
import { findGuardedPlaces, type GuardedPlace } from "./guarded-places";
import { decodeXmlPart, relationshipsOf, type DocxPackage } from "./package";
import type { ParagraphPlace, Span } from "./read-content";
import { isOn } from "./run-format";
import { localName } from "./names";
import { childElements, parseXmlTree, XmlNotWellFormed, type XmlElement } from "./xml-tree";
import type { DocxFile } from "./docx-file";

/**
 * Why a plan must not be written into a file although it would read back as planned, as a sentence: Word would put back what was
 * there, or the document's author does not allow it. Null where nothing stands against it.
 */
export function refusalToWrite(file: DocxFile, plan: EditPlan, isTracked = false): string | null {
  if (plan.edits.length === 0) return null;
  const protection = protectionOf(file.source, isTracked);
  if (protection !== null) return protection;
  if (touchesJoinedParagraphs(file.content, plan)) return IN_JOINED;
  const guards = findGuardedPlaces(file.main.text);
  const paragraphs = paragraphsById(file.content);
  const filled = new Set(
    plan.edits.flatMap((edit) =>
      edit.kind === "setText" ? [file.places.get(edit.paragraph.id)?.promptMark?.start] : [],
    ),
  );
  for (const edit of plan.edits) {
    const prompt = promptAround(edit, file);
    if (prompt !== null && !filled.has(prompt.start)) return IN_PROMPT;
    if (addsToControl(edit, file)) return IN_LIST;
    const misfit = misfitIn(edit, paragraphs);
    if (misfit !== null) return sayMisfit(misfit);
    for (const { id } of expectationsOf(edit)) {
      const place = file.places.get(id);
      const guard =
        place === undefined ? undefined : guards.find((each) => stops(each, edit, place));
      if (guard !== undefined) return SENTENCES[guard.kind];
    }
  }
  return null;
}

/** The mark of the empty control into which an edit puts something new; null where it puts it into none. */
function promptAround(edit: Edit, { places }: DocxFile): Span | null {
  if (!("anchor" in edit)) return null;
  const place = places.get(edit.anchor.id);
  if (place?.promptMark == null) return null;
  const target = edit.kind === "insertRow" ? place.row : place;
  return target !== null && place.promptMark.start < target.start ? place.promptMark : null;
}

/** A list or a check box around a paragraph holds that one only. */
function addsToControl(edit: Edit, { places }: DocxFile): boolean {
  return edit.kind === "insertParagraphs" && places.get(edit.anchor.id)?.control != null;
}

function misfitIn(edit: Edit, paragraphs: ReadonlyMap<ParagraphId, Paragraph>): Misfit | null {
  if (edit.kind !== "setText") return null;
  const paragraph = paragraphs.get(edit.paragraph.id);
  return paragraph === undefined ? null : misfitOf(paragraph, textOf(edit));
}

function sayMisfit(misfit: Misfit): string {
  switch (misfit.kind) {
    case "outside-control":
      return "Nothing was written: the place holds a list to choose from or a check box, and the text would stand beside it or in place of it. Make this change in Word.";
    case "not-an-item":
      return `Nothing was written: the place is a list to choose from, and “${misfit.text}” is not in it. Choose one of: ${misfit.items.join("; ")}.`;
  }
}

const IN_LIST =
  "Nothing was written: the text would stand in a list to choose from or a check box, which holds one line only. Make this change in Word.";

const IN_PROMPT =
  "Nothing was written: the place is in a content control that is still empty, where new text would count as its prompt. Fill in the control in Word, then read the document again.";

const IN_JOINED =
  "Nothing was written: the end of a paragraph there is deleted as a tracked change, so that its text is one with the next. Accept or reject that change in Word, then read the document again.";

const PROTECTED =
  "Nothing was written: this document is protected against editing. Open it in Word, choose Review, Restrict Editing, Stop Protection, save it, and try again.";

const DAMAGED =
  "Nothing was written: the settings of this file are damaged, so it is not known whether it may be changed. Let Word open and repair it, save it, and try again.";

const SENTENCES: Readonly<Record<GuardedPlace["kind"], string>> = {
  "bound-control":
    "Nothing was written: the place is in a content control that takes its text from data kept elsewhere in the file, and Word would put the old text back. Make this change in Word.",
  "locked-control":
    "Nothing was written: the place is in a content control whose content is locked. Unlock it in Word (Developer, Properties), or make this change elsewhere.",
  "form-field":
    "Nothing was written: the place holds a form field (a check box, a list or a box to fill in), which would be lost. Fill it in in Word.",
  field:
    "Nothing was written: the place is in the middle of a field, whose text Word works out anew. Make this change in Word.",
};

function stops(guard: GuardedPlace, edit: Edit, place: ParagraphPlace): boolean {
  switch (edit.kind) {
    case "insertParagraphs":
      return edit.side === "after" ? holds(guard, place.end) : holds(guard, place.start);
    case "insertRow":
      return place.row !== null && holds(guard, place.row.end);
    case "removeRow":
      return place.row !== null && (contains(guard, place.row) || cuts(guard, place.row));
    case "moveParagraphs":
    case "removeParagraphs":
      return contains(guard, place) || cuts(guard, place);
    case "setText":
    case "setItalic":
    case "setShading":
      if (guard.kind === "form-field") return contains(place, guard) || cuts(guard, place);
      return guard.kind === "field"
        ? contains(guard, place) || cuts(guard, place)
        : holds(guard, place.end) || (guard.start > place.start && guard.start < place.end);
  }
}

/** True for a point inside, not for one at either end. */
function holds({ start, end }: Span, at: number): boolean {
  return start < at && at < end;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where one of the two ends is inside and the other is not. */
function cuts(guard: Span, place: Span): boolean {
  const isBeginInside = holds(place, guard.start);
  const isEndInside = holds(place, guard.end);
  return isBeginInside !== isEndInside;
}

/** Protection that is in force (ECMA-376 17.15.1.29): one kind lets changes pass that are tracked, the others none. */
function protectionOf(source: DocxPackage, isTracked: boolean): string | null {
  const target = relationshipsOf(source.parts, source.mainPart).find(({ type }) =>
    type.endsWith("/settings"),
  )?.target;
  const part = target === undefined ? undefined : source.parts.get(target);
  if (part === undefined) return null;
  try {
    const settings = childElements(parseXmlTree(decodeXmlPart(part).text).root);
    const protection = settings.find(({ name }) => localName(name) === "documentProtection");
    return protection !== undefined && forbids(protection, isTracked) ? PROTECTED : null;
  } catch (error) {
    if (error instanceof XmlNotWellFormed) return DAMAGED;
    throw error;
  }
}

function forbids({ attributes }: XmlElement, isTracked: boolean): boolean {
  const value = (name: string): string | undefined =>
    Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
  const edit = value("edit") ?? "none";
  const enforcement = value("enforcement");
  const isInForce = enforcement !== undefined && isOn(enforcement);
  return isInForce && edit !== "none" && !(edit === "trackedChanges" && isTracked);
}
