import { readRegister, type Register } from "../../recommendations";
import {
  answersFromCopy,
  answersFromRows,
  guessReturnColumns,
  type ReturnColumns,
  type ReturnedAnswer,
} from "../../tracking";

type Rows = readonly (readonly string[])[];

/** What officers sent back, as it was read. */
export type Returned =
  | {
      readonly kind: "sheet";
      readonly name: string;
      readonly rows: Rows;
      readonly columns: ReturnColumns;
    }
  | { readonly kind: "copy"; readonly name: string; readonly copy: Register };

/** Takes cells for answers; the columns are guessed and can be chosen otherwise. */
export function returnedSheet(name: string, rows: Rows, register: Register): Returned {
  return { kind: "sheet", name, rows, columns: guessReturnColumns(rows, register) };
}

/** The answers in it. */
export function answersOf(returned: Returned, register: Register): readonly ReturnedAnswer[] {
  if (returned.kind === "sheet") return answersFromRows(returned.rows, returned.columns);
  // Read alike, both hold the same tables.
  const copy = readRegister(returned.copy.content, register.corrections);
  return answersFromCopy(register, copy, returned.name);
}

/** True where answers can be told: by reference or text, with an update, a status or a tick. */
export function isUsable(returned: Returned): boolean {
  if (returned.kind === "copy") return true;
  const { ref, text, update, status, complete } = returned.columns.columns;
  const isNamed = ref !== undefined || text !== undefined;
  return isNamed && (update !== undefined || status !== undefined || complete !== undefined);
}
