import {
  timingOf,
  type ActionUpdate,
  type CalendarDate,
  type ColumnRole,
  type Timescale,
  type Timing,
  type UpdateOrder,
} from "../../recommendations";
import type { Mark, RecommendationRow, Result, Standing, StatusInWords } from "../../tracking";
import { fullStatus, joinRaw, statusWithDraft } from "./any-language";
import { MONTHS } from "./months-cy";
import { sayInWelsh } from "./sentences-cy";
import type { Words } from "./words";

const roleNames: Readonly<Record<ColumnRole, string>> = {
  reference: "Cyfeirnod",
  recommendation: "Argymhelliad",
  action: "Camau gweithredu",
  response: "Ymateb",
  update: "Diweddariadau",
  "future-action": "Camau i ddod",
  lead: "Arweinydd",
  timescale: "Amserlen",
  status: "Statws",
  complete: "Wedi'i gwblhau",
  other: "Rhywbeth arall, heb ei ddarllen",
};

const orderNames: Readonly<Record<UpdateOrder, string>> = {
  oldestFirst: "Yr hynaf yn gyntaf",
  newestFirst: "Y diweddaraf yn gyntaf",
  newestPinned: "Y diweddaraf ar y brig, yr hanes oddi tano",
  unknown: "Ddim yn hysbys",
};

/** The pane in Welsh. After a figure the noun is singular; 2 softens it as "dau" and "dwy" do when it is read out. */
export const cy: Words = {
  sentence: sayInWelsh,
  ways: "Ffyrdd o weithio",
  way: { update: "Diweddaru", review: "Adolygu", prepare: "Paratoi" },
  wayTitle: {
    update: "Diweddaru argymhellion",
    review: "Adolygu diweddariadau",
    prepare: "Paratoi cyfarfod",
  },
  loadFailedTitle: "Nid oedd modd llwytho'r rhan hon o'r cwarel",
  loadFailed: "Ni newidiwyd dim. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.",
  tryAgain: "Rhoi cynnig arall arni",
  help: "Bysellau ac iaith",
  refresh: "Darllen y ddogfen eto",
  facts: "Ffeithiau",
  statuses: "Statysau",
  search: "Chwilio'r argymhellion",
  searchShort: "Chwilio",
  lead: "Arweinydd",
  allLeads: "Pob arweinydd",
  rememberMine: "Fy rhai i yw'r rhain",
  forgetMine: "Nid fy rhai i",
  list: "Argymhellion",
  showAll: "Dangos y cyfan",
  noneMatch: "Nid oes argymhelliad sy'n cyfateb.",
  back: "Yn ôl i'r rhestr",
  showInWord: "Dangos yn Word",
  more: "Mwy",
  less: "Llai",
  timescale: "Amserlen",
  status: "Statws",
  recommendation: "Argymhelliad",
  statusWord: "statws",
  section: "Adran",
  updates: "Diweddariadau",
  latestUpdates: "Dangos y diweddaraf yn unig",
  noUpdates: "Dim diweddariadau eto.",
  response: "Ymateb",
  noDate: "Dim dyddiad",
  inferredDate: "dyddiad wedi'i gasglu",
  compose: "Ychwanegu diweddariad",
  target: "Ar gyfer",
  chooseTarget: "Dewiswch gam gweithredu …",
  asAt: "Fel ar",
  day: "Diwrnod",
  month: "Mis",
  year: "Blwyddyn",
  text: "Diweddariad",
  textHint: "Mae llinell newydd yn dechrau paragraff. Dechreuwch hi â “- ” i gael pwynt bwled.",
  noChange: "Dim newid",
  draftStatus: "Drafft, i'w gadarnhau",
  draftWord: "drafft",
  unsent: "drafft heb ei fewnosod",
  cursorHere: "mae'r cyrchwr yma",
  markComplete: "Nodi ei fod wedi'i gwblhau",
  asTrackedChanges: "Mewnosod fel newidiadau wedi'u holrhain",
  unmarkComplete: "Tynnu'r nod cwblhau",
  preview: "Fel y bydd yn ymddangos",
  previewEmpty:
    "Ysgrifennwch ddiweddariad neu dewiswch statws, a gweld yma beth fydd yn cael ei ysgrifennu.",
  insert: "Mewnosod yn y tabl",
  inserting: "Wrthi'n mewnosod …",
  takingBack: "Wrthi'n tynnu'n ôl …",
  takeBack: "Tynnu'n ôl",
  dismiss: "Cau'r neges hon",
  takenBack: "Tynnwyd yn ôl. Mae eich testun yn ddrafft eto.",
  nothingToInsert: "Nid oes dim i'w fewnosod eto. Ysgrifennwch ddiweddariad neu dewiswch statws.",
  notKept:
    "Ni ellir cadw drafftiau ar y cyfrifiadur hwn. Mewnosodwch eich testun cyn cau'r cwarel hwn.",
  homeless: "Drafftiau heb argymhelliad",
  homelessHint:
    "Mae'r argymhelliad yr ysgrifennwyd hwy ar ei gyfer wedi newid neu wedi mynd. Copïwch yr hyn sydd ei angen arnoch.",
  discard: "Dileu'r drafft",
  draftsTitle: "Drafftiau heb eu mewnosod",
  openDraft: "Agor",
  reading: "Wrthi'n darllen y ddogfen …",
  cancel: "Canslo",
  stoppedTitle: "Stopiwyd darllen",
  stopped: "Ni newidiwyd dim. Darllenwch y ddogfen pan fyddwch yn barod.",
  read: "Darllen y ddogfen",
  failedTitle: "Nid oedd modd darllen y ddogfen",
  unchanged: "Ni newidiwyd dim.",
  noTablesTitle: "Dim tabl argymhellion yma",
  noTables:
    "Mae gan dabl argymhellion golofn o argymhellion wrth ochr un ar gyfer cynnydd, camau gweithredu neu ddiweddariadau. Agorwch ddogfen sydd ag un, neu ychwanegwch y tabl, yna darllenwch y ddogfen eto.",
  outsideTitle: "Mae Recommendation Tracker yn gweithio y tu mewn i Word",
  outside:
    "Cwarel tasgau ar gyfer Microsoft Word yw'r dudalen hon. Agorwch ddogfen yn Word, dewiswch Recommendation Tracker ar y tab Cartref, a bydd yn agor wrth ochr eich tudalen.",
  welcome: [
    "Dewiswch argymhelliad i weld ei hanes ac i ychwanegu diweddariad.",
    "Cewch weld yn union beth fydd yn cael ei ysgrifennu cyn i ddim gael ei fewnosod.",
    "Cedwir eich testun fel drafft nes ei fod yn y tabl.",
  ],
  welcomeTitle: "Sut mae'n gweithio",
  gotIt: "Iawn",
  howRead: "Sut y darllenwyd hyn",
  readingIntro:
    "Dyma'r hyn a ddeallwyd o'r tablau yn y ddogfen hon. Os yw'n anghywir, dywedwch hynny yma; ni chaiff y tablau eu newid.",
  updateOrder: "Trefn y diweddariadau",
  notOne: "Nid tabl argymhellion yw hwn",
  noRecommendationColumn:
    "Ni ddarllenir argymhellion o'r tabl hwn eto. Dewiswch y golofn sy'n eu cynnwys.",
  otherTables: "Tablau eraill",
  otherTablesHint: "Gadawyd llonydd i'r rhain.",
  noTablesAtAll: "Nid oes tabl â phenawdau yn y ddogfen hon.",
  readThis: "Darllen y tabl hwn",
  readAlike: "Darllenir tablau â'r un penawdau yn yr un modd.",
  forget: "Anghofio fy nghywiriadau",
  revealFailed: "Nid oedd modd i Word ddangos y lle hwnnw.",
  unexpected: "Digwyddodd rhywbeth annisgwyl.",
  roleNames,
  orderNames,
  tableTitle: (position, total) =>
    total === 1 ? "Tabl argymhellion" : `Tabl argymhellion ${String(position)}`,
  columnTitle: (header, position) =>
    header === "" ? `Colofn ${String(position)}, heb bennawd` : header,
  standingCount: (standing, count) =>
    `${String(count)} ${(count === 1 ? standingOfOne : standingWords)[standing]}`,
  markCount: (mark, count) => `${String(count)} ${markWords(mark, count)}`,
  recommendationCount,
  soFar: (count: number): string => `${String(count)} hyd yma, yn darllen y gweddill …`,
  showing: (shown, total) => `Yn dangos ${String(shown)} o ${String(total)}`,
  placesToCheck,
  leadCount: (name, count) => `${name} (${String(count)})`,
  recommendationName: (ref, text) =>
    ref === null ? `“${text.slice(0, 40).trim()} …”` : `Argymhelliad ${ref}`,
  monthName,
  dateInWords,
  freeze: (heading: string, becomes: string) =>
    `Dechrau sefyllfa newydd: daw “${heading}” yn “${becomes}”`,
  statusWithDraft: (status: StatusInWords) => statusWithDraft(status, cy.draftWord),
  fullStatus,
  updateDate,
  allUpdates: (count) => `Dangos pob un o'r ${String(count)} diweddariad`,
  lastUpdate,
  timing: timingInWords,
  timescaleInWords: (timescale: Timescale, today: CalendarDate) =>
    joinRaw(timescale.raw, timingInWords(timingOf(timescale, today))),
  draftCount: (count) => `${drafts(count)} heb ${count === 1 ? "ei fewnosod" : "eu mewnosod"}`,
  unreadableDrafts: (count) =>
    `Ni all y fersiwn hon ddarllen ${drafts(count)} a gedwir ar y cyfrifiadur hwn. Ni ddilëwyd dim.`,
  reviewDrafts: (count) => `Adolygu a mewnosod ${drafts(count)}`,
  insertDraftCount: (count) => `Mewnosod ${drafts(count)}`,
  readingFinished: (total, problems) =>
    `Darllenwyd ${recommendationCount(total)}.` +
    (problems === 0 ? "" : ` ${placesToCheck(problems)}.`),
  progress: (done, total) =>
    total === 0 ? cy.reading : `Wrthi'n darllen tabl ${String(done)} o ${String(total)} …`,
  resultMessage,
  nextAwaiting: (ref) =>
    ref === null
      ? "Y nesaf sy'n aros am ddiweddariad"
      : `Y nesaf sy'n aros am ddiweddariad: ${ref}`,
  alreadyUpdated: (asAt) =>
    `Mae diweddariad eisoes ar gyfer ${dateInWords(asAt.slice(0, 7))}. Bydd hwn yn ychwanegu un arall.`,
};

const standingWords: Readonly<Record<Standing, string>> = {
  achieved: "wedi'u cyflawni",
  stopped: "heb eu monitro mwyach",
  open: "yn agored",
  unassessed: "heb statws",
};

const standingOfOne: Readonly<Record<Standing, string>> = {
  ...standingWords,
  achieved: "wedi'i gyflawni",
  stopped: "heb ei fonitro mwyach",
};

function markWords(mark: Mark, count: number): string {
  const words: Readonly<Record<Mark, string>> = {
    awaiting: "yn aros am ddiweddariad",
    overdue: "yn hwyr",
    due: "i'w cwblhau'n fuan",
    changed: "wedi newid ers eich ymweliad diwethaf",
    checking: count === 1 ? "â lle i'w wirio" : "â lleoedd i'w gwirio",
    draft: count === 2 ? "ddrafft" : "drafft",
    mine: "i mi",
  };
  return words[mark];
}

function recommendationCount(count: number): string {
  return `${String(count)} argymhelliad`;
}

function placesToCheck(count: number): string {
  return `Angen gwirio ${String(count)} lle`;
}

function drafts(count: number): string {
  return `${String(count)} ${count === 2 ? "ddrafft" : "drafft"}`;
}

function monthName(month: CalendarDate): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? "";
}

function dateInWords(date: CalendarDate): string {
  const month = `${monthName(date)} ${date.slice(0, 4)}`;
  return date.length > 7 ? `${String(Number(date.slice(8)))} ${month}` : month;
}

function updateDate({ asAt, heading }: ActionUpdate): string {
  return asAt === null ? (heading ?? cy.noDate) : dateInWords(asAt);
}

function lastUpdate({ lastUpdate: date, updateCount }: RecommendationRow): string {
  if (updateCount === 0) return "dim diweddariad eto";
  return date === null
    ? "diweddariad diwethaf heb ddyddiad"
    : `diweddariad diwethaf ${dateInWords(date)}`;
}

function timingInWords(timing: Timing): string {
  switch (timing.kind) {
    case "as-written":
      return timing.words;
    case "none":
      return "dim amserlen";
    case "perhaps":
      return `efallai ${rangeInWords(timing.earliest, timing.latest)}`;
    case "overdue":
      return `yn hwyr ers ${dateInWords(timing.since)}`;
    case "today":
      return "i'w gwblhau heddiw";
    case "due":
      return dueInWords(timing);
    default:
      return timing satisfies never;
  }
}

function rangeInWords(earliest: CalendarDate, latest: CalendarDate): string {
  const [first, last] = [earliest, latest].map((date) => dateInWords(date.slice(0, 7)));
  return first === last ? (last ?? "") : `${first ?? ""} – ${last ?? ""}`;
}

function dueInWords({ count, unit }: Extract<Timing, { kind: "due" }>): string {
  if (unit === "day" && count === 1) return "i'w gwblhau yfory";
  return `i'w gwblhau ymhen ${String(count)} ${unitAfter(count, unit)}`;
}

/** Years have a form of their own after figures, and take the nasal after 5 and from 7 on. */
function unitAfter(count: number, unit: Extract<Timing, { kind: "due" }>["unit"]): string {
  switch (unit) {
    case "day":
      return count === 2 ? "ddiwrnod" : "diwrnod";
    case "week":
      return "wythnos";
    case "month":
      return count === 2 ? "fis" : "mis";
    case "year":
      if (count === 1) return "flwyddyn";
      if (count === 2) return "flynedd";
      return count === 5 || count >= 7 ? "mlynedd" : "blynedd";
    default:
      return unit satisfies never;
  }
}

function resultMessage(result: Result): string {
  switch (result.kind) {
    case "inserted":
      return (
        insertedMessage(result.drafts.map(({ about }) => about)) + readAgain(result.wasReadAgain)
      );
    case "taken-back":
      return cy.takenBack + readAgain(result.wasReadAgain);
    case "corrected":
      return correctedMessage(result.recommendations, result.isForgotten);
    case "trouble":
      return sayInWelsh(result.message);
    default:
      return result satisfies never;
  }
}

function insertedMessage(abouts: readonly { ref: string | null; text: string }[]): string {
  const [first] = abouts;
  if (abouts.length !== 1 || first === undefined) {
    return `Mewnosodwyd mewn ${recommendationCount(abouts.length)}.`;
  }
  return first.ref === null
    ? `Mewnosodwyd yn ${cy.recommendationName(null, first.text)}.`
    : `Mewnosodwyd yn argymhelliad ${first.ref}.`;
}

function correctedMessage(total: number, isForgotten: boolean): string {
  const count = `Darllenir ${recommendationCount(total)} nawr.`;
  return isForgotten
    ? `Anghofiwyd eich cywiriadau. ${count}`
    : `Darllenwyd eto gyda'ch cywiriadau. ${count} Cadwch y ddogfen er mwyn cadw hyn gyda hi.`;
}

function readAgain(wasReadAgain: boolean): string {
  return wasReadAgain ? "" : " Nid oedd modd darllen y ddogfen eto. Darllenwch hi cyn mynd ymlaen.";
}
