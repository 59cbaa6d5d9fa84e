import { statesOf } from "../states/component-state";
import { ignore } from "../states/shown-tracking";
import { LoadFailed } from "./LoadFailed";

/** A page whose code did not come. */
export const states = statesOf("LoadFailed", {
  "a page that did not come": () => <LoadFailed onRetry={ignore} />,
});
