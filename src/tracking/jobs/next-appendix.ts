import {
  nameOf,
  planChanges,
  relativeHeadings,
  type CalendarDate,
  type Change,
  type Edit,
  type EditPlan,
  type NewParagraph,
  type NewRun,
  type Planned,
  type Recommendation,
  type Register,
  type RelativeHeading,
} from "../../recommendations";
import { isFinished, standingOf, statusInWords, type StatusInWords } from "../standing";
import { categoriesOf } from "../status-categories";

/** Whether a recommendation leaves the next appendix; the person decides. */
export interface LeavingProposal {
  readonly recommendation: Recommendation;
  readonly leaves: boolean;
  /** Why it is proposed to leave or to stay, one sentence. */
  readonly why: string;
  /** True where that rests on a status the Board has not confirmed. */
  readonly restsOnDraft: boolean;
}

/** Proposes who leaves: what is ticked, achieved or no longer monitored. All others stay. */
export function proposeLeaving(register: Register): readonly LeavingProposal[] {
  return register.recommendations.map((recommendation) => {
    const status = statusInWords(recommendation.status, categoriesOf(register, recommendation));
    const leaves = isFinished(standingOf(register, recommendation));
    const isTicked = recommendation.complete === true;
    return {
      recommendation,
      leaves,
      why: isTicked ? "It is ticked as complete." : whyByStatus(status),
      restsOnDraft: leaves && !isTicked && status?.draft === true,
    };
  });
}

function whyByStatus(status: StatusInWords | null): string {
  if (status === null) return "It has no status.";
  const { code, shortLabel, draft } = status;
  const name = code === null || code === shortLabel ? shortLabel : `${code} ${shortLabel}`;
  return `Its status is “${name}”${draft ? ", a draft" : ""}.`;
}

/** What a person decided about the text of the next appendix. */
export interface NextText {
  /** The recommendations whose text goes into it. */
  readonly recommendations: readonly Recommendation[];
  /** Those of them that get an empty heading for the meeting. */
  readonly reporting: readonly Recommendation[];
  /** The next meeting; null: nobody gets a heading for it. */
  readonly meeting: CalendarDate | null;
  /** The date that headings such as “Current position” stand for; null: the one found for each. */
  readonly frozenAt: CalendarDate | null;
}

/**
 * Plans what changes in the text of the next appendix: headings that say "current" get their date, and those that report get an
 * empty heading in house style. Where a recommendation cannot have that, its text stays as it is and a note says why.
 */
export function planNextText(register: Register, next: NextText, today: CalendarDate): Planned {
  const found = relativeHeadings(register);
  const steps = next.recommendations.map((recommendation) => ({
    recommendation,
    ...freezesFor(recommendation, found, next.frozenAt),
    headings: next.reporting.includes(recommendation)
      ? headingsFor(recommendation, next, found)
      : [],
  }));
  const planned = planWithout(
    register,
    steps.flatMap(({ freezes, headings }) => [...freezes, ...headings]),
    today,
  );
  const silent =
    next.meeting === null ? 0 : next.reporting.filter(({ updates }) => updates.length === 0).length;
  return {
    kind: "planned",
    plan: withoutPlaceholder(planned.plan),
    notes: [...planned.notes, ...steps.flatMap(({ undated }) => undated), ...notesOnSilent(silent)],
  };
}

function notesOnSilent(count: number): readonly string[] {
  if (count === 0) return [];
  const was = count === 1 ? "was" : "were";
  return [`${String(count)} without an action update so far ${was} given no heading.`];
}

/** Plans as many of the changes as can be; the others leave a note behind. */
function planWithout(
  register: Register,
  changes: readonly Change[],
  today: CalendarDate,
): Pick<Planned, "plan" | "notes"> {
  const planned = planChanges(register, changes, today);
  if (planned.kind === "planned") return planned;
  const others = changes.filter(({ recommendation }) => recommendation !== planned.recommendation);
  // A refusal that names nobody would come again for ever.
  if (others.length === changes.length) return { plan: { edits: [] }, notes: [planned.message] };
  const rest = planWithout(register, others, today);
  const why = planned.message.replace(/^Nothing was changed\.\s*/, "");
  return { plan: rest.plan, notes: [...rest.notes, `Its headings stay as they are: ${why}`] };
}

interface Freezes {
  readonly freezes: readonly Change[];
  /** A sentence for each heading whose date nobody knows. */
  readonly undated: readonly string[];
}

function freezesFor(
  recommendation: Recommendation,
  found: readonly RelativeHeading[],
  frozenAt: CalendarDate | null,
): Freezes {
  const own = found.filter((each) => each.recommendation === recommendation.key);
  return {
    freezes: own.flatMap(({ update, asAt }): Change[] => {
      const date = frozenAt ?? asAt;
      if (date === null) return [];
      return [{ kind: "freezeHeading", recommendation: recommendation.key, update, asAt: date }];
    }),
    undated: own.flatMap(({ heading, asAt }) =>
      frozenAt === null && asAt === null
        ? [
            `“${heading}” in ${nameOf(recommendation)} stays: the document does not say which date it stands for.`,
          ]
        : [],
    ),
  };
}

/** Stands for the text that is not there yet while the plan is made; no document holds it. */
const PLACEHOLDER = "\uE000";

function headingsFor(
  recommendation: Recommendation,
  { meeting, frozenAt }: NextText,
  found: readonly RelativeHeading[],
): readonly Change[] {
  const { key, groups, updates } = recommendation;
  if (meeting === null || updates.length === 0) return [];
  const holders = groups.flatMap((group, index) => (group.updates.length > 0 ? [index] : []));
  const targets = holders.length > 1 ? holders : [null];
  return targets.map((group) => {
    const latest = latestIn(recommendation, group);
    const relative = found.find((each) => each.recommendation === key && each.update === latest);
    const freezesAt = relative === undefined ? null : (frozenAt ?? relative.asAt);
    return {
      kind: "appendUpdate",
      recommendation: key,
      group,
      asAt: meeting,
      freezesAt,
      text: [PLACEHOLDER],
    };
  });
}

/** The update that a new one follows, by its place among them. */
function latestIn(
  { groups, updates, updateOrder }: Recommendation,
  group: number | null,
): number | undefined {
  const own = group === null ? updates.map((_, index) => index) : (groups[group]?.updates ?? []);
  const isOnTop = updateOrder === "newestFirst" || updateOrder === "newestPinned";
  return isOnTop ? own[0] : own[own.length - 1];
}

function withoutPlaceholder({ edits }: EditPlan): EditPlan {
  return { edits: edits.map(strip) };
}

function strip(edit: Edit): Edit {
  switch (edit.kind) {
    case "insertParagraphs":
      return { ...edit, paragraphs: stripAll(edit.paragraphs) };
    case "setText":
      return { ...edit, runs: stripRuns(edit.runs) };
    case "insertRow":
      return {
        ...edit,
        cells: edit.cells.map((cell) => ({ ...cell, paragraphs: stripAll(cell.paragraphs) })),
      };
    default:
      return edit;
  }
}

/** A heading on its own line is left with an empty paragraph to write in. */
function stripAll(paragraphs: readonly NewParagraph[]): readonly NewParagraph[] {
  return paragraphs.map((paragraph) => ({ ...paragraph, runs: stripRuns(paragraph.runs) }));
}

function stripRuns(runs: readonly NewRun[]): readonly NewRun[] {
  return runs
    .map((run) => ({ ...run, text: run.text.replace(PLACEHOLDER, "") }))
    .filter(({ text }) => text !== "");
}

/** True where both hold the same recommendations under the same keys, so that what was chosen in one holds in the other. */
export function holdSame(one: Register, other: Register): boolean {
  const print = ({ recommendations }: Register): string =>
    JSON.stringify(recommendations.map(({ key, ref, text }) => [key, ref, text]));
  return print(one) === print(other);
}
