import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, heading, row, spanning, status } from "../word-markup";

const entries = [
  {
    ref: "202301144",
    text: "Apologise in writing to the complainant for the failure to record his pain.",
    by: due("15 May 2024", "2024-05-15"),
    lead: ["Complaints Manager"],
    told: "Letter sent on 2 May and copied to the Ombudsman.",
    state: "Met",
  },
  {
    ref: "202304871",
    text: "Review the fluid balance chart in use on medical wards.",
    by: due("31 July 2024", "2024-07-31"),
    lead: ["Associate Nurse Director"],
    told: "The new chart is on trial on two wards; results are expected in September.",
    state: "Not met",
  },
  {
    ref: "202305002",
    text: "Give evidence that staff were told of the findings.",
    by: due("August 2024", "2024-08"),
    lead: ["Clinical Governance Lead"],
    told: "Minutes of the team meeting sent.",
    state: "Awaiting Ombudsman",
  },
] as const;

/** Recommendations of an ombudsman on cards, two labels with their values to a row. */
export const ombudsmanCards: TruthDocument = {
  name: "e ombudsman-cards",
  unusual:
    "a card for each recommendation, labels and values in pairs across the row, wide cells below",
  file: () =>
    report(
      heading("NHS Strathmuir: Clinical Governance Committee"),
      "Date of meeting: 28 August 2024",
      "SPSO recommendations: compliance",
      ...entries.flatMap(({ ref, text, by, lead, told, state }) => [
        grid(
          [2, 4, 2, 4],
          [
            row(cell(bold("SPSO reference")), ref, cell(bold("Due")), by.raw),
            row(cell(bold("Recommendation")), spanning(3, text)),
            row(cell(bold("Lead")), cell(...lead), cell(bold("Status")), state),
            row(cell(bold("Progress")), spanning(3, told)),
          ],
        ),
        "",
      ]),
      aside(
        ["Year", "Complaints to SPSO", "Upheld"],
        ["2022/23", "31", "9"],
        ["2023/24", "28", "11"],
      ),
    ),
  truth: {
    reportDate: "2024-08-28",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "SPSO reference=reference",
        "Due=timescale",
        "Recommendation=recommendation",
        "Lead=lead",
        "Status=status",
        "Progress=update",
      ),
    ],
    recommendations: entries.map(({ ref, text, by, lead, told, state }) =>
      expectRecommendation({
        ref,
        text,
        updates: [progress(null, null, told)],
        lead,
        timescale: [by],
        status: status(state),
      }),
    ),
    problems: [],
  },
};
