import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation, ExpectedTimescale } from "../../fixtures/expected-reading";
import {
  bold,
  cell,
  headerRow,
  lineBreak,
  paragraph,
  row,
  spanning,
  styled,
  table,
} from "../../fixtures/word-content";
import { due, expectTable, paper, plainTable, undated, worded } from "./paper";
import type { Paper } from "./paper";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly lead: string;
  readonly by: ExpectedTimescale | null;
  readonly progress: string;
  readonly status: string;
}

interface Theme {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const themes: readonly Theme[] = [
  {
    name: "Thema 1 / Theme 1: Adnabod / Identification",
    entries: [
      {
        ref: "1.1",
        text: "That every secondary school names a member of staff to whom young carers can turn.",
        lead: "Head of Education",
        by: due("31 January 2025", "2025-01-31"),
        progress: "Eleven of thirteen schools have done so.",
        status: "On target",
      },
      {
        ref: "1.2",
        text: "That GP practices are asked to add a young carer marker to their records.",
        lead: "Health Board Liaison Officer",
        by: due("March 2025", "2025-03"),
        progress: "The matter has been raised with the Health Board.",
        status: "Behind target",
      },
      {
        ref: "1.3",
        text: "That young carers are counted in the school census.",
        lead: "Head of Education",
        by: due("January 2024", "2024-01"),
        progress: "Counted for the first time in January: 214 pupils.",
        status: "Completed",
      },
    ],
  },
  {
    name: "Thema 2 / Theme 2: Cymorth / Support",
    entries: [
      {
        ref: "2.1",
        text: "That the young carer ID card is accepted on the Council’s bus services in both languages.",
        lead: "Head of Highways",
        by: due("Summer 2024", "2024-06", "2024-08"),
        progress: "Cards printed. Drivers are being told this month.",
        status: "On target",
      },
      {
        ref: "2.2",
        text: "That respite breaks are offered in the school holidays, with provision through the medium of Welsh.",
        lead: "Head of Children’s Services",
        by: due("Ongoing"),
        progress: "Two providers have been found in Aberllyn and one in Tregarth.",
        status: "On target",
      },
      {
        ref: "2.10",
        text: "That the Council pays for one residential weekend a year.",
        lead: "Head of Children’s Services",
        by: null,
        progress: "",
        status: "Not started",
      },
    ],
  },
];

const HEADERS = [
  ["Cyf", "Ref"],
  ["Argymhelliad", "Recommendation"],
  ["Swyddog Arweiniol", "Lead Officer"],
  ["Dyddiad Targed", "Target Date"],
  ["Cynnydd", "Progress"],
  ["Statws", "Status"],
] as const;
const ROLES = ["reference", "recommendation", "lead", "timescale", "update", "status"] as const;

/** A Welsh council's English version: headers in both languages, some with a line break, bilingual theme rows. */
export const welshCouncil: Paper = {
  name: "welsh-council",
  unusual:
    "Headers in Welsh and English, some broken over two lines; bilingual theme rows; 2.10 is not 2.1",
  file: paper({
    title: "Adroddiad cynnydd / Progress report: young carers",
    company: "Cyngor Sir Glanaeron / Glanaeron County Council",
    unknownWords: ["Cyngor", "Sir", "Glanaeron", "Aberllyn", "Argymhelliad", "Cynnydd", "Statws"],
    blocks: [
      styled("Title", "Cyngor Sir Glanaeron / Glanaeron County Council"),
      plainTable(
        ["PWYLLGOR / COMMITTEE", "Craffu Plant a Phobl Ifanc / Children and Young People Scrutiny"],
        ["DYDDIAD / DATE", "12 June 2024"],
        ["TEITL / TITLE", "Gofalwyr ifanc: adroddiad cynnydd / Young carers: progress report"],
        ["PWRPAS / PURPOSE", "To follow up the recommendations of the inquiry"],
      ),
      paragraph(),
      styled("Heading2", "Cefndir / Background"),
      paragraph(
        "The Committee’s inquiry into young carers ended in November 2023. Cabinet accepted its recommen¦dations in full.",
      ),
      styled("Heading2", "Lles Cenedlaethau’r Dyfodol / Well-being of Future Generations"),
      plainTable(
        ["Egwyddor / Principle", "Ystyriaeth / Consideration"],
        ["Hirdymor / Long term", "Support given now lowers need later."],
        ["Atal / Prevention", "Early identification is the first theme."],
        ["Cynnwys / Involvement", "Forty young carers took part in the inquiry."],
      ),
      paragraph(),
      styled("Heading2", "Cynnydd / Progress"),
      table(
        [900, 4700, 2100, 1800, 3500, 1500],
        [
          {
            ...headerRow([], true),
            cells: HEADERS.map(([welsh, english], index) => ({
              ...cell(
                index % 2 === 0
                  ? paragraph(bold(`${welsh} / ${english}`))
                  : paragraph(bold(`${welsh} /`), lineBreak, bold(english)),
              ),
              shade: "D9D9D9",
            })),
          },
          ...themes.flatMap(({ name, entries }) => [
            row(spanning(6, { ...cell(paragraph(bold(name))), shade: "E2EFD9" })),
            ...entries.map(({ ref, text, lead, by, progress, status }) =>
              row(
                cell(ref),
                cell(text),
                cell(lead),
                cell(by?.raw ?? ""),
                cell(progress),
                cell(status),
              ),
            ),
          ]),
        ],
      ),
      paragraph(),
      paragraph(
        "The Committee is asked to consider the progress made and to comment as it sees fit.",
      ),
    ],
  }),
  reading: {
    reportDate: "2024-06-12",
    statusScheme: null,
    tables: [
      expectTable(
        0,
        HEADERS.map(
          ([welsh, english], index) => [`${welsh} / ${english}`, ROLES[index] ?? "other"] as const,
        ),
      ),
    ],
    recommendations: themes.flatMap(({ name, entries }) =>
      entries.map((entry) => expectEntry(name, entry)),
    ),
    problems: [],
  },
};

function expectEntry(section: string, entry: Entry): ExpectedRecommendation {
  const { ref, text, lead, by, progress, status } = entry;
  return expectRecommendation({
    ref,
    text,
    section,
    lead: [lead],
    timescale: by === null ? [] : [by],
    updates: progress === "" ? [] : [undated(progress)],
    status: worded(status),
  });
}
