import {
  formatDate,
  isAfter,
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
  const reporting = new Set(next.reporting.map(({ key }) => key));
  const modelled = tablesWithHeadings(register);
  const steps = next.recommendations.map((recommendation) => ({
    key: recommendation.key,
    ...freezesFor(recommendation, found, next.frozenAt),
    headings:
      reporting.has(recommendation.key) && modelled.has(recommendation.table)
        ? headingsFor(recommendation, next, found)
        : [],
  }));
  const planned = planWithout(
    register,
    steps.flatMap(({ freezes, headings }) => [...freezes, ...headings]),
    today,
  );
  const headed = steps.filter(({ key, headings }) => headings.length > 0 && !planned.left.has(key));
  const bare = steps.filter(({ key, headings }) => reporting.has(key) && headings.length === 0);
  return {
    kind: "planned",
    plan: withoutPlaceholder(planned.plan),
    notes: [
      ...notesOnHeadings(register, next.meeting, headed.length, bare.length),
      ...planned.notes,
      ...steps.flatMap(({ undated }) => undated),
    ],
  };
}

/** How many get a heading, how many none because no heading shows them how, and what the meeting's date still differs from. */
function notesOnHeadings(
  { reportDate }: Register,
  meeting: CalendarDate | null,
  headed: number,
  bare: number,
): readonly string[] {
  if (meeting === null) return [];
  return [
    ...(headed === 0
      ? []
      : [`${String(headed)} ${headed === 1 ? "gets" : "get"} an empty heading for the meeting.`]),
    ...(bare === 0
      ? []
      : [
          `${String(bare)} ${bare === 1 ? "gets" : "get"} no heading: no action update in the same table shows what one looks like.`,
        ]),
    ...(reportDate === null || !isAfter(meeting, reportDate)
      ? []
      : [
          `The paper itself still gives ${formatDate(reportDate)} as its date. Change that in the new document, or its new headings seem to come after it.`,
        ]),
  ];
}

/** Plans as many of the changes as can be; the others leave a note behind, and `left` names theirs. */
function planWithout(
  register: Register,
  changes: readonly Change[],
  today: CalendarDate,
): Pick<Planned, "plan" | "notes"> & { readonly left: ReadonlySet<string> } {
  const planned = planChanges(register, changes, today);
  if (planned.kind === "planned") return { ...planned, left: new Set() };
  const others = changes.filter(({ recommendation }) => recommendation !== planned.recommendation);
  // A refusal that names nobody would come again for ever.
  if (others.length === changes.length) {
    const left = new Set(changes.map(({ recommendation }) => recommendation));
    return { plan: { edits: [] }, notes: [planned.message], left };
  }
  const rest = planWithout(register, others, today);
  const why = planned.message.replace(/^Nothing was changed\.\s*/, "");
  return {
    plan: rest.plan,
    notes: [...rest.notes, `Its headings stay as they are: ${why}`],
    left: new Set([
      ...rest.left,
      ...(planned.recommendation === null ? [] : [planned.recommendation]),
    ]),
  };
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

/** The tables in which an update shows what a heading looks like. */
function tablesWithHeadings({ recommendations }: Register): ReadonlySet<number> {
  const headed = recommendations.filter(({ updates }) =>
    updates.some(({ heading }) => heading !== null),
  );
  return new Set(headed.map(({ table }) => table));
}

function headingsFor(
  recommendation: Recommendation,
  { meeting, frozenAt }: NextText,
  found: readonly RelativeHeading[],
): readonly Change[] {
  const { key, groups } = recommendation;
  if (meeting === null) return [];
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
