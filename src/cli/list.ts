import { stringify } from "csv-stringify/sync";
import {
  formatDate,
  latestUpdate,
  readRegister,
  type Recommendation,
  type Register,
} from "../recommendations";
import { openFile } from "./files";
import { toReadingJson } from "./reading-json";
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

const CSV_COLUMNS = [
  "file",
  "table",
  "ref",
  "section",
  "recommendation",
  "actions",
  "lead",
  "timescale",
  "status",
  "complete",
  "last update",
  "last update text",
  "key",
] as const;

/** One row a recommendation; cells that a spreadsheet would take for a formula are disarmed. */
function showCsv(readings: readonly FileReading[]): string {
  const rows = readings.flatMap(({ file, register }) =>
    register.recommendations.map((recommendation) => {
      const last = latestUpdate(recommendation);
      return [
        file,
        String(recommendation.table),
        recommendation.ref ?? "",
        recommendation.section ?? "",
        recommendation.text,
        recommendation.actions.map(({ text }) => text).join("\n"),
        leadsOf(recommendation).join("; "),
        timescalesOf(recommendation).join("; "),
        statusOf(recommendation),
        completeOf(recommendation),
        last?.asAt ?? "",
        last?.text ?? "",
        recommendation.key,
      ];
    }),
  );
  return stringify([[...CSV_COLUMNS], ...rows], {
    escape_formulas: true,
    record_delimiter: "windows",
  });
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
    cut(timescalesOf(recommendation).join("; "), 20),
    cut(statusOf(recommendation), 24),
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

function leadsOf({ lead, actions }: Recommendation): string[] {
  return [...new Set([...lead, ...actions.flatMap((action) => action.lead)])];
}

function timescalesOf({ timescale, actions }: Recommendation): string[] {
  const all = [...timescale, ...actions.flatMap((action) => action.timescale)];
  return [...new Set(all.map(({ raw }) => raw))];
}

function statusOf({ status, actions }: Recommendation): string {
  if (status !== null) return status.draft === true ? `${status.raw} (draft)` : status.raw;
  return [...new Set(actions.flatMap((action) => action.status?.raw ?? []))].join("; ");
}

function completeOf({ complete }: Recommendation): string {
  if (complete === null) return "";
  return complete ? "yes" : "no";
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
