import { firstWords } from "../../../recommendations";
import type { CursorPlace, ReturnField } from "../../../tracking";
import type { Job } from "../job";
import type { en } from "./en";

/** Prepare in Welsh. */
export const cy: typeof en = {
  jobs: "Tasgau",
  backToJobs: "Yn ôl i'r tasgau",
  title: {
    cycle: "Dechrau cylch",
    chase: "Atgoffa",
    returns: "Dod ag atebion i mewn",
    checks: "Cyn cyhoeddi",
    report: "Adroddiad eglurhaol",
    export: "Allforio",
  } satisfies Record<Job, string>,
  about: {
    cycle: "Yr atodiad nesaf, fel dogfen newydd",
    chase: "Pwy sydd heb roi diweddariad, fesul arweinydd",
    returns: "Atebion o CSV, Excel neu gopi arall",
    checks: "Beth i edrych arno cyn i'r papur hwn fynd allan",
    report: "Y niferoedd a'r tair rhestr i'r Aelodau",
    export: "CSV, Excel neu JSON",
  } satisfies Record<Job, string>,
  unexpected: "Digwyddodd rhywbeth annisgwyl. Ni newidiwyd dim.",
  cycleIntro: "Mae'n llunio'r atodiad nesaf fel dogfen newydd. Mae'r un hon yn aros fel y mae.",
  meeting: "Dyddiad y cyfarfod nesaf",
  meetingHint:
    "Mae pob argymhelliad sy'n aros yn cael pennawd gwag ar ei gyfer. Gadewch yn wag i beidio â chael penawdau.",
  frozenHint:
    "Maent yn cael y dyddiad hwn. Gadewch yn wag i ddefnyddio'r dyddiad a gafwyd i bob un.",
  leavingHint: "Mae'r rhai a diciwyd yn gadael yr atodiad nesaf. Cedwir cyfeirnodau a bylchau.",
  notConfirmed: "Nid yw'r Bwrdd wedi'i gadarnhau.",
  placing: "Mae'r rhai sy'n gadael",
  takenOut: "yn cael eu tynnu allan",
  moved: "yn symud i dabl ar wahân isod",
  completedTitle: "Argymhellion a gwblhawyd",
  movedTitle: "Teitl uwchben y tabl hwnnw",
  titleMissing: "Rhowch deitl i'r tabl.",
  build: "Llunio'r atodiad nesaf",
  building: "Wrthi'n llunio …",
  nobodyStays: "Rhaid i o leiaf un argymhelliad aros.",
  changedSince:
    "Ni luniwyd dim: mae'r ddogfen wedi newid ers iddi gael ei darllen yma. Darllenwch hi eto, yna llunio.",
  builtTitle: "Yr atodiad nesaf",
  openInWord: "Ei agor yn Word",
  saveAsFile: "Ei gadw fel ffeil",
  opened: "Mae ar agor fel dogfen newydd. Cadwch hi o dan ei henw ei hun.",
  since: "Dim diweddariad ers",
  sinceHint: "Rhestrir pawb nad yw wedi adrodd dim yn y mis hwnnw neu wedyn.",
  near: "Amserlenni sy'n dod i ben o fewn hyn o ddyddiau",
  replyBy: "Ateb erbyn (wedi'i enwi yn y testun)",
  saveCsv: "Cadw'r cyfan fel CSV",
  nobody: "Ni enwir arweinydd",
  copy: "Copïo",
  copied: "Wedi'i gopïo.",
  copyByHand: "Ni chaniateir copïo yma. Mae'r testun wedi'i ddewis: pwyswch Ctrl+C.",
  looking: "Wrthi'n edrych …",
  cleanChecks: "Dim wedi'i ganfod",
  unseenChecks: "Heb chwilio amdano",
  reportMeeting: "Dyddiad y cyfarfod",
  reportMeetingHint: "Wedi'i enwi yn y frawddeg gyntaf.",
  reportText: "Fel y bydd yn darllen",
  reportHint:
    "Rhowch y cyrchwr yn yr adroddiad eglurhaol yn gyntaf. Mae'r testun yn mynd ar ôl y paragraff hwnnw ac yn edrych yr un fath.",
  insertReport: "Mewnosod wrth y cyrchwr",
  inserting: "Wrthi'n mewnosod …",
  reportInserted:
    "Wedi'i fewnosod. Mae Ctrl+Z yn y ddogfen yn ei dynnu'n ôl; pwyswch eto os oes angen.",
  noStatus: "Dim statws",
  chartTitle: "Argymhellion yn ôl statws",
  statusHead: "Statws",
  countHead: "Nifer",
  total: "Cyfanswm",
  exportIntro:
    "Un rhes i bob argymhelliad yn CSV ac Excel; mae JSON yn dal popeth a ddarllenwyd. Ni all dim ynddo weithio fel fformiwla.",
  saveForm: { csv: "Cadw fel CSV", xlsx: "Cadw fel Excel", json: "Cadw fel JSON" },
  sheet: "Argymhellion",
  returnsIntro:
    "Ni lwythir dim i fyny. Dangosir pob ateb a ble mae'n perthyn cyn i ddim gael ei fewnosod.",
  returnFile: "Ffeil (.csv, .txt neu gopi arall o'r papur hwn, .docx)",
  paste: "Neu gelloedd wedi'u copïo o Excel",
  pastedName: "celloedd wedi'u gludo",
  readPasted: "Darllen y celloedd hyn",
  columns: "Beth mae'r colofnau'n ei ddal",
  columnsMissing:
    "Dywedwch pa golofn sy'n enwi'r argymhelliad, drwy gyfeirnod neu destun, a pha un sy'n dal yr ateb.",
  noColumn: "Dim colofn",
  returnField: {
    ref: "Cyfeirnod",
    text: "Testun yr argymhelliad",
    update: "Diweddariad",
    asAt: "Dyddiad",
    status: "Statws",
    complete: "Wedi'i gwblhau",
  } satisfies Record<ReturnField, string>,
  returnsAsAt: "Fel ar",
  returnsAsAtHint: "Ar gyfer atebion heb eu dyddiad eu hunain.",
  answers: "Atebion",
  acceptSole: "Derbyn pob unig ymgeisydd fel un cywir",
  unnamed: "Ni enwir argymhelliad",
  whichOne: "Ar gyfer pa argymhelliad mae hwn?",
  belongsNowhere: "Nid yw hwn yn cyd-fynd ag unrhyw argymhelliad. Ar gyfer pa un mae e?",
  chooseOne: "Dewiswch …",
  likely: "Tebygol",
  otherOnes: "Eraill",
  forAction: "Ar gyfer",
  bringIn: "Dod ag ef i mewn",
  goesIn,
  frozenAt: (heading, count) => `Mae “${heading}” yn golygu (penawdau: ${String(count)})`,
  leaving: (count, total, refs) =>
    `${String(count)} o ${String(total)} yn gadael${refs.length === 0 ? "" : `: ${refs.join(", ")}`}`,
  textChanges: (count) => `Beth sy'n newid yn y testun (${String(count)})`,
  toKnow: (count) => `Da gwybod (${String(count)})`,
  built,
  leaveCount: (count) => (count === 0 ? "Nid oes un wedi gorffen" : `Gall ${String(count)} adael`),
  leadsToChase: (count) =>
    count === 0 ? "Nid oes neb i'w atgoffa." : `Arweinwyr i'w hatgoffa: ${String(count)}`,
  leadWithCount: (name, count) => `${name} (${String(count)})`,
  textFor: (name) => `Testun i ${name}`,
  findingCount: (count) =>
    count === 0 ? "Dim i edrych arno." : `${String(count)} i edrych arnynt`,
  checkTitle: (title, count) => `${title} (${String(count)})`,
  totalCount: (count) => `Argymhellion: ${String(count)}`,
  savedAs: (name) => `Wedi'i gadw fel “${name}”.`,
  columnName,
  emptyAnswers: (count) => `Atebion gwag: ${String(count)}`,
  answerCount: (total, ready) =>
    total === 0
      ? "Nid oes dim byd newydd ynddo."
      : `Atebion: ${String(total)}, yn barod: ${String(ready)}`,
  answerTo: (name) => `Ateb i ${name}`,
  answeredStatus: (status) => `Statws: ${status}`,
  bringInFor: (name, source) => `Dod ag ef i mewn: ${name}, ${source}`,
  insertAnswers: (count) => `Mewnosod atebion (${String(count)})`,
};

/** "Wedi'i lunio: 4 yn aros, 2 yn cael eu tynnu allan." */
function goesIn({ text, isInTable }: CursorPlace): string {
  if (isInTable) return "Mae'r cyrchwr mewn tabl nawr. Ni ellir mewnosod dim yno.";
  if (text.trim() === "") return "Mae'r cyrchwr mewn paragraff gwag nawr.";
  return `Mae'r cyrchwr yma nawr: “${firstWords(text, 60)}”`;
}

function built(stay: number, leave: number, isMoved: boolean): string {
  const stays = `${String(stay)} yn aros`;
  if (leave === 0) return `Wedi'i lunio: ${stays}.`;
  return `Wedi'i lunio: ${stays}, ${String(leave)} yn ${isMoved ? "symud isod" : "cael eu tynnu allan"}.`;
}

/** "Colofn 2: Recommendation" */
function columnName(position: number, first: string): string {
  const head = first.trim().slice(0, 30);
  return head === "" ? `Colofn ${String(position)}` : `Colofn ${String(position)}: ${head}`;
}
