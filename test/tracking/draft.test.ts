import type { Recommendation, Register } from "../../src/recommendations";
import {
  changesOf,
  compareDrafts,
  isEmptyDraft,
  matchDrafts,
  paragraphsIn,
  parseDraft,
  readTracked,
  serialiseDraft,
  startDraft,
  withDraft,
  type Draft,
} from "../../src/tracking";
import { documentWith, grants, lease, roof, survey, town } from "./sample-document";

let register: Register;
let draft: Draft;

beforeAll(async () => {
  ({ register } = await readTracked(town()));
  draft = { ...startDraft(requireRef(register, "4"), "2026-11"), text: "All surveyed." };
});

describe("what a draft writes", () => {
  test("text alone is an action update and no status", () => {
    expect(changesOf(draft).map(({ kind }) => kind)).toEqual(["appendUpdate"]);
  });

  test("a status alone is a status and no action update", () => {
    const status = { code: "2", draft: true };
    expect(changesOf({ ...draft, text: "  \n", status })).toEqual([
      {
        kind: "setStatus",
        recommendation: draft.recommendation,
        code: "2",
        draft: true,
        action: null,
      },
    ]);
  });

  test("a tick alone is a tick", () => {
    expect(changesOf({ ...draft, text: "", complete: true })).toEqual([
      { kind: "setComplete", recommendation: draft.recommendation, complete: true },
    ]);
  });

  test("a draft with only a date is empty", () => {
    const dated = { ...draft, text: "", asAt: "2026-01" };
    expect(isEmptyDraft(dated)).toBe(true);
    expect(changesOf(dated)).toEqual([]);
  });
});

describe("typed and pasted text", () => {
  test.each([
    ["one\ntwo", ["one", "two"]],
    ["one\r\n\r\n\r\ntwo\r\n", ["one", "two"]],
    ["- one\n-", ["- one"]],
    ["•\tone\n· two\n* three\n– four", ["- one", "- two", "- three", "- four"]],
    ["–5 degrees and *starred*", ["–5 degrees and *starred*"]],
    ["one\vtwo\u2028three\u00a0four", ["one", "two", "three four"]],
    ["", []],
  ])("%j is read as %j", (text, paragraphs) => {
    expect(paragraphsIn(text)).toEqual(paragraphs);
  });
});

describe("keeping drafts", () => {
  test("a draft comes back as it was kept", () => {
    const full = { ...draft, group: 1, status: { code: "2", draft: false }, complete: true };
    expect(parseDraft(serialiseDraft(full))).toEqual(full);
  });

  test.each([
    ["no JSON", "{"],
    ["another version", JSON.stringify({ version: 2 })],
    ["a list", "[]"],
    ["nothing", "null"],
  ])("%s is no draft", (_, text) => {
    expect(parseDraft(text)).toBeUndefined();
  });

  test.each([
    ["text", 5],
    ["asAt", "November"],
    ["group", 0.5],
    ["action", "1"],
    ["status", { code: 2, draft: true }],
    ["complete", "yes"],
    ["about", { ref: 4, text: "" }],
    ["recommendation", null],
  ])("a draft whose %s is %j is not trusted", (part, value) => {
    expect(parseDraft(JSON.stringify({ version: 1, ...draft, [part]: value }))).toBeUndefined();
  });

  test("a recommendation has one draft, the last", () => {
    const later = { ...draft, text: "Later." };
    expect(withDraft([draft], later)).toEqual([later]);
  });

  test("what changed is kept again, what went or was emptied is forgotten", () => {
    const other = { ...startDraft(requireRef(register, "5"), "2026-11"), text: "Other." };
    const changed = { ...draft, text: "Changed." };
    expect(compareDrafts([draft, other], [changed, other])).toEqual({
      keep: [changed],
      forget: [],
    });
    expect(compareDrafts([draft], [])).toEqual({ keep: [], forget: [draft] });
    expect(compareDrafts([draft], [{ ...draft, text: "" }])).toEqual({ keep: [], forget: [draft] });
  });
});

describe("drafts and the recommendations they are about", () => {
  test("a draft finds its recommendation when rows were added above it", async () => {
    const { register: later } = await readTracked(documentWith(roof, grants, survey, lease));
    expect(matchDrafts(later, [draft])).toEqual({ drafts: [draft], homeless: [] });
  });

  test("a slip put right in the recommendation does not part it from its draft", async () => {
    const text = "That the Head of Property surveys every school building and every library.";
    const { register: later } = await readTracked(
      documentWith(roof, ["4", text, ...survey.slice(2)], lease),
    );
    expect(matchDrafts(later, [draft]).drafts).toHaveLength(1);
  });

  test("a draft does not go to another recommendation with the same number", async () => {
    const other = ["4", "That something else is done.", ...survey.slice(2)];
    const { register: later } = await readTracked(documentWith(roof, other, lease));
    expect(matchDrafts(later, [draft])).toEqual({ drafts: [], homeless: [draft] });
  });

  test("a draft follows its recommendation to another key", () => {
    const moved = { ...draft, recommendation: "elsewhere" };
    expect(matchDrafts(register, [moved]).drafts).toEqual([draft]);
  });
});

function requireRef(from: Register, ref: string): Recommendation {
  const found = from.recommendations.find((recommendation) => recommendation.ref === ref);
  if (found === undefined) throw new Error(`no recommendation ${ref}`);
  return found;
}
