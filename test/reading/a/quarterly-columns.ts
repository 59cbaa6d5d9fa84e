import { expectRecommendation, type ExpectedUpdate } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  cell,
  due,
  heading,
  headerRow,
  listed,
  plainTable,
  row,
  status,
  table,
  wordFile,
} from "../word-markup";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly due: readonly [raw: string, earliest: string | null, latest?: string];
  readonly quarters: readonly [first: string, second: string, third: string];
  readonly status: string;
}

const QUARTERS = [
  ["Q1 2024/25 update", "2024-06"],
  ["Q2 2024/25 update", "2024-09"],
  ["Q3 2024/25 update", "2024-12"],
] as const;

const ENTRIES: readonly Entry[] = [
  {
    ref: "R1",
    text: "Adopt a single booking system for all leisure centres.",
    lead: ["Leisure Services Manager"],
    due: ["31 December 2024", "2024-12-31"],
    quarters: [
      "Three suppliers were invited to show their systems.",
      "Contract awarded in August; data being cleaned.",
      "Live at four of five centres since 2 December 2024.",
    ],
    status: "In progress",
  },
  {
    ref: "R2",
    text: "Offer free swimming to looked after children in the school holidays.",
    lead: ["Head of Children’s Social Care"],
    due: ["July 2024", "2024-07"],
    quarters: ["Passes issued to 212 children.", "Take-up over the summer was 64%.", ""],
    status: "Completed",
  },
  {
    ref: "R3",
    text: "Publish the condition survey of playing pitches and cost the repairs.",
    lead: ["Parks Manager"],
    due: ["March 2025", "2025-03"],
    quarters: ["", "Survey commissioned.", "Survey of 38 pitches received; costs awaited."],
    status: "In progress",
  },
  {
    ref: "R4",
    text: "Review concessionary prices before the 2025/26 budget is set.",
    lead: ["Assistant Director (Communities)", "Finance Business Partner"],
    due: ["Autumn 2024", "2024-09", "2024-11"],
    quarters: [
      "Not started; resources are tied to the booking system.",
      "Comparison with six neighbouring councils finished.",
      "Options went to the budget working group in November.",
    ],
    status: "In progress",
  },
  {
    ref: "R5",
    text: "Ask the Trust to open the climbing wall on Sunday evenings.",
    lead: ["Leisure Services Manager"],
    due: ["TBC", null],
    quarters: ["Letter sent.", "No reply; chased.", "The Trust declined because of staffing."],
    status: "Closed",
  },
  {
    ref: "R6",
    text: "Report carbon savings of the new boilers each year.",
    lead: ["Energy Officer"],
    due: ["2024/25", "2024-04-01", "2025-03-31"],
    quarters: ["Meters fitted.", "", "First full quarter of readings shows an 18% saving."],
    status: "In progress",
  },
];

/** A tracker with one update column for each quarter. */
export const quarterlyColumns: TruthDocument = {
  name: "a quarterly-columns",
  unusual: "one update column for each quarter, dated by its header, some cells blank",
  file: () =>
    wordFile(
      heading("Leisure and Culture Scrutiny Panel"),
      "Date of meeting: 21 January 2025",
      heading("Progress against the recommendations of the Leisure Review", 2),
      "Members are asked to:",
      listed(2, "note the progress made; and"),
      listed(2, "agree which recommendations need no further monitoring."),
      table(
        headerRow(
          "Rec",
          "Recommendation",
          "Lead officer",
          "Target date",
          ...QUARTERS.map(([header]) => header),
          "Status",
        ),
        ...ENTRIES.map((each) =>
          row(each.ref, each.text, cell(...each.lead), each.due[0], ...each.quarters, each.status),
        ),
      ),
      heading("Work programme", 2),
      plainTable(
        ["Meeting", "Item", "Lead officer", "Purpose"],
        ["4 March 2025", "Library opening hours", "Head of Libraries", "Pre-decision scrutiny"],
        ["4 March 2025", "Museum store", "Curator", "Briefing"],
        ["29 April 2025", "Annual report of the Panel", "Scrutiny Officer", "Approval"],
      ),
    ),
  truth: {
    reportDate: "2025-01-21",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "Rec", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Lead officer", role: "lead" },
          { header: "Target date", role: "timescale" },
          ...QUARTERS.map(([header]) => ({ header, role: "update" })),
          { header: "Status", role: "status" },
        ],
        updateOrder: "oldestFirst",
      },
    ],
    recommendations: ENTRIES.map((each) =>
      expectRecommendation({
        ref: each.ref,
        text: each.text,
        lead: each.lead,
        timescale: [due(...each.due)],
        updates: each.quarters.flatMap((text, index) => quarterUpdate(text, index)),
        status: status(each.status),
      }),
    ),
    problems: [],
  },
};

function quarterUpdate(text: string, index: number): ExpectedUpdate[] {
  if (text === "") return [];
  const asAt = QUARTERS[index]?.[1] ?? null;
  return [{ heading: null, asAt, inferred: true, action: null, text, status: null }];
}
