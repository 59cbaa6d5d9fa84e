import {
  insertDrafts,
  nextPane,
  readTracked,
  startDraft,
  startPane,
  type Draft,
  type PaneEvent,
  type PaneState,
  type TrackedReading,
  type WritingOutcome,
} from "../../src/tracking";
import { documentWith, lease, roof, survey, TODAY, town } from "./sample-document";

let reading: TrackedReading;
let beginning: TrackedReading;
let draft: Draft;
let written: Extract<WritingOutcome, { kind: "written" }>;

beforeAll(async () => {
  const document = town();
  reading = await readTracked(document);
  beginning = await readTracked(documentWith(roof));
  const recommendation = reading.register.recommendations[1];
  if (recommendation === undefined) throw new Error("the sample has four recommendations");
  draft = { ...startDraft(recommendation, "2026-11"), text: "All surveyed." };
  const outcome = await insertDrafts(document, reading.register, [draft], TODAY);
  if (outcome.kind !== "written") throw new Error(outcome.message);
  written = outcome;
});

describe("reading", () => {
  test("the first reading shows how far it is", () => {
    const state = after(startPane(TODAY, []), started, {
      kind: "reading-progressed",
      done: 2,
      total: 5,
    });
    expect(state.job).toEqual({ kind: "reading", done: 2, total: 5 });
  });

  test("a first reading that fails says why and can be tried again", () => {
    const failed = after(startPane(TODAY, []), started, {
      kind: "reading-failed",
      message: "Why.",
    });
    expect(failed).toMatchObject({ failure: "Why.", job: null, reading: null });
    expect(after(failed, started)).toMatchObject({ failure: null, job: { kind: "reading" } });
  });

  test("a later reading that fails leaves the list as it was and says so", () => {
    const state = after(read(), started, { kind: "reading-failed", message: "Why." });
    expect(state.reading).toBe(reading);
    expect(state.failure).toBeNull();
    expect(state.result).toMatchObject({ kind: "trouble", cause: "reading", message: "Why." });
  });

  describe("the beginning of a first reading", () => {
    const begun = (): PaneState =>
      after(startPane(TODAY, [draft]), started, { kind: "reading-begun", beginning });

    test("is shown as no more than that, and leaves every draft where it is", () => {
      expect(begun()).toMatchObject({
        reading: beginning,
        isWhole: false,
        job: { kind: "reading" },
      });
      expect(begun()).toMatchObject({ drafts: [draft], homeless: [] });
    });

    test("becomes the whole, in which what is open stays open", () => {
      const key = beginning.register.recommendations[0]?.key ?? "";
      const open = after(begun(), { kind: "opened", recommendation: key });
      const state = after(open, { kind: "reading-finished", reading });
      expect(state).toMatchObject({
        reading,
        isWhole: true,
        job: null,
        open: key,
        drafts: [draft],
      });
    });

    test("is not kept where the rest was not read", () => {
      const stopped = after(begun(), { kind: "reading-stopped" });
      expect(stopped).toMatchObject({ reading: null, isWhole: true, isStopped: true, job: null });
      const failed = after(begun(), { kind: "reading-failed", message: "Why." });
      expect(failed).toMatchObject({ reading: null, isWhole: true, failure: "Why.", job: null });
    });

    test("does not take the place of what was read before", () => {
      const state = after(read(), started, { kind: "reading-begun", beginning });
      expect(state).toMatchObject({ reading, isWhole: true });
    });
  });

  test("a first reading that was stopped is told apart from an empty document", () => {
    const state = after(startPane(TODAY, []), started, { kind: "reading-stopped" });
    expect(state).toMatchObject({ isStopped: true, job: null, reading: null });
  });

  test("a reading that ends after it was stopped changes nothing", () => {
    const stopped = after(startPane(TODAY, []), started, { kind: "reading-stopped" });
    expect(after(stopped, { kind: "reading-finished", reading })).toBe(stopped);
  });

  test("kept drafts find their recommendations, others are set aside", () => {
    const lost = { ...draft, about: { ref: "99", text: "Gone." }, recommendation: "gone" };
    const state = after(startPane(TODAY, [draft, lost]), started, {
      kind: "reading-finished",
      reading,
    });
    expect(state.drafts).toEqual([draft]);
    expect(state.homeless).toEqual([lost]);
  });

  test("the open recommendation stays open when the document is read again", async () => {
    const open = after(read(), { kind: "opened", recommendation: draft.recommendation });
    const later = await readTracked(documentWith(lease, survey));
    const state = after(open, started, { kind: "reading-finished", reading: later });
    expect(later.register.recommendations.find(({ key }) => key === state.open)?.ref).toBe("4");
  });

  test("a recommendation that is gone is closed", async () => {
    const open = after(read(), { kind: "opened", recommendation: draft.recommendation });
    const later = await readTracked(documentWith(lease, lease));
    expect(after(open, started, { kind: "reading-finished", reading: later }).open).toBeNull();
  });
});

describe("one job at a time", () => {
  test("nothing is inserted while the document is read", () => {
    const busy = after(read(), started);
    expect(after(busy, { kind: "insertion-started" })).toBe(busy);
  });

  test("the document is not read while something is inserted", () => {
    const busy = after(read(), { kind: "insertion-started" });
    expect(after(busy, started)).toBe(busy);
  });

  test("what is being inserted cannot be changed meanwhile", () => {
    const busy = after(read(draft), { kind: "insertion-started" });
    expect(after(busy, { kind: "draft-edited", draft: { ...draft, text: "Other." } })).toBe(busy);
  });
});

describe("inserting", () => {
  test("an inserted draft is cleared and the new reading is shown", () => {
    const state = after(read(draft), { kind: "insertion-started" }, finished(written));
    expect(state).toMatchObject({ drafts: [], job: null });
    expect(state.reading).not.toBe(reading);
    expect(state.result).toMatchObject({ kind: "inserted", drafts: [draft], wasReadAgain: true });
  });

  test.each<[string, WritingOutcome]>([
    ["refused", { kind: "refused", reason: "stale", message: "Nothing was changed." }],
    ["only partly inserted", { kind: "partial", message: "Half of it.", reading: null }],
    ["interrupted", { kind: "uncertain", message: "Lost.", reading: null }],
  ])("a draft that was %s is kept", (_, outcome) => {
    const state = after(read(draft), { kind: "insertion-started" }, finished(outcome));
    expect(state.drafts).toEqual([draft]);
    expect(state.result).toMatchObject({ kind: "trouble", cause: outcome.kind, canRead: true });
  });

  test("reading again is not offered where it would not help", () => {
    const outcome = { kind: "refused", reason: "read-only", message: "Viewing." } as const;
    const state = after(read(draft), { kind: "insertion-started" }, finished(outcome));
    expect(state.result).toMatchObject({ canRead: false });
  });

  test("what is taken back becomes a draft again", () => {
    const inserted = after(read(draft), { kind: "insertion-started" }, finished(written));
    const state = after(
      inserted,
      { kind: "taking-back-started" },
      { kind: "taking-back-finished", outcome: { ...written, reading } },
    );
    expect(state.drafts).toEqual([draft]);
    expect(state.result).toMatchObject({ kind: "taken-back" });
  });

  test("taking back does not overwrite what was drafted since", () => {
    const newer = { ...draft, text: "Newer." };
    const state = after(
      read(draft),
      { kind: "insertion-started" },
      finished(written),
      { kind: "draft-edited", draft: newer },
      { kind: "taking-back-started" },
      { kind: "taking-back-finished", outcome: { ...written, reading } },
    );
    expect(state.drafts).toEqual([newer]);
  });

  test("going on to the next recommendation keeps the way to take back", () => {
    const state = after(read(draft), { kind: "insertion-started" }, finished(written), {
      kind: "opened",
      recommendation: reading.register.recommendations[3]?.key ?? "",
    });
    expect(state.result?.kind).toBe("inserted");
  });

  test("all drafts inserted together bring back the list", () => {
    const state = after(
      read(draft),
      { kind: "drafts-opened" },
      { kind: "insertion-started" },
      finished(written),
    );
    expect(state).toMatchObject({ isReviewingDrafts: false, open: null });
  });
});

test("a place that cannot be shown is told and changes nothing else", () => {
  const state = after(read(), { kind: "revealing-failed", message: "Not there." });
  expect(state.result).toMatchObject({ kind: "trouble", cause: "revealing" });
  expect(after(state, { kind: "result-dismissed" })).toEqual(read());
});

test("a draft that lost its recommendation goes only when it is discarded", () => {
  const lost = { ...draft, about: { ref: "99", text: "Gone." }, recommendation: "gone" };
  const state = after(startPane(TODAY, [lost]), started, { kind: "reading-finished", reading });
  expect(after(state, { kind: "draft-discarded", draft: lost }).homeless).toEqual([]);
});

const started: PaneEvent = { kind: "reading-started", today: TODAY };

function finished(outcome: WritingOutcome): PaneEvent {
  return { kind: "insertion-finished", outcome, drafts: [draft] };
}

function read(...drafts: readonly Draft[]): PaneState {
  return after(startPane(TODAY, drafts), started, { kind: "reading-finished", reading });
}

function after(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextPane, state);
}

test("the cursor is in the recommendation whose rows hold the place", () => {
  const place = reading.register.recommendations[1]?.updates[0]?.paragraphs[0] ?? null;
  const state = after(read(), { kind: "cursor-moved", place });
  expect(state.cursor).toBe(draft.recommendation);
  expect(after(state, { kind: "cursor-moved", place: "b99" }).cursor).toBeNull();
});
