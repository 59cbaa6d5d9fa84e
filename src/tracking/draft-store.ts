import type { Recommendation, Register } from "../recommendations";
import { draftIdOf, isEmptyDraft, type Draft } from "./draft";

/** Keeps the drafts of one document where they outlive the pane. */
export interface DraftStore {
  load(): KeptDrafts;
  /** Keeps a draft, replacing the one with the same `draftIdOf`. False where the browser would not. */
  keep(draft: Draft): boolean;
  /** Forgets a draft. False where the browser would not. */
  forget(draft: Draft): boolean;
}

/** What was found in the store. */
export interface KeptDrafts {
  readonly drafts: readonly Draft[];
  /** How many entries are there that cannot be read; they are left alone. */
  readonly unreadable: number;
  /** False where nothing can be kept here. */
  readonly isAvailable: boolean;
}

/** Drafts beside the recommendations they are about. */
export interface MatchedDrafts {
  readonly drafts: readonly Draft[];
  /** Drafts whose recommendation is not in the document as it was. */
  readonly homeless: readonly Draft[];
}

/**
 * Finds each draft's recommendation in a reading: the same key where reference and first words are the same too,
 * else the only one with the same reference and text.
 */
export function matchDrafts(register: Register, drafts: readonly Draft[]): MatchedDrafts {
  const matched: Draft[] = [];
  const homeless: Draft[] = [];
  for (const draft of drafts) {
    const home = findHome(register.recommendations, draft);
    if (home === undefined) homeless.push(draft);
    else
      matched.push(
        home.key === draft.recommendation ? draft : { ...draft, recommendation: home.key },
      );
  }
  return { drafts: matched, homeless };
}

/** The drafts with one put in or replaced. */
export function withDraft(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  return [...drafts.filter(({ recommendation }) => recommendation !== draft.recommendation), draft];
}

/**
 * What has to be kept and what forgotten to bring a store from one set of drafts to another. An empty draft is
 * worth forgetting.
 */
export function compareDrafts(
  before: readonly Draft[],
  after: readonly Draft[],
): { readonly keep: readonly Draft[]; readonly forget: readonly Draft[] } {
  const worthKeeping = after.filter((draft) => !isEmptyDraft(draft));
  const idsAfter = new Set(worthKeeping.map(draftIdOf));
  return {
    keep: worthKeeping.filter((draft) => !before.includes(draft)),
    forget: before.filter((draft) => !idsAfter.has(draftIdOf(draft))),
  };
}

function findHome(
  recommendations: readonly Recommendation[],
  draft: Draft,
): Recommendation | undefined {
  const sameKey = recommendations.find(({ key }) => key === draft.recommendation);
  if (sameKey !== undefined && beginsAlike(sameKey, draft)) return sameKey;
  const alike = recommendations.filter(
    ({ ref, text }) => ref === draft.about.ref && text === draft.about.text,
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** A slip put right further on in the text makes no other recommendation of it. */
function beginsAlike({ ref, text }: Recommendation, { about }: Draft): boolean {
  return ref === about.ref && text.slice(0, FIRST_WORDS) === about.text.slice(0, FIRST_WORDS);
}

const FIRST_WORDS = 40;
