import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cellWith,
  due,
  heading,
  headerRow,
  para,
  row,
  rowWith,
  spanning,
} from "../word-markup";
import { aside, grid, progress, rawLines, report, tracked } from "./writer";

const KEY = { B: "Complete", R: "Overdue", A: "At risk", G: "On track" } as const;
type Letter = keyof typeof KEY;
const FILLS: Readonly<Record<Letter, string>> = {
  B: "9CC2E5",
  R: "FF7C80",
  A: "FFC000",
  G: "92D050",
};
const MEETINGS = [
  ["25 June 2024", "2024-06-25"],
  ["24 Sept. 2024", "2024-09-24"],
  ["10 Dec. 2024", "2024-12-10"],
] as const;

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly priority: "High" | "Medium" | "Low";
  readonly lead: readonly string[];
  readonly due: ReturnType<typeof due>;
  readonly percent: string;
  readonly letter: Letter;
  readonly said: readonly [string, string, string];
}

const ENTRIES: readonly Entry[] = [
  {
    ref: "IA/23/07",
    text: "Access rights to the finance system should be removed on the day that an employee leaves.",
    priority: "High",
    lead: ["Head of ICT"],
    due: due("30/09/24", "2024-09-30"),
    percent: "90%",
    letter: "G",
    said: [
      "A form is being designed with HR.",
      "Form live since 2 September 2024.",
      "Evidence seen by Internal Audit: 36 of 40 leavers tested; re-test in March.",
    ],
  },
  {
    ref: "IA/23/09",
    text: "Journals over £50,000 should be approved by a second officer, and the approval kept.",
    priority: "High",
    lead: ["Chief Accountant"],
    due: due("31/07/24", "2024-07-31"),
    percent: "60%",
    letter: "R",
    said: [
      "Policy drafted.",
      "",
      "Policy in force; the system does not yet hold the approval. Delayed by the year-end.",
    ],
  },
  {
    ref: "IA/23/12",
    text: "The contracts register should be complete & published each quarter, in line with the Transparency Code.",
    priority: "Medium",
    lead: ["Procurement Manager", "Directorate Business Managers"],
    due: due("Q3 2024/25", "2024-10", "2024-12"),
    percent: "85%",
    letter: "A",
    said: [
      "212 contracts listed.",
      "347 contracts listed (est. total 420).",
      "390 listed; two directorates have not answered.",
    ],
  },
  {
    ref: "IA/24/01",
    text: "Petty cash tins should be counted without notice at least twice a year.",
    priority: "Low",
    lead: ["Exchequer Manager"],
    due: due("March 2025", "2025-03"),
    percent: "50%",
    letter: "G",
    said: ["", "", "First round of counts done in November; no differences over £5."],
  },
  {
    ref: "IA/24/02",
    text: "A fraud risk assessment should be made for each grant scheme before it opens.",
    priority: "Medium",
    lead: ["Head of Internal Audit"],
    due: due("ASAP"),
    percent: "10%",
    letter: "A",
    said: [
      "",
      "Template borrowed from a neighbouring council.",
      "Used for one scheme of four. By January 2025 the others will follow.",
    ],
  },
  {
    ref: "IA/24/10",
    text: "Business continuity plans should be tested, and the lessons recorded.",
    priority: "Medium",
    lead: ["Resilience Officer"],
    due: due("Autumn 2025", "2025-09", "2025-11"),
    percent: "0%",
    letter: "G",
    said: ["", "", "Not yet due."],
  },
];

/** An audit committee's follow-up with a column for each meeting. */
export const auditMeetings: TruthDocument = {
  name: "c audit-meetings",
  unusual: "two header rows, a column for each meeting, percentages, shaded BRAG letters",
  file: () =>
    report(
      heading("Audit and Risk Committee"),
      "10 December 2024",
      "Agenda item 9 – Outstanding audit recommendations",
      "1. The table shows recommendations that were open at any time since June. Summary:",
      aside(
        ["Directorate", "Made", "Implemented", "Outstanding"],
        ["Resources", "14", "9", "5"],
        ["Place", "6", "5", "1"],
        ["Total", "20", "14", "6"],
      ),
      para(bold("BRAG status")),
      ...Object.entries(KEY).map(([letter, label]) => `${letter} = ${label}`),
      grid(
        [3, 7, 2, 4, 3, 5, 5, 5, 2, 2],
        [
          rowWith(
            "<w:tblHeader/>",
            "",
            "",
            "",
            "",
            "",
            spanning(3, bold("Progress reported to Committee on")),
            "",
            "",
          ),
          headerRow(
            "Audit ref.",
            "Recommendation",
            "Priority",
            "Responsible officer(s)",
            "Due",
            ...MEETINGS.map(([day]) => day),
            "% complete",
            "BRAG",
          ),
          ...ENTRIES.map(entryRow),
        ],
      ),
      "Contact: Internal Audit, extension 4410",
    ),
  truth: {
    reportDate: "2024-12-10",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Audit ref.=reference",
        "Recommendation=recommendation",
        "Priority=other",
        "Responsible officer(s)=lead",
        "Due=timescale",
        ...MEETINGS.map(([day]) => `${day}=update`),
        "% complete=other",
        "BRAG=status",
      ),
    ],
    recommendations: ENTRIES.map(expectEntry),
    problems: [],
  },
};

function entryRow(each: Entry): string {
  const { ref, text, priority, lead, percent, letter, said } = each;
  const shaded = cellWith(
    `<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[letter]}"/>`,
    bold(letter),
  );
  return row(
    ref,
    text,
    priority,
    cellWith("", ...lead),
    rawLines([each.due]),
    ...said,
    percent,
    shaded,
  );
}

function expectEntry({ ref, text, lead, due: date, letter, said }: Entry): ExpectedRecommendation {
  return expectRecommendation({
    ref,
    text,
    lead,
    timescale: [date],
    updates: said.flatMap((words, index) => {
      const asAt = MEETINGS[index]?.[1] ?? null;
      return words === "" ? [] : [progress(null, asAt, words, { inferred: true })];
    }),
    status: { raw: letter, code: letter, label: KEY[letter], draft: null },
  });
}
