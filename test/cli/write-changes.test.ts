import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readChangesFile } from "../../src/cli/changes-file";
import { requireRecommendation } from "../../src/cli/find-recommendation";
import { Refusal } from "../../src/cli/refusal";
import { writeChanges, type WriteRequest } from "../../src/cli/write-changes";
import { readDocx } from "../../src/docx";
import { readRegister, type Change, type Register } from "../../src/recommendations";
import { recommendationOf, TODAY } from "../support/decisions";
import { samplePath, sampleRegister, SAMPLES, type Sample } from "../support/samples";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A recommendation of each sample that takes an update without a question. */
const REFS: Readonly<Record<Sample, string>> = {
  "scrutiny-action-plan-2006": "5",
  "recommendation-tracking-2010": "6",
  "responsibilities-2007": "5.9",
  "external-placements-2012": "7",
  "draft-action-plan-2010": "8",
};

describe.each(SAMPLES)("on %s", (sample) => {
  test("an update and a status are written and read again", () => {
    const out = join(folder, "out.docx");
    const ref = REFS[sample];
    const { message } = writeChanges(request(sample, out), (register) => [
      {
        kind: "appendUpdate",
        recommendation: keyOf(register, ref),
        group: null,
        asAt: "2026-11",
        text: ["Work began."],
      },
      { kind: "setStatus", recommendation: keyOf(register, ref), code: "2", draft: true },
    ]);
    expect(message).toBe(`Wrote 2 changes to ${out}.`);
    const { updates, status, actions } = recommendationOf(readFile(out), ref);
    expect(updates).toContainEqual(
      expect.objectContaining({ asAt: "2026-11", text: "Work began." }),
    );
    const statuses = [status, ...actions.map((action) => action.status)];
    expect(statuses.map((each) => each?.code)).toContain("2");
  });

  test("the input stays as it was", () => {
    const before = readFileSync(samplePath(sample));
    writeChanges(request(sample, join(folder, "out.docx")), (register) => [
      {
        kind: "appendUpdate",
        recommendation: keyOf(register, REFS[sample]),
        group: null,
        asAt: "2026-11",
        text: ["x"],
      },
    ]);
    expect(Buffer.compare(readFileSync(samplePath(sample)), before)).toBe(0);
    expect(readdirSync(folder)).toEqual(["out.docx"]);
  });
});

describe("where the result goes", () => {
  const update = (register: Register): Change[] => [
    {
      kind: "appendUpdate",
      recommendation: keyOf(register, "6"),
      group: null,
      asAt: "2026-11",
      text: ["Work began."],
    },
  ];

  test("in place, where that is asked for", () => {
    const file = copyOf("recommendation-tracking-2010");
    writeChanges({ file, out: undefined, inPlace: true, today: TODAY }, update);
    expect(recommendationOf(readFile(file), "6").updates[0]?.text).toBe("Work began.");
    expect(readdirSync(folder)).toEqual(["in.docx"]);
  });

  test.each<[string, Partial<WriteRequest>, string]>([
    ["nowhere", {}, "Nothing was written. Say where the result goes: --out FILE, or --in-place."],
    [
      "twice",
      { out: "x.docx", inPlace: true },
      "Nothing was written. Give either --out or --in-place, not both.",
    ],
  ])("is said %s", (_how, output, message) => {
    const file = copyOf("recommendation-tracking-2010");
    const asked = { file, out: undefined, inPlace: false, today: TODAY, ...output };
    expect(refusalOf(() => writeChanges(asked, update))).toBe(message);
    expect(readdirSync(folder)).toEqual(["in.docx"]);
  });

  test("is never the input by another way of writing it", () => {
    const file = copyOf("recommendation-tracking-2010");
    const before = readFileSync(file);
    const out = join(folder, ".", "x", "..", "in.docx");
    expect(refusalOf(() => writeChanges({ file, out, inPlace: false, today: TODAY }, update))).toBe(
      "Nothing was written. --out is the input itself; give another name, or --in-place.",
    );
    expect(Buffer.compare(readFileSync(file), before)).toBe(0);
  });

  test("is a folder that is not there", () => {
    const file = copyOf("recommendation-tracking-2010");
    const out = join(folder, "none", "out.docx");
    expect(refusalOf(() => writeChanges({ file, out, inPlace: false, today: TODAY }, update))).toBe(
      `Nothing was written. ${out} could not be written: there is no such file or folder.`,
    );
  });

  test("is a folder itself", () => {
    const file = copyOf("recommendation-tracking-2010");
    const asked = { file, out: folder, inPlace: false, today: TODAY };
    expect(refusalOf(() => writeChanges(asked, update))).toBe(
      `Nothing was written. ${folder} could not be written: it is a folder.`,
    );
    expect(readdirSync(folder)).toEqual(["in.docx"]);
  });

  test("a file that stands there is replaced whole", () => {
    const file = copyOf("recommendation-tracking-2010");
    const out = join(folder, "out.docx");
    writeFileSync(out, "old");
    writeChanges({ file, out, inPlace: false, today: TODAY }, update);
    expect(readFile(out).recommendations).toHaveLength(2);
  });
});

describe("a refusal writes nothing", () => {
  test.each<[string, Sample, (register: Register) => Change[], RegExp]>([
    [
      "an unknown category",
      "external-placements-2012",
      (register) => [
        { kind: "setStatus", recommendation: keyOf(register, "7"), code: "9", draft: true },
      ],
      /^Nothing was written\. “9” is none of the status categories; choose one of: 1 – .+; 6 – .+\.$/,
    ],
    [
      "an update without text",
      "external-placements-2012",
      (register) => [
        {
          kind: "appendUpdate",
          recommendation: keyOf(register, "7"),
          group: null,
          asAt: "2026-11",
          text: [" "],
        },
      ],
      /^Nothing was written\. The update for Recommendation 7 has no text\./,
    ],
    [
      "two groups of actions",
      "scrutiny-action-plan-2006",
      (register) => [
        {
          kind: "appendUpdate",
          recommendation: keyOf(register, "4"),
          group: null,
          asAt: "2026-11",
          text: ["x"],
        },
      ],
      /^Nothing was written\. Several actions of Recommendation 4 have updates of their own; say which one this is for: 1 “.+”, 4 “.+”\.$/,
    ],
    [
      "no column for a tick",
      "scrutiny-action-plan-2006",
      (register) => [{ kind: "setComplete", recommendation: keyOf(register, "5"), complete: true }],
      /^Nothing was written\. The table of Recommendation 5 has no column for a tick\.$/,
    ],
  ])("%s", (_what, sample, decide, message) => {
    const out = join(folder, "out.docx");
    expect(refusalOf(() => writeChanges(request(sample, out), decide))).toMatch(message);
    expect(existsSync(out)).toBe(false);
  });

  test("one change of many that cannot be carried out", () => {
    const out = join(folder, "out.docx");
    const json = JSON.stringify([
      { change: "appendUpdate", ref: "7", asAt: "2026-11", text: ["Work began."] },
      { change: "setStatus", ref: "9", code: "nine" },
    ]);
    const decide = (register: Register) => readChangesFile(json, register, TODAY);
    expect(refusalOf(() => writeChanges(request("external-placements-2012", out), decide))).toMatch(
      /“nine”/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("naming a recommendation", () => {
  const responsibilities = sampleRegister("responsibilities-2007");

  test.each(["5.9", " 5.9 ", "Recommendation 5.9", "rec. 5.9", "5.9."])("“%s”", (ref) => {
    expect(requireRecommendation(responsibilities, { ref }).key).toBe("0/5.9/1");
  });

  test.each(["OSC-15", "osc-15", "OSC\u201115"])(
    "“%s” where the document has a hyphen that does not break",
    (ref) => {
      const [first] = responsibilities.recommendations;
      const unbroken = { ...first!, ref: "OSC\u201115", key: "0/OSC\u201115/1" };
      const register = { ...responsibilities, recommendations: [unbroken] };
      expect(requireRecommendation(register, { ref })).toBe(unbroken);
    },
  );

  test("5.1 is not 5.10", () => {
    expect(refusalOf(() => requireRecommendation(responsibilities, { ref: "5.1" }))).toMatch(
      /^Nothing was written\. There is no recommendation “5\.1”; this document has 5\.6, 5\.7, 5\.9, 5\.10, .+ and \d+ more\.$/,
    );
  });

  test("5.7 names five, each with its key", () => {
    const message = refusalOf(() => requireRecommendation(responsibilities, { ref: "5.7" }));
    expect(message).toMatch(
      /^Nothing was written\. 5 recommendations are called “5\.7”; choose one: /,
    );
    for (const number of [1, 2, 3, 4, 5]) {
      expect(message).toContain(`--key 0/5.7/${number} (table 0: To see that `);
    }
  });

  test("a key that is offered names one", () => {
    expect(requireRecommendation(responsibilities, { key: "0/5.7/3" }).ref).toBe("5.7");
  });

  test("a table narrows the choice", () => {
    expect(
      refusalOf(() => requireRecommendation(responsibilities, { ref: "5.9", table: 1 })),
    ).toMatch(/^Nothing was written\. There is no recommendation “5\.9” in table 1; /);
  });

  test("nothing named, or nothing there", () => {
    expect(refusalOf(() => requireRecommendation(responsibilities, {}))).toMatch(
      /--ref 4, or --key/,
    );
    const empty = readRegister({ blocks: [] });
    expect(refusalOf(() => requireRecommendation(empty, { ref: "1" }))).toBe(
      "Nothing was written. No recommendation table was found in this document.",
    );
  });
});

describe("a changes file", () => {
  const register = sampleRegister("external-placements-2012");
  const read = (entries: unknown) => readChangesFile(JSON.stringify(entries), register, "2026-11");

  test("gives the changes it holds", () => {
    expect(
      read([
        {
          change: "appendUpdate",
          ref: "4",
          asAt: "2026-11",
          text: ["First.", "Second."],
        },
        { change: "setStatus", ref: "4", code: "2", draft: false },
        { change: "setComplete", key: "0/4/1", complete: false },
      ]),
    ).toEqual([
      {
        kind: "appendUpdate",
        recommendation: "0/4/1",
        group: null,
        action: null,
        asAt: "2026-11",
        freezesAt: null,
        text: ["First.", "Second."],
      },
      { kind: "setStatus", recommendation: "0/4/1", code: "2", draft: false, action: null },
      { kind: "setComplete", recommendation: "0/4/1", complete: false },
    ]);
  });

  test("says least by default: today, a draft, complete, one paragraph", () => {
    expect(
      read([
        { change: "appendUpdate", ref: "4", text: "First." },
        { change: "setStatus", ref: "4", code: "2" },
        { change: "setComplete", ref: "4" },
      ]),
    ).toMatchObject([
      { asAt: "2026-11", text: ["First."], action: null },
      { draft: true },
      { complete: true },
    ]);
  });

  test.each<[unknown, RegExp]>([
    [{}, /must hold a list of changes/],
    [["x"], /^Nothing was written\. Change 1: it is not an object/],
    [[{ ref: "4" }], /^Nothing was written\. Change 1: “change” is missing\.$/],
    [
      [{ change: "paint", ref: "4" }],
      /Change 1: “paint” is no change; use appendUpdate, freezeHeading, setStatus or setComplete\./,
    ],
    [[{ change: "setComplete", ref: 4 }], /“ref” must be text in quotation marks\./],
    [[{ change: "setComplete", ref: "4", complete: "yes" }], /“complete” must be true or false\./],
    [
      [{ change: "setComplete", ref: "4", table: -1 }],
      /“table” must be a whole number from 0 on\./,
    ],
    [[{ change: "appendUpdate", ref: "4", text: [1] }], /“text” must be a list of paragraphs\./],
    [[{ change: "appendUpdate", ref: "4" }], /“text” must be a list of paragraphs\./],
    [
      [{ change: "appendUpdate", ref: "4", text: "x", asAt: "May" }],
      /“May” is no date; write it as 2026-11 or 2026-11-22\./,
    ],
    [
      [
        { change: "setComplete", ref: "4" },
        { change: "setComplete", ref: "99" },
      ],
      /^Nothing was written\. Change 2: There is no recommendation “99”; this document has 1, 4, 6, 7, 9, 10\.$/,
    ],
  ])("that holds %j is refused", (entries, message) => {
    expect(refusalOf(() => read(entries))).toMatch(message);
  });

  test("may name an action that the recommendation has", () => {
    const plan = sampleRegister("scrutiny-action-plan-2006");
    const json = JSON.stringify([{ change: "appendUpdate", ref: "4", action: 4, text: "x" }]);
    expect(readChangesFile(json, plan, "2026-11")).toMatchObject([{ action: 4 }]);
  });

  test("that is no JSON is refused", () => {
    expect(refusalOf(() => readChangesFile("[", register, TODAY))).toBe(
      "Nothing was written. The changes file is not JSON.",
    );
  });

  test("that names an action the recommendation lacks is refused", () => {
    expect(
      refusalOf(() => read([{ change: "appendUpdate", ref: "4", action: 9, text: "x" }])),
    ).toMatch(/^Nothing was written\. Change 1: There is no action 9/i);
  });
});

function request(sample: Sample, out: string): WriteRequest {
  return { file: samplePath(sample), out, inPlace: false, today: TODAY };
}

function copyOf(sample: Sample): string {
  const file = join(folder, "in.docx");
  copyFileSync(samplePath(sample), file);
  return file;
}

function keyOf(register: Register, ref: string): string {
  return recommendationOf(register, ref).key;
}

function readFile(file: string): Register {
  return readRegister(readDocx(readFileSync(file)).content);
}

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return "it was not refused";
}
