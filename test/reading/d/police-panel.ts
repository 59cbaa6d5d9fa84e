import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, row, status } from "../word-markup";

const entries = [
  {
    ref: "PCP/24/03",
    asked: "That the Commissioner publishes response times for each district every quarter.",
    raised: "8 February 2024",
    reply: "Accepted",
    owner: ["Head of Performance"],
    by: due("June 2024", "2024-06"),
    told: ["Published since July 2024 on the Commissioner’s website."],
    state: "Discharged",
  },
  {
    ref: "PCP/24/07",
    asked: "That the rural crime team is kept at no fewer than twelve officers.",
    raised: "8 February 2024",
    reply: "Noted; an operational matter for the Chief Constable",
    owner: ["Chief Constable"],
    by: due("n/a"),
    told: ["Eleven officers in post on 30 September.", "A transferee joins in November."],
    state: "Open",
  },
  {
    ref: "PCP/24/11",
    asked: "That the Panel receives the custody visiting scheme’s annual report.",
    raised: "13 June 2024",
    reply: "Accepted",
    owner: ["OPCC Chief Executive"],
    by: due("next meeting"),
    told: [],
    state: "Open",
  },
] as const;

/** What a panel asked of an elected commissioner. */
export const policePanel: TruthDocument = {
  name: "d police-panel",
  unusual: "a date column that is not a timescale, plain words over every column, no header marked",
  file: () =>
    report(
      bold("Marchshire Police and Crime Panel"),
      "Thursday 17 October 2024 at 10.30 am, Shire Hall",
      bold("Recommendations to the Commissioner: monitoring"),
      grid(
        [2, 6, 2, 4, 3, 2, 5, 2],
        [
          row(
            ...[
              "Number",
              "What the Panel recommended",
              "Made on",
              "Commissioner’s reply",
              "Owner",
              "Due by",
              "Latest news",
              "Standing",
            ].map((text) => cell(bold(text))),
          ),
          ...entries.map(({ ref, asked, raised, reply, owner, by, told, state }) =>
            row(ref, asked, raised, reply, cell(...owner), by.raw, cell(...told), state),
          ),
        ],
      ),
      "Attendance",
      aside(["Member", "Body", "Present"], ["Cllr R Oduya", "Marchshire County Council", "Yes"]),
    ),
  truth: {
    reportDate: "2024-10-17",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Number=reference",
        "What the Panel recommended=recommendation",
        "Made on=other",
        "Commissioner’s reply=response",
        "Owner=lead",
        "Due by=timescale",
        "Latest news=update",
        "Standing=status",
      ),
    ],
    recommendations: entries.map(({ ref, asked, reply, owner, by, told, state }) =>
      expectRecommendation({
        ref,
        text: asked,
        responses: [{ heading: "Commissioner’s reply", asAt: null, text: reply }],
        updates: told.length === 0 ? [] : [progress(null, null, told.join("\n"))],
        lead: owner,
        timescale: [by],
        status: status(state),
      }),
    ),
    problems: [],
  },
};
