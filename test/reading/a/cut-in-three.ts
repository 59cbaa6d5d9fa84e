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
  TICK,
  wordFile,
} from "../word-markup";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly lead: string;
  readonly due: readonly [raw: string, earliest: string | null, latest?: string];
  readonly updates: readonly (readonly [heading: string, asAt: string, text: string])[];
  readonly status: string;
  readonly isDone: boolean;
}

const ENTRIES: readonly Entry[] = [
  {
    ref: "1",
    text: "That the Council adopts the ten principles for digital inclusion.",
    lead: "Head of Digital",
    due: ["Sept 23", "2023-09"],
    updates: [["Update as at 05/10/23", "2023-10-05", "Adopted by Cabinet in September."]],
    status: "1 - Achieved",
    isDone: true,
  },
  {
    ref: "2",
    text: "That libraries lend tablets with a data allowance.",
    lead: "Libraries Manager",
    due: ["Dec 23", "2023-12"],
    updates: [
      ["Update as at 05/10/23", "2023-10-05", "Forty tablets have been ordered."],
      ["Update as at 07/02/24", "2024-02-07", "All forty are on loan and thirty are reserved."],
    ],
    status: "1 - Achieved",
    isDone: true,
  },
  {
    ref: "3",
    text: "That every sheltered scheme has free wireless access in its lounge.",
    lead: "Housing Manager",
    due: ["March 24?", "2024-03"],
    updates: [["Update as at 07/02/24", "2024-02-07", "Nine of fourteen schemes are connected."]],
    status: "2 - Progress acceptable",
    isDone: false,
  },
  {
    ref: "4",
    text: "That forms can be completed by telephone with an adviser.",
    lead: "Customer Services Manager",
    due: ["Ongoing", null],
    updates: [["Update as at 07/02/24", "2024-02-07", "Only council tax forms so far."]],
    status: "3 - Progress not acceptable",
    isDone: false,
  },
  {
    ref: "5",
    text: "That volunteers who teach digital skills are paid their bus fares.",
    lead: "Volunteering Officer",
    due: ["April 24", "2024-04"],
    updates: [["Update as at 07/02/24", "2024-02-07", "Budget found from the community fund."]],
    status: "2 - Progress acceptable",
    isDone: false,
  },
  {
    ref: "6",
    text: "That the website passes the accessibility audit.",
    lead: "Head of Digital",
    due: ["June 24", "2024-06"],
    updates: [
      ["Update as at 05/10/23", "2023-10-05", "Audit booked."],
      ["Update as at 07/02/24", "2024-02-07", "Eleven faults remain of sixty."],
    ],
    status: "2 - Progress acceptable",
    isDone: false,
  },
  {
    ref: "7",
    text: "That a further report is made in twelve months.",
    lead: "Scrutiny Officer",
    due: ["Feb 25", "2025-02"],
    updates: [],
    status: "4 - Not due",
    isDone: false,
  },
];

const FURNITURE = ["Agenda Item 7", "Page 43", "Appendix 1 (continued)"] as const;

/** A borough's tracker that conversion cut at two page ends. */
export const cutInThree: TruthDocument = {
  name: "a cut-in-three",
  unusual:
    "three Word tables cut by page furniture, the later two without header; a tick in Wingdings",
  file: () =>
    wordFile(
      "Agenda Item 7",
      heading("Resources Scrutiny Committee"),
      "Date of meeting: 7 February 2024",
      "Digital inclusion: tracking of recommendations",
      "Status categories",
      "1 - Achieved",
      "2 - Progress acceptable",
      "3 - Progress not acceptable",
      "4 - Not due",
      plainTable(
        ["Name", "5 October", "7 February"],
        ["Cllr Abbott", "Yes", "Yes"],
        ["Cllr Doyle", "No", "Yes"],
      ),
      "Appendix 1",
      table(
        headerRow("No.", "Recommendation", "Lead", "Timescale", "Progress", "Status", "Complete"),
        ...ENTRIES.slice(0, 3).map(entryRow),
      ),
      ...FURNITURE.map((text) => `<w:p>${run(text)}</w:p>`),
      table(...ENTRIES.slice(3, 5).map(entryRow)),
      "Page 44",
      table(...ENTRIES.slice(5).map(entryRow)),
      "Background papers: none.",
    ),
  truth: {
    reportDate: "2024-02-07",
    statusScheme: {
      source: "document",
      categories: [
        { code: "1", label: "Achieved" },
        { code: "2", label: "Progress acceptable" },
        { code: "3", label: "Progress not acceptable" },
        { code: "4", label: "Not due" },
      ],
    },
    tables: [
      {
        table: 0,
        columns: [
          { header: "No.", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Lead", role: "lead" },
          { header: "Timescale", role: "timescale" },
          { header: "Progress", role: "update" },
          { header: "Status", role: "status" },
          { header: "Complete", role: "complete" },
        ],
        updateOrder: "oldestFirst",
      },
    ],
    recommendations: ENTRIES.map((each) => {
      const [code = "", label = ""] = each.status.split(" - ");
      return expectRecommendation({
        ref: each.ref,
        text: each.text,
        lead: [each.lead],
        timescale: [{ ...due(...each.due), certain: !each.due[0].endsWith("?") }],
        updates: each.updates.map(([head, asAt, text]) => expectUpdate(head, asAt, text)),
        status: status(each.status, code, label),
        complete: each.isDone ? true : null,
      });
    }),
    problems: [],
  },
};

function entryRow(each: Entry): string {
  return row(
    each.ref,
    each.text,
    each.lead,
    each.due[0],
    cell(...each.updates.flatMap(([head, , text]) => [bold(head), text])),
    each.status,
    each.isDone ? TICK : "",
  );
}
