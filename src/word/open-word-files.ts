import type { DocumentFiles } from "../tracking";

/** Whole files of the open document; what handles them is fetched when it is first asked for. */
export function openWordFiles(): DocumentFiles {
  const files = () => import("./word-files");
  return {
    readOpenDocument: async () => (await files()).readOpenDocument(),
    readFile: async (bytes) => (await files()).readFile(bytes),
    buildNextAppendix: async (bytes, next) => (await files()).buildNextAppendix(bytes, next),
    openAsNew: async (bytes) => (await files()).openAsNew(bytes),
    insertAtCursor: async (blocks) => (await files()).insertAtCursor(blocks),
  };
}
