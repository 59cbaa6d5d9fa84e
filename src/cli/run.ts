import { parseArgs, types } from "node:util";
import type { ChangeAuthor } from "../docx";
import type { Register } from "../recommendations";
import { freezesOf, readChangesFile, requireDate } from "./changes-file";
import { writeExport } from "./export";
import { readText } from "./files";
import { requireAction, requireRecommendation, type Target } from "./find-recommendation";
import { chase, check, compare, since, summary } from "./jobs";
import { listFiles, type ListForm } from "./list";
import { writeNextAppendix } from "./next-appendix";
import { Refusal } from "./refusal";
import { writeReturns } from "./returns";
import { writeChanges, type WriteRequest, type Written } from "./write-changes";

const USAGE = `Usage:
  list FILE… [--json | --csv]
  append FILE --ref REF [--table N] [--action N] --text "…" [--text "…"] [--as-at 2026-11] [--freezes-at 2026-07-26] --out OUT
  freeze FILE [--ref REF] [--as-at 2026-07-26] --out OUT
  status FILE --ref REF [--action N] --code CODE [--confirmed] --out OUT
  complete FILE --ref REF [--undo] --out OUT
  apply FILE CHANGES.json --out OUT
  returns FILE ANSWERS [--as-at 2026-11] [--by-reference] [--skip-doubtful] --out OUT
  summary FILE [--json]
  check FILE [--json]
  chase FILE [--since 2026-10] [--near DAYS] [--reply-by 2026-12-04] [--csv | --json]
  compare EARLIER LATER [--json]
  compare FILE --since 2026-10 [--json]
  export FILE --out OUT.csv | OUT.xlsx | OUT.json
  carry-forward FILE [--leave REF]… [--move-under "…"] [--meeting 2027-01] [--freezes-at 2026-07-26] --out OUT
summary, check, chase and compare take --today 2026-11-22 to look at a paper as of another day.
REF may be replaced by --key KEY, and --out OUT by --in-place. All that write take --track --author NAME.`;

const OPTIONS = {
  json: { type: "boolean" },
  csv: { type: "boolean" },
  ref: { type: "string" },
  key: { type: "string" },
  table: { type: "string" },
  action: { type: "string" },
  text: { type: "string", multiple: true },
  "as-at": { type: "string" },
  "freezes-at": { type: "string" },
  code: { type: "string" },
  confirmed: { type: "boolean" },
  undo: { type: "boolean" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  track: { type: "boolean" },
  author: { type: "string" },
  since: { type: "string" },
  near: { type: "string" },
  "reply-by": { type: "string" },
  today: { type: "string" },
  "by-reference": { type: "boolean" },
  "skip-doubtful": { type: "boolean" },
  leave: { type: "string", multiple: true },
  "move-under": { type: "string" },
  meeting: { type: "string" },
  help: { type: "boolean" },
} as const;

/** Options each command takes besides those that name the recommendation and the output. */
const TARGET = ["ref", "key", "table"] as const;
const OUTPUT = ["out", "in-place", "track", "author"] as const;
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  list: ["json", "csv"],
  append: [...TARGET, ...OUTPUT, "action", "text", "as-at", "freezes-at"],
  freeze: [...TARGET, ...OUTPUT, "as-at"],
  status: [...TARGET, ...OUTPUT, "action", "code", "confirmed"],
  complete: [...TARGET, ...OUTPUT, "undo"],
  apply: [...OUTPUT],
  returns: [...OUTPUT, "as-at", "by-reference", "skip-doubtful"],
  summary: ["json", "today"],
  check: ["json", "today"],
  chase: ["json", "csv", "since", "near", "reply-by", "today"],
  compare: ["json", "since", "today"],
  export: ["out"],
  "carry-forward": ["out", "leave", "move-under", "meeting", "freezes-at", "today"],
};

/** Timescales that end within so many days are near, unless the person says otherwise. */
const NEAR_IN_DAYS = 42;

type Options = ReturnType<typeof parse>["values"];

/** Where a command prints to: results on the one, what is to be said beside them on the other. */
export interface Terminal {
  readonly output: (text: string) => void;
  readonly errors: (text: string) => void;
}

/**
 * Carries a command out and gives the exit code: 0, or 2 where it was refused, which is said on `errors`. `now` is the time by the
 * person's clock.
 */
export async function run(args: readonly string[], now: Date, terminal: Terminal): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const [command, ...files] = positionals;
    if (values.help === true) {
      terminal.output(`${USAGE}\n`);
      return 0;
    }
    requireKnownOptions(command, values);
    if (command === "list") return list(files, values, terminal);
    if (command === "export") {
      report(await writeExport(onlyFile(command, files), values.out), terminal);
      return 0;
    }
    const day = values.today === undefined ? localDate(now) : requireDay(values.today);
    const printed = printJob(command, files, values, day);
    if (printed === null) {
      report(write(command, files, values, now), terminal);
      return 0;
    }
    terminal.output(printed);
    return 0;
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    terminal.errors(`${cause.message}\n`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: withBullets(args),
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
  } catch (cause) {
    const message = types.isNativeError(cause) ? cause.message.split(/\.\s/)[0] : "";
    throw new Refusal(`Nothing was written. ${message ?? ""}.\n${USAGE}`, { cause });
  }
}

/** A paragraph such as "- first step" is a value, though it opens with a dash. */
function withBullets(args: readonly string[]): string[] {
  const isBullet = (index: number): boolean =>
    args[index - 1] === "--text" && args[index]?.startsWith("- ") === true;
  return args.flatMap((arg, index) => {
    if (isBullet(index)) return [];
    return isBullet(index + 1) ? [`${arg}=${args[index + 1] ?? ""}`] : [arg];
  });
}

function requireKnownOptions(command: string | undefined, values: Options): void {
  const accepted = command === undefined ? undefined : ACCEPTED[command];
  if (accepted === undefined) {
    const said = command === undefined ? "No command was given" : `“${command}” is no command`;
    throw new Refusal(`Nothing was written. ${said}.\n${USAGE}`);
  }
  for (const name of Object.keys(values)) {
    if (!accepted.includes(name)) {
      throw new Refusal(
        `Nothing was written. --${name} does not go with ${command ?? ""}.\n${USAGE}`,
      );
    }
  }
}

function list(files: readonly string[], values: Options, terminal: Terminal): number {
  if (files.length === 0) throw new Refusal(`Name at least one file.\n${USAGE}`);
  if (values.json === true && values.csv === true) {
    throw new Refusal("Give either --json or --csv, not both.");
  }
  const form: ListForm = values.json === true ? "json" : values.csv === true ? "csv" : "plain";
  const { output, refusals } = listFiles(files, form);
  terminal.output(output);
  for (const refusal of refusals) terminal.errors(`${refusal}\n`);
  return refusals.length > 0 ? 2 : 0;
}

/** What a job of reviewer or clerk prints; null for a command that writes. */
function printJob(
  command: string | undefined,
  files: readonly string[],
  values: Options,
  today: string,
): string | null {
  const isJson = values.json === true;
  switch (command) {
    case "summary":
      return summary(onlyFile(command, files), today, isJson);
    case "check":
      return check(onlyFile(command, files), today, isJson);
    case "chase":
      return chase(onlyFile(command, files), today, {
        since: values.since === undefined ? today : requireDate(values.since),
        nearInDays: wholeNumber("near", values.near) ?? NEAR_IN_DAYS,
        replyBy: values["reply-by"] === undefined ? null : requireDay(values["reply-by"]),
        form: isJson ? "json" : values.csv === true ? "csv" : "plain",
      });
    case "compare": {
      if (values.since !== undefined) {
        return since(onlyFile(command, files), requireDate(values.since), today, isJson);
      }
      const [earlier, later] = files;
      if (earlier === undefined || later === undefined || files.length > 2) {
        throw new Refusal(
          `compare takes an earlier and a later paper, or one and --since.\n${USAGE}`,
        );
      }
      return compare(earlier, later, isJson);
    }
    default:
      return null;
  }
}

function onlyFile(command: string, files: readonly string[]): string {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new Refusal(`${command} takes one document.\n${USAGE}`);
  }
  return file;
}

/** A date with its day. Throws `Refusal`. */
function requireDay(text: string): string {
  const date = requireDate(text);
  if (date.length === 10) return date;
  throw new Refusal(`Nothing was written. “${text}” has no day; write it as 2026-11-22.`);
}

function write(
  command: string | undefined,
  files: readonly string[],
  values: Options,
  now: Date,
): Written {
  const [file, changesFile] = files;
  const wanted = command === "apply" || command === "returns" ? 2 : 1;
  if (file === undefined || files.length !== wanted) {
    throw new Refusal(
      `Nothing was written. ${command ?? ""} takes ${wanted === 2 ? "a document and a file of changes or answers" : "one document"}.\n${USAGE}`,
    );
  }
  if (command === "carry-forward") {
    const { out, leave, meeting } = values;
    const moveUnder = values["move-under"];
    const today = values.today === undefined ? localDate(now) : requireDay(values.today);
    const next = { file, out, today, leaving: leave, moveUnder };
    const date = meeting === undefined ? undefined : requireDate(meeting);
    const at = values["freezes-at"];
    const frozenAt = at === undefined ? undefined : requireDate(at);
    return writeNextAppendix({ ...next, meeting: date, frozenAt });
  }
  const request: WriteRequest = {
    file,
    out: values.out,
    inPlace: values["in-place"] === true,
    today: localDate(now),
    trackedBy: authorIn(values, now),
  };
  return command === "returns"
    ? bringIn(request, changesFile ?? "", values)
    : decide(command, request, changesFile, values);
}

function bringIn(request: WriteRequest, answers: string, values: Options): Written {
  return writeReturns(request, {
    answers,
    asAt: requireDate(values["as-at"] ?? request.today.slice(0, 7)),
    byReference: values["by-reference"] === true,
    skipsDoubtful: values["skip-doubtful"] === true,
  });
}

function decide(
  command: string | undefined,
  request: WriteRequest,
  changesFile: string | undefined,
  values: Options,
): Written {
  const target: Target = {
    ref: values.ref,
    key: values.key,
    table: wholeNumber("table", values.table),
  };
  const find = (register: Register): string => requireRecommendation(register, target).key;
  switch (command) {
    case "append": {
      const text = values.text ?? [];
      if (text.length === 0)
        throw new Refusal('Nothing was written. Give the update with --text "…".');
      const asAt = requireDate(values["as-at"] ?? request.today.slice(0, 7));
      const action = wholeNumber("action", values.action) ?? null;
      const freezesAt = optionalDate(values["freezes-at"]);
      return writeChanges(request, (register) => {
        const recommendation = requireRecommendation(register, target);
        requireAction(recommendation, action);
        const { key } = recommendation;
        return [
          { kind: "appendUpdate", recommendation: key, group: null, action, asAt, freezesAt, text },
        ];
      });
    }
    case "freeze": {
      const asAt = optionalDate(values["as-at"]);
      const isWhole = target.ref === undefined && target.key === undefined;
      return writeChanges(request, (register) =>
        freezesOf(register, isWhole ? null : find(register), asAt),
      );
    }
    case "status": {
      const { code } = values;
      if (code === undefined)
        throw new Refusal("Nothing was written. Give the category with --code.");
      const draft = values.confirmed !== true;
      const action = wholeNumber("action", values.action) ?? null;
      return writeChanges(request, (register) => {
        const recommendation = requireRecommendation(register, target);
        requireAction(recommendation, action);
        return [{ kind: "setStatus", recommendation: recommendation.key, code, draft, action }];
      });
    }
    case "complete":
      return writeChanges(request, (register) => [
        { kind: "setComplete", recommendation: find(register), complete: values.undo !== true },
      ]);
    default: {
      const json = readText(changesFile ?? "");
      return writeChanges(request, (register) =>
        readChangesFile(json, register, request.today.slice(0, 7)),
      );
    }
  }
}

/** Word shows the name beside each change; without one nobody could say whose it is. Throws `Refusal`. */
function authorIn({ track, author }: Options, now: Date): ChangeAuthor | null {
  const name = author?.trim() ?? "";
  if (track !== true && author === undefined) return null;
  if (track !== true) throw new Refusal("Nothing was written. --author goes with --track.");
  if (name === "") {
    throw new Refusal(
      'Nothing was written. --track needs a name for the changes: --author "Ann Smith".',
    );
  }
  return { name, date: `${now.toISOString().slice(0, 19)}Z` };
}

function report({ message, notes }: Written, { output, errors }: Terminal): void {
  output(`${message}\n`);
  for (const each of notes) errors(`${each}\n`);
}

function optionalDate(text: string | undefined): string | null {
  return text === undefined ? null : requireDate(text);
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) {
    throw new Refusal(`Nothing was written. --${name} takes a whole number from 0 on.`);
  }
  return Number(text);
}

function localDate(date: Date): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${String(date.getFullYear())}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
