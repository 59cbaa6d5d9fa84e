import {
  DocumentUnavailable,
  startDraft,
  type DocumentFiles,
  type TrackedReading,
} from "../../tracking";
import { ReviewSourcesProvider, useReviewSources } from "../shared/review-sources";
import { Acted, type Step } from "../states/Acted";
import { paneStatesOf, statesOf } from "../states/component-state";
import { finishedPaper, paper, register, TODAY } from "../states/paper";
import { PaneAround } from "../states/PaneAround";
import {
  ignore,
  readingOf,
  shownDocument,
  shownPreferences,
  stateWith,
  trackingOf,
} from "../states/shown-tracking";
import { PlacingField } from "./PlacingField";
import { PreparePage } from "./PreparePage";
import { usePrepareWords } from "./wording";

type Words = ReturnType<typeof usePrepareWords>;
type Steps = (words: Words) => readonly Step[];

const reading = readingOf(paper);
const finished = readingOf(finishedPaper);

/** Files that come at once. */
const ready: DocumentFiles = {
  readOpenDocument: () => Promise.resolve(new Uint8Array()),
  readFile: () => ({
    reading,
    facts: {
      leftovers: [
        {
          kind: "comment",
          text: "Is this the right month?",
          author: "Ann Smith",
          place: null,
          where: "in a footnote",
        },
        {
          kind: "tracked-change",
          text: "ward by ward",
          author: "Ann Smith",
          place: "t0.7",
          where: null,
        },
      ],
    },
  }),
  buildNextAppendix: () => ({
    bytes: new Uint8Array(),
    notes: ["The field under the table counts rows; update it with F9."],
  }),
  openAsNew: () => Promise.resolve(),
  readCursor: () => Promise.resolve({ text: "Members are asked to:", isInTable: false }),
  insertAtCursor: () => Promise.resolve(),
};

type Files = () => Promise<DocumentFiles>;
const come: Files = () => Promise.resolve(ready);
const neverCome: Files = () => new Promise(ignore);
const fail: Files = () =>
  Promise.reject(
    new DocumentUnavailable(
      "Word did not hand out a copy of this document, so nothing was read or changed. Save it, wait a moment, then try again.",
    ),
  );

const RETURNS = [
  "Ref\tRecommendation\tYour update\tStatus",
  `1\t${register.recommendations[0]?.text ?? ""}\tThe calendar for the southern wards followed on 20 November.\t`,
  `2\t${register.recommendations[1]?.text ?? ""}\tThe number went live.\t2`,
  `2\t${register.recommendations[1]?.text ?? ""}\tThe water company has still not answered.\t9`,
  "3\t\tTwo of nine rounds were changed.\t",
  `4\t${register.recommendations[3]?.text ?? ""}\t\t`,
  "98\t\tFor nobody.\t",
].join("\n");

/** The clerk's jobs, empty, filled, under way, refused and done. */
export const states = [
  ...paneStatesOf("PreparePage", {
    "the jobs": () => prepare(() => []),
    "the jobs of a paper with little to do": () => prepare(() => [], { of: finished }),
    "the jobs after an insertion": () => prepare(() => [], { isInserted: true }),
    "a cycle": () => prepare(({ title }) => [press(title.cycle)]),
    "a cycle in which nobody stays": () =>
      prepare(({ title }) => [press(title.cycle)], { of: finished }),
    "a cycle being built": () =>
      prepare(({ title, build }) => [press(title.cycle), press(build)], { files: neverCome }),
    "a cycle that could not be built": () =>
      prepare(({ title, build }) => [press(title.cycle), press(build)], { files: fail }),
    "a cycle that was built and opened": () =>
      prepare(({ title, build, openInWord }) => [
        press(title.cycle),
        press(build),
        press(openInWord),
      ]),
    chasing: () => prepare(({ title }) => [press(title.chase)]),
    "chasing one lead": () =>
      prepare(({ title }) => [press(title.chase), press("Highways Manager")]),
    "nobody to chase": () => prepare(({ title }) => [press(title.chase)], { of: finished }),
    "no returns yet": () => prepare(({ title }) => [press(title.returns)]),
    "returns of every kind": () => prepare(pasting(RETURNS)),
    "returns whose columns are not known": () => prepare(pasting("Yes\tNo\nNo\tYes")),
    "returns with nothing in them": () => prepare(pasting("Ref\tYour update")),
    "returns being inserted": () =>
      prepare((words) => [...pasting(RETURNS)(words), press(words.insertAnswers(1))], {
        isInserting: true,
      }),
    "what to look at before publication": () => prepare(({ title }) => [press(title.checks)]),
    "looking before publication": () =>
      prepare(({ title }) => [press(title.checks)], { files: neverCome }),
    "before publication without a copy": () =>
      prepare(({ title }) => [press(title.checks)], { files: fail }),
    "the covering report": () => prepare(({ title }) => [press(title.report)]),
    "the covering report being inserted": () =>
      prepare(({ title, insertReport }) => [press(title.report), press(insertReport)], {
        files: neverCome,
      }),
    "the covering report refused": () =>
      prepare(({ title, insertReport }) => [press(title.report), press(insertReport)], {
        files: fail,
      }),
    "the covering report inserted": () =>
      prepare(({ title, insertReport }) => [press(title.report), press(insertReport)]),
    exporting: () => prepare(({ title }) => [press(title.export)]),
    exported: () => prepare(({ title, saveForm }) => [press(title.export), press(saveForm.json)]),
  }),
  ...statesOf("PlacingField", {
    "moved below": () => <PlacingField moveUnder="Completed" onChange={ignore} />,
    "moved below without a title": () => <PlacingField moveUnder="" onChange={ignore} />,
  }),
];

function press(words: string): Step {
  return { press: words };
}

function pasting(cells: string): Steps {
  return ({ title, readPasted, columns }) => [
    press(title.returns),
    { type: cells },
    press(readPasted),
    { see: columns },
  ];
}

interface Shown {
  readonly of?: TrackedReading;
  readonly files?: Files;
  readonly isInserted?: boolean;
  readonly isInserting?: boolean;
}

function prepare(steps: Steps, shown: Shown = {}) {
  return (
    <PaneAround current="prepare">
      <Prepared steps={steps} shown={shown} />
    </PaneAround>
  );
}

function Prepared({ steps, shown }: { readonly steps: Steps; readonly shown: Shown }) {
  const { of = reading, files = come, isInserted = false, isInserting = false } = shown;
  const document = isInserting
    ? { ...shownDocument, apply: () => new Promise<never>(ignore) }
    : shownDocument;
  const words = usePrepareWords();
  const sources = useReviewSources();
  const result = {
    kind: "inserted" as const,
    drafts: [...register.recommendations.slice(0, 1).map((each) => startDraft(each, TODAY))],
    takeBack: { summary: "", edits: [] },
    wasReadAgain: true,
  };
  return (
    <ReviewSourcesProvider value={{ ...sources, openFiles: files }}>
      <Acted steps={steps(words)}>
        <PreparePage
          document={document}
          reading={of}
          tracking={trackingOf(stateWith({ reading: of, ...(isInserted && { result }) }))}
          preferred={shownPreferences}
          onPrefer={ignore}
        />
      </Acted>
    </ReviewSourcesProvider>
  );
}
