import {
  applyToContent,
  findDifferences,
  paragraphsOf,
  tablesOf,
  textOf,
  type DocumentContent,
  type EditPlan,
} from "../../src/recommendations";
import type { Receipt } from "../../src/tracking";

/** What a receipt says otherwise than the document shows it; empty for an honest one. */
export function misreports(
  receipt: Receipt,
  before: DocumentContent,
  after: DocumentContent,
  plan: EditPlan,
): readonly string[] {
  switch (receipt.kind) {
    case "applied":
      return findDifferences(applyToContent(before, plan).content, after);
    case "refused":
      return findDifferences(before, after);
    case "partial":
      return misreportsOfPart(receipt.landed, before, after, plan);
  }
}

/** Text that is gone, and text that is said to have landed and has not. */
function misreportsOfPart(
  landed: readonly number[],
  before: DocumentContent,
  after: DocumentContent,
  plan: EditPlan,
): readonly string[] {
  const said = { edits: plan.edits.filter((_, index) => landed.includes(index)) };
  const whole = new Set(allTexts(applyToContent(before, plan).content));
  const lost = allTexts(before).filter((text) => whole.has(text));
  return [
    ...without(lost, allTexts(after)).map((text) => `lost: ${text}`),
    ...without(allTexts(applyToContent(before, said).content), allTexts(after)).map(
      (text) => `not there: ${text}`,
    ),
  ];
}

function without(texts: readonly string[], present: readonly string[]): readonly string[] {
  const there = new Set(present);
  return texts.filter((text) => !there.has(text));
}

/** The texts of all paragraphs in tables. */
export function allTexts(content: DocumentContent): readonly string[] {
  return tablesOf(content).flatMap(paragraphsOf).map(textOf);
}
