import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  cellWith,
  checkBox,
  footer,
  heading,
  headerRow,
  row,
  spanning,
} from "../word-markup";

const WEEKS = ["3 Mar", "10 Mar", "17 Mar", "24 Mar", "31 Mar"] as const;
const bar = cellWith('<w:shd w:val="clear" w:color="auto" w:fill="4472C4"/>', "");

/** A leisure centre project's papers: plan, chart, questionnaire, contacts and indicators. */
export const projectBoardPack: TruthDocument = {
  name: "f project-board-pack",
  unusual:
    "a plan of tasks with owners, dates and colours, a Gantt chart, a questionnaire; nothing tracked",
  file: () =>
    report(
      heading("New Ferrymoor Leisure Centre – Project Board"),
      "Meeting date: 27 February 2025",
      heading("1. Highlight report", 2),
      aside(
        ["Period", "Overall RAG", "Time", "Cost", "Quality"],
        ["January 2025", "Amber", "Amber", "Green", "Green"],
        ["February 2025", "Amber", "Red", "Green", "Green"],
      ),
      heading("2. Project plan – next stage", 2),
      grid(
        [1, 7, 4, 3, 3, 2],
        [
          headerRow("ID", "Task", "Owner", "Start", "Finish", "RAG"),
          row(spanning(6, bold("Stage 3 – Enabling works"))),
          row("3.1", "Divert gas main", "Contractor", "03/03/2025", "21/03/2025", "A"),
          row(
            "3.2",
            "Asbestos strip of the boiler house",
            "Contractor",
            "10/03/2025",
            "28/03/2025",
            "G",
          ),
          row(
            "3.3",
            "Temporary changing village delivered",
            "Operations Manager",
            "24/03/2025",
            "31/03/2025",
            "G",
          ),
          row(spanning(6, bold("Stage 4 – Frame"))),
          row("4.1", "Piling", "Contractor", "07/04/2025", "02/05/2025", "G"),
          row("4.2", "Steelwork", "Contractor", "05/05/2025", "27/06/2025", "R"),
        ],
      ),
      heading("3. Gantt chart", 2),
      grid(
        [5, 1, 1, 1, 1, 1],
        [
          headerRow("Activity", ...WEEKS),
          row("Divert gas main", bar, bar, bar, "", ""),
          row("Asbestos strip", "", bar, bar, bar, ""),
          row("Changing village", "", "", "", bar, bar),
        ],
      ),
      heading("4. Issues and changes", 2),
      aside(
        ["No.", "Issue", "Impact", "Raised by", "Date raised", "Resolution"],
        [
          "I-14",
          "Steel prices have risen by 11% since tender",
          "Up to £240k on the frame",
          "Quantity surveyor",
          "12/02/2025",
          "Contingency; a change request will come to the March meeting",
        ],
        [
          "I-15",
          "Badger sett found by the access road",
          "Licence takes 8 weeks",
          "Ecologist",
          "19/02/2025",
          "Access to be moved 20 metres east",
        ],
      ),
      heading("5. Customer questionnaire (extract)", 2),
      grid(
        [8, 1, 1, 1, 1],
        [
          headerRow("How satisfied are you with…", "Very", "Fairly", "Not very", "Not at all"),
          row(
            "…the information about the closure",
            cell(checkBox(false)),
            cell(checkBox(true)),
            cell(checkBox(false)),
            cell(checkBox(false)),
          ),
          row(
            "…the other places to swim which we suggested",
            cell(checkBox(false)),
            cell(checkBox(false)),
            cell(checkBox(true)),
            cell(checkBox(false)),
          ),
          row(
            "Would you recommend the centre to a friend?",
            cell(checkBox(true)),
            cell(checkBox(false)),
            cell(checkBox(false)),
            cell(checkBox(false)),
          ),
        ],
      ),
      heading("6. Performance of the present centre", 2),
      aside(
        ["Indicator", "Target", "Q2 2024/25", "Q3 2024/25", "Trend"],
        ["Visits", "92,000", "88,410", "90,122", "↑"],
        ["Swimming lessons: places filled", "95%", "93%", "91%", "↓"],
      ),
      heading("7. Abbreviations", 2),
      aside(
        ["Term", "Meaning"],
        ["RIBA stage 3", "Spatial co-ordination"],
        ["NEC4", "A form of construction contract"],
      ),
      heading("8. Contacts", 2),
      aside(
        ["Role", "Name", "Telephone"],
        ["Senior Responsible Owner", "Director of Communities", "01632 960114"],
        ["Project manager", "Hannah Osei", "01632 960161"],
        ["Client’s architect", "Wm. Tate Partnership", "01632 960102"],
      ),
      footer("Ferrymoor Borough Council – restricted"),
    ),
  truth: nothingTracked("2025-02-27"),
};
