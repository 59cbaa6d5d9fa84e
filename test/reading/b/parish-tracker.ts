import { expectRecommendation, expectUpdate } from "../../fixtures/expected-reading";
import {
  blank,
  bold,
  bookmark,
  cell,
  headerRow,
  paragraph,
  row,
  styled,
  table,
} from "../../fixtures/word-content";
import { due, expectTable, line, paper, plainTable, undated, worded } from "./paper";
import type { Paper } from "./paper";

/** A parish council's tracker: roman numerals, plain words for statuses, progress with and without headings. */
export const parishTracker: Paper = {
  name: "parish-tracker",
  unusual: "Roman numerals, plain words for statuses, progress with and without headings",
  file: paper({
    title: "Environment and Amenities Committee: recommendation tracker",
    company: "Little Hanbury Parish Council",
    unknownWords: ["Hanbury", "Pettifer"],
    blocks: [
      styled("Title", "Little Hanbury Parish Council"),
      styled("Heading1", "Environment and Amenities Committee"),
      paragraph("Date of meeting: Thursday 14 November 2024"),
      paragraph("Report of the Clerk: recommendation tracker"),
      paragraph(
        "1. In May the Open Spaces Working Group made eight recommen¦dations, all of which the Council adopted. " +
          "The table at the end of this report shows what has been done about each one since the last meeting.",
      ),
      paragraph("2. Attendance at the Working Group since it was set up has been as follows."),
      plainTable(
        ["Councillor", "Meetings possible", "Meetings attended"],
        ["Cllr J Pettifer (Chair)", "5", "5"],
        ["Cllr A Rowbotham", "5", "4"],
        ["Cllr M Singh", "3", "3"],
      ),
      paragraph(),
      paragraph(
        "3. Spending against the open spaces budget to the end of October is set out below.",
      ),
      plainTable(
        ["Code", "Heading", "Budget 2024/25", "Spent", "Remaining"],
        ["4120", "Grass cutting", "£8,400", "£6,115", "£2,285"],
        ["4135", "Play area repairs", "£3,000", "£1,190", "£1,810"],
        ["4150", "Trees", "£2,500", "£2,420", "£80"],
      ),
      paragraph(),
      styled("Heading2", "Recommendation tracker"),
      table(
        [900, 4600, 1900, 1800, 3900, 1300],
        [
          headerRow(["Ref", "Recommendation", "Lead", "By when", "Progress", "Status"], true),
          row(
            cell("I"),
            cell(
              "That the Council takes out a new three-year contract for grass cutting, with fewer cuts on verges.",
            ),
            cell("Clerk"),
            cell("March 2025"),
            cell(
              paragraph(bold("Update 10 July 2024: "), "Four firms have been asked to quote."),
              paragraph(
                bold("Update 12 Septem¦ber 2024: "),
                "Three quotations were received and opened by the Chair and the Clerk.",
              ),
            ),
            cell("Ongoing"),
          ),
          row(
            cell("II"),
            cell("That the swings at Mill Lane are replaced."),
            cell("Cllr Rowbotham"),
            cell("30 September 2024"),
            cell("New swings were fitted in August and passed by the inspector."),
            cell("Complete"),
          ),
          row(
            cell("III"),
            cell(
              "That a tree survey is carried out every three years and its results put before the Committee.",
            ),
            cell("Clerk"),
            cell("Ongoing"),
            cell(
              "The surveyor has looked at the churchyard and the recreation ground.",
              "His report is expected before the next meeting.",
            ),
            cell("Ongoing"),
          ),
          row(
            line("IV", bookmark("_Hlk1402")),
            cell(
              "That the Council asks the district council for two more dog waste bins on the canal path.",
            ),
            cell("Cllr Pettifer"),
            cell("next meeting"),
            blank(),
            cell("Ongoing"),
          ),
          row(
            cell("V"),
            cell("That the allotment rules are rewritten in plain English."),
            cell("Allotments Warden"),
            cell("Spring 2025"),
            cell("A first draft has gone to plot holders."),
            cell("Ongoing"),
          ),
          row(
            cell("VI"),
            cell("That the noticeboard outside the village hall is repaired or replaced."),
            cell("Clerk"),
            cell("31 July 2024"),
            cell("Repaired by a volunteer at no cost to the Council."),
            cell("Complete"),
          ),
          row(
            cell("VII"),
            cell("That councillors walk the parish footpaths each year and report faults."),
            cell("All councillors"),
            cell("-"),
            cell(
              paragraph(
                bold("Update 12 September 2024: "),
                "Six of the nine paths have been walked; four stiles need mending.",
              ),
            ),
            cell("Ongoing"),
          ),
          row(
            cell("VIII"),
            cell(
              "That the Council looks into buying the field behind the school for a wildlife area.",
            ),
            cell("Cllr Singh"),
            cell("TBC"),
            cell("The owner has been written to twice and has not answered."),
            cell("Ongoing"),
          ),
        ],
      ),
      paragraph(),
      paragraph(
        "Members are asked to note the tracker and to agree which entries may now be removed.",
      ),
    ],
  }),
  reading: {
    reportDate: "2024-11-14",
    statusScheme: null,
    tables: [
      expectTable(
        0,
        [
          ["Ref", "reference"],
          ["Recommendation", "recommendation"],
          ["Lead", "lead"],
          ["By when", "timescale"],
          ["Progress", "update"],
          ["Status", "status"],
        ],
        "oldestFirst",
      ),
    ],
    recommendations: [
      expectRecommendation({
        ref: "I",
        text: "That the Council takes out a new three-year contract for grass cutting, with fewer cuts on verges.",
        lead: ["Clerk"],
        timescale: [due("March 2025", "2025-03")],
        updates: [
          expectUpdate(
            "Update 10 July 2024:",
            "2024-07-10",
            "Four firms have been asked to quote.",
          ),
          expectUpdate(
            "Update 12 September 2024:",
            "2024-09-12",
            "Three quotations were received and opened by the Chair and the Clerk.",
          ),
        ],
        status: worded("Ongoing"),
      }),
      expectRecommendation({
        ref: "II",
        text: "That the swings at Mill Lane are replaced.",
        lead: ["Cllr Rowbotham"],
        timescale: [due("30 September 2024", "2024-09-30")],
        updates: [undated("New swings were fitted in August and passed by the inspector.")],
        status: worded("Complete"),
      }),
      expectRecommendation({
        ref: "III",
        text: "That a tree survey is carried out every three years and its results put before the Committee.",
        lead: ["Clerk"],
        timescale: [due("Ongoing")],
        updates: [
          undated(
            "The surveyor has looked at the churchyard and the recreation ground.\nHis report is expected before the next meeting.",
          ),
        ],
        status: worded("Ongoing"),
      }),
      expectRecommendation({
        ref: "IV",
        text: "That the Council asks the district council for two more dog waste bins on the canal path.",
        lead: ["Cllr Pettifer"],
        timescale: [due("next meeting")],
        status: worded("Ongoing"),
      }),
      expectRecommendation({
        ref: "V",
        text: "That the allotment rules are rewritten in plain English.",
        lead: ["Allotments Warden"],
        timescale: [due("Spring 2025", "2025-03", "2025-05")],
        updates: [undated("A first draft has gone to plot holders.")],
        status: worded("Ongoing"),
      }),
      expectRecommendation({
        ref: "VI",
        text: "That the noticeboard outside the village hall is repaired or replaced.",
        lead: ["Clerk"],
        timescale: [due("31 July 2024", "2024-07-31")],
        updates: [undated("Repaired by a volunteer at no cost to the Council.")],
        status: worded("Complete"),
      }),
      expectRecommendation({
        ref: "VII",
        text: "That councillors walk the parish footpaths each year and report faults.",
        lead: ["All councillors"],
        timescale: [due("-")],
        updates: [
          expectUpdate(
            "Update 12 September 2024:",
            "2024-09-12",
            "Six of the nine paths have been walked; four stiles need mending.",
          ),
        ],
        status: worded("Ongoing"),
      }),
      expectRecommendation({
        ref: "VIII",
        text: "That the Council looks into buying the field behind the school for a wildlife area.",
        lead: ["Cllr Singh"],
        timescale: [due("TBC")],
        updates: [undated("The owner has been written to twice and has not answered.")],
        status: worded("Ongoing"),
      }),
    ],
    problems: [],
  },
};
