import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, row } from "../word-markup";

/** A council's summons: decisions to come, allowances, motions, petitions and a timetable. */
export const councilSummons: TruthDocument = {
  name: "f council-summons",
  unusual:
    "allowances that a panel recommends, recommendations of committees to decide tonight, motions, a forward plan; nothing tracked",
  file: () =>
    report(
      heading("Borough of Thameshead"),
      "Council – Wednesday 26 February 2025",
      heading("Item 7: Reports of committees", 2),
      aside(
        ["Committee", "Date", "Recommended to Council", "Page"],
        [
          "Cabinet",
          "11 February 2025",
          "That the budget and a council tax increase of 4.99% be approved",
          "21",
        ],
        [
          "Licensing Committee",
          "21 January 2025",
          "That the Statement of Gambling Policy be adopted with effect from 31 March 2025",
          "188",
        ],
        [
          "Standards Committee",
          "4 February 2025",
          "That Mr J Bruce be appointed as an Independent Person for four years",
          "240",
        ],
      ),
      heading("Item 8: Independent Remuneration Panel", 2),
      aside(
        ["Role", "Number", "Present allowance", "Panel’s recommendation", "Change"],
        ["Leader", "1", "£31,200", "£32,500", "+4.2%"],
        ["Cabinet member", "8", "£15,600", "£16,250", "+4.2%"],
        ["Scrutiny chair", "3", "£9,360", "£9,360", "Nil"],
        ["Planning chair", "1", "£9,360", "£10,400", "+11.1%"],
      ),
      heading("Item 10: Motions on notice", 2),
      grid(
        [1, 9, 3, 3, 3],
        [
          headerRow("No.", "Motion", "Proposer", "Seconder", "Outcome"),
          row(
            "1",
            cell(
              "This Council notes the closure of two bank branches in Thameshead since June 2024.",
              "Council resolves to ask the Chief Executive to write to the banks and to report back by July 2025 on a banking hub.",
            ),
            "Cllr Ayoola",
            "Cllr Finch",
            "Carried",
          ),
          row(
            "2",
            "That the Overview and Scrutiny Committee be asked to review the response to Storm Darragh.",
            "Cllr Prentice",
            "Cllr Mrs Boyd",
            "Referred",
          ),
        ],
      ),
      heading("Recorded vote on item 7 (budget)", 2),
      aside(
        ["For (24)", "Against (19)", "Abstained (1)"],
        ["Cllrs Abbott, Ayoola, Begum …", "Cllrs Boyd, Carr, Denham …", "Cllr Young"],
      ),
      heading("Petitions received", 2),
      aside(
        ["Subject", "Lead petitioner", "Signatures", "Action taken", "Status"],
        [
          "Crossing at Dyer’s Lane",
          "Ms Patel",
          "612",
          "Passed to Highways, survey in March",
          "Open",
        ],
        ["Save the lido café", "Mr Grey", "1,944", "Debated on 4 December 2024", "Closed"],
      ),
      heading("Cabinet forward plan: March to May 2025", 2),
      aside(
        ["Decision", "Key?", "Decision maker", "Due", "Consultation", "Contact officer"],
        [
          "Parking charges 2025/26",
          "Yes",
          "Cabinet",
          "11 March 2025",
          "Public notice for 21 days",
          "Parking Manager",
        ],
        [
          "Response to scrutiny review of libraries",
          "No",
          "Cabinet",
          "8 April 2025",
          "Overview and Scrutiny Committee",
          "Head of Culture",
        ],
        ["Depot roof", "Yes", "Leader", "May 2025", "None", "Head of Property"],
      ),
      heading("Definitions", 2),
      aside(
        ["Term", "Meaning"],
        ["Key decision", "One that costs more than £500,000 or affects two or more wards"],
        [
          "Call-in",
          "A request by five members that scrutiny should consider a decision before it is acted upon",
        ],
      ),
      bold("Chief Executive"),
      footer("Town Hall, Thameshead, 18 February 2025"),
    ),
  truth: nothingTracked("2025-02-26"),
};
