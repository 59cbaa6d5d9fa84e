import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, heading, headerRow, row, status } from "../word-markup";

const entries = [
  {
    ref: "24-03/1",
    finding: "Nine of twenty purchase orders sampled were raised after the invoice.",
    text: "Orders should be raised before goods are received.",
    priority: "High",
    reply: "Agreed. The finance system will refuse an invoice without an order.",
    owner: ["Head of Finance"],
    by: due("30 April 2025", "2025-04-30"),
    told: [
      progress("Update at 28 February 2025", "2025-02-28", "Supplier has quoted for the change."),
      progress(
        "Update at 31 May 2025",
        "2025-05-31",
        "Change installed. Two centres still order by telephone.",
      ),
    ],
    state: "Partially implemented",
  },
  {
    ref: "24-03/2",
    finding: "Learner laptops are not counted.",
    text: "A register of laptops should be kept, and checked each August.",
    priority: "Medium",
    reply: "Agreed.",
    owner: ["ICT Manager", "Centre Managers"],
    by: due("Sept 2025", "2025-09"),
    told: [progress("Update at 31 May 2025", "2025-05-31", "1,240 of about 1,600 laptops tagged.")],
    state: "Partially implemented",
  },
  {
    ref: "24-07/1",
    finding: "Travel claims were paid up to 14 months late.",
    text: "Claims older than three months should be refused.",
    priority: "Low",
    reply: "Not agreed: the circular allows a year.",
    owner: ["Director of Organisation Support"],
    by: due("N/A"),
    told: [],
    state: "Risk accepted",
  },
] as const;

/** An Irish training board's audit committee: the finding stands beside the recommendation. */
export const trainingBoardFindings: TruthDocument = {
  name: "e training-board-findings",
  unusual:
    "a finding and a priority beside each recommendation, replies, updates on lines of their own",
  file: () =>
    report(
      heading("Lough Carra Education and Training Board"),
      "Audit and Risk Committee",
      "Date: 11 June 2025",
      "Status of internal audit recommendations",
      aside(
        ["Audit", "Opinion", "Days"],
        ["24-03 Procurement", "Limited", "18"],
        ["24-07 Travel", "Reasonable", "9"],
      ),
      "",
      grid(
        [2, 5, 5, 2, 5, 3, 3, 6, 3],
        [
          headerRow(
            "Ref.",
            "Finding",
            "Recommendation",
            "Priority",
            "Management response",
            "Action owner",
            "Due date",
            "Progress",
            "Status",
          ),
          ...entries.map((each) =>
            row(
              each.ref,
              each.finding,
              each.text,
              each.priority,
              each.reply,
              cell(...each.owner),
              each.by.raw,
              cell(...each.told.flatMap(({ heading: name, text }) => [bold(name ?? ""), text])),
              each.state,
            ),
          ),
        ],
      ),
    ),
  truth: {
    reportDate: "2025-06-11",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Ref.=reference",
        "Finding=other",
        "Recommendation=recommendation",
        "Priority=other",
        "Management response=response",
        "Action owner=lead",
        "Due date=timescale",
        "Progress=update",
        "Status=status",
      ),
    ],
    recommendations: entries.map((each) =>
      expectRecommendation({
        ref: each.ref,
        text: each.text,
        responses: [{ heading: "Management response", asAt: null, text: each.reply }],
        updates: each.told,
        lead: each.owner,
        timescale: [each.by],
        status: status(each.state),
      }),
    ),
    problems: [],
  },
};
