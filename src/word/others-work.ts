import {
  paragraphsOf,
  tablesOf,
  textOf,
  type DocumentContent,
  type Edit,
  type EditPlan,
  type Paragraph,
  type ParagraphId,
} from "../recommendations";

/**
 * True where a plan left no trace: every paragraph is there as it was, and what is new cannot be the plan's own, so
 * somebody else wrote it. An empty new paragraph may be the plan's, broken off before its text.
 */
export function isOnlyOthersWork(
  before: DocumentContent,
  after: DocumentContent,
  plan: EditPlan,
): boolean {
  const own = textsWrittenBy(plan, before);
  const left = countLooks(before);
  for (const paragraph of tablesOf(after).flatMap(paragraphsOf)) {
    const look = lookOf(paragraph);
    const count = left.get(look) ?? 0;
    if (count > 0) left.set(look, count - 1);
    else if (mayBeOneOf(own, textOf(paragraph))) return false;
  }
  return [...left.values()].every((count) => count === 0);
}

function countLooks(content: DocumentContent): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paragraph of tablesOf(content).flatMap(paragraphsOf)) {
    const look = lookOf(paragraph);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return counts;
}

/** The text, and which of its letters are italic: what an edit can change in a paragraph. */
function lookOf({ runs }: Paragraph): string {
  const italics = runs.map(({ text, italic }) => (italic ? "i" : "u").repeat(text.length));
  return `${runs.map(({ text }) => text).join("")}\n${italics.join("")}`;
}

function mayBeOneOf(own: readonly string[], text: string): boolean {
  return text === "" || own.some((each) => each.startsWith(text) || text.startsWith(each));
}

function textsWrittenBy({ edits }: EditPlan, before: DocumentContent): readonly string[] {
  const texts = new Map(
    tablesOf(before)
      .flatMap(paragraphsOf)
      .map((paragraph): [ParagraphId, string] => [paragraph.id, textOf(paragraph)]),
  );
  return edits.flatMap((edit) => textsOfEdit(edit, texts)).filter((text) => text !== "");
}

function textsOfEdit(edit: Edit, texts: ReadonlyMap<ParagraphId, string>): readonly string[] {
  switch (edit.kind) {
    case "insertParagraphs":
      return edit.paragraphs.map(textOf);
    case "insertRow":
      return edit.cells.flatMap(({ paragraphs }) => paragraphs.map(textOf));
    case "setText":
      return [textOf(edit)];
    case "moveParagraphs":
      return edit.paragraphs.map(({ id }) => texts.get(id) ?? "");
    case "setItalic":
      return [texts.get(edit.paragraph.id) ?? ""];
    case "setShading":
    case "removeParagraphs":
    case "removeRow":
      return [];
  }
}
