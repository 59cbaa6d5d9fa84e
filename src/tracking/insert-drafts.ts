import {
  nameOf,
  paragraphsOf,
  planChanges,
  tablesOf,
  type CalendarDate,
  type Change,
  type EditPlan,
  type PlanRefusal,
  type Recommendation,
  type Register,
} from "../recommendations";
import { changesOf, type Draft } from "./draft";
import {
  DocumentUnavailable,
  type Receipt,
  type RecommendationDocument,
  type RefusalReason,
  type WritingOptions,
} from "./recommendation-document";
import { readTracked, type TrackedReading } from "./tracked-reading";

/** What came of writing. `reading` is the document as it stands now; null where it could not be read again. */
export type WritingOutcome =
  | {
      readonly kind: "written";
      /** Keys of the recommendations whose drafts now stand in the document; none after taking back. */
      readonly recommendations: readonly string[];
      readonly takeBack: EditPlan;
      readonly reading: TrackedReading | null;
    }
  | {
      /** Nothing was written. */
      readonly kind: "refused";
      readonly reason: PlanRefusal["reason"] | RefusalReason;
      readonly message: string;
    }
  | {
      /** Some of it is in the document. */
      readonly kind: "partial";
      readonly message: string;
      readonly reading: TrackedReading | null;
    }
  | {
      /** The document broke off: nobody knows what landed. */
      readonly kind: "uncertain";
      readonly message: string;
      readonly reading: TrackedReading | null;
    };

/** Writes the drafts in one go and reads the document again. The drafts themselves are left as they are. */
export async function insertDrafts(
  document: RecommendationDocument,
  register: Register,
  drafts: readonly Draft[],
  today: CalendarDate,
  options: WritingOptions = {},
): Promise<WritingOutcome> {
  return insertChanges(document, register, drafts.flatMap(changesOf), today, options);
}

/**
 * Writes changes in one go and reads the document again. Where the document has changed since it was read, it is read once
 * more: the changes are written only if that comes to the very same text in the very same surroundings, because nobody has
 * seen anything else yet.
 */
export async function insertChanges(
  document: RecommendationDocument,
  register: Register,
  changes: readonly Change[],
  today: CalendarDate,
  options: WritingOptions = {},
): Promise<WritingOutcome> {
  const planned = planChanges(register, changes, today);
  if (planned.kind === "refused") return planned;
  const touched = [...new Set(changes.map(({ recommendation }) => recommendation))];
  const outcome = await write(document, planned.plan, touched, options);
  if (outcome.kind !== "refused" || outcome.reason !== "stale") return outcome;
  const now = (await readAgain(document))?.register;
  if (now === undefined) return outcome;
  const refusal = namingWhatChanged(outcome, touched, register, now);
  if (!haveSame(touched, register, now)) return refusal;
  const again = planChanges(now, changes, today);
  const isSeen =
    again.kind === "planned" && printOf(again.plan, now) === printOf(planned.plan, register);
  return isSeen ? write(document, again.plan, touched, options) : refusal;
}

type Refused = Extract<WritingOutcome, { kind: "refused" }>;

/** Says which of the recommendations are no longer as they were, in which somebody has to look. */
function namingWhatChanged(
  refusal: Refused,
  keys: readonly string[],
  before: Register,
  now: Register,
): Refused {
  const names = before.recommendations
    .filter(({ key }) => keys.includes(key))
    .filter((each) => !now.recommendations.some((other) => saysTheSame(each, other)))
    .map(nameOf);
  if (names.length === 0) return refusal;
  const message = `${refusal.message} What changed belongs to ${names.join(", ")}.`;
  return { ...refusal, message };
}

/** True where everything read of them is the same, wherever they stand now. */
function saysTheSame(one: Recommendation, other: Recommendation): boolean {
  return one.ref === other.ref && withoutPlaces(one) === withoutPlaces(other);
}

/** Where it stands and in what order updates stand follow from other rows too. */
function withoutPlaces(recommendation: Recommendation): string {
  const own = { ...recommendation, key: "", table: 0, rows: [], updateOrder: null };
  return JSON.stringify(own, (_, value: unknown) =>
    typeof value === "string" && PARAGRAPH_ID.test(value) ? "" : value,
  );
}

/** A paragraph's id, `"t0.12"`. */
const PARAGRAPH_ID = /^[bt]\d+(\.\d+)?$/;

/** True where the keys name the same recommendations in both. */
function haveSame(keys: readonly string[], before: Register, now: Register): boolean {
  const find = ({ recommendations }: Register, key: string): string | undefined => {
    const found = recommendations.find((each) => each.key === key);
    return found === undefined ? undefined : JSON.stringify([found.ref, found.section, found.text]);
  };
  return keys.every((key) => find(before, key) === find(now, key));
}

/** A plan in words: every paragraph it names is replaced by what stands there and how it is set. */
function printOf(plan: EditPlan, { content }: Register): string {
  const known = new Map(
    tablesOf(content)
      .flatMap(paragraphsOf)
      .map(({ id, runs, listMarker }) => [id, { runs, listMarker }]),
  );
  return JSON.stringify(plan, (name, value: unknown) =>
    (name === "id" || name === "exemplar") && typeof value === "string" ? known.get(value) : value,
  );
}

/** Takes back what an earlier insertion wrote; the plan is the one its outcome carried. */
export function takeBack(
  document: RecommendationDocument,
  plan: EditPlan,
): Promise<WritingOutcome> {
  return write(document, plan, [], {});
}

async function write(
  document: RecommendationDocument,
  plan: EditPlan,
  recommendations: readonly string[],
  options: WritingOptions,
): Promise<WritingOutcome> {
  const receipt = await applyOrTell(document, plan, options);
  switch (receipt.kind) {
    case "refused":
      return receipt;
    case "uncertain":
      return { ...receipt, reading: await readAgain(document) };
    case "partial":
      return { kind: "partial", message: receipt.message, reading: await readAgain(document) };
    case "applied":
      return {
        kind: "written",
        recommendations,
        takeBack: receipt.takeBack,
        reading: await readAgain(document),
      };
    default:
      return receipt satisfies never;
  }
}

async function applyOrTell(
  document: RecommendationDocument,
  plan: EditPlan,
  options: WritingOptions,
): Promise<Receipt | { readonly kind: "uncertain"; readonly message: string }> {
  try {
    return await document.apply(plan, options);
  } catch (error) {
    return { kind: "uncertain", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Null where the document cannot be read now; what was written stands all the same. */
async function readAgain(document: RecommendationDocument): Promise<TrackedReading | null> {
  try {
    return await readTracked(document);
  } catch (error) {
    if (error instanceof DocumentUnavailable) return null;
    throw error;
  }
}
