import {
  categoriesFor,
  type Recommendation,
  type Register,
  type StatusCategory,
} from "../recommendations";

const known = new WeakMap<Register, Map<number, readonly StatusCategory[]>>();

/** The status categories of the recommendation's table, worked out once for each table of a reading. */
export function categoriesOf(
  register: Register,
  recommendation: Recommendation,
): readonly StatusCategory[] {
  const tables = known.get(register) ?? new Map<number, readonly StatusCategory[]>();
  known.set(register, tables);
  const categories = tables.get(recommendation.table) ?? categoriesFor(register, recommendation);
  tables.set(recommendation.table, categories);
  return categories;
}
