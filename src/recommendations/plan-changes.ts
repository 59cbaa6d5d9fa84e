import { isCalendarDate } from "./calendar";
import type { Change, Planned, PlanRefusal } from "./change";
import type { Edit } from "./edit-plan";
import { lastOf } from "./last-of";
import { planFrozen } from "./relative-heading";
import { planComplete, type SetComplete } from "./plan-complete";
import { planStatus, type PlannedStatus, type SetStatus } from "./plan-status";
import { planUpdate, refuse, type AppendUpdate, type PlannedUpdate } from "./plan-update";
import { nameOf, viewsOf, type RecommendationView } from "./recommendation-view";
import type { CalendarDate, Register } from "./register";

/**
 * Turns decisions into one plan for the document the register was read from: all of them, or a refusal of the first that cannot be
 * carried out. Pure; `today` dates updates that come without a date of their own.
 */
export function planChanges(
  register: Register,
  changes: readonly Change[],
  today: CalendarDate,
): Planned | PlanRefusal {
  const edits: Edit[] = [];
  const notes: string[] = [];
  const view = viewsOf(register);
  for (const [key, decisions] of byRecommendation(changes)) {
    const recommendation = register.recommendations.find((each) => each.key === key);
    if (recommendation === undefined) {
      return {
        kind: "refused",
        reason: "unknown-recommendation",
        message: `Nothing was changed. There is no recommendation “${key}” in this document.`,
        recommendation: key,
      };
    }
    const planned = planDecisions(view(recommendation), decisions, today);
    if (planned.kind === "refused") return planned;
    edits.push(...planned.plan.edits);
    notes.push(...planned.notes);
  }
  return { kind: "planned", plan: { edits }, notes };
}

type FreezeHeading = Extract<Change, { kind: "freezeHeading" }>;

interface Decisions {
  readonly updates: readonly AppendUpdate[];
  readonly freezes: readonly FreezeHeading[];
  readonly status: SetStatus | null;
  readonly complete: SetComplete | null;
}

/** Decisions about one recommendation belong together; of two statuses the last one counts. */
function byRecommendation(changes: readonly Change[]): ReadonlyMap<string, Decisions> {
  const sorted = new Map<string, Decisions>();
  for (const change of changes) {
    const known = sorted.get(change.recommendation) ?? {
      updates: [],
      freezes: [],
      status: null,
      complete: null,
    };
    sorted.set(change.recommendation, withDecision(known, change));
  }
  return sorted;
}

function withDecision(known: Decisions, change: Change): Decisions {
  switch (change.kind) {
    case "appendUpdate":
      return { ...known, updates: [...known.updates, change] };
    case "setStatus":
      return { ...known, status: change };
    case "freezeHeading":
      return { ...known, freezes: [...known.freezes, change] };
    case "setComplete":
      return { ...known, complete: change };
  }
}

function planDecisions(
  view: RecommendationView,
  { updates, freezes, status, complete }: Decisions,
  today: CalendarDate,
): Planned | PlanRefusal {
  const plans = planUpdates(view, updates, today);
  if ("kind" in plans) return plans;
  const frozen = freezes.map((freeze) => planFreeze(view, freeze));
  const refused = frozen.find((each) => "kind" in each);
  if (refused !== undefined) return refused;
  const last = lastOf(plans) ?? null;
  const step = status?.action ?? stepOf(view, lastOf(updates));
  const withStatus = status === null ? null : planStatus(view, { ...status, action: step }, last);
  if (withStatus !== null && "kind" in withStatus) return withStatus;
  const tick = complete === null ? [] : planComplete(view, complete);
  if ("kind" in tick) return tick;

  const written = plans.flatMap((plan) => plan.edits);
  const dated = frozen.flatMap((each) => ("edit" in each ? [each] : []));
  const headings = dated.filter(({ edit }) => !written.some((other) => isSameTarget(other, edit)));
  const { main, edits, notes } = withStatus ?? NO_STATUS;
  return {
    kind: "planned",
    plan: {
      edits: [
        ...headings.map(({ edit }) => edit),
        ...withMain(written, last, main),
        ...edits,
        ...tick,
      ],
    },
    notes: [...headings.map(({ note }) => note), ...plans.flatMap((plan) => plan.notes), ...notes],
  };
}

const NO_STATUS: PlannedStatus = { main: null, edits: [], notes: [] };

/** Plans the updates in their order; the first that cannot be planned refuses them all. */
function planUpdates(
  view: RecommendationView,
  updates: Decisions["updates"],
  today: CalendarDate,
): readonly PlannedUpdate[] | PlanRefusal {
  const plans: PlannedUpdate[] = [];
  for (const update of updates) {
    const tidy = tidied(view, update, today);
    const planned = tidy.kind === "refused" ? tidy : planUpdate(view, tidy);
    if ("kind" in planned) return planned;
    plans.push(planned);
  }
  return plans;
}

function planFreeze(
  view: RecommendationView,
  { update: index, asAt }: FreezeHeading,
): { readonly edit: Edit; readonly note: string } | PlanRefusal {
  const update = view.recommendation.updates[index];
  const name = nameOf(view.recommendation);
  if (update === undefined) {
    const message = `Nothing was changed. ${name} has no update ${String(index)}.`;
    return refuse(view, "not-relative", message);
  }
  if (!isCalendarDate(asAt)) {
    return refuse(
      view,
      "unknown-date",
      `Nothing was changed. “${asAt}” is no date; write it as 2026-11 or 2026-11-22.`,
    );
  }
  const frozen = planFrozen(view, update, asAt);
  if (typeof frozen === "string") return refuse(view, "not-relative", frozen);
  const note = `“${update.heading ?? ""}” in ${name} becomes “${frozen.becomes}”.`;
  return { edit: frozen.edit, note };
}

/** True where both write the text of the same paragraph. */
function isSameTarget(one: Edit, other: Edit): boolean {
  return (
    one.kind === "setText" && other.kind === "setText" && one.paragraph.id === other.paragraph.id
  );
}

/** The action that an update is for, where that was said; its status is meant, too. */
function stepOf(
  { recommendation }: RecommendationView,
  update: AppendUpdate | undefined,
): number | null {
  if (update?.action != null) return update.action;
  const group = update?.group == null ? undefined : recommendation.groups[update.group];
  return lastOf(group?.actions ?? []) ?? null;
}

/** The edits with the last update's main one replaced; one that had nothing to write is added where it now has. */
function withMain(
  edits: readonly Edit[],
  last: PlannedUpdate | null,
  main: Edit | null,
): readonly Edit[] {
  if (last === null || main === null) return edits;
  if (!edits.includes(last.main)) return [...edits, main];
  return edits.map((edit) => (edit === last.main ? main : edit));
}

/** The update as it can be written: lines trimmed, blank and unprintable ones out, each with a paragraph of its own. */
function tidied(
  view: RecommendationView,
  update: AppendUpdate,
  today: CalendarDate,
): AppendUpdate | PlanRefusal {
  const text = update.text
    .flatMap((paragraph) => paragraph.split(/[\r\n\u000b\u2028\u2029]+/))
    .map((line) => line.replace(UNPRINTABLE, "$1").trim())
    .filter((line) => line !== "");
  if (text.length === 0) {
    return refuse(
      view,
      "empty-text",
      `Nothing was changed. The update for ${nameOf(view.recommendation)} has no text. Type what has happened, then insert.`,
    );
  }
  const asAt = update.asAt === "" ? today.slice(0, 7) : update.asAt;
  if (!isCalendarDate(asAt)) {
    return refuse(
      view,
      "unknown-date",
      `Nothing was changed. “${update.asAt}” is no date; write it as 2026-11 or 2026-11-22.`,
    );
  }
  return { ...update, text, asAt };
}

/** Characters XML 1.0 cannot hold (2.2), lone halves of surrogate pairs among them; whole pairs are matched and kept. */
const UNPRINTABLE =
  /([\ud800-\udbff][\udc00-\udfff])|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/g;
