import type { ReadingProblem } from "../../recommendations";
import { everything, startDraft, type Draft, type PaneState, type Result } from "../../tracking";
import { paneStatesOf } from "../states/component-state";
import { longPaper, paper, paperWithoutTable, register, TODAY } from "../states/paper";
import {
  ignore,
  readingOf,
  shownDocument,
  shownPreferences,
  stateWith,
  trackingOf,
} from "../states/shown-tracking";
import type { Preferences } from "../shared/preferences";
import type { Tracking } from "../shared/use-tracking";
import { ways } from "../ways";
import { PaneView } from "./PaneView";

const reading = readingOf(paper);
const [first, second, third] = register.recommendations.map((recommendation) =>
  startDraft(recommendation, TODAY),
) as [Draft, Draft, Draft];
const written: Draft = { ...third, text: "The rounds were checked.\n- Two of nine changed." };
const proposed: Draft = { ...second, status: { code: "4", draft: true } };

const UNREAD_ROWS: readonly ReadingProblem[] = [
  {
    kind: "unread-row",
    message: "The third row of the first table holds text that fits no column, so it was left out.",
    table: 0,
    row: 3,
    place: "t0.18",
  },
  {
    kind: "unread-table",
    message:
      "The second table looks like recommendations with labels on the left; it was not read.",
    table: null,
    row: null,
    place: null,
  },
];

const PLAN = { summary: "", edits: [] };

/** The pane, whole, in everything that can happen to it while a person updates. */
export const states = paneStatesOf("Pane", {
  "first run": () => pane({}, { preferred: { ...shownPreferences, hasSeenWelcome: false } }),
  "the list": () => pane({}),
  "the list with the cursor in one": () => pane({ cursor: second.recommendation }),
  "the list narrowed to nothing": () => pane({ filter: { ...everything, search: "zebra" } }),
  "the list narrowed to the overdue": () => pane({ filter: { ...everything, marks: ["overdue"] } }),
  "the list with unsent drafts": () => pane({ drafts: [written, proposed] }),
  "the list with drafts that have no home": () => pane({ homeless: [written] }),
  "the list where drafts are not kept": () =>
    pane({ drafts: [written] }, { tracking: { areDraftsKept: false, unreadableDrafts: 2 } }),
  "two thousand recommendations": () => pane({ reading: readingOf(longPaper(2000)) }),
  "rows that need checking": () => pane({ reading: { ...reading, problems: UNREAD_ROWS } }),
  "the beginning of a list that is being read": () =>
    pane({ isWhole: false, job: { kind: "reading", done: 0, total: 2 } }),
  "a list being read again": () => pane({ job: { kind: "reading", done: 2, total: 5 } }),
  "one recommendation": () => pane({ open: first.recommendation }),
  "one recommendation without updates": () => pane({ open: third.recommendation }),
  "a draft": () => pane({ open: third.recommendation, drafts: [written] }),
  "a draft of a status alone": () => pane({ open: second.recommendation, drafts: [proposed] }),
  "a draft being inserted": () =>
    pane({ open: third.recommendation, drafts: [written], job: { kind: "inserting" } }),
  "all drafts together": () => pane({ isReviewingDrafts: true, drafts: [written, proposed] }),
  "how the document was read": () => pane({ isCheckingReading: true }),
  "a long reading": () => pane({ reading: null, job: { kind: "reading", done: 14, total: 120 } }),
  "a reading that begins": () =>
    pane({ reading: null, job: { kind: "reading", done: 0, total: 0 } }),
  "a reading that was stopped": () => pane({ reading: null, isStopped: true }),
  "no recommendation tables": () => pane({ reading: readingOf(paperWithoutTable) }),
  "no recommendation tables, and one left unread": () =>
    pane({ reading: { ...readingOf(paperWithoutTable), problems: UNREAD_ROWS.slice(1) } }),
  "an old Word": () =>
    pane({
      reading: null,
      failure:
        "This version of Word is too old to read tables. Update Word, or open Word on the web.",
    }),
  "a Word that is busy": () =>
    pane({
      reading: null,
      failure:
        "Word is busy with something else. Close what it asks, then read the document again.",
    }),
  inserted: () =>
    pane({ result: { kind: "inserted", drafts: [written], takeBack: PLAN, wasReadAgain: true } }),
  "inserted several, and not read again": () =>
    pane({
      result: {
        kind: "inserted",
        drafts: [written, proposed],
        takeBack: PLAN,
        wasReadAgain: false,
      },
    }),
  "taken back": () => pane({ result: { kind: "taken-back", wasReadAgain: true } }),
  "a corrected reading": () =>
    pane({ result: { kind: "corrected", recommendations: 4, isForgotten: false } }),
  "refused: read only": () =>
    pane({
      open: third.recommendation,
      drafts: [written],
      result: trouble(
        "refused",
        "Nothing was changed: the document is open for viewing. Choose Editing in Word, then insert again.",
      ),
    }),
  "refused: changed by someone else": () =>
    pane({
      open: second.recommendation,
      drafts: [proposed],
      result: trouble(
        "refused",
        "Nothing was changed. The status in recommendation 2 now says “2”; when it was read it said “3”. Read the document again, then look at your draft.",
      ),
    }),
  "written in part": () =>
    pane({
      drafts: [proposed],
      result: trouble(
        "partial",
        "One of two changes is in the document. The status of recommendation 2 is not; your draft of it is kept.",
      ),
    }),
  "not known what was written": () =>
    pane({
      drafts: [proposed],
      result: trouble(
        "uncertain",
        "Word stopped answering while writing. Look at the document before you try again.",
      ),
    }),
});

interface Around {
  readonly tracking?: Partial<Tracking>;
  readonly preferred?: Preferences;
}

function pane(part: Partial<PaneState>, { tracking = {}, preferred }: Around = {}) {
  const [update] = ways;
  if (update === undefined) throw new Error("There is no way of working.");
  return (
    <PaneView
      ways={ways.map(({ id }) => id)}
      current={update.id}
      Page={update.Page}
      document={shownDocument}
      tracking={trackingOf(stateWith({ reading, ...part }), tracking)}
      preferred={preferred ?? shownPreferences}
      onPrefer={ignore}
      onWay={ignore}
      onHelp={ignore}
    />
  );
}

function trouble(cause: "refused" | "partial" | "uncertain", message: string): Result {
  return { kind: "trouble", cause, message, canRead: true };
}
