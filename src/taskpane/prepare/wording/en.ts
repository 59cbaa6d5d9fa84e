import { firstWords } from "../../../recommendations";
import type { CursorPlace, ReturnField } from "../../../tracking";
import type { Job } from "../job";

/** Prepare in English. */
export const en = {
  jobs: "Jobs",
  backToJobs: "Back to the jobs",
  title: {
    cycle: "Start a cycle",
    chase: "Chase",
    returns: "Bring in returns",
    checks: "Before publication",
    report: "Covering report",
    export: "Export",
  } satisfies Record<Job, string>,
  about: {
    cycle: "The next appendix, as a new document",
    chase: "Who owes an update, by lead",
    returns: "Answers from CSV, Excel or another copy",
    checks: "What to look at before this paper goes out",
    report: "Counts and the three lists for Members",
    export: "CSV, Excel or JSON",
  } satisfies Record<Job, string>,
  unexpected: "Something unexpected happened. Nothing was changed.",
  cycleIntro: "Builds the next appendix as a new document. This one stays as it is.",
  meeting: "Date of the next meeting",
  meetingHint:
    "Each recommendation that stays gets an empty heading for it. Leave it empty for no headings.",
  frozenHint: "They get this date. Leave it empty to use the date found for each.",
  leavingHint: "Ticked ones leave the next appendix. References and gaps are kept.",
  notConfirmed: "The Board has not confirmed it.",
  placing: "Those that leave",
  takenOut: "are taken out",
  moved: "move to a table of their own below",
  completedTitle: "Completed recommendations",
  movedTitle: "Title above that table",
  titleMissing: "Give the table a title.",
  build: "Build the next appendix",
  building: "Building …",
  nobodyStays: "At least one recommendation has to stay.",
  changedSince:
    "Nothing was built: the document has changed since it was read here. Read it again, then build.",
  builtTitle: "The next appendix",
  openInWord: "Open it in Word",
  saveAsFile: "Save it as a file",
  opened: "It is open as a new document. Save it under its own name.",
  since: "No update since",
  sinceHint: "Whoever has reported nothing in or after that month is listed.",
  near: "Timescales that end within so many days",
  replyBy: "Reply by (named in the text)",
  saveCsv: "Save all as CSV",
  nobody: "No lead is named",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "Copying is not allowed here. The text is selected: press Ctrl+C.",
  looking: "Looking …",
  cleanChecks: "Nothing found",
  unseenChecks: "Not looked for",
  reportMeeting: "Date of the meeting",
  reportMeetingHint: "Named in the first sentence.",
  reportText: "As it will read",
  reportHint:
    "Put the cursor into the covering report first. The text goes in behind that paragraph and looks like it.",
  insertReport: "Insert at the cursor",
  inserting: "Inserting …",
  reportInserted: "Inserted. Ctrl+Z in the document takes it back, pressed again if need be.",
  noStatus: "No status",
  chartTitle: "Recommendations by status",
  statusHead: "Status",
  countHead: "Number",
  total: "Total",
  exportIntro:
    "One row for each recommendation in CSV and Excel; JSON holds everything that was read. Nothing in it can act as a formula.",
  saveForm: { csv: "Save as CSV", xlsx: "Save as Excel", json: "Save as JSON" },
  sheet: "Recommendations",
  returnsIntro:
    "Nothing is uploaded. Every answer is shown with where it belongs before anything is inserted.",
  returnFile: "File (.csv, .txt or another copy of this paper, .docx)",
  paste: "Or cells copied from Excel",
  pastedName: "pasted cells",
  readPasted: "Read these cells",
  columns: "What the columns hold",
  columnsMissing:
    "Say which column names the recommendation, by reference or text, and which holds the answer.",
  noColumn: "No column",
  returnField: {
    ref: "Reference",
    text: "Text of the recommendation",
    update: "Action update",
    asAt: "Date",
    status: "Status",
    complete: "Complete",
  } satisfies Record<ReturnField, string>,
  returnsAsAt: "As at",
  returnsAsAtHint: "For answers that bring no date of their own.",
  answers: "Answers",
  acceptSole: "Take every only candidate for right",
  unnamed: "No recommendation is named",
  whichOne: "Which recommendation is this for?",
  belongsNowhere: "This fits no recommendation. Which one is it for?",
  chooseOne: "Choose …",
  likely: "Likely",
  otherOnes: "Others",
  forAction: "For",
  bringIn: "Bring it in",
  goesIn,
  frozenAt,
  leaving,
  textChanges,
  toKnow,
  built,
  leaveCount,
  leadsToChase,
  leadWithCount,
  textFor,
  findingCount,
  checkTitle,
  totalCount,
  savedAs,
  columnName,
  answerCount,
  emptyAnswers,
  answerTo,
  answeredStatus,
  bringInFor,
  insertAnswers,
};

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "The cursor is at “Members are asked to:”." */
function goesIn({ text, isInTable }: CursorPlace): string {
  if (isInTable) return "The cursor is in a table now. Nothing can be inserted there.";
  if (text.trim() === "") return "The cursor is in an empty paragraph now.";
  return `The cursor is here now: “${firstWords(text, 60)}”`;
}

/** "“Current position:” stands for (4 headings)" */
function frozenAt(heading: string, count: number): string {
  return `“${heading}” stands for (${counted(count, "heading", "headings")})`;
}

/** "2 of 6 leave: 4, 5" */
function leaving(count: number, total: number, refs: readonly string[]): string {
  const named = refs.length === 0 ? "" : `: ${refs.join(", ")}`;
  return `${String(count)} of ${String(total)} ${count === 1 ? "leaves" : "leave"}${named}`;
}

/** "What else changes in the text (4)" */
function textChanges(count: number): string {
  return `What changes in the text (${String(count)})`;
}

/** "To know (2)" */
function toKnow(count: number): string {
  return `Good to know (${String(count)})`;
}

/** "Built: 4 stay, 2 are taken out." */
function built(stay: number, leave: number, isMoved: boolean): string {
  const stays = `${String(stay)} ${stay === 1 ? "stays" : "stay"}`;
  if (leave === 0) return `Built: ${stays}.`;
  const one = leave === 1;
  const go = isMoved
    ? one
      ? "moves below"
      : "move below"
    : one
      ? "is taken out"
      : "are taken out";
  return `Built: ${stays}, ${String(leave)} ${go}.`;
}

/** "2 can leave" */
function leaveCount(count: number): string {
  return count === 0 ? "None is finished" : `${String(count)} can leave`;
}

/** "3 leads to chase" */
function leadsToChase(count: number): string {
  return count === 0
    ? "Nobody is to be chased."
    : counted(count, "lead to chase", "leads to chase");
}

/** "Director of City Services (3)" */
function leadWithCount(name: string, count: number): string {
  return `${name} (${String(count)})`;
}

/** "Text for Director of City Services" */
function textFor(name: string): string {
  return `Text for ${name}`;
}

/** "12 to look at" */
function findingCount(count: number): string {
  return count === 0 ? "Nothing to look at." : `${String(count)} to look at`;
}

/** "Missing updates (3)" */
function checkTitle(title: string, count: number): string {
  return `${title} (${String(count)})`;
}

/** "12 recommendations" */
function totalCount(count: number): string {
  return counted(count, "recommendation", "recommendations");
}

/** "Handed over as “recommendations-2026-11-22.csv”." */
function savedAs(name: string): string {
  return `Saved as “${name}”.`;
}

/** "Column 2: Recommendation" */
function columnName(position: number, first: string): string {
  const head = first.trim().slice(0, 30);
  return head === "" ? `Column ${String(position)}` : `Column ${String(position)}: ${head}`;
}

/** "5 answers, 3 ready" */
function answerCount(total: number, ready: number): string {
  if (total === 0) return "There is nothing new in it.";
  return `${counted(total, "answer", "answers")}, ${String(ready)} ready`;
}

/** "Answer to Recommendation 4" */
function answerTo(name: string): string {
  return `Answer to ${name}`;
}

/** "Status: 2" */
function answeredStatus(status: string): string {
  return `Status: ${status}`;
}

/** "9 empty answers" */
function emptyAnswers(count: number): string {
  return `${String(count)} empty ${count === 1 ? "answer" : "answers"}`;
}

/** "Bring it in: Recommendation 4, row 3" */
function bringInFor(name: string, source: string): string {
  return `Bring it in: ${name}, ${source}`;
}

/** "Insert 3 answers" */
function insertAnswers(count: number): string {
  return `Insert ${counted(count, "answer", "answers")}`;
}
