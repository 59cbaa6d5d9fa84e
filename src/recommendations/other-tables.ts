import { fingerprintOf } from "./corrections";
import { findDeclared, findHeader } from "./logical-tables";
import { describeForm, isFormLeftAlone, type Form } from "./form-rows";
import { readForm } from "./forms";
import { blocksInside, everyTableOf } from "./inner-tables";
import type { Corrections, Register, TableColumn } from "./register";
import type { TableContent } from "./table-content";

/** A Word table that was not taken for a recommendation table. */
export interface OtherTable {
  /** `TableContent.index` */
  readonly index: number;
  /** The headings as printed, blank ones left out. */
  readonly headers: readonly string[];
  /** Why it was left alone, one sentence for the person. */
  readonly evidence: string;
  /** What corrections of its reading are kept under. */
  readonly fingerprint: string;
}

/** The tables that could be read if the person said so: those with headings and something below them. */
export function otherTables(register: Register): readonly OtherTable[] {
  const { content } = register;
  const read = new Set(register.tables.flatMap(({ pieces }) => pieces));
  const holdsRead = (table: TableContent): boolean =>
    table.rows.some(({ cells }) =>
      cells.some((cell) =>
        (blocksInside(content, cell) ?? []).some(
          (block) =>
            block.kind === "table" && (read.has(block.table.index) || holdsRead(block.table)),
        ),
      ),
    );
  return everyTableOf(content).flatMap((table) =>
    read.has(table.index) || holdsRead(table) ? [] : describe(register, table),
  );
}

function describe({ corrections }: Register, table: TableContent): readonly OtherTable[] {
  const parts = readForm(table, [], true);
  if (parts !== null) return [describeAsForm({ table, parts }, corrections)];
  const declared = findDeclared(table, corrections, false);
  const header = declared ?? findHeader(table, () => true);
  if (header === undefined || header.headerRow + 1 >= table.rows.length) return [];
  const { columns } = header;
  return [
    {
      index: table.index,
      headers: columns.map((column) => column.header).filter((text) => text !== ""),
      evidence: declared === undefined ? evidenceOf(columns) : SAID_IT_IS_NONE,
      fingerprint: fingerprintOf(columns),
    },
  ];
}

function describeAsForm(form: Form, corrections: Corrections): OtherTable {
  const evidence = isFormLeftAlone(form, corrections)
    ? SAID_IT_IS_NONE
    : "Its labels stand on the left, and no recommendation was found among them.";
  return { index: form.table.index, evidence, ...describeForm(form) };
}

const SAID_IT_IS_NONE = "You said that this is not a recommendation table.";

function evidenceOf(columns: readonly TableColumn[]): string {
  return columns.some(({ role }) => role === "recommendation")
    ? "No recommendation with actions, updates or a status was found in it."
    : "None of its columns holds recommendations.";
}
