import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, listed, row } from "../word-markup";

/** A parish council's minutes, with its money and its risks. */
export const parishMeetingPapers: TruthDocument = {
  name: "f parish-meeting-papers",
  unusual:
    "minutes in a two-column layout, resolved actions in prose, payments, risks and a rota; nothing tracked",
  file: () =>
    report(
      heading("Upper Wickley Parish Council"),
      "Minutes of the meeting held on Monday 13 January 2025 at 7.30pm in the Village Hall",
      aside(
        ["Present", "Apologies", "In attendance"],
        [
          "Cllrs B Farrant (Chair), S Okafor, T Lyle, J Medway",
          "Cllr P Stanton (work)",
          "Mrs L Crewe (Clerk), Cllr D Hobday (Wickley DC), 4 members of the public",
        ],
      ),
      "",
      grid(
        [1, 12, 3],
        [
          headerRow("Min.", "Business", "Action"),
          row(
            "24/101",
            cell(
              bold("Declarations of interest"),
              "Cllr Lyle declared a personal interest in item 24/106 as a neighbour of the allotments.",
            ),
            "",
          ),
          row(
            "24/102",
            cell(
              bold("Minutes of the last meeting"),
              "The minutes of 9 December 2024 were approved as a correct record and signed. Matters arising: the Clerk reported that the bus shelter had been repaired and the insurers had paid £1,140.",
            ),
            "",
          ),
          row(
            "24/103",
            cell(
              bold("Planning"),
              "24/02217/FUL – Mill House: no objection. 24/02301/HOU – 3 The Green: object, as the dormer would overlook the school. It was RESOLVED that the Clerk submit these comments by 20 January.",
            ),
            "LC",
          ),
          row(
            "24/104",
            cell(
              bold("Highways"),
              "Speed indicator: data for November showed an average of 33 mph. Cllr Okafor to ask the county’s officer for a site meeting before the end of February. The drain in Back Lane was reported again; Cllr Hobday will chase.",
            ),
            cell("SO", "DH"),
          ),
          row(
            "24/105",
            cell(
              bold("Budget and precept 2025/26"),
              "The Finance Working Party recommended a precept of £21,400 (+4.4%). Proposed Cllr Medway, seconded Cllr Lyle, RESOLVED unanimously.",
            ),
            "LC",
          ),
          row(
            "24/106",
            cell(
              bold("Allotments"),
              "Three plots vacant, waiting list of seven. Rents to be reviewed in the autumn.",
            ),
            "",
          ),
        ],
      ),
      heading("Accounts for payment", 2),
      aside(
        ["Date", "Payee", "Details", "Net", "VAT", "Total"],
        ["13/01/25", "L Crewe", "Salary December", "612.40", "0.00", "612.40"],
        ["13/01/25", "Greenways Ltd", "Hedge cutting", "380.00", "76.00", "456.00"],
        ["06/01/25", "Village Hall", "Hire Oct–Dec", "90.00", "0.00", "90.00"],
      ),
      heading("Budget monitoring to 31 December 2024", 2),
      aside(
        ["Heading", "Budget 2024/25", "Spent", "Remaining", "Comment"],
        ["Staff", "9,100", "6,640", "2,460", "On budget"],
        [
          "Grounds",
          "4,500",
          "4,980",
          "-480",
          "Storm damage to the lime trees, vired from reserves",
        ],
        ["Election", "1,000", "0", "1,000", "No contest in May 2024"],
      ),
      heading("Risk assessment (adopted January 2025)", 2),
      aside(
        [
          "Area",
          "Risk",
          "Level",
          "Controls in place",
          "Further action required",
          "Responsible",
          "Review date",
        ],
        [
          "Play area",
          "Injury to a child from worn equipment",
          "M",
          "Weekly inspection by member on the rota; annual inspection by RoSPA",
          "Replace the swing chains",
          "Cllr Medway",
          "May 2025",
        ],
        [
          "Finance",
          "Loss through theft or dishonesty",
          "L",
          "Fidelity guarantee of £50,000; two signatories",
          "None",
          "RFO",
          "Jan 2026",
        ],
        [
          "Records",
          "Loss of papers through fire or flood",
          "M",
          "Back-up in the cloud since March 2023",
          "Deposit minute books at the county record office",
          "Clerk",
          "Jan 2026",
        ],
      ),
      heading("Playground inspection rota", 2),
      aside(
        ["Week beginning", "Member", "Done"],
        ["20 January", "Cllr Lyle", ""],
        ["27 January", "Cllr Farrant", ""],
        ["3 February", "Cllr Stanton", ""],
      ),
      "The meeting closed at 9.12pm. Date of next meeting: 10 February 2025.",
      listed(2, "Signed ………………………… Chairman"),
      footer("www.upperwickley-pc.example"),
    ),
  truth: nothingTracked("2025-01-13"),
};
