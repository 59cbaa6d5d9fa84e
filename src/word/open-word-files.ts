import type { DocumentFiles } from "../tracking";

/** Whole files of the open document. Rejects where the code for them does not come. */
export function openWordFiles(): Promise<DocumentFiles> {
  return import(/* webpackChunkName: "paper" */ "./word-files");
}
