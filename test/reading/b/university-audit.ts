import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation } from "../../fixtures/expected-reading";
import {
  blank,
  bold,
  cell,
  headerRow,
  laidOut,
  paragraph,
  row,
  spanning,
  styled,
  table,
} from "../../fixtures/word-content";
import { due, expectTable, paper, plainTable, worded } from "./paper";
import type { Paper } from "./paper";

interface Finding {
  readonly ref: string;
  readonly text: string;
  readonly priority: "High" | "Medium" | "Low";
  readonly action: string;
  readonly owner: string;
  /** As printed, and as a date. */
  readonly original: readonly [string, string];
  readonly revised: readonly [string, string] | null;
  readonly followUp: "Implemented" | "Partially implemented" | "Not implemented" | "Not yet due";
}

interface Report {
  readonly name: string;
  readonly findings: readonly Finding[];
}

const reports: readonly Report[] = [
  {
    name: "IA 23/07 Research grants",
    findings: [
      {
        ref: "23/07.1",
        text: "Timesheets for European awards should be signed within a month of the period’s end.",
        priority: "High",
        action:
          "Monthly reminders will go to principal investigators and unsigned sheets to heads of school.",
        owner: "Director of Research Services",
        original: ["31 Jan 2024", "2024-01-31"],
        revised: null,
        followUp: "Implemented",
      },
      {
        ref: "23/07.2",
        text: "The costing tool should take in the new pension rate.",
        priority: "Medium",
        action: "The rate will be changed when the tool is next released.",
        owner: "Head of Research Finance",
        original: ["31 Mar 2024", "2024-03-31"],
        revised: ["31 Oct 2024", "2024-10-31"],
        followUp: "Partially implemented",
      },
      {
        ref: "23/07.3",
        text: "Closed awards should be cleared from the ledger each year.",
        priority: "Low",
        action: "A yearly clearance will be added to the closedown timetable.",
        owner: "Head of Research Finance",
        original: ["31 Jul 2024", "2024-07-31"],
        revised: null,
        followUp: "Implemented",
      },
    ],
  },
  {
    name: "IA 23/09 Student accommodation",
    findings: [
      {
        ref: "23/09.1",
        text: "Fire doors in the three oldest halls should be inspected every six months and faults tracked until they are put right.",
        priority: "High",
        action:
          "Inspections will be logged in the estates system, with a weekly list of open faults.",
        owner: "Director of Estates",
        original: ["30 Apr 2024", "2024-04-30"],
        revised: ["30 Sep 2024", "2024-09-30"],
        followUp: "Not implemented",
      },
      {
        ref: "23/09.2",
        text: "Contracts with private landlords should be reviewed by Legal Services before they are renewed.",
        priority: "Medium",
        action: "Legal Services will be sent each renewal at least eight weeks ahead.",
        owner: "Head of Residences",
        original: ["1 Sep 2024", "2024-09-01"],
        revised: null,
        followUp: "Implemented",
      },
    ],
  },
  {
    name: "IA 24/01 Cyber security",
    findings: [
      {
        ref: "24/01.1",
        text: "All accounts with raised privileges should be reviewed every quarter.",
        priority: "High",
        action: "Reviews will begin in the autumn term.",
        owner: "Chief Information Officer",
        original: ["31-Dec-24", "2024-12-31"],
        revised: null,
        followUp: "Not yet due",
      },
      {
        ref: "24/01.2",
        text: "The plan for responding to incidents should be rehearsed with the executive.",
        priority: "Medium",
        action: "A table-top exercise will be held.",
        owner: "University Secretary",
        original: ["28 Feb 2025", "2025-02-28"],
        revised: null,
        followUp: "Not yet due",
      },
    ],
  },
];

/** A university's audit follow-up: agreed actions, original and revised dates, the status column dated by its header. */
export const universityAudit: Paper = {
  name: "university-audit",
  unusual:
    "Agreed management actions, original and revised dates, a status column dated by its header",
  file: paper({
    title: "Internal audit follow-up",
    company: "University of Thornborough",
    unknownWords: ["Thornborough"],
    blocks: [
      styled("Title", "University of Thornborough"),
      styled("Heading1", "Audit and Risk Committee, 3 October 2024"),
      styled("Heading2", "AC/24/18 Internal audit: follow-up of recommendations"),
      paragraph("For discussion. Paper by the Head of Internal Audit."),
      laidOut(
        { list: { id: 2, level: 0 } },
        "The Committee asked in June for a list of every open recommendation.",
      ),
      laidOut(
        { list: { id: 2, level: 0 } },
        "Progress against this year’s plan of audits is as follows.",
      ),
      plainTable(
        ["Audit", "Days planned", "Days used", "Opinion"],
        ["Research grants", "18", "17", "Limited assurance"],
        ["Student accommodation", "15", "15", "Limited assurance"],
        ["Cyber security", "20", "22", "Reasonable assurance"],
        ["Key financial controls", "25", "6", "In fieldwork"],
      ),
      paragraph(),
      laidOut(
        { list: { id: 2, level: 0 } },
        "Of the seven recommendations below three have been implemented. One of high priority has not.",
      ),
      table(
        [1100, 3300, 1100, 3100, 1900, 1300, 1300, 1500],
        [
          headerRow(
            [
              "Ref",
              "Recommendation",
              "Priority",
              "Agreed management action",
              "Owner",
              "Original due date",
              "Revised due date",
              "Follow-up status Sept. 2024",
            ],
            true,
          ),
          ...reports.flatMap(({ name, findings }) => [
            row(spanning(8, cell(paragraph(bold(name))))),
            ...findings.map((finding) =>
              row(
                cell(finding.ref),
                cell(finding.text),
                cell(finding.priority),
                cell(finding.action),
                cell(finding.owner),
                cell(finding.original[0]),
                finding.revised === null ? blank() : cell(finding.revised[0]),
                cell(finding.followUp),
              ),
            ),
          ]),
        ],
      ),
      paragraph(),
      paragraph("The Committee is invited to discuss this paper."),
    ],
  }),
  reading: {
    reportDate: "2024-10-03",
    statusScheme: null,
    tables: [
      expectTable(0, [
        ["Ref", "reference"],
        ["Recommendation", "recommendation"],
        ["Priority", "other"],
        ["Agreed management action", "action"],
        ["Owner", "lead"],
        ["Original due date", "timescale"],
        ["Revised due date", "timescale"],
        ["Follow-up status Sept. 2024", "status"],
      ]),
    ],
    recommendations: reports.flatMap(({ name, findings }) =>
      findings.map((finding) => expectFinding(name, finding)),
    ),
    problems: [],
  },
};

function expectFinding(section: string, finding: Finding): ExpectedRecommendation {
  return expectRecommendation({
    ref: finding.ref,
    text: finding.text,
    section,
    actions: [
      {
        text: finding.action,
        lead: [finding.owner],
        timescale: [
          due(...finding.original),
          ...(finding.revised === null ? [] : [due(...finding.revised)]),
        ],
        status: null,
      },
    ],
    status: worded(finding.followUp),
  });
}
