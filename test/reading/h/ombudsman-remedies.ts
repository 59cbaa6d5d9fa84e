import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { cell, due, footer, heading, headerRow, listed, row } from "../word-markup";

const asked = [
  {
    text: "Apologise to Mr X for the delay in assessing his mother.",
    action: "Letter signed by the Director.",
    lead: "Director of Adult Care",
    due: due("14 April 2025", "2025-04-14"),
    complete: true,
  },
  {
    text: "Pay Mr X £350 for his time and trouble.",
    action: "Payment made through the creditors’ system.",
    lead: "Complaints Manager",
    due: due("14 April 2025", "2025-04-14"),
    complete: true,
  },
  {
    text: "Remind staff of the duty to give a carer’s assessment.",
    action: "Briefing to be given at each team meeting.",
    lead: "Principal Social Worker",
    due: due("12/05/25", "2025-05-12"),
    complete: true,
  },
  {
    text: "Review the letters that tell people about charges.",
    action: "All eleven letters to be rewritten with people who use services.",
    lead: "Head of Income",
    due: due("30 June 2025", "2025-06-30"),
    complete: false,
  },
] as const;

/** What a council does about an Ombudsman's decision; its numbers are Word's own. */
export const ombudsmanRemedies: TruthDocument = {
  name: "h ombudsman-remedies",
  unusual: "numbers by list numbering in a column without a heading; Yes or No for complete",
  file: () =>
    report(
      heading("Standards Committee"),
      "Meeting: 22 May 2025",
      "The Ombudsman found fault causing injustice. The Council accepted all recommendations.",
      grid(
        [1, 7, 7, 4, 3, 2],
        [
          headerRow(
            "",
            "Ombudsman’s recommendation",
            "Action",
            "Responsible officer",
            "Deadline",
            "Complete?",
          ),
          ...asked.map((each) =>
            row(
              cell(listed(1, "")),
              each.text,
              each.action,
              each.lead,
              each.due.raw,
              each.complete ? "Yes" : "No",
            ),
          ),
        ],
      ),
      footer("Names have been changed."),
    ),
  truth: {
    reportDate: "2025-05-22",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "=reference",
        "Ombudsman’s recommendation=recommendation",
        "Action=action",
        "Responsible officer=lead",
        "Deadline=timescale",
        "Complete?=complete",
      ),
    ],
    recommendations: asked.map(({ text, action, lead, due: by, complete }, index) =>
      expectRecommendation({
        ref: String(index + 1),
        text,
        actions: [step(action, [lead], [by])],
        complete,
      }),
    ),
    problems: [],
  },
};
