import {
  applyToContent,
  cellAround,
  findDifferences,
  paragraphsById,
  paragraphsOf,
  tablesOf,
  textOf,
  type DocumentContent,
  type Edit,
  type EditPlan,
  type Paragraph,
  type ParagraphId,
} from "../recommendations";
import { alignTexts, type Placement } from "./align-texts";
import { isOnlyOthersWork } from "./others-work";
import { renumberPlan } from "./renumber-plan";

/** What the document shows of a plan once it was read again. */
export type Outcome =
  | { readonly kind: "applied"; readonly takeBack: EditPlan }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "partial";
      readonly landed: readonly number[];
      readonly missing: readonly number[];
    };

/**
 * Compares the document before and after with what the plan was to make of it. Only the tables the plan touches are
 * looked at; where somebody else changed them meanwhile, each edit is looked for by itself. After a failure that is not
 * enough to call the plan applied: Word may have left something beside it.
 */
export function judgeOutcome(
  before: DocumentContent,
  after: DocumentContent,
  plan: EditPlan,
  hasFailed: boolean,
): Outcome {
  const touched = touchedTables(plan);
  const { content: predicted, takeBack } = applyToContent(before, plan);
  const [was, is, should] = [before, after, predicted].map((each) => onlyTables(each, touched));
  if (was === undefined || is === undefined || should === undefined) return { kind: "nothing" };
  if (isSame(should, is)) return { kind: "applied", takeBack: renumberAlike(takeBack, should, is) };
  if (isSame(was, is)) return { kind: "nothing" };
  const landed = groupRelated(plan)
    .filter((indexes) => haveLanded(before, is, pick(plan, indexes), touched))
    .flat()
    .sort((one, other) => one - other);
  if (landed.length === plan.edits.length && !hasFailed) {
    return { kind: "applied", takeBack: renumber(takeBack, should, is) };
  }
  if (hasFailed && landed.length === 0 && isOnlyOthersWork(was, is, plan)) {
    return { kind: "nothing" };
  }
  const missing = plan.edits.map((_, index) => index).filter((index) => !landed.includes(index));
  return { kind: "partial", landed, missing };
}

/** How many paragraphs a plan writes: new, rewritten and moved ones. */
export function countWritten(plan: EditPlan): number {
  return plan.edits.reduce((sum, edit) => sum + writtenBy(edit), 0);
}

/** `TableContent.index` of each table in which a plan does something. */
export function touchedTables(plan: EditPlan): ReadonlySet<number> {
  const tables = plan.edits.flatMap(placesOf).map((id) => /^t(\d+)\./.exec(id)?.[1]);
  return new Set(tables.flatMap((index) => (index === undefined ? [] : [Number(index)])));
}

function placesOf(edit: Edit): readonly ParagraphId[] {
  switch (edit.kind) {
    case "insertParagraphs":
    case "insertRow":
      return [edit.anchor.id];
    case "setText":
    case "setItalic":
    case "setShading":
      return [edit.paragraph.id];
    case "moveParagraphs":
    case "removeParagraphs":
    case "removeRow":
      return edit.paragraphs.map(({ id }) => id);
  }
}

function writtenBy(edit: Edit): number {
  switch (edit.kind) {
    case "insertParagraphs":
    case "moveParagraphs":
      return edit.paragraphs.length;
    case "insertRow":
      return edit.cells.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
    case "setText":
      return 1;
    case "setItalic":
    case "setShading":
    case "removeParagraphs":
    case "removeRow":
      return 0;
  }
}

function onlyTables(content: DocumentContent, indexes: ReadonlySet<number>): DocumentContent {
  const blocks = content.blocks.filter(
    (block) => block.kind === "table" && indexes.has(block.table.index),
  );
  return { blocks };
}

function isSame(one: DocumentContent, other: DocumentContent): boolean {
  return findDifferences(one, other).length === 0;
}

/** Indexes of edits that share paragraphs: what one of them made can only be recognised together with the others. */
function groupRelated(plan: EditPlan): readonly (readonly number[])[] {
  const groups: { indexes: number[]; places: Set<ParagraphId> }[] = [];
  plan.edits.forEach((edit, index) => {
    const group = { indexes: [index], places: new Set(changedBy(edit)) };
    const related = groups.filter(({ places }) => [...places].some((id) => group.places.has(id)));
    for (const other of related) {
      group.indexes.unshift(...other.indexes);
      for (const id of other.places) group.places.add(id);
      groups.splice(groups.indexOf(other), 1);
    }
    groups.push(group);
  });
  return groups.map(({ indexes }) => indexes);
}

/** The paragraphs an edit changes, moves or removes; new ones beside an anchor leave it alone. */
function changedBy(edit: Edit): readonly ParagraphId[] {
  const isBeside = edit.kind === "insertParagraphs" || edit.kind === "insertRow";
  return isBeside ? [] : placesOf(edit);
}

function pick(plan: EditPlan, indexes: readonly number[]): EditPlan {
  return { edits: plan.edits.filter((_, index) => indexes.includes(index)) };
}

/** Carries edits out in memory and looks for everything they made, in its place. */
function haveLanded(
  before: DocumentContent,
  after: DocumentContent,
  plan: EditPlan,
  touched: ReadonlySet<number>,
): boolean {
  const { content, takeBack } = applyToContent(before, plan);
  const made = onlyTables(content, touched);
  const was = onlyTables(before, touched);
  const places = alignContents(made, after);
  const madeById = paragraphsById(made);
  const afterById = paragraphsById(after);
  const isThere = (id: ParagraphId): boolean => {
    const paragraph = madeById.get(id);
    return paragraph === undefined || textOf(paragraph) === "" || places.has(id);
  };
  const isColoured = (id: ParagraphId): boolean => {
    const colour = colourAround(made, id);
    const other = colourAround(after, places.get(id) ?? id);
    return colour === undefined || other === undefined || colour === other;
  };
  const italics = new Set(
    takeBack.edits.flatMap((edit) => (edit.kind === "setItalic" ? placesOf(edit) : [])),
  );
  return (
    takeBack.edits.flatMap(placesOf).every(isThere) &&
    [...italics].every((id) => hasItalics(madeById.get(id), afterById.get(places.get(id) ?? ""))) &&
    takeBack.edits.every((edit) => edit.kind !== "setShading" || isColoured(edit.paragraph.id)) &&
    plan.edits.flatMap(removedBy).every((id) => isGone(id, was, after))
  );
}

function removedBy(edit: Edit): readonly ParagraphId[] {
  return edit.kind === "removeParagraphs" || edit.kind === "removeRow" ? placesOf(edit) : [];
}

function isGone(id: ParagraphId, before: DocumentContent, after: DocumentContent): boolean {
  const paragraph = paragraphsById(before).get(id);
  if (paragraph === undefined || textOf(paragraph) === "") return true;
  return alignContents(before, after).get(id) === undefined;
}

function hasItalics(expected: Paragraph | undefined, actual: Paragraph | undefined): boolean {
  if (expected === undefined || actual === undefined) return false;
  return italicsOf(expected) === italicsOf(actual);
}

/** One letter for each visible character: what is italic is compared, white space is not. */
function italicsOf(paragraph: Paragraph): string {
  return paragraph.runs
    .map(({ text, italic }) => text.replace(/\s/g, "").replace(/\S/g, italic ? "i" : "u"))
    .join("");
}

/** Which paragraph of one content is which of another, where that is certain. */
function alignContents(
  one: DocumentContent,
  other: DocumentContent,
): ReadonlyMap<ParagraphId, ParagraphId> {
  const ones = tablesOf(one).flatMap(paragraphsOf);
  const others = tablesOf(other).flatMap(paragraphsOf);
  const placements = alignTexts(ones.map(textOf), others.map(textOf), {
    empties: "local",
    canBeSimilar: false,
  });
  const pairs = ones.flatMap(({ id }, index): [ParagraphId, ParagraphId][] => {
    const found = idAt(others, placements[index]);
    return found === undefined ? [] : [[id, found]];
  });
  return new Map(pairs);
}

function idAt(
  paragraphs: readonly Paragraph[],
  placement: Placement | undefined,
): ParagraphId | undefined {
  return typeof placement === "number" ? paragraphs[placement]?.id : undefined;
}

/** The colour of the cell that holds a paragraph, white where it has none; undefined where that is not known. */
function colourAround(content: DocumentContent, id: ParagraphId): string | undefined {
  const cell = cellAround(content, id);
  return cell?.shading === null ? "FFFFFF" : cell?.shading;
}

/**
 * The plan with the ids of a document that holds the same: what tracked changes have deleted stands in between and has ids of its
 * own.
 */
function renumberAlike(plan: EditPlan, from: DocumentContent, to: DocumentContent): EditPlan {
  const ids = tablesOf(to).flatMap(paragraphsOf);
  const known = tablesOf(from).flatMap(paragraphsOf);
  return renumberPlan(plan, new Map(known.map(({ id }, index) => [id, ids[index]?.id ?? id])));
}

/** The plan with the ids of the document as it is; empty where one of them cannot be told. */
function renumber(plan: EditPlan, from: DocumentContent, to: DocumentContent): EditPlan {
  const ids = alignContents(from, to);
  const isKnown = plan.edits.flatMap(placesOf).every((id) => ids.has(id));
  if (!isKnown) return { edits: [] };
  return renumberPlan(plan, ids);
}
