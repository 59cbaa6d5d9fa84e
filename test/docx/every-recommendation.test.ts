import { readFileSync } from "node:fs";
import {
  applyToDocx,
  PlaceNotWritable,
  readDocx,
  type AppliedDocx,
  type DocxFile,
} from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  type Change,
  type EditPlan,
  type Register,
} from "../../src/recommendations";
import { everyDocument } from "../reading/report";
import { TODAY } from "../support/decisions";
import { samplePath, SAMPLES } from "../support/samples";
import { newFindings, sentenceOf } from "../support/structure";

interface Opened {
  readonly bytes: Uint8Array;
  readonly file: DocxFile;
}

const FILES: readonly [string, () => Uint8Array][] = [
  ...SAMPLES.map((sample): [string, () => Uint8Array] => [
    sample,
    () => readFileSync(samplePath(sample)),
  ]),
  ...everyDocument().map(({ name, file }): [string, () => Uint8Array] => [name, file]),
];

/** So many recommendations of each document have their turn, from its first to its last. */
const MOST = 3;

let landed = 0;
let refused = 0;

describe("an update and a status for recommendations from all over a document", () => {
  test.each(FILES)("land as planned and go again without a trace in %s", (_name, bytesOf) => {
    const bytes = bytesOf();
    const opened = { bytes, file: readDocx(bytes) };
    const register = readRegister(opened.file.content);
    for (const key of spread(register, MOST)) {
      for (const plan of plansFor(register, key)) expectCleanRoundTrip(opened, plan);
    }
  });

  test("are written far more often than refused", () => {
    expect(landed).toBeGreaterThan(10 * refused);
    expect(landed).toBeGreaterThan(FILES.length);
  });
});

function expectCleanRoundTrip({ bytes, file }: Opened, plan: EditPlan): void {
  const written = writeUnlessRefused(file, plan);
  if (written === null) return;
  const promised = applyToContent(file.content, plan).content;
  expect(findDifferences(promised, written.file.content)).toEqual([]);
  expect(partsThatDiffer(file, written.file)).toEqual([file.source.mainPart]);
  expect(newFindings(bytes, written.bytes).map(sentenceOf)).toEqual([]);
  const reopened = readDocx(written.bytes);
  const restored = applyToDocx(reopened, written.takeBack).file;
  expect(partsThatDiffer(file, restored)).toEqual([]);
}

/** Null where the place must not be written, which is said before anything is. */
function writeUnlessRefused(file: DocxFile, plan: EditPlan): AppliedDocx | null {
  try {
    const written = applyToDocx(file, plan);
    landed++;
    return written;
  } catch (cause) {
    if (!(cause instanceof PlaceNotWritable)) throw cause;
    refused++;
    return null;
  }
}

function partsThatDiffer(one: DocxFile, other: DocxFile): readonly string[] {
  const names = new Set([...one.source.parts.keys(), ...other.source.parts.keys()]);
  return [...names].filter((name) => {
    const [before, after] = [one, other].map(({ source }) => source.parts.get(name));
    return before === undefined || after === undefined || !Buffer.from(before).equals(after);
  });
}

/** Keys of recommendations, evenly from the first to the last. */
function spread({ recommendations }: Register, most: number): readonly string[] {
  const step = Math.max(1, recommendations.length / most);
  return recommendations
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .map(({ key }) => key);
}

/** An update and a status together, or each that can be planned; none where nothing would change. */
function plansFor(register: Register, recommendation: string): readonly EditPlan[] {
  const update: Change = {
    kind: "appendUpdate",
    recommendation,
    group: null,
    asAt: "2026-11",
    text: ["Zebra crossing painted & lit.", "- one", "- another"],
  };
  const status: Change = { kind: "setStatus", recommendation, code: "2", draft: true };
  const together = planOf(register, [update, status]);
  if (together !== null) return [together];
  return [update, status].flatMap((change) => planOf(register, [change]) ?? []);
}

function planOf(register: Register, changes: readonly Change[]): EditPlan | null {
  const planned = planChanges(register, changes, TODAY);
  return planned.kind === "refused" || planned.plan.edits.length === 0 ? null : planned.plan;
}
