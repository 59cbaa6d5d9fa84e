import {
  expectationsOf,
  paragraphsOf,
  tablesOf,
  textOf,
  type DocumentContent,
  type EditPlan,
  type PlanDoesNotFit,
} from "../../src/recommendations";

/** How many paragraphs a plan writes: new, rewritten and moved ones. */
export function paragraphsWrittenBy({ edits }: EditPlan): number {
  return edits
    .map((edit) => {
      switch (edit.kind) {
        case "insertParagraphs":
        case "moveParagraphs":
          return edit.paragraphs.length;
        case "insertRow":
          return edit.cells.flatMap((cell) => cell.paragraphs).length;
        case "setText":
          return 1;
        default:
          return 0;
      }
    })
    .reduce((sum, count) => sum + count, 0);
}

/** Why a plan does not fit, with the text it expected and the one that is there. */
export function staleMessage(
  content: DocumentContent,
  { edits }: EditPlan,
  { paragraph, edit }: PlanDoesNotFit,
): string {
  const expected = edits
    .slice(edit, edit + 1)
    .flatMap(expectationsOf)
    .find(({ id }) => id === paragraph)?.expects;
  const found = tablesOf(content)
    .flatMap(paragraphsOf)
    .find(({ id }) => id === paragraph);
  const now = found === undefined ? "is no longer there" : `now says “${textOf(found)}”`;
  return `Nothing was changed. “${expected ?? ""}” ${now}. Read the document again, then insert.`;
}
