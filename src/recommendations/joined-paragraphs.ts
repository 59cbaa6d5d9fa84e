import { expectationsOf } from "./apply-to-content";
import type { Edit, EditPlan } from "./edit-plan";
import {
  paragraphsOf,
  type DocumentContent,
  type Paragraph,
  type ParagraphId,
} from "./table-content";

/**
 * True where a plan changes text that a tracked change joins with another paragraph, or adds something where it would become one with
 * what stands there. A paragraph that is deleted as a whole leaves nothing to join.
 */
export function touchesJoinedParagraphs(content: DocumentContent, plan: EditPlan): boolean {
  const inDoubt = new Map(
    content.blocks
      .flatMap((block) =>
        block.kind === "paragraph" ? [block.paragraph] : paragraphsOf(block.table),
      )
      .filter(({ joinedFrom, isEndDeleted }) => isJoined(joinedFrom) || isEndDeleted === true)
      .map((paragraph) => [paragraph.id, paragraph]),
  );
  return inDoubt.size > 0 && plan.edits.some((edit) => touches(edit, inDoubt));
}

function isJoined(joinedFrom: Paragraph["joinedFrom"]): boolean {
  return joinedFrom?.slice(0, -1).some((text) => text !== "") === true;
}

function touches(edit: Edit, inDoubt: ReadonlyMap<ParagraphId, Paragraph>): boolean {
  switch (edit.kind) {
    case "insertParagraphs": {
      const anchor = inDoubt.get(edit.anchor.id);
      return edit.side === "after" ? anchor?.isEndDeleted === true : isJoined(anchor?.joinedFrom);
    }
    case "insertRow":
    case "removeRow":
      return false;
    case "setText":
    case "setItalic":
    case "setShading":
    case "moveParagraphs":
    case "removeParagraphs":
      return expectationsOf(edit).some(({ id }) => inDoubt.has(id));
  }
}
