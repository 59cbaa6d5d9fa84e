import type { ParagraphId, Recommendation } from "../../recommendations";
import type { ChangesSince, RecommendationChange, RegisterComparison } from "./compare-registers";
import { describeChange } from "./describe-change";

/** One change, and where it can be seen in the open paper. */
export interface ChangeLine {
  readonly recommendation: Recommendation;
  /** Empty where the heading of its list says all there is. */
  readonly sentence: string;
  /** Null for what is not in the open paper any more. */
  readonly place: ParagraphId | null;
}

export type ChangeListKind =
  "doubtful" | "updates" | "statuses" | "added" | "removed" | "reworded" | "timescales" | "others";

/** Changes of one kind. */
export interface ChangeList {
  readonly kind: ChangeListKind;
  readonly lines: readonly ChangeLine[];
}

/** What changed from an earlier paper to the open one, in lists by kind; kinds without a change are left out. */
export function listComparison(comparison: RegisterComparison): readonly ChangeList[] {
  const changed = comparison.both.map(({ after, changes }) => ({ recommendation: after, changes }));
  const doubtful = comparison.both.flatMap(({ after, doubt, changes }) =>
    // Another reference is listed as such.
    doubt === null || changes.some(({ kind }) => kind === "renumbered")
      ? []
      : [{ recommendation: after, sentence: doubt, place: after.place }],
  );
  return inOrder({
    ...listsOf(changed),
    doubtful,
    added: comparison.added.map((recommendation) => ({
      recommendation,
      sentence: "",
      place: recommendation.place,
    })),
    removed: comparison.removed.map((recommendation) => ({
      recommendation,
      sentence: "",
      place: null,
    })),
  });
}

/** What the open paper itself says has changed since a date, in lists by kind. */
export function listChangesSince(changes: readonly ChangesSince[]): readonly ChangeList[] {
  return inOrder(listsOf(changes));
}

type Lists = Partial<Record<ChangeListKind, readonly ChangeLine[]>>;

const ORDER: readonly ChangeListKind[] = [
  "doubtful",
  "updates",
  "statuses",
  "timescales",
  "added",
  "removed",
  "reworded",
  "others",
];

function inOrder(lists: Lists): readonly ChangeList[] {
  return ORDER.flatMap((kind) => {
    const lines = lists[kind] ?? [];
    return lines.length === 0 ? [] : [{ kind, lines }];
  });
}

function listsOf(changed: readonly ChangesSince[]): Lists {
  const lists: Partial<Record<ChangeListKind, ChangeLine[]>> = {};
  for (const { recommendation, changes } of changed) {
    for (const change of changes) {
      const list = (lists[kindOf(change)] ??= []);
      const place = placeOf(change, recommendation);
      list.push({ recommendation, sentence: describeChange(change), place });
    }
  }
  return lists;
}

function kindOf(change: RecommendationChange): ChangeListKind {
  switch (change.kind) {
    case "new-update":
      return change.update.text.trim() === "" ? "others" : "updates";
    case "status":
    case "confirmed":
    case "tick":
      return "statuses";
    case "reworded":
    case "renumbered":
      return "reworded";
    case "timescale":
      return change.hasSlipped ? "timescales" : "others";
    case "timescale-passed":
      return "timescales";
    case "edited-update":
    case "removed-update":
    case "lead":
      return "others";
    default:
      return change satisfies never;
  }
}

function placeOf(change: RecommendationChange, recommendation: Recommendation): ParagraphId {
  const update =
    change.kind === "new-update"
      ? change.update
      : change.kind === "edited-update"
        ? change.after
        : undefined;
  return update?.paragraphs[0] ?? recommendation.place;
}
