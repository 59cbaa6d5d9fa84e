import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx, type DocxFile } from "../../src/docx";
import { readRegister, type Register } from "../../src/recommendations";
import type { ExpectedReading } from "../fixtures/expected-reading";

/** The root of the repository; tests run there. */
export const ROOT = process.cwd();

/** The five sample documents, one for each layout. */
export const SAMPLES = [
  "scrutiny-action-plan-2006",
  "recommendation-tracking-2010",
  "responsibilities-2007",
  "external-placements-2012",
  "draft-action-plan-2010",
] as const;

export type Sample = (typeof SAMPLES)[number];

export function samplePath(sample: Sample): string {
  return join(ROOT, "test", "fixtures", `${sample}.docx`);
}

export function sampleFile(sample: Sample): DocxFile {
  return readDocx(readFileSync(samplePath(sample)));
}

export function sampleRegister(sample: Sample): Register {
  return readRegister(sampleFile(sample).content);
}

/** What is to be read in a sample. */
export function expectedReadingOf(sample: Sample): ExpectedReading {
  const path = join(ROOT, "test", "fixtures", `${sample}.expected.json`);
  // Safe: the file is written from a value of this type.
  return JSON.parse(readFileSync(path, "utf8")) as ExpectedReading;
}
