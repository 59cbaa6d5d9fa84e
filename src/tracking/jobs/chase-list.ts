import {
  describeTimescale,
  formatDate,
  isOverdue,
  latestUpdate,
  nameOf,
  type CalendarDate,
  type Recommendation,
  type Register,
  type Timescale,
} from "../../recommendations";
import { isFinished, standingOf, standingOfLabel, statusInWords } from "../standing";
import { categoriesOf } from "../status-categories";
import { bindingTimescales, monthOf } from "../timing";

/** When somebody is chased. */
export interface ChaseRule {
  /** Whoever has reported nothing in or after this month is chased. */
  readonly since: CalendarDate;
  /** Timescales that end within so many days are near. */
  readonly nearInDays: number;
}

export type ChaseReason =
  | {
      readonly kind: "no-update";
      /** Date of the last update; null where there is none, or it is undated. */
      readonly last: CalendarDate | null;
    }
  | { readonly kind: "passed"; readonly timescale: Timescale }
  | { readonly kind: "near"; readonly timescale: Timescale };

/** One recommendation somebody is to be asked about. */
export interface ChaseItem {
  readonly recommendation: Recommendation;
  /** The texts of that person's own unfinished actions; none where the recommendation is theirs as a whole. */
  readonly actions: readonly string[];
  readonly reasons: readonly ChaseReason[];
}

/** Everything one person or post is to be asked about. */
export interface ChaseGroup {
  /** Null: nobody is named. */
  readonly lead: string | null;
  readonly items: readonly ChaseItem[];
}

/** Who is to be chased for what, by lead in alphabetical order, nobody's last. Finished recommendations are left out. */
export function chaseList(
  register: Register,
  rule: ChaseRule,
  today: CalendarDate,
): readonly ChaseGroup[] {
  const groups = new Map<string, { lead: string | null; items: ChaseItem[] }>();
  for (const recommendation of register.recommendations) {
    if (isFinished(standingOf(register, recommendation))) continue;
    for (const share of sharesOf(register, recommendation)) {
      const reasons = reasonsFor(recommendation, share, rule, today);
      if (reasons.length === 0) continue;
      const name = share.lead?.toLowerCase() ?? "";
      const group = groups.get(name) ?? { lead: share.lead, items: [] };
      group.items.push({ recommendation, actions: share.actions, reasons });
      groups.set(name, group);
    }
  }
  return [...groups.values()].sort(
    (one, other) =>
      Number(one.lead === null) - Number(other.lead === null) ||
      (one.lead ?? "").localeCompare(other.lead ?? "", "en-GB"),
  );
}

/** A reason as a sentence. */
export function describeReason(reason: ChaseReason, today: CalendarDate): string {
  switch (reason.kind) {
    case "no-update":
      return reason.last === null
        ? "No dated action update yet."
        : `No action update since ${formatDate(reason.last)}.`;
    case "passed":
    case "near":
      return `Timescale “${reason.timescale.raw}”: ${describeTimescale(reason.timescale, today)}.`;
    default:
      return reason satisfies never;
  }
}

/** What can be pasted into an e-mail to one lead. */
export function chaseAsText(
  { lead, items }: ChaseGroup,
  replyBy: CalendarDate | null,
  today: CalendarDate,
): string {
  const by = replyBy === null ? "" : ` by ${formatDate(replyBy)}`;
  const lines = [
    `To: ${lead ?? "(no lead is named)"}`,
    "",
    `Please send an action update${by} on ${items.length === 1 ? "this recommendation" : `these ${String(items.length)} recommendations`}:`,
    ...items.flatMap((item) => ["", ...itemLines(item, today)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The list as a table: a heading row, then one row for each lead and recommendation, with an empty cell for the answer. */
export function chaseAsRows(
  groups: readonly ChaseGroup[],
  today: CalendarDate,
): readonly (readonly string[])[] {
  return [
    [
      "Lead",
      "Reference",
      "Recommendation",
      "Actions",
      "Last update",
      "Timescale",
      "Why",
      "Your update",
    ],
    ...groups.flatMap(({ lead, items }) =>
      items.map(({ recommendation, actions, reasons }) => [
        lead ?? "",
        recommendation.ref ?? "",
        recommendation.text,
        actions.join("\n"),
        latestUpdate(recommendation)?.asAt ?? "",
        reasons.flatMap((each) => ("timescale" in each ? [each.timescale.raw] : [])).join("; "),
        reasons.map((reason) => describeReason(reason, today)).join(" "),
        "",
      ]),
    ),
  ];
}

function itemLines(
  { recommendation, actions, reasons }: ChaseItem,
  today: CalendarDate,
): readonly string[] {
  const title =
    recommendation.ref === null
      ? recommendation.text
      : `${nameOf(recommendation)}: ${recommendation.text}`;
  return [
    title,
    ...actions.map((action) => `  Action: ${action}`),
    ...reasons.map((reason) => `  ${describeReason(reason, today)}`),
  ];
}

/** What of a recommendation is one lead's. */
interface Share {
  readonly lead: string | null;
  readonly actions: readonly string[];
  readonly timescales: readonly Timescale[];
}

/** The recommendation's own leads answer for all of it, those of actions for their unfinished actions. */
function sharesOf(register: Register, recommendation: Recommendation): readonly Share[] {
  const categories = categoriesOf(register, recommendation);
  const open = recommendation.actions.filter(({ status }) => {
    const words = statusInWords(status, categories);
    return words === null || !isFinished(standingOfLabel(words.label));
  });
  const binding = bindingTimescales(register, recommendation);
  const shares: Share[] = recommendation.lead.map((lead) => ({
    lead,
    actions: [],
    timescales: binding,
  }));
  const own = new Set(recommendation.lead.map((lead) => lead.toLowerCase()));
  const leads = [...new Set(open.flatMap(({ lead }) => lead))];
  for (const lead of leads.filter((each) => !own.has(each.toLowerCase()))) {
    const theirs = open.filter((action) => action.lead.includes(lead));
    const timed = theirs.flatMap(({ timescale }) => timescale);
    shares.push({
      lead,
      actions: theirs.map(({ text }) => text),
      timescales: timed.length > 0 ? timed : recommendation.timescale,
    });
  }
  return shares.length > 0 ? shares : [{ lead: null, actions: [], timescales: binding }];
}

function reasonsFor(
  recommendation: Recommendation,
  { timescales }: Share,
  rule: ChaseRule,
  today: CalendarDate,
): readonly ChaseReason[] {
  const last = latestUpdate(recommendation)?.asAt ?? null;
  const isSilent = last === null || monthOf(last) < monthOf(rule.since);
  const reasons: ChaseReason[] = isSilent ? [{ kind: "no-update", last }] : [];
  const near = dayAfter(today, rule.nearInDays);
  for (const timescale of eachOnce(timescales)) {
    if (isOverdue(timescale, today)) reasons.push({ kind: "passed", timescale });
    else if (isOverdue(timescale, near)) reasons.push({ kind: "near", timescale });
  }
  return reasons;
}

function eachOnce(timescales: readonly Timescale[]): readonly Timescale[] {
  return [...new Map(timescales.map((each) => [each.raw, each])).values()];
}

/** The day that many days and one on: a timescale that ends within them is over by then. */
function dayAfter(date: CalendarDate, days: number): CalendarDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days + 1);
  return day.toISOString().slice(0, 10);
}
