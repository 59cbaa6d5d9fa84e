import type { WorkbenchState } from "./workbench-state";

/** Opens a file a person chose or dropped. */
export async function openFile(state: WorkbenchState, file: File): Promise<void> {
  state.open(new Uint8Array(await file.arrayBuffer()), file.name);
}
