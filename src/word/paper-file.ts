import { readDocx } from "../docx";
import { readRegister, type Register } from "../recommendations";

/** Reads the recommendations of a .docx that is not open. Throws `DocxUnreadable` with a sentence for the person. */
export function readPaperFile(bytes: Uint8Array): Register {
  return readRegister(readDocx(bytes).content);
}
