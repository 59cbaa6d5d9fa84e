import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  due,
  footer,
  heading,
  headerRow,
  merged,
  row,
  spanning,
  status,
} from "../word-markup";

const themes = [
  {
    name: "Theme 1: Leadership and place",
    asked: [
      {
        text: "Recommendation 1 – Agree a shared vision for the borough with partners.",
        ref: "1",
        said: "Agree a shared vision for the borough with partners.",
        steps: [
          step(
            "Hold a summit of partners at the Guildhall.",
            ["Chief Executive"],
            [due("May 2025", "2025-05")],
            status("Complete"),
          ),
          step(
            "Publish a draft vision for consultation.",
            ["Head of Policy"],
            [due("September 2025", "2025-09")],
            status("Ongoing"),
          ),
          step(
            "Adopt the vision at Full Council.",
            ["Leader of the Council", "Chief Executive"],
            [due("Spring 2026", "2026-03", "2026-05")],
            status("Not started"),
          ),
        ],
      },
      {
        text: "Recommendation 2 – Invest in the development of all Members.",
        ref: "2",
        said: "Invest in the development of all Members.",
        steps: [
          step(
            "Offer each Member a personal development plan.",
            ["Monitoring Officer"],
            [due("Summer 2025", "2025-06", "2025-08")],
            status("Ongoing"),
          ),
        ],
      },
    ],
  },
  {
    name: "Theme 2: Financial planning",
    asked: [
      {
        text: "Recommendation 3 – Close the gap in the medium term financial strategy.",
        ref: "3",
        said: "Close the gap in the medium term financial strategy.",
        steps: [
          step(
            "Star chambers with every service.",
            ["Section 151 Officer"],
            [due("July 2025", "2025-07")],
            status("Complete"),
          ),
          step(
            "Report options for savings to Cabinet.",
            ["Section 151 Officer"],
            [due("2025/26", "2025-04-01", "2026-03-31")],
            status("Ongoing"),
          ),
        ],
      },
      {
        text: "Recommendation 4 – Be clearer about the return on commercial property.",
        ref: "4",
        said: "Be clearer about the return on commercial property.",
        steps: [
          step(
            "Include yields in the quarterly monitoring report.",
            ["Head of Assets"],
            [due("Q2 2025/26", "2025-07", "2025-09")],
            status("Complete"),
          ),
          step(
            "Commission an independent valuation.",
            ["Head of Assets"],
            [due("TBC")],
            status("Not started"),
          ),
        ],
      },
    ],
  },
] as const;

/** A borough's plan after a peer challenge. */
export const peerChallengePlan: TruthDocument = {
  name: "h peer-challenge-plan",
  unusual: "“Recommendation 1 –” inside the text, merged over its actions, theme rows",
  file: () =>
    report(
      heading("Corporate Peer Challenge action plan"),
      "Cabinet – 14 October 2025",
      "The peer team visited in February 2025. Its recommendations and what we are doing about each are set out below.",
      grid(
        [6, 7, 4, 3, 3],
        [
          headerRow("Peer team recommendation", "Action", "Owner", "By when", "Status"),
          ...themes.flatMap(({ name, asked }) => [
            row(spanning(5, bold(name))),
            ...asked.flatMap(({ text, steps }) =>
              steps.map((each, index) =>
                row(
                  steps.length === 1 ? text : index === 0 ? merged(text) : BELOW,
                  each.text,
                  cell(...each.lead),
                  each.timescale[0]?.raw ?? "",
                  each.status?.raw ?? "",
                ),
              ),
            ),
          ]),
        ],
      ),
      footer("Policy and Performance"),
    ),
  truth: {
    reportDate: "2025-10-14",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Peer team recommendation=recommendation",
        "Action=action",
        "Owner=lead",
        "By when=timescale",
        "Status=status",
      ),
    ],
    recommendations: themes.flatMap(({ name, asked }) =>
      asked.map(({ ref, said, steps }) =>
        expectRecommendation({ ref, section: name, text: said, actions: steps }),
      ),
    ),
    problems: [],
  },
};
