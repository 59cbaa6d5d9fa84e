import { findDateIn } from "./calendar";
import { comparable, singleSpaced } from "./plain-text";
import type { CalendarDate, ReadingProblem, RecommendationTable, StatusScheme } from "./register";
import { textOf, type Paragraph } from "./table-content";

/** What of a document with recommendation tables could not be told from what stands outside them. */
export function findDocumentDoubts(
  prose: readonly Paragraph[],
  reportDate: CalendarDate | null,
  scheme: StatusScheme | null,
  statuses: readonly string[],
): readonly ReadingProblem[] {
  return [
    ...(reportDate === null ? doubtfulDate(prose) : []),
    ...(scheme === null ? doubtfulKey(prose, statuses) : []),
  ];
}

const LINES_ON_TOP = 15;

function doubtfulDate(prose: readonly Paragraph[]): readonly ReadingProblem[] {
  const dated = prose
    .filter(({ nestingLevel, runs }) => nestingLevel === 0 && runs.length > 0)
    .slice(0, LINES_ON_TOP)
    .find((paragraph) => findDateIn(textOf(paragraph))?.length === 10);
  if (dated === undefined) return [];
  const message =
    "Dates stand at the top of this document, but none could be told to be that of its meeting or report.";
  return [{ kind: "unknown-report-date", message, table: null, row: null, place: dated.id }];
}

const KEY_MARKS = [":", " -", " \u2013", " =", "="];

/** A line that explains several of the statuses in the tables, or the first of several that explain one each. */
function doubtfulKey(
  prose: readonly Paragraph[],
  statuses: readonly string[],
): readonly ReadingProblem[] {
  const used = [...new Set(statuses.map(comparable))].filter((status) => status !== "");
  const explains = (paragraph: Paragraph): boolean => {
    const line = comparable(singleSpaced(textOf(paragraph)));
    const explained = used.filter((status) =>
      KEY_MARKS.some((mark) => line.includes(`${status}${mark}`)),
    );
    return explained.length >= 2;
  };
  const opens = (paragraph: Paragraph): string | undefined => {
    const line = comparable(singleSpaced(textOf(paragraph)));
    return used.find((status) => KEY_MARKS.some((mark) => line.startsWith(`${status}${mark}`)));
  };
  const opening = prose.filter((paragraph) => opens(paragraph) !== undefined);
  const isList = new Set(opening.map(opens)).size >= 2;
  const key = prose.find(explains) ?? (isList ? opening[0] : undefined);
  if (key === undefined) return [];
  const message =
    "This line seems to explain the statuses of the tables, but it could not be read as their key.";
  return [{ kind: "unread-key", message, table: null, row: null, place: key.id }];
}

/** A table in which nothing but who or what was answered stands beside the recommendations, and no answer takes one up. */
export function isDoubtfulTable({ columns }: Pick<RecommendationTable, "columns">): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const tracks = (
    ["update", "status", "complete", "timescale", "action", "future-action"] as const
  ).some((role) => roles.has(role));
  return !tracks && !roles.has("response");
}
