import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, cellWith, footer, heading, headerRow, row } from "../word-markup";

const coloured = (fill: string, text: string) =>
  cellWith(`<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`, text);

/** A health board's assurance framework, its declared interests and its measures. */
export const icbBoardRisks: TruthDocument = {
  name: "f icb-board-risks",
  unusual:
    "risks with actions, leads, dates and coloured scores, gaps in control, measures; nothing tracked",
  file: () =>
    report(
      heading("NHS Vale and Borders Integrated Care Board"),
      "Board meeting in public, 25 July 2024",
      bold("Paper 9: Board Assurance Framework and Corporate Risk Register"),
      aside(
        ["Report to", "Board"],
        ["Author", "Head of Corporate Governance"],
        [
          "Recommendation",
          "The Board is asked to approve the framework and to note the changes in score.",
        ],
        ["Conflicts of interest", "None identified"],
      ),
      heading("Strategic risks", 2),
      grid(
        [1, 6, 2, 5, 5, 3, 3, 2],
        [
          headerRow(
            "Ref",
            "Risk description",
            "Initial score",
            "Controls and assurances",
            "Further actions",
            "Executive lead",
            "Action due",
            "Current score",
          ),
          row(
            "SR1",
            "If urgent care demand exceeds capacity during the winter then patients will wait longer than is safe.",
            coloured("FF0000", "20"),
            cell("System control centre", "Weekly executive oversight group"),
            "Winter plan to be tested on 12 September; virtual ward capacity to rise to 180 beds.",
            "Chief Operating Officer",
            "30/09/2024",
            coloured("FF0000", "16"),
          ),
          row(
            "SR2",
            "If the system does not deliver its financial plan then it may be placed in intervention.",
            coloured("FF0000", "20"),
            "Month 3 position is £4.1m adverse to plan. Recovery board meets fortnightly.",
            "Independent review of grip and control to report in August.",
            "Chief Finance Officer",
            "31/08/2024",
            coloured("FF0000", "20"),
          ),
          row(
            "SR3",
            "If digital systems are attacked then services will be interrupted.",
            coloured("FFC000", "15"),
            "Toolkit submitted on 30 June 2024: standards met.",
            "Exercise with trusts, postponed from May.",
            "Chief Digital and Information Officer",
            "31/10/2024",
            coloured("FFC000", "12"),
          ),
        ],
      ),
      heading("Scoring key", 2),
      aside(
        ["Score", "Rating", "Description"],
        ["15–25", "Red", "Extreme risk"],
        ["8–12", "Amber", "High risk"],
        ["1–6", "Green", "Moderate or low risk"],
      ),
      heading("Constitutional standards", 2),
      aside(
        ["Standard", "Target", "May 2024", "June 2024", "RAG", "Commentary"],
        ["A&E within four hours", "78%", "71.2%", "72.9%", "Red", "Improved for the third month"],
        ["Cancer 62 days", "70%", "68.8%", "70.4%", "Green", "Target met, first time since 2021"],
        [
          "Diagnostics within six weeks",
          "95%",
          "80.1%",
          "79.3%",
          "Red",
          "Echocardiography remains the outlier",
        ],
      ),
      heading("Register of interests (extract)", 2),
      aside(
        ["Name", "Role", "Interest", "From", "Action taken to mitigate"],
        [
          "Dr S. Marchetti",
          "Primary care partner member",
          "Partner, Rivermead Surgery",
          "2011",
          "Leaves the meeting when primary care contracts are discussed",
        ],
        [
          "P. Hallowell",
          "Non-executive",
          "Trustee, Vale Hospice",
          "2020",
          "Declared at each meeting",
        ],
      ),
      heading("Forward plan", 2),
      aside(
        ["Item", "Lead", "26 Sept", "28 Nov", "30 Jan"],
        ["Winter plan", "COO", "X", "", ""],
        ["Annual report", "CEO", "X", "", ""],
        ["Safeguarding annual report", "Chief Nurse", "", "X", ""],
      ),
      footer("NHS Vale and Borders ICB"),
    ),
  truth: nothingTracked("2024-07-25"),
};
