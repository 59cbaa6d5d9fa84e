import { readFacts } from "../docx";
import { readRegister } from "../recommendations";
import { writeCsv } from "../spreadsheets";
import {
  changesSince,
  chaseAsRows,
  chaseAsText,
  chaseList,
  checkBeforePublication,
  compareRegisters,
  countFindings,
  coveringReport,
  describeChange,
  doubtOfEarlier,
  reportAsText,
  summariseCycle,
  type RecommendationChange,
  type RecommendationRow,
} from "../tracking";
import { openFile } from "./files";

/** Prints the meeting's numbers and the three lists of the covering report. */
export function summary(path: string, today: string, isJson: boolean): string {
  const register = readRegister(openFile(path).content);
  const cycle = summariseCycle({ register, problems: register.problems }, today);
  if (!isJson) return reportAsText(coveringReport(cycle, register.reportDate));
  const { facts, statuses, withoutStatus, awaiting, overdue, lists, unlisted } = cycle;
  return json({
    file: path,
    total: facts.total,
    statuses,
    withoutStatus,
    awaiting: keys(awaiting),
    overdue: keys(overdue),
    agree: keys(lists.agree),
    identify: keys(lists.identify),
    note: keys(lists.note),
    unlisted: keys(unlisted),
  });
}

/** Prints what to look at before publication. */
export function check(path: string, today: string, isJson: boolean): string {
  const file = openFile(path);
  const register = readRegister(file.content);
  const reading = { register, problems: register.problems };
  const results = checkBeforePublication(reading, readFacts(file), today);
  if (isJson) {
    const findings = results.flatMap((result) => result.findings);
    return json({ file: path, findings });
  }
  const lines = results.flatMap(({ check: { title }, findings }) =>
    findings.length === 0
      ? []
      : [
          `${title} (${String(findings.length)})`,
          ...findings.map(({ message }) => `  ${message}`),
          "",
        ],
  );
  return `${[...lines, `${String(countFindings(results))} to look at.`].join("\n")}\n`;
}

export interface ChaseOptions {
  readonly since: string;
  readonly nearInDays: number;
  readonly replyBy: string | null;
  readonly form: "plain" | "csv" | "json";
}

/** Prints whom to chase for what. */
export function chase(path: string, today: string, options: ChaseOptions): string {
  const groups = chaseList(readRegister(openFile(path).content), options, today);
  switch (options.form) {
    case "csv":
      return writeCsv(chaseAsRows(groups, today));
    case "json":
      return json(
        groups.map(({ lead, items }) => ({
          lead,
          items: items.map(({ recommendation, actions, reasons }) => ({
            key: recommendation.key,
            ref: recommendation.ref,
            actions,
            reasons,
          })),
        })),
      );
    case "plain":
      return groups.length === 0
        ? "Nobody is to be chased.\n"
        : groups.map((group) => chaseAsText(group, options.replyBy, today)).join("\n");
  }
}

/** Prints what changed from an earlier paper to a later one. */
export function compare(earlierPath: string, laterPath: string, isJson: boolean): string {
  const earlier = readRegister(openFile(earlierPath).content);
  const later = readRegister(openFile(laterPath).content);
  const comparison = compareRegisters(earlier, later);
  const { both, added, removed } = comparison;
  const doubt = doubtOfEarlier(comparison);
  const changed = both.filter(({ changes, doubt }) => changes.length > 0 || doubt !== null);
  if (isJson) {
    return json({
      doubt,
      changed: changed.map(({ before, after, doubt, changes }) => ({
        before: before.key,
        after: after.key,
        ref: after.ref,
        doubt,
        changes: changes.map(toJson),
      })),
      added: added.map(({ key, ref, text }) => ({ key, ref, text })),
      removed: removed.map(({ key, ref, text }) => ({ key, ref, text })),
    });
  }
  const lines = [
    ...(doubt === null ? [] : [doubt]),
    ...changed.flatMap(({ after, doubt, changes }) => [
      titleOf(after.ref, after.text),
      ...(doubt === null ? [] : [`  Doubtful: ${doubt}`]),
      ...changes.map((change) => `  ${describeChange(change)}`),
    ]),
    ...added.map(({ ref, text }) => `Added: ${titleOf(ref, text)}`),
    ...removed.map(({ ref, text }) => `No longer there: ${titleOf(ref, text)}`),
  ];
  return lines.length === 0 ? "Nothing changed.\n" : `${lines.join("\n")}\n`;
}

/** Prints what a paper itself says has happened since a date. */
export function since(path: string, date: string, today: string, isJson: boolean): string {
  const all = changesSince(readRegister(openFile(path).content), date, today);
  const changed = all.filter(({ changes }) => changes.length > 0);
  if (isJson) {
    return json({
      changed: changed.map(({ recommendation, changes }) => ({
        after: recommendation.key,
        ref: recommendation.ref,
        changes: changes.map(toJson),
      })),
    });
  }
  const lines = changed.flatMap(({ recommendation, changes }) => [
    titleOf(recommendation.ref, recommendation.text),
    ...changes.map((change) => `  ${describeChange(change)}`),
  ]);
  return lines.length === 0 ? "Nothing changed.\n" : `${lines.join("\n")}\n`;
}

function toJson(change: RecommendationChange): { kind: string; message: string } {
  return { kind: change.kind, message: describeChange(change) };
}

function titleOf(ref: string | null, text: string): string {
  const words = text.length <= 80 ? text : `${text.slice(0, 80).trimEnd()} …`;
  return ref === null ? words : `${ref}  ${words}`;
}

function keys(rows: readonly RecommendationRow[]): string[] {
  return rows.map(({ key }) => key);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
