import {
  comparable,
  isCalendarDate,
  readCalendarDate,
  tablesOf,
  textOf,
  type ActionUpdate,
  type CalendarDate,
  type DocumentContent,
  type Paragraph,
  type Register,
} from "../../recommendations";
import { paragraphsIn } from "../draft";
import { compareRegisters, type RecommendationChange } from "./compare-registers";
import { describeChange } from "./describe-change";
import { isSameReference } from "./match-recommendations";
import { likeness, wordsOf } from "./text-likeness";

/** What one officer sent back about one recommendation. */
export interface ReturnedAnswer {
  /** Where it comes from, for the person: `"row 3"`. */
  readonly source: string;
  /** The recommendation as the return names it; null where it does not. */
  readonly ref: string | null;
  readonly text: string | null;
  /** Paragraphs of the action update; none where it has none. */
  readonly update: readonly string[];
  /** Null: the date the person chooses for all of them. */
  readonly asAt: CalendarDate | null;
  /** A code or label, as written. */
  readonly status: string | null;
  /** True where it is reported as complete; null where nothing is said. */
  readonly complete: boolean | null;
  /** What came with it and is not brought in, a sentence each. */
  readonly notes: readonly string[];
}

export type ReturnField = "ref" | "text" | "update" | "asAt" | "status" | "complete";

/** Which column of a sheet holds what, 0-based; a field without a column is not in the sheet. */
export interface ReturnColumns {
  readonly hasHeadings: boolean;
  readonly columns: Partial<Record<ReturnField, number>>;
}

type Rows = readonly (readonly string[])[];

/** Headings by what stands under them; the first that fits takes the column, and a column is taken once. */
const HEADINGS: readonly (readonly [ReturnField, RegExp])[] = [
  [
    "ref",
    /^(?:ref(?:erence)?|no|number|#|id|rec(?:ommendation)?s? (?:no|number|ref(?:erence)?|id))$/,
  ],
  ["update", /^(?:your|new|this) .*(?:update|answer|progress|response)/],
  [
    "update",
    /^(?!.*\b(?:last|latest|previous|date)\b).*\b(?:update|answer|progress|position|comments?)\b/,
  ],
  ["text", /^recommendations?(?: text)?$/],
  ["asAt", /^(?:as at|date(?: of update)?|update date|month)$/],
  ["status", /\b(?:status|category|b?rag|rating)\b/],
  ["complete", /^(?:is )?completed?\b/],
  ["update", /^(?!.*\b(?:formal|executive|last|latest|previous)\b).*\bresponse\b/],
];

/** Guesses what the columns of a sheet hold, from its headings, else from what stands in them. */
export function guessReturnColumns(rows: Rows, register: Register): ReturnColumns {
  const fromHeadings = readHeadings(rows[0] ?? []);
  const isNamed = fromHeadings.ref !== undefined || fromHeadings.text !== undefined;
  if (isNamed && Object.keys(fromHeadings).length >= 2) {
    return { hasHeadings: true, columns: fromHeadings };
  }
  return { hasHeadings: false, columns: guessFromCells(rows, register) };
}

/** The answers of a sheet, one for each row that holds anything. */
export function answersFromRows(rows: Rows, sheet: ReturnColumns): readonly ReturnedAnswer[] {
  const first = sheet.hasHeadings ? 1 : 0;
  return rows.slice(first).flatMap((row, index) => {
    const cell = (field: ReturnField): string => {
      const column = sheet.columns[field];
      return column === undefined ? "" : (row[column] ?? "").trim();
    };
    if (row.every((text) => text.trim() === "")) return [];
    return [
      {
        source: `row ${String(index + first + 1)}`,
        ref: orNull(cell("ref")),
        text: orNull(cell("text")),
        update: paragraphsIn(cell("update")),
        asAt: readAsAt(cell("asAt")),
        status: orNull(cell("status")),
        complete: TICKS.test(cell("complete")) ? true : null,
        notes: [],
      },
    ];
  });
}

/**
 * What another copy of the paper adds to the open one: new updates, statuses and ticks. What it changed or took out otherwise is
 * noted and not brought in.
 */
export function answersFromCopy(
  register: Register,
  copy: Register,
  source: string,
): readonly ReturnedAnswer[] {
  const paragraphs = paragraphsById(copy.content);
  return compareRegisters(register, copy).both.flatMap(({ after, changes }) => {
    const added = changes.flatMap((change) =>
      change.kind === "new-update" ? [change.update] : [],
    );
    const status = changes.find(
      (change) => change.kind === "status" && change.action === null && change.after !== null,
    );
    const isTicked = changes.some((change) => change.kind === "tick" && change.complete);
    const notes = changes.filter(isNotBroughtIn).map(describeChange);
    const answer = {
      source,
      ref: after.ref,
      text: after.text,
      status: status === undefined ? null : (after.status?.raw ?? null),
      complete: isTicked ? true : null,
    };
    const updates = added.map((update, index) => ({
      ...answer,
      ...(index === 0 ? {} : { status: null, complete: null }),
      update: linesOf(update, paragraphs),
      asAt: update.asAt,
      notes: index === 0 ? notes : [],
    }));
    if (updates.length > 0) return updates;
    const hasAny = answer.status !== null || answer.complete !== null || notes.length > 0;
    return hasAny ? [{ ...answer, update: [], asAt: null, notes }] : [];
  });
}

const TICKS = /^(?:y|yes|true|x|1|done|completed?|\u2713|\u2714|\u2611)$/i;

function isNotBroughtIn(change: RecommendationChange): boolean {
  switch (change.kind) {
    case "new-update":
      return false;
    case "status":
      return change.action !== null || change.after === null;
    case "tick":
      return !change.complete;
    default:
      return true;
  }
}

function readHeadings(row: readonly string[]): ReturnColumns["columns"] {
  const columns: Partial<Record<ReturnField, number>> = {};
  const taken = new Set<number>();
  const headings = row.map((text) => comparable(text).replace(/[.:]+$/, ""));
  for (const [field, wording] of HEADINGS) {
    if (columns[field] !== undefined) continue;
    const at = headings.findIndex((heading, index) => !taken.has(index) && wording.test(heading));
    if (at < 0) continue;
    columns[field] = at;
    taken.add(at);
  }
  return columns;
}

/** References are those of the register, texts are like its texts, the longest other cells are the answers. */
function guessFromCells(rows: Rows, register: Register): ReturnColumns["columns"] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => row[index] ?? ""));
  const texts = register.recommendations.map(({ text }) => wordsOf(text));
  const share = (cells: readonly string[], fits: (cell: string) => boolean): number =>
    cells.length === 0
      ? 0
      : cells.filter((cell) => cell.trim() !== "" && fits(cell)).length / cells.length;
  const best = (
    scores: readonly number[],
    least: number,
    taken: readonly (number | undefined)[],
  ): number | undefined => {
    const at = scores.reduce(
      (found, score, index) =>
        !taken.includes(index) && score > (scores[found] ?? least) ? index : found,
      -1,
    );
    return at < 0 ? undefined : at;
  };
  const ref = best(
    columns.map((cells) =>
      share(cells, (cell) =>
        register.recommendations.some((each) => isSameReference(each.ref, cell)),
      ),
    ),
    0.3,
    [],
  );
  const text = best(
    columns.map((cells) =>
      share(cells, (cell) => {
        const words = wordsOf(cell);
        return texts.some((each) => likeness(each, words) >= 0.8);
      }),
    ),
    0.3,
    [ref],
  );
  const update = best(
    columns.map((cells) => cells.reduce((sum, cell) => sum + cell.trim().length, 0)),
    0,
    [ref, text],
  );
  return {
    ...(ref === undefined ? {} : { ref }),
    ...(text === undefined ? {} : { text }),
    ...(update === undefined ? {} : { update }),
  };
}

function readAsAt(cell: string): CalendarDate | null {
  return isCalendarDate(cell) ? cell : readCalendarDate(cell);
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

function paragraphsById(content: DocumentContent): ReadonlyMap<string, Paragraph> {
  const all = tablesOf(content).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  );
  return new Map(all.map((paragraph) => [paragraph.id, paragraph]));
}

/** The paragraphs of an update without its heading, bullets as they are typed. */
function linesOf(
  { paragraphs: ids, headingPlace, text }: ActionUpdate,
  paragraphs: ReadonlyMap<string, Paragraph>,
): readonly string[] {
  const lines = ids.flatMap((id) => {
    const paragraph = paragraphs.get(id);
    if (paragraph === undefined) return [];
    const whole = textOf(paragraph);
    const own = headingPlace?.paragraph === id ? whole.slice(headingPlace.end) : whole;
    const isBullet = paragraph.listMarker !== null && !/[\p{L}\d]/u.test(paragraph.listMarker);
    return paragraphsIn(own).map((line) => (isBullet ? `- ${line}` : line));
  });
  const isWhole =
    comparable(lines.join(" ").replace(/(^|\s)- /g, "$1")) ===
    comparable(text.replace(/(^|\s)- /g, "$1"));
  return isWhole ? lines : paragraphsIn(text);
}
