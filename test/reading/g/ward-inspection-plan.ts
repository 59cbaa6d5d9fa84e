import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  due,
  footer,
  heading,
  headerRow,
  listed,
  merged,
  row,
  rowWith,
  spanning,
} from "../word-markup";

const sections = [
  {
    name: "Quality of Patient Experience",
    needs: [
      {
        text: "The health board must ensure that patients are told on admission how to raise a concern about their care.",
        standard: "Listening and Learning from Feedback",
        steps: [
          step(
            "“Putting Things Right” leaflets in Welsh and English have been added to the admission pack.",
            ["Ward Manager"],
            [due("31/07/2023", "2023-07-31")],
          ),
        ],
        isLevel: false,
      },
      {
        text: "The health board must ensure that patients’ dignity is protected when beds are placed in the day room.",
        standard: "Dignified Care",
        steps: [
          step(
            "Use of the day room for beds to stop except at the highest level of escalation.",
            ["Head of Nursing, Medicine"],
            [due("Immediate")],
          ),
          step(
            "Screens to be bought for use in escalation.",
            ["Ward Manager"],
            [due("30 September 2023", "2023-09-30")],
          ),
          step(
            "Each use to be reported through Datix and reviewed monthly.",
            ["Deputy Head of Nursing"],
            [due("October 2023", "2023-10")],
          ),
        ],
        isLevel: true,
      },
    ],
  },
  {
    name: "Delivery of Safe and Effective Care",
    needs: [
      {
        text: "The health board must ensure that the resuscitation trolley is checked daily and that the checks are recorded.",
        standard: "Risk Management",
        steps: [
          step(
            "Daily check added to the nurse in charge checklist.",
            ["Ward Manager"],
            [due("30/06/2023", "2023-06-30")],
          ),
          step(
            "Spot checks by the resuscitation team, results to the Quality and Safety Group.",
            ["Resuscitation Lead"],
            [due("End of December 2023", "2023-12")],
          ),
        ],
        isLevel: false,
      },
      {
        text: "The health board must review how long patients wait for medication to take home and report the outcome to HIW.",
        standard: "Medicines Management",
        steps: [
          step(
            "Audit of 50 discharges carried out jointly with pharmacy.",
            ["Lead Pharmacist", "Ward Manager"],
            [due("Q3 2023/24", "2023-10", "2023-12")],
          ),
        ],
        isLevel: false,
      },
    ],
  },
  {
    name: "Quality of Management and Leadership",
    needs: [
      {
        text: "The health board must ensure that all staff have an annual appraisal.",
        standard: "Workforce",
        steps: [
          step(
            "Trajectory agreed to reach 85% compliance.",
            ["Senior Nurse"],
            [due("31 March 2024", "2024-03-31")],
          ),
        ],
        isLevel: false,
      },
    ],
  },
] as const;

/** A health board's plan of improvements after an inspector's visit to a ward. */
export const wardInspectionPlan: TruthDocument = {
  name: "g ward-inspection-plan",
  unusual: "no references, a standard beside each improvement, bulleted steps level with officers",
  file: () =>
    report(
      heading("Appendix C – Improvement plan"),
      "Hospital: Ysbyty Glan Ceirw",
      "Ward/department: Ward 7 (General Medicine)",
      "Date of inspection: 16 and 17 May 2023",
      "The table below includes any improvements identified during the inspection where we require the service to tell us what actions it is taking.",
      bold("Summary of concerns resolved during the inspection"),
      aside(
        ["Immediate concerns identified", "Impact on patient care", "How the concern was resolved"],
        ["No immediate concerns were identified on this inspection.", "", ""],
      ),
      "",
      grid(
        [6, 4, 7, 4, 3],
        [
          headerRow(
            "Improvement needed",
            "Standard / Regulation",
            "Service action",
            "Responsible officer",
            "Timescale",
          ),
          ...sections.flatMap(({ name, needs }) => [
            rowWith("<w:cantSplit/>", spanning(5, bold(name))),
            ...needs.flatMap((need) => (need.isLevel ? [levelRow(need)] : stepRows(need))),
          ]),
        ],
      ),
      "",
      "The following section must be completed by a representative who has overall responsibility and accountability for ensuring the improvement plan is actioned.",
      bold("Service representative"),
      grid(
        [1, 2],
        [
          row("Name (print):", "Ms N Prydderch"),
          row("Job role:", "Group Nurse Director"),
          row("Date:", "14 July 2023"),
        ],
        "",
        8000,
      ),
      footer("Mae’r ddogfen hon hefyd ar gael yn Gymraeg."),
    ),
  truth: {
    reportDate: "2023-07-14",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Improvement needed=recommendation",
        "Standard / Regulation=other",
        "Service action=action",
        "Responsible officer=lead",
        "Timescale=timescale",
      ),
    ],
    recommendations: sections.flatMap(({ name, needs }) =>
      needs.map(({ text, steps }) =>
        expectRecommendation({ ref: null, section: name, text, actions: steps }),
      ),
    ),
    problems: [],
  },
};

type Need = (typeof sections)[number]["needs"][number];

/** All steps in one cell, officers and dates in the same order beside them. */
function levelRow({ text, standard, steps }: Need): string {
  return row(
    text,
    standard,
    cell(...steps.map((each) => listed(2, each.text))),
    cell(...steps.map(({ lead }) => lead.join(", "))),
    cell(...steps.map(({ timescale }) => timescale[0]?.raw ?? "")),
  );
}

function stepRows({ text, standard, steps }: Need): string[] {
  return steps.map((each, index) =>
    row(
      steps.length === 1 ? text : index === 0 ? merged(text) : BELOW,
      steps.length === 1 ? standard : index === 0 ? merged(standard) : BELOW,
      each.text,
      cell(...each.lead),
      each.timescale[0]?.raw ?? "",
    ),
  );
}
