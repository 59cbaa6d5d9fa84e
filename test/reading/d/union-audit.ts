import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, headerRow, row, status } from "../word-markup";

const entries = [
  {
    ref: "Recommendation 1",
    number: "1",
    lines: [
      "Simplify the rules for small grants",
      "(a) by using lump sums;",
      "(b) by dropping timesheets.",
    ],
    reply: "The Commission accepts the recommendation.",
    target: due("31 December 2025", "2025-12-31"),
    told: progress(
      "Position as at 30 June 2025",
      "2025-06-30",
      "Lump sums are used in 64 % of calls. A decision on timesheets is expected in October 2025.",
    ),
    level: "Implemented in most respects",
  },
  {
    ref: "Recommendation 2",
    number: "2",
    lines: ["Report yearly on irregular payments"],
    reply:
      "The Commission partially accepts the recommendation, since Member States hold the data.",
    target: due("End of 2024", "2024-12"),
    told: progress(
      "Position as at 30 June 2025",
      "2025-06-30",
      "The first report was published on 12 March 2025.",
    ),
    level: "Fully implemented",
  },
  {
    ref: "Recommendation 3",
    number: "3",
    lines: ["Check the beneficiaries’ ownership before payment"],
    reply: "The Commission does not accept the recommendation.",
    target: due("-"),
    told: null,
    level: "Not implemented",
  },
] as const;

/** How a Union body follows up what its auditors recommended. */
export const unionAudit: TruthDocument = {
  name: "d union-audit",
  unusual:
    "number and text in one cell, lettered parts of one request, “Recommendation 1” on a line of its own",
  file: () =>
    report(
      bold("Follow-up of special report 14/2023"),
      "Committee on Budgetary Control – meeting of 9 July 2025",
      grid(
        [6, 5, 3, 6, 3],
        [
          headerRow(
            "Court’s recommendation",
            "Commission’s reply",
            "Target implementation date",
            "Follow-up",
            "Level of implementation",
          ),
          ...entries.map(({ ref, lines, reply, target, told, level }) =>
            row(
              cell(bold(ref), ...lines),
              reply,
              target.raw,
              told === null ? "" : cell(bold(told.heading ?? ""), told.text),
              level,
            ),
          ),
        ],
      ),
    ),
  truth: {
    reportDate: "2025-07-09",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Court’s recommendation=recommendation",
        "Commission’s reply=response",
        "Target implementation date=timescale",
        "Follow-up=update",
        "Level of implementation=status",
      ),
    ],
    recommendations: entries.map(({ number, lines, reply, target, told, level }) =>
      expectRecommendation({
        ref: number,
        text: lines.join(" "),
        responses: [{ heading: "Commission’s reply", asAt: null, text: reply }],
        updates: told === null ? [] : [told],
        timescale: [target],
        status: status(level),
      }),
    ),
    problems: [],
  },
};
