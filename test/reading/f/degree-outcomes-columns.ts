import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, cellWith, due, footer, heading, row, status } from "../word-markup";

const entries = [
  {
    ref: "Recommendation 1",
    number: "1",
    text: "Senate should approve one algorithm for the classification of first degrees, in place of the four which are in use.",
    action: "Working group of associate deans to model the effect on the last three cohorts",
    lead: ["Academic Registrar"],
    by: due("June 2025", "2025-06"),
    told: "The modelling was presented to Education Committee on 5 March. Two faculties have asked for the third year to be weighted more heavily.",
    state: "In progress",
  },
  {
    ref: "Recommendation 2",
    number: "2",
    text: "Marking criteria should be reviewed so that the full range of marks is used.",
    action: "Each school to report on the spread of marks in its modules",
    lead: ["Heads of School"],
    by: due("July 2025", "2025-07"),
    told: "Reports received from 14 of 19 schools.",
    state: "In progress",
  },
  {
    ref: "Recommendation 3",
    number: "3",
    text: "External examiners should be asked each year about the comparability of standards.",
    action: "Add a question to the report form",
    lead: ["Quality Manager"],
    by: due("October 2024", "2024-10"),
    told: "The question was added for 2024/25.",
    state: "Complete",
  },
  {
    ref: "Recommendation 4",
    number: "4",
    text: "A statement of degree outcomes should be published each year on the University’s website.",
    action: "Draft for approval by Council",
    lead: ["Academic Registrar", "Director of Communications"],
    by: due("November 2025", "2025-11"),
    told: "",
    state: "Not started",
  },
] as const;

const label = (text: string) =>
  cellWith('<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>', bold(text));

/** A university's follow-up of a review, turned on its side: a column for each recommendation. */
export const degreeOutcomesColumns: TruthDocument = {
  name: "f degree-outcomes-columns",
  unusual: "turned on its side: a column for each recommendation, labels down the left",
  file: () =>
    report(
      heading("University of Kestrel Bay"),
      "Senate, meeting of 21 May 2025",
      "Paper SEN/24/51: Review of degree outcomes – progress",
      "Professor A. Ikande’s review made four recommendations, which Senate accepted in May 2024.",
      grid(
        [3, 6, 6, 6, 6],
        [
          row(label(""), ...entries.map(({ ref }) => cell(bold(ref)))),
          row(label("Text"), ...entries.map(({ text }) => text)),
          row(label("Action"), ...entries.map(({ action }) => action)),
          row(label("Lead"), ...entries.map(({ lead }) => cell(...lead))),
          row(label("Due"), ...entries.map(({ by }) => by.raw)),
          row(label("Progress at May 2025"), ...entries.map(({ told }) => told)),
          row(label("Status"), ...entries.map(({ state }) => state)),
        ],
      ),
      "",
      aside(
        ["Class of degree", "2021/22", "2022/23", "2023/24"],
        ["First", "36%", "34%", "33%"],
        ["Upper second", "45%", "46%", "45%"],
        ["Lower second", "16%", "17%", "18%"],
      ),
      footer("Senate is invited to note progress."),
    ),
  truth: {
    reportDate: "2025-05-21",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "=reference",
        "Text=recommendation",
        "Action=action",
        "Lead=lead",
        "Due=timescale",
        "Progress at May 2025=update",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ number, text, action, lead, by, told, state }) =>
      expectRecommendation({
        ref: number,
        text,
        actions: [step(action, lead, [by])],
        updates: told === "" ? [] : [progress(null, "2025-05", told, { inferred: true })],
        status: status(state),
      }),
    ),
    problems: [],
  },
};
