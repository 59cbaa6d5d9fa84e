import type {
  Action,
  ActionUpdate,
  FormalResponse,
  ReadingProblem,
  Recommendation,
  Register,
  StatusAssessment,
  TableColumn,
} from "../../recommendations";

/** What `list --json` prints of one file; the shape is promised in the command line's documentation. */
export function toReadingJson(file: string, register: Register) {
  const { reportDate, statusScheme, tables, recommendations, problems } = register;
  return {
    file,
    reportDate,
    statusScheme,
    tables: tables.map(({ index, columns, updateOrder }) => ({
      table: index,
      columns: columns.map(toColumn),
      updateOrder,
    })),
    recommendations: recommendations.map(toRecommendation),
    problems: problems.map(toProblem),
  };
}

function toColumn({ header, role }: TableColumn) {
  return { header, role };
}

function toRecommendation(recommendation: Recommendation) {
  const { key, table, ref, section, text, lead, timescale, complete } = recommendation;
  return {
    key,
    table,
    ref,
    section,
    text,
    actions: recommendation.actions.map(toAction),
    responses: recommendation.responses.map(toResponse),
    updates: recommendation.updates.map(toUpdate),
    lead,
    timescale,
    status: toStatus(recommendation.status),
    complete,
  };
}

function toAction({ text, lead, timescale, status }: Action) {
  return { text, lead, timescale, status: toStatus(status) };
}

function toResponse({ heading, asAt, text }: FormalResponse) {
  return { heading, asAt, text };
}

function toUpdate({ heading, asAt, inferred, action, text, status }: ActionUpdate) {
  return { heading, asAt, inferred, action, text, status: toStatus(status) };
}

function toStatus(status: StatusAssessment | null) {
  if (status === null) return null;
  const { raw, code, label, draft } = status;
  return { raw, code, label, draft };
}

function toProblem({ kind, message, table, row }: ReadingProblem) {
  return { kind, message, table, row };
}
