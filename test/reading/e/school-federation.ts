import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, dropdown, headerRow, row, run, status } from "../word-markup";

const CHOICES = ["Not begun", "Begun", "Embedding", "Embedded"] as const;

const entries = [
  {
    ref: "A",
    text: "Leaders should make sure that pupils who fall behind in reading are heard by an adult every day.",
    lead: ["Mrs Dhaliwal"],
    by: due("Easter 2025"),
    told: [
      progress(
        "12/05/25 –",
        "2025-05-12",
        "46 of 51 pupils heard daily. Volunteers from the church now come on Fridays.",
      ),
      progress("03/02/25 –", "2025-02-03", "31 of 54 pupils heard daily."),
      progress("11/11/24 –", "2024-11-11", "Timetables of teaching assistants redrawn."),
    ],
    state: "Embedding",
  },
  {
    ref: "B",
    text: "The federation should have one behaviour policy for its three schools.",
    lead: ["Executive Head", "Chair of Governors"],
    by: due("July 2025", "2025-07"),
    told: [
      progress("12/05/25 –", "2025-05-12", "Ratified at the governors’ meeting in April."),
      progress("03/02/25 –", "2025-02-03", "Parents’ views were gathered at all three sites."),
    ],
    state: "Embedded",
  },
  {
    ref: "C",
    text: "Subject leaders should know what is taught before and after their own key stage.",
    lead: ["Mr Tregear"],
    by: due("2025/26", "2025-04-01", "2026-03-31"),
    told: [progress("12/05/25 –", "2025-05-12", "Two training days are booked for September.")],
    state: "Begun",
  },
  {
    ref: "D",
    text: "Governors should visit early years once a term and write down what they saw.",
    lead: ["Link Governor (EYFS)"],
    by: due("-"),
    told: [],
    state: null,
  },
] as const;

/** A school federation's log of what an inspection recommended. */
export const schoolFederation: TruthDocument = {
  name: "e school-federation",
  unusual: "letters as references, numeric dates run in, newest on top, a dropdown left unanswered",
  file: () =>
    report(
      bold("The Three Valleys Federation – Full Governing Body"),
      "Minutes and papers, 19 May 2025",
      "School improvement: recommendations of the external review of November 2024",
      aside(
        ["Governor", "Category", "Present / Apologies"],
        ["Rev. S. Holt", "Foundation", "Present"],
        ["Ms L. Petrova", "Parent", "Apologies"],
      ),
      "",
      grid(
        [1, 6, 3, 2, 8, 2],
        [
          headerRow("", "Recommendation", "Led by", "By", "Progress (newest first)", "Where now?"),
          ...entries.map(({ ref, text, lead, by, told, state }) =>
            row(
              bold(ref),
              text,
              cell(...lead),
              by.raw,
              cell(
                ...told.map(
                  (each) =>
                    `${bold((each.heading ?? "").replace(/ –$/, ""))}${run(` – ${each.text}`)}`,
                ),
              ),
              cell(state === null ? placeholder() : dropdown(state, ...CHOICES)),
            ),
          ),
        ],
      ),
      "Dates of next meetings",
      aside(["Date", "Committee", "Place"], ["16 June 2025", "Finance", "Upper Valley"]),
    ),
  truth: {
    reportDate: "2025-05-19",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "newestFirst",
        "=reference",
        "Recommendation=recommendation",
        "Led by=lead",
        "By=timescale",
        "Progress (newest first)=update",
        "Where now?=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, lead, by, told, state }) =>
      expectRecommendation({
        ref,
        text,
        updates: told,
        lead,
        timescale: [by],
        status: state === null ? null : status(state),
      }),
    ),
    problems: [],
  },
};

/** A list from which nothing has been chosen yet. */
function placeholder(): string {
  return dropdown("Choose an item.", ...CHOICES).replace(
    "<w:sdtPr>",
    "<w:sdtPr><w:showingPlcHdr/>",
  );
}
