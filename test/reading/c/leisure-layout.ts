import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import { tc } from "../../support/docx";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  due,
  heading,
  headerRow,
  merged,
  para,
  row,
  rowWith,
  spanning,
  status,
} from "../word-markup";
import { aside, grid, rawLines, report, step, tracked } from "./writer";

const THEME = "Swimming";
const RECOMMENDATIONS: readonly ExpectedRecommendation[] = [
  expectRecommendation({
    ref: "LC1",
    section: THEME,
    text: "That free swimming for under-eights returns in the school holidays, at all four pools.",
    actions: [
      step(
        "Agree dates with the operator",
        ["Leisure Contract Manager"],
        [due("April 2019", "2019-04")],
      ),
      step(
        "Publicise through schools & nurseries",
        ["Communications Team"],
        [due("June 2019", "2019-06")],
      ),
      step(
        "Count swimmers, compare with 2017",
        ["Leisure Contract Manager"],
        [due("Sept. 2019", "2019-09")],
      ),
    ],
    status: status("Complete"),
  }),
  expectRecommendation({
    ref: "LC2",
    section: THEME,
    text: "That women-only sessions are offered weekly, staffed by women.",
    actions: [
      step("Recruit two lifeguards", ["Operator"], [due("May 2019", "2019-05")]),
      step("First session at Highfield", ["Operator"], [due("1 July 2019", "2019-07-01")]),
    ],
    status: status("Slipped"),
  }),
  expectRecommendation({
    ref: "LC3",
    section: THEME,
    text: "That the Council looks for a site for a 50-metre pool.",
    actions: [
      step(
        "Desk study of six sites",
        ["Head of Property"],
        [due("Autumn 2019", "2019-09", "2019-11")],
      ),
      step(
        "Report to Cabinet",
        ["Strategic Director", "Cllr Amin"],
        [due("Q4 2019/20", "2020-01", "2020-03")],
      ),
    ],
    status: status("On target"),
  }),
  expectRecommendation({
    ref: "LC4",
    section: THEME,
    text: "That swimming galas are streamed for those who cannot come.",
    actions: [
      step("Trial at the schools’ gala", ["Digital Team"], [due("Nov 2019", "2019-11")]),
      step("Consider consent (under-18s)", ["Information Governance"], [due("TBC")]),
    ],
    status: status("On target"),
  }),
];

/** A plan inside the one cell of a layout table, as newsletters and templates have it. */
export const leisureLayout: TruthDocument = {
  name: "c leisure-layout",
  unusual:
    "the tracker is nested in a layout table; number, text and status merged over action rows",
  file: () =>
    report(
      heading("Leisure and Culture Panel"),
      "Meeting of Wednesday, 18 September 2019",
      grid([1], [row(tc(para(bold("Appendix B – Swimming review: plan")) + plan() + para("")))]),
      "",
      aside(
        ["Pool", "Visits 2017", "Visits 2018"],
        ["Highfield", "81,220", "79,004"],
        ["Canal Street", "60,118", "63,540"],
      ),
    ),
  truth: {
    reportDate: "2019-09-18",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Ref=reference",
        "Recommendation=recommendation",
        "Action=action",
        "Lead=lead",
        "Timescale=timescale",
        "Status=status",
      ),
    ],
    recommendations: RECOMMENDATIONS,
    problems: [],
  },
};

function plan(): string {
  return grid(
    [2, 6, 6, 4, 3, 3],
    [
      headerRow("Ref", "Recommendation", "Action", "Lead", "Timescale", "Status"),
      row(spanning(6, bold(THEME))),
      ...RECOMMENDATIONS.flatMap(({ ref, text, actions, status: state }) =>
        actions.map((action, index) => {
          const top = (words: string) => (index === 0 ? merged(words) : BELOW);
          return rowWith(
            "<w:cantSplit/>",
            top(ref ?? ""),
            top(text),
            action.text,
            cell(...action.lead),
            rawLines(action.timescale),
            top(state?.raw ?? ""),
          );
        }),
      ),
    ],
    "",
    14000,
  );
}
