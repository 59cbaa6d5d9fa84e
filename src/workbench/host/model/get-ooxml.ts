import { tablesOf } from "../engine/blocks";
import type { LiveRange } from "../engine/live-range";
import { ooxmlOfRange } from "../engine/range-ooxml";
import { paragraphsOfRange } from "../engine/range-operations";
import { isWithin } from "../engine/xml-edit";
import { HostError } from "../request/host-error";
import type { Model } from "./model";

/** The answer of `getOoxml`, or the failure the variant asks for. */
export function ooxml(model: Model, range: LiveRange): string {
  const variant = model.variant();
  if (touchesTable(model, range, variant.getOoxmlFailsOnTable)) {
    throw new HostError("GeneralException", "An internal error has occurred.");
  }
  return ooxmlOfRange(model.document, range, {
    cellGivesRow: variant.cellOoxmlGivesRow,
    endsWithParagraph: variant.ooxmlEndsWithParagraph,
  });
}

function touchesTable(model: Model, range: LiveRange, number: number | null): boolean {
  const table = number === null ? undefined : tablesOf(model.document.body)[number - 1];
  if (table === undefined) return false;
  return paragraphsOfRange(model.document, range).some((paragraph) => isWithin(paragraph, table));
}
