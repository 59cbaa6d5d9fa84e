import { extname } from "node:path";
import { readRegister, type Register } from "../recommendations";
import { writeCsvFile, writeExcel } from "../spreadsheets";
import { EXPORT_COLUMNS, registerRows, toReadingJson } from "../tracking";
import { openFile, requireOutput, writeWhole } from "./files";
import { Refusal } from "./refusal";
import type { Written } from "./write-changes";

const SHEET = "Recommendations";

/** Writes a paper's register as CSV, Excel or JSON, as the ending of `out` says. Throws `Refusal` and writes nothing. */
export async function writeExport(path: string, out: string | undefined): Promise<Written> {
  const target = requireOutput(path, out, false);
  const form = formOf(target);
  const register = readRegister(openFile(path).content);
  writeWhole(target, await bytesOf(register, path, form));
  const count = register.recommendations.length;
  const what = count === 1 ? "1 recommendation" : `${String(count)} recommendations`;
  return { message: `Wrote ${what} to ${target}.`, notes: [] };
}

const FORMS = ["csv", "xlsx", "json"] as const;
type Form = (typeof FORMS)[number];

function formOf(target: string): Form {
  const ending = extname(target).slice(1).toLowerCase();
  const form = FORMS.find((each) => each === ending);
  if (form !== undefined) return form;
  throw new Refusal(
    `Nothing was written. ${target} says no form; let its name end in .csv, .xlsx or .json.`,
  );
}

async function bytesOf(register: Register, path: string, form: Form): Promise<Uint8Array> {
  const rows = [EXPORT_COLUMNS, ...registerRows(register)];
  switch (form) {
    case "csv":
      return new TextEncoder().encode(writeCsvFile(rows));
    case "xlsx":
      return writeExcel(SHEET, rows);
    case "json":
      return new TextEncoder().encode(
        `${JSON.stringify(toReadingJson(path, register), null, 2)}\n`,
      );
  }
}
