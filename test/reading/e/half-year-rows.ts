import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, BELOW, cell, heading, headerRow, merged, row } from "../word-markup";

const entries = [
  {
    ref: "6.1",
    text: "Elected members should have a named contact in each service.",
    lead: ["Head of Democratic Services"],
    told: [
      [
        "Six-month update (March 2024)",
        "2024-03",
        "List drawn up for four services of seven.",
        "Amber",
      ],
      [
        "Twelve-month update (September 2024)",
        "2024-09",
        "The list is complete and on the intranet.",
        "Blue",
      ],
    ],
  },
  {
    ref: "6.10",
    text: "Ward budgets should be open to community councils.",
    lead: ["Chief Finance Officer", "Area Managers"],
    told: [
      ["Six-month update (March 2024)", "2024-03", "Legal advice is awaited.", "Red"],
      [
        "Twelve-month update (September 2024)",
        "2024-09",
        "Advice of 3 June: schemes must be changed first.",
        "Red",
      ],
      [
        "Eighteen-month update (March 2025)",
        "2025-03",
        "A changed scheme goes to Council in May.",
        "Amber",
      ],
    ],
  },
] as const;
const KEY = { Blue: "Complete", Green: "On target", Amber: "Behind target", Red: "Stalled" };
const rag = (raw: keyof typeof KEY) => ({ raw, code: raw, label: KEY[raw], draft: null });

/** A Scottish council's scrutiny panel: a row and a colour for each half-year's update. */
export const halfYearRows: TruthDocument = {
  name: "e half-year-rows",
  unusual: "a row, a heading and a colour for each half-year below a merged request; 6.1 and 6.10",
  file: () =>
    report(
      heading("Strathbeg Council"),
      "Scrutiny and Petitions Panel",
      "Date: 20 March 2025",
      "Key to status:",
      ...Object.entries(KEY).map(([colour, words]) => `${colour}: ${words}`),
      "",
      grid(
        [1, 6, 3, 8, 2],
        [
          headerRow("Para", "Recommendation", "Lead", "Update", "Status"),
          ...entries.flatMap(({ ref, text, lead, told }) =>
            told.map(([name, , words, colour], index) =>
              row(
                index === 0 ? merged(ref) : BELOW,
                index === 0 ? merged(text) : BELOW,
                index === 0 ? merged(...lead) : BELOW,
                cell(bold(name), words),
                colour,
              ),
            ),
          ),
        ],
      ),
      "",
      aside(
        ["Petition", "Signatures", "Outcome"],
        ["Save the Burn Park toilets", "1,204", "Heard in January"],
      ),
    ),
  truth: {
    reportDate: "2025-03-20",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Para=reference",
        "Recommendation=recommendation",
        "Lead=lead",
        "Update=update",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, lead, told }) =>
      expectRecommendation({
        ref,
        text,
        lead,
        updates: told.map(([name, asAt, words, colour]) =>
          progress(name, asAt, words, { status: rag(colour) }),
        ),
        status: rag(told[told.length - 1]?.[3] ?? "Red"),
      }),
    ),
    problems: [],
  },
};
