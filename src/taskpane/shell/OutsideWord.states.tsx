import { paneStatesOf } from "../states/component-state";
import { OutsideWord } from "./OutsideWord";

/** The pane where it is not in Word. */
export const states = paneStatesOf("OutsideWord", {
  "opened in a browser": () => <OutsideWord />,
});
