import { aside, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, heading, listed } from "../word-markup";

/** A grants panel's paper: officers recommend sums, and nobody tracks a recommendation. */
export const grantsPanel: TruthDocument = {
  name: "e grants-panel",
  unusual:
    "no tracker, although “Officer recommendation” heads a column and the report ends in recommendations",
  file: () =>
    report(
      heading("Community Chest Grants Panel"),
      "Date of meeting: 6 February 2025",
      bold("Recommendations"),
      "It is recommended that the Panel:",
      listed(1, "determines the applications below; and"),
      listed(1, "notes the balance of the fund."),
      aside(
        ["App. no.", "Applicant", "Purpose", "Sum sought", "Officer recommendation", "Reason"],
        [
          "CC/25/01",
          "Eastgate Brass Band",
          "Two cornets",
          "£1,900",
          "Approve £1,500",
          "Match funding of £400 in hand",
        ],
        [
          "CC/25/02",
          "Friends of Mill Pond",
          "Dipping platform",
          "£4,000",
          "Defer",
          "Planning consent awaited",
        ],
        ["CC/25/03", "Over Sixties Club", "Coach outing", "£600", "Refuse", "Outside the criteria"],
      ),
      bold("Implications"),
      aside(
        ["Finance", "Within budget"],
        ["Legal", "Section 137 powers"],
        ["Equality", "None identified"],
      ),
      bold("Balance of the fund"),
      aside(["Budget", "Committed", "Left"], ["£20,000", "£11,350", "£8,650"]),
    ),
  truth: nothingTracked("2025-02-06"),
};
