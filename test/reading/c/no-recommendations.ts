import type { TruthDocument } from "../read-facts";
import { bold, cell, heading, headerRow, listed, row } from "../word-markup";
import { aside, grid, nothingTracked, report } from "./writer";

/** A board's papers full of tables that look like trackers. */
export const boardPapers: TruthDocument = {
  name: "c board-papers",
  unusual:
    "agenda, attendance, budget, votes, definitions, risks and forward plan, nothing tracked",
  file: () =>
    report(
      heading("Resources and Performance Scrutiny Board"),
      "Date of meeting: Thursday 14 March 2024",
      heading("Agenda", 2),
      aside(
        ["No.", "Item", "Lead", "Action required", "Time"],
        ["1.", "Apologies for absence", "Chair", "To note", "10.00"],
        ["2.", "Declarations of interests", "All", "To declare", "10.02"],
        ["3.", "Minutes of the meeting held on 18 January 2024", "Chair", "To approve", "10.05"],
        [
          "4.",
          "Recommendations of the Parking Task Group: Executive response to follow in May",
          "Cllr Hale",
          "To note",
          "10.10",
        ],
        ["5.", "Quarter 3 budget monitoring", "Chief Finance Officer", "To comment", "10.30"],
      ),
      heading("Attendance 2023/24", 2),
      aside(
        ["Member", "15 June", "14 Sept", "18 Jan", "14 March"],
        ["Cllr Hale (Chair)", "✓", "✓", "✓", ""],
        ["Cllr Ingram", "✓", "A", "✓", ""],
        ["Cllr Joshi", "A", "✓", "✓", ""],
      ),
      heading("Quarter 3 budget", 2),
      aside(
        [
          "Ref",
          "Service",
          "Budget £000",
          "Forecast £000",
          "Action taken to date",
          "Responsible officer",
          "RAG",
        ],
        [
          "B1",
          "Adult social care",
          "48,210",
          "50,975",
          "Recovery board meets fortnightly",
          "Director of Adults",
          "Red",
        ],
        [
          "B2",
          "Waste collection",
          "7,640",
          "7,702",
          "Agency spend capped from December",
          "Head of Waste",
          "Amber",
        ],
        ["B3", "Libraries", "2,115", "2,090", "None needed", "Head of Culture", "Green"],
      ),
      heading("Recorded vote: amendment moved by Councillor Joshi", 2),
      aside(
        ["Councillor", "For", "Against", "Abstain"],
        ["Hale", "", "X", ""],
        ["Ingram", "X", "", ""],
        ["Joshi", "X", "", ""],
      ),
      heading("Corporate risk register (extract)", 2),
      aside(
        [
          "Ref",
          "Risk",
          "Cause and effect",
          "Risk owner",
          "Mitigating actions",
          "Target date",
          "Status",
        ],
        [
          "CR01",
          "That the Council fails to set a balanced budget",
          "Demand in social care",
          "Chief Finance Officer",
          "Savings programme; monthly review by Directors",
          "Feb 2025",
          "Open",
        ],
        [
          "CR04",
          "That a cyber attack stops services for more than two days",
          "Ageing equipment",
          "Head of ICT",
          "New firewall (installed Jan 2024); staff training",
          "June 2024",
          "Open",
        ],
        [
          "CR09",
          "That school places fall short of need",
          "New housing",
          "Director of Children",
          "Two expansions under way",
          "Sept 2025",
          "Closed",
        ],
      ),
      heading("Forward plan", 2),
      aside(
        ["Date", "Subject", "Purpose", "Decision maker", "Contact officer"],
        [
          "9 May 2024",
          "Parking: response to scrutiny recommendations",
          "To agree the Executive’s response",
          "Executive",
          "Head of Highways",
        ],
        ["20 June 2024", "Outturn 2023/24", "To receive", "Executive", "Chief Finance Officer"],
      ),
      heading("Definitions", 2),
      aside(
        ["Term", "Meaning"],
        [
          "Recommendation",
          "A proposal made by this Board to the Executive, to which it must respond within two months",
        ],
        ["Action", "A step that an officer has agreed to take"],
        ["Status", "How far a savings proposal has been delivered"],
      ),
      heading("Recommendations", 2),
      "The Board is recommended:",
      listed(1, "to note the forecast overspend of £2.8m; and"),
      listed(1, "to comment on the Executive’s proposals for recovery."),
    ),
  truth: nothingTracked("2024-03-14"),
};

/** A staffing report with an appraisal form and a log of requests for information. */
export const staffingPapers: TruthDocument = {
  name: "c staffing-papers",
  unusual: "posts, an appraisal form with objectives and dates, a request log, indicators",
  file: () =>
    report(
      heading("Marsh Lane Academy Trust – Personnel Committee"),
      "Meeting: 5 July 2023",
      heading("Staffing structure from September", 2),
      aside(
        ["Post no.", "Post", "Responsible to", "Responsibilities", "FTE", "Status"],
        [
          "P01",
          "Executive Principal",
          "Board",
          "Leads the Trust and answers to the Board for standards",
          "1.0",
          "Filled",
        ],
        [
          "P07",
          "Attendance Officer",
          "Vice Principal",
          "Follows up every absence by 10 a.m.",
          "0.6",
          "Vacant",
        ],
        [
          "P12",
          "Site Manager",
          "Business Director",
          "Keeps the buildings safe, clean and open",
          "1.0",
          "Filled",
        ],
      ),
      heading("Appraisal form (blank, for comment)", 2),
      grid(
        [3, 5, 4, 3, 4],
        [
          headerRow(
            "Objective",
            "Success criteria",
            "Support needed",
            "By when",
            "Mid-year progress",
          ),
          row("1. Pupil progress", "To be agreed", "", "July 2024", ""),
          row("2. Leadership", "To be agreed", "", "July 2024", ""),
          row("3. Own development", "To be agreed", "", "Dec 2023", ""),
          row(cell(bold("Signed (appraisee)")), "", cell(bold("Signed (appraiser)")), "", "Date"),
        ],
      ),
      heading("Freedom of Information log", 2),
      aside(
        ["Ref", "Request", "Received", "Officer", "Due", "Response", "Status"],
        [
          "FOI/23/11",
          "Exclusions by year group since 2019",
          "02/05/23",
          "Data Manager",
          "31/05/23",
          "Disclosed in full",
          "Closed",
        ],
        [
          "FOI/23/12",
          "Cost of supply teachers, and the agencies used",
          "15/05/23",
          "Business Director",
          "14/06/23",
          "Disclosed in part (s.43)",
          "Closed",
        ],
        [
          "FOI/23/14",
          "E-mails about the new uniform",
          "19/06/23",
          "Business Director",
          "18/07/23",
          "",
          "Open",
        ],
      ),
      heading("Indicators", 2),
      aside(
        ["Measure", "Target", "Actual", "Trend", "Comment"],
        [
          "Staff absence (days per person)",
          "6.0",
          "7.4",
          "▲",
          "Two long absences account for the rise",
        ],
        ["Posts vacant", "2", "1", "▼", "Attendance Officer to be advertised again in September"],
      ),
    ),
  truth: nothingTracked("2023-07-05"),
};

/** Minutes that end with a list of actions for officers. */
export const parishMinutes: TruthDocument = {
  name: "c parish-minutes",
  unusual: "minutes with an action list and a payments table; no recommendation anywhere",
  file: () =>
    report(
      heading("Upper Lode Parish Council"),
      "Minutes of the meeting held on Monday 3 February 2025 at 7.30 pm in the Village Hall",
      bold("Present"),
      "Cllrs Mrs J Tandy (Chairman), R Pope, S Okafor, D Whyte; the Clerk; four members of the public.",
      bold("25/14 Matters arising"),
      "The hedge in Back Lane had been cut. It was RESOLVED to thank Mr Pugh.",
      bold("25/15 Planning"),
      aside(
        ["Application", "Proposal", "Response of the Council", "Decision"],
        ["25/00113/HOU", "Porch at 4 Church Row", "No objection", "Awaited"],
        [
          "25/00120/FUL",
          "Four houses behind the Crown",
          "Object: access, drainage",
          "Refused 29/01/25",
        ],
      ),
      bold("25/16 Payments"),
      aside(
        ["Payee", "For", "Minute", "£"],
        ["T. Amos", "Grass cutting, January", "24/101", "180.00"],
        ["Severn Trent", "Allotment water", "24/88", "42.17"],
      ),
      bold("25/17 Date of next meeting: 3 March 2025."),
      heading("Actions", 2),
      aside(
        ["Minute", "Action", "Who", "By when", "Done"],
        ["25/14", "Write to Mr Pugh", "Clerk", "10 Feb", "✓"],
        ["25/15", "Send objection to the planning officer", "Clerk", "7 Feb", ""],
        ["24/97", "Get three quotations for the noticeboard", "Cllr Pope", "March", ""],
        [
          "24/80",
          "Ask the County Council when the lights will be mended",
          "Cllr Okafor",
          "ASAP",
          "",
        ],
      ),
    ),
  truth: nothingTracked("2025-02-03"),
};
