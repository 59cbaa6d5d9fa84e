import {
  latestUpdate,
  type Recommendation,
  type Register,
  type StatusAssessment,
} from "../../recommendations";
import { leadsOf } from "../recommendation-row";
import { statusInWords } from "../standing";
import { categoriesOf } from "../status-categories";
import { timescalesOf } from "../timing";

/** The columns of a register as a table, as they are headed. */
export const EXPORT_COLUMNS = [
  "Table",
  "Reference",
  "Section",
  "Recommendation",
  "Actions",
  "Lead",
  "Timescale",
  "Status",
  "Status category",
  "Complete",
  "Last update",
  "Last update text",
  "Key",
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
      categoryCell(register, recommendation),
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

/** The category in the document's words, `"2 Achieved"`; those of the actions where the recommendation has none. */
function categoryCell(register: Register, recommendation: Recommendation): string {
  const categories = categoriesOf(register, recommendation);
  const { status, actions } = recommendation;
  const assessments = status === null ? actions.map((action) => action.status) : [status];
  const names = assessments.flatMap((assessment) => {
    const known = statusInWords(assessment, categories);
    if (known === null) return [];
    const { code, label } = known;
    return code === null || code === label ? label : `${code} ${label}`;
  });
  return [...new Set(names)].join("; ");
}

/** `"yes"`, `"no"`, or nothing where the document says neither. */
function completeCell({ complete }: Recommendation): string {
  if (complete === null) return "";
  return complete ? "yes" : "no";
}

function withDraft({ raw, draft }: StatusAssessment): string {
  return draft === true ? `${raw} (draft)` : raw;
}
