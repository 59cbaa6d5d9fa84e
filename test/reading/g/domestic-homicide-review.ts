import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { BELOW, bold, cell, due, footer, heading, headerRow, merged, row } from "../word-markup";

const OUTCOME = "Progress and outcome";

const entries = [
  {
    ref: "1",
    text: "The Community Safety Partnership should review whether older victims know of the help that is there for them.",
    scope: "Local",
    steps: [
      {
        action: step(
          "Commission a survey through Age Concern and the housing associations",
          ["Community Safety Partnership"],
          [due("Sept 2021", "2021-09")],
        ),
        told: "Survey ran from 1 to 30 September 2021 with 212 replies.",
      },
      {
        action: step(
          "Targeted publicity in GP surgeries, pharmacies and hairdressers",
          ["Domestic Abuse Co-ordinator"],
          [due("Dec 2021", "2021-12")],
        ),
        told: "Posters and lip balms with the helpline number were sent to 84 premises.",
      },
    ],
  },
  {
    ref: "2",
    text: "The GP practice should have an identified lead for domestic abuse.",
    scope: "Local",
    steps: [
      {
        action: step(
          "Lead to be named and trained",
          ["Clinical Commissioning Group"],
          [due("30/06/21", "2021-06-30")],
        ),
        told: "Dr Anand named in May 2021.\nTraining completed 22 June 2021.",
      },
    ],
  },
  {
    ref: "3",
    text: "The Home Office should consider national guidance about carers who are also perpetrators.",
    scope: "National",
    steps: [
      {
        action: step(
          "Letter from the Chair of the Partnership",
          ["Community Safety Partnership"],
          [due("Immediate")],
        ),
        told: "Sent 4 March 2021. Reply received in July.",
      },
    ],
  },
  {
    ref: "4",
    text: "Adult Social Care should offer a carer’s assessment separately from the person cared for.",
    scope: "Local",
    steps: [
      {
        action: step(
          "Amend the assessment form",
          ["Adult Social Care"],
          [due("March 2022", "2022-03")],
        ),
        told: "",
      },
      {
        action: step(
          "Dip sample of thirty assessments",
          ["Adult Social Care", "Quality Assurance Team"],
          [due("Q2 2022/23", "2022-07", "2022-09")],
        ),
        told: "",
      },
    ],
  },
] as const;

/** A domestic homicide review's action plan on the form that is used for them. */
export const domesticHomicideReview: TruthDocument = {
  name: "g domestic-homicide-review",
  unusual: "scope after each recommendation, actions as rows with agency and date, no status",
  file: () =>
    report(
      heading("Domestic Homicide Review: “Margaret”"),
      "Appendix B – Action Plan",
      "Last updated: 14 January 2022",
      grid(
        [1, 6, 2, 6, 4, 3, 6],
        [
          headerRow(
            "",
            "Recommendation",
            "Scope of recommendation i.e. local or national",
            "Action to take",
            "Lead agency",
            "Target date",
            OUTCOME,
          ),
          ...entries.flatMap(({ ref, text, scope, steps }) =>
            steps.map(({ action, told }, index) =>
              row(
                index === 0 ? merged(bold(ref)) : BELOW,
                index === 0 ? merged(text) : BELOW,
                index === 0 ? merged(scope) : BELOW,
                action.text,
                cell(...action.lead),
                action.timescale[0]?.raw ?? "",
                cell(...told.split("\n")),
              ),
            ),
          ),
        ],
      ),
      heading("Review panel", 2),
      aside(
        ["Name", "Agency", "Role"],
        ["Ms C Threlfall", "Independent", "Chair and author"],
        ["DCI P Rusk", "Police", "Panel member"],
        ["Ms N Iqbal", "Adult Social Care", "Panel member"],
      ),
      footer("The names used in this report are not those of the people concerned."),
    ),
  truth: {
    reportDate: "2022-01-14",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "=reference",
        "Recommendation=recommendation",
        "Scope of recommendation i.e. local or national=other",
        "Action to take=action",
        "Lead agency=lead",
        "Target date=timescale",
        `${OUTCOME}=update`,
      ),
    ],
    recommendations: entries.map(({ ref, text, steps }) =>
      expectRecommendation({
        ref,
        text,
        actions: steps.map(({ action }) => action),
        updates: steps.flatMap(({ told }, index) =>
          told === ""
            ? []
            : [progress(null, null, told, { action: steps.length === 1 ? null : index })],
        ),
      }),
    ),
    problems: [],
  },
};
