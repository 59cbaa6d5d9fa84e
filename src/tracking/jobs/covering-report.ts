import { firstWords, formatDate, type CalendarDate } from "../../recommendations";
import type { RegisterSummary } from "../register-summary";
import type { RecommendationRow } from "../recommendation-row";
import { MEMBER_REQUESTS } from "./covering-lists";
import type { CycleSummary } from "./cycle-summary";

/** A piece of text for a covering report; it takes on the look of the report it is put into. */
export type ReportBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      /** What the table shows, for those who cannot see it. */
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const LENGTH_OF_ITEM = 140;

/**
 * What the report says of this meeting's recommendations: the counts with their table, and the three lists Members are asked to
 * agree, identify and note.
 * @param meeting the date of the meeting, named in the first sentence; null leaves it out
 */
export function coveringReport(
  summary: CycleSummary,
  meeting: CalendarDate | null,
): readonly ReportBlock[] {
  return [
    { kind: "paragraph", text: openingSentence(summary, meeting) },
    ...statusTable(summary),
    { kind: "paragraph", text: "Members are asked to:" },
    ...MEMBER_REQUESTS.flatMap(({ request, sentence }) =>
      requestBlocks(sentence, summary.lists[request]),
    ),
    ...unlistedSentence(summary),
  ];
}

/** The same as plain text: a line for each paragraph, list item and table row. */
export function reportAsText(blocks: readonly ReportBlock[]): string {
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "paragraph":
        return ["", block.text];
      case "list":
        return block.items.map((item) => `- ${item}`);
      case "table":
        return ["", ...[block.header, ...block.rows].map((cells) => cells.join("\t"))];
      default:
        return block satisfies never;
    }
  });
  return `${lines.slice(1).join("\n")}\n`;
}

function openingSentence(
  { facts, awaiting, overdue }: CycleSummary,
  meeting: CalendarDate | null,
): string {
  const at = meeting === null ? "" : ` at the meeting on ${formatDate(meeting)}`;
  const sentences = [
    `${counted(facts.total, "recommendation is", "recommendations are")} being tracked${at}.`,
    ...(facts.hasStatuses ? [standingSentence(facts.standings)] : []),
    ...(facts.hasStatuses && facts.standings.unassessed > 0
      ? [`${counted(facts.standings.unassessed, "has", "have")} no status yet.`]
      : []),
    ...(awaiting.length > 0
      ? [`${counted(awaiting.length, "awaits", "await")} an action update for this meeting.`]
      : []),
    ...(overdue.length > 0 ? [`The timescale of ${String(overdue.length)} has passed.`] : []),
  ];
  return sentences.join(" ");
}

/** With those that have no status, and are told of apart, it comes to all of them. */
function standingSentence({ achieved, stopped, open }: RegisterSummary["standings"]): string {
  const parts = [
    `${achieved === 0 ? "None is" : counted(achieved, "is", "are")} achieved`,
    ...(stopped > 0 ? [`${counted(stopped, "is", "are")} no longer to be monitored`] : []),
  ];
  return `${parts.join(", ")} and ${open === 0 ? "none remains" : counted(open, "remains", "remain")} open.`;
}

function statusTable({ statuses, withoutStatus, facts }: CycleSummary): readonly ReportBlock[] {
  if (statuses.length === 0) return [];
  const rows = statuses.map(({ code, label, count }) => [
    code === label ? label : `${code} ${label}`,
    String(count),
  ]);
  const without = withoutStatus > 0 ? [["No status", String(withoutStatus)]] : [];
  return [
    {
      kind: "table",
      caption: "Number of recommendations with each status",
      header: ["Status", "Recommendations"],
      rows: [...rows, ...without, ["Total", String(facts.total)]],
    },
  ];
}

function requestBlocks(
  sentence: string,
  rows: readonly RecommendationRow[],
): readonly ReportBlock[] {
  if (rows.length === 0) return [{ kind: "paragraph", text: `${sentence}: none.` }];
  return [
    { kind: "paragraph", text: `${sentence}:` },
    { kind: "list", items: rows.map(itemOf) },
  ];
}

function itemOf({ ref, firstWords: words, status }: RecommendationRow): string {
  const name = ref === null ? "" : `Recommendation ${ref}: `;
  const assessed =
    status === null
      ? ""
      : ` (${status.code === null || status.code === status.label ? status.label : `${status.code} ${status.shortLabel}`}${status.draft ? ", draft" : ""})`;
  return `${name}${firstWords(words, LENGTH_OF_ITEM)}${assessed}`;
}

function unlistedSentence({ unlisted }: CycleSummary): readonly ReportBlock[] {
  if (unlisted.length === 0) return [];
  const names = unlisted.flatMap(({ ref }) => (ref === null ? [] : [ref]));
  const named = names.length === unlisted.length ? `: ${names.join(", ")}` : "";
  const text = `${counted(unlisted.length, "recommendation is", "recommendations are")} in none of these lists, having no status or one that asks nothing of Members${named}.`;
  return [{ kind: "paragraph", text }];
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
