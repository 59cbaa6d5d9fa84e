import { paneStatesOf } from "../states/component-state";
import { ignore } from "../states/shown-tracking";
import { HelpDialog } from "./HelpDialog";

/** The list of keys. */
export const states = paneStatesOf("HelpDialog", {
  "the list of keys": () => <HelpDialog onLanguage={ignore} onClose={ignore} />,
});
