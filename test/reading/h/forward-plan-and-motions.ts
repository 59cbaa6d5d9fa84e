import { aside, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, footer, heading } from "../word-markup";

/** A cabinet's forward plan, a work programme and a table of votes; nothing in it is tracked. */
export const forwardPlanAndMotions: TruthDocument = {
  name: "h forward-plan-and-motions",
  unusual: "a “Recommendation” column of what will be decided, with officers and dates; votes",
  file: () =>
    report(
      heading("Forward Plan of key decisions"),
      "Published: 3 September 2025",
      bold("Key decisions"),
      aside(
        ["Ref", "Decision", "Recommendation", "Decision maker", "Date", "Lead officer"],
        [
          "FP/25/31",
          "Housing allocations policy",
          "To approve the policy for consultation",
          "Cabinet",
          "14 October 2025",
          "Head of Housing",
        ],
        [
          "FP/25/32",
          "Award of the cleaning contract",
          "To award the contract as set out in the exempt report",
          "Cabinet Member for Resources",
          "October 2025",
          "Procurement Manager",
        ],
        [
          "FP/25/34",
          "Local Plan",
          "To recommend the plan to Council",
          "Cabinet",
          "11 November 2025",
          "Head of Planning",
        ],
      ),
      heading("Scrutiny work programme", 2),
      aside(
        ["Meeting", "Item", "Purpose", "Officer", "Status"],
        [
          "22 September 2025",
          "Bus services",
          "Pre-decision scrutiny",
          "Transport Manager",
          "Agreed",
        ],
        [
          "20 October 2025",
          "Crime and disorder",
          "Annual report",
          "Community Safety",
          "Provisional",
        ],
      ),
      heading("Motions at the last Council", 2),
      aside(
        ["No", "Motion", "For", "Against", "Abstained", "Outcome"],
        ["1", "That this Council supports its post offices.", "41", "0", "1", "Carried"],
        ["2", "That the Cabinet withdraws the charge for bins.", "17", "24", "1", "Lost"],
      ),
      footer("Anyone may make representations about an item on this plan."),
    ),
  truth: nothingTracked("2025-09-03"),
};
