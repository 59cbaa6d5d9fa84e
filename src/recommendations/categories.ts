import { cellAt } from "./logical-table";
import { comparable } from "./plain-text";
import { viewsOf, type RecommendationView } from "./recommendation-view";
import type { Recommendation, Register, StatusAssessment, StatusCategory } from "./register";
import { BUILT_IN_SCHEME, readStatus } from "./status-scheme";
import {
  paragraphsOf,
  tablesOf,
  type DocumentContent,
  type ListControl,
  type Paragraph,
} from "./table-content";

/**
 * The status categories a person may choose from: those the document prints, else the items of the lists in its status cells, else
 * the built-in ones; then wordings without a category that the recommendation's table uses ("Now in workplan"; code and label are
 * the wording).
 */
export function categoriesFor(
  register: Register,
  recommendation: Recommendation,
): readonly StatusCategory[] {
  const view = hasLists(register) ? viewsOf(register)(recommendation) : null;
  return gather(register, recommendation, view === null ? [] : statusItems(view));
}

/** The same where the view of the recommendation is there already. */
export function categoriesIn(view: RecommendationView): readonly StatusCategory[] {
  const items = hasLists(view.register) ? statusItems(view) : [];
  return gather(view.register, view.recommendation, items);
}

function gather(
  register: Register,
  recommendation: Recommendation,
  items: readonly string[],
): readonly StatusCategory[] {
  const isPrinted = register.statusScheme?.source === "document";
  const categories =
    isPrinted || items.length === 0
      ? (register.statusScheme ?? BUILT_IN_SCHEME).categories
      : items.map((item) => categoryOf(item, register));
  const known = new Set(
    categories.flatMap(({ code, label }) => [comparable(code), comparable(label)]),
  );
  const wordings: StatusCategory[] = [];
  for (const { raw, code } of statusesIn(register, recommendation.table)) {
    if (code !== null || known.has(comparable(raw))) continue;
    known.add(comparable(raw));
    wordings.push({ code: raw, label: raw });
  }
  return [...categories, ...wordings];
}

/** An item as a status that says it is read; an item that nothing is known of is its own category. */
function categoryOf(item: string, { statusScheme }: Register): StatusCategory {
  const read = readStatus(item, statusScheme);
  return read?.code == null
    ? { code: item, label: item }
    : { code: read.code, label: read.label ?? item };
}

/** What the lists in the status column offer, each item once. */
function statusItems({ table }: RecommendationView): readonly string[] {
  const items = table.columns.flatMap(({ role }, column) =>
    role === "status"
      ? table.rows.flatMap((row) => cellAt(row, column)?.cell.paragraphs ?? []).flatMap(listsOf)
      : [],
  );
  return [...new Set(items.flatMap((list) => list.items))];
}

function listsOf({ controls = [] }: Paragraph): readonly ListControl[] {
  return controls.filter((control) => control.kind === "list");
}

/** A reading never changes, so what was found in it once holds; it is asked for at every keystroke of a preview. */
const withLists = new WeakMap<DocumentContent, boolean>();

function hasLists({ content }: Register): boolean {
  const known =
    withLists.get(content) ??
    tablesOf(content).some((table) =>
      paragraphsOf(table).some(({ controls }) => controls !== undefined),
    );
  withLists.set(content, known);
  return known;
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
