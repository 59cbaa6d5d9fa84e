import type { WorkbenchHandle } from "../../../src/workbench";

declare global {
  interface Window {
    /** The page's handle for scripts; there on the workbench page only. */
    readonly workbench: WorkbenchHandle;
  }
}
