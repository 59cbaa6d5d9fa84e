import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  cellWith,
  deleted,
  FOOTNOTE_MARK,
  heading,
  headerRow,
  inserted,
  listed,
  row,
  run,
  status,
} from "../word-markup";

const down = (content: string) => cellWith('<w:vMerge w:val="restart"/>', content);

/** A university's court follows up a review of itself: a row and a judgement for each position. */
export const universityCourt: TruthDocument = {
  name: "e university-court",
  unusual: "numbered by Word, a footnote and tracked changes; a row and a status for each position",
  file: () =>
    report(
      heading("University of Inverallan – Court"),
      "Meeting of 4 December 2024, Paper H",
      "Effectiveness review: follow-up of recommendations",
      aside(["Action for Court", "Information", "Discussion", "Decision"], ["", "", "X", ""]),
      "",
      grid(
        [1, 7, 9, 3],
        [
          headerRow("", "Reviewer’s recommendation", "Position", "Assessment"),
          row(
            down(listed(4, "")),
            down(
              run("Court should meet once a year without the executive") +
                FOOTNOTE_MARK +
                run(" and keep a short note."),
            ),
            cell(bold("Position at 31 July 2023"), "A date in May 2024 has been set."),
            "Started",
          ),
          row(
            BELOW,
            BELOW,
            cell(
              bold("Position at 31 July 2024"),
              run("The meeting took place on ") +
                deleted("14 May") +
                inserted("21 May") +
                run(" and a note was kept."),
            ),
            "Met",
          ),
          row(
            down(listed(4, "")),
            down("Papers should be no longer than six pages."),
            cell(bold("Position at 31 July 2023"), "The average paper has 14 pages."),
            "Not started",
          ),
          row(
            BELOW,
            BELOW,
            cell(
              bold("Position at 31 July 2024"),
              "The average paper has 11 pages.",
              "A template is on trial.",
            ),
            "Started",
          ),
          row(
            cell(listed(4, "")),
            "The skills of lay members should be published.",
            cell(bold("Position at 31 July 2024"), "Published on the web in June."),
            "Met",
          ),
        ],
      ),
      "",
      aside(
        ["Lay member", "Term ends", "Term"],
        ["Mr D. Abara", "31 July 2026", "Second"],
        ["Dr K. Sinclair", "31 July 2025", "First"],
      ),
    ),
  truth: {
    reportDate: "2024-12-04",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "=reference",
        "Reviewer’s recommendation=recommendation",
        "Position=update",
        "Assessment=status",
      ),
    ],
    recommendations: [
      expectRecommendation({
        ref: "R1",
        text: "Court should meet once a year without the executive and keep a short note.",
        updates: [
          progress("Position at 31 July 2023", "2023-07-31", "A date in May 2024 has been set.", {
            status: status("Started"),
          }),
          progress(
            "Position at 31 July 2024",
            "2024-07-31",
            "The meeting took place on 21 May and a note was kept.",
            { status: status("Met") },
          ),
        ],
        status: status("Met"),
      }),
      expectRecommendation({
        ref: "R2",
        text: "Papers should be no longer than six pages.",
        updates: [
          progress("Position at 31 July 2023", "2023-07-31", "The average paper has 14 pages.", {
            status: status("Not started"),
          }),
          progress(
            "Position at 31 July 2024",
            "2024-07-31",
            "The average paper has 11 pages.\nA template is on trial.",
            { status: status("Started") },
          ),
        ],
        status: status("Started"),
      }),
      expectRecommendation({
        ref: "R3",
        text: "The skills of lay members should be published.",
        updates: [
          progress("Position at 31 July 2024", "2024-07-31", "Published on the web in June.", {
            status: status("Met"),
          }),
        ],
        status: status("Met"),
      }),
    ],
    problems: [],
  },
};
