import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, headerRow, merged, BELOW, row } from "../word-markup";

const HEADERS = [
  "LGSCO case",
  "Agreed remedy / recommendation",
  "Steps",
  "Responsible",
  "Deadline set by Ombudsman",
  "Completed?",
] as const;

/** Remedies agreed with an ombudsman; a case may have several steps with a deadline each. */
export const ombudsmanLearning: TruthDocument = {
  name: "d ombudsman-learning",
  unusual: "eight-digit case numbers with spaces, several steps to a case, ticked by Yes and No",
  file: () =>
    report(
      bold("Audit, Standards and Governance Committee"),
      "Report date: 21 May 2025",
      "Compliance with Ombudsman recommendations 2024/25",
      grid(
        [2, 6, 5, 3, 3, 2],
        [
          headerRow(...HEADERS),
          row(
            merged("23 014 882"),
            merged("Apologise to Mrs B and pay £500 for the delay in finding a school place."),
            "Letter of apology",
            "Director of Education",
            "14 June 2024",
            "Yes",
          ),
          row(BELOW, BELOW, "Payment", "Finance Business Partner", "14 June 2024", "Yes"),
          row(
            "24 003 191",
            "Review how the Council records decisions on blue badge renewals.",
            "Procedure to be rewritten and staff briefed",
            "Head of Customer Services",
            "30 September 2024",
            "No",
          ),
          row(
            "24 007 405",
            "Remind planning officers of the 2015 Order.",
            "Briefing note",
            "Chief Planner",
            cell("31 January 2025"),
            "Yes (12 January 2025)",
          ),
        ],
      ),
    ),
  truth: {
    reportDate: "2025-05-21",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        `${HEADERS[0]}=reference`,
        `${HEADERS[1]}=recommendation`,
        `${HEADERS[2]}=action`,
        `${HEADERS[3]}=lead`,
        `${HEADERS[4]}=timescale`,
        `${HEADERS[5]}=complete`,
      ),
    ],
    recommendations: [
      expectRecommendation({
        ref: "23 014 882",
        text: "Apologise to Mrs B and pay £500 for the delay in finding a school place.",
        actions: [
          step("Letter of apology", ["Director of Education"], [due("14 June 2024", "2024-06-14")]),
          step("Payment", ["Finance Business Partner"], [due("14 June 2024", "2024-06-14")]),
        ],
        complete: true,
      }),
      expectRecommendation({
        ref: "24 003 191",
        text: "Review how the Council records decisions on blue badge renewals.",
        actions: [
          step(
            "Procedure to be rewritten and staff briefed",
            ["Head of Customer Services"],
            [due("30 September 2024", "2024-09-30")],
          ),
        ],
        complete: false,
      }),
      expectRecommendation({
        ref: "24 007 405",
        text: "Remind planning officers of the 2015 Order.",
        actions: [step("Briefing note", ["Chief Planner"], [due("31 January 2025", "2025-01-31")])],
        complete: true,
      }),
    ],
    problems: [],
  },
};
