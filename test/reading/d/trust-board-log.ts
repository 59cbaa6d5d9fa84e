import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, headerRow, row, status } from "../word-markup";

const KEY = {
  Red: "Off plan",
  Amber: "Some slippage",
  Green: "On plan",
  Blue: "Finished and evidenced",
};
const rag = (raw: keyof typeof KEY) => status(raw, raw, KEY[raw]);

const entries = [
  {
    ref: "CQC-01",
    text: "The trust must ensure that resuscitation trolleys are checked every day.",
    action: "Introduce an electronic checklist on all wards",
    lead: ["Deputy Chief Nurse"],
    time: due("28/02/2025", "2025-02-28"),
    rag: "Blue",
    updates: [
      progress("14/01/2025:", "2025-01-14", "Checklist live on 11 of 14 wards."),
      progress(
        "11/03/2025:",
        "2025-03-11",
        "All wards live. Audit of 3 March showed 98% completed.",
      ),
    ],
  },
  {
    ref: "CQC-02",
    text: "The trust must improve mandatory training rates for medical staff to 90%.",
    action: "Protected half-days to be written into job plans",
    lead: ["Medical Director", "Chief People Officer"],
    time: due("Q4 2024/25", "2025-01", "2025-03"),
    rag: "Red",
    updates: [
      progress(
        "11/03/2025:",
        "2025-03-11",
        "Rate is 71% (target 90%). The plan of January 2025 is being rewritten.",
      ),
    ],
  },
  {
    ref: "CQC-03",
    text: "The trust should consider how it shares learning from complaints.",
    action: "Learning bulletin every quarter",
    lead: ["Head of Patient Experience"],
    time: due("Ongoing"),
    rag: "Green",
    updates: [],
  },
] as const;

/** An improvement log for the board of a hospital trust. */
export const trustBoardLog: TruthDocument = {
  name: "d trust-board-log",
  unusual: "must-do and should-do actions of an inspection, numeric dates run in, a key in a table",
  file: () =>
    report(
      bold("Wetherdale Hospitals NHS Foundation Trust"),
      "Public Board of Directors, 27 March 2025",
      "CQC improvement plan: progress report",
      aside(["BRAG rating", "Meaning"], ...Object.entries(KEY)),
      "",
      grid(
        [2, 6, 5, 3, 3, 2, 6],
        [
          headerRow(
            "Ref",
            "CQC recommendation (must do / should do)",
            "Action we are taking",
            "Exec lead",
            "Completion date",
            "BRAG",
            "Narrative",
          ),
          ...entries.map(({ ref, text, action, lead, time, rag: colour, updates }) =>
            row(
              ref,
              text,
              action,
              cell(...lead),
              time.raw,
              colour,
              cell(...updates.map((each) => `${each.heading ?? ""} ${each.text}`)),
            ),
          ),
        ],
      ),
      "Risks to delivery",
      aside(
        ["Risk", "Score", "Mitigation", "Owner"],
        ["Agency spend stays above plan", "16", "Weekly control panel", "Chief People Officer"],
      ),
    ),
  truth: {
    reportDate: "2025-03-27",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Ref=reference",
        "CQC recommendation (must do / should do)=recommendation",
        "Action we are taking=action",
        "Exec lead=lead",
        "Completion date=timescale",
        "BRAG=status",
        "Narrative=update",
      ),
    ],
    recommendations: entries.map(({ ref, text, action, lead, time, rag: colour, updates }) =>
      expectRecommendation({
        ref,
        text,
        actions: [step(action, lead, [time])],
        updates,
        status: rag(colour),
      }),
    ),
    problems: [],
  },
};
