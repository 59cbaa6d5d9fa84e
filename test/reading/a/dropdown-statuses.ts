import { expectRecommendation, type ExpectedUpdate } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  cell,
  checkBox,
  controlledCell,
  dropdown,
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

const CHOICES = ["Not started", "In progress", "Implemented", "Rejected"] as const;

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly lead: string;
  readonly due: readonly [raw: string, date: string];
  readonly progress: string;
  readonly status: (typeof CHOICES)[number] | "Choose an item.";
  readonly isDone: boolean;
}

const ENTRIES: readonly Entry[] = [
  {
    ref: "2.1",
    text: "Send every new councillor a named contact in each service within a week of election.",
    lead: "Democratic Services",
    due: ["09/05/2025", "2025-05-09"],
    progress: "Contact sheets went out on 6 May 2025.",
    status: "Implemented",
    isDone: true,
  },
  {
    ref: "2.2",
    text: "Hold induction sessions at evenings and weekends as well as in the day.",
    lead: "Democratic Services",
    due: ["30/06/2025", "2025-06-30"],
    progress: "Five of eight sessions held, two on Saturdays.",
    status: "In progress",
    isDone: false,
  },
  {
    ref: "2.3",
    text: "Provide a laptop that opens both e-mail and committee papers.",
    lead: "ICT",
    due: ["09/05/2025", "2025-05-09"],
    progress: "All 54 laptops issued.",
    status: "Implemented",
    isDone: true,
  },
  {
    ref: "3.1",
    text: "Set up a casework system shared with officers.",
    lead: "Customer Services",
    due: ["31/03/2026", "2026-03-31"],
    progress: "",
    status: "Not started",
    isDone: false,
  },
  {
    ref: "3.2",
    text: "Pay for a childcare place during meetings without a claim form.",
    lead: "Finance",
    due: ["30/09/2025", "2025-09-30"],
    progress: "The remuneration panel advised against it.",
    status: "Rejected",
    isDone: true,
  },
  {
    ref: "3.10",
    text: "Survey all members at six months about what was missing.",
    lead: "Democratic Services",
    due: ["30/11/2025", "2025-11-30"],
    progress: "",
    status: "Choose an item.",
    isDone: false,
  },
];

/** A member induction review whose statuses are chosen from a list and whose completion is ticked in a box. */
export const dropdownStatuses: TruthDocument = {
  name: "a dropdown-statuses",
  unusual: "statuses are drop-down content controls, one left unchosen; completion is a check box",
  file: () =>
    wordFile(
      heading("Standards and General Purposes Committee"),
      "Date: Tuesday 15 July 2025",
      "Member induction review: tracking of recommendations",
      plainTable(
        ["Is the decision a key decision?", "Yes ☐ No ☒"],
        ["Is an equality assessment attached?", "Yes ☒ No ☐"],
      ),
      "",
      table(
        headerRow(
          "Ref.",
          "Recommendation",
          "Responsible service",
          "Deadline",
          "Progress since last meeting",
          "Status",
          "Complete?",
        ),
        ...ENTRIES.map((each, index) => {
          const chosen = `<w:p>${dropdown(each.status, ...CHOICES)}</w:p>`;
          return row(
            each.ref,
            each.text,
            each.lead,
            each.due[0],
            each.progress,
            index % 2 === 0
              ? cell(chosen)
              : controlledCell(cell(run(each.status)), each.status === "Choose an item."),
            cell(`<w:p>${checkBox(each.isDone)}</w:p>`),
          );
        }),
      ),
    ),
  truth: {
    reportDate: "2025-07-15",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "Ref.", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Responsible service", role: "lead" },
          { header: "Deadline", role: "timescale" },
          { header: "Progress since last meeting", role: "update" },
          { header: "Status", role: "status" },
          { header: "Complete?", role: "complete" },
        ],
        updateOrder: "unknown",
      },
    ],
    recommendations: ENTRIES.map((each) =>
      expectRecommendation({
        ref: each.ref,
        text: each.text,
        lead: [each.lead],
        timescale: [due(...each.due)],
        updates: undatedUpdate(each.progress),
        status: each.status === "Choose an item." ? null : status(each.status),
        complete: each.isDone,
      }),
    ),
    problems: [],
  },
};

function undatedUpdate(text: string): ExpectedUpdate[] {
  return text === ""
    ? []
    : [{ heading: null, asAt: null, inferred: false, action: null, text, status: null }];
}
