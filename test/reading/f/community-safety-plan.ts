import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, headerRow, LINE_BREAK, row, run, status } from "../word-markup";

const HEADERS = ["", "Action", "Lead", "Timing", "Status"] as const;
const SHARES = [8, 8, 4, 3, 5];
const unsure = (raw: string, date: string) => ({ ...due(raw, date), certain: false });

const entries = [
  {
    ref: "1",
    text: "That the Council’s representatives on the Community Safety Partnership report back to this Committee at least once a year.",
    steps: [
      step(
        "1.1 Add annual report to the Committee’s agenda plan",
        ["Graham Peel"],
        [due("June 11", "2011-06")],
        status("Done"),
      ),
      step(
        "1.2 First report to be made",
        ["Cllr R Hale", "Graham Peel"],
        [due("Nov 11", "2011-11")],
        status("In workplan"),
      ),
    ],
  },
  {
    ref: "2",
    text: "That the three Neighbourhood Panels which do not publish their priorities on the website are asked to do so.",
    steps: [
      step(
        "2.1 Letter to the chairmen of Histley, Barham and Cottenwick panels",
        ["Cllr R Hale"],
        [due("July 11", "2011-07")],
        status("Done – letters sent 6 July"),
      ),
      step(
        "2.2 Provide a template page",
        ["Web Team"],
        [due("Sept 11", "2011-09")],
        status("In progress"),
      ),
    ],
  },
  {
    ref: "3",
    text: "That the Cabinet Member considers whether the Council should fund a second Police Community Support Officer for the northern villages, in view of the rise in rural crime which is described at paragraph 17 of this report, and reports to Cabinet by the end of the year.",
    steps: [
      step(
        "3.1 Obtain costs from the Constabulary",
        ["Jean Hunter"],
        [due("Aug 11", "2011-08")],
        status("Done"),
      ),
      step(
        "3.2 Report to Cabinet",
        ["Jean Hunter", "Cllr M Howell"],
        [unsure("Dec 11?", "2011-12")],
        status("Not started"),
      ),
      step("3.3 Consult parish councils", ["Parish Forum"], [unsure("Oct 11?", "2011-10")], null),
    ],
  },
  {
    ref: "4",
    text: "That anti-social behaviour case reviews include the victim’s landlord.",
    steps: [
      step(
        "4.1 Amend the multi-agency protocol",
        ["ASB Officer"],
        [due("Sept 11", "2011-09")],
        status("Agreed by partners; to be signed"),
      ),
    ],
  },
  {
    ref: "5",
    text: "That the effect of switching off street lights after midnight is monitored for twelve months, using crime, collision and complaints data.",
    steps: [
      step(
        "5.1 Baseline data to be collected",
        ["Gemma Tate", "Constabulary analyst"],
        [due("July 11", "2011-07")],
        status("Done"),
      ),
      step(
        "5.2 Six-month comparison",
        ["Gemma Tate"],
        [due("Feb 12", "2012-02")],
        status("Not yet due"),
      ),
      step(
        "5.3 Twelve-month comparison and report to this Committee",
        ["Gemma Tate"],
        [due("Sept 12", "2012-09")],
        status("Not yet due"),
      ),
    ],
  },
  {
    ref: "6",
    text: "That membership of the Partnership’s task groups is reviewed so that no member sits on more than two, as recommendation 4 of the 2009 review had asked.",
    steps: [
      step(
        "6.1 Review memberships",
        ["Cllr R Hale"],
        [due("March 12", "2012-03")],
        status("Not started"),
      ),
    ],
  },
] as const;

const pages = [entries.slice(0, 3), entries.slice(3)] as const;

/** A district council's draft action plan of 2011, each action in a row with people and a month. */
export const communitySafetyPlan: TruthDocument = {
  name: "f community-safety-plan",
  unusual: "“Recommendation 1:” before the text, actions numbered 1.1, statuses in free words",
  file: () =>
    report(
      bold("Scrutiny and Overview Committee – 8 September 2011"),
      bold(
        "Working in Partnership on Community Safety – Action Plan agreed by Cabinet 9 June 2011",
      ),
      ...pages.flatMap((page, number) => [
        grid(SHARES, [headerRow(...HEADERS), ...page.flatMap(actionRows)]),
        footer(`Page ${number + 1} of 2`),
      ]),
    ),
  truth: {
    reportDate: "2011-09-08",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "=recommendation",
        "Action=action",
        "Lead=lead",
        "Timing=timescale",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, steps }) =>
      expectRecommendation({ ref, text, actions: steps }),
    ),
    problems: [],
  },
};

function actionRows({ ref, text, steps }: (typeof entries)[number]): string[] {
  return steps.map((action, index) =>
    row(
      index === 0 ? cell(bold(`Recommendation ${ref}: `) + run(text)) : "",
      action.text,
      cell(action.lead.map((each) => run(each)).join(LINE_BREAK)),
      action.timescale[0]?.raw ?? "",
      action.status?.raw ?? "",
    ),
  );
}
