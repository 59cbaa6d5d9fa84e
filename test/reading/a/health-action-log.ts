import { expectRecommendation, expectUpdate } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  due,
  heading,
  headerRow,
  merged,
  plainTable,
  raised,
  row,
  run,
  spanning,
  status,
  table,
  wordFile,
} from "../word-markup";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly response: string;
  readonly lead: readonly string[];
  readonly due: readonly [raw: string, earliest: string | null, latest?: string];
  readonly updates: readonly (readonly [heading: string, asAt: string, text: string])[];
  readonly status: string;
}

const ENTRIES: readonly Entry[] = [
  {
    ref: "HOSC 1",
    text: "That the Integrated Care Board publishes waiting times for community dental care by locality.",
    response: "Accepted. The data team will add locality to the monthly return.",
    lead: ["Director of Primary Care"],
    due: ["June 2024", "2024-06"],
    updates: [
      ["Update June 2024:", "2024-06", "The return has been changed and two localities report."],
      ["Update October 2024:", "2024-10", "All five localities report; figures go online monthly."],
    ],
    status: "Green",
  },
  {
    ref: "HOSC 2",
    text: "That the Ambulance Trust reports handover delays at both hospitals to each meeting.",
    response: "Accepted.",
    lead: ["Head of Operations"],
    due: ["Ongoing", null],
    updates: [
      ["Update June 2024:", "2024-06", "Average handover was 41 minutes in April and 38 in May."],
    ],
    status: "Amber",
  },
  {
    ref: "HOSC 3",
    text: "That patients’ travel costs are considered before any outpatient clinic is moved.",
    response: "Partially accepted. Costs are considered for moves of more than ten miles only.",
    lead: ["Director of Strategy"],
    due: ["Q3 2024/25", "2024-10", "2024-12"],
    updates: [
      ["Update June 2024:", "2024-06", "A checklist has been drafted with Healthwatch."],
      ["Update October 2024:", "2024-10", "The checklist was used for the eye clinic."],
    ],
    status: "Green",
  },
  {
    ref: "HOSC 4",
    text: "That a named contact for carers is given on every discharge letter.",
    response: "Accepted in principle, subject to the new records system.",
    lead: ["Chief Nurse"],
    due: ["March 2025", "2025-03"],
    updates: [
      ["Update October 2024:", "2024-10", "The records system has been delayed by the supplier."],
    ],
    status: "Red",
  },
  {
    ref: "HOSC 5",
    text: "That the Committee receives the winter plan in draft, before it is signed off.",
    response: "Not accepted. National deadlines leave no time between draft and sign-off.",
    lead: ["Director of Strategy"],
    due: ["-", null],
    updates: [],
    status: "Red",
  },
];

/** A health scrutiny action log with a two-row header. */
export const healthActionLog: TruthDocument = {
  name: "a health-action-log",
  unusual: "two header rows, the upper one grouping columns; references with a prefix",
  file: () =>
    wordFile(
      heading("Health Overview and Scrutiny Committee"),
      `<w:p>${run("Meeting: Thursday 14")}${raised("th")}${run(" November 2024")}</w:p>`,
      heading("Recommendation and action log", 2),
      "The log shows what the Committee has recommended to health partners in this municipal year.",
      plainTable(
        ["Member", "June", "September", "November"],
        ["Cllr Ashdown", "Present", "Apologies", "Present"],
        ["Cllr Merrick", "Present", "Present", "Present"],
        ["Cllr Okafor", "Apologies", "Present", "Present"],
      ),
      "",
      table(
        headerRow(
          merged(bold("Ref")),
          merged(bold("Recommendation")),
          spanning(3, bold("Response of the partner")),
          spanning(2, bold("Monitoring")),
        ),
        headerRow(BELOW, BELOW, "Response", "Lead", "Timescale", "Progress update", "RAG status"),
        ...ENTRIES.map((each) =>
          row(
            each.ref,
            each.text,
            each.response,
            each.lead[0] ?? "",
            each.due[0],
            cell(...each.updates.flatMap(([head, , text]) => [bold(head), text])),
            each.status,
          ),
        ),
      ),
      heading("Finance", 2),
      plainTable(
        ["Budget head", "2024/25", "Spent"],
        ["Expert witnesses", "£2,000", "£450"],
        ["Travel", "£600", "£112"],
      ),
    ),
  truth: {
    reportDate: "2024-11-14",
    statusScheme: {
      source: "built-in",
      categories: [
        { code: "R", label: "Red" },
        { code: "A", label: "Amber" },
        { code: "G", label: "Green" },
        { code: "B", label: "Blue" },
      ],
    },
    tables: [
      {
        table: 0,
        columns: [
          { header: "Ref", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Response", role: "response" },
          { header: "Lead", role: "lead" },
          { header: "Timescale", role: "timescale" },
          { header: "Progress update", role: "update" },
          { header: "RAG status", role: "status" },
        ],
        updateOrder: "oldestFirst",
      },
    ],
    recommendations: ENTRIES.map((each) =>
      expectRecommendation({
        ref: each.ref,
        text: each.text,
        responses: [
          { heading: "Response of the partner Response", asAt: null, text: each.response },
        ],
        lead: each.lead,
        timescale: [due(...each.due)],
        updates: each.updates.map(([head, asAt, text]) => expectUpdate(head, asAt, text)),
        status: status(each.status, each.status.charAt(0), each.status),
      }),
    ),
    problems: [],
  },
};
