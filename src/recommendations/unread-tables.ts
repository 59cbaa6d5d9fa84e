import { rolesOfHeading } from "./column-headings";
import { isFormLeftAlone } from "./form-rows";
import { readForm } from "./forms";
import { blocksInside } from "./inner-tables";
import { findDeclared, findHeader, holdRequests, isRecommendationTable } from "./logical-tables";
import { averageWords } from "./column-content";
import { countWords, singleSpaced } from "./plain-text";
import { readReference } from "./reference";
import type { ColumnRole, Corrections, ReadingProblem } from "./register";
import {
  paragraphsOf,
  textOf,
  type Block,
  type DocumentContent,
  type Paragraph,
  type TableContent,
} from "./table-content";
import { speakOfRecommendations, WordsAbove } from "./words-above";

/** Reports each table that seems to track recommendations although it was not read: no such table is passed over in silence. */
export function findUnreadTables(
  content: DocumentContent,
  read: ReadonlySet<number>,
  corrections: Corrections,
): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  const look = (table: TableContent, isBelow: boolean, isInsideRead: boolean): void => {
    const isRead = read.has(table.index);
    const isLeftAlone =
      findDeclared(table, corrections, false) !== undefined || isDeclaredForm(table, corrections);
    const message = isRead || isLeftAlone ? null : reasonUnread(table, isBelow, isInsideRead);
    if (message !== null) problems.push(unread(table, message));
    for (const cell of table.rows.flatMap(({ cells }) => cells)) {
      walk(blocksInside(content, cell) ?? [], isBelow, isRead || isInsideRead);
    }
  };
  const walk = (blocks: readonly Block[], isBelow: boolean, isInsideRead: boolean): void => {
    const above = new WordsAbove();
    for (const block of blocks) {
      if (block.kind === "paragraph") above.add(block.paragraph);
      else look(block.table, speakOfRecommendations(above.take()) || isBelow, isInsideRead);
    }
  };
  walk(content.blocks, false, false);
  return problems;
}

function isDeclaredForm(table: TableContent, corrections: Corrections): boolean {
  const parts = corrections.tables.length === 0 ? null : readForm(table, [], true);
  return parts !== null && isFormLeftAlone({ table, parts }, corrections);
}

function unread(table: TableContent, message: string): ReadingProblem {
  const paragraphs = paragraphsOf(table);
  const first = paragraphs.find((paragraph) => labelOf(paragraph) !== "") ?? paragraphs[0];
  return { kind: "unread-table", message, table: null, row: null, place: first?.id ?? null };
}

function reasonUnread(
  table: TableContent,
  isBelowRecommendations: boolean,
  isInsideRead: boolean,
): string | null {
  if (isInsideRead)
    return findHeader(table, isRecommendationTable) === undefined ? null : INSIDE_READ;
  if (isForm(table)) {
    return "This table has its labels on the left, like a form, and its recommendations could not be told; it was not read.";
  }
  if (isBelowRecommendations && hasTrackingColumns(table)) {
    return "The words above this table speak of recommendations, but none of its columns could be told to hold them; it was not read.";
  }
  if (isBelowRecommendations && hasNumberedRows(table)) {
    return "The words above this table speak of recommendations, and its rows are numbered, but it has no headings that say what stands in it; it was not read.";
  }
  if (namesRequests(table)) {
    return "Cells of this table name recommendations one by one, but what each of them holds could not be told; it was not read.";
  }
  if (headsRecommendations(table)) return HEADS_THEM;
  return tracksActions(table) ? ACTION_LOG : null;
}

/** Rows that open with references, the first one too, and go on with running text. */
function hasNumberedRows({ rows }: TableContent): boolean {
  const [first] = rows;
  const isNumbered = ({ cells }: TableContent["rows"][number]): boolean => {
    const [number = "", text = ""] = cells.map(({ paragraphs }) =>
      singleSpaced(paragraphs.map(textOf).join(" ")),
    );
    return readReference(number) !== null && countWords(text) >= 3;
  };
  return first !== undefined && isNumbered(first) && rows.filter(isNumbered).length >= 2;
}

const HEADS_THEM =
  "A heading of this table names recommendations and another what is tracked, but they could not be told apart; it was not read.";
const HEADS_ASKED = /\b(?:recommendations?|improvements?|requirements?)\b/i;
const FEWEST_WORDS = 6;

/** A column of running text headed as what was asked for, beside one of what is tracked. */
function headsRecommendations(table: TableContent): boolean {
  const header = findHeader(table, ({ evidence }) => {
    const asked = evidence.filter(
      (column) =>
        HEADS_ASKED.test(column.header) &&
        averageWords(column.values) >= FEWEST_WORDS &&
        holdRequests(column),
    );
    const isTracked = evidence.some(
      (column) =>
        !asked.includes(column) &&
        rolesOfHeading(column.header, column.label).some((role) => TOLD.has(role)),
    );
    return asked.length > 0 && isTracked;
  });
  return header !== undefined && header.headerRow + 1 < table.rows.length;
}

const NAMED_REQUEST =
  /^(?:recommendation|requirement|area (?:for|of) improvement|improvement|learning point|finding)s?\s+(?:no\.?\s*)?\d{1,3}(?:\.\d+)*\b/i;

/** "Area for improvement 1" opens a cell, "Area for improvement 2" another, and more stands in their rows. */
function namesRequests({ rows }: TableContent): boolean {
  const naming = rows.filter(({ cells }) =>
    cells.some(
      ({ paragraphs: [first] }) => first !== undefined && NAMED_REQUEST.test(labelOf(first)),
    ),
  );
  return naming.filter(({ cells }) => cells.length >= 2).length >= 2;
}

const ACTION_LOG =
  "This table tracks actions, and nothing says that they are recommendations, so it was not read. If they are, say that it is a recommendation table.";

/** Steps, who answers for each and how far it is; risks and their mitigation are something else. */
function tracksActions(table: TableContent): boolean {
  const header = findHeader(table, ({ columns }) => {
    const has = (...some: readonly ColumnRole[]): boolean =>
      columns.some(({ role }) => some.includes(role));
    const isAboutRisks = columns.some(({ header }) =>
      /\b(?:risks?|likelihood|impact)\b/i.test(header),
    );
    return has("action") && has("lead") && has("update", "status", "complete") && !isAboutRisks;
  });
  return header !== undefined && header.headerRow + 1 < table.rows.length;
}

/** Labels on the left of which one is the recommendation and two tell what came of it. */
function isForm({ rows }: TableContent): boolean {
  const roles = rows.flatMap(({ cells: [first, ...values] }) => {
    const label = singleSpaced((first?.paragraphs ?? []).map(textOf).join(" "));
    return values.length > 0 && isLabel(label) ? [rolesOfLabel(label)] : [];
  });
  return tellsOfTracking(roles.slice(0, LONGEST_FORM));
}

const LONGEST_FORM = 12;
const INSIDE_READ =
  "This table inside a cell seems to track recommendations, but the cell's own table does too; it was read as text of that cell.";

function hasTrackingColumns(table: TableContent): boolean {
  const isTracking = (roles: readonly ColumnRole[]): boolean =>
    roles.some((role) => ["update", "status", "complete", "response"].includes(role)) &&
    roles.some((role) => ["lead", "timescale", "action"].includes(role));
  const header = findHeader(table, ({ columns }) => isTracking(columns.map(({ role }) => role)));
  return header !== undefined && header.headerRow + 1 < table.rows.length;
}

function tellsOfTracking(labels: readonly (readonly ColumnRole[])[]): boolean {
  const asks = labels.some((roles) => roles.includes("recommendation"));
  const told = new Set(labels.map(([role]) => role).filter((role) => TOLD.has(role ?? "other")));
  return asks && told.size >= 2;
}

const TOLD: ReadonlySet<ColumnRole> = new Set([
  "action",
  "response",
  "update",
  "lead",
  "timescale",
  "status",
  "complete",
]);

/** "Recommendation 1" and "Lead:" as a header would have them. */
function rolesOfLabel(label: string): readonly ColumnRole[] {
  const bare = label.replace(/:$/, "").replace(/(?:\s+no\.?)?\s+\d{1,3}[a-z]?$/i, "");
  return rolesOfHeading(bare, bare);
}

function labelOf(paragraph: Paragraph): string {
  return singleSpaced(textOf(paragraph));
}

function isLabel(text: string): boolean {
  return text !== "" && text.length <= 60 && !/[.;]$/.test(text);
}
