import type { Answer, ChangeListKind, Firmness, ReviewFilter } from "../../../tracking";
import type { en } from "./en";

/** Review in Welsh. */
export const cy: typeof en = {
  views: "Rhannau Adolygu",
  view: { one: "Fesul un", board: "I'r Bwrdd", changes: "Beth newidiodd" },
  show: "Dangos",
  latest: "Y diweddariad diweddaraf",
  noUpdate: "Dim diweddariad eto.",
  earlier: "Cyn hynny",
  statusTitle: "Statws",
  forAction: "Ar gyfer",
  standing: {
    draft: "Yn y papur, fel drafft",
    confirmed: "Yn y papur, wedi'i gadarnhau",
    unsaid: "Yn y papur",
  } satisfies Record<Firmness, string>,
  chosenDraft: "Wedi'i ddewis fel drafft, heb ei ysgrifennu eto",
  chosenConfirmed: "Wedi'i ddewis a'i gadarnhau, heb ei ysgrifennu eto",
  confirmed: "Wedi'i gadarnhau gan y Bwrdd",
  leave: "Ei adael fel y mae",
  decide: "Helpwch fi i benderfynu",
  decideHint:
    "Mae'r atebion a gafwyd yn y ddogfen wedi'u llenwi; newidiwch unrhyw un sy'n anghywir. Chi sy'n penderfynu.",
  noFlowchart:
    "Nid yw categorïau statws y ddogfen hon yn dangos cynnydd, felly ni ellir dilyn y siart llif yma. Dewiswch gategori eich hun.",
  yes: "Ydy",
  no: "Nac ydy",
  fromEvidence: "Wedi'i lenwi o'r ddogfen.",
  take: "Dewis hwn",
  steps: "Camau",
  previous: "Blaenorol",
  next: "Nesaf",
  isFirst: "Dyma'r un cyntaf.",
  isLast: "Dyma'r un olaf.",
  noneLeft: "Nid oes un ar ôl yma.",
  keysTitle: "Bysellau",
  useKeys: "Mae bysellau unigol yn gweithio yn Adolygu",
  keys: {
    categories: "dewis y statws hwnnw",
    next: "yr argymhelliad nesaf",
    previous: "yr argymhelliad blaenorol",
    confirm: "wedi'i gadarnhau gan y Bwrdd, neu'n ddrafft eto",
    decide: "helpwch fi i benderfynu",
    show: "ei ddangos yn Word",
    leave: "gadael y statws fel y mae",
  },
  backspace: "Backspace",
  chosenTitle: "Statysau a ddewiswyd",
  backToReview: "Yn ôl i Adolygu",
  open: "Agor",
  nothingChosen:
    "Nid oes statws wedi'i ddewis. Ewch drwy'r argymhellion a dewis un, neu gadarnhau drafftiau.",
  writing: "Wrthi'n ysgrifennu …",
  proposed,
  speaksFor,
  noDrafts: "Nid oes statws yn y papur hwn wedi'i nodi fel drafft.",
  minutesTitle: "Beth newidiodd y Bwrdd",
  noteHint:
    "Nodwch y statysau a gynigir cyn i'r Bwrdd gyfarfod. Wedyn rhestrir yma, ar gyfer y cofnodion, yr hyn a newidiodd y Bwrdd.",
  notedNotKept:
    "Ni ellir eu cadw ar y cyfrifiadur hwn: gadewch y cwarel hwn ar agor nes bod y cofnodion wedi'u hysgrifennu.",
  note: "Nodi'r statysau fel y'u cynigir",
  nothingToNote:
    "Nid oes statws yn y papur hwn eto. Dewiswch statysau fesul un a'u hysgrifennu'n gyntaf.",
  noteAgain: "Eu nodi eto fel y maent nawr",
  copy: "Copïo",
  copied: "Wedi'i gopïo.",
  copyByHand: "Ni chaniateir copïo yma. Mae'r testun wedi'i ddewis: pwyswch Ctrl+C.",
  changesHint:
    "Cymharwch y papur hwn ag un cynharach. Fe'i darllenir yma ac ni lwythir dim i fyny.",
  earlierPaper: "Papur cynharach (.docx)",
  orSince: "Neu'r hyn y mae'r papur hwn yn ei ddweud am y cyfnod ers",
  unreadable: "Nid oedd modd darllen y ffeil honno. Ni newidiwyd dim.",
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

function proposed(status: string): string {
  return `Cynigir: ${status}`;
}

function speaksFor(answer: Answer): string {
  return answer === "yes" ? "O blaid ydy:" : "O blaid nac ydy:";
}

function filterCount(filter: ReviewFilter, count: number): string {
  const names: Readonly<Record<ReviewFilter, string>> = {
    all: "Pob un",
    unassessed: "Heb statws",
    draft: "Drafft yn y papur",
    chosen: "Wedi'i ddewis, heb ei ysgrifennu",
  };
  return `${names[filter]} (${String(count)})`;
}

function progress(at: number, total: number, unassessed: number): string {
  const rest = unassessed === 0 ? "mae statws gan bob un" : `${String(unassessed)} heb statws`;
  return `${position(at, total)}, ${rest}`;
}

function position(at: number, total: number): string {
  return `${String(at)} o ${String(total)}`;
}

function nowChosen(status: string, isDraft: boolean): string {
  return `${status}. ${isDraft ? cy.chosenDraft : cy.chosenConfirmed}.`;
}

function left(status: string | null): string {
  return status === null ? "Nid oes statws wedi'i ddewis." : `Mae'n aros yn ${status}.`;
}

function writeCount(count: number): string {
  return `Ysgrifennu ${String(count)} statws`;
}

function reviewCount(count: number): string {
  return `${writeCount(count)} …`;
}

function draftsInPaper(count: number): string {
  return `${String(count)} statws drafft yn y papur hwn`;
}

function confirmAll(count: number): string {
  return count === 1 ? "Ei gadarnhau …" : `Cadarnhau pob un o'r ${String(count)} …`;
}

function notedOn(date: string, count: number): string {
  return `Nodwyd ${String(count)} statws ar ${date}.`;
}

function comparedWith(name: string, count: number): string {
  return `${changeCount(count).replace(/\.$/, "")} o'i gymharu â “${name}”.`;
}

function changeCount(count: number): string {
  return count === 0 ? "Dim newidiadau." : `${String(count)} newid.`;
}

function changeTitle(kind: ChangeListKind, count: number): string {
  const titles: Readonly<Record<ChangeListKind, string>> = {
    doubtful: "Efallai nad yr un argymhelliad",
    updates: "Diweddariadau newydd",
    statuses: "Statysau a newidiwyd",
    timescales: "Amserlenni a lithrodd neu a aeth heibio",
    added: "Argymhellion a ychwanegwyd",
    removed: "Argymhellion a dynnwyd",
    reworded: "Wedi'u haileirio neu eu hailrifo",
    others: "Newidiadau eraill",
  };
  return `${titles[kind]} (${String(count)})`;
}

function becomes(before: string | null, after: string, isDraft: boolean): string {
  return `${before ?? "Dim statws"} → ${after}, ${isDraft ? "drafft" : "wedi'i gadarnhau"}`;
}
