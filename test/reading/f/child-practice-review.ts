import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  cell,
  cellWith,
  due,
  footer,
  heading,
  headerRow,
  merged,
  row,
  run,
} from "../word-markup";

const KEY = {
  Blue: "Completed and embedded in practice",
  Green: "Completed, impact to be tested",
  Amber: "In progress",
  Red: "Not started or overdue",
} as const;
const FILLS = { Blue: "5B9BD5", Green: "70AD47", Amber: "FFC000", Red: "FF5050" } as const;
const brag = (raw: keyof typeof KEY) => ({ raw, code: raw, label: KEY[raw], draft: null });

const entries = [
  {
    ref: "1",
    text: "The Partnership should assure itself that practitioners in all agencies recognise the vulnerability of non-mobile babies with bruising and follow the protocol on every occasion.",
    steps: [
      {
        action: step(
          "Relaunch the bruising protocol through briefings in each agency.",
          ["Partnership Training Officer"],
          [due("31.10.2023", "2023-10-31")],
          brag("Blue"),
        ),
        outcome: "90% of front line staff have attended a briefing",
        told: "All agencies have confirmed delivery: 1,327 staff attended (92%).",
      },
      {
        action: step(
          "Multi-agency audit of 20 cases.",
          ["Designated Nurse", "Head of Safeguarding and Quality Assurance"],
          [due("31.01.2024", "2024-01-31")],
          brag("Green"),
        ),
        outcome: "Protocol followed in all cases",
        told: "Audit completed in January 2024. The protocol was followed in 17 out of 20 cases. In the other three no paediatric opinion had been sought; each case has been taken up with the GP practice concerned.",
      },
      {
        action: step(
          "Repeat audit after twelve months.",
          ["Designated Nurse"],
          [due("31.01.2025", "2025-01-31")],
          brag("Red"),
        ),
        outcome: "As above",
        told: "",
      },
    ],
  },
  {
    ref: "2",
    text: "Children’s Social Care should review how fathers and other male carers are included within pre-birth assessments.",
    steps: [
      {
        action: step(
          "Revise the pre-birth assessment form and guidance.",
          ["Principal Social Worker"],
          [due("30.11.2023", "2023-11-30")],
          brag("Green"),
        ),
        outcome: "Fathers seen in 85% of assessments",
        told: "New form went live on 4 December 2023. In the first quarter fathers were seen in 68% of the assessments.\nDip sampling will continue monthly until Recommendation 1’s audit has been repeated.",
      },
    ],
  },
  {
    ref: "3",
    text: "Health agencies should have a shared way of recording safeguarding supervision.",
    steps: [
      {
        action: step(
          "Task and finish group to agree template across the two trusts and the ICB.",
          ["Associate Director of Safeguarding (ICB)"],
          [due("29.02.2024", "2024-02-29")],
          brag("Amber"),
        ),
        outcome: "One template in use",
        told: "The group has met three times. Midwifery cannot adopt the template until its record system is upgraded, which is planned for the autumn.",
      },
      {
        action: step(
          "Interim paper form for midwifery.",
          ["Named Midwife"],
          [due("ASAP")],
          brag("Amber"),
        ),
        outcome: "Form on file in all cases",
        told: "Drafted.",
      },
    ],
  },
  {
    ref: "4",
    text: "The police should make sure that officers who attend domestic abuse incidents speak to the children in the home, and record what they say.",
    steps: [
      {
        action: step(
          "Voice of the child to be included in the body-worn video review.",
          ["DCI, Protecting Vulnerable People"],
          [due("Ongoing")],
          brag("Green"),
        ),
        outcome: "Voice of the child recorded in 75% of incidents",
        told: "71% in Q3 2023/24 (58% in Q1).",
      },
    ],
  },
] as const;

/** A safeguarding partnership's plan after a local child safeguarding practice review. */
export const childPracticeReview: TruthDocument = {
  name: "f child-practice-review",
  unusual: "an outcome column beside each action, dates with full stops, a colour key in a table",
  file: () =>
    report(
      heading("Marlshire Safeguarding Children Partnership"),
      "Local Child Safeguarding Practice Review: “Baby R” – Action Plan",
      "Update for Learning and Improvement Subgroup, 14 March 2024",
      aside(["BRAG", "Description"], ...Object.entries(KEY)),
      "",
      grid(
        [1, 6, 5, 4, 3, 4, 7, 2],
        [
          headerRow(
            "No",
            "Recommendation",
            "What will we do?",
            "Who is responsible?",
            "By when?",
            "What will success look like?",
            "What progress has been made?",
            "BRAG",
          ),
          ...entries.flatMap(({ ref, text, steps }) =>
            steps.map(({ action, outcome, told }, index) =>
              row(
                index === 0 ? merged(ref) : BELOW,
                index === 0 ? merged(text) : BELOW,
                action.text,
                cell(...action.lead),
                action.timescale[0]?.raw ?? "",
                outcome,
                cell(...told.split("\n")),
                shaded(action.status?.raw ?? ""),
              ),
            ),
          ),
        ],
      ),
      heading("Membership of the subgroup", 2),
      aside(
        ["Agency", "Representative", "14 Dec", "14 March"],
        ["Police", "DCI M. Rowntree", "✓", "✓"],
        ["Education", "Head of Inclusion", "x", "✓"],
      ),
      footer("OFFICIAL – SENSITIVE when completed"),
    ),
  truth: {
    reportDate: "2024-03-14",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, words]) => ({ code, label: words })),
    },
    tables: [
      tracked(
        0,
        "unknown",
        "No=reference",
        "Recommendation=recommendation",
        "What will we do?=action",
        "Who is responsible?=lead",
        "By when?=timescale",
        "What will success look like?=other",
        "What progress has been made?=update",
        "BRAG=status",
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

function shaded(word: string): string {
  const fill = FILLS[word as keyof typeof FILLS];
  return cellWith(`<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`, run(word, "<w:b/>"));
}
