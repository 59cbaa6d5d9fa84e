import { useSyncExternalStore } from "react";
import type { WorkbenchState, WorkbenchView } from "./workbench-state";

/** What the page shows, kept up to date. */
export function useView(state: WorkbenchState): WorkbenchView {
  return useSyncExternalStore(state.subscribe, state.view);
}
