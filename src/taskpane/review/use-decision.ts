import { useMemo, useState } from "react";
import {
  actionsWithStatuses,
  type Change,
  type Recommendation,
  type Register,
} from "../../recommendations";
import {
  choiceIn,
  chooseCategory,
  chooseFirmness,
  keyedCategories,
  proposeChanges,
  standingStatus,
  startDraftFor,
  withChoice,
  writablePartsOf,
  type Draft,
  type KeyedCategory,
  type Proposal,
  type StandingStatus,
} from "../../tracking";
import type { Tracking } from "../shared/use-tracking";
import { REVIEW_KEYS } from "./review-keys";

/** What the reviewer decides about one recommendation, and how. */
export interface Decision {
  /** The actions that have statuses of their own; none where the recommendation has one. */
  readonly actions: readonly number[];
  /** The one the choice is for. */
  readonly action: number | null;
  readonly keyed: readonly KeyedCategory[];
  readonly standing: StandingStatus | null;
  readonly choice: Draft["status"];
  /** What the choice would write. */
  readonly proposal: Proposal;
  readonly isConfirmed: boolean;
  readonly onAction: (action: number) => void;
  readonly onChoose: (code: string) => void;
  readonly onConfirm: (isConfirmed: boolean) => void;
  readonly onLeave: () => void;
}

/** What is decided from. */
export interface DecisionSources {
  readonly register: Register;
  readonly recommendation: Recommendation;
  readonly tracking: Tracking;
  /** Called with what was chosen; null: what stands stays. */
  readonly onChosen: (choice: Draft["status"], standing: StandingStatus | null) => void;
}

/** The choice for one recommendation, kept with the drafts. Mount it anew for another recommendation. */
export function useDecision(sources: DecisionSources): Decision {
  const { register, recommendation, tracking, onChosen } = sources;
  const { state, send } = tracking;
  const fixed = useMemo(() => whatIsFixed(register, recommendation), [register, recommendation]);
  const { parts, actions, keyed } = fixed;
  const [action, setAction] = useState(() => firstToAssess(recommendation, actions));
  const draft =
    state.drafts.find((each) => each.recommendation === recommendation.key) ??
    startDraftFor(recommendation, parts, state.today);
  const standing = standingStatus(register, recommendation, action);
  const choice = choiceIn(draft, action);
  const proposal = useMemo(
    () => proposeChoice(register, recommendation, action, choice, state.today),
    [register, recommendation, action, choice, state.today],
  );
  const decide = (next: Draft["status"]): void => {
    send({ kind: "draft-edited", draft: withChoice(draft, action, next) });
    onChosen(next, standing);
  };
  return {
    actions,
    action,
    keyed,
    standing,
    choice,
    proposal,
    isConfirmed: choice === null ? standing?.firmness === "confirmed" : !choice.draft,
    onAction: setAction,
    onChoose: (code) => {
      decide(chooseCategory(standing, code));
    },
    onConfirm: (isConfirmed) => {
      decide(chooseFirmness(standing, choice, isConfirmed));
    },
    onLeave: () => {
      decide(null);
    },
  };
}

function whatIsFixed(register: Register, recommendation: Recommendation) {
  const parts = writablePartsOf(register, recommendation);
  return {
    parts,
    actions: actionsWithStatuses(register, recommendation),
    keyed: keyedCategories(parts.categories, Object.values(REVIEW_KEYS)),
  };
}

function firstToAssess(
  { actions }: Recommendation,
  withStatuses: readonly number[],
): number | null {
  return withStatuses.find((index) => actions[index]?.status === null) ?? withStatuses[0] ?? null;
}

function proposeChoice(
  register: Register,
  { key }: Recommendation,
  action: number | null,
  choice: Draft["status"],
  today: string,
): Proposal {
  if (choice === null) return { kind: "empty" };
  const { code, draft } = choice;
  const change: Change = { kind: "setStatus", recommendation: key, code, draft, action };
  return proposeChanges(register, [change], today);
}
