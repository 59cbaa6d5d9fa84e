import { formatDate } from "./calendar";
import { formatWelshDate } from "./date-like";
import { nameOf, requirePlace, viewsOf, type RecommendationView } from "./recommendation-view";
import type { Edit, NewRun } from "./edit-plan";
import type { ActionUpdate, CalendarDate, Register } from "./register";
import { textOf, type Paragraph } from "./table-content";
import { isWelshHeading } from "./heading-like";
import { formatAt, wordDated, writeHeading, type WordedHeading } from "./update-style";

/** A heading that says "current" instead of a date: right until the next report, and wrong from then on. */
export interface RelativeHeading {
  /** `Recommendation.key` */
  readonly recommendation: string;
  /** Index into `Recommendation.updates`. */
  readonly update: number;
  /** As written. */
  readonly heading: string;
  /** The date it stands for: the update's, else the report's; null where the document has neither. */
  readonly asAt: CalendarDate | null;
  /** How it would read with that date; null without one. */
  readonly becomes: string | null;
}

/** Every heading of a register that says "current", "latest" or "to date" and no date, in document order. */
export function relativeHeadings(register: Register): readonly RelativeHeading[] {
  const view = viewsOf(register);
  return register.recommendations.flatMap((recommendation) =>
    recommendation.updates.flatMap((update, index): RelativeHeading[] => {
      if (!isRelative(update)) return [];
      const asAt = update.asAt ?? register.reportDate;
      const becomes = asAt === null ? null : wordFrozen(view(recommendation), update, asAt).text;
      const { key } = recommendation;
      return [{ recommendation: key, update: index, heading: update.heading ?? "", asAt, becomes }];
    }),
  );
}

/** True for "Current position:", "Latest update" and "Progress to date". */
function isRelative({ heading, headingPlace, asAt, inferred }: ActionUpdate): boolean {
  if (heading === null || headingPlace === null || (asAt !== null && !inferred)) return false;
  return RELATIVE.test(heading) && !/\d/.test(heading);
}

const RELATIVE = /\b(?:current|latest|present|to date|bresennol|gyfredol|diweddaraf)\b/i;

/** Its heading with a date, in the wording of the nearest dated heading, else with the date in place of the word that stood for it. */
export function wordFrozen(
  view: RecommendationView,
  update: ActionUpdate,
  asAt: CalendarDate,
): WordedHeading {
  const dated = wordDated(view, null, asAt);
  if (dated !== null) return dated;
  const heading = update.heading ?? "";
  if (isWelshHeading(heading)) {
    const text = heading.replace(RELATIVE, formatWelshDate(asAt));
    return { text, raisesOrdinal: false, isDefault: false };
  }
  const text = /\bto date\b/i.test(heading)
    ? heading.replace(/\bto date\b/i, `to ${formatDate(asAt)}`)
    : heading.replace(RELATIVE, formatDate(asAt));
  return { text, raisesOrdinal: false, isDefault: false };
}

/** What freezing a heading comes to: the edit, and how long the heading is afterwards. */
export interface FrozenHeading {
  readonly edit: Extract<Edit, { kind: "setText" }>;
  readonly becomes: string;
  /** Where the heading ends in the new text. */
  readonly end: number;
}

/** Plans the date into a heading and leaves the rest of its paragraph as it is; a sentence for the person where that cannot be done. */
export function planFrozen(
  view: RecommendationView,
  update: ActionUpdate,
  asAt: CalendarDate,
): FrozenHeading | string {
  const { heading, headingPlace: at } = update;
  if (at === null || !isRelative(update)) {
    return `Nothing was changed. “${heading ?? "The latest update"}” in ${nameOf(view.recommendation)} does not stand for a date.`;
  }
  const { paragraph } = requirePlace(view, at.paragraph);
  if (!paragraph.isPlain && paragraph.listMarker === null) {
    return `Nothing was changed. “${heading ?? ""}” in ${nameOf(view.recommendation)} shares its line with a link, a comment, a tracked change or the like, which would be lost. Date it in Word.`;
  }
  const worded = wordFrozen(view, update, asAt);
  const text = withLastMark(worded.text, heading ?? "", at.isOwnLine);
  const format = { ...formatAt(paragraph, at.start), superscript: false };
  const runs = [
    ...cutRuns(paragraph, 0, at.start),
    ...writeHeading({ ...worded, text }, format),
    ...cutRuns(paragraph, at.end, textOf(paragraph).length),
  ];
  const edit = {
    kind: "setText",
    paragraph: { id: paragraph.id, expects: textOf(paragraph) },
    runs,
    exemplar: null,
  } as const;
  return { edit, becomes: text, end: at.start + text.length };
}

/** A heading that runs into text keeps the mark that parts it from the text. */
function withLastMark(text: string, heading: string, isOwnLine: boolean): string {
  const mark = /\s*[:\u2013-]$/.exec(heading)?.[0];
  return isOwnLine || mark === undefined || /[:\u2013-]$/.test(text) ? text : text + mark;
}

function cutRuns(paragraph: Paragraph, start: number, end: number): NewRun[] {
  let offset = 0;
  return paragraph.runs.flatMap((run) => {
    const from = Math.max(start - offset, 0);
    const text = run.text.slice(from, Math.max(end - offset, from));
    offset += run.text.length;
    return text === "" ? [] : [{ ...run, text }];
  });
}
