import { statesOf } from "../states/component-state";
import { register } from "../states/paper";
import { FoldedText } from "./FoldedText";

/** Text that may be longer than its place. */
export const states = statesOf("FoldedText", {
  "text that fits": () => <FoldedText text="A short sentence." lines={3} name="A text" />,
  "text that is cut off": () => (
    <FoldedText text={register.recommendations[1]?.text ?? ""} lines={2} name="Recommendation 2" />
  ),
});
