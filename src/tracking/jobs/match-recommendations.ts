import { comparable, type Recommendation } from "../../recommendations";
import { likeness, wordsOf, type WordBag } from "./text-likeness";

/** What is known of something that should be one of the register's recommendations. */
export type Described = Pick<Recommendation, "ref" | "text">;

/** Two descriptions of one recommendation. */
export interface MatchedPair<Before, After> {
  readonly before: Before;
  readonly after: After;
  /** Why they might not belong together, one sentence; null where that is certain. */
  readonly doubt: string | null;
}

export interface Matching<Before, After> {
  /** In the order of the later list. */
  readonly pairs: readonly MatchedPair<Before, After>[];
  readonly onlyBefore: readonly Before[];
  readonly onlyAfter: readonly After[];
}

/** Same reference: that much of the text must be the same. */
const LEAST_WITH_REFERENCE = 0.4;
/** Another or no reference: nearly all of it must be. */
const LEAST_WITHOUT_REFERENCE = 0.8;
/** Below this a pair with the same reference is doubtful. */
const CERTAIN = 0.65;
/** A second candidate this close makes a pair doubtful. */
const TOO_CLOSE = 0.05;

/**
 * Pairs recommendations of two readings by reference, text and position together, best matches first; each is used
 * once. What is the same in all three is certain; the reference alone never makes a pair.
 */
export function matchRecommendations<Before extends Described, After extends Described>(
  before: readonly Before[],
  after: readonly After[],
): Matching<Before, After> {
  const candidates = candidatesOf(before, after);
  const usedBefore = new Set<number>();
  const pairOf = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (usedBefore.has(candidate.before) || pairOf.has(candidate.after)) continue;
    usedBefore.add(candidate.before);
    pairOf.set(candidate.after, candidate);
  }
  return {
    pairs: after.flatMap((each, index) => {
      const candidate = pairOf.get(index);
      const partner = candidate === undefined ? undefined : before[candidate.before];
      if (candidate === undefined || partner === undefined) return [];
      return [
        { before: partner, after: each, doubt: doubtOf(candidate, candidates, partner, each) },
      ];
    }),
    onlyBefore: before.filter((_, index) => !usedBefore.has(index)),
    onlyAfter: after.filter((_, index) => !pairOf.has(index)),
  };
}

/** How well a description fits a recommendation: 0 to 1 for the text, and whether the references agree. */
export interface Fit {
  readonly likeness: number;
  readonly hasSameReference: boolean;
}

/** True where a fit is good enough to be a pair at all. */
export function isPossible({ likeness: text, hasSameReference }: Fit): boolean {
  return text >= (hasSameReference ? LEAST_WITH_REFERENCE : LEAST_WITHOUT_REFERENCE);
}

/** True where references agree as people write them: "Rec 4." is 4; null is nobody's reference. */
export function isSameReference(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && plainReference(one) === plainReference(other);
}

function plainReference(ref: string): string {
  return comparable(ref)
    .replace(/^(?:recommendation|rec\.?)\s*(?:no\.?\s*)?/, "")
    .replace(/[.:)]+$/, "")
    .replace(/^\((.*)$/, "$1");
}

interface Candidate extends Fit {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

function candidatesOf(
  before: readonly Described[],
  after: readonly Described[],
): readonly Candidate[] {
  const bags: readonly WordBag[] = before.map(({ text }) => wordsOf(text));
  const candidates: Candidate[] = [];
  for (const [later, { ref, text }] of after.entries()) {
    const bag = wordsOf(text);
    for (const [earlier, each] of before.entries()) {
      const fit: Fit = {
        likeness: likeness(bags[earlier] ?? new Map(), bag),
        hasSameReference: isSameReference(each.ref, ref) || (each.ref === null && ref === null),
      };
      if (!isPossible(fit)) continue;
      // Where all else is equal, what stands at the same height belongs together.
      const distance = Math.abs(
        earlier / Math.max(1, before.length) - later / Math.max(1, after.length),
      );
      const score = fit.likeness * 2 + (fit.hasSameReference ? 1 : 0) - distance / 1000;
      candidates.push({ ...fit, before: earlier, after: later, score });
    }
  }
  return candidates.sort((one, other) => other.score - one.score);
}

function doubtOf(
  candidate: Candidate,
  candidates: readonly Candidate[],
  before: Described,
  after: Described,
): string | null {
  const isExact = candidate.likeness === 1 && candidate.hasSameReference;
  if (isExact) return null;
  if (candidate.hasSameReference && candidate.likeness < CERTAIN) {
    return "The reference is the same, but the text is largely another.";
  }
  if (!candidate.hasSameReference) {
    return `The text is the same, but the reference was ${before.ref ?? "missing"} and is ${after.ref ?? "missing"}.`;
  }
  const rival = candidates.find(
    (each) =>
      each !== candidate &&
      (each.before === candidate.before || each.after === candidate.after) &&
      each.hasSameReference === candidate.hasSameReference &&
      Math.abs(each.likeness - candidate.likeness) < TOO_CLOSE,
  );
  return rival === undefined
    ? null
    : "Another recommendation with this reference reads much the same.";
}
