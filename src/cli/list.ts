import {
  formatDate,
  latestUpdate,
  readRegister,
  type Recommendation,
  type Register,
} from "../recommendations";
import { writeCsv } from "../spreadsheets";
import {
  EXPORT_COLUMNS,
  leadsOf,
  registerRows,
  statusCell,
  timescalesOf,
  toReadingJson,
} from "../tracking";
import { openFile } from "./files";
import { Refusal } from "./refusal";

export type ListForm = "plain" | "json" | "csv";

/** What `list` prints, and the sentences about files that could not be read. */
export interface Listing {
  readonly output: string;
  readonly refusals: readonly string[];
}

interface FileReading {
  readonly file: string;
  readonly register: Register;
}

/** Reads files and shows what was read; a file that cannot be read does not keep the others from being shown. */
export function listFiles(files: readonly string[], form: ListForm): Listing {
  const readings: FileReading[] = [];
  const refusals: string[] = [];
  for (const file of files) {
    try {
      readings.push({ file, register: readRegister(openFile(file).content) });
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      refusals.push(cause.message);
    }
  }
  return { output: show(readings, form, files.length > 1), refusals };
}

function show(readings: readonly FileReading[], form: ListForm, hasSeveral: boolean): string {
  switch (form) {
    case "json":
      return showJson(readings, hasSeveral);
    case "csv":
      return showCsv(readings);
    case "plain":
      return readings.map((reading) => showPlain(reading)).join("\n");
  }
}

/** One file gives its object, several give a list of objects. */
function showJson(readings: readonly FileReading[], hasSeveral: boolean): string {
  const objects = readings.map(({ file, register }) => toReadingJson(file, register));
  const [only] = objects;
  if (hasSeveral) return `${JSON.stringify(objects, null, 2)}\n`;
  return only === undefined ? "" : `${JSON.stringify(only, null, 2)}\n`;
}

/** One row a recommendation, with the file's name in front. */
function showCsv(readings: readonly FileReading[]): string {
  return writeCsv([
    ["File", ...EXPORT_COLUMNS],
    ...readings.flatMap(({ file, register }) =>
      registerRows(register).map((cells) => [file, ...cells]),
    ),
  ]);
}

function showPlain({ file, register }: FileReading): string {
  const { recommendations, tables, problems } = register;
  const lines = [
    `${file}: ${count(recommendations.length, "recommendation")} in ${count(tables.length, "table")}`,
  ];
  const rows = recommendations.map((recommendation) => [
    recommendation.ref ?? "–",
    cut(recommendation.text, 48),
    cut(leadsOf(recommendation).join("; "), 24),
    cut(
      timescalesOf(recommendation)
        .map(({ raw }) => raw)
        .join("; "),
      20,
    ),
    cut(statusCell(recommendation), 24),
    lastUpdateOf(recommendation),
  ]);
  if (rows.length > 0) {
    lines.push(
      ...aligned([
        ["Ref", "Recommendation", "Lead", "Timescale", "Status", "Last update"],
        ...rows,
      ]),
    );
  }
  if (problems.length > 0) {
    lines.push(`${count(problems.length, "place")} to check:`);
    lines.push(
      ...problems.map(
        ({ message, row }) => `  ${message}${row === null ? "" : ` (row ${String(row + 1)})`}`,
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

function lastUpdateOf(recommendation: Recommendation): string {
  const last = latestUpdate(recommendation);
  if (last === null) return "none";
  return last.asAt === null ? "undated" : formatDate(last.asAt);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? "" : "s"}`;
}
