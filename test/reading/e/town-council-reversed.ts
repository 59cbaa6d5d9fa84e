import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, row, status } from "../word-markup";

const entries = [
  {
    state: "Closed",
    by: due("1 May 2025", "2025-05-01"),
    who: ["Town Clerk"],
    told: "Signs went up in the last week of April.",
    text: "That signs at the Moor car park state the free hours.",
    ref: "118/24(a)",
  },
  {
    state: "Open",
    by: due("Winter 2025/26", "2025-12", "2026-02"),
    who: ["Amenities Officer", "Cllr Bright"],
    told: "Three quotes sought, one received.",
    text: "That the market cross is cleaned by a conservator.",
    ref: "118/24(b)",
  },
  {
    state: "Open",
    by: due("ASAP"),
    who: ["Town Clerk"],
    told: "",
    text: "That the county council is asked to adopt Tanner’s Alley.",
    ref: "131/24",
  },
] as const;

/** A town council's list that starts where others end. */
export const townCouncilReversed: TruthDocument = {
  name: "e town-council-reversed",
  unusual:
    "status first, the recommendation last but one and its minute number at the end; no header marked",
  file: () =>
    report(
      bold("Wellbridge Town Council"),
      "Environment Committee, Tuesday 10th June 2025, 7.30pm",
      "Working group recommendations still being followed up",
      grid(
        [2, 3, 3, 6, 7, 2],
        [
          row(
            ...[
              "Status",
              "By",
              "Who",
              "Progress",
              "Recommendation of the working group",
              "Minute",
            ].map((text) => cell(bold(text))),
          ),
          ...entries.map(({ state, by, who, told, text, ref }) =>
            row(state, by.raw, cell(...who), told, text, ref),
          ),
        ],
      ),
      "Accounts for payment",
      aside(
        ["Payee", "For", "Amount"],
        ["Moor Signs", "Signs", "£412.50"],
        ["A. Trott", "Grass cutting", "£260.00"],
      ),
    ),
  truth: {
    reportDate: "2025-06-10",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Status=status",
        "By=timescale",
        "Who=lead",
        "Progress=update",
        "Recommendation of the working group=recommendation",
        "Minute=reference",
      ),
    ],
    recommendations: entries.map(({ state, by, who, told, text, ref }) =>
      expectRecommendation({
        ref,
        text,
        updates: told === "" ? [] : [progress(null, null, told)],
        lead: who,
        timescale: [by],
        status: status(state),
      }),
    ),
    problems: [],
  },
};
