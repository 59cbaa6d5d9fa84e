import type { Register } from "../recommendations";

/**
 * Reads a .docx chosen from disk, in the pane: nothing is sent anywhere. Throws an `Error` whose message is a sentence for
 * the person.
 */
export async function readPaper(file: Blob): Promise<Register> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { readPaperFile } = await import(/* webpackChunkName: "paper" */ "./paper-file");
  return readPaperFile(bytes);
}
