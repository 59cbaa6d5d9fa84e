import { expectRecommendation, expectUpdate } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation, ExpectedTimescale } from "../../fixtures/expected-reading";
import {
  blank,
  bold,
  cell,
  headerRow,
  lineBreak,
  paragraph,
  row,
  styled,
  table,
} from "../../fixtures/word-content";
import { due, expectTable, line, paper, plainTable, TRAFFIC_LIGHT_CATEGORIES } from "./paper";
import type { Paper } from "./paper";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly leads: readonly string[];
  readonly by: readonly ExpectedTimescale[];
  readonly updates: readonly (readonly [heading: string, asAt: string, text: string])[];
  readonly rating: "Red" | "Amber" | "Green" | "Blue";
}

const entries: readonly Entry[] = [
  {
    ref: "OSC-01",
    text: "That the Library Service tries out opening on Sundays in two towns.",
    leads: ["Head of Libraries", "Cllr T Brannigan"],
    by: [due("Winter 2024/25", "2024-12", "2025-02")],
    updates: [
      ["Update: 4 September 2024", "2024-09-04", "Rotas are being discussed with staff."],
      ["Update: 4 December 2024", "2024-12-04", "Both libraries opened on Sunday 1 December."],
    ],
    rating: "Green",
  },
  {
    ref: "OSC-02",
    text: "That a children’s panel chooses a fifth of the new stock.",
    leads: ["Children’s Librarian"],
    by: [due("Municipal Year 2024/25", "2024-05", "2025-05")],
    updates: [
      [
        "Update: 4 December 2024",
        "2024-12-04",
        "Panels meet in five branches. Two more begin in spring.",
      ],
    ],
    rating: "Amber",
  },
  {
    ref: "OSC-03",
    text: "That the mobile library’s route is published at least a season ahead.",
    leads: ["Mobile Services Manager", "Communications Team", "Town and Parish Liaison"],
    by: [due("Summer 2024", "2024-06", "2024-08")],
    updates: [
      ["Update: 4 September 2024", "2024-09-04", "The autumn and winter routes are online."],
    ],
    rating: "Blue",
  },
  {
    ref: "OSC-04",
    text: "That fines for under-18s are ended.",
    leads: ["Head of Libraries", "Director of Finance"],
    by: [due("2025/26", "2025-04-01", "2026-03-31")],
    updates: [
      [
        "Update: 4 December 2024",
        "2024-12-04",
        "In the draft budget that Cabinet sees in January 2025.",
      ],
    ],
    rating: "Amber",
  },
  {
    ref: "OSC-05",
    text: "That each branch has step-free access.",
    leads: ["Corporate Property"],
    by: [due("Autumn 2024", "2024-09", "2024-11"), due("Spring 2025", "2025-03", "2025-05")],
    updates: [
      ["Update: 4 September 2024", "2024-09-04", "Ramp at Eastholme finished."],
      [
        "Update: 4 December 2024",
        "2024-12-04",
        "Listed building consent for Oldgate has been refused once.",
      ],
    ],
    rating: "Red",
  },
  {
    ref: "OSC-06",
    text: "That the Council looks into sharing a stock van with neighbouring authorities.",
    leads: [],
    by: [due("ASAP")],
    updates: [],
    rating: "Red",
  },
  {
    ref: "OSC-07",
    text: "That volunteers are thanked at a yearly event.",
    leads: ["Volunteer Co-ordinator", "Chair’s Office"],
    by: [due("by end of June 2025", "2025-06")],
    updates: [["Update: 4 December 2024", "2024-12-04", "Booked for 5 June."]],
    rating: "Green",
  },
  {
    ref: "OSC-08",
    text: "That the summer reading challenge is offered in care homes.",
    leads: ["Children’s Librarian"],
    by: [due("June/July 2025", "2025-06", "2025-07")],
    updates: [],
    rating: "Green",
  },
  {
    ref: "OSC-09",
    text: "That returned books can be left at two supermarkets.",
    leads: ["Head of Libraries"],
    by: [due("Autumn/Winter 2024", "2024-09", "2025-02")],
    updates: [["Update: 4 December 2024", "2024-12-04", "One supermarket has agreed."]],
    rating: "Amber",
  },
  {
    ref: "OSC-10",
    text: "That the catalogue shows books held by schools.",
    leads: ["Digital Services"],
    by: [due("Q3 24/25", "2024-10", "2024-12")],
    updates: [["Update: 4 December 2024", "2024-12-04", "Four schools have sent their lists."]],
    rating: "Amber",
  },
  {
    ref: "OSC-11",
    text: "That each branch has a plan for the heating to fail.",
    leads: ["Corporate Property"],
    by: [due("Q2 (2025/26)", "2025-07", "2025-09")],
    updates: [],
    rating: "Green",
  },
];

/** Timescales by season and municipal year, leads below each other in one paragraph, traffic lights without a key. */
export const seasonsPlan: Paper = {
  name: "seasons-plan",
  unusual: "Seasons and municipal years, several leads with line breaks, RAG words without a key",
  file: paper({
    title: "Library review: monitoring of recommendations",
    company: "Eastholme and Vale Council",
    wordVersion: 14,
    namesFont: false,
    unknownWords: ["Eastholme", "Oldgate", "Brannigan"],
    blocks: [
      styled("Heading1", "Overview and Scrutiny Committee"),
      paragraph(bold("Meeting date:"), " 4 December 2024"),
      paragraph(bold("Subject:"), " Library review: monitoring of recommendations"),
      paragraph(
        "In the municipal year 2023/24 the Committee reviewed the library service. Its next monitoring report is due in Summer 2025.",
      ),
      plainTable(
        ["Branch", "Visits 2022/23", "Visits 2023/24"],
        ["Eastholme", "41,220", "44,905"],
        ["Oldgate", "18,764", "18,010"],
        ["Vale", "12,118", "13,377"],
      ),
      paragraph(),
      styled("Heading2", "Monitoring of recommendations"),
      table(
        [1200, 4100, 2500, 1900, 3700, 1000],
        [
          headerRow(["Ref.", "Recommendation", "Lead(s)", "Timescale", "Update", "RAG"], true),
          ...entries.map(({ ref, text, leads, by, updates, rating }) =>
            row(
              cell(ref),
              cell(text),
              line(...leads.flatMap((lead, at) => (at === 0 ? [lead] : [lineBreak, lead]))),
              cell(...by.map(({ raw }) => raw)),
              updates.length === 0
                ? blank()
                : cell(
                    ...updates.map(([heading, , body]) =>
                      paragraph(bold(heading), lineBreak, body),
                    ),
                  ),
              cell(rating),
            ),
          ),
        ],
      ),
      paragraph(),
      styled("Heading2", "Consultation"),
      plainTable(
        ["Consulted", "When", "Comment"],
        ["Cabinet Member for Culture", "November 2024", "Content with the report"],
        ["Section 151 Officer", "November 2024", "OSC-04 depends on the budget"],
      ),
    ],
  }),
  reading: {
    reportDate: "2024-12-04",
    statusScheme: { source: "built-in", categories: TRAFFIC_LIGHT_CATEGORIES },
    tables: [
      expectTable(
        0,
        [
          ["Ref.", "reference"],
          ["Recommendation", "recommendation"],
          ["Lead(s)", "lead"],
          ["Timescale", "timescale"],
          ["Update", "update"],
          ["RAG", "status"],
        ],
        "oldestFirst",
      ),
    ],
    recommendations: entries.map(expectEntry),
    problems: [],
  },
};

function expectEntry({ ref, text, leads, by, updates, rating }: Entry): ExpectedRecommendation {
  return expectRecommendation({
    ref,
    text,
    lead: leads,
    timescale: by,
    updates: updates.map(([heading, asAt, body]) => expectUpdate(heading, asAt, body)),
    status: { raw: rating, code: rating.slice(0, 1), label: rating, draft: null },
  });
}
