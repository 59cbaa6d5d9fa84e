import { expectRecommendation, expectUpdate } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  due,
  heading,
  headerRow,
  LINE_BREAK,
  plainTable,
  row,
  run,
  table,
  wordFile,
} from "../word-markup";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly officer: string;
  readonly date: readonly [raw: string, earliest: string | null, latest?: string];
  readonly updates: readonly (readonly [heading: string, asAt: string, text: string])[];
}

const ENTRIES: readonly Entry[] = [
  {
    ref: "1",
    text: "That Cabinet extends the empty homes grant to flats above shops.",
    officer: "Rhian Powell, Housing Strategy Manager",
    date: ["31 March 2025", "2025-03-31"],
    updates: [["Update (January 2025):", "2025-01", "Nine applications received, four approved."]],
  },
  {
    ref: "2",
    text: "That the register of private landlords is checked against council tax records twice a year.",
    officer: "Gareth Lloyd, Revenues Manager",
    date: ["September 2024", "2024-09"],
    updates: [
      ["Update (October 2024):", "2024-10", "The first check found 61 properties not registered."],
      ["Update (January 2025):", "2025-01", "All 61 owners have been written to; 48 registered."],
    ],
  },
  {
    ref: "3",
    text: "That a Welsh language version of the repairs app is available at launch.",
    officer: "Siân Morris, Digital Services",
    date: ["Summer 2025", "2025-06", "2025-08"],
    updates: [["Update (January 2025):", "2025-01", "Translation is under way."]],
  },
  {
    ref: "4",
    text: "That tenants sit on the panel that appoints the next responsive repairs contractor.",
    officer: "Rhian Powell, Housing Strategy Manager",
    date: ["TBC", null],
    updates: [],
  },
  {
    ref: "5",
    text: "That the average time to relet a home is reported to the Committee by ward.",
    officer: "Dafydd Rees, Landlord Services",
    date: ["Q4 2024/25", "2025-01", "2025-03"],
    updates: [
      ["Update (October 2024):", "2024-10", "Ward codes were added to the system in August."],
      ["Update (January 2025):", "2025-01", "The first ward report is attached as Annex B."],
    ],
  },
  {
    ref: "6",
    text: "That the Council lobbies Welsh Government for multi-year homelessness funding.",
    officer: "Cllr Elin Hughes, Cabinet Member",
    date: ["Ongoing", null],
    updates: [["Update (October 2024):", "2024-10", "A joint letter went out with five councils."]],
  },
];

/** A Welsh council's tracker that says everything in one labelled cell. */
export const labelledCells: TruthDocument = {
  name: "a labelled-cells",
  unusual: "officer, date and dated updates are labelled lines of one cell, some after line breaks",
  file: () =>
    wordFile(
      heading("Homes and Communities Scrutiny Committee"),
      "Date: 30 January 2025",
      "Subject: Recommendations of the Empty Homes Inquiry – monitoring",
      plainTable(
        ["Budget", "2023/24", "2024/25"],
        ["Empty homes grant", "£150,000", "£210,000"],
        ["Enforcement", "£40,000", "£42,500"],
      ),
      "",
      table(
        headerRow("No.", "Recommendation", "Action by officers"),
        ...ENTRIES.map((each, index) => row(`${index + 1}`, each.text, labelledCell(each, index))),
      ),
      heading("Consultation", 2),
      plainTable(
        ["Consultee", "Date", "Response"],
        ["Tenants’ forum", "12 December 2024", "Supportive"],
        ["Cabinet Member", "6 January 2025", "No comments"],
      ),
    ),
  truth: {
    reportDate: "2025-01-30",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "No.", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Action by officers", role: "action" },
        ],
        updateOrder: "oldestFirst",
      },
    ],
    recommendations: ENTRIES.map((each) =>
      expectRecommendation({
        ref: each.ref,
        text: each.text,
        lead: [each.officer],
        timescale: [due(...each.date)],
        updates: each.updates.map(([head, asAt, text]) => expectUpdate(head, asAt, text)),
      }),
    ),
    problems: [],
  },
};

/** Officer and date are paragraphs, or lines of one paragraph. */
function labelledCell(entry: Entry, index: number): string {
  const officer = bold("Officer: ") + run(entry.officer);
  const date = bold("Date: ") + run(entry.date[0]);
  const labels = index % 2 === 0 ? [officer, date] : [officer + LINE_BREAK + date];
  const updates = entry.updates.map(([head, , text]) => bold(head) + run(` ${text}`));
  return cell(...labels, ...updates);
}
