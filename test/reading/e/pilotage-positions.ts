import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, heading, headerRow, raised, row, run } from "../word-markup";

const LABELS = ["Closed", "Accepted, work begun", "Accepted, no work yet", "Overtaken by events"];
const stage = (code: number) => ({
  raw: String(code),
  code: String(code),
  label: LABELS[code - 1] ?? "",
  draft: true,
});

const entries = [
  {
    ref: "2",
    text: "That the Board buys a second set of tugs’ towing gear.",
    may: ["The gear has been priced.", "Delivery takes five months."],
    mayCode: 2,
    now: ["Gear delivered on 1 October and tested."],
    nowCode: 1,
  },
  {
    ref: "3",
    text: "That night berthing of tankers stops in winds above Force 7.",
    may: ["Pilots are being asked."],
    mayCode: 3,
    now: ["Rule drafted; masters have until January to comment.", "No incident since May."],
    nowCode: 2,
  },
  {
    ref: "7",
    text: "That the old signal station is let.",
    may: ["A tenant has been found."],
    mayCode: 2,
    now: ["The station burned down in August."],
    nowCode: 4,
  },
] as const;

/** A port authority's monitoring paper, each position judged with a bare digit. */
export const pilotagePositions: TruthDocument = {
  name: "e pilotage-positions",
  unusual:
    "bare digits level with each position, padded with blank lines; the reference on its own line",
  file: () =>
    report(
      heading("Port of Carrow Authority"),
      "Safety Committee",
      "Report date: 11 November 2024",
      "The proposed assessments below are the Secretary’s draft, for the Committee to confirm.",
      bold("Assessment categories"),
      ...LABELS.map((label, index) => `${index + 1}. ${label}`),
      "",
      grid(
        [6, 9, 3],
        [
          headerRow(
            "Recommendation for monitoring",
            "Evidence of progress",
            "Assessment (categories 1 – 4)",
          ),
          ...entries.map(({ ref, text, may, mayCode, now, nowCode }) =>
            row(
              cell(bold(`Recommendation ${ref}`), text),
              cell(
                `${run("14", "<w:b/>")}${raised("th")}${bold(" May position:")}`,
                ...may,
                "",
                bold("Current position:"),
                ...now,
              ),
              cell(
                String(mayCode),
                ...Array.from({ length: may.length + 1 }, () => ""),
                String(nowCode),
              ),
            ),
          ),
        ],
      ),
      "",
      aside(
        ["Vessel type", "Movements 2023", "Movements 2024"],
        ["Tanker", "212", "198"],
        ["General cargo", "640", "655"],
      ),
    ),
  truth: {
    reportDate: "2024-11-11",
    statusScheme: {
      source: "document",
      categories: LABELS.map((label, index) => ({ code: String(index + 1), label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Recommendation for monitoring=recommendation",
        "Evidence of progress=update",
        "Assessment (categories 1 – 4)=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, may, mayCode, now, nowCode }) =>
      expectRecommendation({
        ref,
        text,
        updates: [
          progress("14th May position:", "2024-05-14", may.join("\n"), {
            inferred: true,
            status: stage(mayCode),
          }),
          progress("Current position:", "2024-11-11", now.join("\n"), {
            inferred: true,
            status: stage(nowCode),
          }),
        ],
        status: stage(nowCode),
      }),
    ),
    problems: [],
  },
};
