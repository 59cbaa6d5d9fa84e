import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, heading, headerRow, row, spanning } from "../word-markup";

/** A trust board's papers: everything in tables, no recommendation tracked in any of them. */
export const boardPapersOnly: TruthDocument = {
  name: "e board-papers-only",
  unusual:
    "no tracker: agenda, measures, risks, declared interests and a vote, with owners and dates",
  file: () =>
    report(
      heading("Eskmouth Community Health Trust"),
      "Board of Directors – Thursday 30 January 2025",
      bold("Recommendation: that the Board NOTES this report and APPROVES the budget virement."),
      aside(
        ["Item", "Title", "Lead", "Time", "Purpose"],
        ["1", "Welcome and apologies", "Chair", "09.30", "–"],
        ["2", "Patient’s story", "Chief Nurse", "09.35", "Note"],
        ["3", "Integrated performance report", "Chief Operating Officer", "10.00", "Assurance"],
        ["4", "Annual budget: virement", "Director of Finance", "10.30", "Approve"],
      ),
      heading("Integrated performance report", 2),
      grid(
        [4, 2, 2, 2, 5],
        [
          headerRow("Measure", "Target", "November", "December", "Commentary"),
          row(spanning(5, bold("Responsive"))),
          row("Waits under 18 weeks", "92%", "71.3%", "70.9%", "Two consultant posts are vacant."),
          row("Seen within four hours", "78%", "79.1%", "74.4%", "Influenza admissions doubled."),
          row(spanning(5, bold("Well led"))),
          row("Staff turnover", "10%", "11.8%", "11.5%", "Exit interviews show no single cause."),
        ],
      ),
      heading("Board assurance framework", 2),
      aside(
        ["Ref", "Risk", "Owner", "Score", "Status", "Review date"],
        [
          "BAF1",
          "Clinical records are split between two systems",
          "Medical Director",
          "16",
          "Open",
          "31 March 2025",
        ],
        ["BAF4", "The boiler house fails", "Director of Estates", "12", "Open", "28 February 2025"],
      ),
      heading("Declarations of interest", 2),
      aside(
        ["Director", "Interest", "Date declared"],
        ["Ms F. Quayle", "Trustee, Eskmouth Hospice", "2 April 2024"],
        ["Dr T. Bassey", "Partner, Quay Medical Practice", "16 May 2024"],
      ),
      grid(
        [4, 1, 1, 1],
        [
          headerRow("Vote on the virement of £140,000", "For", "Against", "Abstained"),
          row(cell("Voting directors"), "9", "1", "0"),
        ],
      ),
    ),
  truth: nothingTracked("2025-01-30"),
};
