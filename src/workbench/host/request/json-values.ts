import { invalidArgument } from "./host-error";
import type { Json } from "./protocol";

/** A plain value as text. Throws `InvalidArgument` for anything else; `what` names it. */
export function textValue(value: Json | undefined, what: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw invalidArgument(`${what} is not a text`);
}

/** Rows of texts. Throws `InvalidArgument`. */
export function tableValue(value: Json, what: string): string[][] {
  return listValue(value, what).map((row) =>
    listValue(row, what).map((cell) => textValue(cell, what)),
  );
}

function listValue(value: Json, what: string): readonly Json[] {
  if (!Array.isArray(value)) throw invalidArgument(`${what} is not rows of texts`);
  // Safe: Array.isArray does not narrow a read-only list; its members are Json.
  return value as readonly Json[];
}
