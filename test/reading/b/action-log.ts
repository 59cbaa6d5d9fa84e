import {
  bold,
  cell,
  headerRow,
  laidOut,
  paragraph,
  row,
  styled,
  table,
} from "../../fixtures/word-content";
import { NOTHING_TRACKED, paper, plainTable } from "./paper";
import type { Paper } from "./paper";

/** Minutes' action log, decision list, risk register and forward plan: alike in looks, and nothing to track. */
export const actionLog: Paper = {
  name: "action-log",
  unusual:
    "An action log, decisions, risks with RAG and a forward plan: nothing is a recommendation",
  file: paper({
    title: "Transformation Board: actions, decisions and risks",
    company: "Lowfield Metropolitan Borough Council",
    unknownWords: ["Lowfield"],
    blocks: [
      styled("Title", "Transformation Board"),
      paragraph("Date of meeting: 9 May 2024"),
      laidOut({ list: { id: 2, level: 0 } }, "Apologies came from the Director of Place."),
      laidOut({ list: { id: 2, level: 0 } }, "The notes of the last meeting were agreed."),
      styled("Heading2", "Action log"),
      table(
        [900, 1700, 5600, 2300, 1700, 2200],
        [
          headerRow(["No.", "Meeting", "Action", "Owner", "Due", "Status"], true),
          ...[
            [
              "1",
              "14 March 2024",
              "Circulate the slides on the customer portal.",
              "PMO",
              "21 March 2024",
              "Closed",
            ],
            [
              "2",
              "14 March 2024",
              "Check with Finance whether the saving counts twice.",
              "S Okafor",
              "11 April 2024",
              "Closed",
            ],
            [
              "3",
              "11 April 2024",
              "Bring back the telephony business case.",
              "J Whitaker",
              "9 May 2024",
              "Open",
            ],
            ["4", "11 April 2024", "Book a bigger room.", "PMO", "ASAP", "Closed"],
            [
              "5",
              "11 April 2024",
              "Send comments on the draft strategy.",
              "All",
              "30 April 2024",
              "Overdue",
            ],
            ["6", "11 April 2024", "Ask HR for figures on vacancies.", "S Okafor", "TBC", "Open"],
          ].map((texts) => row(...texts.map((text) => cell(text)))),
        ],
      ),
      paragraph(),
      styled("Heading2", "Decisions"),
      plainTable(
        ["Ref", "Decision", "Date", "Taken by"],
        ["D1", "To close the print room.", "14 March 2024", "Board"],
        [
          "D2",
          "To extend the contract for the portal by a year.",
          "11 April 2024",
          "Chief Executive",
        ],
        ["D3", "To put off the telephony project until the autumn.", "9 May 2024", "Board"],
      ),
      paragraph(),
      styled("Heading2", "Risks"),
      table(
        [900, 4300, 1200, 1200, 1200, 4000, 1700],
        [
          headerRow(
            ["ID", "Risk", "Likelihood", "Impact", "RAG", "Mitigation", "Risk owner"],
            true,
          ),
          row(
            cell("R1"),
            cell("Staff with knowledge of the old system leave before it is switched off."),
            cell("4"),
            cell("4"),
            { ...cell("Red"), shade: "FF0000" },
            cell("Retention payments; handover notes by June 2024."),
            cell("Head of ICT"),
          ),
          row(
            cell("R2"),
            cell("Residents without internet access cannot use the portal."),
            cell("3"),
            cell("3"),
            { ...cell("Amber"), shade: "FFC000" },
            cell("Help at libraries; telephone line kept open."),
            cell("Customer Manager"),
          ),
          row(
            cell("R3"),
            cell("Savings come later than in the budget."),
            cell("2"),
            cell("4"),
            { ...cell("Amber"), shade: "FFC000" },
            cell("Quarterly review with Finance."),
            cell("S151 Officer"),
          ),
          row(
            cell("R4"),
            cell("The supplier fails."),
            cell("1"),
            cell("4"),
            { ...cell("Green"), shade: "92D050" },
            cell("Yearly credit check."),
            cell("Procurement"),
          ),
        ],
      ),
      paragraph(),
      styled("Heading2", "Forward plan"),
      plainTable(
        ["Meeting", "Item", "Lead"],
        ["13 June 2024", "Property review", "Director of Place"],
        ["11 July 2024", "Year-end savings", "S151 Officer"],
      ),
      paragraph(),
      paragraph(bold("Recommendation: "), "that the Board notes this paper."),
    ],
  }),
  reading: { reportDate: "2024-05-09", ...NOTHING_TRACKED },
};
