import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { cell, due, dropdown, footer, heading, headerRow, row, status } from "../word-markup";

const REPLY = "Management response";
const STATES = ["Implemented", "In progress", "Not started"] as const;

const asked = [
  {
    ref: "IA/24/03-1",
    finding: "Eleven leavers still had access to the housing system.",
    text: "IT should be told of leavers on their last day.",
    priority: "H",
    reply: "Agreed. HR will send a daily report.",
    lead: "ICT Manager",
    target: due("30/09/2024", "2024-09-30"),
    revised: due("31/01/2025", "2025-01-31"),
    state: "In progress",
  },
  {
    ref: "IA/24/03-2",
    finding: "The password policy dates from 2017.",
    text: "The policy should be brought into line with national guidance.",
    priority: "M",
    reply: "Agreed.",
    lead: "ICT Manager",
    target: due("31/10/2024", "2024-10-31"),
    revised: null,
    state: "Implemented",
  },
  {
    ref: "IA/24/06-1",
    finding: "Petty cash at two of the six centres was not reconciled.",
    text: "Centre managers should reconcile petty cash monthly and keep the record.",
    priority: "M",
    reply: "Agreed. Cards will replace petty cash in the longer term.",
    lead: "Leisure Contracts Officer",
    target: due("Nov 2024", "2024-11"),
    revised: null,
    state: "Implemented",
  },
  {
    ref: "IA/24/06-4",
    finding: "No stocktake was evidenced.",
    text: "A stocktake should be carried out at each year end.",
    priority: "L",
    reply: "Not agreed; the value of stock is below £500.",
    lead: "Leisure Contracts Officer",
    target: due("-"),
    revised: null,
    state: "Not started",
  },
  {
    ref: "IA/24/09-2",
    finding: "Contracts were extended without a waiver.",
    text: "All extensions should be approved by the Procurement Board beforehand.",
    priority: "H",
    reply: "Agreed.",
    lead: "Head of Procurement",
    target: due("31/12/2024", "2024-12-31"),
    revised: due("30/04/2025", "2025-04-30"),
    state: "In progress",
  },
] as const;

/** An internal auditor's follow-up whose statuses are chosen from a list. */
export const auditFollowUpDropdowns: TruthDocument = {
  name: "h audit-follow-up-dropdowns",
  unusual: "finding before recommendation, target and revised dates, statuses as dropdowns",
  file: () =>
    report(
      heading("Audit and Governance Committee"),
      "Meeting date: 27 February 2025",
      "Internal audit follow-up of recommendations",
      aside(
        ["Priority", "Implemented", "In progress", "Not started"],
        ["High", "0", "2", "0"],
        ["Medium", "2", "0", "0"],
        ["Low", "0", "0", "1"],
      ),
      "",
      grid(
        [3, 5, 6, 1, 5, 3, 3, 3, 3],
        [
          headerRow(
            "Ref",
            "Finding",
            "Recommendation",
            "Priority",
            REPLY,
            "Responsible officer",
            "Target date",
            "Revised date",
            "Status",
          ),
          ...asked.map((each) =>
            row(
              each.ref,
              each.finding,
              each.text,
              each.priority,
              each.reply,
              each.lead,
              each.target.raw,
              each.revised?.raw ?? "",
              cell(dropdownLine(each.state)),
            ),
          ),
        ],
      ),
      footer("Internal Audit Partnership"),
    ),
  truth: {
    reportDate: "2025-02-27",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Ref=reference",
        "Finding=other",
        "Recommendation=recommendation",
        "Priority=other",
        `${REPLY}=response`,
        "Responsible officer=lead",
        "Target date=timescale",
        "Revised date=timescale",
        "Status=status",
      ),
    ],
    recommendations: asked.map(({ ref, text, reply, lead, target, revised, state }) =>
      expectRecommendation({
        ref,
        text,
        responses: [{ heading: REPLY, asAt: null, text: reply }],
        lead: [lead],
        timescale: revised === null ? [target] : [target, revised],
        status: status(state),
      }),
    ),
    problems: [],
  },
};

function dropdownLine(state: (typeof STATES)[number]): string {
  return `<w:p>${dropdown(state, ...STATES)}</w:p>`;
}
