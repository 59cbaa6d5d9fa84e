import { expectRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  cell,
  due,
  footer,
  heading,
  headerRow,
  hyperlink,
  plainTable,
  row,
  run,
  status,
  table,
  wordFile,
} from "../word-markup";

type Day = readonly [raw: string, date: string];

interface Finding {
  readonly ref: string;
  readonly text: string;
  readonly priority: string;
  readonly lead: string;
  readonly original: Day;
  readonly revised: Day | null;
  readonly percent: number;
  readonly rag: keyof typeof MEANINGS;
  readonly progress: readonly string[];
}

const MEANINGS = {
  B: "Implemented and evidence seen by Internal Audit",
  G: "On course for the due date",
  A: "Delayed, revised date agreed",
  R: "Overdue with no revised date",
} as const;

const FINDINGS: readonly Finding[] = [
  {
    ref: "IA/23/07-1",
    text: "Access rights to the payroll system should be reviewed every quarter and leavers removed within five working days.",
    priority: "High",
    lead: "Head of Human Resources",
    original: ["31/12/2023", "2023-12-31"],
    revised: ["30/06/2024", "2024-06-30"],
    percent: 100,
    rag: "B",
    progress: ["Quarterly reviews are in place and the first two have been signed off."],
  },
  {
    ref: "IA/23/07-2",
    text: "Overtime claims above 20 hours a month should carry a second authorisation.",
    priority: "Medium",
    lead: "Payroll Manager",
    original: ["31/03/2024", "2024-03-31"],
    revised: ["30/11/2024", "2024-11-30"],
    percent: 60,
    rag: "A",
    progress: [
      "The workflow has been built and is being tested by two services.",
      "Go-live depends on the supplier’s October release.",
    ],
  },
  {
    ref: "IA/23/11-1",
    text: "The contracts register should be published in full each quarter as the transparency code requires.",
    priority: "High",
    lead: "Procurement Lead",
    original: ["30/04/2024", "2024-04-30"],
    revised: null,
    percent: 25,
    rag: "R",
    progress: ["Only contracts above £25,000 are on the website so far."],
  },
  {
    ref: "IA/23/11-3",
    text: "Waivers of contract procedure rules should be reported to this Committee twice a year.",
    priority: "Low",
    lead: "Monitoring Officer",
    original: ["31/10/2024", "2024-10-31"],
    revised: null,
    percent: 50,
    rag: "G",
    progress: ["A first report has been drafted for the November meeting."],
  },
  {
    ref: "IA/24/02-1",
    text: "A single inventory of leased vehicles should be kept, with mileage recorded monthly.",
    priority: "Medium",
    lead: "Fleet Manager",
    original: ["30/09/2024", "2024-09-30"],
    revised: null,
    percent: 80,
    rag: "G",
    progress: ["All depots but one have returned their lists."],
  },
  {
    ref: "IA/24/02-4",
    text: "Fuel card exceptions should be followed up within ten working days & the outcome recorded.",
    priority: "Medium",
    lead: "Fleet Manager",
    original: ["31/07/2024", "2024-07-31"],
    revised: ["31/12/2024", "2024-12-31"],
    percent: 10,
    rag: "A",
    progress: ["The exceptions report was specified in August."],
  },
];

/** An internal audit follow-up with two due dates, percent complete and lettered ratings. */
export const auditFollowUp: TruthDocument = {
  name: "a audit-follow-up",
  unusual: "original and revised due dates, percent complete, rating letters with a printed key",
  file: () =>
    wordFile(
      heading("Audit and Governance Committee"),
      "18 September 2024",
      "Report of the Head of Internal Audit: Follow-up of agreed recommendations",
      heading("1. Summary", 2),
      `<w:p>${run("This report tells the Committee how far managers have carried out the recommendations of earlier audits. The full reports are in the ")}${hyperlink("members’ library")}${run(".")}</w:p>`,
      plainTable(
        ["Audit year", "Agreed", "Implemented", "Outstanding"],
        ["2022/23", "41", "39", "2"],
        ["2023/24", "33", "18", "15"],
      ),
      heading("2. Key to ratings", 2),
      plainTable(["RAG", "Meaning"], ...Object.entries(MEANINGS)),
      heading("3. Outstanding recommendations", 2),
      table(
        headerRow(
          "Ref",
          "Recommendation",
          "Priority",
          "Responsible officer",
          "Original due date",
          "Revised due date",
          "% complete",
          "RAG",
          "Progress",
        ),
        ...FINDINGS.map((each) =>
          row(
            each.ref,
            each.text,
            each.priority,
            each.lead,
            each.original[0],
            each.revised?.[0] ?? "",
            `${each.percent}%`,
            each.rag,
            cell(...each.progress),
          ),
        ),
      ),
      heading("4. Implications", 2),
      plainTable(
        ["Area", "Implications", "Officer consulted"],
        ["Financial", "None arising from this report.", "Section 151 Officer"],
        ["Legal", "The Accounts and Audit Regulations 2015 apply.", "Monitoring Officer"],
      ),
      footer("Contact: internal.audit@example.gov.uk"),
    ),
  truth: {
    reportDate: "2024-09-18",
    statusScheme: {
      source: "document",
      categories: Object.entries(MEANINGS).map(([code, label]) => ({ code, label })),
    },
    tables: [
      {
        table: 0,
        columns: [
          { header: "Ref", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Priority", role: "other" },
          { header: "Responsible officer", role: "lead" },
          { header: "Original due date", role: "timescale" },
          { header: "Revised due date", role: "timescale" },
          { header: "% complete", role: "other" },
          { header: "RAG", role: "status" },
          { header: "Progress", role: "update" },
        ],
        updateOrder: "unknown",
      },
    ],
    recommendations: FINDINGS.map((each) =>
      expectRecommendation({
        ref: each.ref,
        text: each.text,
        lead: [each.lead],
        timescale: [each.original, each.revised]
          .filter((day) => day !== null)
          .map(([raw, date]) => due(raw, date)),
        status: status(each.rag, each.rag, MEANINGS[each.rag]),
        updates: [
          {
            heading: null,
            asAt: null,
            inferred: false,
            action: null,
            text: each.progress.join("\n"),
            status: null,
          },
        ],
      }),
    ),
    problems: [],
  },
};
