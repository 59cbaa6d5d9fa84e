import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, listed, row, run } from "../word-markup";

/** A health and wellbeing board's agenda and papers; much is asked and answered and nothing is tracked. */
export const wellbeingBoardPapers: TruthDocument = {
  name: "g wellbeing-board-papers",
  unusual:
    "public questions with replies, declarations, outcome measures, a work programme, terms explained; nothing tracked",
  file: () =>
    report(
      heading("Health and Wellbeing Board"),
      "Tuesday, 3rd September 2024, 2.00 pm, Council Chamber",
      grid(
        [1, 7, 4, 2],
        [
          headerRow("Item", "Title", "Lead", "Time"),
          row("1", "Apologies for absence", "Chair", "2.00"),
          row("2", "Declarations of interest", "All", "2.05"),
          row("3", "Minutes of 4 June 2024", "Chair", "2.10"),
          row("4", "Questions from the public", "Chair", "2.15"),
          row("5", "Better Care Fund: quarter 1 return", "Director of Adult Social Care", "2.30"),
          row("6", "Work programme", "Democratic Services", "3.30"),
        ],
      ),
      heading("Item 2: Register of interests", 2),
      aside(
        ["Member", "Organisation", "Nature of interest", "Date declared"],
        ["Dr L Okafor", "Riverside Surgery", "Partner", "12/03/2023"],
        ["Cllr B Tunnicliffe", "Carers’ Trust", "Trustee", "04/06/2024"],
      ),
      heading("Item 4: Questions from the public", 2),
      grid(
        [1, 3, 7, 8],
        [
          headerRow("No.", "From", "Question", "Response"),
          row(
            "1",
            "Mrs J Pike",
            "When will the walk-in centre open again on Sundays?",
            cell(
              "The Board has asked the provider.",
              "Sunday opening is expected from November 2024.",
            ),
          ),
          row(
            "2",
            "Mr A Colley",
            "Will the Board accept the recommendations of Healthwatch about dentists?",
            "The report comes to the meeting in December 2024.",
          ),
        ],
      ),
      heading("Item 5: Better Care Fund metrics", 2),
      grid(
        [5, 2, 2, 2, 6],
        [
          headerRow("Metric", "Plan", "Q1", "On track?", "Challenges and support needs"),
          row(
            "Avoidable admissions (per 100,000)",
            "212",
            "231",
            "Not on track",
            "Respiratory illness in April.",
          ),
          row("Discharged to usual place", "93.5%", "93.9%", "On track", "None"),
          row("Falls (per 100,000)", "1,840", "1,795", "On track", "None"),
        ],
      ),
      `<w:p>${run("Confirmed by the Board’s Chair on ")}${run("27 August 2024", "<w:i/>")}</w:p>`,
      heading("Income and spending", 2),
      aside(
        ["Scheme", "Planned £", "Spent to date £", "Comment"],
        ["Reablement", "2,104,000", "520,400", "As planned"],
        ["Disabled Facilities Grant", "1,870,000", "311,250", "Seasonal"],
      ),
      heading("Item 6: Work programme", 2),
      aside(
        ["Meeting", "Subject", "Purpose", "Lead officer"],
        [
          "3 December 2024",
          "Healthwatch: dentistry",
          "To receive recommendations",
          "Healthwatch manager",
        ],
        [
          "4 March 2025",
          "Pharmaceutical needs assessment",
          "To approve",
          "Public Health Consultant",
        ],
      ),
      heading("Terms used", 2),
      aside(
        ["Term", "What it means"],
        ["Action plan", "What partners have said they will do and by when"],
        ["Recommendation", "A proposal which the Board may agree or not"],
      ),
      bold("The Board is recommended to:"),
      listed(3, "note the return at item 5; and"),
      listed(3, "agree the work programme."),
      footer("Contact: Democratic Services"),
    ),
  truth: nothingTracked("2024-09-03"),
};
