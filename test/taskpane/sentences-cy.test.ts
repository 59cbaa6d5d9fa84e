import { readFileSync } from "node:fs";
import { readDocx, readFacts } from "../../src/docx";
import {
  otherTables,
  planChanges,
  readRegister,
  type Change,
  type Register,
} from "../../src/recommendations";
import { checkBeforePublication } from "../../src/tracking/jobs/before-publication";
import { compareRegisters } from "../../src/tracking/jobs/compare-registers";
import { CHECKS } from "../../src/tracking/jobs/findings";
import { flowEvidence } from "../../src/tracking/jobs/flow-evidence";
import {
  SCRUTINY_QUESTIONS,
  TRAFFIC_LIGHT_QUESTIONS,
} from "../../src/tracking/jobs/flow-questions";
import { proposeLeaving } from "../../src/tracking/jobs/next-appendix";
import { listComparison } from "../../src/tracking/jobs/what-changed";
import { PAIRS, PARTS, sayInWelsh } from "../../src/taskpane/wording/sentences-cy";
import { createTranslation } from "../../src/taskpane/wording/translate-sentence";
import * as wording from "../../src/word/wording";
import * as writing from "../../src/word/writing-wording";
import { everyDocument } from "../reading/report";
import { TODAY } from "../support/decisions";
import { samplePath, SAMPLES } from "../support/samples";

const files = [
  ...SAMPLES.map((sample) => new Uint8Array(readFileSync(samplePath(sample)))),
  ...everyDocument().map(({ file }) => file()),
].map((bytes) => readDocx(bytes));
const registers = files.map(({ content }) => readRegister(content));
const facts = files.map(readFacts);

const ENGLISH = /\b(?:the|was|were|this|that|with|have|has|which|nothing|it|read|stands?)\b/i;

/** The sentences of which something stays English outside what they quote. */
function untranslated(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)].filter((sentence) =>
    ENGLISH.test(withoutQuotes(sayInWelsh(sentence))),
  );
}

function withoutQuotes(text: string): string {
  const inner = text.replace(/“[^“”]*”/g, "");
  // The categories to choose from are the document's too.
  return inner === text ? text.replace(/dewiswch un o: .*/i, "") : withoutQuotes(inner);
}

function changesOf(register: Register): readonly Change[] {
  return register.recommendations.flatMap(({ key }): Change[] => [
    {
      kind: "appendUpdate",
      recommendation: key,
      group: null,
      action: null,
      asAt: "2027-03",
      freezesAt: null,
      text: ["Begun."],
    },
    { kind: "setStatus", recommendation: key, code: "2", draft: true },
    { kind: "setComplete", recommendation: key, complete: true },
  ]);
}

test("whatever is said of a reading is said in Welsh", () => {
  const sentences = registers.flatMap((register) => [
    ...register.problems.map(({ message }) => message),
    ...register.tables.flatMap(({ evidence, orderEvidence, columns }) => [
      evidence,
      orderEvidence,
      ...columns.map((column) => column.evidence),
    ]),
    ...otherTables(register).map(({ evidence }) => evidence),
  ]);
  expect(new Set(sentences).size).toBeGreaterThan(200);
  expect(untranslated(sentences)).toEqual([]);
});

test("whatever is said of a change before it is made is said in Welsh", () => {
  const sentences = registers.flatMap((register) =>
    changesOf(register).flatMap((change) => {
      const planned = planChanges(register, [change], TODAY);
      return planned.kind === "refused" ? [planned.message] : planned.notes;
    }),
  );
  expect(new Set(sentences).size).toBeGreaterThan(20);
  expect(untranslated(sentences)).toEqual([]);
});

test("whatever the jobs of reviewer and clerk say in the pane is said in Welsh", () => {
  const today = "2027-03-02";
  const sentences = registers.flatMap((register, index) => {
    const earlier = registers[index + 1] ?? register;
    return [
      ...checkBeforePublication(
        { register, problems: register.problems },
        facts[index] ?? null,
        today,
      ).flatMap(({ findings }) => findings.map(({ message }) => message)),
      ...proposeLeaving(register).map(({ why }) => why),
      ...listComparison(compareRegisters(earlier, register)).flatMap(({ lines }) =>
        lines.map(({ sentence }) => sentence),
      ),
      ...register.recommendations.flatMap((recommendation) =>
        Object.values(flowEvidence(register, recommendation, today)).flatMap((evidence) =>
          evidence.map(({ because }) => because),
        ),
      ),
    ];
  });
  const fixed = CHECKS.flatMap(({ title, about }) => [title, about]);
  const questions = [...SCRUTINY_QUESTIONS, ...TRAFFIC_LIGHT_QUESTIONS].map(({ text }) => text);
  expect(new Set(sentences).size).toBeGreaterThan(100);
  expect(untranslated([...sentences, ...fixed, ...questions])).toEqual([]);
});

test("whatever is said of writing in Word is said in Welsh", () => {
  const constants = [...Object.values(wording), ...Object.values(writing)].flatMap((value) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" ? [value.message] : [];
  });
  const made = [
    writing.staleRefusal("Open", null).message,
    writing.staleRefusal("", "Closed").message,
    writing.notAlignedRefusal("").message,
    writing.notAlignedRefusal("Open").message,
    writing.doubtfulRefusal(writing.HIDES_TEXT).message,
    writing.doubtfulRefusal(writing.showsPrompt("Choose an item.")).message,
    writing.heldByControl("Open", "Closed").message,
    writing.partlyLanded(0, 2, ""),
    writing.partlyLanded(2, 2, writing.TRACKING_STILL_ON),
    writing.partlyLanded(1, 2, writing.TRACKING_STILL_ON),
    wording.unreadableTable(3),
  ];
  expect(constants.length).toBeGreaterThan(15);
  expect(untranslated([...constants, ...made])).toEqual([]);
  expect(sayInWelsh(writing.staleRefusal("Open", "Closed").message)).toBe(
    "Ni newidiwyd dim. Mae “Open” bellach yn dweud “Closed”. Darllenwch y ddogfen eto, yna rhowch gynnig arall arni.",
  );
});

test("no translation loses a part, and none stands twice", () => {
  const partsOf = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();
  for (const [english, welsh] of [...PAIRS, ...PARTS])
    expect(partsOf(welsh)).toEqual(partsOf(english));
  const keys = PAIRS.map(([english]) => english);
  expect(keys).toEqual([...new Set(keys)]);
});

describe("a sentence", () => {
  const say = createTranslation(
    [
      ["Nothing was changed. {1}", "Dim. {1}"],
      ["{1} has no date.", "{1} heb ddyddiad."],
    ],
    [
      ["An empty paragraph", "paragraff gwag"],
      ["{1} May {2}", "{1} Mai {2}"],
    ],
  );

  test("keeps what it quotes, also where that reads like a sentence of ours", () => {
    expect(say("“An empty paragraph” has no date.")).toBe("“An empty paragraph” heb ddyddiad.");
  });

  test("is said with the sentences in it, and beside others", () => {
    expect(say("Nothing was changed. An empty paragraph has no date.")).toBe(
      "Dim. paragraff gwag heb ddyddiad.",
    );
    expect(say("“A. B” has no date. Unknown. “C” has no date.")).toBe(
      "“A. B” heb ddyddiad. Unknown. “C” heb ddyddiad.",
    );
  });

  test("has its parts said, which alone are none", () => {
    expect(say("3 May 2026 has no date.")).toBe("3 Mai 2026 heb ddyddiad.");
    expect(say("Nobody may know what 3 May 2026 was.")).toBe(
      "Nobody may know what 3 May 2026 was.",
    );
  });

  test("that is not known stays as it is", () => {
    expect(say("Something else (1.5).")).toBe("Something else (1.5).");
  });
});
