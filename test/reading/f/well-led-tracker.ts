import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
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
  Blue: "Action complete and assured",
  Green: "Action complete or on track, assurance awaited",
  Amber: "Some risk to delivery by the due date",
  Red: "Due date missed or will be missed",
} as const;
const FILLS = { Blue: "0070C0", Green: "00B050", Amber: "FFC000", Red: "FF0000" } as const;
const rag = (raw: keyof typeof KEY) => ({ raw, code: raw, label: KEY[raw], draft: null });

const entries = [
  {
    ref: "1",
    text: "The Board should review its committee structure so that quality, people and finance are each scrutinised by one committee, with clear escalation.",
    steps: [
      [
        step(
          "a) Governance review to be commissioned",
          ["Director of Corporate Affairs"],
          [due("May-24", "2024-05")],
          rag("Blue"),
        ),
        [["12 Nov 24:", "2024-11-12", "Closed at the September Board."]],
      ],
      [
        step(
          "b) New terms of reference for all committees",
          ["Director of Corporate Affairs", "Trust Chair"],
          [due("Sep-24", "2024-09")],
          rag("Green"),
        ),
        [
          [
            "12 Nov 24:",
            "2024-11-12",
            "Approved by the Board on 26 September. People Committee has yet to hold its first meeting.",
          ],
          ["9 Jul 24:", "2024-07-09", "Drafts circulated to committee chairs."],
        ],
      ],
    ],
  },
  {
    ref: "2",
    text: "Executive directors’ portfolios should be published, together with a description of who is accountable for estates, digital and emergency planning.",
    steps: [
      [
        step(
          "a) Portfolios to be agreed and published on the Trust website",
          ["Chief Executive"],
          [due("Jun-24", "2024-06")],
          rag("Blue"),
        ),
        [["9 Jul 24:", "2024-07-09", "Published 28 June 2024."]],
      ],
    ],
  },
  {
    ref: "3",
    text: "The Trust should strengthen how it listens to staff, in particular those from ethnic minority backgrounds and those who work at night.",
    steps: [
      [
        step(
          "a) Freedom to Speak Up Guardian hours to be doubled",
          ["Chief People Officer"],
          [due("Aug-24", "2024-08")],
          rag("Green"),
        ),
        [
          [
            "12 Nov 24:",
            "2024-11-12",
            "Second guardian in post from 7 October. 34 concerns were raised in Q2 (17 in Q1).",
          ],
        ],
      ],
      [
        step(
          "b) Quarterly night visits by executives and non-executives",
          ["Chief Nurse", "Chief Operating Officer"],
          [due("Ongoing")],
          rag("Amber"),
        ),
        [
          [
            "12 Nov 24:",
            "2024-11-12",
            "Visit planned for October did not take place, due to industrial action. Next date: 5 December.",
          ],
          [
            "9 Jul 24:",
            "2024-07-09",
            "First visit held on 20 June. Themes – parking, hot food and lighting – were passed to the Estates team.\nA “you said, we did” board has been put up in the staff restaurant.",
          ],
        ],
      ],
      [
        step(
          "c) Reciprocal mentoring programme for the Board",
          ["Chief People Officer"],
          [due("Mar-25", "2025-03")],
          rag("Red"),
        ),
        [
          [
            "12 Nov 24:",
            "2024-11-12",
            "No budget has been identified. Charitable Funds Committee to consider a bid in January 2025.",
          ],
        ],
      ],
    ],
  },
  {
    ref: "4",
    text: "A single integrated performance report should be developed, using statistical process control.",
    steps: [
      [
        step(
          "a) Prototype to Finance and Performance Committee",
          ["Chief Finance Officer"],
          [due("Oct-24", "2024-10")],
          rag("Green"),
        ),
        [["12 Nov 24:", "2024-11-12", "Prototype received with enthusiasm on 24 October."]],
      ],
      [
        step(
          "b) First full report to Board",
          ["Chief Finance Officer"],
          [due("Jan-25", "2025-01")],
          rag("Amber"),
        ),
        [],
      ],
    ],
  },
] as const;

const steps = entries.flatMap(({ ref, text, steps: own }) =>
  own.map(([action, told], index) => ({ ref, text, action, told, isFirst: index === 0 })),
);

/** A hospital trust's plan after an external well-led review: lettered steps, each with a person, a month and a colour. */
export const wellLedTracker: TruthDocument = {
  name: "f well-led-tracker",
  unusual:
    "lettered steps in rows of their own, months such as May-24, newest first, white on colour",
  file: () =>
    report(
      heading("Calder Vale NHS Foundation Trust"),
      bold("Board of Directors (Public) – Thursday 28 November 2024"),
      aside(
        ["Agenda item", "14"],
        ["Title", "Well-led developmental review: action tracker"],
        ["Executive sponsor", "Director of Corporate Affairs"],
        ["Purpose", "Assurance"],
        ["Previously considered by", "Executive Management Group, 12 November 2024"],
      ),
      "The review made eleven recommendations. Those which are closed have been removed (see the September paper), with the exception of 2 which awaited evidence.",
      aside(["BRAG", "Definition"], ...Object.entries(KEY)),
      "",
      grid(
        [1, 6, 6, 4, 2, 8, 2],
        [
          headerRow(
            "#",
            "Reviewers’ recommendation",
            "Trust action",
            "Exec lead",
            "Due",
            "Progress (most recent first)",
            "BRAG",
          ),
          ...steps.map(({ ref, text, action, told, isFirst }) =>
            row(
              isFirst ? merged(ref) : BELOW,
              isFirst ? merged(text) : BELOW,
              action.text,
              cell(action.lead.join(" / ")),
              action.timescale[0]?.raw ?? "",
              cell(
                ...told.flatMap(([name, , words]) => {
                  const [first = "", ...others] = words.split("\n");
                  return [bold(name) + run(` ${first}`), ...others];
                }),
              ),
              action.status === null
                ? ""
                : cellWith(
                    `<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[action.status.raw as keyof typeof FILLS]}"/>`,
                    run(action.status.raw, '<w:b/><w:color w:val="FFFFFF"/>'),
                  ),
            ),
          ),
        ],
      ),
      "Next review: March 2025 Board",
      footer("Calder Vale NHS FT Public Board papers November 2024 – page 211 of 268"),
    ),
  truth: {
    reportDate: "2024-11-28",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "newestFirst",
        "#=reference",
        "Reviewers’ recommendation=recommendation",
        "Trust action=action",
        "Exec lead=lead",
        "Due=timescale",
        "Progress (most recent first)=update",
        "BRAG=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, steps: own }) =>
      expectRecommendation({
        ref,
        text,
        actions: own.map(([action]) => action),
        updates: own.flatMap(([, told], index) =>
          told.map(([name, asAt, words]) =>
            progress(name, asAt, words, { action: own.length === 1 ? null : index }),
          ),
        ),
      }),
    ),
    problems: [],
  },
};
