/**
 * Appends to a cell of the first, the widest and the most deeply nested table of every real file, as a file and in Word over the
 * host, and reports what else changed: `npm run corpus -- [FOLDER] [--quick] [--resume] [--minutes N]`.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { DocxUnreadable, readDocx, type DocxFile } from "../src/docx";
import serveBrowserTests from "../test/browser/support/global-setup";
import { openWordBrowser, type WordBrowser } from "../test/browser/support/word-page";
import { closeWorkbench } from "../test/browser/support/workbench";
import { planAppending } from "../test/corpus/append-plan";
import { bytesOf, CORPUS, spread, traitsOf, wordFilesIn } from "../test/corpus/corpus-files";
import { canShowPages, pageTexts } from "../test/corpus/office-pages";
import { isClean, reportOn, type FileOutcome } from "../test/corpus/report";
import {
  changedFaults,
  searchPages,
  validate,
  writeAsFile,
  writeInWord,
  type Job,
  type Outcome,
  type Written,
} from "../test/corpus/write-and-check";

/** Files that go through LibreOffice in one call. */
const BATCH = 8;
/** How many files also go through Word: some are refused, and at least forty are to be written. */
const IN_WORD = 64;
const QUICK = { files: 16, inWord: 8 };
const RESULTS = join("test-results", "corpus.json");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    resume: { type: "boolean", default: false },
    minutes: { type: "string", default: "15" },
  },
});
const folder = positionals[0] ?? CORPUS;
const deadline = Date.now() + Number(values.minutes) * 60_000;

if (!existsSync(folder)) {
  say(`Nothing to do: there is no folder ${folder}. Name one with .docx files in it.`);
  process.exit(0);
}
const scratch = mkdtempSync(join(tmpdir(), "corpus-"));
const hasOffice = canShowPages();
if (!hasOffice) say("LibreOffice and pdftotext are not both here, so no pages are looked at.");
const browsers: Promise<WordBrowser>[] = [];
try {
  await run();
} finally {
  for (const browser of browsers) await (await browser).close();
  await closeWorkbench();
  rmSync(scratch, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const outcomes = values.resume ? readOutcomes() : new Map<string, FileOutcome>();
  const { jobs, others } = openAll();
  for (const other of others) outcomes.set(other.name, other);
  const ordered = values.quick ? jobs.slice(0, QUICK.files) : jobs;
  const inWord = new Set(
    jobs.slice(0, values.quick ? QUICK.inWord : IN_WORD).map(({ name }) => name),
  );
  const left = ordered.filter(({ name }) => !outcomes.has(name));
  while (left.length > 0 && Date.now() < deadline) {
    for (const outcome of await writeBatch(left.splice(0, BATCH), inWord)) {
      outcomes.set(outcome.name, outcome);
    }
    saveOutcomes(outcomes);
    say(`${String(ordered.length - left.length)} of ${String(ordered.length)} files`);
  }
  const all = [...outcomes.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  say(`\n${reportOn(all).join("\n")}`);
  if (left.length > 0) {
    say(`\n${String(left.length)} files were not reached in time; go on with --resume.`);
  }
  process.exitCode = isClean(all) && left.length === 0 ? 0 : 1;
}

/** The files that can be written to, the most telling first. */
function openAll(): { jobs: readonly Job[]; others: readonly FileOutcome[] } {
  const jobs: (Job & { readonly traits: ReadonlySet<string> })[] = [];
  const others: FileOutcome[] = [];
  for (const name of wordFilesIn(folder)) {
    const original = bytesOf(folder, name);
    const file = open(original);
    if (file instanceof DocxUnreadable) {
      others.push({ kind: "unreadable", name, message: file.message });
      continue;
    }
    const appending = planAppending(file.content);
    if (appending === null) others.push({ kind: "without-table", name });
    else jobs.push({ name, original, file, appending, traits: traitsOf(file) });
  }
  return { jobs: spread(jobs), others };
}

function open(bytes: Uint8Array): DocxFile | DocxUnreadable {
  try {
    return readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxUnreadable) return error;
    throw error;
  }
}

interface BatchItem {
  readonly job: Job;
  readonly asFile: Written;
  readonly inWord: Written | null;
}

async function writeBatch(
  jobs: readonly Job[],
  sample: ReadonlySet<string>,
): Promise<readonly FileOutcome[]> {
  const items: BatchItem[] = [];
  for (const job of jobs) {
    const inWord = sample.has(job.name) ? await writeInWord(await openBrowser(), job) : null;
    items.push({ job, asFile: writeAsFile(job), inWord });
  }
  const paths = new Map<Written, string>();
  items.forEach(({ job, asFile, inWord }, index) => {
    for (const [way, written] of [
      ["file", asFile],
      ["word", inWord],
    ] as const) {
      if (written?.bytes == null) continue;
      const name = `${String(index)}-${way}${extname(job.name)}`;
      writeFileSync(join(scratch, name), written.bytes);
      paths.set(written, name);
    }
  });
  const [pages, faults] = await Promise.all([
    hasOffice ? pageTexts(scratch, [...paths.values()]) : null,
    validateBatch(items),
  ]);
  const finish = (written: Written): Outcome => {
    const path = paths.get(written);
    const { appending } = written;
    if (path === undefined || appending === null) return written.outcome;
    const shown = pages === null ? {} : searchPages(appending, pages.get(path));
    return { ...written.outcome, ...shown, validator: faults.get(written) ?? null };
  };
  return items.map((item) => ({
    kind: "written",
    name: item.job.name,
    tables: item.job.appending.tables,
    cells: item.job.appending.appended.length,
    asFile: finish(item.asFile),
    inWord: item.inWord === null ? null : finish(item.inWord),
  }));
}

async function validateBatch(
  items: readonly BatchItem[],
): Promise<ReadonlyMap<Written, readonly string[]>> {
  const changes = new Map<Written, readonly string[]>();
  for (const { job, asFile, inWord } of items) {
    const name = `checked${extname(job.name)}`;
    const before = await validate(scratch, name, job.original);
    for (const written of [asFile, inWord]) {
      if (written?.bytes == null) continue;
      const after = await validate(scratch, name, written.bytes);
      changes.set(written, changedFaults(before, after));
    }
  }
  return changes;
}

/** Started when it is first needed: bundling the page takes a while. */
async function openBrowser(): Promise<WordBrowser> {
  if (browsers.length === 0) browsers.push(serveBrowserTests().then(openWordBrowser));
  return Promise.all(browsers).then(([browser]) => {
    if (browser === undefined) throw new Error("No browser was started.");
    return browser;
  });
}

function readOutcomes(): Map<string, FileOutcome> {
  if (!existsSync(RESULTS)) return new Map();
  // Safe: this program wrote the file from values of this type.
  const saved = JSON.parse(readFileSync(RESULTS, "utf8")) as readonly FileOutcome[];
  return new Map(saved.map((outcome) => [outcome.name, outcome]));
}

function saveOutcomes(outcomes: ReadonlyMap<string, FileOutcome>): void {
  mkdirSync("test-results", { recursive: true });
  writeFileSync(RESULTS, JSON.stringify([...outcomes.values()]));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
