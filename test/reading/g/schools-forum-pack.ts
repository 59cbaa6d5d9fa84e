import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  footer,
  heading,
  headerRow,
  listed,
  merged,
  row,
  spanning,
} from "../word-markup";

/** A schools forum's papers: what is proposed, who may vote, what things cost; nothing is tracked. */
export const schoolsForumPack: TruthDocument = {
  name: "g schools-forum-pack",
  unusual:
    "a forward plan, budget options to vote upon, consultation answers, a membership list; nothing tracked",
  file: () =>
    report(
      heading("Schools Forum"),
      "Tuesday 16 January 2024, 4.30 pm (online)",
      heading("1 Membership", 2),
      grid(
        [3, 5, 4, 3],
        [
          headerRow("Group", "Representative", "School or body", "Term ends"),
          row(merged("Primary"), "Ms A Whitlock", "St Bede’s", "31 August 2025"),
          row(BELOW, "Mr D Ferreira", "Oak Road", "31 August 2024"),
          row(BELOW, "Vacancy", "", ""),
          row(merged("Academies"), "Mrs H Sandhu", "Northgate Trust", "31 August 2026"),
          row(BELOW, "Dr I Munro", "Castle Hill", "31 August 2024"),
        ],
      ),
      heading("2 Minutes of the last meeting", 2),
      "Agreed. There were no matters arising.",
      heading("3 De-delegation 2024/25", 2),
      aside(
        ["Service", "Per pupil", "Recommendation", "Who may vote"],
        ["Trade union facilities", "£3.10", "Agree", "Maintained primary and secondary"],
        ["Free school meals eligibility", "£1.45", "Agree", "Maintained primary and secondary"],
        ["Behaviour support", "£11.20", "Do not agree", "Maintained primary"],
      ),
      heading("4 High needs block", 2),
      grid(
        [6, 3, 3, 3],
        [
          headerRow("£000", "2022/23 outturn", "2023/24 forecast", "2024/25 budget"),
          row("Special schools", "18,204", "20,117", "21,900"),
          row("Independent placements", "9,870", "12,455", "13,050"),
          row("Alternative provision", "2,310", "2,298", "2,400"),
          row(spanning(4, bold("The deficit is expected to reach £14.6m at 31 March 2025."))),
        ],
      ),
      heading("5 Consultation upon a transfer of 0.5%", 2),
      aside(
        ["Question", "Yes", "No", "Not sure", "Comments made"],
        ["Should 0.5% move to high needs?", "14", "31", "6", "Schools can’t afford it."],
        ["Should growth funding be capped?", "22", "19", "10", "More information wanted."],
      ),
      heading("6 Options", 2),
      grid(
        [1, 6, 5, 5],
        [
          headerRow("", "Option", "For", "Against"),
          row("A", "No transfer", cell("Schools keep £1.1m."), "The deficit grows."),
          row("B", "Transfer 0.5%", "Helps the recovery plan.", cell("31 schools said no.")),
        ],
      ),
      bold("Officers recommend option A."),
      heading("7 Forward plan", 2),
      aside(
        ["Date", "Item", "Author", "For"],
        ["12 March 2024", "Early years rates", "Head of Early Years", "Decision"],
        ["18 June 2024", "Outturn", "Finance Business Partner", "Information"],
      ),
      bold("The Forum is recommended to:"),
      listed(1, "vote upon the services at item 3;"),
      listed(1, "note the position of the high needs block."),
      footer("Clerk to the Forum: 01632 960 114"),
    ),
  truth: nothingTracked("2024-01-16"),
};
