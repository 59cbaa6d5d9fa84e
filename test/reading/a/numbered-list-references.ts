import { expectAction, expectRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  cell,
  due,
  heading,
  headerRow,
  listed,
  plainTable,
  row,
  table,
  wordFile,
} from "../word-markup";

interface Entry {
  readonly text: string;
  readonly response: readonly string[];
  readonly actions: readonly string[];
  readonly lead: string;
  readonly due: readonly [raw: string, earliest: string | null, latest?: string];
}

const ENTRIES: readonly Entry[] = [
  {
    text: "The Executive should publish a plan for every conservation area by 2027.",
    response: ["Accepted.", "Fourteen of the nineteen areas have no plan at present."],
    actions: ["Rank the areas by risk", "Appoint a second conservation officer"],
    lead: "Head of Planning",
    due: ["December 2025", "2025-12"],
  },
  {
    text: "Planning enforcement should acknowledge every complaint within three working days.",
    response: ["Accepted."],
    actions: ["Switch on automatic acknowledgement"],
    lead: "Enforcement Team Leader",
    due: ["Immediate", null],
  },
  {
    text: "Parish councils should be told when a condition is discharged.",
    response: ["Partially accepted: for major applications only, because of volume."],
    actions: ["Add parishes to the notification list"],
    lead: "Development Manager",
    due: ["1 September 2025", "2025-09-01"],
  },
  {
    text: "Training on design should be compulsory for members of the Planning Committee.",
    response: ["Not accepted. It is for political groups to decide whom they train."],
    actions: [],
    lead: "Monitoring Officer",
    due: ["-", null],
  },
  {
    text: "The local validation list should be reviewed every two years.",
    response: ["Accepted."],
    actions: ["Consult agents", "Bring a revised list to committee"],
    lead: "Development Manager",
    due: ["Winter 2025", "2025-12", "2026-02"],
  },
  {
    text: "A register of community assets should be mapped online.",
    response: ["Accepted, subject to the new mapping contract."],
    actions: ["Include a layer in the specification"],
    lead: "Digital Team",
    due: ["Q2 2025/26", "2025-07", "2025-09"],
  },
  {
    text: "The Executive should report on progress after six months.",
    response: ["Accepted."],
    actions: ["Report to this Committee"],
    lead: "Head of Planning",
    due: ["November 2025", "2025-11"],
  },
];

/** An executive's response whose recommendations Word numbers by itself. */
export const numberedListReferences: TruthDocument = {
  name: "a numbered-list-references",
  unusual:
    "references are automatic numbers before the text, no reference column; actions bulleted",
  file: () =>
    wordFile(
      heading("Executive response to the Planning Enforcement task group"),
      "Report to: Overview and Scrutiny Committee",
      "Date of meeting: 8 May 2025",
      "The task group met on five occasions and took evidence from:",
      listed(2, "agents and developers"),
      listed(2, "parish and town councils"),
      plainTable(
        ["Witness", "Organisation", "Date heard"],
        ["J. Farrow", "Association of Local Councils", "14 November 2024"],
        ["P. Deol", "Civic Society", "28 November 2024"],
      ),
      heading("Response", 2),
      table(
        headerRow("Recommendation", "Executive response", "Action", "Lead officer", "Due date"),
        ...ENTRIES.map((each) =>
          row(
            cell(listed(1, each.text)),
            cell(...each.response),
            cell(...each.actions.map((action) => listed(2, action))),
            each.lead,
            each.due[0],
          ),
        ),
      ),
    ),
  truth: {
    reportDate: "2025-05-08",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "Recommendation", role: "recommendation" },
          { header: "Executive response", role: "response" },
          { header: "Action", role: "action" },
          { header: "Lead officer", role: "lead" },
          { header: "Due date", role: "timescale" },
        ],
        updateOrder: "unknown",
      },
    ],
    recommendations: ENTRIES.map((each, index) =>
      expectRecommendation({
        ref: String(index + 1),
        text: each.text,
        responses: [{ heading: "Executive response", asAt: null, text: each.response.join("\n") }],
        ...actionsOf(each),
      }),
    ),
    problems: [],
  },
};

/** One lead and one date beside one action line up with it; beside several they are the recommendation's. */
function actionsOf({ actions, lead, due: date }: Entry) {
  const [only, ...others] = actions;
  if (only !== undefined && others.length === 0) {
    return {
      actions: [{ text: only, lead: [lead], timescale: [due(...date)], status: null }],
    };
  }
  return { actions: actions.map(expectAction), lead: [lead], timescale: [due(...date)] };
}
