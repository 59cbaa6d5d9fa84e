import { statesOf } from "../states/component-state";
import { CopyText } from "./CopyText";

/** Text to be copied. */
export const states = statesOf("CopyText", {
  "ready to copy": () => (
    <CopyText
      label="For the minutes"
      text={"Recommendation 2: 3 was changed to 4.\nRecommendation 4 was confirmed."}
      copy="Copy"
      copied="Copied"
      copyByHand="Press Ctrl+C to copy what is selected."
    />
  ),
});
