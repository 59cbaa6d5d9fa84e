import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { cell, heading, headerRow, row, run, status } from "../word-markup";

const entries = [
  {
    ref: "9",
    text: "We recommend that the Department publishes a timetable for step-free stations. (Paragraph 41)",
    reply: [
      "The Government agrees.",
      "A timetable for 2026 to 2031 will be laid before the House by summer 2026.",
    ],
    view: "Accepted",
  },
  {
    ref: "10",
    text: "The duty on operators should cover replacement buses. (Paragraph 44)",
    reply: ["The Government agrees in part. It will consult operators in the autumn."],
    view: "Accepted in part",
  },
  {
    ref: "14",
    text: "The regulator should be able to fine operators whose lifts are out of use for more than a week. (Paragraph 63)",
    reply: [
      "The Government does not agree, since franchise terms already provide for this; see recommendation 9 above.",
    ],
    view: "Rejected",
  },
] as const;

/** A government's reply to a committee of the Lords. */
export const lordsReplies: TruthDocument = {
  name: "e lords-replies",
  unusual:
    "the number runs into the text, the paragraph of the report ends it, a judgement beside the reply",
  file: () =>
    report(
      heading("Accessible Journeys Committee"),
      "Government response to the Committee’s 2nd Report of Session 2024–25",
      "Published 3 November 2025",
      "The Committee’s assessment of each reply is given in the last column.",
      grid(
        [7, 8, 3],
        [
          headerRow("Committee recommendation", "Government response", "Committee’s assessment"),
          ...entries.map(({ ref, text, reply, view }) =>
            row(cell(run(`${ref}. ${text}`)), cell(...reply), view),
          ),
        ],
      ),
      "",
      aside(
        ["Witness", "Date", "Session"],
        ["Minister for Rail", "4 March 2025", "7"],
        ["Transport for All", "11 February 2025", "4"],
      ),
    ),
  truth: {
    reportDate: "2025-11-03",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Committee recommendation=recommendation",
        "Government response=response",
        "Committee’s assessment=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, reply, view }) =>
      expectRecommendation({
        ref,
        text,
        responses: [{ heading: "Government response", asAt: null, text: reply.join("\n") }],
        status: status(view),
      }),
    ),
    problems: [],
  },
};
