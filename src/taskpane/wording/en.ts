import {
  describeTiming,
  formatDate,
  formatMonth,
  type ActionUpdate,
  type CalendarDate,
  type ColumnRole,
  timingOf,
  type Timescale,
  type UpdateOrder,
} from "../../recommendations";
import { fullStatus, joinRaw, statusWithDraft } from "./any-language";
import type { Mark, RecommendationRow, Result, Standing, StatusInWords } from "../../tracking";

/** What a column can be taken for. */
const roleNames: Readonly<Record<ColumnRole, string>> = {
  reference: "Reference",
  recommendation: "Recommendation",
  action: "Actions",
  response: "Response",
  update: "Action updates",
  "future-action": "Future actions",
  lead: "Lead",
  timescale: "Timescale",
  status: "Status",
  complete: "Complete",
  other: "Something else, not read",
};

/** How action updates can stand in a cell. */
const orderNames: Readonly<Record<UpdateOrder, string>> = {
  oldestFirst: "Oldest first",
  newestFirst: "Newest first",
  newestPinned: "Newest on top, history below",
  unknown: "Not known",
};

/** Every word a person sees that does not come out of the document, the reader or the planner. */
export const en = {
  /** A sentence that the core made. */
  sentence: (sentence: string): string => sentence,
  ways: "Ways of working",
  way: { update: "Update", review: "Review", prepare: "Prepare" },
  wayTitle: {
    update: "Update recommendations",
    review: "Review updates",
    prepare: "Prepare a meeting",
  },
  loadFailedTitle: "This part of the pane could not be loaded",
  loadFailed: "Nothing was changed. Check your connection, then try again.",
  tryAgain: "Try again",
  help: "Keys and language",
  refresh: "Read the document again",
  facts: "Facts",
  statuses: "Statuses",
  search: "Search recommendations",
  searchShort: "Search",
  lead: "Lead",
  allLeads: "All leads",
  rememberMine: "These are mine",
  forgetMine: "Not mine",
  list: "Recommendations",
  showAll: "Show all",
  noneMatch: "No recommendation matches.",
  back: "Back to the list",
  showInWord: "Show in Word",
  more: "More",
  less: "Less",
  timescale: "Timescale",
  status: "Status",
  recommendation: "Recommendation",
  statusWord: "status",
  section: "Section",
  updates: "Action updates",
  latestUpdates: "Show the latest only",
  noUpdates: "No action updates yet.",
  response: "Response",
  noDate: "No date",
  inferredDate: "date inferred",
  compose: "Add an action update",
  target: "For",
  chooseTarget: "Choose an action …",
  asAt: "As at",
  day: "Day",
  month: "Month",
  year: "Year",
  text: "Action update",
  textHint: "A new line starts a paragraph. Begin it with “- ” for a bullet.",
  noChange: "No change",
  draftStatus: "Draft, to be confirmed",
  draftWord: "draft",
  unsent: "unsent draft",
  cursorHere: "the cursor is here",
  markComplete: "Mark as complete",
  asTrackedChanges: "Insert as tracked changes",
  unmarkComplete: "Take the complete mark away",
  freeze: (heading: string, becomes: string): string =>
    `Start a new position: “${heading}” becomes “${becomes}”`,
  preview: "As it will appear",
  previewEmpty: "Write an action update or choose a status, and see here what will be written.",
  insert: "Insert into the table",
  inserting: "Inserting …",
  takingBack: "Taking back …",
  takeBack: "Take back",
  dismiss: "Close this message",
  takenBack: "Taken back. Your text is a draft again.",
  nothingToInsert: "There is nothing to insert yet. Write an action update or choose a status.",
  notKept: "Drafts cannot be kept on this computer. Insert your text before you close this pane.",
  homeless: "Drafts without a recommendation",
  homelessHint: "The recommendation they were written for has changed or gone. Copy what you need.",
  discard: "Discard",
  draftsTitle: "Unsent drafts",
  openDraft: "Open",
  reading: "Reading the document …",
  cancel: "Cancel",
  stoppedTitle: "Reading was stopped",
  stopped: "Nothing was changed. Read the document when you are ready.",
  read: "Read the document",
  failedTitle: "The document could not be read",
  unchanged: "Nothing was changed.",
  noTablesTitle: "No recommendation table here",
  noTables:
    "A recommendation table has a column of recommendations beside one for progress, actions or updates. Open a document that has one, or add the table, then read the document again.",
  outsideTitle: "Recommendation Tracker works inside Word",
  outside:
    "This page is a task pane for Microsoft Word. Open a document in Word, choose Recommendation Tracker on the Home tab, and it opens beside your page.",
  welcome: [
    "Choose a recommendation to see its history and to add an action update.",
    "You see exactly what will be written before anything is inserted.",
    "Your text is kept as a draft until it stands in the table.",
  ],
  welcomeTitle: "How it works",
  gotIt: "Got it",
  howRead: "How this was read",
  readingIntro:
    "This is what was made of the tables in this document. Where it is wrong, say so here; the tables themselves are not changed.",
  updateOrder: "Order of action updates",
  notOne: "This is not a recommendation table",
  noRecommendationColumn:
    "No recommendations are read from this table yet. Choose the column that holds them.",
  otherTables: "Other tables",
  otherTablesHint: "These were left alone.",
  noTablesAtAll: "There is no table with headings in this document.",
  readThis: "Read this table",
  readAlike: "Tables with the same headings are read alike.",
  forget: "Forget my corrections",
  revealFailed: "Word could not show that place.",
  unexpected: "Something unexpected happened.",
  roleNames,
  orderNames,
  tableTitle,
  columnTitle,
  standingCount,
  markCount,
  recommendationCount,
  /** In place of the count while the document is being read. */
  soFar: (count: number): string => `${String(count)} so far, reading the rest …`,
  showing,
  placesToCheck,
  leadCount,
  recommendationName,
  monthName,
  dateInWords,
  statusWithDraft: (status: StatusInWords): string => statusWithDraft(status, en.draftWord),
  fullStatus,
  updateDate,
  allUpdates,
  lastUpdate,
  timing: describeTiming,
  timescaleInWords,
  draftCount,
  unreadableDrafts,
  reviewDrafts,
  insertDraftCount,
  readingFinished,
  progress,
  resultMessage,
  nextAwaiting,
  alreadyUpdated,
};

const standingWords: Readonly<Record<Standing, string>> = {
  achieved: "achieved",
  stopped: "no longer monitored",
  open: "open",
  unassessed: "without status",
};

/** "Recommendation table", "Recommendation table 2" where there are several. */
function tableTitle(position: number, total: number): string {
  return total === 1 ? "Recommendation table" : `Recommendation table ${String(position)}`;
}

/** What a column goes by: its heading, or "Column 1, without a heading". */
function columnTitle(header: string, position: number): string {
  return header === "" ? `Column ${String(position)}, without a heading` : header;
}

/** "5 achieved" */
function standingCount(standing: Standing, count: number): string {
  return `${String(count)} ${standingWords[standing]}`;
}

/** "4 await an update" */
function markCount(mark: Mark, count: number): string {
  const one = count === 1;
  const words: Readonly<Record<Mark, string>> = {
    awaiting: one ? "awaits an update" : "await an update",
    overdue: "overdue",
    due: "due soon",
    changed: "changed since your last visit",
    checking: one ? "with a place to check" : "with places to check",
    draft: one ? "draft" : "drafts",
    mine: "mine",
  };
  return `${String(count)} ${words[mark]}`;
}

/** "12 recommendations" */
function recommendationCount(count: number): string {
  return count === 1 ? "1 recommendation" : `${String(count)} recommendations`;
}

/** "Showing 3 of 12" */
function showing(shown: number, total: number): string {
  return `Showing ${String(shown)} of ${String(total)}`;
}

/** "3 places need checking" */
function placesToCheck(count: number): string {
  return count === 1 ? "1 place needs checking" : `${String(count)} places need checking`;
}

/** "Director of Children’s Services (3)" */
function leadCount(name: string, count: number): string {
  return `${name} (${String(count)})`;
}

/** "Recommendation 4", or the first words of one that has no reference. */
function recommendationName(ref: string | null, text: string): string {
  return ref === null ? `“${text.slice(0, 40).trim()} …”` : `Recommendation ${ref}`;
}

/** "November 2026", "8 November 2012" */
function dateInWords(date: CalendarDate): string {
  return date.length > 7 ? formatDate(date) : formatMonth(date);
}

/** "November" of `"2026-11"` */
function monthName(month: CalendarDate): string {
  return formatMonth(month).replace(/ \d+$/, "");
}

/** The date an action update goes by: "October 2006", or its heading where it has no date. */
function updateDate({ asAt, heading }: ActionUpdate): string {
  return asAt === null ? (heading ?? en.noDate) : dateInWords(asAt);
}

/** "Show all 5 action updates" */
function allUpdates(count: number): string {
  return `Show all ${String(count)} action updates`;
}

/** "last update October 2006", "no action updates yet" */
function lastUpdate({ lastUpdate: date, updateCount }: RecommendationRow): string {
  if (updateCount === 0) return "no update yet";
  return date === null ? "last update not dated" : `last update ${dateInWords(date)}`;
}

/** A timescale in words, after what is written where they differ: "Autumn 2006, overdue since December 2006". */
function timescaleInWords(timescale: Timescale, today: CalendarDate): string {
  return joinRaw(timescale.raw, describeTiming(timingOf(timescale, today)));
}

/** "3 unsent drafts" */
function draftCount(count: number): string {
  return count === 1 ? "1 unsent draft" : `${String(count)} unsent drafts`;
}

/** Said where drafts are kept that cannot be read. */
function unreadableDrafts(count: number): string {
  const what = count === 1 ? "1 draft" : `${String(count)} drafts`;
  return `${what} kept on this computer cannot be read by this version. Nothing was deleted.`;
}

/** "Review and insert 3 drafts" */
function reviewDrafts(count: number): string {
  return count === 1 ? "Review and insert 1 draft" : `Review and insert ${String(count)} drafts`;
}

/** "Insert 3 drafts into the table" */
function insertDraftCount(count: number): string {
  return count === 1 ? "Insert 1 draft" : `Insert ${String(count)} drafts`;
}

/** Said when a reading is finished. */
function readingFinished(total: number, problems: number): string {
  const found = `${recommendationCount(total)} read.`;
  return problems === 0 ? found : `${found} ${placesToCheck(problems)}.`;
}

/** "Reading the document, table 2 of 5" */
function progress(done: number, total: number): string {
  return total === 0 ? en.reading : `Reading table ${String(done)} of ${String(total)} …`;
}

/** The sentence of a result. */
function resultMessage(result: Result): string {
  switch (result.kind) {
    case "inserted":
      return (
        insertedMessage(result.drafts.map(({ about }) => about)) + readAgain(result.wasReadAgain)
      );
    case "taken-back":
      return en.takenBack + readAgain(result.wasReadAgain);
    case "corrected":
      return correctedMessage(result.recommendations, result.isForgotten);
    case "trouble":
      return result.message;
    default:
      return result satisfies never;
  }
}

/** "Next awaiting an update: 5" */
function nextAwaiting(ref: string | null): string {
  return ref === null ? "Next awaiting an update" : `Next awaiting an update: ${ref}`;
}

/** Said where the month already has an action update. */
function alreadyUpdated(asAt: CalendarDate): string {
  return `There is already an action update for ${dateInWords(asAt.slice(0, 7))}. This adds another.`;
}

function insertedMessage(abouts: readonly { ref: string | null; text: string }[]): string {
  const [first] = abouts;
  if (abouts.length !== 1 || first === undefined) {
    return `Inserted in ${recommendationCount(abouts.length)}.`;
  }
  const name = recommendationName(first.ref, first.text);
  return `Inserted in ${name.replace(/^R/, "r")}.`;
}

function correctedMessage(total: number, isForgotten: boolean): string {
  const count = total === 1 ? "1 recommendation is" : `${String(total)} recommendations are`;
  return isForgotten
    ? `Your corrections are forgotten. ${count} read now.`
    : `Read again with your corrections. ${count} read now. Save the document to keep this with it.`;
}

function readAgain(wasReadAgain: boolean): string {
  return wasReadAgain ? "" : " The document could not be read again. Read it before you go on.";
}
