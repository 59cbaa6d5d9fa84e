import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, footer, heading, headerRow, listed, row, run, spanning } from "../word-markup";

/** The year's last papers of an audit committee: recommendations are counted and none is listed. */
export const auditCommitteeAnnual: TruthDocument = {
  name: "g audit-committee-annual",
  unusual:
    "an audit plan with opinions and counts of recommendations, frauds, a self-assessment, risks; nothing tracked",
  file: () =>
    report(
      heading("Governance and Audit Committee"),
      "Thursday, 13 June 2024",
      heading("Annual report of the Head of Internal Audit 2023-24", 2),
      grid(
        [6, 3, 1, 1, 1, 3],
        [
          headerRow("Audit", "Opinion", "High", "Med", "Low", "Report issued"),
          row(spanning(6, bold("Corporate"))),
          row("Creditors", "Substantial", "0", "1", "2", "14/09/2023"),
          row("Main accounting", "Reasonable", "0", "3", "1", "06/12/2023"),
          row(spanning(6, bold("Social services"))),
          row("Direct payments", "Limited", "3", "4", "0", "22/02/2024"),
          row(bold("Total recommendations"), "", bold("3"), bold("8"), bold("3"), ""),
        ],
      ),
      "",
      bold("Recommendations agreed and put into practice"),
      aside(
        ["Priority", "Made", "Agreed", "In place by 31 March", "%"],
        ["High", "3", "3", "2", "67"],
        ["Medium", "8", "7", "6", "86"],
      ),
      heading("Performance of the service", 2),
      aside(
        ["Measure", "Target", "2022-23", "2023-24", "Status"],
        ["Plan delivered", "90%", "88%", "93%", "Green"],
        ["Days from fieldwork to draft", "15", "21", "17", "Amber"],
      ),
      heading("Anti-fraud", 2),
      aside(
        ["Case", "Allegation", "Result", "Value"],
        ["23/04", "Blue badge misuse", "Warning letter", "–"],
        ["23/09", "False invoice", "Referred to police", "£4,112"],
      ),
      heading("Self-assessment against good practice", 2),
      grid(
        [1, 9, 1, 1, 1],
        [
          headerRow("", "Good practice question", "Yes", "Partly", "No"),
          row("1", "Does the authority have a dedicated audit committee?", "✓", "", ""),
          row("2", "Does the committee report directly to full council?", "✓", "", ""),
          row("3", "Are members trained against the core areas?", "", "✓", ""),
          row("4", "Does the committee have two lay members?", "", "", "✓"),
        ],
      ),
      heading("Corporate risks (extract)", 2),
      grid(
        [1, 5, 2, 6, 3, 2],
        [
          headerRow("Ref", "Risk", "Score", "Mitigation", "Owner", "Review"),
          row(
            "CR2",
            "The Council can’t balance its budget",
            "20",
            "Savings board meets fortnightly",
            "Section 151 Officer",
            "Sept 2024",
          ),
          row(
            "CR7",
            "A serious cyber attack",
            "16",
            "Second factor for all accounts; exercise held",
            "Head of Digital",
            "July 2024",
          ),
        ],
      ),
      `<w:p>${run("Opinion: ", "<w:b/>")}${run("reasonable assurance can be given for 2023-24.")}</w:p>`,
      bold("Recommendation"),
      "The Committee is asked to:",
      listed(3, "receive the annual report; and"),
      listed(3, "approve the internal audit charter."),
      footer("Mae’r papur hwn ar gael yn Gymraeg"),
    ),
  truth: nothingTracked("2024-06-13"),
};
