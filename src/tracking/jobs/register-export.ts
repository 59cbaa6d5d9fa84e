import {
  latestUpdate,
  type Recommendation,
  type Register,
  type StatusAssessment,
} from "../../recommendations";
import { leadsOf } from "../recommendation-row";
import { timescalesOf } from "../timing";

/** The columns of a register as a table. */
export const EXPORT_COLUMNS = [
  "table",
  "ref",
  "section",
  "recommendation",
  "actions",
  "lead",
  "timescale",
  "status",
  "complete",
  "last update",
  "last update text",
  "key",
] as const;

/** The register as a table: one row for each recommendation, in the order of `EXPORT_COLUMNS`, without headings. */
export function registerRows(register: Register): readonly (readonly string[])[] {
  return register.recommendations.map((recommendation) => {
    const last = latestUpdate(recommendation);
    return [
      String(recommendation.table),
      recommendation.ref ?? "",
      recommendation.section ?? "",
      recommendation.text,
      recommendation.actions.map(({ text }) => text).join("\n"),
      leadsOf(recommendation).join("; "),
      timescalesOf(recommendation)
        .map(({ raw }) => raw)
        .join("; "),
      statusCell(recommendation),
      completeCell(recommendation),
      last?.asAt ?? "",
      last?.text ?? "",
      recommendation.key,
    ];
  });
}

/** The current status as written, `"(draft)"` behind a draft; those of the actions where the recommendation has none. */
export function statusCell({ status, actions }: Recommendation): string {
  if (status !== null) return withDraft(status);
  return [...new Set(actions.flatMap((action) => action.status?.raw ?? []))].join("; ");
}

/** `"yes"`, `"no"`, or nothing where the document says neither. */
function completeCell({ complete }: Recommendation): string {
  if (complete === null) return "";
  return complete ? "yes" : "no";
}

function withDraft({ raw, draft }: StatusAssessment): string {
  return draft === true ? `${raw} (draft)` : raw;
}
