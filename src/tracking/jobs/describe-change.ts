import { firstWords, formatDate, type ActionUpdate, type Timescale } from "../../recommendations";
import type { StatusInWords } from "../standing";
import type { RecommendationChange } from "./compare-registers";

/** One change as a sentence for the person. */
export function describeChange(change: RecommendationChange): string {
  switch (change.kind) {
    case "new-update":
      if (isEmpty(change.update)) {
        return `New heading for an action update${dated(change.update)}, without text yet.`;
      }
      return `New action update${dated(change.update)}: “${firstWords(change.update.text, 120)}”`;
    case "edited-update":
      return `The action update${dated(change.after)} was edited; it now says: “${firstWords(change.after.text, 120)}”`;
    case "removed-update":
      if (isEmpty(change.update)) {
        return `The heading for an action update${dated(change.update)}, which had no text, was taken out.`;
      }
      return `The action update${dated(change.update)} was taken out: “${firstWords(change.update.text, 120)}”`;
    case "status":
      return `Status${change.action === null ? "" : ` of “${firstWords(change.action, 50)}”`}: ${statusName(change.before)} → ${statusName(change.after)}.`;
    case "confirmed":
      return `The status ${statusName({ ...change.status, draft: false })} was confirmed.`;
    case "tick":
      return change.complete ? "Ticked as complete." : "No longer ticked as complete.";
    case "reworded":
      return `Reworded; it was: “${firstWords(change.before, 160)}”`;
    case "renumbered":
      return `The reference was ${change.before ?? "missing"}.`;
    case "timescale":
      return `Timescale${change.hasSlipped ? " slipped" : ""}: ${rawOf(change.before)} → ${rawOf(change.after)}.`;
    case "timescale-passed":
      return `The timescale “${change.timescale.raw}” has passed.`;
    case "lead":
      return `Lead: ${listed(change.before)} → ${listed(change.after)}.`;
    default:
      return change satisfies never;
  }
}

/** True where only the heading is there. */
function isEmpty({ text }: ActionUpdate): boolean {
  return text.trim() === "";
}

function dated({ asAt, heading }: ActionUpdate): string {
  if (asAt !== null) return ` of ${formatDate(asAt)}`;
  return heading === null ? "" : ` “${heading.replace(/:$/, "")}”`;
}

function statusName(status: StatusInWords | null): string {
  if (status === null) return "none";
  const { code, label, draft } = status;
  const name = code === null || code === label ? label : `${code} ${label}`;
  return draft ? `${name} (draft)` : name;
}

function rawOf(timescales: readonly Timescale[]): string {
  return listed(timescales.map(({ raw }) => raw));
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? "none" : items.join("; ");
}
