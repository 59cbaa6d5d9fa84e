import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, BELOW, cell, cellWith, due, heading, merged, row, spanning } from "../word-markup";

const KEY = {
  G: "On programme",
  A: "Behind, recovery plan agreed",
  R: "Behind, no recovery plan",
  C: "Closed",
};
const FILLS = { G: "00B050", A: "FFC000", R: "FF0000", C: "BFBFBF" };
const COLUMNS = [
  ["June 2025", "2025-06"],
  ["December 2024", "2024-12"],
  ["June 2024", "2024-06"],
] as const;

const entries = [
  {
    ref: "NPA/1",
    section: "Footpaths and access",
    text: "Repair the four stretches of the ridge path that the survey found to be worst.",
    owner: ["Access Manager"],
    by: due("2025/26", "2025-04-01", "2026-03-31"),
    said: [
      "Three of four are repaired.",
      "Helicopter lifts finished in October.",
      "Stone ordered.",
    ],
    letter: "G",
  },
  {
    ref: "NPA/2",
    section: "Footpaths and access",
    text: "Agree with the water company who pays for the reservoir car park.",
    owner: ["Head of Estates", "Member Champion (Access)"],
    by: due("31/12/2024", "2024-12-31"),
    said: ["The company has not answered two letters.", "Draft heads of terms sent.", ""],
    letter: "R",
  },
  {
    ref: "NPA/5",
    section: "Planning and farming",
    text: "Report appeal decisions to Members within a month.",
    owner: ["Head of Development Management"],
    by: due("Immediate"),
    said: ["", "Members agreed that this is now usual practice.", "First report in May 2024."],
    letter: "C",
  },
  {
    ref: "NPA/6",
    section: "Planning and farming",
    text: "Offer each tenant farmer a visit before the farming scheme closes.",
    owner: ["Land Management Adviser"],
    by: due("Autumn 2025", "2025-09", "2025-11"),
    said: ["61 visits of 90. One adviser has left.", "22 visits made.", ""],
    letter: "A",
  },
] as const;

/** A park authority's tracker, its header two rows deep. */
export const nationalParkGrid: TruthDocument = {
  name: "e national-park-grid",
  unusual: "header merged over two rows, dated columns with the newest on the left, shaded letters",
  file: () =>
    report(
      heading("High Fells National Park Authority"),
      "Meeting: Audit and Performance Committee",
      "Date: 9 July 2025",
      "Purpose: to review what came of the Members’ task and finish groups",
      ...Object.entries(KEY).map(([letter, words]) => `${letter} – ${words}`),
      grid(
        [2, 6, 4, 3, 4, 4, 4, 1],
        [
          row(
            merged(bold("Ref")),
            merged(bold("Recommendation")),
            merged(bold("Owner")),
            merged(bold("Target")),
            spanning(3, bold("Progress reported in")),
            merged(bold("RAG")),
          ),
          row(
            ...Array.from({ length: 4 }, () => BELOW),
            ...COLUMNS.map(([name]) => cell(bold(name))),
            BELOW,
          ),
          ...entries.flatMap(({ ref, section, text, owner, by, said, letter }, index) => [
            ...(entries[index - 1]?.section === section ? [] : [row(spanning(8, bold(section)))]),
            row(
              ref,
              text,
              cell(...owner),
              by.raw,
              ...said,
              cellWith(
                `<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[letter]}"/>`,
                bold(letter),
              ),
            ),
          ]),
        ],
      ),
      heading("Corporate risks", 2),
      aside(
        ["Risk", "Likelihood", "Impact", "Mitigation", "RAG"],
        ["Moorland fire", "3", "5", "Fire plan with landowners", "R"],
        ["Loss of grant", "4", "4", "Reserves policy", "A"],
      ),
    ),
  truth: {
    reportDate: "2025-07-09",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "newestFirst",
        "Ref=reference",
        "Recommendation=recommendation",
        "Owner=lead",
        "Target=timescale",
        ...COLUMNS.map(([name]) => `${name}=update`),
        "RAG=status",
      ),
    ],
    recommendations: entries.map(({ ref, section, text, owner, by, said, letter }) =>
      expectRecommendation({
        ref,
        section,
        text,
        lead: owner,
        timescale: [by],
        updates: said.flatMap((words, index) =>
          words === ""
            ? []
            : [progress(null, COLUMNS[index]?.[1] ?? null, words, { inferred: true })],
        ),
        status: { raw: letter, code: letter, label: KEY[letter], draft: null },
      }),
    ),
    problems: [],
  },
};
