import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { cell, due, footer, heading, headerRow, para, row, run } from "../word-markup";

const HEADERS = ["Recommendation", "Action taken/proposed", "Responsibility", "Timescale"] as const;

/** A county's action plan after its winter review of 2010, in the hands of three officers. */
export const grittingReview: TruthDocument = {
  name: "g gritting-review",
  unusual:
    "two groups of actions each with its updates, numbers lost after the page break, overflow rows",
  file: () =>
    report(
      heading("Environment Scrutiny Panel"),
      "Review of Winter Maintenance – Action Plan",
      "Report date: 9 March 2011",
      grid(
        [1, 7, 11, 4, 3],
        [
          headerRow("", ...HEADERS),
          row(
            "1.",
            "That parish councils are offered a one tonne bag of salt each, free of charge, to be spread on pavements as they see fit.",
            "Write to all 141 parish councils.",
            "Head of Highways",
            "Autumn 2010",
          ),
          row("", "", "Agree where bags are to be put down.", "", ""),
          row(
            "",
            "",
            update("Action update (November 2010)", "98 parishes have taken up the offer."),
            "",
            "",
          ),
          row(
            "",
            "",
            update(
              "Action update (February 2011)",
              "All bags were delivered before Christmas. Eleven parishes have asked for a second bag.",
            ),
            "",
            "",
          ),
          row("", "", "During the spring a survey of parishes will be carried out.", "", ""),
          row(
            "2.",
            "That routes to schools and hospitals are treated first.",
            "Revise the priority network.",
            "Network Manager",
            "Sept 10",
          ),
          row(
            "",
            "",
            update(
              "Action update (November 2010)",
              "The revised network was approved on 12 October 2010.",
            ),
            "",
            "",
          ),
          row("", "", "Publish the network on the website.", "", ""),
          row("", "", update("Action update (November 2010)", "Published on 1 November."), "", ""),
          row(
            "",
            "",
            update(
              "Action update (February 2011)",
              "The page was visited 18,400 times in December.",
            ),
            "",
            "",
          ),
        ],
      ),
      para("Appendix A"),
      grid(
        [8, 11, 4, 3],
        [
          headerRow(...HEADERS),
          row(
            "3. That the Council’s stock of salt at the beginning of winter is raised to 12,000 tonnes.",
            "Order to be placed in May.",
            "Head of Highways",
            "Summer 2010",
          ),
          row("", "Barn at Ashwell depot to be enlarged.", "", ""),
          row(
            "",
            update("Action update (November 2010)", "11,600 tonnes in stock on 1 November 2010."),
            "",
            "",
          ),
          row(
            "4. That farmers who clear snow under contract are paid within a month.",
            "Invoices to be passed to Exchequer Services weekly.",
            cell("Head of Highways", "Exchequer Manager"),
            "Ongoing",
          ),
          row("", "Rates to be reviewed with the National Farmers’ Union.", "", ""),
          row("", update("Action update", "Average of 19 days this winter."), "", ""),
        ],
      ),
      footer("ESP/2011/04"),
    ),
  truth: {
    reportDate: "2011-03-09",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "=reference",
        "Recommendation=recommendation",
        "Action taken/proposed=action",
        "Responsibility=lead",
        "Timescale=timescale",
      ),
    ],
    recommendations: [
      expectRecommendation({
        ref: "1",
        text: "That parish councils are offered a one tonne bag of salt each, free of charge, to be spread on pavements as they see fit.",
        actions: [
          step("Write to all 141 parish councils."),
          step("Agree where bags are to be put down."),
        ],
        lead: ["Head of Highways"],
        timescale: [due("Autumn 2010", "2010-09", "2010-11")],
        updates: [
          progress(
            "Action update (November 2010)",
            "2010-11",
            "98 parishes have taken up the offer.",
          ),
          progress(
            "Action update (February 2011)",
            "2011-02",
            "All bags were delivered before Christmas. Eleven parishes have asked for a second bag.\nDuring the spring a survey of parishes will be carried out.",
          ),
        ],
      }),
      expectRecommendation({
        ref: "2",
        text: "That routes to schools and hospitals are treated first.",
        actions: [
          step("Revise the priority network."),
          step("Publish the network on the website."),
        ],
        lead: ["Network Manager"],
        timescale: [due("Sept 10", "2010-09")],
        updates: [
          progress(
            "Action update (November 2010)",
            "2010-11",
            "The revised network was approved on 12 October 2010.",
            { action: 0 },
          ),
          progress("Action update (November 2010)", "2010-11", "Published on 1 November.", {
            action: 1,
          }),
          progress(
            "Action update (February 2011)",
            "2011-02",
            "The page was visited 18,400 times in December.",
            { action: 1 },
          ),
        ],
      }),
      expectRecommendation({
        ref: "3",
        text: "That the Council’s stock of salt at the beginning of winter is raised to 12,000 tonnes.",
        actions: [
          step("Order to be placed in May."),
          step("Barn at Ashwell depot to be enlarged."),
        ],
        lead: ["Head of Highways"],
        timescale: [due("Summer 2010", "2010-06", "2010-08")],
        updates: [
          progress(
            "Action update (November 2010)",
            "2010-11",
            "11,600 tonnes in stock on 1 November 2010.",
          ),
        ],
      }),
      expectRecommendation({
        ref: "4",
        text: "That farmers who clear snow under contract are paid within a month.",
        actions: [
          step("Invoices to be passed to Exchequer Services weekly."),
          step("Rates to be reviewed with the National Farmers’ Union."),
        ],
        lead: ["Head of Highways", "Exchequer Manager"],
        timescale: [due("Ongoing")],
        updates: [progress("Action update", null, "Average of 19 days this winter.")],
      }),
    ],
    problems: [],
  },
};

/** A heading that runs into its text, underlined. */
function update(name: string, text: string): string {
  return cell(`<w:p>${run(name, '<w:u w:val="single"/>')}${run(` ${text}`)}</w:p>`);
}
