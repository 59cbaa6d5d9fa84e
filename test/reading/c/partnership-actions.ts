import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import { BELOW, bold, cell, due, footer, headerRow, merged, row, status } from "../word-markup";
import { grid, progress, rawLines, report, step, tracked } from "./writer";

const unsure = (raw: string, date: string) => ({ ...due(raw, date), certain: false });

const RECOMMENDATIONS: readonly ExpectedRecommendation[] = [
  expectRecommendation({
    ref: "1",
    text: "That the Council asks the bus companies to publish, at least eight weeks ahead, any change to a service that schools rely upon.",
    actions: [
      step(
        "Write to the three companies",
        ["Tony Marchant", "Cllr P Osei"],
        [due("May 11", "2011-05")],
        status("Letters sent"),
      ),
      step(
        "Raise at the next County Transport Forum",
        ["Cllr P Osei"],
        [due("July 11", "2011-07")],
      ),
    ],
  }),
  expectRecommendation({
    ref: "2",
    text: "That a single map of community transport is made, on paper and on the website; this should include dial-a-ride, car schemes and hospital cars.",
    actions: [
      step("Collect details from parish clerks", ["Helen Fry"], [due("Sept 11", "2011-09")]),
      step("Print 4,000 copies", ["Helen Fry"], [unsure("Dec 11?", "2011-12")]),
    ],
    updates: [progress(null, null, "Eleven parishes of 46 have answered so far")],
  }),
  expectRecommendation({
    ref: "3",
    text: "That drivers of car schemes receive the full mileage rate recommended by HM Revenue & Customs, and that the grant is raised to cover it.",
    actions: [
      step(
        "Report to Finance Portfolio Holder",
        ["Section 151 Officer"],
        [due("Oct 11", "2011-10")],
        status("In progress"),
      ),
      step("Tell scheme organisers of the outcome", ["Helen Fry"], [due("Nov 11", "2011-11")]),
      step("Review take-up after one year", ["Helen Fry"], [unsure("Nov 12?", "2012-11")]),
    ],
  }),
  expectRecommendation({
    ref: "4",
    text: "That the Leader requests of the County Council an early and thorough review of concessionary travel before 9.30 am, with a view to a scheme that people who work part-time can use.",
    actions: [
      step(
        "Letter from Leader to Cabinet Member",
        ["Leader"],
        [due("April 11", "2011-04")],
        status("Done"),
      ),
      step(
        "Seek support from neighbouring districts at the Joint Leaders’ meeting",
        ["Chief Executive"],
        [due("June 11", "2011-06")],
      ),
    ],
  }),
  expectRecommendation({
    ref: "5",
    text: "That every parish is offered a visit by the Community Transport Officer.",
    actions: [
      step("Letter to all parish clerks", ["Helen Fry"], [due("May 11", "2011-05")]),
      step(
        "Article in South Fenmoor Magazine",
        ["Communications Manager"],
        [due("Summer 2011", "2011-06", "2011-08")],
      ),
      step("Visits programme", ["Helen Fry"], [due("Ongoing")]),
      step("Progress report to this Committee", ["Tony Marchant"], [due("March 12", "2012-03")]),
    ],
  }),
  expectRecommendation({
    ref: "6",
    text: "That the Council’s own vehicles carry volunteers’ advertisements without charge.",
    actions: [
      step("Design by young people’s panel", ["Communications Manager"], [due("TBC")]),
      step(
        "Fit panels when vehicles are serviced",
        ["Fleet Manager"],
        [due("2011/12", "2011-04-01", "2012-03-31")],
      ),
    ],
  }),
  expectRecommendation({
    ref: "7",
    text: "That this action plan is reviewed in twelve months’ time.",
    actions: [step("Add to work programme", ["Scrutiny Officer"], [due("April 12", "2012-04")])],
  }),
];

const HEADERS = ["", "Actions", "Lead", "Timing", "Cost", "Status"] as const;
const SHARES = [7, 7, 4, 3, 3, 3] as const;
const COSTS: Readonly<Record<string, string>> = {
  "Write to the three companies": "Nil",
  "Print 4,000 copies": "£900",
  "Report to Finance Portfolio Holder": "£6,200 p.a.",
  "Fit panels when vehicles are serviced": "£45 each",
};
const NONE = expectRecommendation({ ref: null, text: "" });
const CUT = "That the Leader requests of the County Council an early and";

/** A district's draft action plan of 2011. */
export const partnershipActions: TruthDocument = {
  name: "c partnership-actions",
  unusual: "blank or merged recommendation cells over action rows, a cost column, a sentence cut",
  file: () => {
    const before = RECOMMENDATIONS.slice(0, 3).flatMap((each) => actionRows(each));
    before.splice(4, 0, row("", "Eleven parishes of 46 have answered so far", "", "", "", ""));
    const [, , , cut = NONE, aligned = NONE, ...after] = RECOMMENDATIONS;
    const [start = "", end = ""] = actionRows(cut, [`4: ${CUT}`, cut.text.slice(CUT.length + 1)]);
    return report(
      bold(
        "Getting About in South Fenmoor – Draft Action Plan for consideration by Cabinet 14 April 2011",
      ),
      grid(SHARES, [headerRow(...HEADERS), ...before, start]),
      footer("Page 3"),
      grid(SHARES, [
        headerRow(...HEADERS),
        end,
        alignedRow(aligned),
        ...after.flatMap((each) => actionRows(each)),
      ]),
    );
  },
  truth: {
    reportDate: "2011-04-14",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "=recommendation",
        "Actions=action",
        "Lead=lead",
        "Timing=timescale",
        "Cost=other",
        "Status=status",
      ),
    ],
    recommendations: RECOMMENDATIONS,
    problems: [],
  },
};

/** One row for each action; the recommendation's cell is merged over those of the third. */
function actionRows(
  { ref, text, actions }: ExpectedRecommendation,
  named = [`${ref ?? ""}: ${text}`],
): string[] {
  return actions.map((action, index) => {
    const name = named[index] ?? "";
    const mergedName = index === 0 ? merged(name) : BELOW;
    return row(
      ref === "3" ? mergedName : name,
      action.text,
      cell(...action.lead),
      rawLines(action.timescale),
      COSTS[action.text] ?? "",
      action.status?.raw ?? "",
    );
  });
}

/** One row whose paragraphs stand side by side. */
function alignedRow({ ref, text, actions }: ExpectedRecommendation): string {
  return row(
    `${ref ?? ""}: ${text}`,
    cell(...actions.map((each) => each.text)),
    cell(...actions.flatMap(({ lead }) => lead)),
    rawLines(actions.flatMap(({ timescale }) => timescale)),
    "Within existing budgets",
    "",
  );
}
