import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, heading, para, row, spanning, type Line } from "../word-markup";

const REPLY = "Response by registered person detailing the actions taken:";

const bands = [
  {
    name: "Action required to ensure compliance with The Nursing Homes Regulations (Northern Ireland) 2005",
    areas: [
      {
        ref: "1",
        law: "Regulation 13 (4)",
        stated: "Second time",
        due: due("30 April 2024", "2024-04-30"),
        text: "The registered person shall ensure that thickening agents are stored safely and securely.",
        reply:
          "All thickening agents are now kept in locked cupboards. A check is part of the nurse in charge’s daily walk.",
      },
      {
        ref: "2",
        law: "Regulation 27 (4) (d)",
        stated: "First time",
        due: due("17 April 2024", "2024-04-17"),
        text: "The registered person shall ensure that fire doors are not propped open.",
        reply:
          "Wedges have been taken away.\nMagnetic closers were fitted to four bedroom doors on 2 May 2024.",
      },
    ],
  },
  {
    name: "Action required to ensure compliance with the Care Standards for Nursing Homes (December 2022)",
    areas: [
      {
        ref: "1",
        law: "Standard 4",
        stated: "First time",
        due: due("1 June 2024", "2024-06-01"),
        text: "The registered person shall ensure that care plans for patients with diabetes say what to do when blood sugar is low.",
        reply: "Six care plans have been reviewed with the community diabetes nurse.",
      },
      {
        ref: "2",
        law: "Standard 39.9",
        stated: "First time",
        due: due("1 July 2024", "2024-07-01"),
        text: "The registered person shall ensure that staff supervision takes place at least twice a year.",
        reply: "Planner put in place. The Home Manager will audit it each quarter.",
      },
    ],
  },
] as const;

/** The quality improvement plan that ends an inspection report upon a nursing home in Northern Ireland. */
export const careHomeImprovement: TruthDocument = {
  name: "g care-home-improvement",
  unusual: "number, rule and date as lines at the left, the demand above its reply at the right",
  file: () =>
    report(
      heading("Unannounced care inspection of Rathmore Lodge"),
      "Date of report: 21 May 2024",
      aside(["", "Regulations", "Standards"], ["Total number of areas for improvement", "2*", "2"]),
      "* the total number includes one that has been stated for a second time.",
      "Areas for improvement and details of the Quality Improvement Plan were discussed with Mrs Quinn, Manager, as part of the inspection process.",
      "",
      grid(
        [4, 9],
        [
          row(spanning(2, bold("Quality Improvement Plan"))),
          ...bands.flatMap(({ name, areas }) => [
            row(spanning(2, bold(name))),
            ...areas.map(({ ref, law, stated, due: by, text, reply }) =>
              row(
                cell(
                  bold(`Area for improvement ${ref}`),
                  para(""),
                  `Ref: ${law}`,
                  `Stated: ${stated}`,
                  ...labelled("To be completed by:", by.raw),
                ),
                cell(text, para(""), bold(REPLY), ...reply.split("\n")),
              ),
            ),
          ]),
        ],
        "",
        10000,
      ),
      "*Please ensure this document is completed in full and returned via the Web Portal*",
      footer("The Regulation Authority, Belfast"),
    ),
  truth: {
    reportDate: "2024-05-21",
    statusScheme: null,
    tables: [tracked(0, "unknown", "=reference", "=recommendation")],
    recommendations: bands.flatMap(({ name, areas }) =>
      areas.map(({ ref, due: by, text, reply }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          timescale: [by],
          responses: [{ heading: REPLY, asAt: null, text: reply }],
        }),
      ),
    ),
    problems: [],
  },
};

function labelled(label: string, value: string): Line[] {
  return [bold(label), value];
}
