import type { XmlElement } from "../../../docx";
import { textAtoms } from "../engine/text-atoms";
import { ancestor } from "../engine/xml-edit";
import { apiNotFound } from "../request/host-error";
import type { GivenArguments } from "../request/host-object";
import type { Model } from "./model";
import { supports } from "./supports";

/** `getReviewedText`: the text as it was before the tracked changes, or as it is with all of them accepted. */
export function reviewedText(
  model: Model,
  paragraphs: readonly XmlElement[],
  given: GivenArguments,
): string {
  if (!supports(model, "1.4")) throw apiNotFound("getReviewedText");
  const version = given.choice(0, ["Original", "Current"]);
  return paragraphs
    .map((paragraph) =>
      textAtoms(paragraph, { includesDeleted: version === "Original" })
        .filter(({ run }) => version === "Current" || !isInserted(run))
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n");
}

function isInserted(run: XmlElement): boolean {
  return ancestor(run, "w:ins") !== null || ancestor(run, "w:moveTo") !== null;
}
