import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  due,
  footer,
  heading,
  merged,
  row,
  rowWith,
  run,
  spanning,
  status,
} from "../word-markup";

const asked = [
  {
    ref: "2.1",
    text: "Leaders should ensure that plans are issued within 20 weeks.",
    lead: ["Head of SEND"],
    due: due("March 2025", "2025-03"),
    told: [
      ["Q1 2024/25:", "2024-04", "2024-06", "31% were in time."],
      [
        "Q2 2024/25:",
        "2024-07",
        "2024-09",
        "44% were in time. Two agency case officers have left.",
      ],
    ],
    state: "Behind schedule",
  },
  {
    ref: "2.2",
    text: "Leaders should publish the local offer in a form that parents can use.",
    lead: ["Local Offer Officer", "Parent Carer Forum"],
    // When it was done is not when it was due.
    due: due("Completed – July 2024"),
    told: [["Q1 2024/25:", "2024-04", "2024-06", "The new site was tested by 40 parents."]],
    state: "Completed",
  },
  {
    ref: "3.1",
    text: "The partnership should reduce waits for speech and language therapy.",
    lead: ["Designated Clinical Officer"],
    due: due("31 December 2024", "2024-12-31"),
    told: [
      ["Q1 2024/25:", "2024-04", "2024-06", "The longest wait is 61 weeks."],
      ["Q2 2024/25:", "2024-07", "2024-09", "The longest wait is 48 weeks."],
    ],
    state: "On schedule",
  },
  {
    ref: "3.2",
    text: "The partnership should agree one dashboard.",
    lead: ["Performance Manager"],
    due: due("Autumn 2024", "2024-09", "2024-11"),
    told: [["Q2 2024/25:", "2024-07", "2024-09", "First dashboard shared with the Board."]],
    state: "On schedule",
  },
] as const;

/** A partnership's plan after an inspection, under a header of two rows. */
export const sendTwoRowHeader: TruthDocument = {
  name: "h send-two-row-header",
  unusual: "two header rows; quarters as run-in headings in one cell",
  file: () =>
    report(
      heading("SEND Partnership Board"),
      "Date: 5 November 2024",
      "Progress against the recommendations of the area inspection",
      grid(
        [1, 6, 4, 3, 8, 3],
        [
          rowWith(
            "<w:tblHeader/>",
            merged(bold("Ref")),
            merged(bold("Inspectors’ recommendation")),
            spanning(2, bold("Delivery")),
            spanning(2, bold("Monitoring")),
          ),
          rowWith(
            "<w:tblHeader/>",
            BELOW,
            BELOW,
            cell(bold("Lead")),
            cell(bold("Timescale")),
            cell(bold("Progress")),
            cell(bold("Status")),
          ),
          ...asked.map(({ ref, text, lead, due: by, told, state }) =>
            row(
              ref,
              text,
              cell(...lead),
              by.raw,
              cell(...told.map(([name, , , said]) => `<w:p>${bold(name)}${run(` ${said}`)}</w:p>`)),
              state,
            ),
          ),
        ],
      ),
      footer("Owner: SEND Partnership Board"),
    ),
  truth: {
    reportDate: "2024-11-05",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Ref=reference",
        "Inspectors’ recommendation=recommendation",
        "Delivery Lead=lead",
        "Delivery Timescale=timescale",
        "Monitoring Progress=update",
        "Monitoring Status=status",
      ),
    ],
    recommendations: asked.map(({ ref, text, lead, due: by, told, state }) =>
      expectRecommendation({
        ref,
        text,
        lead,
        timescale: [by],
        // A quarter is as at its last month.
        updates: told.map(([name, , last, said]) => progress(name, last, said)),
        status: status(state),
      }),
    ),
    problems: [],
  },
};
