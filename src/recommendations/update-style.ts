import { formatMonth } from "./calendar";
import { formatWelshMonth } from "./date-like";
import type { NewParagraph, NewRun } from "./edit-plan";
import { isBlank, requirePlace, type RecommendationView } from "./recommendation-view";
import type { ActionUpdate, CalendarDate, HeadingPlace, Recommendation } from "./register";
import { textOf, type Paragraph, type ParagraphId, type RunFormat } from "./table-content";
import { defaultHeading, headingLike, isWelshHeading } from "./heading-like";
import { findUpdateHeading } from "./update-heading";

/** How an update is written: taken from an update that is there, or a default. */
export interface UpdateStyle {
  readonly heading: RunFormat;
  /** What stands between heading and text in one paragraph; null where the heading has its own. */
  readonly runInBy: string | null;
  readonly body: RunFormat;
  readonly headingExemplar: ParagraphId;
  readonly bodyExemplar: ParagraphId;
  /** A bulleted paragraph to copy; null where bullets are typed characters. */
  readonly bulletExemplar: ParagraphId | null;
  /** A blank paragraph between updates, or null. */
  readonly blankBetween: ParagraphId | null;
  /** A blank paragraph between heading and text, or null. */
  readonly blankBelowHeading: ParagraphId | null;
}

const PLAIN: RunFormat = { bold: false, italic: false, underline: false, superscript: false };

/** The style of an update that stands in the document. */
export function styleOf(view: RecommendationView, model: ActionUpdate): UpdateStyle {
  const at = model.headingPlace;
  if (at === null) return defaultStyle(view, model.paragraphs[0] ?? view.recommendation.place);
  const { paragraph, cell, height } = requirePlace(view, at.paragraph);
  const body = bodyBelow(view, model, at);
  const text = textOf(paragraph);
  const above = cell.paragraphs[height - 1];
  const below = cell.paragraphs[height + 1];
  const isSpaced = above !== undefined && isBlank(above);
  return {
    heading: { ...formatAt(paragraph, at.start), superscript: false },
    runInBy: at.isOwnLine ? null : separatorIn(text.slice(at.end)),
    body: at.isOwnLine
      ? bodyFormat(body ?? paragraph, body === undefined)
      : formatAt(paragraph, at.end + separatorIn(text.slice(at.end)).length),
    headingExemplar: paragraph.id,
    bodyExemplar: body?.id ?? paragraph.id,
    bulletExemplar: findBullet(view, model),
    blankBetween: isSpaced ? above.id : null,
    blankBelowHeading:
      at.isOwnLine && below !== undefined && isBlank(below) && body !== undefined ? below.id : null,
  };
}

/** A heading in bold on its own line above plain text, in the font of a paragraph that is there. */
export function defaultStyle(view: RecommendationView, near: ParagraphId): UpdateStyle {
  const exemplar = unlistedNear(view, near);
  return {
    heading: { ...PLAIN, bold: true },
    runInBy: null,
    body: PLAIN,
    headingExemplar: exemplar,
    bodyExemplar: exemplar,
    bulletExemplar: findBulletIn(view, near),
    blankBetween: null,
    blankBelowHeading: null,
  };
}

/** The look of text that stands without a heading, from a paragraph of it. */
export function bodyStyleOf(view: RecommendationView, exemplar: ParagraphId): UpdateStyle {
  const { paragraph } = requirePlace(view, exemplar);
  const body = { ...formatAt(paragraph, 0), superscript: false };
  return { ...defaultStyle(view, exemplar), body };
}

/** A heading's words, and the look of the date in them. */
export interface WordedHeading {
  readonly text: string;
  /** True where the "th" of the date it is worded after stands raised. */
  readonly raisesOrdinal: boolean;
  /** True where the table has no heading whose wording could be copied. */
  readonly isDefault: boolean;
}

/** The heading for a date in the wording of the nearest dated heading of the table, else a default. */
export function wordHeading(
  view: RecommendationView,
  nearest: ActionUpdate | null,
  asAt: CalendarDate,
): WordedHeading {
  const dated = wordDated(view, nearest, asAt);
  if (dated !== null) return dated;
  const undated = nearest?.heading?.replace(/\s*:$/, "") ?? null;
  const plain = { raisesOrdinal: false, isDefault: undated === null };
  if (undated === null) return { ...plain, text: defaultHeading(asAt) };
  const colon = nearest?.heading?.endsWith(":") === true ? ":" : "";
  const isWelsh = isWelshHeading(undated);
  const month = isWelsh ? formatWelshMonth(asAt) : formatMonth(asAt);
  if (WELSH_CURRENT.test(undated)) {
    return { ...plain, text: undated.replace(WELSH_CURRENT, month) + colon };
  }
  if (/current/i.test(undated)) return { ...plain, text: `${month} position${colon}` };
  return { ...plain, text: `${undated} (${month})${colon}` };
}

const WELSH_CURRENT = /\b(?:bresennol|gyfredol)\b/i;

/** The wording of a dated heading: the nearest one's, else the recommendation's latest, else the nearest in the table; null for none. */
export function wordDated(
  view: RecommendationView,
  nearest: ActionUpdate | null,
  asAt: CalendarDate,
): WordedHeading | null {
  const { register, recommendation } = view;
  const own = [...recommendation.updates].reverse();
  const others = nearestFirst(register.recommendations, recommendation).flatMap(
    ({ updates }) => updates,
  );
  for (const update of [...(nearest === null ? [] : [nearest]), ...own, ...others]) {
    const heading = findUpdateHeading(update.heading ?? "", {
      emphasised: update.heading?.length ?? 0,
    });
    const text = heading === null ? null : headingLike(heading, asAt, register.reportDate);
    if (text === null) continue;
    const raisesOrdinal = update.headingPlace !== null && hasRaised(view, update.headingPlace);
    return { text, raisesOrdinal, isDefault: false };
  }
  return null;
}

/** The update whose look a new one takes: the first of some that has a heading, else the nearest in the table; null for none. */
export function findModel(
  view: RecommendationView,
  preferred: readonly ActionUpdate[],
): ActionUpdate | null {
  const { register, recommendation } = view;
  const others = nearestFirst(register.recommendations, recommendation);
  const candidates = [
    ...preferred,
    ...[...recommendation.updates].reverse(),
    ...others.flatMap(({ updates }) => updates),
  ];
  return candidates.find(({ headingPlace }) => headingPlace !== null) ?? null;
}

/** The paragraphs of a new update. Text lines that open with "- " or "•" become bullets. */
export function writeUpdate(
  style: UpdateStyle,
  heading: WordedHeading,
  text: readonly string[],
): readonly NewParagraph[] {
  const headingRuns = writeHeading(heading, style.heading);
  const [first = "", ...rest] = text;
  const { runInBy, body, headingExemplar, blankBelowHeading } = style;
  if (runInBy !== null && !isBullet(first)) {
    const runs = [...headingRuns, { ...body, text: runInBy + first }];
    return [{ runs, exemplar: headingExemplar }, ...rest.map((line) => writeLine(line, style))];
  }
  const blank = blankBelowHeading === null ? [] : [{ runs: [], exemplar: blankBelowHeading }];
  return [
    { runs: headingRuns, exemplar: headingExemplar },
    ...blank,
    ...text.map((line) => writeLine(line, style)),
  ];
}

/** The runs of a heading; the letters behind its first day stand raised where those of its model do. */
export function writeHeading(
  { text, raisesOrdinal }: Omit<WordedHeading, "isDefault">,
  format: RunFormat,
): NewRun[] {
  const match = raisesOrdinal ? /^(.*?\d)(st|nd|rd|th)\b(.*)$/i.exec(text) : null;
  if (match === null) return [{ ...format, text }];
  return [
    { ...format, text: match[1] ?? "" },
    { ...format, superscript: true, text: match[2] ?? "" },
    { ...format, text: match[3] ?? "" },
  ].filter((run) => run.text !== "");
}

/** Text on its own, a paragraph a line. */
export function writeBody(style: UpdateStyle, text: readonly string[]): readonly NewParagraph[] {
  return text.map((line) => writeLine(line, style));
}

function writeLine(line: string, style: UpdateStyle): NewParagraph {
  if (!isBullet(line)) {
    return { runs: [{ ...style.body, text: line }], exemplar: style.bodyExemplar };
  }
  const text = line.replace(/^[-*•\u2013]\s+/, "");
  return style.bulletExemplar === null
    ? { runs: [{ ...style.body, text: `•\u00a0${text}` }], exemplar: style.bodyExemplar }
    : { runs: [{ ...style.body, text }], exemplar: style.bulletExemplar };
}

function isBullet(line: string): boolean {
  return /^[-*•\u2013]\s+\S/.test(line);
}

function bodyBelow(
  view: RecommendationView,
  model: ActionUpdate,
  { paragraph, isOwnLine }: HeadingPlace,
): Paragraph | undefined {
  if (!isOwnLine) return undefined;
  const candidates = model.paragraphs
    .filter((id) => id !== paragraph)
    .map((id) => requirePlace(view, id).paragraph)
    .filter((candidate) => !/^status\b/i.test(textOf(candidate)));
  return candidates.find(({ listMarker }) => listMarker === null) ?? candidates[0];
}

function bodyFormat(paragraph: Paragraph, isHeading: boolean): RunFormat {
  const format = formatAt(paragraph, 0);
  const upright = isHeading ? { bold: false, underline: false } : {};
  return { ...format, ...upright, superscript: false };
}

/** The four toggles of the first run with visible text from an offset on. */
export function formatAt(paragraph: Paragraph, offset: number): RunFormat {
  let start = 0;
  for (const run of paragraph.runs) {
    start += run.text.length;
    if (start > offset && run.text.trim() !== "") return pickFormat(run);
  }
  const last = paragraph.runs[paragraph.runs.length - 1];
  return last === undefined ? PLAIN : pickFormat(last);
}

function pickFormat({ bold, italic, underline, superscript }: RunFormat): RunFormat {
  return { bold, italic, underline, superscript };
}

function hasRaised(view: RecommendationView, place: HeadingPlace): boolean {
  const { paragraph } = requirePlace(view, place.paragraph);
  const { start, end } = place;
  let offset = 0;
  return paragraph.runs.some((run) => {
    const from = offset;
    offset += run.text.length;
    return run.superscript && from >= start && from < end;
  });
}

function separatorIn(rest: string): string {
  return /^[\s\u00a0\u2013-]+/.exec(rest)?.[0] ?? " ";
}

/** A paragraph that is in no list: the one given, else one of its cell, else one of its column; the one given where all are. */
function unlistedNear(view: RecommendationView, near: ParagraphId): ParagraphId {
  const { paragraph, cell } = requirePlace(view, near);
  const isUnlisted = (each: Paragraph): boolean =>
    each.listMarker === null && each.nestingLevel === paragraph.nestingLevel && !isBlank(each);
  if (paragraph.listMarker === null) return near;
  const column = view.table.rows
    .flatMap((row) => row.cells)
    .filter((other) => other.cell.gridColumn === cell.gridColumn)
    .flatMap((other) => other.cell.paragraphs);
  return [...cell.paragraphs, ...column].find(isUnlisted)?.id ?? near;
}

function findBullet(view: RecommendationView, model: ActionUpdate): ParagraphId | null {
  for (const id of model.paragraphs) {
    if (requirePlace(view, id).paragraph.listMarker === "•") return id;
  }
  const [first] = model.paragraphs;
  return first === undefined ? null : findBulletIn(view, first);
}

/** A bullet in the same cell, else in any cell of the same columns of the table. */
function findBulletIn(view: RecommendationView, near: ParagraphId): ParagraphId | null {
  const { paragraph, cell } = requirePlace(view, near);
  const isBulleted = ({ listMarker, nestingLevel }: Paragraph): boolean =>
    listMarker === "•" && nestingLevel === paragraph.nestingLevel;
  const here = cell.paragraphs.find(isBulleted);
  if (here !== undefined) return here.id;
  for (const row of view.table.rows) {
    const found = row.cells
      .filter((other) => other.cell.gridColumn === cell.gridColumn)
      .flatMap((other) => other.cell.paragraphs)
      .find(isBulleted);
    if (found !== undefined) return found.id;
  }
  return null;
}

/** The other recommendations of the same table, nearest first. */
export function nearestFirst(
  all: readonly Recommendation[],
  recommendation: Recommendation,
): readonly Recommendation[] {
  const at = all.indexOf(recommendation);
  return all
    .map((other, index) => ({ other, distance: Math.abs(index - at) }))
    .filter(({ other }) => other !== recommendation && other.table === recommendation.table)
    .sort((one, two) => one.distance - two.distance)
    .map(({ other }) => other);
}
