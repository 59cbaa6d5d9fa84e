import { paragraphsOf, tablesOf, textOf } from "../../src/recommendations";
import {
  DocumentUnavailable,
  insertDrafts,
  readTracked,
  startDraft,
  takeBack,
  type Draft,
  type Receipt,
  type TrackedReading,
} from "../../src/tracking";
import type { InMemoryDocument } from "../contract/in-memory-document";
import { TODAY, town } from "./sample-document";

let document: InMemoryDocument;
let reading: TrackedReading;

beforeEach(async () => {
  document = town();
  reading = await readTracked(document);
});

describe("inserting drafts", () => {
  test("an action update stands in the document and in the new reading", async () => {
    const outcome = await insert(draftFor("4", { text: "All schools are surveyed." }));
    expect(outcome).toMatchObject({ kind: "written", recommendations: [keyOf("4")] });
    if (outcome.kind !== "written") return;
    const after = outcome.reading?.register.recommendations.find(({ ref }) => ref === "4");
    expect(after?.updates.map(({ asAt, text }) => [asAt, text])).toEqual([
      ["2026-07", "Half of the schools are surveyed."],
      ["2026-11", "All schools are surveyed."],
    ]);
  });

  test("several drafts are inserted in one go and taken back in one go", async () => {
    const before = textsOf(document);
    const outcome = await insert(
      draftFor("4", { text: "Surveyed." }),
      draftFor("5", { text: "Published.", status: { code: "2", draft: false } }),
    );
    if (outcome.kind !== "written") throw new Error(outcome.message);
    expect(textsOf(document)).toEqual(expect.arrayContaining(["Surveyed.", "Published."]));
    const undone = await takeBack(document, outcome.takeBack);
    expect(undone.kind).toBe("written");
    expect(textsOf(document)).toEqual(before);
  });

  test("an update with no date is not written", async () => {
    const before = textsOf(document);
    const outcome = await insert(draftFor("4", { text: "Surveyed.", asAt: "soon" }));
    expect(outcome.kind).toBe("refused");
    expect(textsOf(document)).toEqual(before);
  });

  test("one draft that cannot be inserted keeps all of them out", async () => {
    const before = textsOf(document);
    const outcome = await insert(
      draftFor("5", { text: "Published." }),
      draftFor("4", { text: "Surveyed.", status: { code: "no such status", draft: true } }),
    );
    expect(outcome).toMatchObject({ kind: "refused", reason: "unknown-category" });
    expect(textsOf(document)).toEqual(before);
  });

  test("a document that was edited since it was read is left as it is", async () => {
    await insert(draftFor("4", { text: "Somebody else's text." }));
    const edited = textsOf(document);
    document.content = editText(document, "Somebody else's text.", "Changed.");
    const second = await readTracked(document);
    document.content = editText(document, "Changed.", "Changed again.");
    const outcome = await insertDrafts(
      document,
      second.register,
      [draftFor("4", { text: "Mine." })],
      TODAY,
    );
    expect(outcome).toMatchObject({ kind: "refused", reason: "stale" });
    expect("message" in outcome && outcome.message).toMatch(
      /What changed belongs to Recommendation 4\.$/,
    );
    expect(textsOf(document)).toHaveLength(edited.length);
  });
});

describe("a document that has changed since it was read", () => {
  test("elsewhere takes the drafts where they belong now", async () => {
    const other = await insert(draftFor("4", { text: "Written meanwhile." }));
    expect(other.kind).toBe("written");
    const outcome = await insertDrafts(
      document,
      reading.register,
      [draftFor("5", { text: "Mine." })],
      TODAY,
    );
    if (outcome.kind !== "written") throw new Error(outcome.message);
    const updates = (ref: string) =>
      outcome.reading?.register.recommendations
        .find((each) => each.ref === ref)
        ?.updates.map(({ text }) => text);
    expect(updates("5")).toContain("Mine.");
    expect(updates("4")).not.toContain("Mine.");
    await takeBack(document, outcome.takeBack);
    expect(textsOf(document)).toContain("Written meanwhile.");
    expect(textsOf(document)).not.toContain("Mine.");
  });

  test("in the recommendation itself is left as it is, because nobody has seen what that would come to", async () => {
    await insert(draftFor("4", { text: "Written meanwhile." }));
    const before = textsOf(document);
    const outcome = await insertDrafts(
      document,
      reading.register,
      [draftFor("4", { text: "Mine." }), draftFor("5", { text: "Mine, too." })],
      TODAY,
    );
    expect(outcome).toMatchObject({ kind: "refused", reason: "stale" });
    expect("message" in outcome && outcome.message).toMatch(/belongs to Recommendation 4\.$/);
    expect(textsOf(document)).toEqual(before);
  });
});

describe("when the document does not keep up", () => {
  test("what was inserted counts as inserted though it cannot be read again", async () => {
    document.read = () => Promise.reject(new DocumentUnavailable("Closed."));
    const outcome = await insert(draftFor("4", { text: "Surveyed." }));
    expect(outcome).toMatchObject({ kind: "written", reading: null });
  });

  test("a document that breaks off leaves it uncertain what landed", async () => {
    document.apply = () => Promise.reject(new Error("The connection was lost."));
    const outcome = await insert(draftFor("4", { text: "Surveyed." }));
    expect(outcome).toMatchObject({ kind: "uncertain", message: "The connection was lost." });
    expect(outcome.kind === "uncertain" && outcome.reading).not.toBeNull();
  });

  test("what landed in part is told with what the document holds now", async () => {
    const partial: Receipt = { kind: "partial", landed: [0], missing: [1], message: "Half of it." };
    document.apply = () => Promise.resolve(partial);
    const outcome = await insert(draftFor("4", { text: "Surveyed." }));
    expect(outcome).toMatchObject({ kind: "partial", message: "Half of it." });
  });
});

function insert(...drafts: readonly Draft[]) {
  return insertDrafts(document, reading.register, drafts, TODAY);
}

function draftFor(ref: string, part: Partial<Draft>): Draft {
  const recommendation = reading.register.recommendations.find((each) => each.ref === ref);
  if (recommendation === undefined) throw new Error(`no recommendation ${ref}`);
  return { ...startDraft(recommendation, "2026-11"), ...part };
}

function keyOf(ref: string): string {
  return draftFor(ref, {}).recommendation;
}

function textsOf({ content }: InMemoryDocument): readonly string[] {
  return tablesOf(content).flatMap((table) => paragraphsOf(table).map(textOf));
}

function editText({ content }: InMemoryDocument, from: string, to: string) {
  // Content is plain data; replacing its text as JSON keeps its shape.
  return JSON.parse(JSON.stringify(content).replace(from, to)) as typeof content;
}
