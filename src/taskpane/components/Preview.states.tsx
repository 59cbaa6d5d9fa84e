import { proposeDrafts, startDraft, type Draft } from "../../tracking";
import { statesOf } from "../states/component-state";
import { register, TODAY } from "../states/paper";
import { Preview } from "./Preview";

/** What would be written, as it will appear. */
export const states = statesOf("Preview", {
  "nothing yet": () => preview({}),
  "an update above its history": () => preview({ text: "The number is on every new cover." }),
  "several paragraphs, a bullet and a status": () =>
    preview({
      text: "The number is agreed.\n- It is staffed day and night.",
      status: { code: "2", draft: false },
    }),
  "a status that is not one of the paper's": () =>
    preview({ status: { code: "17", draft: false } }),
});

function preview(part: Partial<Draft>) {
  const [, recommendation] = register.recommendations;
  if (recommendation === undefined) throw new Error("The paper has no second recommendation.");
  return (
    <Preview
      proposal={proposeDrafts(register, [{ ...startDraft(recommendation, TODAY), ...part }], TODAY)}
    />
  );
}
