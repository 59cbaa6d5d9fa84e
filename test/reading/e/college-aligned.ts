import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { cell, due, heading, headerRow, row, status } from "../word-markup";

const entries = [
  {
    ref: "HE4",
    text: "Students should know what their fees pay for.",
    steps: [
      step("Publish a one-page breakdown", ["Finance Director"], [due("July 2024", "2024-07")]),
      step("Explain it at induction", ["Registrar"], [due("Sept 2024", "2024-09")]),
      step(
        "Ask students whether they understood it",
        ["Students’ Union"],
        [due("Dec 2024", "2024-12")],
      ),
    ],
    state: "Complete",
  },
  {
    ref: "HE5",
    text: "External examiners’ reports should be answered within six weeks.",
    steps: [
      step(
        "Set a reminder in the records system",
        ["Quality Officer"],
        [due("Nov 2024", "2024-11")],
      ),
      step(
        "Report late answers to the Academic Board",
        ["Quality Officer"],
        [due("2024/25", "2024-04-01", "2025-03-31")],
      ),
    ],
    state: "Partly complete",
  },
] as const;

/** A college's action plan: steps, people and months stand level with each other in one row. */
export const collegeAligned: TruthDocument = {
  name: "e college-aligned",
  unusual: "several steps in one row, each paragraph level with its person and its month",
  file: () =>
    report(
      heading("Corporation of Tidewell College"),
      "Quality and Curriculum Committee – 23 January 2025",
      "Action plan after the quality review",
      grid(
        [1, 6, 7, 4, 3, 3],
        [
          headerRow("Ref", "Review recommendation", "Actions", "Lead", "Timing", "Status"),
          ...entries.map(({ ref, text, steps, state }) =>
            row(
              ref,
              text,
              cell(...steps.map((each) => each.text)),
              cell(...steps.map(({ lead }) => lead.join(" "))),
              cell(...steps.map(({ timescale }) => timescale[0]?.raw ?? "")),
              state,
            ),
          ),
        ],
      ),
      "",
      aside(
        ["Course", "Enrolled", "Retained"],
        ["HND Computing", "41", "93%"],
        ["FdA Early Years", "28", "89%"],
      ),
    ),
  truth: {
    reportDate: "2025-01-23",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Ref=reference",
        "Review recommendation=recommendation",
        "Actions=action",
        "Lead=lead",
        "Timing=timescale",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, steps, state }) =>
      expectRecommendation({ ref, text, actions: steps, status: status(state) }),
    ),
    problems: [],
  },
};
