import type { EditPlan, ParagraphId } from "../recommendations";
import type { Receipt } from "../tracking";
import { addRows, type AddedRows } from "./add-rows";
import { LISTED_PROPERTIES } from "./body-listing";
import { findTargets, type FoundTargets } from "./find-targets";
import { asWriteFailure, HostFailure } from "./host-failure";
import { countWritten, judgeOutcome, touchedTables } from "./landed-edits";
import { performScript } from "./perform-script";
import { requestPlaces } from "./prepare-script";
import { requestReadBack, requestTouchedTables } from "./read-back";
import { readWord } from "./read-word";
import { runInWord } from "./run-in-word";
import { scriptOfPlan } from "./script-of-plan";
import {
  doubtfulRefusal,
  hostRefusal,
  notAlignedRefusal,
  partlyLanded,
  ROW_NOT_UNDERSTOOD,
  UNKNOWN_OUTCOME,
  WROTE_NOTHING,
  type Refusal,
} from "./wording";
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
export async function applyInWord(reading: WordReading, plan: EditPlan): Promise<AppliedInWord> {
  const scripted = scriptOfPlan(reading.content, plan);
  if (scripted.kind === "refused") return refused(scripted.refusal);
  const progress = { hasStartedWriting: false };
  try {
    const written = await runInWord((context) =>
      checkAndWrite(context, reading, plan, scripted.script, progress),
    );
    if (written.kind === "refused") return refused(written.refusal);
    if (written.reading !== null) return judge(reading, written.reading, plan, null);
    return await judgeByReadingAgain(reading, plan, null);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    if (!progress.hasStartedWriting) return refused(hostRefusal(error));
    return await judgeByReadingAgain(reading, plan, error);
  }
}

type Written =
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "written"; readonly reading: WordReading | null };

async function checkAndWrite(
  context: Word.RequestContext,
  reading: WordReading,
  plan: EditPlan,
  script: WriteScript,
  progress: { hasStartedWriting: boolean },
): Promise<Written> {
  const body = context.document.body.paragraphs;
  body.load(LISTED_PROPERTIES);
  await context.sync();

  const targets = findTargets(reading, script, body);
  if (targets.kind === "refused") return targets;
  for (const proxy of targets.proxies.values()) proxy.load(LISTED_PROPERTIES);
  const places = requestPlaces(targets.script, targets.proxies, targets.listed);
  const tables = requestTouchedTables(plan, targets.proxies);
  progress.hasStartedWriting = targets.rowGroups.length > 0;
  const rows = progress.hasStartedWriting ? addRows(body, targets) : null;
  await context.sync();

  const cells = rows?.take() ?? null;
  const refusal =
    targets.refusalIfChanged() ??
    refusalForHeads(places.headsNotFound(), targets) ??
    (rows !== null && cells === null ? doubtfulRefusal(ROW_NOT_UNDERSTOOD) : null);
  if (refusal !== null) {
    if (rows !== null) await removeRows(context, rows);
    return { kind: "refused", refusal };
  }
  performScript(targets.script, places.take(), cells);
  const readBack = requestReadBack(context, reading, tables);
  progress.hasStartedWriting = true;
  await context.sync();
  return { kind: "written", reading: readBack.take() };
}

async function removeRows(context: Word.RequestContext, rows: AddedRows): Promise<void> {
  rows.removeAgain();
  await context.sync();
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
): Promise<AppliedInWord> {
  const after = await readOrNull();
  const isReadable = [...touchedTables(plan)].every(
    (index) => (after?.tables[index]?.content.rows.length ?? 0) > 0,
  );
  if (after !== null && isReadable) return judge(before, after, plan, failure);
  const missing = plan.edits.map((_, index) => index);
  const message = UNKNOWN_OUTCOME;
  return { receipt: { kind: "partial", landed: [], missing, message }, reading: after };
}

/** Null where the document cannot be read: the receipt then says that it is not known what landed. */
async function readOrNull(): Promise<WordReading | null> {
  try {
    return await readWord();
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
    case "nothing":
      return {
        ...refused(failure === null ? WROTE_NOTHING : hostRefusal(asWriteFailure(failure))),
        reading: after,
      };
    case "partial": {
      const { landed, missing } = outcome;
      const message = partlyLanded(landed.length, plan.edits.length, failure?.message ?? "");
      return { receipt: { kind: "partial", landed, missing, message }, reading: after };
    }
  }
}

function refused({ reason, message }: Refusal): AppliedInWord {
  return { receipt: { kind: "refused", reason, message }, reading: null };
}
