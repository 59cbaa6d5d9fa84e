import { compareDates } from "./calendar";
import { opensWithImperative } from "./column-content";
import { lastOf } from "./last-of";
import { endsComplete, singleSpaced, startsMidSentence } from "./plain-text";
import type { CalendarDate } from "./register";
import { textOf, type Paragraph } from "./table-content";
import { dateHeading, findUpdateHeading, type UpdateHeading } from "./update-heading";

/** A line of a cell: a paragraph, or a part of one between line breaks. */
export interface Line {
  readonly paragraph: Paragraph;
  /** Offset of the line in the paragraph's text. */
  readonly start: number;
  readonly text: string;
  /** Index of the row among the recommendation's rows. */
  readonly row: number;
  /** Index of the paragraph in its cell. */
  readonly height: number;
  /** True where the row names a lead: then it is a step of its own. */
  readonly rowHasLead: boolean;
}

/** A headed stretch of a narrative. */
export interface NarrativeEntry {
  readonly heading: UpdateHeading | null;
  /** The line the heading stands in; for an entry without heading its first line. */
  readonly first: Line;
  /** Lines below the heading; the heading's own line is `first`. */
  readonly body: readonly Line[];
  readonly asAt: CalendarDate | null;
  readonly inferred: boolean;
}

/** Steps and what was reported on them. */
export interface NarrativeGroup {
  readonly actions: readonly Line[];
  readonly entries: readonly NarrativeEntry[];
}

/** What the text in front of the first heading is. */
export type LeadingText = "actions" | "update";

/** Cuts paragraphs into lines, at line breaks and in front of run-in headings; blank ones are left out. */
export function toLines(
  paragraphs: readonly Paragraph[],
  row: number,
  rowHasLead: boolean,
): readonly Line[] {
  const lines: Line[] = [];
  for (const [height, paragraph] of paragraphs.entries()) {
    let start = 0;
    for (const whole of textOf(paragraph).split("\n")) {
      for (const text of splitRunIn(whole)) {
        if (singleSpaced(text) !== "") {
          lines.push({ paragraph, start, text, row, height, rowHasLead });
        }
        start += text.length;
      }
      start += 1;
    }
  }
  return lines;
}

/** Headings known to run into the text: with a date in brackets anywhere, without one only where a sentence has ended. */
const RUN_IN =
  /(?:\s)(?=Action update \([^)]*\d{4}\)\s)|[.:;]\s+(?=Action update(?:\s\(|\s+\p{Lu}))/gu;

/** Cuts a line in front of headings that run into its text; the pieces together are the line. */
function splitRunIn(line: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of line.matchAll(RUN_IN)) {
    const to = match.index + match[0].length;
    pieces.push(line.slice(from, to));
    from = to;
  }
  return [...pieces, line.slice(from)];
}

/** Sorts lines into groups of steps with the entries that report on them. */
export function readNarrative(
  lines: readonly Line[],
  leading: LeadingText,
  reportDate: CalendarDate | null,
): readonly NarrativeGroup[] {
  const groups: OpenGroup[] = [{ actions: [], entries: [] }];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    if (group === undefined) break;
    const heading = headingOf(line);
    if (heading !== null) {
      const entry = { heading, first: line, body: [], ...dateHeading(heading, reportDate) };
      addHeaded(groups, group, entry, leading);
    } else {
      addPlain(groups, group, line, leading);
    }
  }
  return groups;
}

/** The heading a line starts with. */
export function headingOf(line: Line): UpdateHeading | null {
  return findUpdateHeading(line.text, { emphasised: emphasisedLength(line) });
}

/** The text of an entry without its heading, lines joined by `"\n"`. */
export function bodyText(entry: NarrativeEntry): string {
  const { heading, first, body } = entry;
  const behind = heading === null ? first.text : first.text.slice(heading.length);
  return [behind.replace(/^[\s:\u2013-]+/, ""), ...body.map(({ text }) => text)]
    .map(singleSpaced)
    .filter((text) => text !== "")
    .join("\n");
}

/** All lines of an entry, the heading's first. */
export function linesOf(entry: NarrativeEntry): readonly Line[] {
  return [entry.first, ...entry.body];
}

interface OpenEntry extends NarrativeEntry {
  readonly body: Line[];
}

interface OpenGroup {
  actions: Line[];
  readonly entries: OpenEntry[];
}

function addHeaded(
  groups: OpenGroup[],
  group: OpenGroup,
  entry: OpenEntry,
  leading: LeadingText,
): void {
  const isNew = startsOver(group, entry) || repeatsBelowStep(group, entry);
  const steps = leading === "actions" && isNew ? takeSteps(group) : [];
  if (steps.length > 0) groups.push({ actions: steps, entries: [entry] });
  else group.entries.push(entry);
}

function addPlain(groups: OpenGroup[], group: OpenGroup, line: Line, leading: LeadingText): void {
  const last = group.entries[group.entries.length - 1];
  const isStep =
    leading === "actions" &&
    ((line.rowHasLead && isNewRow(line, last)) || isNextStep(line, lastOf(group.actions)));
  if (last !== undefined && isStep) {
    groups.push({ actions: [line], entries: [] });
  } else if (last !== undefined) {
    last.body.push(line);
  } else if (leading === "actions" && !reportsProgress(line)) {
    group.actions.push(line);
  } else {
    group.entries.push({ heading: null, first: line, body: [], asAt: null, inferred: false });
  }
}

/** "(b)" goes on from the step "(a)", whatever was reported in between. */
function isNextStep(line: Line, step: Line | undefined): boolean {
  const [before, here] = [stepNumber(step?.text ?? ""), stepNumber(line.text)];
  return before !== null && here !== null && here.kind === before.kind && here.at === before.at + 1;
}

function stepNumber(
  text: string,
): { readonly kind: "letter" | "number"; readonly at: number } | null {
  const [, letter, digits] = /^\s*\(?(?:([a-z])|(\d{1,2}))[.)]\s+\S/.exec(text) ?? [];
  if (letter !== undefined) return { kind: "letter", at: letter.charCodeAt(0) };
  return digits === undefined ? null : { kind: "number", at: Number(digits) };
}

function isNewRow(line: Line, last: NarrativeEntry | undefined): boolean {
  const before = last?.body[last.body.length - 1] ?? last?.first;
  return before !== undefined && line.row > before.row;
}

/** A step's row without lead that tells of something under way or done is progress, not a step. */
function reportsProgress(line: Line): boolean {
  if (line.rowHasLead || line.row === 0 || opensWithImperative(line.text)) return false;
  return REPORTS.test(line.text);
}

const REPORTS =
  /\b(?:is|are|was|were|has|have|had)\b.*\b(?:under ?way|completed?|been|in progress|done|agreed|finished|started|begun)\b|\b(?:has|have|had)(?: \w+)? \w+ed\b|\b(?:so far|to date)\b/i;

/** The same heading date again, or an earlier one after a later one, means that another group of steps has begun. */
function startsOver(group: OpenGroup, entry: NarrativeEntry): boolean {
  const { asAt } = entry;
  if (asAt === null || group.entries.length < 2) return false;
  const dates = group.entries.map((each) => each.asAt).filter((date) => date !== null);
  const [first] = dates;
  const latest = dates[dates.length - 1];
  if (first === undefined || latest === undefined) return false;
  return compareDates(first, latest) < 0 && compareDates(asAt, latest) < 0 && dates.includes(asAt);
}

/** The date of the heading above once more, with an order in between: the order is a step, and this reports on it. */
function repeatsBelowStep({ entries }: OpenGroup, { asAt }: NarrativeEntry): boolean {
  const last = lastOf(entries);
  const step = lastOf(last?.body ?? []);
  if (asAt === null || last?.asAt == null || step === undefined) return false;
  return compareDates(asAt, last.asAt) === 0 && opensWithImperative(step.text);
}

/** Takes the trailing lines that read as steps away from the last entry of a group. */
function takeSteps(group: OpenGroup): Line[] {
  const last = group.entries[group.entries.length - 1];
  if (last === undefined) return [];
  let from = last.body.length;
  while (from > 0 && readsAsStep(last.body, from - 1)) from--;
  return last.body.splice(from);
}

function readsAsStep(body: readonly Line[], at: number): boolean {
  const line = body[at];
  if (line === undefined || startsMidSentence(line.text)) return false;
  const before = body[at - 1];
  if (
    before !== undefined &&
    !endsComplete(before.text) &&
    /\b(?:the|of|and|to|a|in|for)$/.test(before.text.trim())
  ) {
    return false;
  }
  return !/[.!?]$/.test(line.text.trim()) || opensWithImperative(line.text);
}

/** How many characters of the line are set apart by bold or underline from what follows; the whole line counts too. */
export function emphasisedLength({ paragraph, start, text }: Line): number {
  let offset = 0;
  let length = 0;
  for (const run of paragraph.runs) {
    const from = Math.max(offset, start);
    const to = Math.min(offset + run.text.length, start + text.length);
    offset += run.text.length;
    if (to <= from) continue;
    const isBlank = run.text.trim() === "";
    if (!run.bold && !run.underline && !isBlank) return length;
    if (!isBlank) length = to - start;
  }
  const before = text.slice(0, length);
  return before.trimEnd().length;
}
