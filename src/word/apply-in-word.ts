import type { Edit, EditPlan, ParagraphId } from "../recommendations";
import type { Receipt, WritingOptions } from "../tracking";
import { addRows, type AddedRows } from "./add-rows";
import { LISTED_PROPERTIES } from "./body-listing";
import { findTargets, type FoundTargets } from "./find-targets";
import { chunkScript, LARGEST_REQUEST } from "./chunk-script";
import { asWriteFailure, HostFailure, translateHostError } from "./host-failure";
import { countWritten, judgeOutcome, touchedTables } from "./landed-edits";
import { performScript } from "./perform-script";
import { requestPlaces } from "./prepare-script";
import { requestReadBack, requestTouchedTables, type RequestedReadBack } from "./read-back";
import { readWord } from "./read-word";
import { runInWord, USUAL_PATIENCE, type BatchLife } from "./run-in-word";
import { scriptOfPlan } from "./script-of-plan";
import {
  AS_THE_PERSON_TRACKS,
  canTrackChanges,
  requestTracking,
  type ChangeTracking,
} from "./track-changes";
import {
  CANNOT_TRACK,
  CANNOT_TRACK_REMOVAL,
  doubtfulRefusal,
  hostRefusal,
  MAY_STILL_COME,
  notAlignedRefusal,
  partlyLanded,
  ROW_NOT_UNDERSTOOD,
  TRACKING_STILL_ON,
  UNKNOWN_OUTCOME,
  WROTE_NOTHING,
  type Refusal,
} from "./writing-wording";
import type { WordReading } from "./word-reading";
import type { WriteScript } from "./write-script";

/** A receipt, and the document as it was read afterwards; null where it was not read again. */
export interface AppliedInWord {
  readonly receipt: Receipt;
  readonly reading: WordReading | null;
}

/**
 * Carries a plan out in three syncs: find the paragraphs in the body as it is now and check their text; check once more and
 * ask for the looks to copy (new rows are added here, empty, because only then can their cells be told); write everything
 * and read the tables back in the same batch. Paragraphs are found again each time instead of being tracked since the
 * reading: thousands of tracked objects slow Word down, and a tracked paragraph would not say that its text has changed.
 * Never tries twice: after a failure the document is read again to see what landed.
 */
export async function applyInWord(
  reading: WordReading,
  plan: EditPlan,
  options: WritingOptions = {},
  patience: number = USUAL_PATIENCE,
): Promise<AppliedInWord> {
  const wantsTracking = options.tracked === true;
  const trackingRefusal = wantsTracking ? refusalToTrack(plan) : null;
  if (trackingRefusal !== null) return refused(trackingRefusal);
  const scripted = scriptOfPlan(reading.content, plan);
  if (scripted.kind === "refused") return refused(scripted.refusal);
  const progress: Progress = { wantsTracking, hasStartedWriting: false, tracking: null };
  try {
    const written = await runInWord(
      (context, life) => checkAndWrite(context, life, reading, plan, scripted.script, progress),
      patience,
    );
    if (written.kind === "refused") return refused(written.refusal);
    if (written.reading !== null) return judge(reading, written.reading, plan, null);
    return await judgeByReadingAgain(reading, plan, null, patience);
  } catch (error) {
    const isRestored = (await progress.tracking?.restore(patience)) ?? true;
    if (!(error instanceof HostFailure)) throw error;
    const applied = progress.hasStartedWriting
      ? await judgeByReadingAgain(reading, plan, error, patience)
      : refused(hostRefusal(error));
    return isRestored ? applied : withAdvice(applied, plan, TRACKING_STILL_ON);
  }
}

function refusalToTrack({ edits }: EditPlan): Refusal | null {
  if (!canTrackChanges()) return CANNOT_TRACK;
  const removes = edits.some(({ kind }) => REMOVING.has(kind));
  return removes ? CANNOT_TRACK_REMOVAL : null;
}

const REMOVING: ReadonlySet<Edit["kind"]> = new Set(["removeParagraphs", "removeRow"]);

/** How far the writing has come, for whoever has to judge a failure. */
interface Progress {
  readonly wantsTracking: boolean;
  hasStartedWriting: boolean;
  tracking: ChangeTracking | null;
}

function withAdvice(
  { receipt, reading }: AppliedInWord,
  { edits }: EditPlan,
  advice: string,
): AppliedInWord {
  if (receipt.kind !== "applied") {
    return { receipt: { ...receipt, message: `${receipt.message} ${advice}` }, reading };
  }
  const message = `All changes are in the document. ${advice}`;
  const landed = edits.map((_, index) => index);
  return { receipt: { kind: "partial", landed, missing: [], message }, reading };
}

type Written =
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "written"; readonly reading: WordReading | null };

async function checkAndWrite(
  context: Word.RequestContext,
  life: BatchLife,
  reading: WordReading,
  plan: EditPlan,
  script: WriteScript,
  progress: Progress,
): Promise<Written> {
  const body = context.document.body.paragraphs;
  body.load(LISTED_PROPERTIES);
  const tracking = progress.wantsTracking
    ? requestTracking(context.document)
    : AS_THE_PERSON_TRACKS;
  progress.tracking = tracking;
  await context.sync();
  life.releaseAfterwards(body.items);
  life.throwIfGivenUp();

  const targets = findTargets(reading, script, body);
  if (targets.kind === "refused") return targets;
  for (const proxy of targets.proxies.values()) proxy.load(LISTED_PROPERTIES);
  const places = requestPlaces(targets.script, targets.proxies, targets.listed);
  const tables = requestTouchedTables(plan, targets.proxies);
  progress.hasStartedWriting = targets.rowGroups.length > 0;
  if (progress.hasStartedWriting) tracking.switchOn();
  const rows = progress.hasStartedWriting ? addRows(body, targets) : null;
  await context.sync();
  life.throwIfGivenUp();

  const cells = rows?.take(life) ?? null;
  const refusal =
    targets.refusalIfChanged() ??
    refusalForHeads(places.headsNotFound(), targets) ??
    (rows !== null && cells === null ? doubtfulRefusal(ROW_NOT_UNDERSTOOD) : null);
  if (refusal !== null) {
    if (rows !== null) await removeRows(context, rows, tracking);
    return { kind: "refused", refusal };
  }
  const perform = (chunk: WriteScript): void => {
    tracking.switchOn();
    performScript(chunk, taken, cells);
    progress.hasStartedWriting = true;
  };
  const taken = places.take();
  const readBack = await writeInChunks(context, life, targets.script, perform, () => {
    tracking.switchBack();
    return requestReadBack(context, reading, tables);
  });
  tracking.markRestored();
  return { kind: "written", reading: readBack.take(life) };
}

/**
 * Writes in one sync, or in several where Word caps requests: chunks it is known to take, and halves of one it refused as too
 * large before doing anything with it. `readBack` is asked for in the last sync.
 */
async function writeInChunks(
  context: Word.RequestContext,
  life: BatchLife,
  script: WriteScript,
  perform: (chunk: WriteScript) => void,
  readBack: () => RequestedReadBack,
): Promise<RequestedReadBack> {
  const chunks = [...(capsRequests() ? chunkScript(script, LARGEST_REQUEST) : [script])];
  for (;;) {
    const chunk = chunks.shift() ?? [];
    perform(chunk);
    const requested = chunks.length === 0 ? readBack() : null;
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Word caps requests, so what is over the cap has to go in several
      await context.sync();
    } catch (error) {
      if (!isRefusedAsTooLarge(error) || chunk.length < 2) throw error;
      const middle = Math.ceil(chunk.length / 2);
      chunks.unshift(chunk.slice(0, middle), chunk.slice(middle));
      continue;
    }
    if (requested !== null) return requested;
    life.throwIfGivenUp();
  }
}

/** The desktop takes requests of any size. */
function capsRequests(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

/** Such a request was turned away whole; an answer that is too large comes after everything was done. */
function isRefusedAsTooLarge(error: unknown): boolean {
  return translateHostError(error)?.code === "RequestPayloadSizeLimitExceeded";
}

async function removeRows(
  context: Word.RequestContext,
  rows: AddedRows,
  tracking: ChangeTracking,
): Promise<void> {
  rows.removeAgain();
  tracking.switchBack();
  await context.sync();
  tracking.markRestored();
}

function refusalForHeads(
  notFound: readonly ParagraphId[],
  { proxies }: FoundTargets,
): Refusal | null {
  const [first] = notFound;
  return first === undefined ? null : notAlignedRefusal(proxies.get(first)?.text ?? "");
}

async function judgeByReadingAgain(
  before: WordReading,
  plan: EditPlan,
  failure: HostFailure | null,
  patience: number,
): Promise<AppliedInWord> {
  const after = await readOrNull(patience);
  const isReadable = [...touchedTables(plan)].every(
    (index) => (after?.tables[index]?.content.rows.length ?? 0) > 0,
  );
  if (after !== null && isReadable) return judge(before, after, plan, failure);
  const missing = plan.edits.map((_, index) => index);
  const message = UNKNOWN_OUTCOME;
  return { receipt: { kind: "partial", landed: [], missing, message }, reading: after };
}

/** Null where the document cannot be read: the receipt then says that it is not known what landed. */
async function readOrNull(patience: number): Promise<WordReading | null> {
  try {
    return await readWord({}, patience);
  } catch (error) {
    if (error instanceof HostFailure) return null;
    throw error;
  }
}

function judge(
  before: WordReading,
  after: WordReading,
  plan: EditPlan,
  failure: HostFailure | null,
): AppliedInWord {
  const outcome = judgeOutcome(before.content, after.content, plan, failure !== null);
  switch (outcome.kind) {
    case "applied": {
      const paragraphsWritten = countWritten(plan);
      const { takeBack } = outcome;
      return { receipt: { kind: "applied", takeBack, paragraphsWritten }, reading: after };
    }
    case "nothing": {
      if (failure?.kind === "silent") return { receipt: mayStillCome(plan), reading: after };
      return {
        ...refused(failure === null ? WROTE_NOTHING : hostRefusal(asWriteFailure(failure))),
        reading: after,
      };
    }
    case "partial": {
      const { landed, missing } = outcome;
      const message = partlyLanded(landed.length, plan.edits.length, failure?.message ?? "");
      return { receipt: { kind: "partial", landed, missing, message }, reading: after };
    }
  }
}

/** What was asked of a silent Word may yet be done: nobody may be told that nothing was changed. */
function mayStillCome({ edits }: EditPlan): Receipt {
  const missing = edits.map((_, index) => index);
  return { kind: "partial", landed: [], missing, message: MAY_STILL_COME };
}

function refused({ reason, message }: Refusal): AppliedInWord {
  return { receipt: { kind: "refused", reason, message }, reading: null };
}
