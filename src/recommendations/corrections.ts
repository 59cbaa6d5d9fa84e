import { comparable } from "./plain-text";
import type {
  ColumnRole,
  Corrections,
  RoleCorrection,
  TableColumn,
  TableCorrection,
  UpdateOrder,
} from "./register";

/** The reader decides everything. */
export const NO_CORRECTIONS: Corrections = { tables: [] };

/** Why something was read in a certain way, where the person decided it. */
export const SAID_SO = "You said so.";

/** Every role a column can have. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  "reference",
  "recommendation",
  "action",
  "response",
  "update",
  "future-action",
  "lead",
  "timescale",
  "status",
  "complete",
  "other",
];

/** Every order action updates can have. */
export const UPDATE_ORDERS: readonly UpdateOrder[] = [
  "oldestFirst",
  "newestFirst",
  "newestPinned",
  "unknown",
];

/**
 * Tells tables apart by their headings, so that it stays the same when rows, other tables or columns without a heading
 * come and go. Tables with the same headings share it. Empty where there is no heading.
 */
export function fingerprintOf(columns: readonly Pick<TableColumn, "header">[]): string {
  return columns
    .map(({ header }) => keyOf(header))
    .filter((key) => key !== "")
    .join("|");
}

/** Names each column of a table by its heading: `"update"`, a second one `"update#2"`, the first without one `"#1"`. */
export function columnKeys(columns: readonly Pick<TableColumn, "header">[]): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map(({ header }) => {
    const key = keyOf(header);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return key !== "" && count === 1 ? key : `${key}#${String(count)}`;
  });
}

/** What was said about the tables with this fingerprint. */
export function findCorrection(
  { tables }: Corrections,
  fingerprint: string,
): TableCorrection | undefined {
  return tables.find((table) => table.fingerprint === fingerprint);
}

/** The corrections with a part of what was said about some tables replaced. */
export function withCorrection(
  corrections: Corrections,
  fingerprint: string,
  part: Partial<Omit<TableCorrection, "fingerprint">>,
): Corrections {
  const before = findCorrection(corrections, fingerprint) ?? {
    fingerprint,
    isRecommendationTable: null,
    roles: [],
    updateOrder: null,
  };
  const others = corrections.tables.filter((table) => table !== before);
  return { tables: [...others, { ...before, ...part }] };
}

/** The corrections with the role of one column of a table replaced. */
export function withRole(
  corrections: Corrections,
  table: { readonly fingerprint: string; readonly columns: readonly TableColumn[] },
  column: number,
  role: ColumnRole,
): Corrections {
  const key = columnKeys(table.columns)[column];
  if (key === undefined) return corrections;
  const roles = (findCorrection(corrections, table.fingerprint)?.roles ?? []).filter(
    (other) => other.column !== key && !(ONLY_ONE.has(role) && other.role === role),
  );
  return withCorrection(corrections, table.fingerprint, {
    roles: [...roles, { column: key, role }],
  });
}

/** The columns with the roles that were given them; a guess makes way where only one column can have the role. */
export function correctRoles(
  columns: readonly TableColumn[],
  roles: readonly RoleCorrection[],
): readonly TableColumn[] {
  const keys = columnKeys(columns);
  const given = keys.map((key) => roles.find(({ column }) => column === key)?.role);
  return columns.map((column, index) => {
    const role = given[index];
    if (role !== undefined) return { ...column, role, evidence: SAID_SO, doubt: undefined };
    const makesWay = ONLY_ONE.has(column.role) && given.includes(column.role);
    return makesWay ? { ...column, role: "other", evidence: MADE_WAY, doubt: undefined } : column;
  });
}

/** Puts corrections in a form that can be kept as text; null where they are more than may be kept. */
export function serialiseCorrections({ tables }: Corrections): string | null {
  const text = JSON.stringify({ version: 1, tables });
  return text.length > LONGEST_TEXT ? null : text;
}

/** Reads kept corrections back; undefined where the text holds none of this version. */
export function parseCorrections(text: string): Corrections | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const value = parseObject(text);
  if (value?.version !== 1 || !Array.isArray(value.tables)) return undefined;
  const tables = value.tables.map(toTable).filter((table) => table !== undefined);
  return tables.length === value.tables.length ? { tables } : undefined;
}

/** In characters. Settings travel with the document, so they are to stay small. */
const LONGEST_TEXT = 4000;
const LONGEST_KEY = 40;
const MADE_WAY = "You gave its role to another column.";

/** Only the first column with one of these roles would be read. */
const ONLY_ONE: ReadonlySet<ColumnRole> = new Set(["reference", "recommendation"]);

function keyOf(header: string): string {
  return comparable(header).slice(0, LONGEST_KEY).trim();
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function toTable(value: unknown): TableCorrection | undefined {
  if (!isObject(value)) return undefined;
  const { fingerprint, isRecommendationTable, roles, updateOrder } = value;
  const isSound =
    typeof fingerprint === "string" &&
    (isRecommendationTable === null || typeof isRecommendationTable === "boolean") &&
    Array.isArray(roles) &&
    (updateOrder === null || isOneOf(UPDATE_ORDERS, updateOrder));
  if (!isSound) return undefined;
  const sound = roles.map(toRole).filter((role) => role !== undefined);
  if (sound.length !== roles.length) return undefined;
  return { fingerprint, isRecommendationTable, roles: sound, updateOrder };
}

function toRole(value: unknown): RoleCorrection | undefined {
  if (!isObject(value)) return undefined;
  const { column, role } = value;
  return typeof column === "string" && isOneOf(COLUMN_ROLES, role) ? { column, role } : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return values.some((each) => each === value);
}
