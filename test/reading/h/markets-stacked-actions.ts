import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  due,
  footer,
  heading,
  headerRow,
  listed,
  row,
  spanning,
  status,
} from "../word-markup";

const HEADERS = [
  "Scrutiny recommendation",
  "Agreed actions",
  "Lead officers",
  "Target dates",
  "Position at 31 August 2025",
  "Status",
] as const;

const MARKET_SQUARE = "Market Square";
const TRADERS = "Traders";

/** A town's plan whose actions stand below each other in one cell, level with leads and dates in some rows only. */
export const marketsStackedActions: TruthDocument = {
  name: "h markets-stacked-actions",
  unusual:
    "bulleted actions level with leads and dates, but for one row; numbers “(1)” in the text",
  file: () =>
    report(
      heading("Economy Scrutiny Committee"),
      "11 September 2025",
      bold("Review of markets: action plan"),
      grid(
        [6, 6, 4, 3, 6, 3],
        [
          headerRow(...HEADERS),
          row(spanning(6, bold(MARKET_SQUARE))),
          row(
            "(1) That the square is resurfaced before the centenary.",
            cell(listed(2, "Survey the drains."), listed(2, "Let the contract.")),
            cell("Drainage Engineer", "Project Manager"),
            cell("May 2025", "November 2025"),
            "The survey found two collapsed drains.",
            "In progress",
          ),
          row(
            "(2) That power is brought to every pitch.",
            cell(listed(2, "Apply to the network operator.")),
            "Project Manager",
            "Early 2026",
            "",
            "Not started",
          ),
          row(spanning(6, bold(TRADERS))),
          row(
            "(3) That rents are frozen for new traders.",
            cell(
              listed(2, "Draft a scheme."),
              listed(2, "Consult traders."),
              listed(2, "Report to Cabinet."),
            ),
            cell("Markets Manager", "Head of Finance"),
            cell("June 2025", "July 2025", "October 2025"),
            cell("The scheme was drafted in June.", "Forty traders replied to the consultation."),
            "In progress",
          ),
          row(
            "(4) That a traders’ forum meets twice a year.",
            cell(listed(2, "Hold the first forum.")),
            "Markets Manager",
            "30/06/2025",
            "Held on 19 June.",
            "Achieved",
          ),
        ],
      ),
      footer("ESC/25/18"),
    ),
  truth: {
    reportDate: "2025-09-11",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        `${HEADERS[0]}=recommendation`,
        `${HEADERS[1]}=action`,
        `${HEADERS[2]}=lead`,
        `${HEADERS[3]}=timescale`,
        `${HEADERS[4]}=update`,
        `${HEADERS[5]}=status`,
      ),
    ],
    recommendations: [
      expectRecommendation({
        ref: "1",
        section: MARKET_SQUARE,
        text: "That the square is resurfaced before the centenary.",
        actions: [
          step("Survey the drains.", ["Drainage Engineer"], [due("May 2025", "2025-05")]),
          step("Let the contract.", ["Project Manager"], [due("November 2025", "2025-11")]),
        ],
        updates: [position("The survey found two collapsed drains.")],
        status: status("In progress"),
      }),
      expectRecommendation({
        ref: "2",
        section: MARKET_SQUARE,
        text: "That power is brought to every pitch.",
        actions: [
          step(
            "Apply to the network operator.",
            ["Project Manager"],
            [due("Early 2026")],
            status("Not started"),
          ),
        ],
      }),
      expectRecommendation({
        ref: "3",
        section: TRADERS,
        text: "That rents are frozen for new traders.",
        actions: [
          step("Draft a scheme.", [], [due("June 2025", "2025-06")]),
          step("Consult traders.", [], [due("July 2025", "2025-07")]),
          step("Report to Cabinet.", [], [due("October 2025", "2025-10")]),
        ],
        lead: ["Markets Manager", "Head of Finance"],
        updates: [
          position("The scheme was drafted in June.\nForty traders replied to the consultation."),
        ],
        status: status("In progress"),
      }),
      expectRecommendation({
        ref: "4",
        section: TRADERS,
        text: "That a traders’ forum meets twice a year.",
        actions: [
          step(
            "Hold the first forum.",
            ["Markets Manager"],
            [due("30/06/2025", "2025-06-30")],
            status("Achieved"),
          ),
        ],
        updates: [position("Held on 19 June.")],
      }),
    ],
    problems: [{ table: 0, row: 5, about: "three actions and two leads" }],
  },
};

function position(text: string): ReturnType<typeof progress> {
  return progress(null, "2025-08-31", text, { inferred: true });
}
