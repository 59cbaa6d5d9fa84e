import { expectRecommendation, expectUpdate } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  due,
  heading,
  headerRow,
  plainTable,
  row,
  run,
  status,
  table,
  wordFile,
} from "../word-markup";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly lead: string;
  readonly due: readonly [raw: string, earliest: string | null, latest?: string];
  readonly updates: readonly (readonly [heading: string, asAt: string, ...lines: string[]])[];
  readonly status: string;
}

const ENTRIES: readonly Entry[] = [
  {
    ref: "FR1",
    text: "Fit smoke alarms in every home where a resident is over 80.",
    lead: "Area Manager (Prevention)",
    due: ["31 March 2025", "2025-03-31"],
    updates: [
      ["14 January 2025:", "2025-01-14", "4,310 homes done; on course to finish in March."],
      ["10 September 2024:", "2024-09-10", "2,950 homes done.", "Two vans were added in July."],
      ["12 March 2024:", "2024-03-12", "List of addresses received from the councils."],
    ],
    status: "On track",
  },
  {
    ref: "FR2",
    text: "Recruit on-call firefighters through large employers.",
    lead: "Head of People",
    due: ["December 2024", "2024-12"],
    updates: [
      ["14 January 2025:", "2025-01-14", "Eleven recruits in training; target was twenty."],
      [
        "12 March 2024:",
        "2024-03-12",
        "Talks began with three employers. By September 2024 each should have signed a charter.",
      ],
    ],
    status: "Off track",
  },
  {
    ref: "FR3",
    text: "Report the cost of false alarms at hospitals to the Authority.",
    lead: "Finance Director",
    due: ["14 January 2025", "2025-01-14"],
    updates: [["14 January 2025:", "2025-01-14", "Reported as item 9 of this agenda."]],
    status: "Complete",
  },
  {
    ref: "FR4",
    text: "Renew the breathing apparatus contract jointly with neighbouring services.",
    lead: "Head of Assets",
    due: ["2025/26", "2025-04-01", "2026-03-31"],
    updates: [
      ["14 January 2025:", "2025-01-14", "Specification agreed by all four services."],
      ["10 September 2024:", "2024-09-10", "A joint project board has met twice."],
    ],
    status: "On track",
  },
  {
    ref: "FR5",
    text: "Open station gyms to cadets outside shift hours.",
    lead: "Area Manager (Prevention)",
    due: ["Ongoing", null],
    updates: [
      ["10 September 2024:", "2024-09-10", "Six gyms open; insurers content."],
      ["12 March 2024:", "2024-03-12", "Insurers asked for a risk assessment."],
    ],
    status: "On track",
  },
];

/** A fire authority's tracker whose updates begin with a bold date, newest on top. */
export const newestFirstRunIn: TruthDocument = {
  name: "a newest-first-run-in",
  unusual: "updates are newest first, each begins with a bold run-in date; dates inside the text",
  file: () =>
    wordFile(
      heading("Fire and Rescue Authority"),
      "Scrutiny and Performance Committee – 14 January 2025",
      "Monitoring of scrutiny recommendations",
      plainTable(
        ["Measure", "2022/23", "2023/24", "Target"],
        ["Accidental dwelling fires", "412", "388", "380"],
        ["False alarms", "3,120", "3,345", "3,000"],
      ),
      "",
      table(
        headerRow(
          "Ref",
          "Recommendation",
          "Lead officer",
          "Target",
          "Updates (latest first)",
          "Status",
        ),
        ...ENTRIES.map((each) =>
          row(
            each.ref,
            each.text,
            each.lead,
            each.due[0],
            cell(
              ...each.updates.flatMap(([head, , first = "", ...others]) => [
                bold(head) + run(` ${first}`),
                ...others,
              ]),
            ),
            each.status,
          ),
        ),
      ),
    ),
  truth: {
    reportDate: "2025-01-14",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "Ref", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Lead officer", role: "lead" },
          { header: "Target", role: "timescale" },
          { header: "Updates (latest first)", role: "update" },
          { header: "Status", role: "status" },
        ],
        updateOrder: "newestFirst",
      },
    ],
    recommendations: ENTRIES.map((each) =>
      expectRecommendation({
        ref: each.ref,
        text: each.text,
        lead: [each.lead],
        timescale: [due(...each.due)],
        updates: each.updates.map(([head, asAt, ...lines]) => expectUpdate(head, asAt, ...lines)),
        status: status(each.status),
      }),
    ),
    problems: [],
  },
};
