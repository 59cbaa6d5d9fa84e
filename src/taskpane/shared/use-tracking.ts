import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { CalendarDate, Corrections, EditPlan, ParagraphId } from "../../recommendations";
import {
  compareDrafts,
  keepCorrections,
  nextPane,
  readTracked,
  startPane,
  type Draft,
  type DraftStore,
  type PaneEvent,
  type PaneState,
  type RecommendationDocument,
  type TrackedReading,
  type WritingOutcome,
} from "../../tracking";
import type { ListMemory } from "./list-memory";
import type * as WriterModule from "./write";
import { useWords, type Words } from "../wording";

/** What the pane needs from outside. */
export interface TrackingSources {
  readonly document: RecommendationDocument;
  readonly drafts: DraftStore;
  readonly memory: ListMemory;
  readonly today: () => CalendarDate;
}

/** The pane's state and what a person can do to it. */
export interface Tracking {
  readonly state: PaneState;
  /** False once the browser has refused to keep a draft. */
  readonly areDraftsKept: boolean;
  /** How the recommendations read when the document was last open here; null where it never was. */
  readonly seen: ReadonlySet<string> | null;
  /** How many kept drafts are of a form this version cannot read. */
  readonly unreadableDrafts: number;
  /** Whether what is inserted is to be tracked changes; null where the document cannot be asked for that. */
  readonly isTracked: boolean | null;
  readonly setTracked: (isTracked: boolean) => void;
  readonly send: (event: PaneEvent) => void;
  readonly read: () => void;
  readonly stopReading: () => void;
  readonly insert: (drafts: readonly Draft[]) => void;
  readonly takeBack: (plan: EditPlan) => void;
  readonly reveal: (place: ParagraphId) => void;
  /** Reads the document as the person says it is to be read, and keeps that with the document. */
  readonly correct: (corrections: Corrections) => void;
}

/** Carries out the pane's jobs, one at a time, and keeps its drafts. Reads the document when it first appears. */
export function useTracking({ document, drafts, memory, today }: TrackingSources): Tracking {
  const [kept] = useState(() => drafts.load());
  const [seen] = useState(() => memory.loadSeen());
  const [state, send] = useReducer(nextPane, undefined, () =>
    startPane(today(), kept.drafts, memory.loadFilter()),
  );
  const areDraftsKept = useKeptDrafts(drafts, state, kept.isAvailable);
  const [wantsTracked, setTracked] = useState(false);
  const isTracked = document.capabilities.canTrackChanges ? wantsTracked : null;
  const words = useLatest(useWords());
  const { isBusy, alone } = useOneJob();
  const reading = useReading({ document, today, alone, send, words });
  useCursor(document, send);
  useListMemory(memory, state);

  return useMemo(
    () => ({
      state,
      areDraftsKept,
      seen,
      unreadableDrafts: kept.unreadable,
      isTracked,
      setTracked,
      send,
      ...reading,
      insert: (chosen) => {
        const register = state.reading?.register;
        if (register === undefined) return;
        alone(async () => {
          send({ kind: "insertion-started" });
          const outcome = await write(words.current, ({ insertDrafts }) =>
            insertDrafts(document, register, chosen, state.today, { tracked: isTracked === true }),
          );
          send({ kind: "insertion-finished", outcome, drafts: chosen });
        });
      },
      takeBack: (plan) => {
        alone(async () => {
          send({ kind: "taking-back-started" });
          const outcome = await write(words.current, ({ takeBack }) => takeBack(document, plan));
          send({ kind: "taking-back-finished", outcome });
        });
      },
      reveal: (place) => {
        document.reveal(place).catch((error: unknown) => {
          const message = sentenceOf(error, words.current.revealFailed);
          send({ kind: "revealing-failed", message });
        });
      },
      correct: (corrections) => {
        if (isBusy.current) return;
        void correctAndKeep(document, corrections, send, words.current.unexpected);
      },
    }),
    [state, areDraftsKept, seen, kept, isTracked, reading, isBusy, alone, document, words],
  );
}

/** Starts a job unless one is under way. */
type Alone = (job: () => Promise<void>) => void;

function useOneJob(): { readonly isBusy: { readonly current: boolean }; readonly alone: Alone } {
  const isBusy = useRef(false);
  const alone = useCallback((job: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void job().finally(() => {
      isBusy.current = false;
    });
  }, []);
  return { isBusy, alone };
}

interface ReadingJob extends Pick<TrackingSources, "document" | "today"> {
  readonly alone: Alone;
  readonly send: (event: PaneEvent) => void;
  readonly words: { readonly current: Words };
}

/** Reads at once, and again whenever it is asked to. */
function useReading(job: ReadingJob): Pick<Tracking, "read" | "stopReading"> {
  const { document, today, alone, send, words } = job;
  const controller = useRef<AbortController | null>(null);
  const read = useCallback(() => {
    alone(async () => {
      const started = new AbortController();
      controller.current = started;
      send({ kind: "reading-started", today: today() });
      send(await readOrTell(document, started.signal, send, words.current.unexpected));
    });
  }, [alone, document, send, today, words]);
  useEffect(read, [read]);
  return useMemo(() => ({ read, stopReading: () => controller.current?.abort() }), [read]);
}

/** What was rendered last, for what happens later. */
function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}

function useCursor(document: RecommendationDocument, send: (event: PaneEvent) => void): void {
  useEffect(
    () =>
      document.followSelection((place) => {
        send({ kind: "cursor-moved", place });
      }),
    [document, send],
  );
}

async function readOrTell(
  document: RecommendationDocument,
  signal: AbortSignal,
  send: (event: PaneEvent) => void,
  otherwise: string,
): Promise<PaneEvent> {
  const onProgress = (done: number, total: number): void => {
    send({ kind: "reading-progressed", done, total });
  };
  const onBeginning = (beginning: TrackedReading): void => {
    send({ kind: "reading-begun", beginning });
  };
  try {
    const reading = await readTracked(document, { signal, onProgress, onBeginning });
    return signal.aborted ? { kind: "reading-stopped" } : { kind: "reading-finished", reading };
  } catch (error) {
    if (signal.aborted) return { kind: "reading-stopped" };
    return { kind: "reading-failed", message: sentenceOf(error, otherwise) };
  }
}

/** A correction holds at once; only keeping it takes a while and can fail. */
async function correctAndKeep(
  document: RecommendationDocument,
  corrections: Corrections,
  send: (event: PaneEvent) => void,
  otherwise: string,
): Promise<void> {
  send({ kind: "corrected", corrections });
  try {
    const message = await keepCorrections(document, corrections);
    if (message !== null) send({ kind: "corrections-not-kept", message });
  } catch (error) {
    send({ kind: "corrections-not-kept", message: sentenceOf(error, otherwise) });
  }
}

type Writer = typeof WriterModule;

/**
 * Fetches the code that writes and uses it. A broken promise while writing is told to the person, who must look at the
 * page before going on.
 */
async function write(
  words: Words,
  job: (writer: Writer) => Promise<WritingOutcome>,
): Promise<WritingOutcome> {
  const writer = await fetchWriter();
  if (writer === undefined) {
    return { kind: "refused", reason: "host-failed", message: words.loadFailed };
  }
  try {
    return await job(writer);
  } catch (error) {
    return { kind: "uncertain", message: sentenceOf(error, words.unexpected), reading: null };
  }
}

/** Undefined where it does not come. */
async function fetchWriter(): Promise<Writer | undefined> {
  try {
    return await import(/* webpackChunkName: "writing" */ "./write");
  } catch {
    return undefined;
  }
}

function useListMemory(memory: ListMemory, { filter, reading, isWhole }: PaneState): void {
  useEffect(() => {
    memory.keepFilter(filter);
  }, [memory, filter]);
  useEffect(() => {
    if (reading !== null && isWhole) memory.keepSeen(reading.register);
  }, [memory, reading, isWhole]);
}

function useKeptDrafts(store: DraftStore, state: PaneState, isAvailable: boolean): boolean {
  const [areKept, setAreKept] = useState(isAvailable);
  const keptBefore = useRef<readonly Draft[]>(state.drafts);
  const { drafts, homeless } = state;
  useEffect(() => {
    const now = [...drafts, ...homeless];
    const { keep, forget } = compareDrafts(keptBefore.current, now);
    keptBefore.current = now;
    const answers = [
      ...keep.map((draft) => store.keep(draft)),
      ...forget.map((draft) => store.forget(draft)),
    ];
    if (answers.length > 0) setAreKept(answers.every(Boolean));
  }, [store, drafts, homeless]);
  return areKept;
}

function sentenceOf(error: unknown, otherwise: string): string {
  return error instanceof Error && error.message !== "" ? error.message : otherwise;
}
