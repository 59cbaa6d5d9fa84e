import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, row, status } from "../word-markup";

const entries = [
  {
    text: "Put a bench at the bus stop in Mill Lane",
    who: ["Cllr Pryce"],
    when: due("Easter 2025"),
    told: [
      progress("March:", "2025-03", "Two quotes obtained (£640, £710).", { inferred: true }),
      progress("May:", "2025-05", "Bench ordered.", { inferred: true }),
    ],
    state: "In hand",
  },
  {
    text: "Ask the county council to repaint the zigzag lines by the school",
    who: ["Clerk"],
    when: due("ASAP"),
    told: [progress("May:", "2025-05", "Chased again; no date given.", { inferred: true })],
    state: "Stuck",
  },
  {
    text: "Find out what a defibrillator for the hall would cost",
    who: ["Hall Committee"],
    when: due("by end of 2025", "2025-12"),
    told: [],
    state: "Not begun",
  },
] as const;

/** A village's plan: what its working party recommended. */
export const parishPlan: TruthDocument = {
  name: "d parish-plan",
  unusual: "no references at all, updates under bare months, a year only in the title",
  file: () =>
    report(
      bold("Nether Compton Parish Council"),
      "Parish plan working party: progress on its recommendations",
      "Meeting of 2 June 2025",
      grid(
        [6, 3, 3, 6, 3],
        [
          row(
            ...["Recommendation", "Who", "When", "What has happened", "Where are we?"].map((text) =>
              cell(bold(text)),
            ),
          ),
          ...entries.map(({ text, who, when, told, state }) =>
            row(
              text,
              cell(...who),
              when.raw,
              cell(
                ...told.map(
                  (each) =>
                    bold(each.heading ?? "") +
                    `<w:r><w:t xml:space="preserve"> ${each.text}</w:t></w:r>`,
                ),
              ),
              state,
            ),
          ),
        ],
      ),
    ),
  truth: {
    reportDate: "2025-06-02",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Recommendation=recommendation",
        "Who=lead",
        "When=timescale",
        "What has happened=update",
        "Where are we?=status",
      ),
    ],
    recommendations: entries.map(({ text, who, when, told, state }) =>
      expectRecommendation({
        ref: null,
        text,
        updates: told,
        lead: who,
        timescale: [when],
        status: status(state),
      }),
    ),
    problems: [],
  },
};
