import fc from "fast-check";
import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  textOf,
  type Change,
  type DocumentContent,
  type Recommendation,
  type Register,
} from "../../src/recommendations";
import { allParagraphs, TODAY } from "../support/decisions";
import { SAMPLES, sampleFile } from "../support/samples";

const TEXTS = ["Work began.", "The Board was told of it.", "- one step", "It ends in May 2027."];

describe.each(SAMPLES)("updates planned for %s", (sample) => {
  const { content } = sampleFile(sample);
  const register = readRegister(content);

  test("are read back as promised", () => {
    fc.assert(
      fc.property(decisions(register), (change) => {
        const { after, read } = carryOut(content, register, change);
        const before = requireSame(register, change.recommendation);
        const now = requireSame(read, change.recommendation);
        const text = change.text.map(asWritten).join("\n");
        const update = now.updates.find((each) => asWritten(each.text) === text);
        expect(update).toBeDefined();
        expect([change.asAt, change.asAt.slice(0, 7)]).toContain(update?.asAt);
        expect(now.updates).toHaveLength(before.updates.length + 1);
        expectOthersUntouched(register, read, change.recommendation);
        expectNothingLost(content, after);
      }),
      { numRuns: 12 },
    );
  });

  test("are taken back without a trace", () => {
    fc.assert(
      fc.property(decisions(register), (change) => {
        const planned = planChanges(register, [change], TODAY);
        if (planned.kind === "refused") throw new Error(planned.message);
        const { content: after, takeBack } = applyToContent(content, planned.plan);
        const { content: restored } = applyToContent(after, takeBack);
        expect(findDifferences(content, restored)).toEqual([]);
        expect(textsOf(restored)).toEqual(textsOf(content));
      }),
      { numRuns: 12 },
    );
  });

  test("and statuses are read back as promised, or refused with a reason", () => {
    for (const recommendation of register.recommendations) {
      const change = {
        kind: "setStatus",
        recommendation: recommendation.key,
        code: "2",
        draft: true,
      } as const;
      const planned = planChanges(register, [change], TODAY);
      if (planned.kind === "refused") {
        expect(planned.message).toMatch(/^Nothing was changed\. .+\.$/);
        continue;
      }
      const read = readRegister(applyToContent(content, planned.plan).content);
      const { status, actions } = requireSame(read, recommendation.key);
      const codes = [status, ...actions.map((action) => action.status)].map((each) => each?.code);
      expect(codes).toContain("2");
      expectOthersUntouched(register, read, recommendation.key);
    }
  });

  test("and ticks are read back as promised, or refused with a reason", () => {
    for (const { key } of register.recommendations) {
      const change = { kind: "setComplete", recommendation: key, complete: true } as const;
      const planned = planChanges(register, [change], TODAY);
      if (planned.kind === "refused") {
        expect(planned.message).toMatch(/^Nothing was changed\. .+\.$/);
        continue;
      }
      const read = readRegister(applyToContent(content, planned.plan).content);
      expect(requireSame(read, key).complete).toBe(true);
      expectOthersUntouched(register, read, key);
    }
  });
});

type Append = Extract<Change, { kind: "appendUpdate" }>;

function decisions({ recommendations, reportDate }: Register): fc.Arbitrary<Append> {
  const recommendation = fc.constantFrom(...recommendations);
  const first = reportDate === null ? 2013 : Number(reportDate.slice(0, 4)) + 1;
  const date = fc
    .tuple(
      fc.integer({ min: first, max: 2039 }),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
    )
    .map((parts) => parts.flatMap((part) => (part === null ? [] : String(part).padStart(2, "0"))))
    .map((parts) => parts.join("-"));
  const text = fc.shuffledSubarray(TEXTS, { minLength: 1 });
  return fc.tuple(recommendation, date, text).map(([chosen, asAt, lines]) => ({
    kind: "appendUpdate",
    recommendation: chosen.key,
    group: hasSeveralGroups(chosen) ? chosen.groups.length - 1 : null,
    asAt,
    text: lines,
  }));
}

function hasSeveralGroups({ groups }: Recommendation): boolean {
  return groups.filter(({ updates }) => updates.length > 0).length > 1;
}

function carryOut(
  content: DocumentContent,
  register: Register,
  change: Change,
): { after: DocumentContent; read: Register } {
  const planned = planChanges(register, [change], TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  const { content: after } = applyToContent(content, planned.plan);
  return { after, read: readRegister(after) };
}

function requireSame({ recommendations }: Register, key: string): Recommendation {
  const found = recommendations.find((each) => each.key === key);
  if (found === undefined) throw new Error(`${key} is gone`);
  return found;
}

/** All other recommendations read as they did; only places may have moved. */
function expectOthersUntouched(before: Register, after: Register, key: string): void {
  const others = ({ recommendations }: Register) =>
    JSON.stringify(
      recommendations.filter((each) => each.key !== key),
      (name, value: unknown) =>
        ["place", "paragraphs", "paragraph", "rows", "updateOrder"].includes(name)
          ? undefined
          : value,
    );
  expect(others(after)).toBe(others(before));
}

/** Every paragraph that was there is there still, word for word. */
function expectNothingLost(before: DocumentContent, after: DocumentContent): void {
  const left = textsOf(after);
  for (const text of textsOf(before)) {
    const at = left.indexOf(text);
    if (text === "") continue;
    expect(at).toBeGreaterThanOrEqual(0);
    left.splice(at, 1);
  }
}

function textsOf(content: DocumentContent): string[] {
  return allParagraphs(content).map(textOf);
}

/** A bullet is written as a list item or with a typed sign. */
function asWritten(text: string): string {
  return text.replace(/(^|\n)(?:- |•\s)/g, "$1");
}
