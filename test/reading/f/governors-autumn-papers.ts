import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  footer,
  heading,
  headerRow,
  listed,
  row,
  spanning,
  TICK,
} from "../word-markup";

/** What a governing body sees in the autumn: an improvement plan of its own making, policies, visits and a survey. */
export const governorsAutumnPapers: TruthDocument = {
  name: "f governors-autumn-papers",
  unusual:
    "a policy calendar with ticks, absences, a survey, visits and an agenda; nothing tracked",
  file: () =>
    report(
      heading("St Aldhelm’s C of E Primary School"),
      "Full Governing Body – Wednesday 16 October 2024 at 6.00 pm",
      heading("Agenda", 2),
      grid(
        [1, 9, 4, 2],
        [
          headerRow("", "Item", "Who", "Papers"),
          row(cell(listed(1, "")), "Welcome, prayer and apologies", "Chair", ""),
          row(cell(listed(1, "")), "Election of Chair and Vice-Chair for 2024/25", "Clerk", ""),
          row(
            cell(listed(1, "")),
            cell(
              "Minutes of 3 July 2024 and matters arising",
              "Actions: boiler quotations (SBM); letter to the diocese (Chair); both done",
            ),
            "Chair",
            TICK,
          ),
          row(cell(listed(1, "")), "Headteacher’s report, including attendance", "Head", TICK),
          row(
            cell(listed(1, "")),
            "Pay Committee: recommendations on teachers’ pay (confidential)",
            "Pay Committee",
            "To be tabled",
          ),
        ],
      ),
      heading("Pupil attendance", 2),
      aside(
        ["Year group", "On roll", "Attendance", "Persistent absence", "National"],
        ["Reception", "29", "95.1%", "10.3%", "92.9%"],
        ["Years 1–2", "58", "95.9%", "8.6%", "94.5%"],
        ["Years 3–6", "112", "96.4%", "7.1%", "94.8%"],
      ),
      heading("Policy review calendar", 2),
      grid(
        [6, 3, 4, 3, 2],
        [
          headerRow("Policy", "Review cycle", "Responsible", "Next review", "Done"),
          row(spanning(5, bold("Statutory"))),
          row("Child protection and safeguarding", "Annual", "FGB", "September 2024", TICK),
          row("Admissions", "Annual", "Admissions Committee", "January 2025", ""),
          row("Charging and remissions", "Annual", "Resources", "March 2025", ""),
          row(spanning(5, bold("Non-statutory"))),
          row("Lettings", "3 years", "Resources", "Summer 2026", ""),
          row("Collective worship", "2 years", "Ethos", "November 2024", ""),
        ],
      ),
      heading("Governor visits", 2),
      aside(
        ["Date", "Governor", "Focus", "What was seen"],
        [
          "24 September 2024",
          "Mrs Onyeka",
          "Phonics",
          "Three groups were visited. Pupils could say which sound they were learning. The lead will report to the curriculum committee on progress in the spring.",
        ],
        [
          "2 October 2024",
          "Rev. Tan",
          "Single central record",
          "Checked against payroll; complete as at 30 September.",
        ],
      ),
      heading("Parents’ survey, July 2024 (84 replies)", 2),
      aside(
        ["Statement", "Agree", "Disagree", "Don’t know"],
        ["My child is happy at this school", "93%", "4%", "3%"],
        ["Concerns are dealt with properly", "81%", "11%", "8%"],
        ["I would recommend this school to another parent", "90%", "5%", "5%"],
      ),
      heading("Budget share", 2),
      aside(
        ["", "2023/24 outturn", "2024/25 budget", "2025/26 forecast"],
        ["Income", "1,012,400", "1,044,900", "1,051,000"],
        ["Staff costs", "806,220", "851,300", "877,500"],
        ["In-year balance", "18,310", "-12,040", "-41,200"],
      ),
      footer("Clerk to the governors: clerk@staldhelms.example"),
    ),
  truth: nothingTracked("2024-10-16"),
};
