import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, cellWith, due, footer, heading, headerRow, row, run } from "../word-markup";

const KEY = {
  Blue: "Complete and embedded",
  Green: "On track",
  Amber: "At risk",
  Red: "Off track",
} as const;

const FILLS = { Blue: "00B0F0", Green: "00B050", Amber: "FFC000", Red: "FF0000" } as const;

const asked = [
  {
    ref: "Recommendation 1",
    text: "Make sure that nobody waits more than 28 days for an assessment.",
    lead: ["Head of Locality Teams"],
    due: due("Dec 2025", "2025-12"),
    told: [
      ["Sept 25 –", "2025-09", "The median wait is now 31 days, and 212 people are waiting."],
      ["June 25 –", "2025-06", "The median wait is 44 days."],
    ],
    state: "Amber",
  },
  {
    ref: "Recommendation 2",
    text: "Gather what people say about their care in one place.",
    lead: ["Quality Manager", "Healthwatch"],
    due: due("Complete"),
    told: [["June 25 –", "2025-06", "The feedback hub opened in May."]],
    state: "Blue",
  },
  {
    ref: "Recommendation 3",
    text: "Offer direct payments to everyone who is eligible.",
    lead: ["Commissioning Manager"],
    due: due("Q4 2025/26", "2026-01", "2026-03"),
    told: [
      ["Sept 25 –", "2025-09", "Uptake is 24% against a target of 26%."],
      ["June 25 –", "2025-06", "A support service has been procured."],
    ],
    state: "Green",
  },
  {
    ref: "Recommendation 4",
    text: "Fill the vacant posts for occupational therapists.",
    lead: ["Principal Occupational Therapist"],
    due: due("Ongoing"),
    told: [["Sept 25 –", "2025-09", "Five of nine posts are still vacant after two adverts."]],
    state: "Red",
  },
] as const;

/** A council's plan after an assessment by a regulator, with a key of colours above it. */
export const adultCareBrag: TruthDocument = {
  name: "h adult-care-brag",
  unusual: "a printed key of four colours in a table; “Sept 25 –” run in, newest first",
  file: () =>
    report(
      heading("Health and Care Scrutiny Committee"),
      "Thursday 16 October 2025",
      "Adult social care improvement plan",
      aside(["BRAG", "Meaning"], ...Object.entries(KEY)),
      "",
      grid(
        [3, 6, 4, 3, 7, 2],
        [
          headerRow("Ref", "Recommendation", "Lead", "Timescale", "Update", "BRAG"),
          ...asked.map(({ ref, text, lead, due: by, told, state }) =>
            row(
              ref,
              text,
              cell(...lead),
              by.raw,
              cell(...told.map(([name, , said]) => `<w:p>${bold(name)}${run(` ${said}`)}</w:p>`)),
              cellWith(`<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[state]}"/>`, state),
            ),
          ),
        ],
      ),
      footer("Improvement Board"),
    ),
  truth: {
    reportDate: "2025-10-16",
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
        "Lead=lead",
        "Timescale=timescale",
        "Update=update",
        "BRAG=status",
      ),
    ],
    recommendations: asked.map(({ ref, text, lead, due: by, told, state }) =>
      expectRecommendation({
        ref: ref.replace("Recommendation ", ""),
        text,
        lead,
        timescale: [by],
        updates: told.map(([name, asAt, said]) => progress(name, asAt, said)),
        status: { raw: state, code: state, label: KEY[state], draft: null },
      }),
    ),
    problems: [],
  },
};
