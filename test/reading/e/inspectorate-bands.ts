import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, cellWith, due, heading, headerRow, row, run, status } from "../word-markup";

const entries = [
  {
    ref: "1",
    text: "Within three months, the force should make sure that every rape investigation is reviewed by a supervisor every 28 days.",
    steps: [
      {
        action: step(
          "Review dates to be set by the system",
          ["D/Supt Marlowe"],
          [due("31.03.2024", "2024-03-31")],
          status("Closed"),
        ),
        said: "Automatic since 26 February.",
      },
      {
        action: step(
          "Dip sample of thirty cases each month",
          ["Head of Crime Standards"],
          [due("Ongoing")],
          status("Open"),
        ),
        said: "Sample for May: 27 of 30 in time.",
      },
    ],
  },
  {
    ref: "2",
    text: "By 30 September 2024, the force should know the training needs of its control room.",
    steps: [
      {
        action: step(
          "Skills survey",
          ["Control Room Manager"],
          [due("30.06.2024", "2024-06-30")],
          status("Open"),
        ),
        said: "87 of 140 forms are back.",
      },
      {
        action: step(
          "Training plan to go to the People Board",
          ["Control Room Manager", "Head of Learning"],
          [due("30.09.2024", "2024-09-30")],
          status("Open"),
        ),
        said: "",
      },
    ],
  },
] as const;

/** A police force's follow-up of an inspection: each recommendation is a band above its actions. */
export const inspectorateBands: TruthDocument = {
  name: "e inspectorate-bands",
  unusual: "each recommendation is a band across the table, its actions in the rows below",
  file: () =>
    report(
      heading("Office of the Police, Fire and Crime Commissioner for Westmarch"),
      "Accountability Board 18 June 2024",
      "Force response to HMICFRS recommendations",
      grid(
        [6, 4, 3, 6, 2],
        [
          headerRow("Action", "Owner", "Deadline", "Progress", "Status"),
          ...entries.flatMap(({ ref, text, steps }) => [
            row(
              cellWith(
                '<w:gridSpan w:val="5"/><w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>',
                `${bold(`Recommendation ${ref}:`)}${run(` ${text}`)}`,
              ),
            ),
            ...steps.map(({ action, said }) =>
              row(
                action.text,
                cell(...action.lead),
                cell(...action.timescale.map(({ raw }) => raw)),
                said,
                action.status?.raw ?? "",
              ),
            ),
          ]),
        ],
      ),
      "",
      aside(
        ["Grade", "2021", "2023"],
        ["Investigating crime", "Requires improvement", "Adequate"],
        ["Responding to the public", "Adequate", "Requires improvement"],
      ),
    ),
  truth: {
    reportDate: "2024-06-18",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Action=action",
        "Owner=lead",
        "Deadline=timescale",
        "Progress=update",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, steps }) =>
      expectRecommendation({
        ref,
        text,
        actions: steps.map(({ action }) => action),
        updates: steps.flatMap(({ said }, index) =>
          said === "" ? [] : [progress(null, null, said, { action: index })],
        ),
      }),
    ),
    problems: [],
  },
};
