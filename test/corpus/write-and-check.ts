import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  applyToDocx,
  PlaceNotWritable,
  readDocx,
  WriteNotAsPlanned,
  type DocxFile,
} from "../../src/docx";
import { applyToContent, findDifferences } from "../../src/recommendations";
import type { WordBrowser } from "../browser/support/word-page";
import { faultsOf, withoutKnown } from "../support/docx-faults";
import { newFindings, sentenceOf } from "../support/structure";
import { planAppending, type AppendPlan } from "./append-plan";
import { unplannedDifferences } from "./exact-difference";
import { withoutSpace } from "./office-pages";

/** What is appended to, and where the files that come of it are put. */
export interface Job {
  readonly name: string;
  readonly original: Uint8Array;
  readonly file: DocxFile;
  readonly appending: AppendPlan;
}

/** How a file came out that was written one way. */
export interface Outcome {
  /** Why nothing may be written there, as a sentence. */
  readonly refusal: string | null;
  readonly differences: readonly string[];
  readonly findings: readonly string[];
  /** Faults that the validator has more of, or fewer; null where it was not asked. */
  readonly validator: readonly string[] | null;
  /** Texts LibreOffice shows, of how many; null where it was not asked. */
  readonly shown: { readonly texts: number; readonly hits: number } | null;
  /** Why a text is not shown. */
  readonly notShown: readonly string[];
}

export interface Written {
  readonly outcome: Outcome;
  /** Null where nothing was written. */
  readonly bytes: Uint8Array | null;
  readonly appending: AppendPlan | null;
}

/** Writes through `docx/`. */
export function writeAsFile({ original, file, appending }: Job): Written {
  try {
    const { bytes } = applyToDocx(file, appending.plan);
    return compare({ original, file, appending }, bytes);
  } catch (error) {
    if (error instanceof PlaceNotWritable) return refused(error.message);
    if (!(error instanceof WriteNotAsPlanned)) throw error;
    return failed(error.message);
  }
}

/**
 * Writes through `word/` over the host, with the real office.js between them; into the tables that are handed out there, since
 * those that cannot hold recommendations are not.
 */
export async function writeInWord(word: WordBrowser, job: Job): Promise<Written> {
  const opened = await word.open(job.original);
  try {
    const { content } = await opened.read();
    const appending = planAppending(content);
    if (appending === null) return refused("No table of it is one that Word is asked for.");
    const receipt = await opened.apply(appending.plan);
    if (receipt.kind === "refused") return refused(receipt.message);
    if (receipt.kind === "partial") return failed(receipt.message);
    const bytes = await opened.saved();
    const foretold = applyToContent(job.file.content, appending.plan).content;
    const misread = findDifferences(foretold, readDocx(bytes).content);
    const { outcome } = compare({ ...job, appending }, bytes);
    return {
      bytes,
      appending,
      outcome: { ...outcome, differences: [...outcome.differences, ...misread] },
    };
  } finally {
    await opened.page.close();
  }
}

function compare(job: Omit<Job, "name">, bytes: Uint8Array): Written {
  const texts = job.appending.appended.map(({ text }) => text);
  const outcome: Outcome = {
    refusal: null,
    differences: unplannedDifferences(job.file, job.original, bytes, texts),
    findings: newFindings(job.original, bytes).map(sentenceOf),
    validator: null,
    shown: null,
    notShown: [],
  };
  return { bytes, appending: job.appending, outcome };
}

/** Written, but not as planned. */
function failed(message: string): Written {
  const { outcome, ...nothing } = refused(message);
  return { ...nothing, outcome: { ...outcome, refusal: null, differences: [message] } };
}

function refused(refusal: string): Written {
  const outcome = {
    refusal,
    differences: [],
    findings: [],
    validator: null,
    shown: null,
    notShown: [],
  };
  return { bytes: null, appending: null, outcome };
}

/** What Microsoft's validator finds. It is asked a second time where it could not be run, as on a busy machine. */
export async function validate(folder: string, name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return faultsOf(path).catch(() => faultsOf(path));
}

/** Faults that came, and faults that went: either is a change. */
export function changedFaults(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...withoutKnown(before, after).map((fault) => `new: ${fault}`),
    ...withoutKnown(after, before).map((fault) => `gone: ${fault}`),
  ];
}

/** Which of the appended texts stand on the pages; capitals count for nothing, since a style may set everything in them. */
export function searchPages(
  { appended }: AppendPlan,
  pages: string | undefined,
): Pick<Outcome, "shown" | "notShown"> {
  if (pages === undefined) {
    return { shown: { texts: appended.length, hits: 0 }, notShown: ["LibreOffice made no pages."] };
  }
  const found = pages.toLowerCase();
  const isShown = (text: string): boolean => found.includes(withoutSpace(text).toLowerCase());
  const missing = appended.filter(({ text }) => !isShown(text));
  return {
    shown: { texts: appended.length, hits: appended.length - missing.length },
    notShown: missing.map(({ text, cellText }) => {
      const last = cellText.trim().split(/\s+/).at(-1) ?? "";
      if (last === "") return `${text} is not shown; its cell has no other text.`;
      return isShown(last)
        ? `${text} is not shown, the word “${last}” of its cell is somewhere.`
        : `${text} is not shown, nor is “${last}” of its cell.`;
    }),
  };
}
