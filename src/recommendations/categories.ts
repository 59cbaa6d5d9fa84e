import { comparable } from "./plain-text";
import type { Recommendation, Register, StatusAssessment, StatusCategory } from "./register";
import { BUILT_IN_SCHEME } from "./status-scheme";

/**
 * The status categories a person may choose from: the document's own, else the built-in ones, then wordings without a category
 * that the recommendation's table uses ("Now in workplan"; code and label are the wording).
 */
export function categoriesFor(
  register: Register,
  recommendation: Recommendation,
): readonly StatusCategory[] {
  const scheme = register.statusScheme ?? BUILT_IN_SCHEME;
  const known = new Set(
    scheme.categories.flatMap(({ code, label }) => [comparable(code), comparable(label)]),
  );
  const wordings: StatusCategory[] = [];
  for (const { raw, code } of statusesIn(register, recommendation.table)) {
    if (code !== null || known.has(comparable(raw))) continue;
    known.add(comparable(raw));
    wordings.push({ code: raw, label: raw });
  }
  return [...scheme.categories, ...wordings];
}

/** Every status that stands in a table, in document order. */
export function statusesIn(register: Register, table: number): readonly StatusAssessment[] {
  return register.recommendations
    .filter((recommendation) => recommendation.table === table)
    .flatMap(({ status, actions, updates }) => [
      ...updates.map((update) => update.status),
      ...actions.map((action) => action.status),
      status,
    ])
    .filter((status) => status !== null);
}
