import type { NewParagraph } from "../recommendations";
import type { WriteScript, WriteStep } from "./write-script";

/** Word on the web takes requests up to 5 MB; what the client adds of its own is left room for. */
export const LARGEST_REQUEST = 4 * 1024 * 1024;

/** Cuts a script, in order, into pieces whose requests stay under so many bytes; a step is never cut. */
export function chunkScript(script: WriteScript, mostBytes: number): readonly WriteScript[] {
  const chunks: WriteStep[][] = [];
  let left = 0;
  for (const step of script) {
    const bytes = bytesOf(step);
    const last = chunks.at(-1);
    if (last === undefined || bytes > left) {
      chunks.push([step]);
      left = mostBytes - bytes;
    } else {
      last.push(step);
      left -= bytes;
    }
  }
  return chunks;
}

/** What the client writes for one property or call, and for all that a paragraph takes. Estimated, rounded up. */
const STEP_BYTES = 500;
const PARAGRAPH_BYTES = 4_000;
const RUN_BYTES = 1_800;
/** A character outside ASCII takes up to six bytes in an escaped request. */
const CHARACTER_BYTES = 6;

function bytesOf(step: WriteStep): number {
  switch (step.kind) {
    case "insert":
      return STEP_BYTES + paragraphBytes(step.paragraphs);
    case "insertRow":
      return STEP_BYTES + paragraphBytes(step.cells.flatMap(({ paragraphs }) => paragraphs));
    case "setText":
      return STEP_BYTES + paragraphBytes([{ runs: step.runs, exemplar: step.lookFrom }]);
    case "foldIntoAbove":
      return STEP_BYTES + PARAGRAPH_BYTES;
    case "setItalic":
    case "setShading":
    case "delete":
    case "deleteRow":
      return STEP_BYTES;
  }
}

function paragraphBytes(paragraphs: readonly NewParagraph[]): number {
  return paragraphs.reduce(
    (sum, { runs }) =>
      sum +
      PARAGRAPH_BYTES +
      runs.reduce((bytes, { text }) => bytes + RUN_BYTES + CHARACTER_BYTES * text.length, 0),
    0,
  );
}
