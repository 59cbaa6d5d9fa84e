import { expectRecommendation, expectUpdate } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation, ExpectedTimescale } from "../../fixtures/expected-reading";
import {
  bold,
  bookmark,
  cell,
  headerRow,
  laidOut,
  lineBreak,
  paragraph,
  row,
  styled,
  table,
} from "../../fixtures/word-content";
import { due, expectTable, paper, plainTable, undated, worded } from "./paper";
import type { Paper } from "./paper";

interface Flood {
  readonly text: string;
  readonly response: readonly string[];
  readonly lead: string;
  readonly by: ExpectedTimescale;
  readonly progress: string;
}

interface Absence {
  readonly text: string;
  readonly status: string;
  readonly headed: readonly (readonly [heading: string, asAt: string, text: string])[];
  readonly lead: string;
}

const floods: readonly Flood[] = [
  {
    text: "That gullies in streets that flooded in February are emptied twice a year.",
    response: ["Agreed. £60,000 has been set aside."],
    lead: "Highways Manager",
    by: due("October 2024", "2024-10"),
    progress: "The first round is finished.",
  },
  {
    text: "That every ward councillor has the number of the duty engineer.",
    response: ["Agreed."],
    lead: "Emergency Planning Officer",
    by: due("30 June 2024", "2024-06-30"),
    progress: "Sent to all members on 17 June.",
  },
  {
    text: "That sandbags are kept at six places rather than at the depot alone.",
    response: ["Agreed in part.", "Four places have been found that are safe to reach in a flood."],
    lead: "Emergency Planning Officer",
    by: due("November 2024", "2024-11"),
    progress: "Three of the four stores are stocked.",
  },
  {
    text: "That the Council asks the water company for its plan for the Brook Street sewer.",
    response: ["Agreed. The Leader will write."],
    lead: "Leader of the Council",
    by: due("31 May 2024", "2024-05-31"),
    progress: "The company has promised an answer by recommendation 4’s next review.",
  },
  {
    text: "That new driveways are checked for drainage after they are built.",
    response: ["Not agreed. There is no power to do so where planning permission isn’t needed."],
    lead: "Head of Planning",
    by: due("-"),
    progress: "-",
  },
];

const absences: readonly Absence[] = [
  {
    text: "That managers hold a return-to-work talk after every absence.",
    status: "Implemented",
    headed: [
      ["April 2024 update", "2024-04", "Talks were held after 71% of absences."],
      ["October 2024 update", "2024-10", "Talks are now held after 94% of absences."],
    ],
    lead: "All Heads of Service",
  },
  {
    text: "That the reasons for absence are reported by service each quarter.",
    status: "Implemented",
    headed: [["April 2024 update", "2024-04", "First report made to this Committee."]],
    lead: "HR Manager",
  },
  {
    text: "That a staff counselling service is bought for another three years.",
    status: "Work in progress",
    headed: [
      ["April 2024 update", "2024-04", "A specification is being written."],
      ["October 2024 update", "2024-10", "Bids close on 15 November 2024."],
    ],
    lead: "HR Manager",
  },
  {
    text: "That home visits are made to all staff who are away for over a month.",
    status: "Disagreed",
    headed: [["April 2024 update", "2024-04", "Visits will be offered but not required."]],
    lead: "Chief Executive",
  },
];

/** Two inquiries in one report, their columns in different orders, their numbers the same. */
export const twoInquiries: Paper = {
  name: "two-inquiries",
  unusual: "Two inquiries in one report: other columns in another order, the same numbers",
  file: paper({
    title: "Tracking of scrutiny recommendations",
    company: "Penmarsh Borough Council",
    unknownWords: ["Penmarsh"],
    blocks: [
      styled("Heading1", "Penmarsh Borough Council"),
      paragraph("Corporate Scrutiny Committee – 7 November 2024"),
      styled("Heading1", "Tracking of scrutiny recommendations"),
      paragraph(
        "Recommendations of two inquiries are open: five on flooding and four on sickness absence.",
      ),
      plainTable(
        ["Inquiry", "Reported", "Recommendations", "Open"],
        ["Flooding in February 2024", "April 2024", "5", "3"],
        ["Sickness absence", "January 2024", "4", "2"],
      ),
      paragraph(),
      styled("Heading2", "A. Flooding in February 2024"),
      paragraph("Chair of the inquiry: Councillor P Dunmore"),
      table(
        [700, 4300, 3600, 2000, 1500, 2400],
        [
          headerRow(
            [
              "No",
              "Recommendation",
              "Cabinet response",
              "Responsible officer",
              "Deadline",
              "Progress",
            ],
            true,
          ),
          ...floods.map(({ text, response, lead, by, progress }, index) =>
            row(
              cell(String(index + 1)),
              cell(text),
              cell(...response),
              cell(lead),
              cell(by.raw),
              cell(progress),
            ),
          ),
        ],
      ),
      paragraph(),
      laidOut({ style: "Heading2", startsPage: true }, "B. Sickness absence"),
      paragraph("Chair of the inquiry: Councillor W Eaves"),
      paragraph("The Committee last looked at these in April 2024."),
      table(
        [2000, 1900, 5800, 4100, 700],
        [
          headerRow(["Officer", "Status", "Progress made", "Recommendation", "No"], true),
          ...absences.map(({ text, status, headed, lead }, index) =>
            row(
              cell(lead),
              cell(status),
              cell(...headed.map(([heading, , body]) => paragraph(bold(heading), lineBreak, body))),
              cell(text),
              cell(String(index + 1)),
            ),
          ),
        ],
      ),
      paragraph(bookmark("_GoBack")),
      paragraph("Background papers: none."),
    ],
  }),
  reading: {
    reportDate: "2024-11-07",
    statusScheme: null,
    tables: [
      expectTable(0, [
        ["No", "reference"],
        ["Recommendation", "recommendation"],
        ["Cabinet response", "response"],
        ["Responsible officer", "lead"],
        ["Deadline", "timescale"],
        ["Progress", "update"],
      ]),
      expectTable(
        1,
        [
          ["Officer", "lead"],
          ["Status", "status"],
          ["Progress made", "update"],
          ["Recommendation", "recommendation"],
          ["No", "reference"],
        ],
        "oldestFirst",
      ),
    ],
    recommendations: [...floods.map(expectFlood), ...absences.map(expectAbsence)],
    problems: [],
  },
};

function expectFlood(flood: Flood, index: number): ExpectedRecommendation {
  return expectRecommendation({
    ref: String(index + 1),
    text: flood.text,
    responses: [{ heading: "Cabinet response", asAt: null, text: flood.response.join("\n") }],
    lead: [flood.lead],
    timescale: [flood.by],
    updates: flood.progress === "-" ? [] : [undated(flood.progress)],
  });
}

function expectAbsence(absence: Absence, index: number): ExpectedRecommendation {
  return expectRecommendation({
    table: 1,
    ref: String(index + 1),
    text: absence.text,
    lead: [absence.lead],
    updates: absence.headed.map(([heading, asAt, body]) => expectUpdate(heading, asAt, body)),
    status: worded(absence.status),
  });
}
