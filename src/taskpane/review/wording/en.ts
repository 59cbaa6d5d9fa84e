import type { Answer, ChangeListKind, Firmness, ReviewFilter } from "../../../tracking";

/** What only Review says. */
export const en = {
  views: "Parts of Review",
  view: { one: "One by one", board: "For the Board", changes: "What changed" },
  show: "Show",
  latest: "Latest action update",
  noUpdate: "No action update yet.",
  earlier: "Before that",
  statusTitle: "Status",
  forAction: "For",
  standing: {
    draft: "In the paper, as a draft",
    confirmed: "In the paper, confirmed",
    unsaid: "In the paper",
  } satisfies Record<Firmness, string>,
  chosenDraft: "Chosen as a draft, not written yet",
  chosenConfirmed: "Chosen and confirmed, not written yet",
  confirmed: "Confirmed by the Board",
  leave: "Leave it as it is",
  decide: "Help me decide",
  decideHint: "Answers found in the document are filled in; change any that are wrong. You decide.",
  noFlowchart:
    "The status categories of this document do not tell progress, so the flowchart cannot be followed here. Choose a category yourself.",
  yes: "Yes",
  no: "No",
  fromEvidence: "Filled in from the document.",
  take: "Choose this",
  steps: "Steps",
  previous: "Previous",
  next: "Next",
  isFirst: "This is the first one.",
  isLast: "This is the last one.",
  noneLeft: "None is left here.",
  keysTitle: "Keys",
  useKeys: "Single keys work in Review",
  keys: {
    categories: "choose that status",
    next: "next recommendation",
    previous: "previous recommendation",
    confirm: "confirmed by the Board, or draft again",
    decide: "help me decide",
    show: "show it in Word",
    leave: "leave the status as it is",
  },
  backspace: "Backspace",
  chosenTitle: "Chosen statuses",
  backToReview: "Back to Review",
  open: "Open",
  nothingChosen:
    "No status is chosen. Go through the recommendations and choose one, or confirm drafts.",
  writing: "Writing …",
  proposed,
  speaksFor,
  noDrafts: "No status in this paper is marked as a draft.",
  minutesTitle: "What the Board changed",
  noteHint:
    "Note the proposed statuses before the Board meets. Afterwards, what the Board changed against them is listed here for the minutes.",
  notedNotKept:
    "They cannot be kept on this computer: leave this pane open until the minutes are written.",
  note: "Note the statuses as proposed",
  nothingToNote:
    "There is no status in this paper yet. Choose statuses one by one and write them first.",
  noteAgain: "Note them again as they are now",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "Copying is not allowed here. The text is selected: press Ctrl+C.",
  changesHint: "Compare this paper with an earlier one. It is read here and nothing is uploaded.",
  earlierPaper: "Earlier paper (.docx)",
  orSince: "Or what this paper says of the time since",
  unreadable: "That file could not be read. Nothing was changed.",
  draftsInPaper,
  confirmAll,
  notedOn,
  comparedWith,
  changeCount,
  changeTitle,
  filterCount,
  progress,
  position,
  nowChosen,
  left,
  writeCount,
  reviewCount,
  becomes,
};

/** "Proposed: 2 Achieved" */
function proposed(status: string): string {
  return `Proposed: ${status}`;
}

/** Said before a piece of evidence. */
function speaksFor(answer: Answer): string {
  return answer === "yes" ? "For yes:" : "For no:";
}

/** "Without a status (3)" */
function filterCount(filter: ReviewFilter, count: number): string {
  const names: Readonly<Record<ReviewFilter, string>> = {
    all: "All",
    unassessed: "Without a status",
    draft: "Draft in the paper",
    chosen: "Chosen, not written",
  };
  return `${names[filter]} (${String(count)})`;
}

/** "4 of 12, 3 without a status" */
function progress(at: number, total: number, unassessed: number): string {
  const rest =
    unassessed === 0 ? "every one has a status" : `${String(unassessed)} without a status`;
  return `${position(at, total)}, ${rest}`;
}

/** "4 of 12" */
function position(at: number, total: number): string {
  return `${String(at)} of ${String(total)}`;
}

/** Said when a status was chosen. */
function nowChosen(status: string, isDraft: boolean): string {
  return `${status}. ${isDraft ? en.chosenDraft : en.chosenConfirmed}.`;
}

/** Said when a choice was dropped; null: the paper has no status. */
function left(status: string | null): string {
  return status === null ? "No status is chosen." : `It stays ${status}.`;
}

/** "Write 3 statuses" */
function writeCount(count: number): string {
  return count === 1 ? "Write 1 status" : `Write ${String(count)} statuses`;
}

/** "Write 3 statuses …": they are shown first. */
function reviewCount(count: number): string {
  return `${writeCount(count)} …`;
}

/** "6 draft statuses in this paper" */
function draftsInPaper(count: number): string {
  return count === 1
    ? "1 draft status in this paper"
    : `${String(count)} draft statuses in this paper`;
}

/** "Confirm all 6 …" */
function confirmAll(count: number): string {
  return count === 1 ? "Confirm it …" : `Confirm all ${String(count)} …`;
}

/** "6 statuses were noted on 22 November 2026." */
function notedOn(date: string, count: number): string {
  const what = count === 1 ? "1 status was" : `${String(count)} statuses were`;
  return `${what} noted on ${date}.`;
}

/** "3 changes against “July.docx”." */
function comparedWith(name: string, count: number): string {
  return `${changeCount(count).replace(/\.$/, "")} against “${name}”.`;
}

/** "3 changes." */
function changeCount(count: number): string {
  if (count === 0) return "No changes.";
  return count === 1 ? "1 change." : `${String(count)} changes.`;
}

/** "New action updates (3)" */
function changeTitle(kind: ChangeListKind, count: number): string {
  const titles: Readonly<Record<ChangeListKind, string>> = {
    doubtful: "Perhaps not the same recommendation",
    updates: "New action updates",
    statuses: "Changed statuses",
    timescales: "Slipped or passed timescales",
    added: "Added recommendations",
    removed: "Removed recommendations",
    reworded: "Reworded or renumbered",
    others: "Other changes",
  };
  return `${titles[kind]} (${String(count)})`;
}

/** "2 Achieved, draft → 5 Not achieved, confirmed" */
function becomes(before: string | null, after: string, isDraft: boolean): string {
  return `${before ?? "No status"} → ${after}, ${isDraft ? "draft" : "confirmed"}`;
}
