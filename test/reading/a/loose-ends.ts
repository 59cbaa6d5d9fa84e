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
  status,
  table,
  wordFile,
} from "../word-markup";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly lead: string;
  readonly due: readonly [raw: string, date: string];
  readonly updates: readonly (readonly [heading: string, asAt: string | null, text: string])[];
  readonly status: string;
  /** What must be reported of it. */
  readonly doubt?: string;
}

const CATEGORIES = {
  "1": "Completed",
  "2": "On target",
  "3": "Behind target",
  "4": "No longer needed",
} as const;

const ENTRIES: readonly Entry[] = [
  {
    ref: "1.1",
    text: "Give every ward a named pharmacist.",
    lead: "Chief Pharmacist",
    due: ["October 2024", "2024-10"],
    updates: [["Update (November 2024)", "2024-11", "Done on 21 of 22 wards."]],
    status: "3",
  },
  {
    ref: "1.2",
    text: "Move discharge medicines rounds to the morning.",
    lead: "Chief Pharmacist",
    due: ["January 2025", "2025-01"],
    updates: [
      ["Update (November 2024)", "2024-11", "Trial on two wards."],
      ["Latest update", null, "Extended to six wards."],
    ],
    status: "2",
    doubt: "the latest update has no date",
  },
  {
    ref: "2.1",
    text: "Replace paper drug charts in outpatients.",
    lead: "Chief Clinical Information Officer",
    due: ["March 2025", "2025-03"],
    updates: [["Update (February 2025)", "2025-02", "Supplier chosen."]],
    status: "7",
    doubt: "status 7 is none of the printed categories",
  },
  {
    ref: "2.2",
    text: "Audit controlled drugs keys each month.",
    lead: "Director of Nursing",
    due: ["Dec 2024", "2024-12"],
    updates: [
      ["Update (November 2024)", "2024-11", "First audit done."],
      ["Update (February 2052)", "2052-02", "Three audits done without a fault."],
    ],
    status: "1",
    doubt: "the last update is dated after the report",
  },
  {
    ref: "2.3",
    text: "Stop the night courier between hospitals.",
    lead: "Director of Estates",
    due: ["June 2024", "2024-06"],
    updates: [["Update (February 2025)", "2025-02", "Overtaken by the shared laboratory."]],
    status: "4",
  },
];

/** A health board's tracker with three slips of the pen. */
export const looseEnds: TruthDocument = {
  name: "a loose-ends",
  unusual:
    "an undated heading, a status outside the printed categories and an update from the future",
  file: () =>
    wordFile(
      heading("Quality and Safety Committee"),
      "Date: 27 February 2025",
      "Medicines management review: implementation of recommendations",
      "Status categories:",
      ...Object.entries(CATEGORIES).map(([code, label]) => `${code} – ${label}`),
      "Numbers by category are in the table below.",
      plainTable(
        ["Category", "November", "February"],
        ["Completed", "0", "1"],
        ["Other", "5", "4"],
      ),
      "",
      table(
        headerRow("Ref", "Recommendation", "Lead", "Target date", "Progress", "Status"),
        ...ENTRIES.map((each) =>
          row(
            each.ref,
            each.text,
            each.lead,
            each.due[0],
            cell(...each.updates.flatMap(([head, , text]) => [bold(head), text])),
            each.status,
          ),
        ),
      ),
    ),
  truth: {
    reportDate: "2025-02-27",
    statusScheme: {
      source: "document",
      categories: Object.entries(CATEGORIES).map(([code, label]) => ({ code, label })),
    },
    tables: [
      {
        table: 0,
        columns: [
          { header: "Ref", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Lead", role: "lead" },
          { header: "Target date", role: "timescale" },
          { header: "Progress", role: "update" },
          { header: "Status", role: "status" },
        ],
        updateOrder: "oldestFirst",
      },
    ],
    recommendations: ENTRIES.map((each) =>
      expectRecommendation({
        ref: each.ref,
        text: each.text,
        lead: [each.lead],
        timescale: [due(...each.due)],
        updates: each.updates.map(([head, asAt, text]) => expectUpdate(head, asAt, text)),
        status: status(each.status, each.status, labelOf(each.status)),
      }),
    ),
    problems: ENTRIES.flatMap(({ doubt }, index) =>
      doubt === undefined ? [] : [{ table: 0, row: index + 1, about: doubt }],
    ),
  },
};

function labelOf(code: string): string | null {
  return Object.entries(CATEGORIES).find(([each]) => each === code)?.[1] ?? null;
}
