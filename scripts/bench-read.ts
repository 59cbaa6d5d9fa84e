/**
 * How fast recommendation tables are read, and that the time grows no faster than the document: `npm run bench:read`.
 * The same file goes through mammoth, which turns a .docx into HTML, for comparison.
 */
import mammoth from "mammoth";
import { readDocx } from "../src/docx";
import { readRegister } from "../src/recommendations";
import { documentXml, packageOf } from "./bench-document";

const ROWS = [100, 1000, 10_000] as const;
const RUNS = 3;

interface Measured {
  readonly rows: number;
  readonly megabytes: number;
  readonly reading: number;
  readonly understanding: number;
  readonly mammoth: number;
}

const results: Measured[] = [];
for (const rows of ROWS) results.push(await measure(rows));

say("rows    MB XML   read .docx   into recommendations   MB/s     mammoth");
for (const { rows, megabytes, reading, understanding, mammoth: other } of results) {
  say(
    [
      String(rows).padEnd(7),
      megabytes.toFixed(2).padStart(6),
      `${reading.toFixed(0)} ms`.padStart(12),
      `${understanding.toFixed(0)} ms`.padStart(22),
      (megabytes / ((reading + understanding) / 1000)).toFixed(1).padStart(7),
      `${other.toFixed(0)} ms`.padStart(11),
    ].join(" "),
  );
}
const [first, , last] = results;
if (first !== undefined && last !== undefined) {
  const growth = perRow(last) / perRow(first);
  say(`Time a row, 10,000 rows against 100: ${growth.toFixed(2)} times (1 or less is linear).`);
  if (growth > 1.5) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function perRow({ rows, reading, understanding }: Measured): number {
  return (reading + understanding) / rows;
}

async function measure(rows: number): Promise<Measured> {
  const xml = documentXml(rows);
  const file = packageOf(xml);
  const buffer = Buffer.from(file);
  let content = readDocx(file).content;
  const reading = await fastest(() => {
    content = readDocx(file).content;
  });
  const understanding = await fastest(() => {
    // A new object: what was found in a content is remembered for it.
    if (readRegister({ ...content }).recommendations.length !== rows)
      throw new Error("not all rows were read");
  });
  const other = await fastest(() => mammoth.convertToHtml({ buffer }));
  return { rows, megabytes: xml.length / 1e6, reading, understanding, mammoth: other };
}

async function fastest(job: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await job();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
