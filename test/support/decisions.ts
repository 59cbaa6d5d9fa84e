import {
  applyToContent,
  planChanges,
  readRegister,
  textOf,
  type Change,
  type DocumentContent,
  type EditPlan,
  type Paragraph,
  type Planned,
  type PlanRefusal,
  type Recommendation,
  type Register,
} from "../../src/recommendations";

/** The day decisions are made in these tests. */
export const TODAY = "2026-11-22";

/** The recommendation with that reference; the first where several have it. */
export function recommendationOf(register: Register, ref: string | null): Recommendation {
  const found = register.recommendations.find((each) => each.ref === ref);
  if (found === undefined) throw new Error(`no recommendation ${String(ref)} was read`);
  return found;
}

/** A decision to append an update to the recommendation with that reference. */
export function appendTo(register: Register, ref: string | null, asAt: string, ...text: string[]) {
  const recommendation = recommendationOf(register, ref).key;
  return { kind: "appendUpdate", recommendation, group: null, asAt, text } as const;
}

export function setStatusOf(register: Register, ref: string | null, code: string, draft = true) {
  const recommendation = recommendationOf(register, ref).key;
  return { kind: "setStatus", recommendation, code, draft } as const;
}

export function setCompleteOf(register: Register, ref: string | null, complete = true) {
  const recommendation = recommendationOf(register, ref).key;
  return { kind: "setComplete", recommendation, complete } as const;
}

/** A plan for changes that can be carried out. */
export function planFor(register: Register, ...changes: readonly Change[]): Planned {
  const planned = planChanges(register, changes, TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  return planned;
}

/** Why changes cannot be carried out. */
export function refusalOf(register: Register, ...changes: readonly Change[]): PlanRefusal {
  const planned = planChanges(register, changes, TODAY);
  if (planned.kind === "planned") throw new Error("the changes were planned");
  return planned;
}

/** The content and its reading once changes are carried out. */
export function carriedOut(
  content: DocumentContent,
  decide: (register: Register) => readonly Change[],
): { readonly content: DocumentContent; readonly register: Register; readonly plan: EditPlan } {
  const register = readRegister(content);
  const { plan } = planFor(register, ...decide(register));
  const after = applyToContent(content, plan).content;
  return { content: after, register: readRegister(after), plan };
}

/** Texts of one cell's paragraphs: `cellTexts(content, 0, 1, 2)` is table 0, row 1, cell 2. */
export function cellTexts(
  content: DocumentContent,
  table: number,
  row: number,
  cell: number,
): string[] {
  return cellParagraphs(content, table, row, cell).map(textOf);
}

export function cellParagraphs(
  content: DocumentContent,
  table: number,
  row: number,
  cell: number,
): readonly Paragraph[] {
  const tables = content.blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const found = tables[table]?.rows[row]?.cells[cell];
  if (found === undefined) throw new Error(`no cell ${cell} in row ${row} of table ${table}`);
  return found.paragraphs;
}

/** Every paragraph of a document in order. */
export function allParagraphs({ blocks }: DocumentContent): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.paragraph]
      : block.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  );
}
